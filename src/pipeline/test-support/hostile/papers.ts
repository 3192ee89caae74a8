// PDFs that loop, swell, ask for passwords or tell other letters than they show.
import { zlibSync } from 'fflate'
import { fileOf, pdf } from '../../../read/test-support/pdf.ts'
import type { HostileFile } from './hostile-file.ts'
import { latin1 } from './latin1.ts'

const page = { texts: [{ x: 60, y: 100, words: 'Niš' }] }
const binary = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** A PDF of one page with the given drawing, packed as told. */
function drawn(drawing: Uint8Array, filter: string, resources = ''): Uint8Array {
  return fileOf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>`,
      `<</Length ${drawing.length}${filter}>>\nstream\n${binary(drawing)}\nendstream`,
    ],
    '/Root 1 0 R',
  )
}
const zeros = (count: number) => new Uint8Array(count).fill(0x20)
const flate = '/Filter/FlateDecode'

export const hostilePapers: readonly HostileFile[] = [
  ['49: ten thousand pages', 'a.pdf', () => pdf(Array.from({ length: 10_000 }, () => page)), 'partial'],
  [
    '50: a stream that unpacks without end',
    'a.pdf',
    () => drawn(zlibSync(zeros(100_000_000), { level: 1 }), flate),
    'archive-too-large',
  ],
  [
    '50: one packed twice',
    'a.pdf',
    () => drawn(zlibSync(zlibSync(zeros(100_000_000), { level: 9 })), '/Filter[/FlateDecode/FlateDecode]'),
    'archive-too-large',
  ],
  [
    '50: one packed a hundred times',
    'a.pdf',
    () => drawn(zlibSync(zeros(10)), `/Filter[${'/FlateDecode'.repeat(100)}]`),
    'archive-refused',
  ],
  [
    '51: a page that holds itself',
    'a.pdf',
    () =>
      fileOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>'], '/Root 1 0 R'),
    'source-empty',
  ],
  [
    '51: a billion pages',
    'a.pdf',
    () => fileOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1000000000/Kids[]>>'], '/Root 1 0 R'),
    'source-empty',
  ],
  [
    '52: a table that goes back to itself',
    'a.pdf',
    () => latin1(binary(pdf([page])).replace(/trailer\n<</, 'trailer\n<</Prev 9 ')),
    'read',
  ],
  [
    '52: a stream of objects in itself',
    'a.pdf',
    () =>
      fileOf(
        [
          '<</Type/Catalog/Pages 2 0 R>>',
          '<</Type/Pages/Count 1/Kids[3 0 R]>>',
          '<</Type/ObjStm/N 1/First 4/Extends 3 0 R/Length 4>>\nstream\n3 0 \nendstream',
        ],
        '/Root 1 0 R',
      ),
    'source-empty',
  ],
  [
    '53: a picture of a gigapixel',
    'a.pdf',
    () =>
      drawn(
        latin1('/I Do'),
        '',
        `/XObject<</I<</Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 8/ColorSpace/DeviceGray/Length 0>>>>`,
      ),
    'source-empty',
  ],
  [
    '54: things to be run',
    'a.pdf',
    () =>
      pdf([page], {
        catalog:
          '/OpenAction<</S/JavaScript/JS(app.alert(1))>>/AA<</WC<</S/Launch/F(cmd.exe)>>>>/Names<</EmbeddedFiles<</Names[(a.exe)<<>>]>>>>',
      }),
    'read',
  ],
  [
    '55: one that asks for a password',
    'a.pdf',
    () =>
      latin1(
        binary(pdf([page])).replace(
          '/Root 1 0 R',
          `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`,
        ),
      ),
    'document-encrypted',
  ],
  ['56: a scan', 'a.pdf', () => pdf([{ texts: [] }]), 'source-empty'],
  [
    '57: a font that tells other letters',
    'a.pdf',
    () =>
      fileOf(
        [
          '<</Type/Catalog/Pages 2 0 R>>',
          '<</Type/Pages/Count 1/Kids[3 0 R]>>',
          '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
          '<</Length 44>>\nstream\nBT /F1 10 Tf 1 0 0 1 60 700 Tm (AAAAAAAA) Tj ET\nendstream',
          '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>',
          '<</Length 120>>\nstream\n/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00><ff> endcodespacerange 1 beginbfchar <41> <E041> endbfchar endcmap end\nendstream',
        ],
        '/Root 1 0 R',
      ),
    'partial',
  ],
  [
    '58: words off the page and on their head',
    'a.pdf',
    () =>
      pdf([
        {
          texts: [
            { x: 60, y: 100, words: 'Niš' },
            { x: 5000, y: 100, words: 'x' },
            { x: 60, y: 300, words: 'turned', turns: 1 },
          ],
        },
      ]),
    'partial',
  ],
  ['59: one cut off', 'a.pdf', () => pdf([page, page]).subarray(0, 900), 'document-broken'],
  [
    '60: one changed after it was signed',
    'a.pdf',
    () => pdf([page], { catalog: '/Sig<</ByteRange [0 10 20 30]>>' }),
    'partial',
  ],
  [
    'lists in lists in lists',
    'a.pdf',
    () =>
      fileOf(
        ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Count 1/Kids${'['.repeat(200_000)}`],
        '/Root 1 0 R',
      ),
    'document-broken',
  ],
  [
    'a drawing within itself',
    'a.pdf',
    () =>
      fileOf(
        [
          '<</Type/Catalog/Pages 2 0 R>>',
          '<</Type/Pages/Count 1/Kids[3 0 R]>>',
          '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>>>>>',
          '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream',
        ],
        '/Root 1 0 R',
      ),
    'source-empty',
  ],
  [
    'a drawing of many lines',
    'a.pdf',
    () => drawn(latin1('0 0 m 9 9 l S\n'.repeat(300_000)), ''),
    'source-empty',
  ],
  [
    'one of more than any map has',
    'a.pdf',
    () => drawn(zlibSync(latin1('0 0 m 9 9 l S\n'.repeat(4_000_000)), { level: 1 }), flate),
    'reading-killed',
  ],
]

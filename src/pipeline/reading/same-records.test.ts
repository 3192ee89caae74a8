// Records do not depend on what a reader does not see: line ends, how letters are composed, and the markup around them.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { extractRecords } from '../../extract/extract-records.ts'
import { openGazetteer } from '../../gazetteer/open-gazetteer.ts'
import type { NameFinder } from '../../model/name-finder.ts'
import { readLetters } from '../../read/read-letters.ts'
import { buildSnapshot } from '../../read/test-support/read-words.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { loadLexicon } from '../../text/load-lexicon.ts'
import { encode } from '../../text/test-support/encode.ts'

/** Pages as their tags, words and line ends; a page's words hold no `<`. */
const pages: Readonly<Record<string, { readonly language: string; readonly html: string }>> = {
  'a table': {
    language: 'en',
    html: '<h1>Partner cities of Niš</h1>\n<table>\n<tr><th>City</th><th>Country</th><th>Agreement</th><th>Signed</th></tr>\n<tr><td>Košice</td><td>Slovakia</td><td>Agreement on cooperation</td><td>22 March 2001</td></tr>\n<tr><td>Bursa</td><td>Turkey</td><td>Letter of intent</td><td>May 2004</td></tr>\n</table>',
  },
  'a list': {
    language: 'sr',
    html: '<h1>Градови побратими Ниша</h1>\n<ul>\n<li>Кошице, Словачка (2001)</li>\n<li>Бурса, Турска (2004)</li>\n<li>Рахе, Финска (2010)</li>\n</ul>',
  },
  prose: {
    language: 'en',
    html: '<h1>Niš and the world</h1>\n<p>On 22 March 2001 the City of Niš and the City of Košice signed an Agreement on Cooperation.</p>\n<p>In 2004 a letter of intent was signed with Görlitz, Germany.</p>',
  },
}

interface World {
  readonly finder: NameFinder
  readonly lexicons: ReadonlyMap<string, Lexicon>
}
let world: World

beforeAll(async () => {
  const lexicons = new Map<string, Lexicon>()
  for (const tag of ['en', 'sr']) {
    const lexicon = await loadLexicon(tag)
    if (lexicon !== null) lexicons.set(tag, lexicon)
  }
  world = { finder: (await openGazetteer()).nameFinder, lexicons }
}, 120_000)

/** What each record says, in words that stay the same wherever they stand; every quote must be exact. */
function told(source: string | Uint8Array, mediaType: string, language: string): readonly string[] {
  const { document } = readLetters(buildSnapshot(source, mediaType))
  const lexicon = world.lexicons.get(language)
  if (lexicon === undefined) throw new Error(`there is no lexicon of ${language}`)
  const publisher = { name: 'Niš', country: 'RS' }
  const { records } = extractRecords(document, { lexicon, names: world.finder, publisher, language })
  return records.map(({ parties, instrument, dates, status, citation }) => {
    expect(document.text.slice(citation.start, citation.end)).toBe(citation.quote)
    return [
      ...parties.map(({ role, asWritten, countryHint }) => `${role} ${asWritten} ${countryHint}`),
      `${instrument?.type} ${instrument?.asWritten}`,
      ...dates.map(({ role, edtf, asWritten }) => `${role} ${edtf} ${asWritten}`),
      status,
    ].join(' · ')
  })
}

/** The page in pieces: tags, words, and the line ends between. */
const piecesOf = (html: string) => html.match(/<[^>]+>|\n|[^<\n]+/g) ?? []
const isWords = (piece: string) => !/^[<\n]/.test(piece)
const isBlockEnd = (piece: string) => /^<\/(?:h1|p|ul|table|td|li)>$|^\n/.test(piece)

const named = fc.constantFrom(...Object.keys(pages)).map((name) => pages[name]!)
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const form = fc.constantFrom('NFC' as const, 'NFD' as const)

describe('the records of a page', () => {
  test.each(Object.entries(pages))('of %s are more than one', (_, { html, language }) => {
    expect(told(html, 'text/html', language).length).toBeGreaterThan(1)
  })

  test('do not depend on its line ends nor on how its letters are composed', () => {
    fc.assert(
      fc.property(named, lineEnd, form, ({ html, language }, end, letters) => {
        const other = html.replaceAll('\n', end).normalize(letters)
        expect(told(other, 'text/html', language)).toEqual(told(html, 'text/html', language))
      }),
      { numRuns: 60 },
    )
  })

  test('do not depend on letters written as references, nor on how many', () => {
    fc.assert(
      fc.property(named, fc.infiniteStream(fc.nat({ max: 5 })), ({ html, language }, dice) => {
        const reference = (letter: string) => {
          const code = letter.codePointAt(0) ?? 0
          const kind = dice.next().value
          return kind === 0 ? `&#${code};` : kind === 1 ? `&#x${code.toString(16)};` : letter
        }
        const other = piecesOf(html)
          .map((piece) => (isWords(piece) ? Array.from(piece, reference).join('') : piece))
          .join('')
        expect(told(other, 'text/html', language)).toEqual(told(html, 'text/html', language))
      }),
      { numRuns: 60 },
    )
  })

  test('do not depend on markup in and around its words, nor on parts that nobody sees', () => {
    const inline = fc.constantFrom('b', 'i', 'strong', 'span', 'font', 'a href="x>y"', 'span class=c')
    const breakable = fc.constantFrom('<wbr>', '&shy;', '\u200b', '<!---->')
    const unseen = fc.constantFrom(
      '<!-- Niš, Patras, 1999 -->',
      '<script>document.write("<p>Patras, Greece (1999)")</script>',
      '<style>p::after { content: "Patras, 1999" }</style>',
      '<template><p>Patras, Greece (1999)</p></template>',
      '<span hidden>Patras 1999</span>',
      '\n\n  ',
    )
    const around = fc.record({
      tag: inline,
      from: fc.nat({ max: 30 }),
      length: fc.nat({ max: 12 }),
      mark: fc.option(breakable),
    })
    fc.assert(
      fc.property(
        named,
        fc.infiniteStream(fc.option(around, { freq: 2 })),
        fc.infiniteStream(fc.option(unseen, { freq: 1 })),
        ({ html, language }, arounds, unseens) => {
          const pieces = piecesOf(html).map((piece) => {
            if (!isWords(piece)) return isBlockEnd(piece) ? piece + (unseens.next().value ?? '') : piece
            const { tag, from, length, mark } = arounds.next().value ?? { tag: null, from: 0, length: 0 }
            if (tag === null) return piece
            const inner = piece.slice(from, from + length) + (mark ?? '')
            return `${piece.slice(0, from)}<${tag}>${inner}</${tag.split(' ')[0]}>${piece.slice(from + length)}`
          })
          const other = `<!doctype html><html><body><div class="page"><section>${pieces.join('')}</section></div></body></html>`
          expect(told(other, 'text/html', language)).toEqual(told(html, 'text/html', language))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('do not depend on the menus and the foot around its content', () => {
    const menu = fc.constantFrom(
      '<nav><ul><li><a href=a>Home</a></li><li><a href=b>Patras</a></li></ul></nav>',
      '<header><a href=a>City of Niš</a></header>',
      '<aside><a href=a>Weather</a></aside>',
    )
    const foot = fc.constantFrom('<footer>© 2026 City of Niš</footer>', '<footer></footer>')
    fc.assert(
      fc.property(named, menu, foot, ({ html, language }, above, below) => {
        const other = `<body>${above}<main>${html}</main>${below}`
        expect(told(other, 'text/html', language)).toEqual(told(html, 'text/html', language))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the records of a text', () => {
  const text = [
    'Partner cities of Niš',
    '',
    'On 22 March 2001 the City of Niš and the City of Košice signed an Agreement on Cooperation.',
    '',
    '- Bursa, Turkey (2004)',
    '- Görlitz, Germany (since 2010)',
    '',
  ].join('\n')
  const was = () => told(text, 'text/plain', 'en')

  test('do not depend on line ends, spaces at their ends, composed letters or a mark of order', () => {
    fc.assert(
      fc.property(
        lineEnd,
        form,
        fc.constantFrom('', ' ', '\t ', '\u00a0'),
        fc.boolean(),
        (end, letters, tail, isMarked) => {
          const other = text.replaceAll('\n', `${tail}${end}`).normalize(letters)
          expect(told(`${isMarked ? '\ufeff' : ''}${other}`, 'text/plain', 'en')).toEqual(was())
        },
      ),
      { numRuns: 60 },
    )
  })

  test.each(['windows-1250', 'iso-8859-2', 'utf-16le', 'utf-16be'] as const)(
    'do not depend on the encoding (%s)',
    (encoding) => {
      const marked = encoding.startsWith('utf-16') ? `\ufeff${text}` : text
      expect(told(encode(marked, encoding), 'text/plain', 'en')).toEqual(was())
      expect(was()).toHaveLength(3)
    },
  )

  test.each([
    [
      'a page',
      'text/html',
      `<h1>Partner cities of Niš</h1><p>${text.split('\n')[2]}</p><ul><li>Bursa, Turkey (2004)<li>Görlitz, Germany (since 2010)</ul>`,
    ],
    [
      'Markdown',
      'text/markdown',
      `# ${text.replace('Košice', '**Košice**').replace('Bursa', '[Bursa](https://a.example/b)')}`,
    ],
    [
      'wiki text',
      'text/x-wiki',
      `= ${text.replace('\n', ' =\n').replace('Košice', "'''[[Košice]]'''").replace('- Bursa', '* [[Bursa]]').replace('- G', '* G')}`,
    ],
  ])('are those of the same words as %s', (_, mediaType, other) => {
    expect(told(other, mediaType, 'en')).toEqual(was())
  })
})

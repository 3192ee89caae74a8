// Writes small PDFs for tests: letters and lines at given places, in a font that every reader of PDFs knows.

export interface PdfText {
  readonly x: number
  /** From the upper edge of the page to the line that the letters stand on. */
  readonly y: number
  readonly words: string
  readonly size?: number
  readonly isBold?: boolean
  /** Quarter turns counter-clockwise. */
  readonly turns?: 0 | 1
}

export interface PdfLine {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

export interface PdfPageDraft {
  readonly texts: readonly PdfText[]
  readonly lines?: readonly PdfLine[]
}

export interface PdfOptions {
  readonly title?: string
  /** Words put before the end of the file's first object, for tests that spoil it. */
  readonly catalog?: string
  readonly width?: number
  readonly height?: number
}

/** Letters beyond ASCII, by the names that fonts give them. */
const glyphs: Readonly<Record<string, string>> = {
  š: 'scaron',
  Š: 'Scaron',
  ž: 'zcaron',
  Ž: 'Zcaron',
  č: 'ccaron',
  Č: 'Ccaron',
  ć: 'cacute',
  đ: 'dcroat',
  ü: 'udieresis',
  ö: 'odieresis',
  é: 'eacute',
  á: 'aacute',
  ş: 'scedilla',
  '–': 'endash',
  '•': 'bullet',
  '\u00ad': 'hyphen',
}
const codes = new Map(Object.keys(glyphs).map((letter, index) => [letter, 128 + index]))

export function pdf(pages: readonly PdfPageDraft[], options: PdfOptions = {}): Uint8Array {
  const { width = 595, height = 842, catalog = '', title } = options
  const differences = `[128 ${Object.values(glyphs)
    .map((name) => `/${name}`)
    .join(' ')}]`
  const font = (name: string) =>
    `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences${differences}>>>>`
  const first = 6
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}]>>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    title === undefined ? '<<>>' : `<</Title(${escaped(title)})>>`,
    ...pages.flatMap((page, index) => {
      const drawing = drawingOf(page, height)
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${first + index * 2 + 1} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>`,
        `<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`,
      ]
    }),
  ]
  return fileOf(objects, '/Root 1 0 R/Info 5 0 R')
}

/** A file of the given objects, the first being 1. */
export function fileOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = file.length
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}${trailer}>>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

function drawingOf({ texts, lines = [] }: PdfPageDraft, height: number): string {
  return [
    ...lines.map(({ from, to }) => `${from[0]} ${height - from[1]} m ${to[0]} ${height - to[1]} l S`),
    ...texts.map(({ x, y, words, size = 10, isBold = false, turns = 0 }) => {
      const matrix = turns === 1 ? `0 1 -1 0 ${x} ${height - y}` : `1 0 0 1 ${x} ${height - y}`
      return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${matrix} Tm (${escaped(words)}) Tj ET`
    }),
  ].join('\n')
}

function escaped(words: string): string {
  return [...words]
    .map((letter) => {
      const code = codes.get(letter)
      if (code !== undefined) return `\\${code.toString(8)}`
      return /[()\\]/.test(letter) ? `\\${letter}` : letter
    })
    .join('')
}

/** About as wide as Helvetica draws them. */
export function widthOf(words: string, size = 10): number {
  const ems = [...words].reduce(
    (sum, letter) =>
      sum +
      (/[ilj.,:;'|!\s]/.test(letter)
        ? 0.27
        : /[mwMW]/.test(letter)
          ? 0.82
          : /\p{Lu}/u.test(letter)
            ? 0.69
            : 0.54),
    0,
  )
  return ems * size
}

/** The lines of a passage between two borders, set as tight as they go. */
export function passage(
  words: string,
  {
    x,
    y,
    width,
    size = 10,
    leading = size * 1.25,
  }: { x: number; y: number; width: number; size?: number; leading?: number },
): readonly PdfText[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, index) => ({ x, y: y + index * leading, words: line, size }))
}

/** The borders of a table's cells. */
export function borders(xs: readonly number[], ys: readonly number[]): readonly PdfLine[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return [
    ...ys.map((y): PdfLine => ({ from: [left, y], to: [right, y] })),
    ...xs.map((x): PdfLine => ({ from: [x, top], to: [x, bottom] })),
  ]
}

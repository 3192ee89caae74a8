// One line of Markdown without its marks: links by their label, emphasis and code by their words, pictures left out.
import type { TracedText } from '../document/traced-text.ts'

const marks: readonly RegExp[] = [
  // A quotation's sign at the beginning of the line.
  /^(?:[ \t]{0,3}>[ \t]?)+/g,
  /!\[[^[\]]{0,300}\](?:\([^()\s]{0,2000}(?:\s+"[^"]{0,200}")?\)|\[[^[\]]{0,100}\])/g,
  // Elements of HTML, and comments; a break is a line's end.
  /<!--.{0,2000}?-->|<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,300})?\/?>/gi,
  // What calls a footnote, and what begins one.
  /\[\^[^\]\s]{1,50}\]:?/g,
  /\\(?=[!-/:-@[-`{-~])/g,
  /\*{2,3}|_{2,3}(?=\S)|(?<=\S)_{2,3}|~~|`+/g,
  /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])|(?<=[^\s*\\])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_\\])_(?=[^\s_])|(?<=[^\s_\\])_(?![\p{L}\p{N}_])/gu,
]
const link =
  /(?<!!)\[((?:[^[\]]|\[[^[\]]{0,300}\]){1,500})\](\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s+"[^"]{0,200}")?\)|\[[^[\]]{0,100}\])/g

export function writeMarkdownLine(out: TracedText, line: string, start: number): void {
  const gone = rangesOf(line)
  let at = 0
  for (const [from, to] of gone) {
    if (from > at) out.keep(start + at, start + from)
    if (/^<br\b/i.test(line.slice(from, to))) out.put('\n', start + from)
    at = Math.max(at, to)
    if (isBarOfCell(line, from)) {
      out.put('/', start + to)
      at = to + 1
    }
  }
  out.keep(start + at, start + line.length)
}

/** "Cluj \\| Kolozsvár" within a table: a bar with its mark parts no cells, so that another sign stands for it. */
function isBarOfCell(line: string, at: number): boolean {
  return line.startsWith('\\|', at) && /(?<!\\)\|/.test(line)
}

function rangesOf(line: string): readonly (readonly [number, number])[] {
  if (!/[\\!<>*_~`[]/.test(line)) return []
  const links = [...line.matchAll(link)].flatMap(({ index, 0: whole, 1: label = '' }) => [
    [index, index + 1] as const,
    [index + 1 + label.length, index + whole.length] as const,
  ])
  const signs = marks.flatMap((mark) =>
    [...line.matchAll(mark)].map(({ index, 0: whole }) => [index, index + whole.length] as const),
  )
  return [...links, ...signs].sort((a, b) => a[0] - b[0] || b[1] - a[1])
}

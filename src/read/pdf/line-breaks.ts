// Why a line ended where it did: because the next word would not have fitted, or because nothing more was to be said.
import { joinPair } from './join-lines.ts'
import type { PageLine } from './pdf-shapes.ts'

/** Whether the next line's first word would have fitted before the right border. */
export function endsEarly(line: PageLine, next: PageLine, right: number): boolean {
  const space = 0.3 * line.size
  return line.x1 + space + firstWordWidth(next) < right - 0.5 * line.size
}

/** The lines between two borders as one text; a line that ended early stands for itself. */
export function joinWithin(lines: readonly PageLine[], right: number): string {
  let joined = ''
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined) joined = line.words
    else if (endsEarly(before, line, right) && !/^\p{Ll}/u.test(line.words)) joined += `\n${line.words}`
    else joined = joinPair(joined, line.words)
  }
  return joined
}

function firstWordWidth({ words, x0, x1 }: PageLine): number {
  const length = words.search(/\s|$/)
  return words.length === 0 ? 0 : ((x1 - x0) * length) / words.length
}

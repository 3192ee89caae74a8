// Lines that follow each other down a column → headings, entries of lists and paragraphs.
import { joinPair } from './join-lines.ts'
import { endsEarly } from './line-breaks.ts'
import type { PageLine } from './pdf-shapes.ts'
import type { TextStyles } from './pdf-styles.ts'

export type FlowBlock =
  | { readonly kind: 'heading'; readonly words: string; readonly level: number }
  | {
      readonly kind: 'paragraph'
      readonly words: string
      /** Its last line is a whole one, and does not end a sentence: it may go on in another column or on another page. */
      readonly isOpen: boolean
    }
  | { readonly kind: 'item'; readonly words: string; readonly depth: number; readonly ordinal?: number }

/** Letters in a line over the whole width of a page. */
const fullLine = 60
/** From line to line of one heading, in sizes of its letters. */
const headingLeading = 1.45

interface Open {
  readonly lines: PageLine[]
  readonly level: number | null
  readonly mark: Mark | null
}

interface Mark {
  readonly length: number
  readonly ordinal: number | null
}

export function flowBlocks(lines: readonly PageLine[], styles: TextStyles): readonly FlowBlock[] {
  const margins = marginsOf(lines)
  const leading = leadingOf(lines)
  const marks = listMarks(lines)
  const open: Open[] = []
  for (const [index, line] of lines.entries()) {
    const level = styles.levelOf(line)
    const mark = marks[index] ?? null
    const last = open.at(-1)
    const above = last?.lines.at(-1)
    const isSame = last !== undefined && above !== undefined && last.level === level && mark === null
    if (isSame && goesOn({ above, line, first: last.lines[0]!, last, margins, leading }))
      last.lines.push(line)
    else open.push({ lines: [line], level, mark })
  }
  const indents = [
    ...new Set(open.filter(({ mark }) => mark !== null).map(({ lines: [line] }) => Math.round(line!.x0 / 8))),
  ]
  indents.sort((a, b) => a - b)
  return open.map(({ lines: own, level, mark }): FlowBlock => {
    const words = own.reduce(
      (joined, line) => (joined === '' ? line.words : joinPair(joined, line.words)),
      '',
    )
    if (level !== null) return { kind: 'heading', words, level }
    if (mark === null) return { kind: 'paragraph', words, isOpen: isOpenLine(own.at(-1)!) }
    const depth = indents.indexOf(Math.round(own[0]!.x0 / 8)) + 1
    const ordinal = mark.ordinal === null ? {} : { ordinal: mark.ordinal }
    return { kind: 'item', words: words.slice(mark.length), depth, ...ordinal }
  })
}

function isOpenLine({ words }: PageLine): boolean {
  return words.length >= fullLine && /[\p{L},(–-]$/u.test(words)
}

interface Margins {
  readonly left: number
  readonly right: number
  /** Enough lines reach the right margin for it to be known. */
  readonly isTrusted: boolean
}

interface Step {
  readonly above: PageLine
  readonly line: PageLine
  readonly first: PageLine
  readonly last: Open
  readonly margins: Margins
  readonly leading: number
}

/** Whether a line goes on with the passage of the line above it. */
function goesOn({ above, line, first, last, margins, leading }: Step): boolean {
  const gap = line.y - above.y
  // Letters of a heading are larger than those that told how far lines stand apart.
  const widest = last.level === null ? leading * 1.4 : Math.max(leading * 1.4, headingLeading * line.size)
  if (gap <= 0 || gap > widest || Math.abs(above.size - line.size) > 0.1 * above.size) return false
  if (last.level !== null) return above.isBold === line.isBold
  const isIndented = line.x0 > above.x0 + 0.8 * line.size
  if (last.mark !== null) {
    // The words of an entry stand further in than its sign, or at least not further out.
    return line.x0 >= first.x0 - 2 && (!endsEarly(above, line, margins.right) || /^\p{Ll}/u.test(line.words))
  }
  if (isIndented && above !== first) return false
  if (isIndented && line.x0 > margins.left + 0.8 * line.size) return false
  if (/\p{L}[-\u00ad]$/u.test(above.words) && /^\p{L}/u.test(line.words)) return true
  if (/[\p{L},]$/u.test(above.words) && /^\p{Ll}/u.test(line.words)) return true
  if (endsEarly(above, line, margins.right)) return false
  if (margins.isTrusted || /^\p{Ll}/u.test(line.words)) return true
  // Lines as long as this are sentences, not entries.
  return isOpenLine(above)
}

function marginsOf(lines: readonly PageLine[]): Margins {
  const right = Math.max(...lines.map(({ x1 }) => x1))
  const left = Math.min(...lines.map(({ x0 }) => x0))
  const size = lines[0]?.size ?? 10
  const reaching = lines.filter(({ x1 }) => x1 > right - 2 * size)
  const goOn = lines.filter(({ words }) => /^\p{Ll}/u.test(words))
  return { left, right, isTrusted: reaching.length >= 3 && goOn.length * 5 >= lines.length }
}

/** From line to line where lines stand closest. */
function leadingOf(lines: readonly PageLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => (line.y - lines[index]!.y) / line.size)
    .filter((gap) => gap > 0.5 && gap < 2.5)
    .sort((a, b) => a - b)
  const usual = gaps[Math.floor(gaps.length / 3)] ?? 1.3
  return usual * (lines[0]?.size ?? 10)
}

const bullet = /^(?:[•·▪■●◦‣⁃►➢✓❖\uf0b7\uf0a7]\s*|[-–—*o]\s+)(?=\S)/u
const ordinal = /^\(?(\d{1,3})[.)]\s+(?=\S)/

/** A number begins an entry only beside its neighbours in the count. */
function listMarks(lines: readonly PageLine[]): readonly (Mark | null)[] {
  const marks = lines.map(({ words }): Mark | null => {
    const sign = bullet.exec(words)
    if (sign !== null) return /^o\s+\p{Ll}/u.test(words) ? null : { length: sign[0].length, ordinal: null }
    const number = ordinal.exec(words)
    return number === null ? null : { length: number[0].length, ordinal: Number(number[1]) }
  })
  const numbers = new Set(marks.flatMap((mark) => mark?.ordinal ?? []))
  return marks.map((mark) => {
    if (mark?.ordinal == null) return mark
    return numbers.has(mark.ordinal - 1) || numbers.has(mark.ordinal + 1) ? mark : null
  })
}

// Words with capitals that stand together, with the small words of names between them.
import type { Span } from '../../model/span.ts'
import { areSigns, Signs } from '../../text/signs.ts'
import type { Page } from '../page/page.ts'
import { isCapital, isFigure } from './name-shape.ts'
import { hasUncased } from './uncased-names.ts'

const withinNames = new Signs(` -'.`)

/** A run that is still open, and how far it may go. */
interface Run extends Span {
  readonly limit: number
}

export function capitalRuns(page: Page, span: Span): Span[] {
  const { words } = page
  const runs: Span[] = []
  let start = -1
  let end = -1
  for (let index = words.indexAt(span.start); index < words.length; index++) {
    const word = { start: words.startAt(index), end: words.endAt(index) }
    if (word.start >= span.end) break
    const isOpen = start !== -1
    if (!isOpen && !isCapital(page, word.start)) continue
    const gap = { start: end, end: word.start }
    const goesOn = isOpen && (joinsNames(page, gap) || isBrokenName(page, gap, { start, end: span.end }))
    if (
      beginsName(page, word) ? goesOn : goesOn && isWithinName(page, word, { start, end, limit: span.end })
    ) {
      end = word.end
      continue
    }
    if (isOpen) runs.push({ start, end })
    start = beginsName(page, word) ? word.start : -1
    end = word.end
  }
  if (start !== -1) runs.push({ start, end })
  return runs
}

/** A space, a hyphen, an apostrophe or a dot within a name; the dot behind a small letter and before a space ends a sentence. */
function joinsNames({ folded }: Page, gap: Span): boolean {
  if (!areSigns(folded, gap, withinNames, 2)) return false
  if (!folded.startsWith('. ', gap.start) || !isPlainLetter(folded.charCodeAt(gap.start - 1))) return true
  return saint.test(folded.slice(Math.max(0, gap.start - longestSaint), gap.start))
}

/** "St. Louis", "Sv. Ivan Zelina", folded: before a saint's name a dot ends nothing. */
const saint = /(?:^|[^\p{L}])(?:st|ste|sta|sto|sv|sw|szt|св|αγ)$/u
const longestSaint = 4

/** "Rakúskou" at the end of a line and "republikou" in the next: a state's name that is broken where its line is full. */
function isBrokenName(page: Page, gap: Span, span: Span): boolean {
  const isBreak = gap.end === gap.start + 1 && page.text.charAt(gap.start) === '\n'
  return isBreak && page.countries.covers({ start: gap.start - 1, end: gap.end + 1 }, span)
}

function isPlainLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function beginsName(page: Page, word: Span): boolean {
  if (!isCapital(page, word.start) || isFigure(page.folded.charCodeAt(word.start))) return false
  return !hasUncased(page, word)
}

function isWithinName(page: Page, word: Span, run: Run): boolean {
  const span = { start: run.start, end: run.limit }
  return (
    page.names.covers(word, span) || page.countries.covers(word, span) || isInnerPart(page, run.end, word)
  )
}

/** "sur" in "Romilly-sur-Seine", and what stands behind the apostrophe of "Xi'an" and "Куп'янськ". */
function isInnerPart(page: Page, end: number, word: Span): boolean {
  if (word.start !== end + 1) return false
  const sign = page.folded.charAt(end)
  if (sign === '-') return /^-\p{Lu}/u.test(page.text.slice(word.end, word.end + 2))
  // Where endings tell who is whom, they stand behind an apostrophe: "Köln'ün".
  return sign === "'" && page.vocabulary.partnersBy === 'words' && word.end - word.start > 1
}

// What a line is by its look: prose, a short line, a line that only tells a date.
import type { Block } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { lettersBefore } from '../../text/letters-before.ts'
import { areBlanks, behindBlanks, lastSign, Signs } from '../../text/signs.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { looksLikeName } from '../names/name-shape.ts'
import { hasUncased } from '../names/uncased-names.ts'
import { findFirst, has, type Page, trim } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { isLedDay } from './lead-words.ts'

/** Sentences of fewer words, such as "Kursk, Russia.", may be rows. */
const shortestProse = 8
const longestRow = 45
/** A list's item may hold a sentence or two and still be a row. */
const longestItem = 25
const longestHeading = 16
const longestDateLine = 8
/** Lines of one hard-wrapped paragraph are longer than this. */
const shortestWrapped = 55

export function countWords(page: Page, span: Span): number {
  const first = wordIndexAt(page, span.start)
  const count = wordIndexAt(page, span.end) - first
  if (
    count < longestDateLine ||
    !hasUncased(page, { start: span.start, end: Math.min(span.end, span.start + fewLetters) })
  )
    return count
  // Where each sign is a word of its own, signs without a space between count as one.
  let runs = 0
  for (let at = first; at < first + count; at++) {
    if (at === first || page.words.startAt(at) > page.words.endAt(at - 1)) runs++
  }
  return Math.max(runs, Math.ceil(count / signsOfWord))
}

const fewLetters = 40
/** Signs that make one word, in the scripts that write each for itself. */
const signsOfWord = 3

export function isProse(page: Page, line: Span, kind: Block['kind']): boolean {
  const words = countWords(page, line)
  if (kind === 'item') return words > longestItem && endsLikeSentence(page, line)
  return words > longestRow || (words >= shortestProse && endsLikeSentence(page, line))
}

const longestAbbreviation = 16

/** Whether its last sign closes a sentence; the dot of "1991 r." and of "12. 5." does not. */
export function endsLikeSentence(page: Page, span: Span): boolean {
  let last = span.end - 1
  while (last >= span.start && `"')]`.includes(page.folded.charAt(last))) last--
  if (last < span.start || !'.!?…'.includes(page.folded.charAt(last))) return false
  if (page.folded.charAt(last) !== '.') return true
  const word = lettersBefore(page.folded, last, { from: Math.max(span.start, last - longestAbbreviation) })
  return !(page.vocabulary.abbreviations.has(word) || /^\d{1,2}$/.test(word))
}

/** Short, and without the sign that ends a sentence. */
export function looksLikeHeading(page: Page, line: Span): boolean {
  return countWords(page, line) <= longestHeading && !'.!?;,'.includes(page.folded.charAt(line.end - 1))
}

/** "Twin towns include:", "and a cooperation agreement with": the rows come next. */
export function leadsOn(page: Page, line: Span): boolean {
  const sign = lastSign(page.folded, line)
  if (sign === ':' || (sign === ';' && findInstruments(page, line).length > 0)) return true
  const last = wordAt(page, wordIndexAt(page, line.end) - 1)
  return last !== undefined && has(page, page.vocabulary.joints.with, last)
}

const beforeAct = new Signs('-(')
const aroundDate = new Signs('-(:,')
const behindDate = new Signs(`:.,|-"'`)
const behindName = new Signs(',;:(|\n')

/** "1958", "since 1958", "(signed 5 May 1962)". */
export function isDateLine(page: Page, line: Span): boolean {
  const date = page.dates.firstWithin(line)
  if (date === undefined) return false
  if (isLedDay(page, line)) return true
  if (countWords(page, line) > longestDateLine) return false
  const before = { start: line.start, end: date.start }
  const { acts, joints } = page.vocabulary
  const opening: Span | undefined = findFirst(page, joints.since, before) ?? findFirst(page, acts, before)
  const lead = { start: line.start, end: opening?.start ?? line.start }
  const rest = { start: opening?.end ?? line.start, end: date.start }
  return (
    areBlanks(page.folded, lead, beforeAct) &&
    areBlanks(page.folded, rest, aroundDate) &&
    nameBehind(page, date, line) === null
  )
}

/** The lines of a block; those of a hard-wrapped paragraph are one, and a day that goes over a line's end stays whole. */
export function linesOf(page: Page, block: Span): Span[] {
  const lines: Span[] = []
  let start = block.start
  while (start < block.end) {
    const end = endOfLine(page, start, block)
    const line = trim(page, { start, end })
    if (line.end > line.start) lines.push(line)
    start = end + 1
  }
  const isOneParagraph = lines.length > 1 && lines.every((line) => line.end - line.start > shortestWrapped)
  return isOneParagraph ? [trim(page, block)] : lines
}

function endOfLine(page: Page, start: number, block: Span): number {
  let newline = page.text.indexOf('\n', start)
  while (
    newline !== -1 &&
    newline < block.end &&
    page.dates.covers({ start: newline, end: newline + 1 }, block)
  )
    newline = page.text.indexOf('\n', newline + 1)
  return newline === -1 ? block.end : Math.min(newline, block.end)
}

/** The name right behind a date, as in "1967 - Los Angeles": its place in the text, or null. */
export function nameBehind(page: Page, date: Span, line: Span): number | null {
  const start = behindBlanks(page.folded, { start: date.end, end: line.end }, behindDate)
  // "5 May 1990, Niš" tells where it was signed; "1984, Estelí" a year and a partner.
  const isYear = date.end - date.start === '1984'.length && date.start <= line.start + 1
  const isPlace = !isYear && page.folded.slice(date.end, start).includes(',')
  if (isPlace || start >= line.end) return null
  if ([page.names, page.countries].some((list) => list.startingAt(start, line.end) !== undefined))
    return start
  let end = start
  while (end < line.end && !behindName.has(page.folded.charCodeAt(end))) end++
  return looksLikeName(page, trim(page, { start, end })) ? start : null
}

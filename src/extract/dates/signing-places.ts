// Where an act was done, told right beside its day.
import type { Span } from '../../model/span.ts'
import { lastSign } from '../../text/signs.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { isCapital, looksLikeName } from '../names/name-shape.ts'
import { find, has, type Page, trim, within } from '../page/page.ts'

/** The most words of a place's name. */
const mostWords = 5

const longestDayWord = 16

/** "in Mobile 12/4/1991", "in Mobile on 12 April 1991". */
export function placeBefore(page: Page, date: Span, span: Span): Span | null {
  const { at, link } = page.vocabulary.joints
  if (!has(page, at, { start: span.start, end: date.start })) return null
  const last = wordIndexAt(page, date.start) - 1
  const leadsToDay = (index: number) => {
    const word = wordAt(page, index)
    return word !== undefined && (has(page, link, word) || page.vocabulary.dayWords.has(word.folded))
  }
  const end = leadsToDay(last) ? last - 1 : last
  for (let first = end; first > end - mostWords && first > 0; first--) {
    const joint = wordAt(page, first - 1)!
    if (joint.start < span.start) return null
    const name = { start: wordAt(page, first)!.start, end: wordAt(page, end)!.end }
    if (
      !/^,? (?:\p{L}+ )?$/u.test(page.text.slice(name.end, date.start)) ||
      /[,;.]/.test(page.text.slice(name.start, name.end))
    )
      return null
    const isJoined = page.text.slice(joint.end, name.start) === ' ' && has(page, at, joint)
    // "Rostov na Donu": the joint belongs to a longer name.
    if (isJoined && page.names.covers(joint, { start: span.start, end: date.start })) return null
    if (isJoined) return looksLikeName(page, name) || isKnown(page, name) ? name : null
  }
  return null
}

function isKnown(page: Page, name: Span): boolean {
  return page.names.at(name) !== undefined
}

/** "7/5/1997 in Košice", "(6/11/2012, Wuhan)", and in a row "6/11/2012, Wuhan" at its end. */
export function placeAfter(page: Page, date: Span, span: Span, reach: 'sentence' | 'row'): Span | null {
  const behind = toldBehind(page, date, span, reach)
  if (behind !== null) {
    const start = date.end + behind[0].indexOf(behind[1]!)
    const place = withoutJoint(page, trim(page, { start, end: start + behind[1]!.length }))
    return looksLikeName(page, place) || isKnown(page, place) ? place : null
  }
  const dayEnd = endOfDayWords(page, date)
  const joint = wordAt(page, wordIndexAt(page, dayEnd))
  if (joint === undefined || joint.end > span.end || !has(page, page.vocabulary.joints.at, joint)) return null
  if (!/^,? $/.test(page.text.slice(dayEnd, joint.start))) return null
  // "trat am 1. August in Kraft" names no place.
  if (find(page, page.vocabulary.acts, { start: joint.start, end: span.end })[0]?.start === joint.start)
    return null
  const first = wordAt(page, wordIndexAt(page, joint.end))
  if (first === undefined || first.end > span.end || page.text.slice(joint.end, first.start) !== ' ')
    return null
  if (!isCapital(page, first.start) || /^\d/.test(first.folded)) return null
  const known = within(page.names, { start: first.start, end: span.end }).find(
    (hit) => hit.start === first.start,
  )
  return { start: first.start, end: known?.end ?? first.end }
}

/** What stands behind a comma or a space, up to the closing bracket or the end of the row. */
function toldBehind(page: Page, date: Span, span: Span, reach: 'sentence' | 'row'): RegExpExecArray | null {
  if (date.end >= span.end || !', '.includes(page.folded.charAt(date.end))) return null
  const rest = page.folded.slice(date.end, span.end)
  const isInBracket = lastSign(page.folded, { start: span.start, end: date.start }) === '('
  return (
    /^,? ([^(),;\n]+)\)/.exec(isInBracket ? rest : '') ??
    /^, ([^(),;.\n]+)$/.exec(reach === 'row' ? rest.trimEnd() : '')
  )
}

/** "12. maja 2009. godine u Trenčinu", "14 maja 2004 r. we Lwowie": the year's own word belongs to the day. */
export function endOfDayWords(page: Page, date: Span): number {
  const behind = /^\.? ?(\p{L}+)\.?(?=,? )/u.exec(page.folded.slice(date.end, date.end + longestDayWord))
  if (behind !== null && page.vocabulary.dayWords.has(behind[1]!)) return date.end + behind[0].length
  return page.folded.charAt(date.end) === '.' ? date.end + 1 : date.end
}

function withoutJoint(page: Page, place: Span): Span {
  const first = wordAt(page, wordIndexAt(page, place.start))
  if (first === undefined || !has(page, page.vocabulary.joints.at, first)) return place
  return trim(page, { start: first.end, end: place.end })
}

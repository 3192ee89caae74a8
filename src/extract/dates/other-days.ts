// Days that stand in a sentence and are of something else: of the gazette that printed it, of the news, of a quoted title.
import type { Span } from '../../model/span.ts'
import type { DateHit } from '../../text/find-dates.ts'
import { findParties } from '../names/find-parties.ts'
import { find, hasAny, type Page, trim } from '../page/page.ts'

/** The most letters between a gazette's name and its day: "Official Gazette, no. 12/2010 of". */
const longestIssue = 40
const longestGazette = 48
const longestQuote = 80
/** The most letters between a day and the gazette behind it. */
const longestPrint = 20

/** "Official Gazette of 5 May 2010", "On 5 May 2010 the Official Gazette printed": the day of the print. */
export function isOfGazette(page: Page, date: Span, span: Span): boolean {
  if (isBeforeGazette(page, date, span)) return true
  const before = { start: Math.max(span.start, date.start - longestGazette), end: date.start }
  const gazette = find(page, page.vocabulary.gazettes, before).at(-1)
  if (gazette === undefined) return false
  const gap = { start: gazette.end, end: date.start }
  const { acts, papers } = page.vocabulary
  return gap.end - gap.start <= longestIssue && !hasAny(page, [acts, papers], gap)
}

/** Few words behind the day the gazette follows, and no act stands before it: "signed on 5 May 2010 and in the Official Gazette …" is no such day. */
function isBeforeGazette(page: Page, date: Span, span: Span): boolean {
  const behind = { start: date.end, end: Math.min(span.end, date.end + longestGazette) }
  const next = find(page, page.vocabulary.gazettes, behind)[0]
  if (next === undefined || next.start - date.end > longestPrint) return false
  if (!/^[\p{L}\s]*$/u.test(page.folded.slice(date.end, next.start))) return false
  const before = { start: Math.max(span.start, date.start - longestGazette), end: date.start }
  return find(page, page.vocabulary.acts, before).every((act) => act.value === 'held')
}

/** The most letters of the place before a news day, and of the signs and short words behind it. */
const longestPlace = 48

/** "Niš, 12 May 2019 - The City signed …": the day of the news, told with its place before the sentence begins. */
export function isOfNews(page: Page, date: DateHit, span: Span): boolean {
  if (date.edtf.length !== '2019-05-12'.length || date.start - span.start > longestPlace) return false
  const before = page.folded.slice(span.start, date.start)
  const behind = page.folded.slice(date.end, Math.min(span.end, date.end + longestPlace))
  if (!/^"?\p{L}[^:;!?]*[,(/]\s*$/u.test(before)) return false
  const sign = /^[\s.]*(?:\p{Ll}{1,6}\.?)?\s?\)?\.?(?:\s?(?:- |: |\. )|\s-(?=\p{L}))/u.exec(behind)
  if (sign === null) return false
  const lead = { start: span.start, end: date.start }
  const { acts, papers, ties } = page.vocabulary
  if (hasAny(page, [acts, papers, ties], lead)) return false
  const [place, ...others] = findParties(page, lead)
  const isPlace = place === undefined || (others.length === 0 && !place.isState)
  const story = findParties(page, { start: date.end + sign[0].length, end: span.end })
  // "Kobe, 12 May 2019 - signing of the charter": there the place is the partner.
  return isPlace && story.some((party) => !party.isPublisher)
}

/** The most letters of the first day and the words between it and the last. */
const longestStay = 24
/** "to", "until the", before the last day of several, folded, in the languages of the lexicons. */
const untilDay =
  /(?<![\d./-])\d{1,2}(?:\.|st|nd|rd|th|º|η)? ?(?:- ?|(?:to|until|bis|bis zum|au|al|a|ao|do|po|tot|tot en met|t\/m|til|till|hasta el|ate|fino al|lidz|iki|kuni|pana la|до|по|εως|ως)(?: the| den| el| o| la)? )$/u

/** "From 4 to 10 March a delegation stayed": days of which a stretch is told are of no act; behind a mere dash they may be where one was signed. */
export function isOfStay(page: Page, date: DateHit, span: Span): boolean {
  if (date.edtf.length !== '2019-05-12'.length) return false
  const before = page.folded.slice(Math.max(span.start, date.start - longestStay), date.start)
  if (!untilDay.test(before)) return false
  const isSigned = find(page, page.vocabulary.acts, span).some((act) => act.value === 'signed')
  return !(isSigned && /- ?$/.test(before))
}

const longestAfter = 14

/** "the first treaty after 1989": a time, and the year of no act. */
export function isAfterYear(page: Page, date: DateHit): boolean {
  if (date.edtf.length !== '1989'.length) return false
  const lead = trim(page, { start: Math.max(0, date.start - longestAfter), end: date.start }, '.')
  return find(page, page.vocabulary.joints.after, lead).some((word) => word.end === lead.end)
}

/** The most letters between "first contacts" and their day, and between a day and the contacts behind it. */
const longestContact = 80
const nearestContact = 40

/** "The first contacts with our twin town date back to 1968", "In 1985 first contacts were made": a day before the tie. */
export function isOfFirstContacts(page: Page, date: Span, span: Span): boolean {
  const { acts, joints, papers, ties } = page.vocabulary
  const lead = { start: Math.max(span.start, date.start - longestContact), end: date.start }
  const before = find(page, joints.contacts, lead).at(-1)
  if (before !== undefined) {
    const between = find(page, acts, { start: before.end, end: date.start })
    return between.every((act) => act.value === 'held')
  }
  const behind = { start: date.end, end: Math.min(span.end, date.end + nearestContact) }
  const next = find(page, joints.contacts, behind)[0]
  return next !== undefined && !hasAny(page, [papers, ties], { start: date.end, end: next.start })
}

/** "Decree no. 2006-327": the year is part of a number. */
export function isInNumber(page: Page, date: DateHit): boolean {
  return date.edtf.length === 4 && /^-\d{2,4}(?!\d)/.test(page.folded.slice(date.end, date.end + 6))
}

/** "The forum 'Cities 2030'": a year within a quoted title. */
export function isInQuotedTitle(page: Page, date: DateHit, span: Span): boolean {
  if (date.edtf.length !== 4) return false
  const before = page.folded.slice(Math.max(span.start, date.start - longestQuote), date.start)
  // A clause may end at a colon within the title.
  const behind = page.folded.slice(date.end, date.end + longestQuote)
  if ((before.split('"').length - 1) % 2 === 0) return false
  const open = before.lastIndexOf('"')
  const close = behind.indexOf('"')
  if (close === -1 || before.length - open + close > longestQuote) return false
  const quoted = { start: date.start - (before.length - open - 1), end: date.end + close }
  const { acts, papers, ties } = page.vocabulary
  // "Cities 2030: challenges and actions": what merely lasts is no act of an agreement.
  const isOfAct = find(page, acts, quoted).some((act) => act.value !== 'held')
  return /\p{L}/u.test(before.slice(open)) && !isOfAct && !hasAny(page, [papers, ties], quoted)
}

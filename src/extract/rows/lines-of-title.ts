// Lines below a treaty's title, as ministries print them: "Tbilisi, 12 April 1996", "In force since 18 June 1998", "Published in …".

import type { Span } from '../../model/span.ts'
import { isNamed } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { isOwnState } from '../names/own-states.ts'
import { find, hasAny, type Page, trim, within } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { namesNoOther } from './opens-paper.ts'
import type { RowInProgress } from './row-in-progress.ts'

/** "Tbilisi, 12 April 1996", "Entered into force on 18 June 1998": a day of the paper whose title stands above. */
export function isDayOfPaper(page: Page, line: Span): boolean {
  return isPlaceAndDay(page, line) || isForce(page, line)
}

/** The most letters of a line that tells since when a paper is in force. */
const longestForce = 80

function isForce(page: Page, line: Span): boolean {
  if (line.end - line.start > longestForce || !page.dates.hasWithin(line)) return false
  const acts = find(page, page.vocabulary.acts, line)
  return (
    acts.some((act) => act.value === 'established') &&
    acts.every((act) => act.value === 'established' || act.value === 'held') &&
    findInstruments(page, line).length === 0 &&
    findParties(page, line).every((party) => !isNamed(party))
  )
}

/** The most letters of a place before its day. */
const longestPlace = 40
const wholeDay = '1996-04-12'.length

/** "Tbilisi, 1996-04-12.", "(Bratislava, 5 May 1999)": where and when a treaty was signed. */
export function isPlaceAndDay(page: Page, whole: Span): boolean {
  const line = behindSigned(page, whole)
  const { start, end } = trim(page, line, '().,;')
  const [day, ...others] = within(page.dates, { start, end })
  if (page.countries.hasWithin({ start, end })) return false
  if (
    day === undefined ||
    day.edtf.length < wholeDay ||
    others.length > 0 ||
    day.end < end ||
    day.start - start > longestPlace
  )
    return false
  return /^\p{Lu}[\p{L}'-]*(?:[ -]\p{L}[\p{L}'-]*){0,2}, $/u.test(page.text.slice(start, day.start))
}

/** "Signed: Skopje, 5 May 1997": the line behind such a label. */
function behindSigned(page: Page, line: Span): Span {
  const lead = /^[^:\d]{3,40}:\s+/.exec(page.folded.slice(line.start, line.end))?.[0].length ?? 0
  const label = { start: line.start, end: line.start + lead }
  const isSigned = find(page, page.vocabulary.acts, label).some((act) => act.value === 'signed')
  return isSigned ? { start: label.end, end: line.end } : line
}

/** "Ratified by law no. 12 of 15 April 1998", "Published in the Official Gazette, 1998": what else is told of the paper above, and no day of it. */
export function isFurtherNote(page: Page, row: RowInProgress, line: Span): boolean {
  const { gazettes, papers, ties } = page.vocabulary
  const isNoted = page.dates.hasWithin(line) || hasAny(page, [gazettes], line)
  if (!isNoted || hasAny(page, [papers, ties], line) || !namesNoOther(page, row, line)) return false
  const partner = row.parties.at(-1)?.countryHint
  return findParties(page, line).every(
    (party) =>
      party.isPublisher ||
      !isNamed(party) ||
      (party.countryHint !== null && (party.countryHint === partner || isOwnState(page, party.countryHint))),
  )
}

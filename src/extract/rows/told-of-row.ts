// Lines below a row that tell of its agreement in words: "Signed on 3 May 1986", "The partnership is suspended."
import { overlaps, type Span } from '../../model/span.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { isSameBody } from '../names/same-name.ts'
import { find, has, type Page, trim, within } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { endsLikeSentence, leadsOn } from './line-shape.ts'
import { readRowHead } from './read-row.ts'
import type { RowInProgress } from './row-in-progress.ts'

/** Acts that a sentence tells of an agreement even where it names none: "They signed on 3 May 1986." */
const tellingActs: ReadonlySet<string> = new Set(['signed', 'renewed', 'decided', 'ended', 'suspended'])

/** Whether words that name no other body tell of the row: they have a day, or say that it has ended, and name a tie, a paper or an act. */
export function tellsOfRow(page: Page, row: RowInProgress, span: Span): boolean {
  const acts = find(page, page.vocabulary.acts, span)
  const endings = acts.filter((act) => act.value === 'ended' || act.value === 'suspended')
  // "Suspended partnerships" is a heading, "The partnership is suspended." is not.
  const isEnding = endings.length > 0 && endsLikeSentence(page, span)
  if (!page.dates.hasWithin(span) && !isEnding) return false
  const former = find(page, page.vocabulary.former, span)
  if (!former.every((word) => isEnding && endings.some((act) => overlaps(act, word)))) return false
  if (acts.some((act) => act.value === 'hoped' || act.value === 'denied')) return false
  const isShort = wordIndexAt(page, span.end) - wordIndexAt(page, span.start) <= longestActLine
  const hits = findInstruments(page, span)
  const namesRow = findParties(page, span).some((party) => isOfRow(page, row, party.name))
  const isTelling =
    hits.some((hit) => hit.isTyped) ||
    // "The relationship with Dierdorf was established on 25 June 2005."
    ((namesRow || (isShort && hits.length > 0)) && acts.some((act) => act.value === 'established')) ||
    ((isShort || hits.length > 0) && acts.some((act) => tellingActs.has(act.value))) ||
    // "A warm friendship has joined us with St. Ulrich since 1977."
    (namesRow &&
      hits.length === 0 &&
      acts.length > 0 &&
      acts.every((act) => act.value === 'held') &&
      has(page, page.vocabulary.joints.since, span)) ||
    // "Cooperation has existed since 2003."
    (isShort && hits.length > 0 && has(page, page.vocabulary.joints.since, span))
  return (
    isTelling &&
    findParties(page, span).every(
      (party) => isOfRow(page, row, party.name) || !isOther(party) || isSigningPlace(page, span, party.name),
    )
  )
}

/** A mayor's name and an abbreviation look like unknown bodies, and are none. */
function isOther(party: PartyHit): boolean {
  const isBody = party.isKnown || party.countryHint !== null || party.kindHint !== null
  return isBody && !party.isState && !party.isPublisher
}

/** "Signed on 12 May 2001 in Ptuj": one small word behind the day leads to where it was signed, often the page's own town in some case. */
function isSigningPlace(page: Page, span: Span, name: Span): boolean {
  return within(page.dates, span).some(
    (date) => date.end <= name.start && /^\.?\s+\p{Ll}{1,3}\s+$/u.test(page.text.slice(date.end, name.start)),
  )
}

/** In longer sentences a lone act may be about anything. */
const longestActLine = 10
const longestLine = 20

/** "The twinning was signed on 5 October 1956": a line below the row that begins neither with a name nor with a state, and leads to no further rows. */
export function tellsInLine(page: Page, row: RowInProgress, line: Span): boolean {
  const words = wordIndexAt(page, line.end) - wordIndexAt(page, line.start)
  if (words > longestLine || leadsOn(page, line)) return false
  const first = trim(page, line, '-*"')
  if (isAnother(page, row, page.names.startingAt(first.start, first.end))) return false
  if (isAnother(page, row, page.countries.startingAt(first.start, first.end))) return false
  if (opensPlacedRow(page, row, first)) return false
  return tellsOfRow(page, row, line)
}

/** "Oulu, Finland - memorandum, 2006": another name with its state begins another row. */
function opensPlacedRow(page: Page, row: RowInProgress, line: Span): boolean {
  const head = readRowHead(page, line, page.isStatePage)
  const [party] = head?.kind === 'rows' ? (head.heads[0]?.parties ?? []) : []
  return (
    party !== undefined &&
    party.countryHint !== null &&
    party.kindHint !== 'state' &&
    party.name.start === line.start &&
    !isOfRow(page, row, party.name)
  )
}

function isAnother(page: Page, row: RowInProgress, name: Span | undefined): boolean {
  return name !== undefined && /\p{Lu}/u.test(page.text.charAt(name.start)) && !isOfRow(page, row, name)
}

/** "Agreement with Riga, ended in 2011" below another town's row: the body behind "with" is a side of its own. */
export function isWithOther(page: Page, row: RowInProgress, line: Span): boolean {
  return findParties(page, line).some(
    (party) =>
      isOther(party) && party.isKnown && !isOfRow(page, row, party.name) && isJoinedByWith(page, party),
  )
}

function isJoinedByWith(page: Page, { whole }: PartyHit): boolean {
  const at = wordIndexAt(page, whole.start)
  const before = wordAt(page, at - 1)
  if (before !== undefined && has(page, page.vocabulary.joints.with, before)) return true
  if (page.vocabulary.partnersBy === 'words') return false
  const behind = wordAt(page, wordIndexAt(page, whole.end))
  return (
    (behind !== undefined && has(page, page.vocabulary.joints.with, behind)) ||
    comitative.test(page.folded.slice(whole.start, whole.end))
  )
}

/** "Riiaga", "Rigával": with Riga. */
const comitative = /(?:ga|val|vel)$/

/** Whether the name is that of the row, in whatever case. */
export function isOfRow(page: Page, row: RowInProgress, name: Span): boolean {
  const partner = row.parties.at(-1)?.name
  return partner !== undefined && isSameBody(page, partner, name)
}

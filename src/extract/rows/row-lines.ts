// Lines below a row that tell more of it: "Signed on 3 May 1986", "Country: France", "Partner since: 1986", "Ohio, USA".
import { overlaps, type Span } from '../../model/span.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { readAreaList, splitAreas } from '../find-areas.ts'
import { findParties } from '../names/find-parties.ts'
import { isColumnHead, looksLikeName } from '../names/name-shape.ts'
import { isSameBody } from '../names/same-name.ts'
import { find, has, type Page, trim, within } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { endsLikeSentence, leadsOn } from './line-shape.ts'
import { readRowHead } from './read-row.ts'
import { addLine, type RowInProgress } from './row-in-progress.ts'

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

/** "Estado de México, México" below a name: the region and the state that it lies in. */
export function placeRow(page: Page, row: RowInProgress, line: Span): boolean {
  if (row.country !== null || row.parties.some((party) => party.countryHint !== null)) return false
  if (opensWithState(page, row, line)) return true
  const state = within(page.countries, line).at(-1)
  if (state?.form !== 'name' || state.end < trim(page, line, '.)').end || state.start === line.start)
    return false
  const kinds = find(page, page.vocabulary.partyWords, { start: line.start, end: state.start })
  const region = page.names.startingAt(line.start, line.end)
  const isRegion =
    // "Podkarpackie Voivodeship, Poland"
    kinds.some((kind) => kind.value === 'region' || kind.value === 'district') ||
    (region?.kinds.includes('region') === true && !region.kinds.includes('city'))
  if (!isRegion) return false
  row.country = state.code
  row.end = line.end
  return true
}

/** "Česká republika, Liberecký kraj, okres Česká Lípa" right below a name: the state, and the regions and districts that it lies in. */
function opensWithState(page: Page, row: RowInProgress, line: Span): boolean {
  const state = page.countries.startingAt(line.start, line.end)
  if (state?.form !== 'name' || row.rests.length > 0) return false
  const [lead = '', ...parts] = page.folded.slice(state.end, line.end).split(/[,/]/)
  if (lead.trim() !== '' || parts.length === 0) return false
  let end = state.end + lead.length
  for (const part of parts) {
    const place = { start: end + 1, end: end + 1 + part.length }
    const kinds = find(page, page.vocabulary.partyWords, place).map((hit) => hit.value)
    if (!kinds.some((kind) => kind === 'region' || kind === 'district')) return false
    end = place.end
  }
  row.country = state.code
  row.end = line.end
  return true
}

const label = /^([^:\n]{2,48}):\s*(?=\S)/u

/** Whether a line is a label with a value, be there a full stop behind it. */
export function isLabelLine(page: Page, line: Span): boolean {
  const hit = label.exec(page.folded.slice(line.start, line.end))
  return hit !== null && wordIndexAt(page, line.end) - wordIndexAt(page, line.start) <= longestLine
}

/** "Kind of agreement: sister city" below a name: a label with a tie and nothing else is no heading of further rows. */
export function addKind(page: Page, row: RowInProgress, line: Span): boolean {
  const words = page.folded.slice(line.start, line.end)
  const hit = words.includes(':') ? label.exec(words) : null
  if (hit === null) return false
  const name = { start: line.start, end: line.start + hit[1]!.length }
  const value = trim(page, { start: line.start + hit[0].length, end: line.end }, '.')
  const [tie] = findInstruments(page, value)
  if (tie?.isTyped !== true || tie.start !== value.start || tie.end < value.end) return false
  const { acts, columns } = page.vocabulary
  const isOfKind =
    find(page, columns, name).some((head) => head.value === 'instrument') ||
    has(page, acts, name) ||
    findInstruments(page, name).length > 0
  if (!isOfKind) return false
  addLine(row, value)
  row.isCard = true
  return true
}

/** "Country: France", "Partner since: 1986", "Inhabitants: 103,000": the lines of a card. False where the line is no label with a value. */
export function addLabel(page: Page, row: RowInProgress, line: Span): boolean {
  const isLabel = readLabel(page, row, line)
  row.isCard ||= isLabel
  return isLabel
}

function readLabel(page: Page, row: RowInProgress, line: Span): boolean {
  const words = page.folded.slice(line.start, line.end)
  const hit = words.includes(':') ? label.exec(words) : null
  if (hit === null) return false
  const name = trim(page, { start: line.start, end: line.start + hit[1]!.length }, '-*"')
  const value = { start: line.start + hit[0].length, end: line.end }
  const areas = readAreaList(page, line)
  if (areas.length > 0 || isColumn(page, name, 'areas')) {
    row.areas = areas.length > 0 ? areas : splitAreas(page, value)
    row.end = line.end
    return true
  }
  if (isColumn(page, name, 'country')) return placeLabel(page, row, line)
  if (opensDate(page, name) && page.dates.hasWithin(value)) {
    addLine(row, line)
    return true
  }
  return isForeignLabel(page, row, { name, value })
}

function placeLabel(page: Page, row: RowInProgress, line: Span): boolean {
  const state = within(page.countries, line).find((hit) => hit.form === 'name')
  if (state === undefined) return false
  row.country ??= state.code
  row.end = line.end
  return true
}

function isColumn(page: Page, name: Span, column: string): boolean {
  return isColumnHead(page, name) && find(page, page.vocabulary.columns, name)[0]?.value === column
}

/** "Partner since", "Signed", "Date of the agreement". */
function opensDate(page: Page, name: Span): boolean {
  const { joints, acts, columns } = page.vocabulary
  return (
    has(page, joints.since, name) ||
    has(page, acts, name) ||
    find(page, columns, name).some((head) => head.value === 'date' || head.value === 'signed') ||
    findInstruments(page, name).length > 0
  )
}

/** "State of things: protocol of cooperation": on a card a label that nobody knows may lead to the paper. */
function tellsPaper(page: Page, row: RowInProgress, value: Span): boolean {
  const [paper] = findInstruments(page, value)
  if (!row.isCard || paper?.start !== value.start || page.names.hasWithin(value)) return false
  addLine(row, value)
  return true
}

/** "Mayor: Anna Novak", "Founded: 1834": what is told of the town and not of the agreement. */
function isForeignLabel(
  page: Page,
  row: RowInProgress,
  { name, value }: { name: Span; value: Span },
): boolean {
  if (page.names.hasWithin(name) || page.countries.hasWithin(name) || page.dates.hasWithin(name)) return false
  if (findInstruments(page, name).length > 0) return false
  if (findInstruments(page, value).length > 0) return tellsPaper(page, row, value)
  const isDay =
    within(page.dates, value)[0]?.start === value.start || has(page, page.vocabulary.joints.since, value)
  return row.isCard || !(isDay && looksLikeName(page, name))
}

// What headings, column heads and introducing sentences tell of the rows below them.
import type { CountryCode, PartyKind } from '../../model/party.ts'
import type { AreaClaim, DateClaim, DateRole, RecordStatus } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { beforeBlanks } from '../../text/signs.ts'
import { readDates } from '../dates/read-dates.ts'
import type { InstrumentDraft } from '../draft.ts'
import { readLinkedAreas } from '../find-areas.ts'
import { find, has, type Page } from '../page/page.ts'
import { chooseInstrument, isAnyPaper } from '../papers/choose-instrument.ts'
import { findInstruments, type InstrumentHit } from '../papers/find-instruments.ts'

export interface Listing {
  /** null under a heading that names no tie: what stands there is no list of partners. */
  readonly instrument: InstrumentDraft | null
  readonly status: RecordStatus
  /** Kind of what is listed, where it is not a body: ports, airports. */
  readonly kind: PartyKind | null
  /** The state that stands over the rows. */
  readonly country: CountryCode | null
  /** The role of dates that stand in the rows without a word. */
  readonly dateRole: DateRole
  /** Dates and areas told once for all rows. */
  readonly dates: readonly DateClaim[]
  readonly areas: readonly AreaClaim[]
}

export const noListing: Listing = {
  instrument: null,
  status: 'active',
  kind: null,
  country: null,
  dateRole: 'other',
  dates: [],
  areas: [],
}

/** On a page whose words nobody knows, a list of bodies with states or days is taken for a list of ties, of what kind remains open. */
export const unknownListing: Listing = {
  ...noListing,
  instrument: { type: 'unknown', span: null, isPaper: false },
}

/** What holds where no heading says anything. */
export function bareListing(page: Page): Listing {
  return page.isUnlisted ? unknownListing : noListing
}

/** The paper that "such agreements" means: the last one whose title told its type. */
export interface NamedPaper {
  readonly instrument: InstrumentDraft
  readonly areas: readonly AreaClaim[]
}

/** What a heading or an introducing sentence tells; null where it names no tie at all. */
export function readListing(
  page: Page,
  span: Span,
  above: Listing,
  named: NamedPaper | null,
): Listing | null {
  const { vocabulary } = page
  const hits = findInstruments(page, span)
  const hit = chooseInstrument(hits)
  if (hit === undefined) return null
  const acts = new Set(find(page, vocabulary.acts, span).map((act) => act.value))
  const isThing = has(page, vocabulary.things, span)
  const end = beforeBlanks(page.folded, span)
  const isOpen = /[:\p{L}-]$/u.test(page.folded.slice(Math.max(span.start, end - 2), end))
  const anaphor = hit.isAnaphor || !hit.isTyped ? named : null
  const areas = readLinkedAreas(page, span)
  return {
    instrument: isThing
      ? { type: 'other', span: hit, isPaper: false }
      : instrumentOf(page, hits, anaphor, above),
    status: listedStatus(page, span, acts),
    kind: isThing ? 'other' : null,
    country: null,
    dateRole: hit.form === 'paper' && acts.has('signed') ? 'signed' : 'other',
    dates: isOpen ? sharedDates(page, span) : [],
    areas: areas.length > 0 ? areas : (anaphor?.areas ?? []),
  }
}

/** "Since 1990 we have been twinned with:"; of two days, as in "from 1965 to 2011", neither goes for every row. */
function sharedDates(page: Page, span: Span): Listing['dates'] {
  const dates = readDates(page, span, { usual: 'other', reach: 'sentence' })
  // "Twin towns for 2020": a bare year is that of the page.
  const isTold = has(page, page.vocabulary.joints.since, span) || has(page, page.vocabulary.acts, span)
  return dates.length > 1 || !isTold ? [] : dates.filter((date) => date.role === 'other')
}

/** The type that all the words agree on; "sister cities or friendship relations" leaves it open. */
function instrumentOf(
  page: Page,
  hits: readonly InstrumentHit[],
  named: NamedPaper | null,
  above: Listing,
): InstrumentDraft {
  const hit = chooseInstrument(hits)!
  // "Treaties in force" below "Treaties on classified information".
  if (hit.isTyped && hit.form === 'paper' && isAnyPaper(page, hit) && isTypedPaper(above.instrument))
    return above.instrument
  if (!hit.isTyped) {
    if (named !== null && hit.form === 'paper') return named.instrument
    return above.instrument?.span !== null && above.instrument !== null && above.instrument.type !== 'other'
      ? above.instrument
      : { type: hit.type, span: hit, isPaper: hit.form === 'paper' }
  }
  const types = new Set(
    hits.filter((other) => other.isTyped && other.form === hit.form).map((other) => other.type),
  )
  return { type: types.size > 1 ? 'unknown' : hit.type, span: hit, isPaper: hit.form === 'paper' }
}

function isTypedPaper(draft: InstrumentDraft | null): draft is InstrumentDraft {
  return draft?.isPaper === true && !['unknown', 'other', 'contract'].includes(draft.type)
}

function listedStatus(page: Page, span: Span, acts: ReadonlySet<string>): RecordStatus {
  if (acts.has('suspended')) return 'suspended'
  if (acts.has('planned') && !acts.has('signed')) return 'planned'
  return acts.has('ended') || has(page, page.vocabulary.former, span) ? 'ended' : 'active'
}

// The records of a row whose lines have all come: one, and one more for every further paper that has a day of its own.
import type { DateClaim, DateRole } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Act } from '../../text/lexicon.ts'
import type { PhraseHit } from '../../text/phrase-book.ts'
import { wordIndexAt } from '../../text/words.ts'
import { readDates } from '../dates/read-dates.ts'
import type { InstrumentDraft, PartyDraft, RecordDraft } from '../draft.ts'
import { readLinkedAreas } from '../find-areas.ts'
import { find, type Page, trim } from '../page/page.ts'
import { betweenStates } from '../papers/between-states.ts'
import type { InstrumentHit } from '../papers/find-instruments.ts'
import type { Listing } from './listing.ts'
import { type Chunk, splitPapers } from './papers-of-row.ts'
import type { Rest, RowInProgress } from './row-in-progress.ts'

/** One record for the row, and one more for every further paper that has a date of its own. */
export function finishRow(page: Page, row: RowInProgress, listing: Listing): RecordDraft[] {
  const chunks = splitPapers(page, row, listing)
  return chunks.map((chunk, index) =>
    chunkRecord(page, { row, listing, chunk, passage: passageOf(page, row, chunk, index) }),
  )
}

interface ChunkReading {
  readonly row: RowInProgress
  readonly listing: Listing
  readonly chunk: Chunk
  readonly passage: Span
}

function chunkRecord(page: Page, { row, listing, chunk, passage }: ChunkReading): RecordDraft {
  const isPaper = chunk.isPaper || listing.dateRole === 'signed'
  const usual: DateRole = isPaper ? 'signed' : listing.dateRole
  const dates: DateClaim[] = []
  for (const span of chunk.spans) {
    const reach = span.isSentence === true ? 'sentence' : 'row'
    const read = readDates(page, span, { usual: span.usual ?? usual, reach })
    dates.push(...(isPaper ? read : read.filter((date) => date.edtf >= firstTies)))
  }
  const linked = chunk.instrument === null ? [] : readLinkedAreas(page, chunk.instrument)
  const ending = endingIn(page, chunk.spans)
  const plan = ending === undefined && dates.length === 0 ? planIn(page, chunk.spans) : undefined
  const parties = partiesOf(row, listing.kind)
  const instrument = instrumentOf(chunk.instrument, listing)
  return {
    parties,
    instrument: instrument === null ? null : betweenStates(parties, instrument),
    dates: dates.length > 0 ? dates : listing.dates,
    areas: row.areas.length > 0 ? row.areas : linked.length > 0 ? linked : listing.areas,
    status: statusOf(ending ?? plan, listing),
    statusSpan: ending ?? plan ?? null,
    passage,
    origin: 'row@1',
  }
}

/** Behind a town's name an earlier year is that of its founding: no town was twinned before. */
const firstTies = '1850'

/** With the state and the kind that stand over the row. */
function partiesOf({ parties, country }: RowInProgress, kind: Listing['kind']): readonly PartyDraft[] {
  if (country === null && kind === null) return parties
  return parties.map((party) => ({
    ...party,
    countryHint: party.countryHint ?? country,
    kindHint: kind ?? party.kindHint,
  }))
}

function statusOf(act: PhraseHit<Act> | undefined, listing: Listing): RecordDraft['status'] {
  if (act === undefined) return listing.status
  if (act.value === 'planned') return 'planned'
  return act.value === 'ended' ? 'ended' : 'suspended'
}

/** The most words of an aside that tells of a plan. */
const longestPlan = 5

/** "Albania: under negotiation", "Jena (in preparation)"; a sentence tells of other plans, too. */
function planIn(page: Page, spans: readonly Rest[]): PhraseHit<Act> | undefined {
  for (const span of spans) {
    if (span.isSentence === true || wordIndexAt(page, span.end) - wordIndexAt(page, span.start) > longestPlan)
      continue
    const acts = find(page, page.vocabulary.acts, span)
    const plan = acts.find((act) => act.value === 'planned')
    if (plan !== undefined && acts.every((act) => act.value === 'planned' || act.value === 'held'))
      return plan
  }
  return undefined
}

function endingIn(page: Page, spans: readonly Span[]): PhraseHit<Act> | undefined {
  for (const span of spans) {
    const ending = find(page, page.vocabulary.acts, span).find(
      (act) => act.value === 'ended' || act.value === 'suspended',
    )
    if (ending !== undefined) return ending
  }
  return undefined
}

function instrumentOf(hit: InstrumentHit | null, listing: Listing): InstrumentDraft | null {
  if (hit === null || (!hit.isTyped && tellsMore(listing.instrument, hit))) return listing.instrument
  return { type: hit.type, span: hit, isPaper: hit.form === 'paper' }
}

/** Over an agreement of whatever kind, "cooperation" alone tells no kind either. */
function tellsMore(listed: InstrumentDraft | null, hit: InstrumentHit): boolean {
  if (listed === null) return false
  return listed.isPaper || listed.type !== 'unknown' || hit.form !== 'paper'
}

function passageOf(page: Page, row: RowInProgress, chunk: Chunk, index: number): Span {
  const start = index === 0 && !row.isTitle ? row.start : (chunk.spans[0]?.start ?? row.start)
  const end = chunk.spans.at(-1)?.end ?? row.end
  return trim(
    page,
    { start, end: Math.max(end, index === 0 && chunk.spans.length === 0 ? row.end : end) },
    ',;',
  )
}

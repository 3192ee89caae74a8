// A row whose lines are still coming: cells that a page, once flattened, prints one below the other.
import type { CountryCode } from '../model/party.ts'
import type { DateClaim, DateRole } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { InstrumentDraft, PartyDraft, RecordDraft } from './draft.ts'
import { readLinkedAreas } from './find-areas.ts'
import { findInstruments, type InstrumentHit } from './find-instruments.ts'
import type { Listing } from './listing.ts'
import { find, type Page, trim } from './page.ts'
import { readDates } from './read-dates.ts'

export interface RowInProgress {
  readonly parties: readonly PartyDraft[]
  readonly start: number
  end: number
  country: CountryCode | null
  /** Whether the name is a heading of its own, with prose below it. */
  readonly isHeading: boolean
  /** What stands behind the name, line by line. */
  readonly rests: Span[]
}

export function openRow(
  parties: readonly PartyDraft[],
  line: Span,
  rest: Span,
  country: CountryCode | null,
): RowInProgress {
  return {
    parties,
    start: line.start,
    end: line.end,
    country,
    isHeading: false,
    rests: rest.end > rest.start ? [rest] : [],
  }
}

export function addLine(row: RowInProgress, line: Span): void {
  row.rests.push(line)
  row.end = line.end
}

/** One record for the row, and one more for every further paper that has a date of its own. */
export function finishRow(page: Page, row: RowInProgress, listing: Listing): RecordDraft[] {
  const chunks = splitPapers(page, row)
  return chunks.map((chunk, index) =>
    chunkRecord(page, { row, listing, chunk, passage: passageOf(page, row, chunk, index) }),
  )
}

interface Chunk {
  readonly spans: readonly Span[]
  readonly instrument: InstrumentHit | null
}

function splitPapers(page: Page, row: RowInProgress): Chunk[] {
  const chunks: { spans: Span[]; instrument: InstrumentHit | null }[] = [{ spans: [], instrument: null }]
  for (const rest of row.rests) {
    let start = rest.start
    for (const hit of findInstruments(page, rest)) {
      const open = chunks.at(-1)!
      if (hit.form !== 'paper' || !hit.isTyped) {
        open.instrument ??= hit.isTyped ? hit : null
        continue
      }
      const isFurther =
        open.instrument?.form === 'paper' &&
        [...open.spans, { start, end: hit.start }].some((span) => page.dates.hasWithin(span))
      if (isFurther && !isRenewal(page, start, hit.start)) {
        open.spans.push({ start, end: hit.start })
        chunks.push({ spans: [], instrument: hit })
        start = hit.start
      } else if (open.instrument === null || open.instrument.form === 'tie') open.instrument = hit
    }
    chunks.at(-1)!.spans.push({ start, end: rest.end })
  }
  return chunks
}

/** "Renewal of the Agreement on …": the same paper again. */
function isRenewal(page: Page, from: number, to: number): boolean {
  return find(page, page.vocabulary.acts, { start: from, end: to }).some((act) => act.value === 'renewed')
}

interface ChunkReading {
  readonly row: RowInProgress
  readonly listing: Listing
  readonly chunk: Chunk
  readonly passage: Span
}

function chunkRecord(page: Page, { row, listing, chunk, passage }: ChunkReading): RecordDraft {
  const isPaper = chunk.instrument?.form === 'paper' || listing.dateRole === 'signed'
  const usual: DateRole = isPaper ? 'signed' : listing.dateRole
  const dates: DateClaim[] = chunk.spans.flatMap((span) => readDates(page, span, { usual, reach: 'row' }))
  const linked = chunk.instrument === null ? [] : readLinkedAreas(page, chunk.instrument)
  const acts = chunk.spans.flatMap((span) => find(page, page.vocabulary.acts, span))
  const ending = acts.find((act) => act.value === 'ended' || act.value === 'suspended')
  return {
    parties: row.parties.map((party) => ({
      ...party,
      countryHint: party.countryHint ?? row.country ?? null,
      kindHint: listing.kind ?? party.kindHint,
    })),
    instrument: instrumentOf(chunk.instrument, listing),
    dates: dates.length > 0 ? dates : listing.dates,
    areas: linked.length > 0 ? linked : listing.areas,
    status: ending === undefined ? listing.status : ending.value === 'ended' ? 'ended' : 'suspended',
    statusSpan: ending ?? null,
    passage,
    origin: 'row@1',
  }
}

function instrumentOf(hit: InstrumentHit | null, listing: Listing): InstrumentDraft | null {
  if (hit === null || (!hit.isTyped && listing.instrument !== null)) return listing.instrument
  if (
    hit.form === 'tie' &&
    listing.instrument !== null &&
    listing.instrument.type !== 'unknown' &&
    listing.instrument.isPaper
  )
    return listing.instrument
  return { type: hit.type, span: hit, isPaper: hit.form === 'paper' }
}

function passageOf(page: Page, row: RowInProgress, chunk: Chunk, index: number): Span {
  const start = index === 0 ? row.start : (chunk.spans[0]?.start ?? row.start)
  const end = chunk.spans.at(-1)?.end ?? row.end
  return trim(
    page,
    { start, end: Math.max(end, index === 0 && chunk.spans.length === 0 ? row.end : end) },
    ',;',
  )
}

// A row whose lines are still coming: cells that a page, once flattened, prints one below the other.
import type { InstrumentType } from '../model/instrument.ts'
import type { CountryCode } from '../model/party.ts'
import type { AreaClaim, DateClaim, DateRole } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Act } from '../text/lexicon.ts'
import type { PhraseHit } from '../text/phrase-book.ts'
import { wordIndexAt } from '../text/words.ts'
import type { InstrumentDraft, PartyDraft, RecordDraft } from './draft.ts'
import { readLinkedAreas } from './find-areas.ts'
import { chooseInstrument, findInstruments, type InstrumentHit, isAnyPaper } from './find-instruments.ts'
import type { Vouching } from './listed-rows.ts'
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
  /** Whether the state that it has is told for a group of rows, and whether it opens that group. */
  readonly grouping: 'none' | 'first' | 'further'
  /** Whether the name only stands in a title, so that what is told stands below: a paper a line. */
  readonly isTitle: boolean
  /** Where the list or the block begins that it stands in. */
  readonly group: number
  /** Whether only rows stand between it and what opened the listing. */
  readonly isDirect: boolean
  /** Whether no other row stands right above it, so that prose below tells of it alone. */
  readonly isAlone: boolean
  /** What stands behind the name, line by line. */
  readonly rests: Rest[]
  /** Whether no list was opened over it, so that only what is told below makes it a partner. */
  readonly isUnlisted: boolean
  /** Whether its lines are labels with values. */
  isCard: boolean
  /** Areas that a line of their own tells. */
  areas: readonly AreaClaim[]
}

/** A line of a row; in a sentence of its own an act tells of every day. */
export interface Rest extends Span {
  readonly isSentence?: boolean
  /** The role of its days, where it is another than that of the row's. */
  readonly usual?: DateRole
}

interface Opening {
  readonly rest?: Span
  readonly country?: CountryCode | null
  readonly isHeading?: boolean
  readonly isTitle?: boolean
  readonly grouping?: RowInProgress['grouping']
  readonly group?: number
  readonly isDirect?: boolean
  readonly isAlone?: boolean
  readonly isUnlisted?: boolean
}

export function openRow(
  parties: readonly PartyDraft[],
  line: Span,
  {
    rest,
    country = null,
    isHeading = false,
    isTitle = false,
    grouping = 'none',
    group = line.start,
    isDirect = false,
    isAlone = false,
    isUnlisted = false,
  }: Opening = {},
): RowInProgress {
  return {
    parties,
    start: line.start,
    end: line.end,
    country,
    isHeading,
    isTitle,
    grouping,
    group,
    isDirect,
    isAlone,
    isUnlisted,
    rests: rest !== undefined && rest.end > rest.start ? [rest] : [],
    isCard: false,
    areas: [],
  }
}

export function addLine(row: RowInProgress, line: Span): void {
  row.rests.push(line)
  row.end = line.end
}

export function addSentence(row: RowInProgress, sentence: Span): void {
  row.rests.push({ ...sentence, isSentence: true })
  row.end = sentence.end
}

/** A state or a day beside a name that is known makes a row sure; a line without any of them is one by its look alone. */
export function vouchingOf(page: Page, row: RowInProgress, drafts: readonly RecordDraft[]): Vouching {
  const partner = row.parties.at(-1)
  const isKnown = partner !== undefined && page.names.at(partner.name) !== undefined
  const isOfState = partner?.countryHint != null || (row.country !== null && row.grouping !== 'further')
  const hasFact =
    row.rests.some((rest) => page.dates.hasWithin(rest)) ||
    drafts.some((draft) => draft.instrument?.span != null && draft.instrument.span.start >= row.start)
  if (isOfState || (isKnown && (hasFact || row.grouping === 'further'))) return 'told'
  return isKnown || hasFact ? 'known' : 'nothing'
}

/** One record for the row, and one more for every further paper that has a date of its own. */
export function finishRow(page: Page, row: RowInProgress, listing: Listing): RecordDraft[] {
  const chunks = splitPapers(page, row, listing)
  return chunks.map((chunk, index) =>
    chunkRecord(page, { row, listing, chunk, passage: passageOf(page, row, chunk, index) }),
  )
}

interface Chunk {
  readonly spans: readonly Rest[]
  readonly instrument: InstrumentHit | null
  /** Whether a paper is named, be it by a word for any paper. */
  readonly isPaper: boolean
}

function splitPapers(page: Page, row: RowInProgress, listing: Listing): readonly Chunk[] {
  if (row.isTitle) return row.rests.map((rest) => paperLine(page, rest))
  const hasInstrument = row.rests.some((rest) => findInstruments(page, rest).length > 0)
  return hasInstrument
    ? splitAtPapers(page, row, listing)
    : [{ spans: row.rests, instrument: null, isPaper: false }]
}

function paperLine(page: Page, line: Rest): Chunk {
  const instrument = chooseInstrument(findInstruments(page, line)) ?? null
  return { spans: [line], instrument, isPaper: true }
}

function splitAtPapers(page: Page, row: RowInProgress, listing: Listing): readonly Chunk[] {
  const chunks: { spans: Rest[]; instrument: InstrumentHit | null; isPaper: boolean }[] = [
    { spans: [], instrument: null, isPaper: false },
  ]
  for (const rest of row.rests) {
    let start = rest.start
    for (const hit of findInstruments(page, rest)) {
      const open = chunks.at(-1)!
      open.isPaper ||= hit.form === 'paper'
      if (hit.form === 'paper' && isAnyPaper(page, hit) && isTyped(open.instrument ?? listing.instrument))
        continue
      if (hit.form !== 'paper' || !hit.isTyped) {
        open.instrument ??= hit.isTyped ? hit : null
        continue
      }
      const isFurther =
        open.instrument?.form === 'paper' &&
        [...open.spans, { start, end: hit.start }].some((span) => page.dates.hasWithin(span))
      if (isFurther && !isRenewal(page, start, hit.start)) {
        open.spans.push({ ...rest, start, end: hit.start })
        chunks.push({ spans: [], instrument: hit, isPaper: true })
        start = hit.start
      } else if (open.instrument === null || open.instrument.form === 'tie') open.instrument = hit
    }
    chunks.at(-1)!.spans.push({ ...rest, start })
  }
  return chunks
}

/** Whether a type is told that a word for any paper does not change. */
export function isTyped(instrument: { readonly type: InstrumentType } | null): boolean {
  return instrument !== null && instrument.type !== 'unknown' && instrument.type !== 'other'
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
  const isPaper = chunk.isPaper || listing.dateRole === 'signed'
  const usual: DateRole = isPaper ? 'signed' : listing.dateRole
  const dates: DateClaim[] = []
  for (const span of chunk.spans) {
    const reach = span.isSentence === true ? 'sentence' : 'row'
    dates.push(...readDates(page, span, { usual: span.usual ?? usual, reach }))
  }
  const linked = chunk.instrument === null ? [] : readLinkedAreas(page, chunk.instrument)
  const ending = endingIn(page, chunk.spans)
  const plan = ending === undefined && dates.length === 0 ? planIn(page, chunk.spans) : undefined
  return {
    parties: partiesOf(row, listing.kind),
    instrument: instrumentOf(chunk.instrument, listing),
    dates: dates.length > 0 ? dates : listing.dates,
    areas: row.areas.length > 0 ? row.areas : linked.length > 0 ? linked : listing.areas,
    status: statusOf(ending ?? plan, listing),
    statusSpan: ending ?? plan ?? null,
    passage,
    origin: 'row@1',
  }
}

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
  if (hit === null || (!hit.isTyped && listing.instrument !== null)) return listing.instrument
  return { type: hit.type, span: hit, isPaper: hit.form === 'paper' }
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

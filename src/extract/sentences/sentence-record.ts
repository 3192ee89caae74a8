// The record of a sentence: its parties, paper, dates, areas and status.
import type { DateClaim, RecordStatus } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Act } from '../../text/lexicon.ts'
import type { PhraseHit } from '../../text/phrase-book.ts'
import { wordIndexAt } from '../../text/words.ts'
import { isSince } from '../dates/date-roles.ts'
import { readDates } from '../dates/read-dates.ts'
import type { InstrumentDraft, PartyHit, RecordDraft } from '../draft.ts'
import { readFields, readLinkedAreas } from '../find-areas.ts'
import { has, type Page, quoteOf, trim } from '../page/page.ts'
import { betweenStates } from '../papers/between-states.ts'
import type { InstrumentHit } from '../papers/find-instruments.ts'
import type { Listing, NamedPaper } from '../rows/listing.ts'
import { instrumentBefore, sortDates } from './series.ts'

/** Where the sentence stands: what the headings above say, and the paper that "such agreements" means. */
export interface Surroundings {
  readonly listing: Listing
  readonly named: NamedPaper | null
  /** The instrument that the sentence before told of, for "In 1990, Arras joined". */
  readonly previous: InstrumentDraft | null
}

export type ActHit = PhraseHit<Act>

interface Telling {
  readonly main: Span
  readonly instrument: InstrumentHit
  readonly told: readonly ActHit[]
  readonly around: Surroundings
}

export function sentenceRecord(
  page: Page,
  members: readonly PartyHit[],
  { main, instrument, told, around }: Telling,
  dates: readonly DateClaim[] = datesOf(page, members, main, instrument),
): RecordDraft {
  const named = instrument.isAnaphor || !instrument.isTyped ? around.named : null
  const titled = readLinkedAreas(page, instrument)
  const fields = readFields(page, { start: instrument.start, end: main.end })
  // "… on culture, sport and tourism": a title's areas go on behind its comma.
  const isSameList = titled.length === 0 || fields[0]?.start === titled[0]?.start
  const areas = isSameList && fields.length > titled.length ? fields : titled
  const { status, statusSpan } = sentenceStatus(page, told, around.listing)
  return {
    parties: members,
    instrument: betweenStates(members, instrumentDraft(instrument, named, around.listing)),
    dates,
    areas: areas.length > 0 ? areas : (named?.areas ?? []),
    status,
    statusSpan,
    passage: trim(page, main, ',:;'),
    origin: 'prose@1',
  }
}

/** One record a member set; in a series each partner has the date and the tie that stand beside it. */
export function seriesRecords(
  page: Page,
  sets: readonly (readonly PartyHit[])[],
  hits: readonly InstrumentHit[],
  telling: Telling,
): RecordDraft[] {
  if (sets.length === 1)
    return sets.map((members) => sinceAlone(page, sentenceRecord(page, members, telling), telling))
  const bodies = sets.map((members) => members.at(-1)?.whole ?? telling.main)
  const first = sentenceRecord(page, sets[0] ?? [], telling)
  const dates = inTurn(page, sets.length, first.dates, telling.main) ?? sortDates(page, bodies, first.dates)
  return sets.map((members, index) => {
    const instrument = instrumentBefore(bodies, index, hits, telling.instrument)
    return sentenceRecord(page, members, { ...telling, instrument }, dates[index] ?? [])
  })
}

/** "with A and B, on 5 May 2003 and 7 June 2006 respectively" */
function inTurn(
  page: Page,
  count: number,
  dates: readonly DateClaim[],
  main: Span,
): readonly (readonly DateClaim[])[] | null {
  if (dates.length !== count || !has(page, page.vocabulary.respectively, main)) return null
  return dates.map((date) => [date])
}

/** "Made a town in 2006, it has been our twin town since 1993": beside since when a tie holds, a day that no word tells of is of something else. */
function sinceAlone(page: Page, draft: RecordDraft, { main, instrument }: Telling): RecordDraft {
  if (instrument.form !== 'tie') return draft
  const isOfTie = (date: DateClaim) => date.role !== 'other' || isSince(page, date, main)
  const hasSince = draft.dates.some((date) => date.role === 'other' && isSince(page, date, main))
  return hasSince ? { ...draft, dates: draft.dates.filter(isOfTie) } : draft
}

/** The dates of a sentence: where one of them is that of an act, those of no act tell another story; a partner told once is no place of signing ("twinned since 1987 à Bamako"). */
function datesOf(page: Page, members: readonly PartyHit[], main: Span, { form }: InstrumentHit): DateClaim[] {
  const words = page.document.text.slice(main.start, main.end)
  const isToldOnce = (name: string) => words.indexOf(name) === words.lastIndexOf(name)
  const partners = members.filter((member) => !member.isPublisher).map((member) => quoteOf(page, member.name))
  const dates = readDates(page, main, { usual: form === 'paper' ? 'signed' : 'other', reach: 'sentence' })
  // "signed in 2004, entered into force in 2005": a paper has days of its own besides.
  const isOfAct = form === 'tie' && dates.some((date) => date.role === 'signed')
  return dates
    .filter((date) => !isOfAct || date.role !== 'other' || isSince(page, date, main))
    .map((date) => {
      const isPartner = date.place !== null && partners.includes(date.place) && isToldOnce(date.place)
      return isPartner ? { ...date, place: null } : date
    })
}

/** A pair told in passing has its own passage, and no share in the dates of the first. */
export function pairRecord(
  page: Page,
  [first, second]: readonly [PartyHit, PartyHit],
  whole: RecordDraft,
): RecordDraft {
  const passage = { start: first.whole.start, end: second.whole.end }
  return {
    ...whole,
    dates: whole.dates.filter((date) => date.start >= passage.start && date.end <= passage.end),
    passage: trim(page, passage),
  }
}

function instrumentDraft(hit: InstrumentHit, named: NamedPaper | null, listing: Listing): InstrumentDraft {
  if (!hit.isTyped && hit.form === 'paper') {
    const known = named?.instrument ?? listing.instrument
    if (known !== null) return known
  }
  return { type: hit.type, span: hit, isPaper: hit.form === 'paper' }
}

/** "Planned in 2009 and signed in 2010"; right behind a plan, as in "in the course of signing", the act is what is planned. */
function isLater(page: Page, plan: Span, act: Span): boolean {
  return act.start > plan.end && wordIndexAt(page, act.start) > wordIndexAt(page, plan.end)
}

function sentenceStatus(
  page: Page,
  acts: readonly ActHit[],
  listing: Listing,
): { readonly status: RecordStatus; readonly statusSpan: Span | null } {
  for (const status of ['suspended', 'ended', 'planned'] as const) {
    const act = acts.find((hit) => hit.value === status)
    const isDone =
      status === 'planned' &&
      acts.some((hit) => hit.value === 'signed' && act !== undefined && isLater(page, act, hit))
    if (act !== undefined && !isDone) return { status, statusSpan: act }
  }
  const isPast = acts.some(
    (act) => act.value === 'signed' || act.value === 'renewed' || act.value === 'decided',
  )
  const isListed = page.publisher === null && listing.instrument !== null
  return { status: isPast && !isListed ? 'unknown' : 'active', statusSpan: null }
}

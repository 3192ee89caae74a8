// Prose between the lists: sentences that tell agreements, and sentences that introduce rows.
import type { Span } from '../../model/span.ts'
import type { InstrumentDraft, RecordDraft } from '../draft.ts'
import { readAreaList, readLinkedAreas } from '../find-areas.ts'
import { findParties } from '../names/find-parties.ts'
import { isSameBody } from '../names/same-name.ts'
import { find, type Page } from '../page/page.ts'
import { splitSentences } from '../page/split-sentences.ts'
import { bodiesBesidePapers } from '../papers/bodies-beside-papers.ts'
import { chooseInstrument, isAnyPaper } from '../papers/choose-instrument.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { endsLikeSentence, leadsOn } from '../rows/line-shape.ts'
import { type NamedPaper, readListing } from '../rows/listing.ts'
import { behindDay } from '../rows/opens-paper.ts'
import { isTyped } from '../rows/papers-of-row.ts'
import { addSentence, type RowInProgress } from '../rows/row-in-progress.ts'
import { openCounterpart } from '../rows/titled-rows.ts'
import { isOfRow, tellsOfRow } from '../rows/told-of-row.ts'
import { readSentence } from '../sentences/read-sentence.ts'
import type { Surroundings } from '../sentences/sentence-record.ts'
import { readOfBoth, readOfPlaces } from '../sentences/two-towns.ts'
import { readOfCounterpart } from '../sentences/with-counterpart.ts'
import { addToLast } from './later-sentence.ts'
import { closeRow, openListing, type Walk } from './walk.ts'

/** Answers whether any of the sentences told something. */
export function walkProse(page: Page, walk: Walk, block: Span): boolean {
  let isRead = false
  const first = walk.drafts.length
  walk.isDirect = false
  walk.rowsInLine = 0
  for (const sentence of splitSentences(page, block)) {
    const { named } = walk
    rememberPaper(page, walk, sentence)
    const areas = readAreaList(page, sentence)
    if (areas.length > 0) {
      if (walk.drafts.length === first && walk.row !== null && hasProse(walk.row)) walk.row.areas = areas
      addAreas(walk, first, areas)
      isRead = true
      continue
    }
    const last = walk.drafts.length > first ? walk.drafts.at(-1) : undefined
    const previous = last?.instrument ?? introduced(walk, sentence)
    const around = { listing: walk.listing, named: titleOfRow(page, walk, sentence) ?? walk.named, previous }
    const records = readSentence(page, sentence, around)
    if (records.length > 0) walk.drafts.push(...ofRow(page, walk, records))
    // Of a list of treaties, each a title, none is the paper that the next one means.
    if (records.length > 0 && page.isStatePage && isTitle(page, sentence)) walk.named = named
    const isTold =
      records.length > 0 ||
      addToRow(page, walk, sentence) ||
      addToLast(page, walk, sentence) ||
      addOfOthers(page, walk, sentence, around)
    isRead ||= isTold
    if (!isTold) introduce(page, walk, sentence)
    if (!isTold) introduceByLast(page, walk, sentence, block)
    remember(walk, sentence)
  }
  return isRead
}

/** "Bar – Montenegro", below it "TWINNING AGREEMENT", and below that "between Niš and Bar was signed …": the title is the row's, and the sentence goes on with it. */
function titleOfRow(page: Page, { row }: Walk, sentence: Span): NamedPaper | null {
  const title = row?.rests.at(-1)
  const joint = find(page, page.vocabulary.joints.between, sentence)[0]
  if (title === undefined || joint?.start !== sentence.start) return null
  const [paper] = findInstruments(page, title).filter((hit) => hit.form === 'paper' && hit.isTyped)
  return paper === undefined
    ? null
    : { instrument: { type: paper.type, span: paper, isPaper: true }, areas: [] }
}

function isTitle(page: Page, sentence: Span): boolean {
  return findInstruments(page, sentence)[0]?.start === behindDay(page, sentence)
}

/** How many sentences back "both towns" may look. */
const longestMemory = 3

function remember(walk: Walk, sentence: Span): void {
  walk.recent.push(sentence)
  if (walk.recent.length > longestMemory) walk.recent.shift()
}

/** What the sentence tells of a partner that another one names. */
function addOfOthers(page: Page, walk: Walk, sentence: Span, around: Surroundings): boolean {
  if (findInstruments(page, sentence).length === 0) return false
  const record = readOfPlaces(page, sentence, around) ?? readOfBoth(page, sentence, walk.recent, around)
  const records = record === null ? readOfCounterpart(page, sentence, around) : [record]
  for (const further of records) addFurther(page, walk, further)
  return records.length > 0
}

function addFurther(page: Page, walk: Walk, record: RecordDraft): void {
  const last = walk.drafts.at(-1)
  if (last === undefined || !isOfLast(page, last, record) || isFurtherPaper(page, last, record))
    walk.drafts.push(record)
  else if (last.dates.length === 0) walk.drafts[walk.drafts.length - 1] = { ...last, dates: record.dates }
}

/** The most letters between an agreement and a sentence about "the two towns" that goes on about it. */
const longestStory = 1500

function isOfLast(page: Page, last: RecordDraft, { parties, passage }: RecordDraft): boolean {
  const [partner, ...others] = last.parties.filter((party) => !party.isPublisher)
  return (
    partner !== undefined &&
    others.length === 0 &&
    passage.start - last.passage.end < longestStory &&
    parties.every((party) => party.isPublisher || isSameBody(page, party.name, partner.name))
  )
}

/** Of two states every paper with a day of its own is another. */
function isFurtherPaper(page: Page, last: RecordDraft, { dates }: RecordDraft): boolean {
  const isOther = dates.every(({ edtf }) => last.dates.every((date) => date.edtf !== edtf))
  return page.isStatePage && last.dates.length > 0 && dates.length > 0 && isOther
}

function hasProse(row: RowInProgress): boolean {
  return row.isHeading || row.isAlone
}

/** What a sentence below a partner's name tells of that partner goes by the name and the state above it; a sentence about others ends the row. */
function ofRow(page: Page, walk: Walk, records: readonly RecordDraft[]): readonly RecordDraft[] {
  const { row } = walk
  const own = row?.parties.at(-1)
  const isOwn =
    row !== null &&
    own !== undefined &&
    hasProse(row) &&
    records.every((record) =>
      record.parties.every((party) => party.isPublisher || isOfRow(page, row, party.name)),
    )
  if (!isOwn) {
    closeRow(page, walk)
    return records
  }
  const { instrument } = walk.listing
  return records.map((record) => ({
    ...record,
    instrument:
      record.instrument?.span != null &&
      isAnyPaper(page, { ...record.instrument.span, type: record.instrument.type }) &&
      isTyped(instrument)
        ? instrument
        : record.instrument,
    parties: record.parties.map((other) =>
      other.isPublisher
        ? other
        : { ...own, countryHint: own.countryHint ?? row.country ?? other.countryHint },
    ),
  }))
}

/** "There are several twinnings. In 1986 Arras joined": the tie was named without a partner. */
function introduced(walk: Walk, sentence: Span): InstrumentDraft | null {
  const { instrument } = walk.listing
  return instrument?.span != null && instrument.span.end <= sentence.start ? instrument : null
}

/** Under a heading, or a line alone, that is a partner's name, "Twinned since 1985." tells of that partner; below many rows it tells of none. */
function addToRow(page: Page, walk: Walk, sentence: Span): boolean {
  const { row } = walk
  if (row === null || !hasProse(row) || !tellsOfRow(page, row, sentence)) return false
  addSentence(row, sentence)
  return true
}

/** A sentence that names a tie and no partner introduces the rows below it. */
function introduce(page: Page, walk: Walk, sentence: Span): void {
  if (findInstruments(page, sentence).length === 0) return
  const partners = bodiesBesidePapers(page, sentence).filter(
    (party) => !party.isPublisher && (!party.isState || page.isStatePage),
  )
  const isOpen = leadsOn(page, sentence)
  // Before a colon, a word in capitals that nothing is known of is no partner.
  if (partners.some((party) => !isOpen || party.isKnown || party.countryHint !== null)) return
  const acts = find(page, page.vocabulary.acts, sentence)
  if (acts.some((act) => act.value === 'denied' || act.value === 'hoped')) return
  if (acts.length === 0 && !isOpen && endsLikeSentence(page, sentence)) return
  // "The friendship lasts." goes on about the partner above.
  if (walk.row !== null && !isOpen && acts.every((act) => act.value === 'held')) return
  const isVague = !findInstruments(page, sentence).some((hit) => hit.isTyped)
  if (isVague && walk.listing.instrument !== null && !isOpen) return
  const listing = readListing(page, sentence, walk.listing, walk.named)
  if (listing === null) return
  openListing(page, walk, listing, walk.listingLevel)
  if (isOpen) walk.row = openCounterpart(page, sentence)
}

/** "The town has 13 twin towns. Among them are:": the sentence that leads to the rows names no tie, and the one before it does. */
function introduceByLast(page: Page, walk: Walk, sentence: Span, block: Span): void {
  const before = walk.recent.at(-1)
  if (before === undefined || before.start < block.start || !leadsOn(page, sentence)) return
  if (findInstruments(page, sentence).length > 0) return
  if (!findInstruments(page, before).some((hit) => hit.isTyped)) return
  if (find(page, page.vocabulary.acts, before).some((act) => unsure.has(act.value))) return
  if (![before, sentence].every((span) => findParties(page, span).every((party) => party.isPublisher))) return
  const listing = readListing(page, before, walk.listing, walk.named)
  if (listing !== null) openListing(page, walk, listing, walk.listingLevel)
}

/** Acts of which nothing comes. */
const unsure: ReadonlySet<string> = new Set(['hoped', 'denied'])

/** "agreements in the field of …": what "such agreements" will mean further down. */
function rememberPaper(page: Page, walk: Walk, sentence: Span): void {
  const papers = findInstruments(page, sentence).filter(
    (hit) => hit.form === 'paper' && hit.isTyped && !hit.isAnaphor,
  )
  const paper = chooseInstrument(papers)
  if (paper === undefined) return
  walk.named = {
    instrument: { type: paper.type, span: paper, isPaper: true },
    areas: readLinkedAreas(page, paper),
  }
}

/** A list of areas belongs to what the sentence before it told. */
function addAreas(walk: Walk, first: number, areas: RecordDraft['areas']): void {
  const last = walk.drafts.at(-1)
  if (last === undefined) return
  for (let index = walk.drafts.length - 1; index >= first; index--) {
    const draft = walk.drafts[index]!
    if (draft.passage.start !== last.passage.start) break
    walk.drafts[index] = { ...draft, areas }
  }
}

// A sentence behind one that told an agreement, that names no other body: the day and the areas of that agreement.
import type { AreaClaim, DateClaim } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { wordIndexAt } from '../../text/words.ts'
import { isSince } from '../dates/date-roles.ts'
import { newsDays } from '../dates/news-days.ts'
import { readDates } from '../dates/read-dates.ts'
import type { PartyHit, RecordDraft } from '../draft.ts'
import { readFields } from '../find-areas.ts'
import { findParties } from '../names/find-parties.ts'
import { isSameBody } from '../names/same-name.ts'
import { find, has, type Page } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { isDayOfPaper, isPlaceAndDay } from '../rows/lines-of-title.ts'
import { isPlaceOfAct } from '../sentences/loose-bodies.ts'
import type { Walk } from './walk.ts'

/** The most letters between an agreement and what is said of it further down. */
const longestStory = 1500
/** The most letters between a treaty's title and a line that tells its days. */
const longestNote = 160

/** One field alone may be of anything. */
const fewestFields = 2

/** "The charter was signed on 5 May 1998.", "Cooperation is foreseen in the fields of culture and sport." Answers whether the last agreement was told more of. */
export function addToLast(page: Page, walk: Walk, sentence: Span): boolean {
  const last = walk.drafts.at(-1)
  if (last === undefined || walk.row !== null || !last.origin.startsWith('prose')) return false
  // Of several told at once, a later sentence may mean any.
  if (walk.drafts.at(-2)?.passage.start === last.passage.start) return false
  if (sentence.start - last.passage.end > longestStory) return false
  if (isOfOtherKind(page, last, sentence)) return false
  const isClosing = last.instrument?.isPaper === true && isClosingLine(page, sentence)
  const isDay = isTreaty(page, last) && isPlaceAndDay(page, sentence)
  const isOwnVote = last.dates.length === 0 && isVote(page, sentence)
  const fields = last.areas.length > 0 ? [] : fieldsOfTie(page, sentence)
  const areas = fields.length < fewestFields ? last.areas : fields
  const isOpen = last.dates.every((date) => date.role === 'decided')
  const ofPaper = !isOpen ? [] : isClosing ? daysOfClosing(page, sentence) : daysOfPaper(page, sentence)
  const told = isDay
    ? dayOfTitle(page, last, sentence)
    : isOwnVote
      ? readDates(page, sentence, { usual: 'decided', reach: 'sentence' })
      : ofPaper.length > 0
        ? ofPaper
        : [...dayOfForce(page, last, sentence), ...daysOfRenewal(page, last, sentence)]
  const dates = told.length > 0 ? [...last.dates, ...told] : last.dates
  if (areas === last.areas && dates === last.dates) return false
  // Most sentences tell nothing more, so that who is named in them is asked last.
  if (!isClosing && !isDay && !isOwnVote && namesOther(page, last, sentence)) return false
  walk.drafts[walk.drafts.length - 1] = { ...last, areas, dates }
  return true
}

/** "Tbilisi, 12 April 1996" right below a treaty's title: no row of its own. */
export function addDayOfTitle(page: Page, walk: Walk, line: Span): boolean {
  const last = walk.drafts.at(-1)
  if (last === undefined || !isTreaty(page, last) || !isDayOfPaper(page, line)) return false
  // "Zagreb, 5 May 2010" below a sentence about a treaty is the day of the page.
  if (isPlaceAndDay(page, line) && last.status !== 'active') return false
  return line.start - last.passage.end <= longestNote && addToLast(page, walk, line)
}

/** Fields of which a tie or a paper is told; a town has fields of employment, too. */
function fieldsOfTie(page: Page, sentence: Span): readonly AreaClaim[] {
  const isOfTie = findInstruments(page, sentence).length > 0 || has(page, page.vocabulary.areaVerbs, sentence)
  return isOfTie ? readFields(page, sentence) : []
}

/** Behind a memorandum, "since the first sister city was found in 1983" tells of others. */
function isOfOtherKind(page: Page, { instrument }: RecordDraft, sentence: Span): boolean {
  if (instrument === null || instrument.type === 'unknown') return false
  const told = findInstruments(page, sentence).filter((hit) => hit.isTyped)
  return (
    told.length > 0 &&
    told.every((hit) => hit.form === 'tie') &&
    instrument.isPaper &&
    !told.some((hit) => hit.type === instrument.type)
  )
}

function namesOther(page: Page, { parties }: RecordDraft, sentence: Span): boolean {
  const isOther = (party: PartyHit) =>
    !party.isPublisher &&
    !party.isState &&
    !isPlaceOfAct(page, party, sentence) &&
    !parties.some((own) => isSameBody(page, own.name, party.name))
  return findParties(page, sentence).some(isOther)
}

/** The days of a sentence that says that a paper was signed or renewed, or since when a tie holds. */
function daysOfPaper(page: Page, sentence: Span): readonly DateClaim[] {
  if (findInstruments(page, sentence).length === 0) return []
  const acts = new Set(find(page, page.vocabulary.acts, sentence).map((act) => act.value))
  if (acts.has('hoped') || acts.has('denied') || acts.has('planned')) return []
  const isOfAct = acts.has('signed') || acts.has('renewed')
  if (!page.dates.hasWithin(sentence)) return isOfAct ? newsDays(page, sentence, true) : []
  return readDates(page, sentence, { usual: 'other', reach: 'sentence' }).filter(
    (date) => (isOfAct && date.role !== 'other') || isSince(page, date, sentence),
  )
}

/** A paper between the publisher and another state. */
function isTreaty(page: Page, { instrument, parties }: RecordDraft): boolean {
  return (
    page.isStatePage && instrument?.isPaper === true && parties.some((party) => party.kindHint === 'state')
  )
}

/** "Tbilisi, 12 April 1996" below a title that has no day. */
function dayOfTitle(page: Page, last: RecordDraft, sentence: Span): readonly DateClaim[] {
  return last.dates.length > 0 ? [] : readDates(page, sentence, { usual: 'signed', reach: 'row' })
}

const longestClosing = 14
const longestVote = 30
const longestForce = 16

/** "It entered into force on 1 June 2004." behind a paper of two states whose signing, or consent to it, was told. */
function dayOfForce(page: Page, { instrument, dates }: RecordDraft, sentence: Span): readonly DateClaim[] {
  if (!page.isStatePage || instrument?.isPaper !== true) return []
  if (dates.length === 0 || dates.some((date) => date.role === 'other')) return []
  if (wordIndexAt(page, sentence.end) - wordIndexAt(page, sentence.start) > longestForce) return []
  const acts = find(page, page.vocabulary.acts, sentence).filter((act) => act.value !== 'held')
  if (acts.length === 0 || acts.some((act) => act.value !== 'established')) return []
  const days = readDates(page, sentence, { usual: 'other', reach: 'sentence' })
  return days.length === 1 ? days : []
}

/** "It was reaffirmed on 24 October 2012 by a new charter." behind an agreement whose signing was told. */
function daysOfRenewal(page: Page, { dates }: RecordDraft, sentence: Span): readonly DateClaim[] {
  const acts = find(page, page.vocabulary.acts, sentence).map((act) => act.value)
  if (!acts.includes('renewed') || acts.some((act) => unsure.has(act))) return []
  if (findInstruments(page, sentence).length === 0) return []
  return readDates(page, sentence, { usual: 'other', reach: 'sentence' }).filter(
    (date) => date.role === 'renewed' && dates.every((own) => own.edtf !== date.edtf),
  )
}

/** Acts of which it is not told that anything came. */
const unsure: ReadonlySet<string> = new Set(['hoped', 'denied', 'planned'])

/** "Done at Belgrade on 5 May 2010 in two originals": the last line of a paper begins with its act. */
function isClosingLine(page: Page, sentence: Span): boolean {
  const first = phraseAt(page, page.vocabulary.acts, sentence.start, sentence.end)
  const words = wordIndexAt(page, sentence.end) - wordIndexAt(page, sentence.start)
  return first?.value === 'signed' && words <= longestClosing && page.dates.hasWithin(sentence)
}

/** "Passed and adopted by the council on 5 April 2007": the last line of a decision begins with its act. */
function isVote(page: Page, sentence: Span): boolean {
  const first = phraseAt(page, page.vocabulary.acts, sentence.start, sentence.end)
  const words = wordIndexAt(page, sentence.end) - wordIndexAt(page, sentence.start)
  if (first?.value !== 'decided' || words > longestVote || !page.dates.hasWithin(sentence)) return false
  // "PASSED BY THE COUNCIL OF FOUNTAIN HILLS, ARIZONA": where the council sits.
  return findParties(page, sentence).every(
    ({ isKnown, isPublisher, name }) =>
      !isKnown || isPublisher || page.names.at(name)?.kinds.includes('region') === true,
  )
}

function daysOfClosing(page: Page, sentence: Span): readonly DateClaim[] {
  const days = readDates(page, sentence, { usual: 'other', reach: 'sentence' })
  return days.filter((date) => date.role !== 'other')
}

// Whether two tellings of the same bodies tell one agreement, and how much each of them tells.
import { wordsIn } from '../../text/words.ts'
import type { InstrumentDraft, RecordDraft } from '../draft.ts'
import type { Page } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'

/** Of two tellings of the same bodies: no day that differs, and an instrument that is the same or is merely referred to. */
export function tellsTheSame(page: Page, first: RecordDraft, again: RecordDraft): boolean {
  if (endsTie(first, again)) return true
  if (groupOf(first) !== groupOf(again) && !isTitle(first, again) && !isDecisionOnPlan(first, again))
    return false
  if (haveOtherTitles(page, first, again)) return false
  const isDated = again.dates.length > 0 && first.dates.length > 0
  if (isBare(first) || isBare(again) || isSigningOf(first, again)) return true
  if (!isDated && isCloseBehind(first, again)) return true
  const agree = again.dates.every(({ edtf }) => first.dates.some((other) => isOneDay(other.edtf, edtf)))
  const isSameType = first.instrument?.type === again.instrument?.type
  const isRenewal = isRenewed(again) || isRenewed(first)
  if (isSameType) return !isDated || agree || isRenewal || isPassing(first) || isPassing(again)
  const isNoPaper = again.instrument === null || !again.instrument.isPaper
  return isNoPaper && (again.dates.length === 0 || agree || isNear(page, first, again))
}

/** "Agreement on extradition, 1982" and "Agreement on legal aid, 1982" in a list of treaties: each title has words that the other has not. */
function haveOtherTitles(page: Page, first: RecordDraft, again: RecordDraft): boolean {
  if (!page.isStatePage) return false
  const one = titleWords(page, first)
  const other = titleWords(page, again)
  return one !== null && other !== null && isBeyond(one, other) && isBeyond(other, one)
}

/** The letters of a word that its case does not change, and the fewest of a word that tells a subject. */
const stemLength = 5

/** The longer words of a title that opens its line, up to its first day; null where a sentence tells of the paper. */
function titleWords(page: Page, { origin, passage, dates }: RecordDraft): ReadonlySet<string> | null {
  const [title] = findInstruments(page, passage)
  if (title?.form !== 'paper') return null
  if (!origin.startsWith('row') && title.start - passage.start > 1) return null
  const own = dates.filter((date) => date.start > title.start).map((date) => date.start)
  const words = wordsIn(page, { start: title.start, end: Math.min(passage.end, ...own) })
  const longer = words.filter(({ folded }) => folded.length >= stemLength)
  return new Set(longer.map(({ folded }) => folded.slice(0, stemLength)))
}

function isBeyond(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => !other.has(word))
}

function isRenewed({ dates }: RecordDraft): boolean {
  return dates.length > 0 && dates.every((date) => date.role === 'renewed')
}

/** A day contains itself and whatever tells it more exactly. */
function isOneDay(one: string, other: string): boolean {
  return one === other || one.startsWith(other) || other.startsWith(one)
}

function groupOf({ status }: RecordDraft): 'planned' | 'ended' | 'suspended' | 'held' {
  return status === 'planned' || status === 'ended' || status === 'suspended' ? status : 'held'
}

/** "The partnership with Niš has been suspended since 2022.": what became of a tie that was told before. */
export function endsTie(first: RecordDraft, again: RecordDraft): boolean {
  const isEnding = again.status === 'suspended' || again.status === 'ended'
  return (
    isEnding &&
    groupOf(first) === 'held' &&
    again.origin.startsWith('prose') &&
    again.instrument?.isPaper !== true &&
    isSameTie(first.instrument, again.instrument) &&
    again.dates.every((date) => date.role === 'ended' || date.role === 'other')
  )
}

/** "Formerly twinned with A", below a list of agreements with A and others, tells of another tie. */
function isSameTie(first: InstrumentDraft | null, again: InstrumentDraft | null): boolean {
  return again === null || again.type === 'unknown' || again.type === first?.type
}

/** A name in a list, of which the list's heading alone tells: what prose says of the partner tells more. */
export function isBare({ origin, dates, instrument, passage }: RecordDraft): boolean {
  return (
    origin.startsWith('row') &&
    dates.length === 0 &&
    (instrument?.span == null || instrument.span.end <= passage.start)
  )
}

/** "In 1991 the town gave its partner town a statue": a tie named in passing, whose date is of something else. */
export function isPassing(draft: RecordDraft): boolean {
  return (
    draft.origin.startsWith('prose') &&
    draft.instrument?.isPaper !== true &&
    draft.dates.every((date) => date.role === 'other')
  )
}

/** The most letters between a title or a lead and the sentence that goes on with it. */
const longestLead = 240
/** A page's first lines are the headline of what is told below, however much stands between. */
const longestHeadline = 200
const longestStory = 1500

function isCloseBehind(first: RecordDraft, again: RecordDraft): boolean {
  const isTelling = first.origin.startsWith('prose') || (first.origin.startsWith('row') && hasOwnTie(first))
  const farthest = first.passage.end < longestHeadline ? longestStory : longestLead
  return isTelling && again.origin.startsWith('prose') && again.passage.start - first.passage.end < farthest
}

/** "Twinning with the French town of Quimper", as a headline. */
function hasOwnTie({ instrument, passage }: RecordDraft): boolean {
  return instrument?.span != null && instrument.span.start === passage.start && !instrument.isPaper
}

/** "The council approved the agreement with A on 5 May. … It was signed on 7 May.": of one paper, told in one story. */
function isSigningOf(first: RecordDraft, again: RecordDraft): boolean {
  const isVague = ({ instrument }: RecordDraft) =>
    instrument === null || instrument.type === 'unknown' || instrument.type === 'contract'
  const isOneType = first.instrument?.type === again.instrument?.type || isVague(first) || isVague(again)
  return (
    isOneType &&
    [first, again].every(({ origin, dates }) => origin.startsWith('prose') && dates.length > 0) &&
    first.dates.every((date) => date.role === 'decided') &&
    again.dates.every((date) => date.role === 'signed') &&
    again.passage.start - first.passage.end < longestStory
  )
}

/** "Decision on an agreement with A", and right below it what the agreement will be. */
function isTitle(first: RecordDraft, again: RecordDraft): boolean {
  return first.dates.length === 0 && again.status === 'planned' && isCloseBehind(first, again)
}

/** "Niš will be twinned with A", and right below it what the council has decided. */
function isDecisionOnPlan(first: RecordDraft, { instrument, dates, ...again }: RecordDraft): boolean {
  const isDecision = instrument?.type === 'decision' || (dates.length > 0 && dates.every(isOfDecision))
  return first.status === 'planned' && isDecision && isCloseBehind(first, { instrument, dates, ...again })
}

function isOfDecision({ role }: RecordDraft['dates'][number]): boolean {
  return role === 'decided'
}

/** A later sentence of the same paragraph goes on about the same agreement. */
function isNear(page: Page, first: RecordDraft, again: RecordDraft): boolean {
  return (
    again.origin.startsWith('prose') &&
    !page.text.slice(first.passage.end, again.passage.start).includes('\n') &&
    first.instrument?.isPaper === true
  )
}

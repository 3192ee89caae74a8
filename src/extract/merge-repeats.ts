// One agreement told twice on a page is one record: the same words again are a finding, a mention in passing is not.
import type { ReadingFinding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { behindBlanks, isSpace } from '../text/signs.ts'
import type { RecordDraft } from './draft.ts'
import { type Page, quoteOf } from './page.ts'
import { isSameBody } from './same-name.ts'

interface Merged {
  readonly drafts: readonly RecordDraft[]
  readonly findings: readonly ReadingFinding[]
}

export function mergeRepeats(page: Page, drafts: Iterable<RecordDraft>): Merged {
  const kept: RecordDraft[] = []
  const findings: ReadingFinding[] = []
  /** Places in `kept` by how the partners' names begin: only tellings of the same bodies are ever compared. */
  const placesOf = new Map<string, number[]>()
  for (const draft of drafts) {
    const beginnings = beginningsOf(page, draft)
    const places = placesOf.get(beginnings) ?? []
    const at = places.find((place) => {
      const other = kept[place]!
      if (!areSameBodies(page, other, draft)) return false
      return draft.passage.start < other.passage.start
        ? tellsTheSame(page, draft, other)
        : tellsTheSame(page, other, draft)
    })
    if (at === undefined) {
      places.push(kept.length)
      placesOf.set(beginnings, places)
      kept.push(draft)
      continue
    }
    // Rows come when their list ends, behind the prose that stands among them.
    const isEarlier = draft.passage.start < kept[at]!.passage.start
    const [first, again] = isEarlier ? [draft, kept[at]!] : [kept[at]!, draft]
    if (isSameWording(page, first, again)) {
      const message = `The same passage stands twice: "${shorten(quoteOf(page, again.passage))}"`
      findings.push({
        kind: 'duplicate',
        severity: 'note',
        message,
        start: again.passage.start,
        end: again.passage.end,
      })
      kept[at] = first
    } else kept[at] = join(first, again)
  }
  return { drafts: kept, findings }
}

/** Of two tellings of the same bodies: no day that differs, and an instrument that is the same or is merely referred to. */
function tellsTheSame(page: Page, first: RecordDraft, again: RecordDraft): boolean {
  if (groupOf(first) !== groupOf(again) && !isTitle(first, again)) return false
  const isDated = again.dates.length > 0 && first.dates.length > 0
  const agree = again.dates.every(({ edtf }) =>
    first.dates.some((other) => other.edtf.startsWith(edtf) || edtf.startsWith(other.edtf)),
  )
  if (isBare(first) || isBare(again)) return true
  if (!isDated && isCloseBehind(first, again)) return true
  const isSameType = first.instrument?.type === again.instrument?.type
  const isRenewal = again.dates.every((date) => date.role === 'renewed')
  if (isSameType) return !isDated || agree || isRenewal || isPassing(first) || isPassing(again)
  const isNoPaper = again.instrument === null || !again.instrument.isPaper
  return isNoPaper && (again.dates.length === 0 || agree || isNear(page, first, again))
}

function groupOf({ status }: RecordDraft): 'planned' | 'ended' | 'suspended' | 'held' {
  return status === 'planned' || status === 'ended' || status === 'suspended' ? status : 'held'
}

/** A name in a list, of which the list's heading alone tells: what prose says of the partner tells more. */
function isBare({ origin, dates, instrument, passage }: RecordDraft): boolean {
  return (
    origin.startsWith('row') &&
    dates.length === 0 &&
    (instrument?.span == null || instrument.span.end <= passage.start)
  )
}

/** "In 1991 the town gave its partner town a statue": a tie named in passing, whose date is of something else. */
function isPassing(draft: RecordDraft): boolean {
  return (
    draft.origin.startsWith('prose') &&
    draft.instrument?.isPaper !== true &&
    draft.dates.every((date) => date.role === 'other')
  )
}

/** The most letters between a title or a lead and the sentence that goes on with it. */
const longestLead = 240

function isCloseBehind(first: RecordDraft, again: RecordDraft): boolean {
  const isTelling = first.origin.startsWith('prose') || (first.origin.startsWith('row') && hasOwnTie(first))
  return (
    isTelling && again.origin.startsWith('prose') && again.passage.start - first.passage.end < longestLead
  )
}

/** "Twinning with the French town of Quimper", as a headline. */
function hasOwnTie({ instrument, passage }: RecordDraft): boolean {
  return instrument?.span != null && instrument.span.start === passage.start && !instrument.isPaper
}

/** "Decision on an agreement with A", and right below it what the agreement will be. */
function isTitle(first: RecordDraft, again: RecordDraft): boolean {
  return first.dates.length === 0 && again.status === 'planned' && isCloseBehind(first, again)
}

/** A later sentence of the same paragraph goes on about the same agreement. */
function isNear(page: Page, first: RecordDraft, again: RecordDraft): boolean {
  return (
    !page.text.slice(first.passage.end, again.passage.start).includes('\n') &&
    first.instrument?.isPaper === true
  )
}

/** The letters at the beginning of a name that no case changes. */
const beginning = 3

function partnersOf({ folded }: Page, { parties }: RecordDraft): readonly Span[] {
  const names: Span[] = []
  for (const { name, isPublisher } of parties) if (!isPublisher) names.push(name)
  const words = ({ start, end }: Span) => folded.slice(start, end)
  return names.length < 2 ? names : names.sort((a, b) => (words(a) < words(b) ? -1 : 1))
}

function beginningsOf(page: Page, draft: RecordDraft): string {
  let key = ''
  for (const { start } of partnersOf(page, draft)) key += `${page.folded.slice(start, start + beginning)}|`
  return draft.parties.some((party) => !party.isPublisher && party.kindHint === 'other') ? `${key}other` : key
}

/** "Svitavy" in a list and "Svitáv" in the sentence below it are one body. */
function areSameBodies(page: Page, first: RecordDraft, again: RecordDraft): boolean {
  const names = partnersOf(page, again)
  return partnersOf(page, first).every((name, index) => {
    const other = names[index]
    return other !== undefined && isSameBody(page, name, other)
  })
}

/** Letter by letter, any white space being one space. */
function isSameWording(
  { folded }: Page,
  { passage: first }: RecordDraft,
  { passage: again }: RecordDraft,
): boolean {
  let one = first.start
  let other = again.start
  while (one < first.end && other < again.end) {
    const isGap = isSpace(folded.charCodeAt(one))
    if (isGap !== isSpace(folded.charCodeAt(other))) return false
    if (!isGap && folded.charCodeAt(one) !== folded.charCodeAt(other)) return false
    one = isGap ? behindBlanks(folded, { start: one, end: first.end }) : one + 1
    other = isGap ? behindBlanks(folded, { start: other, end: again.end }) : other + 1
  }
  return one === first.end && other === again.end
}

/** The first telling stands, unless the second tells more; the other adds what it is silent about. */
function join(first: RecordDraft, again: RecordDraft): RecordDraft {
  return tellsMore(again, first) ? withListed(filled(again, first), first) : filled(first, again)
}

/** A bare name tells less than whatever names an instrument, even in passing; a passing mention less than any other. */
function tellsMore(again: RecordDraft, first: RecordDraft): boolean {
  if (isBare(first) !== isBare(again)) return isBare(first) && again.instrument !== null
  return isPassing(first) && !isPassing(again)
}

function filled(first: RecordDraft, again: RecordDraft): RecordDraft {
  const isDecision = first.instrument?.type === 'decision'
  const isPlanned = again.status === 'planned'
  return {
    ...first,
    parties: withStates(first.parties, again.parties),
    instrument: isDecision ? (again.instrument ?? first.instrument) : (first.instrument ?? again.instrument),
    status: isPlanned ? 'planned' : first.status,
    statusSpan: isPlanned ? again.statusSpan : first.statusSpan,
    dates: joinDates(first.dates, again.dates),
    areas: first.areas.length > 0 ? first.areas : again.areas,
  }
}

/** The state that only one of two tellings has. */
function withStates(first: RecordDraft['parties'], again: RecordDraft['parties']): RecordDraft['parties'] {
  const partners = (parties: RecordDraft['parties']) => parties.filter((party) => !party.isPublisher)
  const [only, ...others] = partners(again)
  if (only === undefined || others.length > 0 || partners(first).length > 1) return first
  return first.map((party) =>
    party.isPublisher || party.countryHint !== null ? party : { ...party, countryHint: only.countryHint },
  )
}

/** What the list tells of it: its state, and that it is held. */
function withListed(told: RecordDraft, other: RecordDraft): RecordDraft {
  const state = other.parties.find((party) => !party.isPublisher)?.countryHint ?? null
  return {
    ...told,
    status: told.status === 'unknown' ? other.status : told.status,
    parties: told.parties.map((party) =>
      party.isPublisher ? party : { ...party, countryHint: party.countryHint ?? state },
    ),
  }
}

/** Of two tellings of one day the more exact stands; a renewal told later is added. */
function joinDates(first: RecordDraft['dates'], again: RecordDraft['dates']): RecordDraft['dates'] {
  if (first.length === 0) return again
  const sharpened = first.map((date) => again.find((other) => other.edtf.startsWith(`${date.edtf}-`)) ?? date)
  return [
    ...sharpened,
    ...again.filter((date) => date.role === 'renewed' && !first.some((other) => other.edtf === date.edtf)),
  ]
}

function shorten(words: string): string {
  const line = /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words
  return line.length <= 120 ? line : `${line.slice(0, 117)}…`
}

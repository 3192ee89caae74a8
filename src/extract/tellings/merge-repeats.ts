// One agreement told twice on a page is one record: the same words again are a finding, a mention in passing is not.
import type { ReadingFinding } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { behindBlanks, isSpace } from '../../text/signs.ts'
import { said } from '../../wording/said.ts'
import type { PartyDraft, RecordDraft } from '../draft.ts'
import { isSameBody } from '../names/same-name.ts'
import { type Page, quoteOf } from '../page/page.ts'
import { joinTellings } from './join-tellings.ts'
import { tellsTheSame } from './same-telling.ts'

interface Merged {
  readonly drafts: readonly RecordDraft[]
  readonly findings: readonly ReadingFinding[]
}

/** Whoever is handed the drafts of a page one by one. */
export type TakeDraft = (draft: RecordDraft) => void

/** A telling that stands, with the names of its partners in a fixed order. */
interface Telling {
  readonly draft: RecordDraft
  readonly partners: readonly Span[]
}

/** `eachDraft` hands over what the page tells, in the order in which it is read. */
export function mergeRepeats(page: Page, eachDraft: (take: TakeDraft) => void): Merged {
  const kept: Telling[] = []
  const findings: ReadingFinding[] = []
  /** Places in `kept` by how the partners' names begin: only tellings of the same bodies are ever compared. */
  const placesOf = new Map<string | number, number[]>()
  eachDraft((draft) => {
    const telling = { draft, partners: partnersOf(page, draft) }
    const beginnings = beginningsOf(page, telling)
    const places = placesOf.get(beginnings)
    const at = places === undefined ? -1 : placeOf(page, kept, places, telling)
    if (at === -1) {
      if (places === undefined) placesOf.set(beginnings, [kept.length])
      else places.push(kept.length)
      kept.push(telling)
      return
    }
    // Rows come when their list ends, behind the prose that stands among them.
    const known = kept[at]!
    const isEarlier = draft.passage.start < known.draft.passage.start
    const first = isEarlier ? telling : known
    const again = isEarlier ? known.draft : draft
    if (isSameWording(page, first.draft.passage, again.passage)) {
      findings.push(repeatOf(page, again.passage))
      kept[at] = first
      return
    }
    const joined = withKnownName(page, joinTellings(first.draft, again), [first.draft, again])
    kept[at] = { draft: joined, partners: partnersOf(page, joined) }
  })
  return { drafts: kept.map((telling) => telling.draft), findings }
}

/** Of "Гродно" and "the Гродненский committee" the name of the town stands, whichever telling tells more. */
function withKnownName(page: Page, joined: RecordDraft, tellings: readonly RecordDraft[]): RecordDraft {
  const isPartner = (party: PartyDraft) => !party.isPublisher
  const isKnown = ({ name }: PartyDraft) => page.names.at(name) !== undefined
  const [partner, ...others] = joined.parties.filter(isPartner)
  if (partner === undefined || others.length > 0 || isKnown(partner)) return joined
  const known = tellings.flatMap(({ parties }) => parties.filter(isPartner)).find(isKnown)
  if (known === undefined) return joined
  const named = { ...partner, name: known.name, whole: known.whole }
  return { ...joined, parties: joined.parties.map((party) => (party === partner ? named : party)) }
}

/** Which of the tellings at these places tells of the same agreement; -1 where none does. */
function placeOf(page: Page, kept: readonly Telling[], places: readonly number[], telling: Telling): number {
  for (const place of places) {
    const other = kept[place]!
    if (!areSameBodies(page, other.partners, telling.partners)) continue
    const isEarlier = telling.draft.passage.start < other.draft.passage.start
    const isSame = isEarlier
      ? tellsTheSame(page, telling.draft, other.draft)
      : tellsTheSame(page, other.draft, telling.draft)
    if (isSame) return place
  }
  return -1
}

function repeatOf(page: Page, { start, end }: Span): ReadingFinding {
  const told = said('noticed.saidTwice', { words: shorten(quoteOf(page, { start, end })) })
  return { kind: 'duplicate', severity: 'note', ...told, start, end }
}

/** The letters at the beginning of a name that no case changes. */
const beginning = 3

function partnersOf(page: Page, { parties }: RecordDraft): readonly Span[] {
  const names: Span[] = []
  for (const { name, isPublisher } of parties) if (!isPublisher) names.push(name)
  return names.length < 2 ? names : inOrder(page, names)
}

function inOrder({ folded }: Page, names: Span[]): readonly Span[] {
  const words = ({ start, end }: Span) => folded.slice(start, end)
  return names.sort((a, b) => (words(a) < words(b) ? -1 : 1))
}

/** Below here stand the letters of Latin, Greek and Cyrillic: three of them make one small number, which is found faster than words. */
const alphabets = 0x500

function beginningsOf({ folded }: Page, { draft, partners }: Telling): string | number {
  const isOther = draft.parties.some((party) => !party.isPublisher && party.kindHint === 'other')
  const [first] = partners
  if (first !== undefined && partners.length === 1 && !isOther) {
    const at = first.start
    const [one, two, three] = [folded.charCodeAt(at), folded.charCodeAt(at + 1), folded.charCodeAt(at + 2)]
    if (one < alphabets && two < alphabets && three < alphabets)
      return (one * alphabets + two) * alphabets + three
  }
  let key = ''
  for (const { start } of partners) key += `${folded.slice(start, start + beginning)}|`
  return isOther ? `${key}other` : key
}

/** "Svitavy" in a list and "Svitáv" in the sentence below it are one body. */
function areSameBodies(page: Page, first: readonly Span[], again: readonly Span[]): boolean {
  for (let index = 0; index < first.length; index++) {
    const other = again[index]
    if (other === undefined || !isSameBody(page, first[index]!, other)) return false
  }
  return true
}

/** Letter by letter, any white space being one space. */
function isSameWording({ folded }: Page, first: Span, again: Span): boolean {
  if (folded.slice(first.start, first.end) === folded.slice(again.start, again.end)) return true
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

function shorten(words: string): string {
  const line = /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words
  return line.length <= 120 ? line : `${line.slice(0, 117)}…`
}

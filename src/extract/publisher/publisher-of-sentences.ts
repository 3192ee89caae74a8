// Whose page it is by whom its sentences speak for: the city that acts in all of them, the state whose office writes.
import type { Publisher } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { englishNameOf } from '../../text/countries.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { findParties } from '../names/find-parties.ts'
import { has, type Page, within } from '../page/page.ts'
import { splitSentences } from '../page/split-sentences.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { publisherOf } from './publisher-of-lines.ts'

/** How far into a page its publisher is looked for, in letters. */
const openingLetters = 2500
const leastMentions = 3
/** Of all sentences that tell ties, the share that must have the same subject. */
const leastShare = 0.7

/** "The City of Nis establishes …": the body that bears its kind before its name, again and again. */
export function bodyOfMentions(page: Page, opening: Span): Publisher | null {
  const span = { start: opening.start, end: Math.min(page.text.length, opening.start + openingLetters) }
  const named = findParties(page, span).filter((party) => !party.isState && bearsKind(page, party))
  const [best, next] = ranked(page, named)
  if (best === undefined || best.count < leastMentions || (next !== undefined && next.count * 2 > best.count))
    return null
  return publisherOf(page, best.party)
}

/** "Chichester has been twinned with …", "Chichester also has …": the subject of nearly every sentence that tells a tie. */
export function bodyOfSubjects(page: Page, blocks: readonly Span[]): Publisher | null {
  const subjects = blocks
    .flatMap((block) => splitSentences(page, block))
    .filter(
      (sentence) =>
        findInstruments(page, sentence).some((hit) => hit.isTyped) &&
        has(page, page.vocabulary.acts, sentence) &&
        findParties(page, sentence).some((party) => !party.isState),
    )
    .map((sentence) => subjectOf(page, sentence))
  const known = subjects.filter((subject) => subject !== null)
  const [best] = ranked(page, known)
  if (best === undefined || best.count / known.length < leastShare) return null
  // One subject is enough where further sentences tell ties without any: they speak for the same body.
  return best.count > 1 || subjects.length > known.length ? publisherOf(page, best.party) : null
}

/** The body right before the first act of a sentence, with few words before it. */
function subjectOf(page: Page, sentence: Span): PartyHit | null {
  const first = findParties(page, sentence)[0]
  if (first === undefined || first.isState || !first.isKnown) return null
  const lead = wordIndexAt(page, first.whole.start) - wordIndexAt(page, sentence.start)
  const behind = { start: first.whole.end, end: Math.min(sentence.end, first.whole.end + 24) }
  return lead <= 2 && has(page, page.vocabulary.acts, behind) ? first : null
}

/** A state's office speaks for the state: its full name stands in the opening more often than any other's, or opens the first telling sentence. */
export function stateOfOffice(page: Page, blocks: readonly Span[]): Publisher | null {
  const early = { start: 0, end: Math.min(page.text.length, openingLetters) }
  const titled = within(page.countries, early).filter(
    (hit) =>
      hit.form === 'name' && /\s/.test(page.text.slice(hit.start, hit.end).trim()) && !tellsWhere(page, hit),
  )
  const counts = new Map<string, number>()
  for (const hit of titled) counts.set(hit.code, (counts.get(hit.code) ?? 0) + 1)
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1])
  const isAlone = best !== undefined && best[1] > 1 && (next === undefined || next[1] < best[1])
  if (isAlone && has(page, page.vocabulary.institutions, early))
    return stateNamed(page, titled.find((hit) => hit.code === best[0])!)
  const speaking = blocks
    .flatMap((block) => splitSentences(page, block))
    .find((sentence) => speaksFor(page, sentence, titled) !== undefined)
  const state = speaking === undefined ? undefined : speaksFor(page, speaking, titled)
  return state === undefined ? null : stateNamed(page, state)
}

/** "Mostar in Bosnia and Herzegovina": a state behind a town's name only tells where the town is. */
function tellsWhere(page: Page, state: Span): boolean {
  const word = wordAt(page, wordIndexAt(page, state.start) - 1)
  const town = word === undefined ? undefined : wordAt(page, wordIndexAt(page, word.start) - 1)
  if (word === undefined || town === undefined || !has(page, page.vocabulary.joints.from, word)) return false
  return page.names.hasWithin({ start: town.start, end: town.end })
}

/** "The Republic of Slovenia has concluded agreements …". */
function speaksFor<State extends Span>(
  page: Page,
  sentence: Span,
  states: readonly State[],
): State | undefined {
  if (findInstruments(page, sentence).length === 0) return undefined
  return states.find(
    (state) =>
      state.start >= sentence.start &&
      wordIndexAt(page, state.start) - wordIndexAt(page, sentence.start) <= 1 &&
      has(page, page.vocabulary.acts, { start: state.end, end: Math.min(sentence.end, state.end + 24) }),
  )
}

/** A state that is no more goes by the page's own words. */
function stateNamed(page: Page, { code, start, end }: Span & { readonly code: string }): Publisher {
  return { name: englishNameOf(code) ?? page.text.slice(start, end), country: code }
}
function bearsKind(page: Page, party: PartyHit): boolean {
  return (
    party.whole.start < party.name.start &&
    has(page, page.vocabulary.partyWords, { start: party.whole.start, end: party.name.start })
  )
}

function ranked(page: Page, parties: readonly PartyHit[]): { party: PartyHit; count: number }[] {
  const counts = new Map<string, { party: PartyHit; count: number }>()
  for (const party of parties) {
    const key = page.folded.slice(party.name.start, party.name.end)
    const known = counts.get(key)
    counts.set(key, { party: known?.party ?? party, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

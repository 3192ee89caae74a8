// The word or sign that opens the partners of a sentence: "between", "with", a tie right before a name, a colon.
import type { Span } from '../../model/span.ts'
import { wordIndexAt, wordsIn } from '../../text/words.ts'
import { isNamed, type PartyHit } from '../draft.ts'
import { isRightToLeft } from '../names/names-behind-kinds.ts'
import { examplesIn, isTransparent } from '../names/transparent.ts'
import { find, has, type Page, within } from '../page/page.ts'
import type { InstrumentHit } from '../papers/find-instruments.ts'
import { chainFrom } from './chain.ts'
import { isPlaceOfAct, type Predicate } from './loose-bodies.ts'

export interface Predicates {
  /** Where acts, ties and papers stand, left to right. */
  readonly predicates: readonly Predicate[]
  readonly instrument: InstrumentHit
}

interface Anchor extends Span {
  readonly isBetween: boolean
}

/** Whether a word or a sign opens the partners, and not the tie or paper that stands right before them. */
export const isWord = ({ start, end }: Span) => end > start

/** The word that opens the list of partners: "between", "with", or a tie that stands right before a name. */
export function findAnchor(
  page: Page,
  clause: Span,
  parties: readonly PartyHit[],
  { predicates, instrument }: Predicates,
): Anchor | null {
  const { between, with: withWords, from, link } = page.vocabulary.joints
  const opens = (joint: Span) =>
    parties.some(
      (party) =>
        joint.end <= party.whole.start && isTransparent(page, { start: joint.end, end: party.whole.start }),
    )
  const joins = find(page, between, clause).find(
    (hit) =>
      (opens(hit) || opensUncased(page, hit, parties)) &&
      (instrument.form === 'paper' || predicates.some((told) => !told.isAct && told.start < hit.start)),
  )
  if (joins !== undefined) return { start: joins.start, end: joins.end, isBetween: true }
  const firstPredicate = Math.min(...predicates.map((predicate) => predicate.start))
  // "With the City of Vitebsk, the City of Niš signed …": what opens the clause may stand before the act.
  const opensClause = (hit: Span) => /^[^\p{L}\p{N}]*$/u.test(page.folded.slice(clause.start, hit.start))
  const openers = find(page, withWords, clause).filter(
    (hit) => (hit.start > firstPredicate || opensClause(hit)) && opens(hit),
  )
  const leads = isOwnSide(openers[0], parties)
    ? (openers.find((hit) => !isOwnSide(hit, parties)) ?? openers[0])
    : openers[0]
  if (leads !== undefined) return { start: leads.start, end: leads.end, isBetween: false }
  for (const predicate of predicates) {
    const party = parties.find((other) => other.name.start >= predicate.end)
    if (party === undefined || isWhereSigned(page, clause, parties, { predicate, party, instrument }))
      continue
    const gap = { start: predicate.end, end: Math.max(predicate.end, party.whole.start) }
    const words = wordsIn(page, gap)
    const isRight =
      words.every((word) => has(page, link, word)) ||
      // "became twin towns, and met in Polotsk" goes on with another story.
      (has(page, from, gap) && !page.folded.slice(gap.start, gap.end).includes(',')) ||
      /[:-]/.test(page.folded.slice(gap.start, gap.end))
    // "the councillor for twinnings, Ada Rossi": behind a comma or a space only a name that something tells is a body's.
    const isBody =
      isNamed(party) ||
      /[:-]|\p{L}/u.test(page.folded.slice(gap.start, gap.end)) ||
      leadsBodies(page, parties, party)
    if (
      isTransparent(page, gap) &&
      isRight &&
      isBody &&
      !predicate.isAct &&
      !namesPaper(page, party, predicate, instrument)
    )
      return { start: predicate.end, end: predicate.end, isBetween: false }
  }
  return (
    exampleBehind(page, clause, parties, instrument) ??
    colonBefore(page, clause, parties, instrument) ??
    stateBefore(page, parties, instrument)
  )
}

/** "the twin towns Ulqin, Prizren and Modena": a name that nothing knows, before others in one breath. */
function leadsBodies(page: Page, parties: readonly PartyHit[], first: PartyHit): boolean {
  const [, ...further] = chainFrom(page, parties, parties.indexOf(first))
  return further.length > 0 && further.every(({ party }) => isNamed(party) && !party.isPublisher)
}

/** "The mayor of A and the mayor of Niš signed the protocol in B", "signed at a twinning ceremony in B": a place behind what was signed is no side. */
function isWhereSigned(
  page: Page,
  clause: Span,
  parties: readonly PartyHit[],
  told: { readonly predicate: Predicate; readonly party: PartyHit; readonly instrument: InstrumentHit },
): boolean {
  const { predicate, party, instrument } = told
  const hasSide = parties.some(
    (side) => side.whole.end <= predicate.start && !side.isPublisher && (side.hasSigner || isNamed(side)),
  )
  if (!isPlaceOfAct(page, party, clause)) return false
  if (instrument.form === 'paper') return hasSide
  const { acts, joints } = page.vocabulary
  const gap = { start: predicate.end, end: party.whole.start }
  const isSigned = find(page, acts, clause).some((act) => act.value === 'signed')
  return isSigned && !has(page, joints.with, gap)
}

/** "les accords de Paris": right behind a paper of which nothing is told a place is its name. */
function namesPaper(page: Page, party: PartyHit, { end }: Predicate, instrument: InstrumentHit): boolean {
  const isVague = instrument.form === 'paper' && !instrument.isTyped && instrument.end === end
  if (!isVague || page.isStatePage || party.kindHint !== null || party.countryHint !== null) return false
  return /^ \p{L}{1,4}[ ']$/u.test(page.folded.slice(end, party.name.start))
}

/** "Within our twinning with other towns, the town of Nice is twinned with …": behind the first "with" comes the publisher alone, as the subject. */
function isOwnSide(joint: Span | undefined, parties: readonly PartyHit[]): boolean {
  if (joint === undefined) return false
  const next = parties.find((party) => party.whole.start >= joint.end)
  const isFirst = parties.every((party) => party.isPublisher || party.whole.start >= joint.end)
  return next?.isPublisher === true && isFirst
}

/** The most words of the publisher's own side behind "between", where its name is written onto a preposition. */
const longestOwnSide = 5

/** "بين الجماعة الحضرية للقنيطرة وبلدية سلفيت": on its own page the first side may be told in words that no name is seen in. */
function opensUncased(page: Page, joint: Span, parties: readonly PartyHit[]): boolean {
  const next = parties.find((party) => party.whole.start >= joint.end)
  if (page.publisher === null || next === undefined || next.isPublisher) return false
  if (!isRightToLeft.test(page.text.charAt(next.name.start))) return false
  return wordIndexAt(page, next.whole.start) - wordIndexAt(page, joint.end) <= longestOwnSide
}

/** "The town has twins across Europe, such as Reims in France": what stands between the tie and the examples only tells where they are. */
function exampleBehind(
  page: Page,
  clause: Span,
  parties: readonly PartyHit[],
  instrument: InstrumentHit,
): Anchor | null {
  if (instrument.form !== 'tie') return null
  const example = examplesIn(page, { start: instrument.end, end: clause.end }, parties)[0]
  return example === undefined ? null : { start: example.start, end: example.end, isBetween: false }
}

/** "Only four twinnings are kept up today: Sikasso in Mali, …": the colon that a list of bodies follows. */
function colonBefore(
  page: Page,
  clause: Span,
  parties: readonly PartyHit[],
  instrument: InstrumentHit,
): Anchor | null {
  const sign = page.folded.slice(instrument.end, clause.end).indexOf(':')
  if (sign === -1) return null
  const start = instrument.end + sign
  const first = parties.find((party) => party.whole.start > start)
  const isRight = first !== undefined && isTransparent(page, { start: start + 1, end: first.whole.start }, 0)
  return isRight && isNamed(first) ? { start, end: start + 1, isBetween: false } : null
}

/** "two twin towns, one in Germany (Gifhorn) and one in Bosnia (Jajce)": the comma behind which states bear their towns in brackets. */
function stateBefore(page: Page, parties: readonly PartyHit[], { form, end }: InstrumentHit): Anchor | null {
  const first = parties.find((party) => party.whole.start >= end)
  if (form !== 'tie' || first === undefined || !isNamed(first)) return null
  const { start } = first.whole
  const isBehindState = within(page.countries, { start: end, end: start }).some(
    (state) => state.form === 'name' && /^ ?\($/.test(page.folded.slice(state.end, start)),
  )
  const sign = page.folded.lastIndexOf(',', start)
  return isBehindState && sign >= end && isTransparent(page, { start: sign + 1, end: start }, 1)
    ? { start: sign, end: sign + 1, isBetween: false }
    : null
}

/** "with three Greek cities: Corinth, Perdika …": the state goes for all that follow. */
export function withToldState(
  page: Page,
  anchor: Anchor,
  chain: ReturnType<typeof chainFrom>,
): ReturnType<typeof chainFrom> {
  const first = chain[0]?.party
  if (first === undefined) return chain
  const gap = { start: anchor.end, end: first.whole.start }
  const state = within(page.countries, gap)[0]
  if (state === undefined || !/[:-]\s*$/.test(page.folded.slice(gap.start, gap.end))) return chain
  return chain.map((link) => ({
    ...link,
    party: { ...link.party, countryHint: link.party.countryHint ?? state.code },
  }))
}

/** "The twinning agreement of A with us": the body right behind the paper. */
export function holderOf(
  page: Page,
  before: readonly PartyHit[],
  paper: InstrumentHit,
): PartyHit | undefined {
  const holder = before.find((party) => party.name.start >= paper.end)
  // "the Paris Agreement", "les accords de Rome": where nothing tells what was agreed, a place is that of the signing.
  if (paper.form !== 'paper' || !paper.isTyped || holder === undefined || holder.isPublisher) return undefined
  const gap = { start: paper.end, end: Math.max(paper.end, holder.whole.start) }
  const isRight = isTransparent(page, gap, 0) && !/[,;:]/.test(page.folded.slice(gap.start, gap.end))
  return isRight ? holder : undefined
}

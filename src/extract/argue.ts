// Who stands to whom in a sentence: the bodies before the act, those after "with" and "between", and pairs told in passing.
import type { Span } from '../model/span.ts'
import { wordAt, wordIndexAt, wordsIn } from '../text/words.ts'
import { chainFrom, jointOf, type Pair, pairsOnly, sortChain } from './chain.ts'
import type { PartyHit } from './draft.ts'
import type { InstrumentHit } from './find-instruments.ts'
import { isRightToLeft } from './names-behind-kinds.ts'
import { find, has, type Page, within } from './page.ts'
import { isSameBody } from './same-name.ts'
import { isTransparent } from './transparent.ts'

export interface Arguments {
  readonly subjects: readonly PartyHit[]
  readonly objects: readonly PartyHit[]
  /** "…, Niš with Serres, Užice and Veroia": further pairs of the same kind. */
  readonly pairs: readonly Pair[]
  /** Whether "between", or a common act, joins all of them in one instrument. */
  readonly isJoint: boolean
}

/** An act stands behind its subject; ties and papers may stand anywhere. */
export interface Predicate extends Span {
  readonly isAct: boolean
}

export interface Predicates {
  /** Where acts, ties and papers stand, left to right. */
  readonly predicates: readonly Predicate[]
  readonly instrument: InstrumentHit
}

/** The most words between a subject and its act. */
const farthestAct = 14

export function findArguments(
  page: Page,
  clause: Span,
  parties: readonly PartyHit[],
  { predicates, instrument }: Predicates,
): Arguments {
  if (page.vocabulary.partnersBy === 'endings') return argueByEndings(page, clause, parties)
  const anchor = findAnchor(page, clause, parties, { predicates, instrument })
  const firstObject = anchor === null ? -1 : parties.findIndex((party) => party.name.start >= anchor.end)
  const plain = firstObject === -1 ? [] : chainFrom(page, parties, firstObject)
  const chain = anchor === null ? plain : withToldState(page, anchor, plain)
  const before = firstObject === -1 ? parties : parties.slice(0, firstObject)
  if (anchor?.isBetween === true && chain.length > 0) return argueBetween(chain)
  const label = labelOf(page, clause, parties)
  const subjects = label === null ? subjectsOf(page, clause, before, predicates) : [label]
  const only = page.publisher === null && subjects.length === 0 ? pairsOnly(plain) : null
  if (only !== null) return { subjects: [], objects: [], pairs: only, isJoint: false }
  const { objects, pairs } = sortChain(chain)
  if ([...subjects, ...objects].every((party) => party.isPublisher) && pairs.length === 0) {
    const sides = signingSides(page, parties, predicates)
    if (sides.length > 0) return { subjects: [], objects: sides, pairs, isJoint: true }
    const free = freeBodies(page, clause, parties, predicates)
    const apposed = free.length > 0 ? free : apposedBodies(page, parties, predicates)
    const objects = apposed.length > 0 ? apposed : twinsOfPublisher(page, clause, parties, predicates)
    return { subjects, objects, pairs, isJoint: false }
  }
  return { subjects, objects, pairs, isJoint: objects.length === 0 && subjects.length > 1 }
}

/** "Agreements between Niš and the cities A, B and C" joins Niš with each of them; "between Niš, A and B" joins all. */
function argueBetween(chain: ReturnType<typeof chainFrom>): Arguments {
  const [first, second, ...further] = chain
  const parties = chain.map((link) => link.party)
  const isEach = first?.party.isPublisher === true && second?.joint === 'and' && further.length > 0
  if (isEach) return { subjects: parties.slice(0, 1), objects: parties.slice(1), pairs: [], isJoint: false }
  return { subjects: [], objects: parties, pairs: [], isJoint: true }
}

/** "Stadtbezirk Beuel: Partnerschaft mit …": the part of the publisher whose partners follow. */
function labelOf(page: Page, clause: Span, parties: readonly PartyHit[]): PartyHit | null {
  const first = parties[0]
  if (first === undefined || first.isPublisher || page.publisher === null) return null
  const isAtStart = wordIndexAt(page, first.name.start) - wordIndexAt(page, clause.start) <= 2
  return isAtStart &&
    first.kindHint === 'district' &&
    /^\s*:/.test(page.folded.slice(first.whole.end, clause.end))
    ? first
    : null
}

/** Where endings tell who is whom, every known body stands to the publisher, or on a third party's page to the first. */
function argueByEndings(page: Page, clause: Span, parties: readonly PartyHit[]): Arguments {
  const named = parties.filter(
    (party, index) =>
      isNamed(party) &&
      !isPlaceOfAct(page, party, clause) &&
      // "Aschersleben … allekirjoitettiin Ascherslebenissä": told again, a body is only where the act was done.
      !parties.slice(0, index).some((other) => isSameBody(page, other.name, party.name)),
  )
  const [first, ...others] = named
  const pairs = page.publisher === null ? pairsOnly(chainFrom(page, named, 0)) : null
  // "A与B、C与D签署": each stands to the one that it is told with.
  if (pairs !== null && pairs.length > 1 && pairs.length * 2 === named.length)
    return { subjects: [], objects: [], pairs, isJoint: false }
  if (page.publisher === null)
    return { subjects: first === undefined ? [] : [first], objects: others, pairs: [], isJoint: false }
  const own = named.filter((party) => party.isPublisher).slice(0, 1)
  return { subjects: own, objects: named.filter((party) => !party.isPublisher), pairs: [], isJoint: false }
}

/** "The charter was signed by the mayors of Niš and Serres": bodies of one breath with the publisher, or with a signer each. */
function signingSides(
  page: Page,
  parties: readonly PartyHit[],
  predicates: readonly Predicate[],
): readonly PartyHit[] {
  if (!predicates.some((predicate) => predicate.isAct)) return []
  for (let first = 0; first < parties.length; first++) {
    const chain = chainFrom(page, parties, first).map((link) => link.party)
    const sides = chain.filter(isNamed)
    const isOfPublisher = sides.some((party) => party.isPublisher)
    const isOfSigners = sides.every((party) => party.hasSigner)
    const isWhole = page.publisher === null ? isOfSigners : isOfPublisher || isOfSigners
    if (sides.length > 1 && isWhole) return sides
  }
  const signers = parties.filter((party) => party.hasSigner && !party.isPublisher)
  return page.publisher === null ? [] : signers.slice(0, 1)
}

/** "Sister cities are A and B": the bodies after the act that follows a tie. */
function freeBodies(
  page: Page,
  clause: Span,
  parties: readonly PartyHit[],
  predicates: readonly Predicate[],
): PartyHit[] {
  if (page.publisher === null) return []
  const named = parties.filter(
    (party) => isNamed(party) && !party.isPublisher && !isPlaceOfAct(page, party, clause),
  )
  const first = named.findIndex((party) =>
    predicates.some(
      (act) =>
        act.isAct &&
        act.end <= party.whole.start &&
        isTransparent(page, { start: act.end, end: party.whole.start }) &&
        followsTie(page, act, predicates),
    ),
  )
  return first === -1 ? [] : chainFrom(page, named, first).map((link) => link.party)
}

/** "They wrote to A in France and B in Germany, its twin towns since 1965": the bodies of which the tie is told behind a comma. */
function apposedBodies(
  page: Page,
  parties: readonly PartyHit[],
  predicates: readonly Predicate[],
): readonly PartyHit[] {
  if (page.publisher === null) return []
  for (const tie of predicates) {
    const last = parties.findLastIndex((party) => party.whole.end <= tie.start)
    const body = parties[last]
    if (tie.isAct || body === undefined) continue
    const gap = { start: body.whole.end, end: tie.start }
    if (!page.folded.startsWith(', ', gap.start) || !isTransparent(page, gap, 1)) continue
    return chainBehind(page, parties, last).filter((party) => isNamed(party) && !party.isPublisher)
  }
  return []
}

/** The most words between a tie and the publisher whose it is. */
const farthestOwner = 2

/** "Plunge has been Molde's twin town since 1994": who acts, where the tie is the publisher's. */
function twinsOfPublisher(
  page: Page,
  clause: Span,
  parties: readonly PartyHit[],
  predicates: readonly Predicate[],
): readonly PartyHit[] {
  const isOwn = parties.some(
    (party) =>
      party.isPublisher &&
      predicates.some(
        (tie) =>
          !tie.isAct &&
          tie.start >= party.whole.end &&
          wordIndexAt(page, tie.start) - wordIndexAt(page, party.whole.end) < farthestOwner,
      ),
  )
  const others = parties.filter((party) => !party.isPublisher)
  return isOwn ? subjectsOf(page, clause, others, predicates) : []
}

/** The bodies of one breath that end with the one at `last`. */
function chainBehind(page: Page, parties: readonly PartyHit[], last: number): readonly PartyHit[] {
  let first = last
  while (
    first > 0 &&
    jointOf(page, { start: parties[first - 1]!.whole.end, end: parties[first]!.whole.start }) !== null
  )
    first--
  return parties.slice(first, last + 1)
}

/** "Sister cities of Niš are": a tie, a few words, and the act. */
function followsTie(page: Page, act: Predicate, predicates: readonly Predicate[]): boolean {
  return predicates.some(
    (tie) =>
      !tie.isAct && tie.end <= act.start && wordIndexAt(page, act.start) - wordIndexAt(page, tie.end) <= 4,
  )
}

/** Whether something besides its look makes it a body. */
export function isNamed(party: PartyHit): boolean {
  return party.isKnown || party.kindHint !== null || party.countryHint !== null || party.hasSigner
}

interface Anchor extends Span {
  readonly isBetween: boolean
}

/** The word that opens the list of partners: "between", "with", or a tie that stands right before a name. */
function findAnchor(
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
  const leads = find(page, withWords, clause).find(
    (hit) => (hit.start > firstPredicate || opensClause(hit)) && opens(hit),
  )
  if (leads !== undefined) return { start: leads.start, end: leads.end, isBetween: false }
  for (const predicate of predicates) {
    const party = parties.find((other) => other.name.start >= predicate.end)
    if (party === undefined) continue
    const gap = { start: predicate.end, end: Math.max(predicate.end, party.whole.start) }
    const words = wordsIn(page, gap)
    const isRight =
      words.every((word) => has(page, link, word)) ||
      has(page, from, gap) ||
      /[:-]/.test(page.folded.slice(gap.start, gap.end))
    // "the councillor for twinnings, Ada Rossi": behind a comma or a space only a name that something tells is a body's.
    const isBody = isNamed(party) || /[:-]|\p{L}/u.test(page.folded.slice(gap.start, gap.end))
    if (isTransparent(page, gap) && isRight && isBody && !predicate.isAct)
      return { start: predicate.end, end: predicate.end, isBetween: false }
  }
  return colonBefore(page, clause, parties, instrument)
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

/** "with three Greek cities: Corinth, Perdika …": the state goes for all that follow. */
function withToldState(
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

/** The bodies that act: those that stand before an act, joined by "and". */
function subjectsOf(
  page: Page,
  clause: Span,
  before: readonly PartyHit[],
  predicates: readonly Predicate[],
): PartyHit[] {
  for (let index = before.length - 1; index >= 0; index--) {
    const party = before[index]!
    const next = predicates.find((predicate) => predicate.start >= party.whole.end)
    // "In 1990, Pausa became the partner town": between an act and a tie stands a subject, too.
    const isBeforeTie =
      next !== undefined &&
      !next.isAct &&
      wordIndexAt(page, next.start) - wordIndexAt(page, party.whole.end) <= 6
    const isAfterAct =
      isBeforeTie &&
      predicates.some(
        (act) =>
          act.isAct &&
          act.end <= party.whole.start &&
          isTransparent(page, { start: act.end, end: party.whole.start }),
      )
    if (next === undefined || (!next.isAct && !isAfterAct)) continue
    const words = wordIndexAt(page, next.start) - wordIndexAt(page, party.whole.end)
    const isInterrupted = /[;:]/.test(page.folded.slice(party.whole.end, next.start))
    if (!isNamed(party) || words > farthestAct || isInterrupted || isPlaceOfAct(page, party, clause)) continue
    // Beside bodies, a longer name that nothing knows is a person's: "the mayors of Niš and Serres, Darko Bulatović and …".
    return chainBehind(page, before, index).filter((body) => isNamed(body) || isOneWord(page, body))
  }
  return []
}

function isOneWord(page: Page, { name }: PartyHit): boolean {
  return !/\s/.test(page.folded.slice(name.start, name.end))
}

/** "signed in Košice": the place of an act is no party to it. */
export function isPlaceOfAct(page: Page, party: PartyHit, clause: Span): boolean {
  const joint = wordAt(page, wordIndexAt(page, party.whole.start) - 1)
  return joint !== undefined && joint.start >= clause.start && has(page, page.vocabulary.joints.at, joint)
}

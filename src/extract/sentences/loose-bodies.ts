// Bodies that no word like "with" opens: signers, those behind an act, those before a tie, and those that act.
import type { Span } from '../../model/span.ts'
import { foldInPlace } from '../../text/fold-in-place.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { isNamed, type PartyHit } from '../draft.ts'
import { isTransparent } from '../names/transparent.ts'
import { has, type Page } from '../page/page.ts'
import { chainFrom, jointOf } from './chain.ts'

/** An act stands behind its subject; ties and papers may stand anywhere. */
export interface Predicate extends Span {
  readonly isAct: boolean
}

/** The most words between a subject and its act. */
const farthestAct = 14

/** "The charter was signed by the mayors of Niš and Serres": bodies of one breath with the publisher, or with a signer each. */
export function signingSides(
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
export function freeBodies(
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
export function apposedBodies(
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
export function twinsOfPublisher(
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
          wordIndexAt(page, tie.start) - wordIndexAt(page, party.whole.end) < farthestOwner &&
          // "the third town with which Niš establishes cooperation": there the publisher acts.
          !predicates.some((act) => act.isAct && act.start >= party.whole.end && act.end <= tie.start),
      ),
  )
  const others = parties.filter((party) => !party.isPublisher)
  return isOwn ? subjectsOf(page, clause, others, predicates) : []
}

/** The bodies of one breath that end with the one at `last`. */
export function chainBehind(page: Page, parties: readonly PartyHit[], last: number): readonly PartyHit[] {
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

/** The bodies that act: those that stand before an act, joined by "and". */
export function subjectsOf(
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
    // "1995 unterzeichneten die Städte A und B einen Vertrag", told by a third party: behind the act further bodies may follow the first.
    const isFollowed = isAfterAct && page.publisher === null
    const last = isFollowed ? index + chainFrom(page, before, index).length - 1 : index
    // Beside bodies, a longer name that nothing knows is a person's: "the mayors of Niš and Serres, Darko Bulatović and …".
    return chainBehind(page, before, last).filter((body) => isNamed(body) || isOneWord(page, body))
  }
  return []
}

function isOneWord(page: Page, { name }: PartyHit): boolean {
  return !/\s/.test(page.folded.slice(name.start, name.end))
}

/** "signed in Košice": the place of an act is no party to it. */
export function isPlaceOfAct(page: Page, party: PartyHit, clause: Span): boolean {
  if (page.vocabulary.partnersBy === 'endings' && isLocative(page, party)) return true
  if (!party.isKnown && page.vocabulary.partnersBy === 'endings' && isInner(page, party)) return true
  if (party.kindHint === null && !party.isState && saysWhere(page, party)) return true
  const joint = wordAt(page, wordIndexAt(page, party.whole.start) - 1)
  return joint !== undefined && joint.start >= clause.start && has(page, page.vocabulary.joints.at, joint)
}

/** "Pohjoismaissa", "Põhjamaades": the ending of a Finnic name that nothing knows. */
function isInner({ folded }: Page, { name }: PartyHit): boolean {
  return /(?:ssa|lla|ades|udes)$/.test(folded.slice(name.start, name.end))
}

/** "Tartus", "Kassán", "Rūjienā": a known name in a case that says where something was done, and that is no name as it stands. */
function saysWhere(page: Page, { name, isKnown }: PartyHit): boolean {
  const places = page.vocabulary.caseRules?.places ?? []
  if (!isKnown || places.length === 0) return false
  const words = page.text.slice(name.start, name.end)
  const ending = places.find((letters) => words.endsWith(letters))
  if (ending === undefined) return false
  // No name as it stands ends in a long vowel, whose sign folding takes away.
  return ending !== foldInPlace(ending) || page.finder.lookUp(words, { language: 'en' }) === null
}

/** "Üsküp'te": the ending says that it is where something was done. */
function isLocative({ folded }: Page, { name }: PartyHit): boolean {
  const first = folded.indexOf("'", name.start)
  return first !== -1 && first <= name.end && /^'[td][ae](?!\p{L})/u.test(folded.slice(first, first + 4))
}

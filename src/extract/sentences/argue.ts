// Who stands to whom in a sentence: the bodies before the act, those after "with" and "between", and pairs told in passing.
import type { Span } from '../../model/span.ts'
import { wordIndexAt } from '../../text/words.ts'
import { isNamed, type PartyHit } from '../draft.ts'
import { isSameBody } from '../names/same-name.ts'
import type { Page } from '../page/page.ts'
import { bodiesBehindOwner } from './behind-owner.ts'
import { chainFrom, type Pair, pairsOnly, sortChain } from './chain.ts'
import { findAnchor, holderOf, isWord, type Predicates, withToldState } from './find-anchor.ts'
import {
  apposedBodies,
  freeBodies,
  isPlaceOfAct,
  signingSides,
  subjectsOf,
  twinsOfPublisher,
} from './loose-bodies.ts'

export interface Arguments {
  readonly subjects: readonly PartyHit[]
  readonly objects: readonly PartyHit[]
  /** "…, Niš with Serres, Užice and Veroia": further pairs of the same kind. */
  readonly pairs: readonly Pair[]
  /** Whether "between", or a common act, joins all of them in one instrument. */
  readonly isJoint: boolean
}

interface Argued extends Predicates {
  /** Whether no more is said than that a paper is, has or is in force: then only "with" or "between" tells of a side. */
  readonly isIdle: boolean
}

export function findArguments(
  page: Page,
  clause: Span,
  parties: readonly PartyHit[],
  { predicates, instrument, isIdle }: Argued,
): Arguments {
  if (page.vocabulary.partnersBy === 'endings') return argueByEndings(page, clause, parties)
  const told = page.publisher === null ? pairsOnly(chainFrom(page, parties, 0)) : null
  // "They were: A with B, C with D and E with F", told by a third party.
  if (told !== null && told.length > 1 && told.length * 2 === parties.length)
    return { subjects: [], objects: [], pairs: told, isJoint: false }
  const anchor = findAnchor(page, clause, parties, { predicates, instrument })
  if (isIdle && (anchor === null || !isWord(anchor)))
    return { subjects: [], objects: [], pairs: [], isJoint: false }
  const firstObject = anchor === null ? -1 : parties.findIndex((party) => party.name.start >= anchor.end)
  const plain = firstObject === -1 ? [] : chainFrom(page, parties, firstObject)
  const chain = anchor === null ? plain : withToldState(page, anchor, plain)
  const before = firstObject === -1 ? parties : parties.slice(0, firstObject)
  if (anchor?.isBetween === true && chain.length > 0) return argueBetween(page, chain)
  if (joinsAllByDashes(chain))
    return { subjects: [], objects: chain.map((link) => link.party), pairs: [], isJoint: true }
  const label = labelOf(page, clause, parties)
  const subjects = label === null ? subjectsOf(page, clause, before, predicates) : [label]
  const only = page.publisher === null && subjects.length === 0 ? pairsOnly(plain) : null
  if (only !== null) return { subjects: [], objects: [], pairs: only, isJoint: false }
  const { objects, pairs } = sortChain(chain)
  if ([...subjects, ...objects].every((party) => party.isPublisher) && pairs.length === 0) {
    const holder = objects.length === 0 ? undefined : holderOf(page, before, instrument)
    if (holder !== undefined) return { subjects: objects, objects: [holder], pairs, isJoint: false }
    const sides = signingSides(page, parties, predicates)
    if (sides.length > 0) return { subjects: [], objects: sides, pairs, isJoint: true }
    const free = freeBodies(page, clause, parties, predicates)
    const apposed = free.length > 0 ? free : apposedBodies(page, parties, predicates)
    const behind = apposed.length > 0 ? apposed : bodiesBehindOwner(page, parties, predicates)
    const named = behind.length > 0 ? behind : twinsOfPublisher(page, clause, parties, predicates)
    return { subjects, objects: named, pairs, isJoint: false }
  }
  const isOfAll = isOwnPaper(anchor, instrument) && subjects.length === 0 && objects.length > 2
  const isTogether = objects.length === 0 && subjects.length > 1
  return { subjects, objects, pairs, isJoint: isTogether || (page.publisher === null && isOfAll) }
}

/** "The twinning agreement A – B – C": the names right behind a paper, with no word before them, are its sides. */
function isOwnPaper(anchor: Span | null, { form }: Predicates['instrument']): boolean {
  return form === 'paper' && anchor !== null && !isWord(anchor)
}

/** "The agreement A – B – Niš": dashes join three and more in one. */
function joinsAllByDashes(chain: ReturnType<typeof chainFrom>): boolean {
  const [, ...further] = chain
  const hasPublisher = chain.some((link) => link.party.isPublisher)
  return hasPublisher && further.length > 1 && further.every((link) => link.joint === 'dash')
}

/** "Agreements between A and B, C and D", told by a third party, join two each; "between Niš and the cities A, B and C" joins Niš with each of them; "between Niš, A and B" joins all. */
function argueBetween(page: Page, chain: ReturnType<typeof chainFrom>): Arguments {
  const pairs = page.publisher === null && chain.length > 2 ? pairsOnly(chain) : null
  if (pairs !== null) return { subjects: [], objects: [], pairs, isJoint: false }
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

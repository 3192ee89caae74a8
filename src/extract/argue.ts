// Who stands to whom in a sentence: the bodies before the act, those after "with" and "between", and pairs told in passing.
import type { Span } from '../model/span.ts'
import { wordIndexAt } from '../text/words.ts'
import type { InstrumentHit } from './find-instruments.ts'
import type { PartyHit } from './find-parties.ts'
import { find, type Page, within } from './page.ts'

export interface Arguments {
  readonly subjects: readonly PartyHit[]
  readonly objects: readonly PartyHit[]
  /** "…, Niš with Serres, Užice and Veroia": further pairs of the same kind. */
  readonly pairs: readonly (readonly [PartyHit, PartyHit])[]
  /** Whether "between", or a common act, joins all of them in one instrument. */
  readonly isJoint: boolean
}

type Joint = 'comma' | 'and' | 'with'

interface Link {
  readonly party: PartyHit
  /** How it is joined to the one before it. */
  readonly joint: Joint
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

export function findArguments(
  page: Page,
  clause: Span,
  parties: readonly PartyHit[],
  { predicates, instrument }: Predicates,
): Arguments {
  const anchor = findAnchor(page, clause, parties, { predicates, instrument })
  const firstObject = anchor === null ? -1 : parties.findIndex((party) => party.name.start >= anchor.end)
  const chain = firstObject === -1 ? [] : chainFrom(page, parties, firstObject)
  const before = firstObject === -1 ? parties : parties.slice(0, firstObject)
  const subjects = subjectsOf(page, clause, before, predicates)
  if (anchor?.isBetween === true) {
    return { subjects: [], objects: chain.map((link) => link.party), pairs: [], isJoint: true }
  }
  const { objects, pairs } = sortChain(chain)
  return { subjects, objects, pairs, isJoint: objects.length === 0 && subjects.length > 1 }
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
  const { between, with: withWords, from } = page.vocabulary.joints
  const opens = (joint: Span) =>
    parties.some(
      (party) =>
        joint.end <= party.whole.start && isTransparent(page, { start: joint.end, end: party.whole.start }),
    )
  const betweens = find(page, between, clause)
    .filter((hit) => opens(hit) && (instrument.form === 'paper' || instrument.start < hit.start))
    .map((hit) => ({ start: hit.start, end: hit.end, isBetween: true }))
  const firstPredicate = Math.min(...predicates.map((predicate) => predicate.start))
  const withs = find(page, withWords, clause)
    .filter((hit) => hit.start > firstPredicate && opens(hit))
    .map((hit) => ({ start: hit.start, end: hit.end, isBetween: false }))
  if (betweens[0] !== undefined) return betweens[0]
  if (withs[0] !== undefined) return withs[0]
  const ties = predicates.flatMap((predicate) => {
    const party = parties.find((other) => other.name.start >= predicate.end)
    if (party === undefined) return []
    const gap = { start: predicate.end, end: Math.max(predicate.end, party.whole.start) }
    if (!isTransparent(page, gap)) return []
    const isApart =
      wordIndexAt(page, gap.end) - wordIndexAt(page, gap.start) === 0 ||
      find(page, from, gap).length > 0 ||
      /[:-]/.test(page.folded.slice(gap.start, gap.end))
    return isApart ? [{ start: predicate.end, end: predicate.end, isBetween: false }] : []
  })
  return ties[0] ?? null
}

function chainFrom(page: Page, parties: readonly PartyHit[], first: number): Link[] {
  const chain: Link[] = [{ party: parties[first]!, joint: 'comma' }]
  for (let index = first + 1; index < parties.length; index++) {
    const gap = { start: parties[index - 1]!.whole.end, end: parties[index]!.whole.start }
    if (!isTransparent(page, gap)) break
    const hasWith = find(page, page.vocabulary.joints.with, gap).length > 0
    const isComma = /[,;]/.test(page.folded.slice(gap.start, gap.end))
    chain.push({ party: parties[index]!, joint: hasWith ? 'with' : isComma ? 'comma' : 'and' })
  }
  return chain
}

/** "A is twinned with B and C" has two partners; "…with B, C with D, E and F, G and H" has one, and three pairs besides. */
function sortChain(chain: readonly Link[]): Pick<Arguments, 'objects' | 'pairs'> {
  const groups: PartyHit[][] = []
  const withPairs = new Set<number>()
  for (const { party, joint } of chain) {
    if (joint === 'comma' || groups.length === 0) groups.push([party])
    else {
      groups.at(-1)!.push(party)
      if (joint === 'with') withPairs.add(groups.length - 1)
    }
  }
  const doubles = groups.filter((group, index) => index > 0 && group.length === 2).length
  const arePairs = withPairs.size > 0 || doubles > 1
  const objects: PartyHit[] = []
  const pairs: (readonly [PartyHit, PartyHit])[] = []
  groups.forEach((group, index) => {
    if (index > 0 && arePairs && group.length === 2) pairs.push([group[0]!, group[1]!])
    else objects.push(...group)
  })
  return { objects, pairs }
}

/** The bodies that act: those that stand right before an act, a tie or a paper, joined by "and". */
function subjectsOf(
  page: Page,
  clause: Span,
  before: readonly PartyHit[],
  predicates: readonly Predicate[],
): PartyHit[] {
  for (let index = before.length - 1; index >= 0; index--) {
    const party = before[index]!
    const next = predicates.find((predicate) => predicate.start >= party.whole.end)
    if (next === undefined || !next.isAct) continue
    const words = wordIndexAt(page, next.start) - wordIndexAt(page, party.whole.end)
    const isInterrupted = /[;:]/.test(page.folded.slice(party.whole.end, next.start))
    const isNamed = party.isKnown || party.kindHint !== null || party.countryHint !== null
    if (!isNamed || words > 14 || isInterrupted || isPlaceOfAct(page, party, clause)) continue
    let first = index
    while (
      first > 0 &&
      isTransparent(page, { start: before[first - 1]!.whole.end, end: before[first]!.whole.start })
    )
      first--
    return before.slice(first, index + 1)
  }
  return []
}

/** "signed in Košice": the place of an act is no party to it. */
function isPlaceOfAct(page: Page, party: PartyHit, clause: Span): boolean {
  const joint = page.words[wordIndexAt(page, party.whole.start) - 1]
  return (
    joint !== undefined &&
    joint.start >= clause.start &&
    find(page, page.vocabulary.joints.at, joint).length > 0
  )
}

/** Only words that join: "and", "with the", "three Greek cities -". */
export function isTransparent(page: Page, gap: Span): boolean {
  if (gap.end <= gap.start) return true
  if (/[.:!?"]/.test(page.folded.slice(gap.start, gap.end).replace(/^"|"$/g, '')))
    return /^\s*:\s*$/.test(page.folded.slice(gap.start, gap.end))
  const { joints, partyWords, listWords } = page.vocabulary
  const words = page.words.slice(wordIndexAt(page, gap.start), wordIndexAt(page, gap.end))
  return words.every(
    (word) =>
      /^\d+$/.test(word.folded) ||
      [joints.and, joints.with, joints.between, joints.link, joints.from, listWords].some(
        (book) => find(page, book, word).length > 0,
      ) ||
      find(page, partyWords, word).length > 0 ||
      within(page.countries, word).length > 0,
  )
}

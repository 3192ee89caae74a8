// Whom a body might twin with next: those whom its partners know, weighed by reasons that a person can read.

import type { PartyId } from '../model/ids.ts'
import type { PartyKind } from '../model/party.ts'
import { distanceKm, type Point } from './distance.ts'
import { degreeOf, neighboursOf } from './graph.ts'
import type { TieGraph } from './tie-graph.ts'

/** What is known of a party beside its ties. */
export interface PartnerFacts {
  readonly kind: PartyKind
  readonly country: string | null
  readonly population: number | null
  readonly place: Point | null
  /** Concepts of cooperation in its agreements. */
  readonly areas: ReadonlySet<string>
}

export type SuggestionReason =
  | { readonly kind: 'sharedPartners'; readonly partners: readonly PartyId[] }
  /** The smaller population over the larger. */
  | { readonly kind: 'size'; readonly ratio: number }
  | { readonly kind: 'areas'; readonly areas: readonly string[] }
  /** Bodies of the two countries that are tied already. */
  | { readonly kind: 'countries'; readonly ties: number }
  | { readonly kind: 'distance'; readonly km: number }

export interface Suggestion {
  readonly party: PartyId
  /** Comparable only between suggestions for one party. */
  readonly score: number
  readonly reasons: readonly SuggestionReason[]
}

interface Asked {
  readonly facts: (party: PartyId) => PartnerFacts | undefined
  /** Ties between bodies of two countries; see `countryTies`. */
  readonly tiesBetween: (one: string, other: string) => number
  readonly limit?: number
}

/** The likeliest first. Parties that are tied already, those of its own country and those of another kind are left out. */
export function suggestPartners(network: TieGraph, party: PartyId, asked: Asked): readonly Suggestion[] {
  const { facts, tiesBetween, limit = 10 } = asked
  const node = network.nodeOf.get(party)
  const own = facts(party)
  if (node === undefined || own === undefined) return []
  const suggestions: Suggestion[] = []
  for (const [other, shared] of sharedPartners(network, node)) {
    const id = network.parties[other]!
    const theirs = facts(id)
    if (theirs === undefined || !couldTwin(own, theirs)) continue
    const reasons = reasonsFor(own, theirs, { tiesBetween })
    suggestions.push({
      party: id,
      score: closeness(network, shared) + reasons.reduce((sum, reason) => sum + weightOf(reason), 0),
      reasons: [{ kind: 'sharedPartners', partners: shared.map((one) => network.parties[one]!) }, ...reasons],
    })
  }
  return suggestions
    .sort((one, other) => other.score - one.score || (one.party < other.party ? -1 : 1))
    .slice(0, limit)
}

/** Nodes two ties away that are not tied, each with the partners in between. */
function sharedPartners({ graph }: TieGraph, node: number): Map<number, number[]> {
  const partners = neighboursOf(graph, node)
  const tied = new Set(partners)
  const shared = new Map<number, number[]>()
  for (const partner of partners) {
    for (const other of neighboursOf(graph, partner)) {
      if (other === node || tied.has(other)) continue
      const between = shared.get(other)
      if (between === undefined) shared.set(other, [partner])
      else between.push(partner)
    }
  }
  return shared
}

/** Adamic and Adar (2003): a partner who has few partners says more than one who has everybody. */
function closeness({ graph }: TieGraph, shared: readonly number[]): number {
  return shared.reduce((sum, partner) => sum + 1 / Math.log(degreeOf(graph, partner)), 0)
}

function couldTwin(one: PartnerFacts, other: PartnerFacts): boolean {
  return one.country !== other.country && isLocal(one.kind) === isLocal(other.kind)
}

function isLocal(kind: PartyKind): boolean {
  return kind === 'city' || kind === 'municipality' || kind === 'district'
}

function reasonsFor(
  one: PartnerFacts,
  other: PartnerFacts,
  { tiesBetween }: Pick<Asked, 'tiesBetween'>,
): readonly SuggestionReason[] {
  const reasons: SuggestionReason[] = []
  if (one.population && other.population) {
    const ratio = Math.min(one.population, other.population) / Math.max(one.population, other.population)
    reasons.push({ kind: 'size', ratio })
  }
  const areas = [...one.areas].filter((area) => other.areas.has(area)).sort()
  if (areas.length > 0) reasons.push({ kind: 'areas', areas })
  if (one.country !== null && other.country !== null) {
    const ties = tiesBetween(one.country, other.country)
    if (ties > 0) reasons.push({ kind: 'countries', ties })
  }
  if (one.place !== null && other.place !== null) {
    reasons.push({ kind: 'distance', km: Math.round(distanceKm(one.place, other.place)) })
  }
  return reasons
}

/** How much a reason adds to the score, beside one rare shared partner that adds about 1. */
function weightOf(reason: SuggestionReason): number {
  switch (reason.kind) {
    case 'size':
      return reason.ratio / 2
    case 'areas':
      return Math.min(reason.areas.length, 4) / 8
    case 'countries':
      return Math.min(Math.log10(reason.ties + 1), 2) / 4
    // Half of all twinnings join places less than 700 km apart.
    case 'distance':
      return 0.5 / (1 + reason.km / 700)
    case 'sharedPartners':
      return 0
  }
}

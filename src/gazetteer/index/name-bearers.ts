// Who bears a name, told in the few words that whoever scans a text asks for.
import type { NameHit } from '../../model/name-finder.ts'
import type { PartyKind } from '../../model/party.ts'
import { type Posting, partyOf, useOf } from './key-table.ts'
import type { PartyTable } from './party-table.ts'

export type Bearers = Omit<NameHit, 'start' | 'end'>
/** Of a state's name, or of "The City" (a town in Kansas): they take their place in the text, yet are no hits. */
export const nobody: Bearers = { kinds: [], countries: [], population: 0, townPopulation: 0 }

const leastBesideState = 50_000

/** Parties that bear a spelling as a name; codes and machine romanisations prove nothing. */
export function bearersAmong(postings: Iterable<Posting>): readonly number[] {
  return [...postings].filter((posting) => useOf(posting) !== 'weak').map(partyOf)
}

export function describeBearers(parties: readonly number[], table: PartyTable): Bearers {
  const traits = parties.map((party) => table.traits(party))
  const isStateToo = traits.some(({ kind }) => kind === 'state')
  // There is a Poland in Ohio, yet whoever writes Poland means the state; Luxembourg may be either.
  const least = isStateToo ? leastBesideState : 0
  const meant = traits.filter(({ kind, population }) => kind !== 'state' && population >= least)
  if (meant.length === 0) return nobody
  const byPopulation = meant.toSorted((a, b) => b.population - a.population)
  return {
    kinds: [...new Set(meant.map(({ kind }) => kind))],
    countries: [...new Set(byPopulation.flatMap(({ country }) => (country === null ? [] : [country])))],
    population: byPopulation[0]?.population ?? 0,
    townPopulation: byPopulation.find(isTown)?.population ?? 0,
  }
}

function isTown({ kind }: { readonly kind: PartyKind }): boolean {
  return kind === 'city' || kind === 'municipality'
}

/** null where all that is known of the name is a code or a machine's romanisation. */
export function describePostings(postings: Uint32Array, table: PartyTable): Bearers | null {
  const parties = bearersAmong(postings)
  return parties.length === 0 ? null : describeBearers(parties, table)
}

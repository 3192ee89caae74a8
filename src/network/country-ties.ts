// Ties counted by the countries at their ends: the country matrix, and the network whose nodes are countries.
import type { Partnership } from '../model/agreement.ts'
import { type Graph, graphOf } from './graph.ts'

export interface CountryTies {
  readonly countries: readonly string[]
  /** Ties between bodies of two countries; of one country with itself, its domestic ties. */
  readonly between: (one: string, other: string) => number
  /** Countries that any tie joins; domestic ties left out. */
  readonly graph: Graph
}

/** A partnership of several counts once for each two countries in it. */
export function countryTies(partnerships: Iterable<Pick<Partnership, 'parties'>>): CountryTies {
  const counts = new Map<string, number>()
  const found = new Set<string>()
  for (const { parties } of partnerships) {
    const known = parties.flatMap(({ country }) => (country === null ? [] : [country]))
    for (const country of known) found.add(country)
    for (const pair of pairsIn(known)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const countries = [...found].sort()
  const pairs = [...counts.keys()].flatMap((key) =>
    key.split(' ').map((country) => countries.indexOf(country)),
  )
  return {
    countries,
    between: (one, other) => counts.get(keyOf(one, other)) ?? 0,
    graph: graphOf(countries.length, pairs),
  }
}

function pairsIn(countries: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const [index, one] of countries.entries()) {
    for (const other of countries.slice(index + 1)) pairs.add(keyOf(one, other))
  }
  return pairs
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

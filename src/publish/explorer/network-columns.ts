// The network as the explorer draws it, in columns: every body with its place in the drawing, and who is tied with whom.
import type { PartyId } from '../../model/ids.ts'
import type { CountryCode, Party } from '../../model/party.ts'
import type { Communities } from '../../network/communities.ts'
import { neighboursOf } from '../../network/graph.ts'
import type { Positions } from '../../network/lay-out.ts'
import type { TieGraph } from '../../network/tie-graph.ts'
import { nameCountry } from '../phrase/name-country.ts'

export interface NetworkColumns {
  readonly parties: {
    readonly id: readonly PartyId[]
    readonly name: readonly string[]
    readonly country: readonly (CountryCode | null)[]
    readonly x: readonly number[]
    readonly y: readonly number[]
    /** 0 is the largest community. */
    readonly community: readonly number[]
  }
  /** Two rows of `parties` for each tie. */
  readonly ties: { readonly one: readonly number[]; readonly other: readonly number[] }
  readonly countries: Readonly<Record<CountryCode, string>>
}

interface Drawn {
  readonly positions: Positions
  readonly communities: Communities
}

export function networkColumns(
  { graph, parties }: TieGraph,
  { positions, communities }: Drawn,
  known: ReadonlyMap<PartyId, Pick<Party, 'name' | 'country'>>,
): NetworkColumns {
  const [one, other]: [number[], number[]] = [[], []]
  for (let node = 0; node < graph.size; node++) {
    for (const neighbour of neighboursOf(graph, node)) {
      if (neighbour <= node) continue
      one.push(node)
      other.push(neighbour)
    }
  }
  const country = parties.map((id) => known.get(id)?.country ?? null)
  return {
    parties: {
      id: parties,
      name: parties.map((id) => known.get(id)?.name ?? id),
      country,
      x: parties.map((_, node) => tenths(positions[2 * node]!)),
      y: parties.map((_, node) => tenths(positions[2 * node + 1]!)),
      community: [...communities.of],
    },
    ties: { one, other },
    countries: Object.fromEntries(
      [...new Set(country)].flatMap((code) => (code === null ? [] : [[code, nameCountry(code)]])),
    ),
  }
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

// What the network is like, in tables: the spread of ties and distances, who is in the middle, and communities.

import type { PartyId } from '../../model/ids.ts'
import { degreesOf } from '../../network/graph.ts'
import type { NetworkFigures } from '../../network/network-figures.ts'
import type { TieGraph } from '../../network/tie-graph.ts'
import { nameCountry } from '../name-country.ts'
import { partyPath } from '../paths.ts'
import { number, type StatisticsTable, text } from './statistics-table.ts'

export interface NetworkMaterial {
  readonly network: TieGraph
  readonly figures: NetworkFigures
  /** Ties within one country more often than by chance: up to 1. */
  readonly countryAssortativity: number
  readonly nameOf: (party: PartyId) => NamedParty
}

export interface NamedParty {
  readonly name: string
  readonly country: string | null
}

const mostBodies = 25
const mostCommunities = 12
const membersNamed = 5

export function networkTables(material: NetworkMaterial): readonly StatisticsTable[] {
  return [centralTable(material), degreeTable(material), distanceTable(material), communityTable(material)]
}

function centralTable({ network, figures, nameOf }: NetworkMaterial): StatisticsTable {
  const degrees = degreesOf(network.graph)
  const pairs = ((figures.nodes - 1) * (figures.nodes - 2)) / 2
  const central = [...figures.betweenness.keys()]
    .sort((one, other) => figures.betweenness[other]! - figures.betweenness[one]! || one - other)
    .slice(0, mostBodies)
  return {
    key: 'central',
    title: 'In the middle',
    definition: `The ${mostBodies} bodies through which most shortest chains between others lead (betweenness, exact), with the share of all pairs of others.`,
    columns: [
      text('body', 'Body'),
      text('country', 'Country'),
      number('ties', 'Ties'),
      number('betweenness', 'Chains'),
      number('share', 'Share of pairs'),
    ],
    rows: central.map((node) => {
      const id = network.parties[node]!
      const { name, country } = nameOf(id)
      const through = figures.betweenness[node]!
      return {
        cells: [
          name,
          country === null ? '' : nameCountry(country),
          degrees[node]!,
          rounded(through, 2),
          pairs > 0 ? rounded(through / pairs, 5) : 0,
        ],
        path: partyPath(id),
      }
    }),
    chart: null,
  }
}

function degreeTable({ figures }: NetworkMaterial): StatisticsTable {
  return {
    key: 'ties-of-a-body',
    title: 'Ties of a body',
    definition:
      'Number of bodies by their number of ties. Both scales are logarithmic: a straight line would be a power law.',
    columns: [number('ties', 'Ties'), number('bodies', 'Bodies')],
    rows: figures.degrees.distribution.map(({ degree, nodes }) => ({ cells: [degree, nodes], path: null })),
    chart: 'tail',
  }
}

function distanceTable({ figures }: NetworkMaterial): StatisticsTable {
  return {
    key: 'steps',
    title: 'Steps between two bodies',
    definition:
      'Pairs of bodies by the length of the shortest chain of ties between them; exact, over all pairs.',
    columns: [number('steps', 'Steps'), number('pairs', 'Pairs')],
    rows: figures.pairsByDistance.slice(1).map((pairs, index) => ({ cells: [index + 1, pairs], path: null })),
    chart: 'steps',
  }
}

function communityTable({ network, figures, nameOf }: NetworkMaterial): StatisticsTable {
  const degrees = degreesOf(network.graph)
  const rows = figures.communities.sizes.slice(0, mostCommunities).map((size, community) => {
    const members = [...degrees.keys()]
      .filter((node) => figures.communities.of[node] === community)
      .sort((one, other) => degrees[other]! - degrees[one]! || one - other)
      .map((node) => nameOf(network.parties[node]!))
    return {
      cells: [
        members
          .slice(0, membersNamed)
          .map(({ name }) => name)
          .join(', '),
        size,
        commonCountries(members),
      ],
      path: null,
    }
  })
  return {
    key: 'communities',
    title: 'Communities',
    definition: `The ${mostCommunities} largest groups of bodies more tied among themselves than chance would have it (method of Louvain), each by its members with most ties.`,
    columns: [text('members', 'Most tied members'), number('size', 'Bodies'), text('countries', 'Mostly of')],
    rows,
    chart: null,
  }
}

function commonCountries(members: readonly NamedParty[]): string {
  const counts = Map.groupBy(
    members.filter(({ country }) => country !== null),
    ({ country }) => country as string,
  )
  return [...counts]
    .sort(([one, some], [other, others]) => others.length - some.length || (one < other ? -1 : 1))
    .slice(0, 3)
    .map(([country]) => nameCountry(country))
    .join(', ')
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

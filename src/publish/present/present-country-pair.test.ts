import { expect, test } from 'vitest'
import { exampleRegister } from '../test-support/example-register.ts'
import { presentCountries, presentCountry } from './present-country.ts'
import { presentCountryPair } from './present-country-pair.ts'

const { agreements, parties } = exampleRegister

function between(a: string, b: string) {
  return agreements.filter((one) =>
    [a, b].every((code) => one.parties.some(({ country }) => country === code)),
  )
}

test('counts what is claimed and what is formal apart', () => {
  const view = presentCountryPair(['RS', 'SK'], between('RS', 'SK'), '2026-11-21')
  expect(view.sentence).toBe(
    'One tie is claimed between Serbia and Slovakia; it is formal: told by a side itself or by a government.',
  )
  const claimed = presentCountryPair(['GR', 'BA'], between('GR', 'BA'), '2026-11-21')
  expect(claimed.sentence).toBe(
    'One tie is claimed between Bosnia and Herzegovina and Greece; none is told by a side itself or by a government.',
  )
  const mixed = presentCountryPair(
    ['RS', 'GR'],
    [...between('RS', 'GR'), ...between('GR', 'BA')],
    '2026-11-21',
  )
  expect(mixed.sentence).toBe(
    '2 ties are claimed between Greece and Serbia; 1 is formal: told by a side itself or by a government.',
  )
  expect([mixed.claimed, mixed.formal, mixed.told]).toEqual([2, 1, 1])
})

test('says plainly that nothing is known', () => {
  const view = presentCountryPair(['FR', 'NO'], [], '2026-11-21')
  expect(view.sentence).toBe('No tie between France and Norway is told by any source read so far.')
})

test('has one address, whichever country is named first', () => {
  expect(presentCountryPair(['SK', 'RS'], [], '2026-11-21').path).toBe('/countries/RS/SK')
})

test('lists the countries that a country is tied with, most ties first', () => {
  const serbia = presentCountry(
    'RS',
    {
      agreements: agreements.filter((one) => one.parties.some(({ country }) => country === 'RS')),
      parties: parties.filter(({ country }) => country === 'RS'),
    },
    '2026-11-21',
  )
  expect(serbia.partners.map(({ name, ties, twoSided }) => [name, ties, twoSided])).toEqual([
    ['Greece', 1, 0],
    ['Israel', 1, 0],
    ['Slovakia', 1, 1],
  ])
  expect(serbia.bodies.map(({ name, ties }) => [name, ties])).toEqual([['Niš', 3]])
})

test('lists every country by name with its bodies', () => {
  const countries = presentCountries(agreements)
  expect(countries.map(({ name }) => name)).toEqual([
    'Bosnia and Herzegovina',
    'China',
    'Germany',
    'Greece',
    'Israel',
    'Serbia',
    'Slovakia',
  ])
  expect(countries.find(({ code }) => code === 'GR')).toMatchObject({ ties: 2, bodies: 2, partners: 2 })
})

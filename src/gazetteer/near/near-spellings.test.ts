import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildSpellingShapes } from '../index/spelling-shapes.ts'
import { NearSpellings } from './near-spellings.ts'
import type { SpellingRange } from './shelf-places.ts'

function searchOf(spellings: readonly string[], countryStarts: readonly number[] = [0]): NearSpellings {
  const starts = [0]
  for (const spelling of spellings) starts.push(starts.at(-1)! + spelling.length)
  const written = {
    spellingStart: Uint32Array.from(starts),
    spellingText: new TextEncoder().encode(spellings.join('')),
    ranks: new Uint8Array(spellings.length),
  }
  return new NearSpellings({ ...written, ...buildSpellingShapes({ ...written, countryStarts }) })
}

const texts = (search: NearSpellings, name: string, limit = 2, range: SpellingRange = [0, 1_000]) =>
  search.find(name, range, limit).map(({ text }) => text)

describe('NearSpellings', () => {
  const towns = [
    'nis',
    'kosice',
    'novi sad',
    'kragujevac',
    'igoumenitsa',
    'chrysoupoli',
    'a',
    '100 mile house',
  ]
  const search = searchOf(towns)

  test.each([
    ['kosicce', 'kosice'],
    ['kosiec', 'kosice'],
    ['novisad', 'novi sad'],
    ['kragujevats', 'kragujevac'],
    ['hrysoupoly', 'chrysoupoli'],
    ['igumenitsa', 'igoumenitsa'],
  ])('finds for %s the spelling %s', (name, spelling) => {
    expect(texts(search, name)).toEqual([spelling])
  })

  test.each([['zzzzzz'], [''], ['100'], ['北京'], ['x'.repeat(10_000)]])('finds nothing near %j', (name) => {
    expect(texts(search, name.slice(0, 200))).toEqual([])
  })

  test('keeps within the countries, and forgets one search in the next', () => {
    const search = searchOf(towns, [0, 1, 2, towns.length])
    expect(texts(search, 'kosicce', 2, [2, 8])).toEqual([])
    expect(texts(search, 'kosicce', 2, [1, 2])).toEqual(['kosice'])
    expect(texts(search, 'kosicce', 2, [0, 1])).toEqual([])
  })

  test('tells how many letters are wrong, whatever they sound like', () => {
    expect(search.find('igumenitsa', [0, 1_000], 2)).toEqual([
      { spelling: 4, text: 'igoumenitsa', distance: 0.2, slips: 1 },
    ])
  })

  test('finds a name whose first letter is the wrong one where no other is near', () => {
    expect(texts(search, 'mragujevac')).toEqual(['kragujevac'])
    expect(texts(search, 'ovi sad')).toEqual(['novi sad'])
  })

  const name = fc.stringMatching(/^[a-z]{6,12}( [a-z]{3,8})?$/)
  test('finds any name by any one letter left out, added or changed within, in its country alone', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 90 }),
        fc.nat(),
        fc.nat(2),
        (names, at, kind) => {
          const target = names[at % names.length]!
          const place = 1 + (at % (target.length - 1))
          const slip =
            target.slice(0, place) + ['', 'x', 'xx'][kind] + target.slice(place + (kind === 1 ? 0 : 1))
          const border = names.length >>> 1
          const search = searchOf(names, [0, border, names.length])
          const isBehind = at % names.length >= border
          expect(texts(search, slip, 2, [border, names.length]).includes(target)).toBe(isBehind)
          expect(texts(search, slip, 2, [0, border]).includes(target)).toBe(!isBehind)
          expect(texts(search, slip, 2)).toContain(target)
        },
      ),
      { numRuns: 200 },
    )
  })
})

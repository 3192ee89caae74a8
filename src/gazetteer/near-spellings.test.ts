import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockLength, buildGramPostings } from './gram-postings.ts'
import { lettersIn } from './letters-in.ts'
import { NearSpellings, type SpellingRange } from './near-spellings.ts'

function searchOf(spellings: readonly string[]): NearSpellings {
  const starts = [0]
  for (const spelling of spellings) starts.push(starts.at(-1)! + spelling.length)
  const written = {
    spellingStart: Uint32Array.from(starts),
    spellingText: new TextEncoder().encode(spellings.join('')),
  }
  return new NearSpellings({
    ...written,
    spellingLetters: Uint32Array.from(spellings, lettersIn),
    ...buildGramPostings(written),
  })
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

  test('keeps within the range, and forgets one search in the next', () => {
    expect(texts(search, 'kosicce', 2, [2, 8])).toEqual([])
    expect(texts(search, 'kosicce', 2, [1, 2])).toEqual(['kosice'])
    expect(texts(search, 'kosicce', 2, [0, 1])).toEqual([])
  })

  test('finds spellings of every block by their own number', () => {
    const many = Array.from(
      { length: blockLength + 500 },
      (_, n) => `town${n.toString(26).replace(/\d/g, 'q')}`,
    )
    many[blockLength + 7] = 'kragujevac'
    expect(searchOf(many).find('kragujvac', [0, many.length], 1)).toEqual([
      { spelling: blockLength + 7, text: 'kragujevac', distance: 0.9 },
    ])
  })

  const name = fc.stringMatching(/^[a-z]{6,12}( [a-z]{3,8})?$/)
  test('finds any name by any one letter left out, added or changed within', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(2),
        (names, at, kind) => {
          const target = names[at % names.length]!
          const place = 1 + (at % (target.length - 1))
          const slip =
            target.slice(0, place) + ['', 'x', 'xx'][kind] + target.slice(place + (kind === 1 ? 0 : 1))
          expect(texts(searchOf(names), slip, 2)).toContain(target)
        },
      ),
      { numRuns: 200 },
    )
  })
})

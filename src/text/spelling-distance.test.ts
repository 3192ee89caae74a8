import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DistanceFrom, spellingDistance } from './spelling-distance.ts'
import { fullSpellingDistance } from './test-support/full-spelling-distance.ts'

describe('spellingDistance', () => {
  test.each([
    ['one slip of the fingers', 'kragujevac', 'kragujevcac', 1],
    ['two letters exchanged', 'sandyford', 'sandyfrod', 1],
    ['a doubled letter', 'sorrento', 'sorento', 0.5],
    ['an h more', 'katmandu', 'kathmandu', 0.5],
    ['a letter that ears mistake', 'mohacs', 'mohaks', 0.5],
  ])('counts %s at most %s to %s', (_, a, b, most) => {
    expect(spellingDistance(a, b)).toBeLessThanOrEqual(most)
    expect(spellingDistance(a, b)).toBeGreaterThan(0)
    expect(spellingDistance(b, a)).toBeCloseTo(spellingDistance(a, b))
  })

  test.each([
    ['German', 'nadschran', 'najran'],
    ['French', 'pouchkine', 'pushkine'],
    ['Polish', 'szczecin', 'shchecin'],
    ['German', 'tschernihiw', 'chernihiv'],
    ['Hungarian', 'csongrad', 'chongrad'],
  ])('takes what %s writes with several letters for one sound: %s is %s', (_, a, b) => {
    expect(spellingDistance(a, b)).toBeLessThanOrEqual(0.8)
  })

  test('tells other names apart', () => {
    expect(spellingDistance('vaux sur aure', 'vaux sur mer')).toBeGreaterThan(1)
    expect(spellingDistance('novi sad', 'novi pazar')).toBeGreaterThan(2)
  })

  test('gives up beyond the limit, and on names that nobody has', () => {
    expect(spellingDistance('beograd', 'budapest', 1)).toBe(Number.POSITIVE_INFINITY)
    expect(spellingDistance('a'.repeat(10_000), 'b')).toBe(Number.POSITIVE_INFINITY)
  })

  test('tells the same whether a limit is set or not, and of bytes as of letters', () => {
    const names = [
      'kragujevac',
      'kragujvac',
      'kraguyevatz',
      'vaux sur aure',
      'vaux sur eure',
      'khrissoupoly',
      'a',
      'ab',
    ]
    const from = new DistanceFrom()
    for (const name of names) {
      from.set(name)
      for (const other of names) {
        const distance = spellingDistance(name, other)
        const bytes = Buffer.from(`x${other}`, 'latin1')
        expect(from.toBytes(bytes, 1, bytes.length, distance)).toBe(distance)
        expect(spellingDistance(name, other, distance)).toBe(distance)
        if (distance > 0)
          expect(spellingDistance(name, other, distance - 0.05)).toBe(Number.POSITIVE_INFINITY)
      }
    }
  })

  // However many letters more there are, they may be one doubled sound.
  test.each([
    ['ay', 'ayay', 0.4],
    ['sch', 'schsch', 0.4],
    ['kathmandu', 'kathmaandhu', 0.8],
  ])('counts sounds and not letters where letters are one sound: %s, %s', (a, b, distance) => {
    expect(fullSpellingDistance(a, b)).toBe(distance)
    expect(spellingDistance(a, b, distance)).toBe(distance)
  })

  const word = fc.oneof(
    fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,6})?$/),
    fc.stringMatching(/^[ahn i]{1,12}$/),
    fc.tuple(fc.stringMatching(/^[ahbnyi]{1,3}$/), fc.nat(4)).map(([part, times]) => part.repeat(times + 1)),
    fc
      .tuple(fc.constantFrom('ay', 'sch', 'ou', 'tsch', 'th'), fc.nat(3))
      .map(([part, times]) => part.repeat(times + 1)),
  )
  const letter = fc.constantFrom(...'ahbniystz ')
  const slip = fc.tuple(fc.nat(20), fc.nat(1), letter)
  test('leaves nothing out that the whole table tells, whether letters repeat or not', () => {
    fc.assert(
      fc.property(word, fc.array(slip, { maxLength: 4 }), fc.nat(30), (name, slips, limit) => {
        let other = name
        for (const [at, left, put] of slips) other = other.slice(0, at) + put + other.slice(at + left)
        const distance = fullSpellingDistance(name, other)
        expect(spellingDistance(name, other)).toBe(distance)
        const within = distance * 10 <= limit ? distance : Number.POSITIVE_INFINITY
        expect(spellingDistance(name, other, limit / 10)).toBe(within)
      }),
      { numRuns: 3000 },
    )
  })
})

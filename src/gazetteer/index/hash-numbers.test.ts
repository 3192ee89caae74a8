import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HashNumbers } from './hash-numbers.ts'

const hash = fc.integer({ min: -0x80000000, max: 0x7fffffff })

test('numbers each pair once, in the order in which they come', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, hash), { maxLength: 3_000 }), (pairs) => {
      const numbers = new HashNumbers()
      const expected = new Map<string, number>()
      for (const [first, second] of [...pairs, ...pairs]) {
        const key = `${first} ${second}`
        if (!expected.has(key)) expected.set(key, expected.size)
        expect(numbers.add(first, second)).toBe(expected.get(key))
      }
      expect(numbers.size).toBe(expected.size)
    }),
    { numRuns: 30 },
  )
})

test('knows no pair that was not added, though half of it was', () => {
  const numbers = new HashNumbers()
  numbers.add(1, 2)
  expect([numbers.find(1, 2), numbers.find(2, 1), numbers.find(1, 1)]).toEqual([0, -1, -1])
})

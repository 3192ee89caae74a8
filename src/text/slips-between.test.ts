import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestRow, SlipsBetween } from './slips-between.ts'

const rowOf = (name: string) => Uint8Array.from(name, (letter) => letter.charCodeAt(0) % 32)

function slipsBetween(a: string, b: string, most = 99): number {
  const slips = new SlipsBetween()
  slips.set(rowOf(a), a.length)
  return slips.to(rowOf(b), 0, b.length, most)
}

/** The usual table, a row for each letter. */
function byTable(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const exchanged = isExchanged ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(changed, rows[i - 1]![j]! + 1, row[j - 1]! + 1, exchanged))
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

describe('SlipsBetween', () => {
  test.each([
    ['left out', 'kragujvac', 1],
    ['put in', 'kragujjevac', 1],
    ['mistaken', 'kragujavac', 1],
    ['exchanged with the next', 'kargujevac', 1],
    ['of two kinds', 'kargujvac', 2],
    ['nowhere', 'kragujevac', 0],
  ])('counts letters %s: %s', (_, name, slips) => {
    expect(slipsBetween('kragujevac', name)).toBe(slips)
  })

  test('gives up beyond the most that are wanted', () => {
    expect(slipsBetween('beograd', 'budapest', 2)).toBe(3)
  })

  test('counts what the table counts, for any two rows of letters', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: longestRow })
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(slipsBetween(a, b)).toBe(byTable(a, b))
      }),
      { numRuns: 300 },
    )
  })
})

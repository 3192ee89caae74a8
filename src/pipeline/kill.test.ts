// A few kills of each kind; `npm run bench crash` does two hundred on each store.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { onBothStores, type TestPlace } from '../store/test-support/both-stores.ts'
import { killOften } from './test-support/kill-often.ts'

describe('a register whose writers are killed', () => {
  onBothStores((kind) => {
    let where: TestPlace
    beforeEach(async () => {
      where = await kind.newPlace()
    })
    afterEach(() => where.remove())

    test('opens, has lost nothing that was acknowledged, and its log holds', async () => {
      const { acknowledged, lost, wrong } = await killOften(where, { kills: 4 })
      expect({ lost, wrong }).toEqual({ lost: 0, wrong: [] })
      expect(acknowledged).toBeGreaterThan(4)
    }, 120_000)

    test('has lost something where writes are acknowledged before they are kept', async () => {
      expect((await killOften(where, { kills: 4, acksLate: false })).lost).toBeGreaterThan(0)
    }, 120_000)
  })
})

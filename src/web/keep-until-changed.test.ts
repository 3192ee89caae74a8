import { expect, test } from 'vitest'
import type { Store } from '../store/store.ts'
import { keepUntilChanged } from './keep-until-changed.ts'

function storeWith(facts: { version: string; areInViews: boolean }): Store {
  return {
    facts: { version: async () => facts.version, areInViews: async () => facts.areInViews },
  } as unknown as Store
}

test('computes once while nothing changes', async () => {
  let computed = 0
  const count = keepUntilChanged(async () => ++computed)
  const store = storeWith({ version: '1', areInViews: true })
  expect([await count(store, '2026-11-21'), await count(store, '2026-11-21')]).toEqual([1, 1])
})

test('computes again on another day, for another store and after a fact is added', async () => {
  let computed = 0
  const count = keepUntilChanged(async () => ++computed)
  const facts = { version: '1', areInViews: true }
  const store = storeWith(facts)
  await count(store, '2026-11-21')
  expect(await count(store, '2026-11-22')).toBe(2)
  expect(await count(storeWith(facts), '2026-11-22')).toBe(3)
  facts.version = '2'
  expect(await count(store, '2026-11-22')).toBe(4)
})

test('keeps nothing while facts wait to be worked in', async () => {
  let computed = 0
  const count = keepUntilChanged(async () => ++computed)
  const store = storeWith({ version: '1', areInViews: false })
  expect([await count(store, '2026-11-21'), await count(store, '2026-11-21')]).toEqual([1, 2])
})

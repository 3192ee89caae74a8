import { expect, test } from 'vitest'
import type { Store } from '../../store/store.ts'
import { keepUntilChanged } from './keep-until-changed.ts'

function storeWith(views: { basis: string }): Store {
  return { blocks: { basis: async () => ({ ...views }) } } as unknown as Store
}

test('computes once while nothing changes, for those who ask at once too', async () => {
  let computed = 0
  const count = keepUntilChanged(async () => ++computed)
  const store = storeWith({ basis: '1' })
  expect(await Promise.all([count(store, '2026-11-21'), count(store, '2026-11-21')])).toEqual([1, 1])
  expect(await count(store, '2026-11-21')).toBe(1)
})

test('computes again on another day, for another store and after the register is computed anew', async () => {
  let computed = 0
  const count = keepUntilChanged(async () => ++computed)
  const views = { basis: '1' }
  const store = storeWith(views)
  await count(store, '2026-11-21')
  expect(await count(store, '2026-11-22')).toBe(2)
  expect(await count(storeWith(views), '2026-11-22')).toBe(3)
  views.basis = '2'
  expect(await count(store, '2026-11-22')).toBe(4)
})

test('tries again after what could not be computed', async () => {
  let tries = 0
  const count = keepUntilChanged(async () => {
    tries += 1
    if (tries === 1) throw new Error('gone')
    return tries
  })
  const store = storeWith({ basis: '1' })
  await expect(count(store, '2026-11-21')).rejects.toThrow('gone')
  expect(await count(store, '2026-11-21')).toBe(2)
})

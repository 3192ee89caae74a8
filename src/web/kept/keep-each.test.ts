import { expect, test } from 'vitest'
import type { Store } from '../../store/store.ts'
import { keepEach } from './keep-each.ts'

/** A register of numbers, which tells what it was asked for. */
function register() {
  const state = { basis: '1' as string | null, asked: [] as string[] }
  const store = {
    blocks: { basis: async () => (state.basis === null ? undefined : { basis: state.basis }) },
  } as unknown as Store
  const lengths = keepEach<string, number>(async (_, ids) => {
    state.asked.push(ids.join(' '))
    return ids.filter((id) => id !== 'nobody').map((id) => [id, id.length])
  }, 3)
  return { state, find: (...ids: string[]) => lengths(store, ids) }
}

test('what was asked for once is not asked for again, until the register is computed anew', async () => {
  const { state, find } = register()
  await find('one')
  expect(await find('three', 'one', 'three')).toEqual(
    new Map([
      ['three', 5],
      ['one', 3],
    ]),
  )
  state.basis = '2'
  await find('one')
  expect(state.asked).toEqual(['one', 'three', 'one'])
})

test('a register that nothing was brought together in yet has nothing to keep', async () => {
  const { state, find } = register()
  state.basis = null
  expect(await find()).toEqual(new Map())
  expect(await find('one')).toEqual(new Map([['one', 3]]))
})

test('what is not there is missing', async () => {
  expect(await register().find('nobody', 'one')).toEqual(new Map([['one', 3]]))
})

test('of very many things the oldest are not kept', async () => {
  const { state, find } = register()
  expect((await find('a', 'b', 'c', 'd')).size).toBe(4)
  await find('d', 'a')
  expect(state.asked).toEqual(['a b c d', 'a'])
})

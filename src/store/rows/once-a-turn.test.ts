import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { onceATurn } from './once-a-turn.ts'

test('whoever asks in the same turn has the same answer, until somebody says that it is another', async () => {
  let state = 1
  const { ask, forget } = onceATurn(async () => state)
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1])
  state = 2
  expect(await ask()).toBe(1)
  forget()
  expect(await ask()).toBe(2)
})

test('what others have changed is seen in the next turn', async () => {
  let state = 1
  const { ask } = onceATurn(async () => state)
  await ask()
  state = 2
  await setImmediate()
  await setImmediate()
  expect(await ask()).toBe(2)
})

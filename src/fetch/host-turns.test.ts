import { expect, test } from 'vitest'
import { type Clock, openHostTurns } from './host-turns.ts'

/** A clock whose sleepers make the time pass. */
function clockAt(start: number): Clock & { readonly slept: number[] } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
    },
  }
}

test('the first visit waits for nobody, further ones wait for their turn, other hosts do not matter', async () => {
  const clock = clockAt(1_000_000)
  const turns = openHostTurns({ clock, waitMs: 10_000 })
  await turns.take('nis.test')
  await turns.take('kosice.test')
  await turns.take('nis.test')
  await turns.take('nis.test')
  expect(clock.slept).toEqual([10_000, 10_000])
})

test('visits that are asked for at once queue up', async () => {
  const slept: number[] = []
  const clock = { now: () => 0, sleep: async (milliseconds: number) => slept.push(milliseconds) }
  const turns = openHostTurns({ clock, waitMs: 10_000 })
  await Promise.all([turns.take('nis.test'), turns.take('nis.test'), turns.take('nis.test')])
  expect(slept).toEqual([10_000, 20_000])
})

test('a host that asks to be left alone is, for a minute; for longer it is left for another day', async () => {
  const clock = clockAt(0)
  const turns = openHostTurns({ clock, waitMs: 0 })
  turns.holdBack('nis.test', 30_000)
  await turns.take('nis.test')
  expect(clock.slept).toEqual([30_000])
  turns.holdBack('nis.test', 3_600_000)
  await expect(turns.take('nis.test')).rejects.toMatchObject({
    code: 'host-busy',
    message: 'nis.test asks to be left alone for 3600 more seconds',
  })
  await turns.take('kosice.test')
})

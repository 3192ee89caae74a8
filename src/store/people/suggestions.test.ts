import { expect, test } from 'vitest'
import { mintId } from '../../model/ids.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { onBothOpened } from '../test-support/both-stores.ts'

const suggestion = (key: string, sentAt: string): Suggestion => ({
  id: mintId('suggestion', key),
  kind: 'missing',
  about: '/parties/pty_nis',
  words: 'Побратимство са Сером',
  address: null,
  sentAt,
  sentBy: null,
  state: 'open',
  settled: null,
})
const older = suggestion('a', '2026-11-22T10:00:00.000Z')
const newer = suggestion('b', '2026-11-22T11:00:00.000Z')
const settled = { by: 'Ana', at: '2026-11-22T12:00:00.000Z', reason: '' }

onBothOpened((register) => {
  test('suggestions come back as they were sent, the newest first', async () => {
    await register.store.suggestions.add(older)
    await register.store.suggestions.add(newer)
    expect(await register.store.suggestions.list({ state: 'open' })).toEqual([newer, older])
    expect(await register.store.suggestions.get(older.id)).toEqual(older)
    await expect(register.store.suggestions.add({ ...older, words: '\ud800' })).rejects.toThrow(
      'cannot be kept',
    )
  })

  test('a suggestion is settled once, whoever tries at the same time', async () => {
    await register.store.suggestions.add(older)
    const tries = await Promise.all(
      ['Ana', 'Boris', 'Vera'].map((by) =>
        register.store.suggestions.settle(older.id, 'accepted', { ...settled, by }),
      ),
    )
    expect(tries.filter((isMine) => isMine)).toHaveLength(1)
    expect(await register.store.suggestions.settle(older.id, 'rejected', settled)).toBe(false)
    expect((await register.store.suggestions.get(older.id))?.state).toBe('accepted')
  })

  test('tries are counted together within their time, each key by itself', async () => {
    const now = new Date('2026-11-22T10:00:00.000Z')
    const limit = { most: 2, seconds: 60, now }
    const tries = await Promise.all([1, 2, 3].map(() => register.store.attempts.take('one', limit)))
    expect(tries.filter((isMine) => isMine)).toHaveLength(2)
    expect(await register.store.attempts.take('other', limit)).toBe(true)
    expect(
      await register.store.attempts.take('one', { ...limit, now: new Date(now.getTime() + 59_000) }),
    ).toBe(false)
    expect(
      await register.store.attempts.take('one', { ...limit, now: new Date(now.getTime() + 60_000) }),
    ).toBe(true)
  })
})

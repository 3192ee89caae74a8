import { expect, test } from 'vitest'
import { mintId } from '../../model/ids.ts'
import { onBothOpened } from '../test-support/both-stores.ts'

const [nis, kosice] = [mintId('party', 'nis'), mintId('party', 'kosice')]
const subject = mintId('agreement', 'a')
const note = { office: nis, subject, words: 'У соби 12', by: 'Ana', at: '2026-11-22T10:00:00.000Z' }

onBothOpened((register) => {
  test('a note comes back to the office that wrote it, and to no other', async () => {
    expect(await register.store.notes.write({ ...note, version: 0 })).toBeNull()
    expect(await register.store.notes.get(nis, subject)).toEqual({ ...note, version: 1 })
    expect(await register.store.notes.list(nis)).toEqual([{ ...note, version: 1 }])
    expect(await register.store.notes.get(kosice, subject)).toBeUndefined()
    expect(await register.store.notes.list(kosice)).toEqual([])
  })

  test('of many who write on the same state one is kept, and the others are told what stands', async () => {
    const tries = await Promise.all(
      ['Ana', 'Boris', 'Vera'].map((by) => register.store.notes.write({ ...note, by, version: 0 })),
    )
    expect(tries.filter((standing) => standing === null)).toHaveLength(1)
    const [kept] = await register.store.notes.list(nis)
    for (const told of tries) expect(told ?? kept).toEqual(kept)
  })

  test('a note that was emptied is not listed, and is written anew on its state', async () => {
    await register.store.notes.write({ ...note, version: 0 })
    await register.store.notes.write({ ...note, words: '', version: 1 })
    expect(await register.store.notes.list(nis)).toEqual([])
    expect(await register.store.notes.write({ ...note, version: 1 })).toMatchObject({ words: '', version: 2 })
    expect(await register.store.notes.write({ ...note, version: 2 })).toBeNull()
  })
})

import { expect, test } from 'vitest'
import type { AgreementId, PartyId } from '../../model/ids.ts'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { tongueOf } from '../../wording/tongues.ts'
import { memoryStore } from '../test-support/memory-store.ts'
import { originalOf, storeIn } from './store-in.ts'

const store = memoryStore(exampleRegister)
const greek = storeIn(store, tongueOf('el'))

test('bodies bear the names of the language, alone and in lists', async () => {
  const party = (await store.parties.list()).find(({ names }) => names.some(({ text }) => text === 'Σέρρες'))
  const id = party?.id as PartyId
  expect((await greek.parties.get(id))?.name).toBe('Σέρρες')
  const agreements = await greek.agreements.list({ party: id })
  expect(agreements.flatMap(({ parties }) => parties).find((one) => one.id === id)?.name).toBe('Σέρρες')
})

test('ids, words and what is nobody’s name stay', async () => {
  const id = 'agr_nis-kosice' as AgreementId
  const [own, read] = [await store.agreements.get(id), await greek.agreements.get(id)]
  expect({ ...read, parties: [] }).toEqual({ ...own, parties: [] })
})

test('is one for each language, and for English the store itself', () => {
  expect(storeIn(greek, tongueOf('el'))).toBe(greek)
  expect(storeIn(greek, tongueOf('en'))).toBe(store)
  expect(originalOf(greek)).toBe(store)
})

test('of pages only those are told that were asked for, by the names of the language', async () => {
  const id = 'pty_nis' as PartyId
  const own = await greek.sources.list({ party: id })
  expect(own.map(({ party }) => party)).toEqual([id])
  const cyrillic = storeIn(store, tongueOf('sr-Cyrl'))
  const several = await cyrillic.sources.several(own.map((source) => source.id))
  expect(several.map(({ partyName }) => partyName)).toEqual(['Ниш'])
})

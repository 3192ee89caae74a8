import { expect, test } from 'vitest'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { memoryStore } from '../test-support/memory-store.ts'
import { gatherFacets } from './gather-facets.ts'

test('what every agreement can be found by is gathered once, and counts the states of each day', async () => {
  const store = memoryStore(exampleRegister)
  const { index } = await gatherFacets(store)
  expect((await gatherFacets(store)).index).toBe(index)
  const [before, after] = ['1950-01-01', '2026-11-22'].map((day) => index.ask({}, day).counts.status)
  expect(before).not.toEqual(after)
})

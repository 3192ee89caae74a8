import { expect, test } from 'vitest'
import { mintId } from '../../model/ids.ts'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { memoryStore } from '../test-support/memory-store.ts'
import { gatherFront } from './gather-front.ts'

test('of many anniversaries of a month the round ones are remembered, the roundest first', async () => {
  const signed = exampleRegister.agreements.find(({ events }) => events.some(({ kind }) => kind === 'signed'))
  const event = signed?.events.find(({ kind }) => kind === 'signed')
  if (signed === undefined || event === undefined) throw new Error('no example')
  const idIn = (year: number) => mintId('agreement', `of-${year}`)
  const agreements = Array.from({ length: 60 }, (_, at) => ({
    ...signed,
    id: idIn(1950 + at),
    events: [{ ...event, on: `${1950 + at}-11-0${1 + (at % 9)}` }],
  }))
  const store = memoryStore({ ...exampleRegister, agreements })
  const { remembered } = await gatherFront(store, '2026-11-21')
  expect(remembered).toHaveLength(24)
  expect(new Set(remembered.slice(0, 3))).toEqual(new Set([1976, 1951, 2001].map(idIn)))
  expect(remembered).toContain(idIn(1986))
  expect(remembered).not.toContain(idIn(1987 + 22))
})

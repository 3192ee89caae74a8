import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventKinds } from '../model/agreement.ts'
import { statusOn } from './status-on.ts'
import { statusSpans } from './status-spans.ts'

const days = ['1995', '1995-10', '1995-10-28', '2002-03-10', '2022', '2030-01-01', '199X', '2001/..', null]

const told = fc.record({
  events: fc.array(
    fc.record({
      kind: fc.constantFrom(...eventKinds),
      on: fc.constantFrom(...days),
      place: fc.constant(null),
    }),
    { maxLength: 5 },
  ),
  claimedStatus: fc.constantFrom('active', 'ended', 'suspended', 'planned', 'unknown'),
}) as fc.Arbitrary<Parameters<typeof statusSpans>[0]>

test('on every day exactly one span holds, and it tells the state of that day', () => {
  const asked = [
    '1900-01-01',
    '1995-01-01',
    '1995-10-27',
    '1995-10-28',
    '2002-03-10',
    '2026-11-22',
    '2031-05-05',
  ]
  fc.assert(
    fc.property(told, fc.constantFrom(...asked), (agreement, day) => {
      const holding = statusSpans(agreement).filter(
        ({ from, until }) => from <= day && (until === null || day < until),
      )
      expect(holding.map(({ status }) => status)).toEqual([statusOn(agreement, day)])
    }),
  )
})

test('an agreement that was signed and has ended has three states', () => {
  const events = [
    { kind: 'signed', on: '1995-10-28', place: null },
    { kind: 'terminated', on: '2022-03', place: null },
  ] as const
  expect(statusSpans({ events, claimedStatus: 'unknown' })).toEqual([
    { status: 'planned', from: '', until: '1995-10-28' },
    { status: 'inForce', from: '1995-10-28', until: '2022-03-01' },
    { status: 'ended', from: '2022-03-01', until: null },
  ])
})

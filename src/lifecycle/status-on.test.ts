import { describe, expect, test } from 'vitest'
import type { AgreementEvent, EventKind } from '../model/agreement.ts'
import type { RecordStatus } from '../model/record.ts'
import { statusOn } from './status-on.ts'

const today = '2026-11-21'

function agreement(
  events: readonly (readonly [EventKind, string | null])[],
  claimedStatus: RecordStatus = 'unknown',
) {
  return { events: events.map(([kind, on]): AgreementEvent => ({ kind, on, place: null })), claimedStatus }
}

describe('status on a day', () => {
  test.each<[string, ReturnType<typeof agreement>, string]>([
    ['signed in March 2001', agreement([['signed', '2001-03']], 'active'), 'inForce'],
    ['listed without any date', agreement([['mentioned', null]], 'active'), 'inForce'],
    ['twinned since 2010', agreement([['mentioned', '2010']]), 'inForce'],
    ['procedures launched', agreement([['proposed', null]], 'planned'), 'planned'],
    [
      'launched, then concluded in 2017',
      agreement(
        [
          ['proposed', null],
          ['signed', '2017'],
        ],
        'active',
      ),
      'inForce',
    ],
    [
      'signed 1995, ended 2022',
      agreement([
        ['signed', '1995-10-28'],
        ['terminated', '2022-03'],
      ]),
      'ended',
    ],
    [
      'ended, nobody says when',
      agreement([
        ['signed', '1995'],
        ['terminated', null],
      ]),
      'ended',
    ],
    ['a source says it has ended', agreement([['signed', '1995']], 'ended'), 'ended'],
    ['a source says it rests', agreement([['signed', '1995']], 'suspended'), 'suspended'],
    [
      'suspended, then renewed',
      agreement([
        ['signed', '1986'],
        ['suspended', '1992'],
        ['renewed', '2002'],
      ]),
      'inForce',
    ],
    ['the council has decided, nobody has signed', agreement([['decided', '1990-06']]), 'unknown'],
    ['decided, and listed as a tie', agreement([['decided', '1990-06']], 'active'), 'inForce'],
    ['to be signed next year', agreement([['signed', '2027']]), 'planned'],
    ['nothing is known', agreement([]), 'unknown'],
  ])('%s', (_told, told, status) => expect(statusOn(told, today)).toBe(status))
})

test('the same agreement has another status on another day', () => {
  const told = agreement(
    [
      ['proposed', '1994'],
      ['signed', '1995-10-28'],
      ['terminated', '2022-03-10'],
    ],
    'ended',
  )
  expect(statusOn(told, '1994-06-01')).toBe('planned')
  expect(statusOn(told, '1995-10-27')).toBe('planned')
  expect(statusOn(told, '1995-10-28')).toBe('inForce')
  expect(statusOn(told, '2022-03-09')).toBe('inForce')
  expect(statusOn(told, '2022-03-10')).toBe('ended')
})

test('the order in which events are told does not matter', () => {
  const told = agreement([
    ['signed', '1986'],
    ['suspended', '1992'],
    ['renewed', '2002'],
  ])
  expect(statusOn({ ...told, events: [...told.events].reverse() }, today)).toBe(statusOn(told, today))
})

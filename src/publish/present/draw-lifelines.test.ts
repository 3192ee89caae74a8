import { expect, test } from 'vitest'
import type { Agreement } from '../../model/agreement.ts'
import type { Party } from '../../model/party.ts'
import { exampleRegister } from '../test-support/example-register.ts'
import { presentParty } from './present-party.ts'

function draw(change: (agreement: Agreement) => Agreement = (one) => one) {
  const party = exampleRegister.parties.find(({ id }) => id === 'pty_nis') as Party
  const agreements = exampleRegister.agreements.filter(({ parties }) =>
    parties.some(({ id }) => id === 'pty_nis'),
  )
  return presentParty({ party, agreements: agreements.map(change), sources: [] }, '2026-11-21').lifelines
}

test('puts the oldest tie first and lets living ties run to today', () => {
  const drawing = draw()
  expect(drawing?.lines.map(({ label, isOpen }) => [label, isOpen])).toEqual([
    ['Beersheba', true],
    ['Košice', true],
    ['Serres', true],
  ])
  expect(new Set(drawing?.lines.map(({ to }) => to)).size).toBe(1)
  expect(drawing?.years.map(({ year }) => year)).toEqual([1990, 2000, 2010, 2020])
})

test('ends the line of an ended tie in the year that is told', () => {
  const drawing = draw((agreement) =>
    agreement.id === 'agr_nis-kosice'
      ? { ...agreement, events: [...agreement.events, { kind: 'terminated', on: '2010', place: null }] }
      : agreement,
  )
  const ended = drawing?.lines.find(({ label }) => label === 'Košice')
  expect(ended?.isOpen).toBe(false)
  expect(ended?.to).toBe(drawing?.years.find(({ year }) => year === 2010)?.x)
})

test('draws nothing from two days or fewer', () => {
  expect(
    draw((agreement) => (agreement.id === 'agr_nis-serres' ? { ...agreement, events: [] } : agreement)),
  ).toBeNull()
})

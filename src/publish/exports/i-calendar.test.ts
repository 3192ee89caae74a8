import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../model/agreement.ts'
import { exampleRegister } from '../test-support/example-register.ts'
import { hostileRegister } from '../test-support/hostile-register.ts'
import { type RegisterInMemory, textOf } from '../test-support/select-from.ts'
import { iCalendar } from './i-calendar.ts'

async function eventsIn(register: RegisterInMemory) {
  const calendar = new ICAL.Component(ICAL.parse(await textOf(iCalendar, register)))
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

/** The example of Niš and Košice with other events. */
function withEvents(events: Agreement['events']): RegisterInMemory {
  const [agreement] = exampleRegister.agreements
  return { ...exampleRegister, agreements: [{ ...agreement!, events }] }
}

function firstDays(event: ICAL.Event, count: number): readonly string[] {
  const days = event.iterator()
  return Array.from({ length: count }, () => days.next()?.toString()).filter((day) => day !== undefined)
}

describe('ical.js', () => {
  test('reads the anniversary of every signature whose day is told in full', async () => {
    const events = await eventsIn(exampleRegister)
    expect(events.map(({ uid }) => uid).sort()).toEqual([
      'agr_kosice-wuhan-signed-20121106@register.example',
      'agr_kosice-wuppertal-signed-19800522@register.example',
      'agr_nis-kosice-signed-20010322@register.example',
    ])
    const [told] = events.filter(({ uid }) => uid.startsWith('agr_nis-kosice'))
    expect(told?.summary).toBe('Signed 22 March 2001: Košice – Niš (Agreement on Cooperation)')
    expect(firstDays(told!, 3)).toEqual(['2001-03-22', '2002-03-22', '2003-03-22'])
    expect(told?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-21T08:15:00Z')
  })

  test('reads no anniversary after the end, and the end as a day of its own', async () => {
    const [signed, ended] = await eventsIn(
      withEvents([
        { kind: 'signed', on: '2001-03-22', place: null },
        { kind: 'terminated', on: '2003-06-01', place: null },
      ]),
    )
    expect(firstDays(signed!, 9)).toEqual(['2001-03-22', '2002-03-22', '2003-03-22'])
    expect([ended?.summary.split(':')[0], ended?.startDate.toString()]).toEqual(['End', '2003-06-01'])
  })

  test('reads the 28th in years that have no 29 February', async () => {
    const [event] = await eventsIn(withEvents([{ kind: 'signed', on: '2000-02-29', place: null }]))
    expect(firstDays(event!, 5)).toEqual([
      '2000-02-29',
      '2001-02-28',
      '2002-02-28',
      '2003-02-28',
      '2004-02-29',
    ])
  })

  test('reads hostile names as summaries, one event an agreement', async () => {
    const events = await eventsIn(hostileRegister)
    expect(events).toHaveLength(hostileRegister.agreements.length)
    for (const { component } of events) {
      expect(component.getAllProperties().map(({ name }) => name)).toEqual([
        'uid',
        'dtstamp',
        'dtstart',
        'rrule',
        'summary',
        'url',
        'transp',
      ])
    }
  })
})

test('no line is longer than 75 octets', async () => {
  const text = await textOf(iCalendar, hostileRegister)
  const lines = text.split('\r\n')
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(lines.join('')).not.toMatch(/[\r\n]/)
})

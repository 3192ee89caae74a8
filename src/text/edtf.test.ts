import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates, compatible, contains, isEdtf, maxDay, minDay, parseEdtf, spread } from './edtf.ts'

describe('what is a date', () => {
  test.each([
    '2001',
    '2001-03',
    '2001-03-22',
    '2024-02-29',
    '2000-02-29',
    '197X',
    '19XX',
    '1998?',
    '1998-05~',
    '1998-05-02%',
    '1998/2003',
    '1998-05/2003-01-31',
    '1998/..',
    '../2003',
    '2003/2003-05',
  ])('%s is one', (text) => expect(isEdtf(text)).toBe(true))

  test.each([
    '',
    '31/4/2001',
    '2001-04-31',
    '2023-02-29',
    '1900-02-29',
    '2001-13',
    '2001-00',
    '2001-05-00',
    '0000',
    '197X-05',
    '12001',
    '2001-3-2',
    '2003/1998',
    '../..',
    'infinity',
    '2001-03-22T10:00',
    '2001 ',
  ])('"%s" is none', (text) => expect(isEdtf(text)).toBe(false))
})

test('a month means each of its days and no other', () => {
  expect(minDay('2024-02')).toBe('2024-02-01')
  expect(maxDay('2024-02')).toBe('2024-02-29')
  expect(maxDay('197X')).toBe('1979-12-31')
  expect(maxDay('1998/..')).toBeNull()
  expect(minDay('../1998')).toBeNull()
})

test('tells how exact a date is', () => {
  expect(spread('2001-03-22')).toBe(1)
  expect(spread('2001-03')).toBe(31)
  expect(spread('2001/..')).toBe(Number.POSITIVE_INFINITY)
  expect(parseEdtf('2001-03')?.precision).toBe('month')
})

describe('containment', () => {
  test('"March 2001" of one side and "22/3/2001" of the other tell of one act', () => {
    expect(contains('2001-03', '2001-03-22')).toBe(true)
    expect(compatible('2001-03-22', '2001-03')).toBe(true)
  })
  test('two days, or a day and another month, do not', () => {
    expect(compatible('2018-05-22', '2018-06')).toBe(false)
    expect(compatible('1997-05-07', '1997-05-11')).toBe(false)
  })
  test('an open interval contains what comes later', () => {
    expect(contains('1998/..', '2004-05')).toBe(true)
    expect(contains('1998/..', '1997')).toBe(false)
  })
  test('a doubted date is compatible with its neighbours, a sure one is not', () => {
    expect(compatible('1998~', '1999-05')).toBe(true)
    expect(compatible('1998', '1999-05')).toBe(false)
    expect(compatible('1998~', '2001')).toBe(false)
  })
})

const pad = (n: number) => String(n).padStart(2, '0')
const day = fc
  .tuple(
    fc.integer({ min: 1800, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`)
const partial = fc
  .tuple(day.filter(isEdtf), fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~'))
  .map(([whole, length, doubt]) => whole.slice(0, length) + doubt)

test('a day is one exactly when the calendar has it', () => {
  fc.assert(
    fc.property(day, (text) => {
      const calendar = new Date(`${text}T00:00:00Z`)
      const exists = !Number.isNaN(calendar.valueOf()) && calendar.toISOString().startsWith(text)
      expect(isEdtf(text)).toBe(exists)
    }),
  )
})

test('cutting a date coarser keeps it contained, and containment makes compatible both ways', () => {
  fc.assert(
    fc.property(day.filter(isEdtf), (text) => {
      for (const coarse of [text.slice(0, 7), text.slice(0, 4), `${text.slice(0, 3)}X`]) {
        expect(contains(coarse, text)).toBe(true)
        expect(contains(text, coarse)).toBe(false)
        expect(compatible(coarse, text) && compatible(text, coarse)).toBe(true)
      }
    }),
  )
})

test('order is total: it agrees with itself turned round, and sorting is stable under shuffles', () => {
  fc.assert(
    fc.property(fc.array(partial, { maxLength: 12 }), (dates) => {
      const sorted = [...dates].sort(compareDates)
      expect([...dates].reverse().sort(compareDates)).toEqual(sorted)
      for (const [i, date] of sorted.slice(1).entries()) {
        expect(compareDates(sorted[i] ?? '', date)).toBeLessThanOrEqual(0)
        expect(Math.sign(compareDates(date, sorted[i] ?? ''))).toBe(
          -Math.sign(compareDates(sorted[i] ?? '', date)) + 0,
        )
      }
    }),
  )
})

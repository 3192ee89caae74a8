import { expect, test } from 'vitest'
import { isExactDay, keepDaysWhole, phraseDay, phraseInstant } from './phrase-day.ts'

test.each([
  ['2001-03-22', '22 March 2001'],
  ['2012-11-06', '6 November 2012'],
  ['2001-03', 'March 2001'],
  ['2001', '2001'],
  ['198X', '1980s'],
  ['19XX', '1900s'],
  ['1986~', 'about 1986'],
  ['1998-05?', 'perhaps May 1998'],
  ['1957%', 'perhaps about 1957'],
  ['1991-04-12/1992-03-20', '12 April 1991 to 20 March 1992'],
  ['1998/..', 'since 1998'],
  ['../2014', 'until 2014'],
])('writes %s as "%s"', (edtf, words) => {
  expect(phraseDay(edtf)).toBe(words)
})

test('gives back what is no date, so that nothing is hidden', () => {
  expect(phraseDay('2001-02-30')).toBe('2001-02-30')
  expect(phraseDay('last spring')).toBe('last spring')
})

test('writes an instant as its day', () => {
  expect(phraseInstant('2026-11-21T09:30:00.000Z')).toBe('21 November 2026')
})

test('knows one day from a month', () => {
  expect(isExactDay('2001-03-22')).toBe(true)
  expect(isExactDay('2001-03')).toBe(false)
  expect(isExactDay('2001-03-20/2001-03-22')).toBe(false)
})

test('holds the days of a sentence together', () => {
  expect(keepDaysWhole('Signed on 22 March 2001, renewed in May 2011.')).toBe(
    'Signed on 22\u00a0March\u00a02001, renewed in May\u00a02011.',
  )
})

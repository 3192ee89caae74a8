// What Arabic pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

describe('Sfax’s page in Arabic', () => {
  const options = { language: 'ar', publisher: { name: 'صفاقس', country: 'TN' } }
  test.each([
    [
      'tells a month of the Maghreb',
      'تم توقيع اتفاقية تعاون مع مدينة وهران في جانفي 2015.',
      ['وهران · cooperation_agreement · signed 2015-01 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

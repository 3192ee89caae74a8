// What Arabic pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Sfax’s page in Arabic', () => {
  const options = { language: 'ar', publisher: { name: 'صفاقس', country: 'TN' } }
  test.each([
    [
      'tells a month of the Maghreb',
      'تم توقيع اتفاقية تعاون مع مدينة وهران في جانفي 2015.',
      ['وهران · cooperation_agreement · signed 2015-01 · unknown'],
    ],
    [
      'lists twins with their state in brackets',
      'المدن التوأم\n\nغرونوبل (فرنسا)، منذ 1998\nإسطنبول (تركيا)، 12 مايو 2001',
      [
        'غرونوبل (FR) · twinning · other 1998 · active',
        'إسطنبول (TR) · twinning · other 2001-05-12 · active',
      ],
    ],
    [
      'fills a table',
      '<h1>المدن التوأم</h1><table><tr><th>المدينة</th><th>البلد</th><th>السنة</th></tr><tr><td>مرسيليا</td><td>فرنسا</td><td>1998</td></tr><tr><td>دكار</td><td>السنغال</td><td>1965</td></tr></table>',
      ['مرسيليا (FR) · twinning · other 1998 · active', 'دكار (SN) · twinning · other 1965 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

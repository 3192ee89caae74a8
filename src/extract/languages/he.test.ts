// What Hebrew pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Beersheba’s page in Hebrew', () => {
  const options = { language: 'he', publisher: { name: 'באר שבע', country: 'IL' } }
  test.each([
    [
      'tells a cooperation agreement',
      'ב-12 במאי 1998 חתמה עיריית באר שבע על הסכם שיתוף פעולה עם העיר אדיס אבבה.',
      ['אדיס אבבה · cooperation_agreement · signed 1998-05-12 · unknown'],
    ],
    [
      'lists twins with their state in brackets',
      'ערים תאומות\n\nניס (צרפת), מאז 1986\nוופרטל (גרמניה), 1977',
      ['ניס (FR) · twinning · other 1986 · active', 'וופרטל (DE) · twinning · other 1977 · active'],
    ],
    [
      'fills a table',
      '<h1>ערים תאומות</h1><table><tr><th>עיר</th><th>מדינה</th><th>שנה</th></tr><tr><td>סיאטל</td><td>ארצות הברית</td><td>1978</td></tr><tr><td>לובלין</td><td>פולין</td><td>2012</td></tr></table>',
      ['סיאטל (US) · twinning · other 1978 · active', 'לובלין (PL) · twinning · other 2012 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

// What Hebrew pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

describe('Beersheba’s page in Hebrew', () => {
  const options = { language: 'he', publisher: { name: 'באר שבע', country: 'IL' } }
  test.each([
    [
      'tells a cooperation agreement',
      'ב-12 במאי 1998 חתמה עיריית באר שבע על הסכם שיתוף פעולה עם העיר אדיס אבבה.',
      ['אדיס אבבה · cooperation_agreement · signed 1998-05-12 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

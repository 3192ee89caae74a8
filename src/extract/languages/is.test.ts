// What Icelandic pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Akureyri’s page in Icelandic', () => {
  const options = { language: 'is', publisher: { name: 'Akureyri', country: 'IS' } }
  test.each([
    [
      'lists twins with their state and year',
      'Vinabæir\n\n- Ålesund (Noregur), frá 1949\n- Narsaq, Grænland (2001)',
      ['Ålesund (NO) · twinning · other 1949 · active', 'Narsaq (GL) · twinning · other 2001 · active'],
    ],
    [
      'tells a signing',
      'Vinabæjasamningur við Lund í Svíþjóð var undirritaður 12. maí 1998.',
      ['Lund (SE) · twinning · signed 1998-05-12 · unknown'],
    ],
    [
      'tells a cooperation',
      'Árið 2011 var undirritaður samstarfssamningur við Denver í Bandaríkjunum.',
      ['Denver (US) · cooperation_agreement · signed 2011 · unknown'],
    ],
    [
      'tells a declaration of intent',
      'Viljayfirlýsing við Múrmansk var undirrituð í september 2006.',
      ['Múrmansk · letter_of_intent · signed 2006-09 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

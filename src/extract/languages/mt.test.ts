// What Maltese pages say, in the words and layouts of local councils.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Mosta’s page in Maltese', () => {
  const options = { language: 'mt', publisher: { name: 'Mosta', country: 'MT' } }
  test.each([
    [
      'lists twins with their state and year',
      "Bliet ġemellati\n\n- Rieti (Italja), 12 ta' Mejju 2001\n- Vittoria, Italja (1998)",
      ['Rieti (IT) · twinning · other 2001-05-12 · active', 'Vittoria (IT) · twinning · other 1998 · active'],
    ],
    ['tells a tie', "Mosta hija ġemellata ma' Rieti fl-Italja.", ['Rieti (IT) · twinning · active']],
    [
      'tells a signing',
      "Fl-2005 ġie ffirmat ftehim ta' ġemellaġġ ma' Vittoria fl-Italja.",
      ['Vittoria (IT) · twinning · signed 2005 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

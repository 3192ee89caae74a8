// What Bosnian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Tuzla’s page in Bosnian', () => {
  const options = { language: 'bs', publisher: { name: 'Tuzla', country: 'BA' } }
  test.each([
    [
      'lists partners with their state and year',
      'Gradovi prijatelji\n\nOsijek (Hrvatska), od 1996. godine\nPečuh (Mađarska) – 1999.\nBolonja, Italija',
      [
        'Osijek (HR) · friendship_agreement · other 1996 · active',
        'Pečuh (HU) · friendship_agreement · other 1999 · active',
        'Bolonja (IT) · friendship_agreement · active',
      ],
    ],
    [
      'lists partners under their states',
      'Bratski gradovi\n\nTurska\nGaziantep\nNorveška\nSandnes',
      ['Gaziantep (TR) · twinning · active', 'Sandnes (NO) · twinning · active'],
    ],
    [
      'tells a twinning and its day',
      'Povelja o bratimljenju s gradom Gaziantepom iz Turske potpisana je 12. maja 2005. godine.',
      ['Gaziantepom (TR) · twinning · signed 2005-05-12 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      "Gradsko vijeće Tuzla donijelo je 28. novembra 2013. godine Odluku o uspostavljanju saradnje s gradom L'Hospitalet (Španija).",
      ["L'Hospitalet (ES) · decision · decided 2013-11-28 · unknown"],
    ],
    [
      'tells a tie that has ended',
      'Saradnja s gradom Erevanom (Armenija) prekinuta je 2015. godine.',
      ['Erevanom (AM) · unknown · ended 2015 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Grad Tuzla želi uspostaviti saradnju s gradom Padovom u Italiji.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

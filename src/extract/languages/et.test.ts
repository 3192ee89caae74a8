// What Estonian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Tartu’s page in Estonian', () => {
  const options = { language: 'et', publisher: { name: 'Tartu', country: 'EE' } }
  test.each([
    [
      'lists twins with their state and year',
      'Sõpruslinnad\n\n- Uppsala (Rootsi), alates 1988\n- Lüneburg (Saksamaa), 12. mai 1993\n- Tampere, Soome (1992)',
      [
        'Uppsala (SE) · twinning · other 1988 · active',
        'Lüneburg (DE) · twinning · other 1993-05-12 · active',
        'Tampere (FI) · twinning · other 1992 · active',
      ],
    ],
    [
      'groups twins by their state',
      'Sõpruslinnad\n\nSaksamaa\nUlm, koostööleping sõlmitud 1. märtsil 1992\nReutlingen',
      [
        'Ulm (DE) · cooperation_agreement · signed 1992-03-01 · active',
        'Reutlingen (DE) · twinning · active',
      ],
    ],
    [
      'tells a protocol of intent',
      '2014. aastal allkirjastati ühiste kavatsuste protokoll Sliveni linnaga.',
      ['Sliveni · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells a cooperation with the partner in a case of its own and the areas in the sentence after',
      'Koostööleping Uppsalaga allkirjastati 5. juunil 2009. Koostöövaldkonnad: energeetika, keskkond, kultuur.',
      ['Uppsalaga · cooperation_agreement · signed 2009-06-05 · energeetika, keskkond, kultuur · unknown'],
    ],
    [
      'counts its twins',
      'Tartu sõpruslinnad on Uppsala, Turu ja Lüneburg.',
      ['Uppsala · twinning · active', 'Turu · twinning · active', 'Lüneburg · twinning · active'],
    ],
    [
      'lists former twins',
      'Endised sõpruslinnad\n\nPihkva, Venemaa (1990–2022)',
      ['Pihkva (RU) · twinning · other 1990, ended 2022 · ended'],
    ],
    [
      'tells a tie that has ended',
      'Koostööleping Pihkvaga lõpetati 2022. aastal.',
      ['Pihkvaga · cooperation_agreement · ended 2022 · ended'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([['wishes', 'Tartu soovib sõlmida sõpruslinnalepingu Graziga.']])(
    'does not take %s for agreements',
    async (_, words) => {
      expect(await told(words, options)).toEqual([])
    },
  )
})

// What Finnish pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Turku’s page in Finnish', () => {
  const options = { language: 'fi', publisher: { name: 'Turku', country: 'FI' } }
  test.each([
    [
      'lists twins with their state and year',
      'Ystävyyskaupungit\n\n- Göteborg (Ruotsi), vuodesta 1946\n- Rostock (Saksa), 12. toukokuuta 1963\n- Gdańsk, Puola (1987)',
      [
        'Göteborg (SE) · twinning · other 1946 · active',
        'Rostock (DE) · twinning · other 1963-05-12 · active',
        'Gdańsk (PL) · twinning · other 1987 · active',
      ],
    ],
    [
      'groups twins by their state',
      'Ystävyyskaupungit\n\nSaksa\nUlm, ystävyyskaupunki vuodesta 1974\nReutlingen\n\nPuola\nŚwidnica, sopimus allekirjoitettu 1. maaliskuuta 1992',
      [
        'Ulm (DE) · twinning · other 1974 · active',
        'Reutlingen (DE) · twinning · active',
        'Świdnica (PL) · twinning · signed 1992-03-01 · active',
      ],
    ],
    [
      'tells a letter of intent',
      'Vuonna 2014 allekirjoitettiin aiesopimus Slivenin kaupungin kanssa.',
      ['Slivenin · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells a cooperation and its areas in the sentence after',
      'Yhteistyösopimus Tarton kanssa allekirjoitettiin 5.6.2009. Yhteistyöalueet: energiatehokkuus, ympäristö, kulttuuri.',
      [
        'Tarton · cooperation_agreement · signed 2009-06-05 · energiatehokkuus, ympäristö, kulttuuri · unknown',
      ],
    ],
    [
      'tells a tie that has ended',
      'Ystävyyskaupunkisopimus venäläisen Kurskin kaupungin kanssa irtisanottiin vuonna 2022.',
      ['Kurskin (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a tie that is suspended',
      'Ystävyyskaupunkitoiminta Pietarin kanssa on jäädytetty maaliskuusta 2022.',
      ['Pietarin · twinning · other 2022-03 · suspended'],
    ],
    [
      'tells what the council has decided',
      'Kaupunginvaltuusto päätti 14. kesäkuuta 1990 ystävyyskaupunkisuhteesta Kölnin kanssa.',
      ['Kölnin · twinning · decided 1990-06-14 · unknown'],
    ],
    [
      'lists former twins',
      'Entiset ystävyyskaupungit\n\nPihkova, Venäjä (1990–2022)\nZaanstad (Alankomaat)',
      ['Pihkova (RU) · twinning · other 1990, ended 2022 · ended', 'Zaanstad (NL) · twinning · ended'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([['wishes', 'Turku haluaa ystävyyskaupungiksi Grazin.']])(
    'does not take %s for agreements',
    async (_, words) => {
      expect(await told(words, options)).toEqual([])
    },
  )
})

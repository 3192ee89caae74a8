// What Spanish pages say, in the words and layouts of town halls on both sides of the Atlantic.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Gijón’s page in Spanish', () => {
  const options = { language: 'es', publisher: { name: 'Gijón', country: 'ES' } }
  test.each([
    [
      'lists twins with their state and year',
      'Ciudades hermanadas\n\n- Niort (Francia), desde 1982\n- Albuquerque (EE. UU.), desde el 12 de mayo de 1989\n- Novorosíisk, Rusia (1989)',
      [
        'Niort (FR) · twinning · other 1982 · active',
        'Albuquerque (US) · twinning · other 1989-05-12 · active',
        'Novorosíisk (RU) · twinning · other 1989 · active',
      ],
    ],
    [
      'groups twins by their state',
      'Hermanamientos\n\nAlemania\nUlm, hermanamiento desde 1974\nReutlingen\n\nPolonia\nŚwidnica, acta de hermanamiento firmada el 1 de marzo de 1992',
      [
        'Ulm (DE) · twinning · other 1974 · active',
        'Reutlingen (DE) · twinning · active',
        'Świdnica (PL) · twinning · signed 1992-03-01 · active',
      ],
    ],
    [
      'fills a table',
      '<h1>Ciudades hermanas</h1><table><tr><th>Ciudad</th><th>País</th><th>Fecha de firma</th></tr><tr><td>La Habana</td><td>Cuba</td><td>17 de octubre de 2006</td></tr><tr><td>Smara</td><td>Sáhara Occidental</td><td>1991</td></tr></table>',
      [
        'La Habana (CU) · twinning · signed 2006-10-17 · active',
        'Smara (EH) · twinning · signed 1991 · active',
      ],
    ],
    [
      'tells a signing by two mayors',
      'El 12 de mayo de 2006 los alcaldes de Gijón y Košice firmaron el acta de hermanamiento.',
      ['Košice · twinning · signed 2006-05-12 · unknown'],
    ],
    [
      'tells a friendship with the state’s adjective behind the word for town',
      'El Ayuntamiento de Gijón suscribió el 3 de octubre de 2011 un pacto de amistad con la ciudad polaca de Krosno.',
      ['Krosno (PL) · friendship_agreement · signed 2011-10-03 · unknown'],
    ],
    [
      'tells a letter of intent',
      'En 2014 se firmó una carta de intención con la ciudad de Sliven, en Bulgaria.',
      ['Sliven (BG) · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells a memorandum and its areas',
      'Un memorando de entendimiento en materia de cultura y turismo fue suscrito el 1 de julio de 2015 entre la ciudad de Gijón y la ciudad de Graz.',
      ['Graz · memorandum · signed 2015-07-01 · cultura y turismo · unknown'],
    ],
    [
      'tells a cooperation and its areas in the sentence after',
      'El 5 de junio de 2009 se firmó en Gijón un convenio de colaboración con el municipio de Växjö (Suecia). Ámbitos de colaboración: eficiencia energética, medio ambiente, cultura.',
      [
        'Växjö (SE) · cooperation_agreement · signed 2009-06-05 · eficiencia energética, medio ambiente, cultura · unknown',
      ],
    ],
    [
      'tells what the council has approved',
      'El pleno del Ayuntamiento aprobó el 14 de junio de 1990 el hermanamiento con Beerseba (Israel).',
      ['Beerseba (IL) · twinning · decided 1990-06-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'El hermanamiento con la ciudad rusa de Kursk fue rescindido en 2022.',
      ['Kursk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a tie that is suspended',
      'El hermanamiento con Novorosíisk está suspendido desde marzo de 2022.',
      ['Novorosíisk · twinning · other 2022-03 · suspended'],
    ],
    [
      'tells a renewal',
      'El hermanamiento con Niort existe desde 1982 y se renovó en 2004.',
      ['Niort · twinning · other 1982, renewed 2004 · unknown'],
    ],
    [
      'tells a plan',
      'La firma de un acuerdo de cooperación con Tartu está prevista para 2027.',
      ['Tartu · cooperation_agreement · signed 2027 · planned'],
    ],
    [
      'gives each twin of a series its own year',
      'Gijón está hermanada con Niort desde 1982, La Habana desde 2006 y Albuquerque desde 1989.',
      [
        'Niort · twinning · other 1982 · active',
        'La Habana · twinning · other 2006 · active',
        'Albuquerque · twinning · other 1989 · active',
      ],
    ],
    [
      'lists former twins',
      'Antiguas ciudades hermanadas\n\nPskov, Rusia (1990–2022)\nZaanstad (Países Bajos), hasta 2010',
      [
        'Pskov (RU) · twinning · other 1990, ended 2022 · ended',
        'Zaanstad (NL) · twinning · ended 2010 · ended',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([
    ['wishes', 'Gijón desea establecer un hermanamiento con Graz, en Austria.'],
    ['hospitals', 'El hospital de Gijón colabora con la clínica de Tours.'],
    ['denials', 'Gijón no tiene ciudades hermanas en Portugal.'],
  ])('does not take %s for agreements', async (_, words) => {
    expect(await told(words, options)).toEqual([])
  })
})

describe('a page of Guadalajara in Mexico', () => {
  const options = { language: 'es', publisher: { name: 'Guadalajara', country: 'MX' } }
  test.each([
    [
      'numbers its sister cities',
      'Ciudades hermanas de Guadalajara\n\n1. Breslavia, Polonia, hermanamiento firmado el 14 de octubre de 1995\n2. San Antonio, Texas, Estados Unidos de América, 1974\n3. Kioto, Japón. Convenio de hermanamiento, 20 de octubre de 1980',
      [
        'Breslavia (PL) · twinning · signed 1995-10-14 · active',
        'San Antonio (US) · twinning · other 1974 · active',
        'Kioto (JP) · twinning · signed 1980-10-20 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

// What Portuguese pages say, in the words and layouts of town halls in Portugal and Brazil.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Braga’s page in Portuguese', () => {
  const options = { language: 'pt', publisher: { name: 'Braga', country: 'PT' } }
  test.each([
    [
      'lists twins with their state and year',
      'Cidades geminadas\n\n- Puteaux (França), desde 1999\n- Rio de Janeiro (Brasil), desde 12 de maio de 1986\n- Bijeljina, Bósnia e Herzegovina (2009)',
      [
        'Puteaux (FR) · twinning · other 1999 · active',
        'Rio de Janeiro (BR) · twinning · other 1986-05-12 · active',
        'Bijeljina (BA) · twinning · other 2009 · active',
      ],
    ],
    [
      'groups twins by their state',
      'Geminações\n\nAlemanha\nUlm, geminação desde 1974\nReutlingen\n\nPolónia\nŚwidnica, acordo de geminação assinado em 1 de março de 1992',
      [
        'Ulm (DE) · twinning · other 1974 · active',
        'Reutlingen (DE) · twinning · active',
        'Świdnica (PL) · twinning · signed 1992-03-01 · active',
      ],
    ],
    [
      'fills a table',
      '<h1>Cidades-irmãs</h1><table><tr><th>Cidade</th><th>País</th><th>Data de assinatura</th></tr><tr><td>Montreal</td><td>Canadá</td><td>17 de outubro de 2006</td></tr><tr><td>Clermont-Ferrand</td><td>França</td><td>1990</td></tr></table>',
      [
        'Montreal (CA) · twinning · signed 2006-10-17 · active',
        'Clermont-Ferrand (FR) · twinning · signed 1990 · active',
      ],
    ],
    [
      'tells a signing by two mayors',
      'Em 12 de maio de 2006, os presidentes das câmaras de Braga e Košice assinaram o acordo de geminação.',
      ['Košice · twinning · signed 2006-05-12 · unknown'],
    ],
    [
      'tells a friendship with the state’s adjective behind the word for town',
      'O Município de Braga celebrou a 3 de outubro de 2011 um pacto de amizade com a cidade polaca de Krosno.',
      ['Krosno (PL) · friendship_agreement · signed 2011-10-03 · unknown'],
    ],
    [
      'tells a letter of intent',
      'Em 2014 foi assinada uma carta de intenções com a cidade de Sliven, na Bulgária.',
      ['Sliven (BG) · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells what the council has decided',
      'A Câmara Municipal deliberou a 14 de junho de 1990 a geminação com Bersebá, em Israel.',
      ['Bersebá (IL) · twinning · decided 1990-06-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'A geminação com a cidade russa de Kursk foi rescindida em 2022.',
      ['Kursk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a tie that is suspended',
      'A geminação com Volgogrado está suspensa desde março de 2022.',
      ['Volgogrado · twinning · other 2022-03 · suspended'],
    ],
    [
      'tells a renewal',
      'A geminação com Puteaux existe desde 1999 e foi renovada em 2004.',
      ['Puteaux · twinning · other 1999, renewed 2004 · unknown'],
    ],
    [
      'tells a cooperation and its areas in the sentence after',
      'Em 5 de junho de 2009 foi assinado em Braga um acordo de cooperação com o município de Växjö (Suécia). Áreas de cooperação: eficiência energética, ambiente, cultura.',
      [
        'Växjö (SE) · cooperation_agreement · signed 2009-06-05 · eficiência energética, ambiente, cultura · unknown',
      ],
    ],
    [
      'gives each twin of a series its own year',
      'Braga está geminada com Puteaux desde 1999, Clermont-Ferrand desde 1990 e Bijeljina desde 2009.',
      [
        'Puteaux · twinning · other 1999 · active',
        'Clermont-Ferrand · twinning · other 1990 · active',
        'Bijeljina · twinning · other 2009 · active',
      ],
    ],
    [
      'lists former twins',
      'Antigas cidades-irmãs\n\nPskov, Rússia (1990–2022)\nZaanstad (Países Baixos), até 2010',
      [
        'Pskov (RU) · twinning · other 1990, ended 2022 · ended',
        'Zaanstad (NL) · twinning · ended 2010 · ended',
      ],
    ],
    [
      'tells a plan',
      'A assinatura de um acordo de cooperação com Tartu está prevista para 2027.',
      ['Tartu · cooperation_agreement · signed 2027 · planned'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([['wishes', 'Braga pretende estabelecer uma geminação com Graz, na Áustria.']])(
    'does not take %s for agreements',
    async (_, words) => {
      expect(await told(words, options)).toEqual([])
    },
  )
})

describe('a Brazilian city’s page', () => {
  const options = { language: 'pt', publisher: { name: 'Curitiba', country: 'BR' } }
  test.each([
    [
      'tells sister cities of Brazil',
      'Cidades-irmãs\n\nHimeji (Japão) - acordo assinado em 29 de maio de 1984\nCracóvia (Polônia) - 1993\nJacksonville (EUA) - 2009',
      [
        'Himeji (JP) · twinning · signed 1984-05-29 · active',
        'Cracóvia (PL) · twinning · other 1993 · active',
        'Jacksonville (US) · twinning · other 2009 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

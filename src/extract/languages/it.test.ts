// What Italian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Modena’s page in Italian', () => {
  const options = { language: 'it', publisher: { name: 'Modena', country: 'IT' } }
  test.each([
    [
      'lists twins with their state and year',
      'Città gemellate\n\n- Linz (Austria), dal 1992\n- Highland Park (Stati Uniti), dal 12 maggio 2001\n- Novi Sad, Serbia (1974)',
      [
        'Linz (AT) · twinning · other 1992 · active',
        'Highland Park (US) · twinning · other 2001-05-12 · active',
        'Novi Sad (RS) · twinning · other 1974 · active',
      ],
    ],
    [
      'groups twins by their state',
      'Gemellaggi\n\nGermania\nUlm, gemellaggio dal 1974\nReutlingen\n\nPolonia\nŚwidnica, patto di gemellaggio firmato il 1° marzo 1992',
      [
        'Ulm (DE) · twinning · other 1974 · active',
        'Reutlingen (DE) · twinning · active',
        'Świdnica (PL) · twinning · signed 1992-03-01 · active',
      ],
    ],
    [
      'fills a table',
      '<h1>Gemellaggi</h1><table><tr><th>Comune</th><th>Stato</th><th>Data di firma</th></tr><tr><td>Saint Paul</td><td>USA</td><td>17 ottobre 1999</td></tr><tr><td>Astana</td><td>Kazakhstan</td><td>2012</td></tr></table>',
      [
        'Saint Paul (US) · twinning · signed 1999-10-17 · active',
        'Astana (KZ) · twinning · signed 2012 · active',
      ],
    ],
    [
      'tells a signing by two mayors',
      'Il 12 maggio 2006 i sindaci di Modena e di Košice hanno firmato il patto di gemellaggio.',
      ['Košice · twinning · signed 2006-05-12 · unknown'],
    ],
    [
      'tells a friendship with the state’s adjective behind the word for town',
      'Il Comune di Modena ha sottoscritto il 3 ottobre 2011 un patto di amicizia con la città polacca di Krosno.',
      ['Krosno (PL) · friendship_agreement · signed 2011-10-03 · unknown'],
    ],
    [
      'tells a letter of intent',
      "Nel 2014 è stata firmata una lettera d'intenti con la città di Sliven in Bulgaria.",
      ['Sliven (BG) · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells a protocol and its areas',
      "Un protocollo d'intesa nel settore della cultura e del turismo è stato siglato il 1º luglio 2015 tra la città di Modena e la città di Graz.",
      ['Graz · protocol · signed 2015-07-01 · cultura e del turismo · unknown'],
    ],
    [
      'tells a cooperation and its areas in the sentence after',
      'Il 5 giugno 2009 è stato firmato a Modena un accordo di collaborazione con il Comune di Växjö (Svezia). Settori di collaborazione: efficienza energetica, ambiente, cultura.',
      [
        'Växjö (SE) · cooperation_agreement · signed 2009-06-05 · efficienza energetica, ambiente, cultura · unknown',
      ],
    ],
    [
      'tells what the council has decided',
      'Il consiglio comunale ha deliberato il 14 giugno 1990 il gemellaggio con Beer Sheva in Israele.',
      ['Beer Sheva (IL) · twinning · decided 1990-06-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Il gemellaggio con la città russa di Kursk è cessato nel 2022.',
      ['Kursk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a tie that is suspended',
      'Il gemellaggio con Volgograd è sospeso dal marzo 2022.',
      ['Volgograd · twinning · other 2022-03 · suspended'],
    ],
    [
      'tells a renewal',
      'Il gemellaggio con Linz risale al 1992 ed è stato rinnovato nel 2004.',
      ['Linz · twinning · other 1992, renewed 2004 · unknown'],
    ],
    [
      'tells a plan',
      'La firma di un accordo di partenariato con Tartu è prevista nel 2027.',
      ['Tartu · partnership_agreement · signed 2027 · planned'],
    ],
    [
      'gives each twin of a series its own year',
      'Modena è gemellata con Linz dal 1992, Novi Sad dal 1974 e Londrina dal 1996.',
      [
        'Linz · twinning · other 1992 · active',
        'Novi Sad · twinning · other 1974 · active',
        'Londrina · twinning · other 1996 · active',
      ],
    ],
    [
      'tells a state with its article',
      'Modena è gemellata dal 1985 con Bergama nella Turchia occidentale e dal 1999 con Trnava in Slovacchia.',
      ['Bergama (TR) · twinning · other 1985 · active', 'Trnava (SK) · twinning · other 1999 · active'],
    ],
    [
      'lists former twins',
      'Ex gemellaggi\n\nPskov, Russia (1990–2022)\nZaanstad (Paesi Bassi), fino al 2010',
      [
        'Pskov (RU) · twinning · other 1990, ended 2022 · ended',
        'Zaanstad (NL) · twinning · ended 2010 · ended',
      ],
    ],
    [
      'prints names in capitals',
      'Città Gemellate\n\n- • PARKANO (FINLANDIA) – 2015\n- • NIEPOLOMICE (POLONIA) – 2011',
      ['PARKANO (FI) · twinning · other 2015 · active', 'NIEPOLOMICE (PL) · twinning · other 2011 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([
    ['wishes', 'Modena vorrebbe stringere un gemellaggio con Graz in Austria.'],
    ['hospitals', "L'ospedale di Modena collabora con la clinica di Tours."],
    ['denials', 'Il Comune non ha gemellaggi con città della Grecia.'],
  ])('does not take %s for agreements', async (_, words) => {
    expect(await told(words, options)).toEqual([])
  })
})

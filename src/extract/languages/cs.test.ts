// What Czech pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Olomouc’s page in Czech', () => {
  const options = { language: 'cs', publisher: { name: 'Olomouc', country: 'CZ' } }
  test.each([
    [
      'lists partners with their state and year',
      'Partnerská města\n\nNördlingen, Německo (od roku 1991)\nOwensboro, USA (od roku 2002)\nLucern, Švýcarsko',
      [
        'Nördlingen (DE) · twinning · other 1991 · active',
        'Owensboro (US) · twinning · other 2002 · active',
        'Lucern (CH) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Partnerská města\n\nPolsko\nKrakov\nOpolí\nFrancie\nAntony',
      [
        'Krakov (PL) · twinning · active',
        'Opolí (PL) · twinning · active',
        'Antony (FR) · twinning · active',
      ],
    ],
    [
      'tells a twinning and its day',
      'Smlouvu o partnerství s městem Pécs podepsal primátor Olomouce dne 8. října 1993.',
      ['Pécs · twinning · signed 1993-10-08 · unknown'],
    ],
    [
      'tells a cooperation agreement and its day',
      'Město Olomouc uzavřelo v květnu 2006 Dohodu o spolupráci s městem Tampere ve Finsku.',
      ['Tampere (FI) · cooperation_agreement · signed 2006-05 · unknown'],
    ],
    [
      'tells a memorandum and its day',
      'Memorandum o spolupráci mezi městem Olomouc a městem Makarska bylo podepsáno 20. 6. 2010.',
      ['Makarska · memorandum · signed 2010-06-20 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      'Zastupitelstvo města Olomouce schválilo dne 15. června 2009 uzavření partnerské smlouvy s městem Veenendaal (Nizozemsko).',
      ['Veenendaal (NL) · twinning · decided 2009-06-15 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Partnerství s městem Bratsk (Rusko) bylo ukončeno v březnu 2022.',
      ['Bratsk (RU) · twinning · ended 2022-03 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Město Olomouc má zájem o navázání partnerství s italským městem Modena.',
      [],
    ],
    [
      'tells a renewal',
      'Partnerská smlouva s městem Subotica (Srbsko) byla prodloužena v roce 2014.',
      ['Subotica (RS) · twinning · renewed 2014 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Bývalá partnerská města\n\nRostov na Donu, Rusko (do roku 2022)',
      ['Rostov na Donu (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'lists the areas after their label, of a twinning',
      '<h2>Partnerská města</h2><table><tr><th>Město</th><th>Stát</th><th>Datum podpisu</th><th>Dokument</th></tr><tr><td>Nördlingen</td><td>Německo</td><td>23. 4. 1991</td><td>Smlouva o partnerství</td></tr><tr><td>Kchun-ming</td><td>Čína</td><td>2015</td><td>Memorandum o spolupráci</td></tr></table>',
      [
        'Nördlingen (DE) · twinning · signed 1991-04-23 · active',
        'Kchun-ming (CN) · memorandum · signed 2015 · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Partnerskými městy Olomouce jsou Nördlingen (Německo), Antony (Francie) a Pécs (Maďarsko).',
      [
        'Nördlingen (DE) · twinning · active',
        'Antony (FR) · twinning · active',
        'Pécs (HU) · twinning · active',
      ],
    ],
    [
      'tells a twinning and its day',
      'V roce 1993 navázala Olomouc partnerství s maďarským městem Pécs.',
      ['Pécs (HU) · twinning · other 1993 · active'],
    ],
    [
      'tells a twinning and its day',
      'V pátek 5. května 2006 byla podepsána smlouva o partnerství se slovenským městem Skalica.',
      ['Skalica (SK) · twinning · signed 2006-05-05 · unknown'],
    ],
    [
      'tells a twinning and its day',
      'Dohoda o partnerství mezi městem Opole v Polsku a městem Olomouc v České republice byla uzavřena dne 16. 12. 2005.',
      ['Opole (PL) · twinning · signed 2005-12-16 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the state’s page in Czech', () => {
  const options = { language: 'cs', publisher: { name: 'Česko', country: 'CZ' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Smlouva o výměně a vzájemné ochraně utajovaných informací se Španělskem byla podepsána 17. listopadu 2014.',
      ['Španělskem (ES) · security_agreement · signed 2014-11-17 · unknown'],
    ],
    [
      'tells an agreement of states on classified information',
      'Smlouvy o ochraně utajovaných informací\n\nBulharská republika 2001\nKyperská republika, 2013\nŠpanělské království (2014)',
      [
        'Bulharská republika (BG) · security_agreement · other 2001 · active',
        'Kyperská republika (CY) · security_agreement · other 2013 · active',
        'Španělské království (ES) · security_agreement · other 2014 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Czech', () => {
  const options = { language: 'cs', publisher: null }
  test.each([
    [
      'lists partners with their state and year',
      'Partnerská města\n\nBrno – Niš\nPlzeň – Žilina',
      ['Brno + Niš · twinning · active', 'Plzeň + Žilina · twinning · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

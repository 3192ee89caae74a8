// What Slovak pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Žilina’s page in Slovak', () => {
  const options = { language: 'sk', publisher: { name: 'Žilina', country: 'SK' } }
  test.each([
    [
      'lists partners with their state and year',
      'Partnerské mestá\n\nFrýdek-Místek (Česká republika) - od roku 1998\nBielsko-Biała (Poľsko) - od roku 2000\nNanterre (Francúzsko)',
      [
        'Frýdek-Místek (CZ) · twinning · other 1998 · active',
        'Bielsko-Biała (PL) · twinning · other 2000 · active',
        'Nanterre (FR) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Partnerské mestá\n\nMaďarsko\nSzeged\nGyőr\nNemecko\nPirna',
      ['Szeged (HU) · twinning · active', 'Győr (HU) · twinning · active', 'Pirna (DE) · twinning · active'],
    ],
    [
      'tells a cooperation agreement and its day',
      'Dňa 14. septembra 2007 podpísali predstavitelia mesta Žilina Dohodu o spolupráci s mestom Plauen.',
      ['Plauen · cooperation_agreement · signed 2007-09-14 · unknown'],
    ],
    [
      'tells a memorandum and its day',
      'Mesto Žilina podpísalo v roku 2003 Memorandum o spolupráci s mestom Kyjev (Ukrajina).',
      ['Kyjev (UA) · memorandum · signed 2003 · unknown'],
    ],
    [
      'tells a twinning and its day',
      'Zmluva o partnerstve medzi mestom Žilina a mestom Čadca bola podpísaná 5. mája 1996 v Čadci.',
      ['Čadca · twinning · signed 1996-05-05 in Čadci · unknown'],
    ],
    [
      'tells the decision of an assembly',
      'Mestské zastupiteľstvo v Žiline schválilo uznesením č. 45/2012 z 23. apríla 2012 nadviazanie partnerskej spolupráce s mestom Plzeň.',
      ['Plzeň · twinning · decided 2012-04-23 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Partnerstvo s mestom Kursk (Rusko) bolo ukončené v roku 2022.',
      ['Kursk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Mesto Žilina má záujem o nadviazanie partnerstva s mestom Padova v Taliansku.',
      [],
    ],
    [
      'tells a renewal',
      'Partnerská zmluva s mestom Corby (Veľká Británia) bola obnovená v roku 2015.',
      ['Corby (GB) · twinning · renewed 2015 · unknown'],
    ],
    [
      'lists the areas after their label, of a protocol',
      'Mesto Žilina podpísalo v júni 2010 Protokol o partnerstve a spolupráci s mestom Grodno, Bielorusko. Oblasti spolupráce: kultúra, šport, školstvo.',
      ['Grodno (BY) · protocol · signed 2010-06 · kultúra, šport, školstvo · unknown'],
    ],
    [
      'lists the areas after their label, of a twinning',
      '<h2>Partnerské mestá</h2><table><tr><th>Mesto</th><th>Krajina</th><th>Rok podpísania</th></tr><tr><td>Frýdek-Místek</td><td>Česká republika</td><td>1998</td></tr><tr><td>Bielsko-Biała</td><td>Poľsko</td><td>2000</td></tr></table>',
      [
        'Frýdek-Místek (CZ) · twinning · signed 1998 · active',
        'Bielsko-Biała (PL) · twinning · signed 2000 · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Partnerskými mestami Žiliny sú Frýdek-Místek (Česká republika), Bielsko-Biała (Poľsko) a Nanterre (Francúzsko).',
      [
        'Frýdek-Místek (CZ) · twinning · active',
        'Bielsko-Biała (PL) · twinning · active',
        'Nanterre (FR) · twinning · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      'V roku 2007 bola podpísaná dohoda o partnerstve s nemeckým mestom Plauen a v roku 2010 memorandum s mestom Gwangju v Južnej Kórei.',
      ['Plauen (DE) · twinning · signed 2007 · unknown', 'Gwangju (KR) · memorandum · signed 2010 · unknown'],
    ],
    [
      'tells a tie that is suspended',
      'Spolupráca s mestom Moskva je pozastavená od marca 2022.',
      ['Moskva · unknown · other 2022-03 · suspended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Základná škola Martinská má partnerskú školu v meste Bielsko-Biała.',
      [],
    ],
    [
      'lists the areas after their label, of a cooperation agreement',
      'Mesto Žilina má podpísanú zmluvu o spolupráci s mestami Třebíč (ČR), Sanok a Przemyśl (Poľsko) a Mátészalka (Maďarsko).',
      [
        'Třebíč (CZ) · cooperation_agreement · unknown',
        'Sanok (PL) · cooperation_agreement · unknown',
        'Przemyśl (PL) · cooperation_agreement · unknown',
        'Mátészalka (HU) · cooperation_agreement · unknown',
      ],
    ],
    [
      'tells what is only planned',
      'Čoskoro by mesto malo podpísať zmluvu o partnerstve s chorvátskym Šibenikom.',
      ['Šibenikom (HR) · twinning · planned'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the state’s page in Slovak', () => {
  const options = { language: 'sk', publisher: { name: 'Slovensko', country: 'SK' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Dohoda o vzájomnej ochrane utajovaných skutočností s Cyperskou republikou bola podpísaná 12. 3. 2015.',
      ['Cyperskou republikou (CY) · security_agreement · signed 2015-03-12 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Slovak', () => {
  const options = { language: 'sk', publisher: null }
  test.each([
    [
      'lists partners with their state and year',
      'Partnerské mestá\n\nKošice – Niš\nTrenčín – Kragujevac\nBanská Bystrica – Vršac',
      [
        'Košice + Niš · twinning · active',
        'Trenčín + Kragujevac · twinning · active',
        'Banská Bystrica + Vršac · twinning · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

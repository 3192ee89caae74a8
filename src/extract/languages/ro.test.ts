// What Romanian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Oradea’s page in Romanian', () => {
  const options = { language: 'ro', publisher: { name: 'Oradea', country: 'RO' } }
  test.each([
    [
      'lists partners with their state and year',
      'Orașe înfrățite\n\nDebrețin (Ungaria), din anul 1997\nLinköping, Suedia, din 2001\nCeva (Italia)',
      [
        'Debrețin (HU) · twinning · other 1997 · active',
        'Linköping (SE) · twinning · other 2001 · active',
        'Ceva (IT) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Orașe înfrățite\n\nUngaria\nSzeged\nMakó\nFranța\nDijon',
      ['Szeged (HU) · twinning · active', 'Makó (HU) · twinning · active', 'Dijon (FR) · twinning · active'],
    ],
    [
      'tells a twinning and its day',
      'Acordul de înfrățire între municipiul Oradea și orașul Mantova a fost semnat la data de 12 mai 2005.',
      ['Mantova · twinning · signed 2005-05-12 · unknown'],
    ],
    [
      'tells a cooperation agreement and its day',
      'Municipiul Oradea a semnat la 3 iunie 2014, la Lublin, un acord de cooperare cu orașul Lublin din Polonia.',
      ['Lublin (PL) · cooperation_agreement · signed 2014-06-03 in Lublin · unknown'],
    ],
    [
      'tells the decision of an assembly',
      'Consiliul Local a aprobat la 28 martie 2013, prin Hotărârea nr. 45, înfrățirea cu orașul Givatayim (Israel).',
      ['Givatayim (IL) · twinning · decided 2013-03-28 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Relația de înfrățire cu orașul Smolensk (Rusia) a încetat în anul 2022.',
      ['Smolensk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Municipiul dorește să încheie un acord de parteneriat cu orașul Graz din Austria.',
      [],
    ],
    [
      'tells a renewal',
      'Protocolul de colaborare cu orașul Cernăuți (Ucraina) a fost prelungit în 2016.',
      ['Cernăuți (UA) · protocol · renewed 2016 · unknown'],
    ],
    [
      'lists the areas after their label, of a letter of intent',
      'Scrisoarea de intenție cu orașul Wuxi (China) a fost semnată în septembrie 2016. Domenii de cooperare: cultură, turism, educație.',
      ['Wuxi (CN) · letter_of_intent · signed 2016-09 · cultură, turism, educație · unknown'],
    ],
    [
      'tells a memorandum and its day',
      'Orașul maghiar Szeged este partener al municipiului nostru, memorandumul de înțelegere fiind semnat în 2003.',
      ['Szeged (HU) · memorandum · signed 2003 · unknown'],
    ],
    [
      'lists the areas after their label, of a twinning',
      '<h2>Orașe înfrățite</h2><table><tr><th>Nr. crt.</th><th>Localitatea</th><th>Țara</th><th>Data semnării</th></tr><tr><td>1</td><td>Debrețin</td><td>Ungaria</td><td>19.05.1997</td></tr><tr><td>2</td><td>Mantova</td><td>Italia</td><td>2005</td></tr></table>',
      [
        'Debrețin (HU) · twinning · signed 1997-05-19 · active',
        'Mantova (IT) · twinning · signed 2005 · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Municipiul Oradea este înfrățit cu orașele Debrețin (Ungaria), Linköping (Suedia) și Mantova (Italia).',
      [
        'Debrețin (HU) · twinning · active',
        'Linköping (SE) · twinning · active',
        'Mantova (IT) · twinning · active',
      ],
    ],
    [
      'tells a twinning and its day',
      'Prin HCL nr. 123/2006 s-a aprobat înfrățirea municipiului Oradea cu orașul Ceva din Italia.',
      ['Ceva (IT) · twinning · unknown'],
    ],
    [
      'lists the areas after their label, of a cooperation agreement',
      'Municipiul Oradea are încheiate acorduri de colaborare cu orașele Debrețin (Ungaria) și Ceva (Italia).',
      ['Debrețin (HU) · cooperation_agreement · unknown', 'Ceva (IT) · cooperation_agreement · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Foste orașe înfrățite\n\nSmolensk, Rusia (până în 2022)',
      ['Smolensk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a tie that is suspended',
      'Relațiile cu orașul Smolensk (Rusia) au fost suspendate în martie 2022, acordul de înfrățire rămânând fără efect.',
      ['Smolensk (RU) · twinning · other 2022-03 · suspended'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Județul Bihor’s page in Romanian', () => {
  const options = { language: 'ro', publisher: { name: 'Județul Bihor', country: 'RO' } }
  test.each([
    [
      'lists partners with their state and year',
      'Relații de cooperare\n\nJudețul Hajdú-Bihar (Ungaria) – acord de cooperare semnat în 1996\nVoievodatul Subcarpația (Polonia)',
      [
        'Hajdú-Bihar (HU) · cooperation_agreement · signed 1996 · active',
        'Subcarpația (PL) · unknown · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Romanian', () => {
  const options = { language: 'ro', publisher: null }
  test.each([
    [
      'lists partners with their state and year',
      'Orașe înfrățite\n\nTimișoara – Novi Sad\nOradea – Debrețin',
      ['Timișoara + Novi Sad · twinning · active', 'Oradea + Debrețin · twinning · active'],
    ],
    [
      'tells a twinning and its day',
      'Orașele Timișoara și Novi Sad sunt înfrățite din 2005.',
      ['Timișoara + Novi Sad · twinning · other 2005 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Salonta’s page in Romanian', () => {
  const options = { language: 'ro', publisher: { name: 'Salonta', country: 'RO' } }
  test.each([
    [
      'lists partners with their state and year',
      'Comune înfrățite\n\nSarkad, Ungaria, din 1993\nTúrkeve – Ungaria',
      ['Sarkad (HU) · twinning · other 1993 · active', 'Túrkeve (HU) · twinning · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Aiud’s page in Romanian', () => {
  const options = { language: 'ro', publisher: { name: 'Aiud', country: 'RO' } }
  test.each([
    [
      'tells a twinning and its day',
      'Soltvadkert - Ungaria\n\nPrimăria Municipiului Aiud a stabilit relații de înfrățire și colaborare cu orașul Soltvadkert din Ungaria începând cu anul 2016, în baza Hotărârii Consiliului Local nr. 259 din 17 decembrie 2015.',
      ['Soltvadkert (HU) · twinning · other 2016 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Cisnădie’s page in Romanian', () => {
  const options = { language: 'ro', publisher: { name: 'Cisnădie', country: 'RO' } }
  test.each([
    [
      'tells the decision of an assembly',
      'Orașe înfrățite\n\nWERNIGERODE, GERMANIA\n\nÎn ședința Consiliului local din data de 28 septembrie 2006 s-a aprobat înfrățirea orașului Cisnădie cu orașul Wernigerode.',
      ['WERNIGERODE (DE) · twinning · decided 2006-09-28 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the state’s page in Romanian', () => {
  const options = { language: 'ro', publisher: { name: 'România', country: 'RO' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Acorduri privind protecția informațiilor clasificate\n\nRepublica Slovacă (2006)\nSpania, 2004',
      [
        'Republica Slovacă (SK) · security_agreement · other 2006 · active',
        'Spania (ES) · security_agreement · other 2004 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

// What Romanian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

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
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

// What Croatian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Osijek’s page in Croatian', () => {
  const options = { language: 'hr', publisher: { name: 'Osijek', country: 'HR' } }
  test.each([
    [
      'lists partners with their state and year',
      'Gradovi prijatelji\n\nPečuh (Mađarska), od 1973.\nPforzheim (Njemačka), 1994.\nTuzla, Bosna i Hercegovina',
      [
        'Pečuh (HU) · friendship_agreement · other 1973 · active',
        'Pforzheim (DE) · friendship_agreement · other 1994 · active',
        'Tuzla (BA) · friendship_agreement · active',
      ],
    ],
    [
      'tells a renewal',
      'Pismo namjere s gradom Lausanneom (Švicarska) potpisano je 2009., a suradnja je obnovljena 2016.',
      ['Lausanneom (CH) · letter_of_intent · signed 2009, renewed 2016 · unknown'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Grad želi uspostaviti suradnju s gradom Padovom u Italiji.',
      [],
    ],
    [
      'lists partners under their states',
      'Zbratimljeni gradovi\n\nSlovenija\nMaribor\nSlovačka\nNitra',
      ['Maribor (SI) · twinning · active', 'Nitra (SK) · twinning · active'],
    ],
    [
      'tells a tie that has ended',
      'Suradnja s gradom Suboticom (Srbija) prekinuta je 1991. godine.',
      ['Suboticom (RS) · unknown · ended 1991 · ended'],
    ],
    [
      'lists the areas after their label, of a friendship agreement',
      '<h2>Gradovi prijatelji</h2><table><tr><th>Grad</th><th>Država</th><th>Godina potpisivanja</th></tr><tr><td>Pečuh</td><td>Mađarska</td><td>1973.</td></tr><tr><td>Nitra</td><td>Slovačka</td><td>1997.</td></tr></table>',
      [
        'Pečuh (HU) · friendship_agreement · signed 1973 · active',
        'Nitra (SK) · friendship_agreement · signed 1997 · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Osijek je pobratimljen s Pečuhom (Mađarska), Mariborom (Slovenija) i Suboticom (Srbija).',
      [
        'Pečuhom (HU) · twinning · active',
        'Mariborom (SI) · twinning · active',
        'Suboticom (RS) · twinning · active',
      ],
    ],
    [
      'tells what is only planned',
      'U pripremi je potpisivanje sporazuma o suradnji s gradom Padovom (Italija).',
      ['Padovom (IT) · cooperation_agreement · planned'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Dobrovoljno vatrogasno društvo potpisalo je povelju o prijateljstvu s društvom iz Pečuha.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the state’s page in Croatian', () => {
  const options = { language: 'hr', publisher: { name: 'Hrvatska', country: 'HR' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Sporazumi o uzajamnoj zaštiti klasificiranih podataka\n\nČeška Republika (2011)\nKraljevina Španjolska, 2010\nCrna Gora – 2012',
      [
        'Češka Republika (CZ) · security_agreement · other 2011 · active',
        'Kraljevina Španjolska (ES) · security_agreement · other 2010 · active',
        'Crna Gora (ME) · security_agreement · other 2012 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

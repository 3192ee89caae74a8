// What Serbian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Kragujevac’s page in Serbian', () => {
  const options = { language: 'sr', publisher: { name: 'Kragujevac', country: 'RS' } }
  test.each([
    [
      'lists partners with their state and year',
      'Gradovi pobratimi\n\nBydgoszcz (Poljska), od 1971. godine\nSegedin (Mađarska), od 2009.\nDrezden, Nemačka',
      [
        'Bydgoszcz (PL) · twinning · other 1971 · active',
        'Segedin (HU) · twinning · other 2009 · active',
        'Drezden (DE) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Градови побратими\n\nМађарска\nСегедин\nПечуј\nСловачка\nТренчин',
      [
        'Сегедин (HU) · twinning · active',
        'Печуј (HU) · twinning · active',
        'Тренчин (SK) · twinning · active',
      ],
    ],
    [
      'tells a twinning and its day',
      'Povelja o bratimljenju između Grada Kragujevca i Grada Trenčina potpisana je 12. maja 2009. godine.',
      ['Trenčina · twinning · signed 2009-05-12 · unknown'],
    ],
    [
      'tells a cooperation agreement and its day',
      'Grad Kragujevac je 12. 5. 2009. godine potpisao Sporazum o saradnji sa gradom Trenčinom iz Slovačke.',
      ['Trenčinom (SK) · cooperation_agreement · signed 2009-05-12 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      'Скупштина града Крагујевца донела је 14. марта 2011. године Одлуку о успостављању сарадње са градом Карара, Република Италија.',
      ['Карара (IT) · decision · decided 2011-03-14 · unknown'],
    ],
    [
      'tells a renewal',
      'Grad Kragujevac i opština Mogiljev iz Belorusije obnovili su 2018. godine Povelju o prijateljstvu.',
      ['Mogiljev (BY) · friendship_agreement · renewed 2018 · unknown'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Grad Kragujevac želi da uspostavi saradnju sa gradom Sirenom u Francuskoj.',
      [],
    ],
    [
      'lists the areas after their label, of a protocol',
      'Protokol o saradnji sa gradom Jaši (Rumunija) potpisan je u Jašiju 3. juna 2014. Oblasti saradnje: kultura, sport i turizam.',
      ['Jaši (RO) · protocol · signed 2014-06-03 in Jašiju · kultura, sport, turizam · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Saradnja sa gradom Sirenom (Francuska) raskinuta je 1999. godine.',
      ['Sirenom (FR) · unknown · ended 1999 · ended'],
    ],
    [
      'tells what is only planned',
      'Postupak zaključivanja sporazuma o saradnji sa grčkim gradom Solunom je u toku.',
      ['Solunom (GR) · cooperation_agreement · planned'],
    ],
    [
      'lists the areas after their label, of a twinning',
      '<h2>Gradovi pobratimi</h2><table><tr><th>Grad</th><th>Država</th><th>Datum potpisivanja</th><th>Vrsta sporazuma</th></tr><tr><td>Trenčin</td><td>Slovačka</td><td>12.05.2009.</td><td>Povelja o bratimljenju</td></tr><tr><td>Karara</td><td>Italija</td><td>14. mart 2011.</td><td>Sporazum o saradnji</td></tr></table>',
      [
        'Trenčin (SK) · twinning · signed 2009-05-12 · active',
        'Karara (IT) · cooperation_agreement · signed 2011-03-14 · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Bratski gradovi Kragujevca su Bidgošć (Poljska), Karara (Italija) i Trenčin (Slovačka).',
      [
        'Bidgošć (PL) · twinning · active',
        'Karara (IT) · twinning · active',
        'Trenčin (SK) · twinning · active',
      ],
    ],
    [
      'lists the areas after their label, of a cooperation agreement',
      '1. Segedin Mađarska Sporazum o saradnji 12.05.2009.\n2. Temišvar Rumunija Protokol o saradnji 03.06.2014.',
      [
        'Segedin (HU) · cooperation_agreement · signed 2009-05-12 · active',
        'Temišvar (RO) · protocol · signed 2014-06-03 · active',
      ],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Fudbalski klub Radnički potpisao je ugovor sa klubom iz Segedina.',
      [],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Grad Kragujevac nema zvaničan sporazum sa gradom Bitolj.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Serbian', () => {
  const options = { language: 'sr', publisher: null }
  test.each([
    [
      'lists partners with their state and year',
      'Gradovi pobratimi\n\nNiš – Košice\nKragujevac – Trenčin (2009)',
      ['Niš + Košice · twinning · active', 'Kragujevac + Trenčin · twinning · other 2009 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the state’s page in Serbian', () => {
  const options = { language: 'sr', publisher: { name: 'Srbija', country: 'RS' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Sporazumi o razmeni i uzajamnoj zaštiti tajnih podataka\n\n1. Slovačka Republika 2011\n2. Bosna i Hercegovina 2013\n3. Kraljevina Španija 2014',
      [
        'Slovačka Republika (SK) · security_agreement · other 2011 · active',
        'Bosna i Hercegovina (BA) · security_agreement · other 2013 · active',
        'Kraljevina Španija (ES) · security_agreement · other 2014 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Beograd’s page in Serbian', () => {
  const options = { language: 'sr', publisher: { name: 'Beograd', country: 'RS' } }
  test.each([
    [
      'tells a twinning and its day',
      'Povelju o bratimljenju Beograd je sa Banjalukom potpisao 2020. godine.',
      ['Banjalukom · twinning · signed 2020 · unknown'],
    ],
    [
      'tells a twinning and its day',
      'Grad Jagodina iz Republike Srbije uspostavlja saradnju i bratimi se sa gradom Verona iz Republike Italije.',
      ['Jagodina (RS) + Verona (IT) · twinning · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Srbobran’s page in Serbian', () => {
  const options = { language: 'sr', publisher: { name: 'Srbobran', country: 'RS' } }
  test.each([
    [
      'takes no wish, denial or club for an agreement',
      'Nakon Janošhalme i Orošhaze u Mađarskoj, Šekovići su treći grad sa kojim Srbobran uspostavlja saradnju.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

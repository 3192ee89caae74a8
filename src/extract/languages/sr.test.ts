// What Serbian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

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
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

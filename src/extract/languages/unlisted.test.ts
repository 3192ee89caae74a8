// What is read of pages in languages without a lexicon: structure, names and figures.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

const lugo = { publisher: { name: 'Lugo', country: 'ES' }, language: 'gl', isUnlisted: true }
const erdenet = { publisher: { name: 'Эрдэнэт', country: 'MN' }, language: 'mn', isUnlisted: true }
const batumi = { publisher: { name: 'ბათუმი', country: 'GE' }, language: 'ka', isUnlisted: true }

describe('a page in a language without a lexicon', () => {
  test('keeps the day on the line below with the name, whatever word leads it', async () => {
    const words =
      'Irmandamentos\n\nViana do Castelo\nPortugal\nDesde 1985\n\nDinan\nFrancia\nDesde 1992 (pleno do 3/4/1992)\n\nTeléfono: 986 100 200'
    expect(await told(words, lugo)).toEqual([
      'Viana do Castelo (PT) · unknown · other 1985 · active',
      'Dinan (FR) · unknown · other 1992, other 1992-04-03 · active',
    ])
  })

  test('takes a small word between a known name and its state for the kind of body', async () => {
    const kostanay = { publisher: { name: 'Қостанай', country: 'KZ' }, language: 'kk', isUnlisted: true }
    expect(
      await told(
        'Бауырлас қалалар:\n\n1. Томск қаласы (Ресей) – 2004\n2. Гданьск қаласы (Польша) – 2016',
        kostanay,
      ),
    ).toEqual(['Томск (RU) · unknown · other 2004 · active', 'Гданьск (PL) · unknown · other 2016 · active'])
    const nukus = { publisher: { name: 'Nukus', country: 'UZ' }, language: 'uz', isUnlisted: true }
    expect(
      await told('Birodar shaharlar\n\nPoznań shahri, Polsha (2011)\nBursa shahri, Turkiya (1998)', nukus),
    ).toEqual(['Poznań (PL) · unknown · other 2011 · active', 'Bursa (TR) · unknown · other 1998 · active'])
  })

  test('knows the states of a script whose letters have no capitals in use', async () => {
    const words =
      'ქალაქი\tქვეყანა\tწელი\nლიონი\tსაფრანგეთი\t2005\nპოზნანი\tპოლონეთი\t2009\nბარი\tიტალია\t1987'
    expect(await told(words, batumi)).toEqual([
      'ლიონი (FR) · unknown · other 2005 · active',
      'პოზნანი (PL) · unknown · other 2009 · active',
      'ბარი (IT) · unknown · other 1987 · active',
    ])
  })

  test('tells the columns of a table by what stands in them, be one of its states unknown', async () => {
    const words =
      'ქალაქი\tქვეყანა\tწელი\nლიონი\tსაფრანგეთი\t2005\nპოზნანი\tპოლონეთი\t2009\nბარი\tიტალია\t1987\nბრესტი\tბრეტანი\t1999'
    expect(await told(words, batumi)).toContain('ბრესტი · unknown · other 1999 · active')
  })

  test('knows the months by the language’s own names', async () => {
    const words =
      'Kota Kembar\n\n- Braunschweig, Jerman (2 Juni 1960)\n- Suwon, Korea Selatan (25 Agustus 1997)'
    const bandung = { publisher: { name: 'Bandung', country: 'ID' }, language: 'id', isUnlisted: true }
    expect(await told(words, bandung)).toEqual([
      'Braunschweig (DE) · unknown · other 1960-06-02 · active',
      'Suwon (KR) · unknown · other 1997-08-25 · active',
    ])
  })

  test('takes two states over a paper for no partners', async () => {
    expect(await told('საქართველო - სომხეთი\n\nხელშეკრულება\n\n2007 წლის 21 სექტემბერი', batumi)).toEqual([])
  })

  test('knows the letters that stand for states, and the numbers of months', async () => {
    const words =
      'Гадаад хамтын ажиллагаа\n\n1. ОХУ-ын Буриадын Улаан-Үд хот – 1992 он\n2. БНХАУ-ын ӨМӨЗО-ны Хөх хот – 2004 оны 6 дугаар сарын 18\n3. ХБНГУ-ын Ахен хот, 2015 оны 10-р сар'
    expect(await told(words, erdenet)).toEqual([
      'Буриадын Улаан-Үд (RU) · unknown · other 1992 · active',
      'Хөх хот (CN) · unknown · other 2004-06-18 · active',
      'Ахен (DE) · unknown · other 2015-10 · active',
    ])
  })

  test('takes a name alone for no partner', async () => {
    expect(await told('Irmandamentos\n\nViana do Castelo\nLigazóns\nMapa web', lugo)).toEqual([])
  })
})

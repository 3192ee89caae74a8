// What Turkish pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

describe('Bursa’s page in Turkish', () => {
  const options = { language: 'tr', publisher: { name: 'Bursa', country: 'TR' } }
  test.each([
    [
      'lists partners with their state and year',
      'Kardeş Şehirler\n\nSarajevo (Bosna Hersek) - 1972\nDarmstadt (Almanya) - 1971\nPlevne, Bulgaristan, 1998',
      [
        'Sarajevo (BA) · twinning · other 1972 · active',
        'Darmstadt (DE) · twinning · other 1971 · active',
        'Plevne (BG) · twinning · other 1998 · active',
      ],
    ],
    [
      'lists partners under their states',
      'Kardeş Şehirlerimiz\n\nBulgaristan\nPlovdiv\nRomanya\nKöstence',
      ['Plovdiv (BG) · twinning · active', 'Köstence (RO) · twinning · active'],
    ],
    [
      'tells a protocol and its day',
      'Bursa ile Kairouan arasında 12 Mayıs 1987 tarihinde kardeş şehir protokolü imzalanmıştır.',
      ['Kairouan · protocol · signed 1987-05-12 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      "Belediye Meclisi'nin 15.05.2004 tarihli kararı ile Multan şehri ile kardeş şehir ilişkisi kurulması kabul edilmiştir.",
      ['Multan · twinning · decided 2004-05-15 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Tirana (Arnavutluk) ile kardeş şehir ilişkisi 2009 yılında sona ermiştir.',
      ['Tirana (AL) · twinning · ended 2009 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      "Belediyemiz, Avusturya'nın Graz kenti ile kardeş şehir olmak istemektedir.",
      [],
    ],
    [
      'tells a renewal',
      'Oulu (Finlandiya) ile imzalanan kardeş şehir anlaşması 2018 yılında yenilenmiştir.',
      ['Oulu (FI) · twinning · renewed 2018 · unknown'],
    ],
    [
      'lists the areas after their label, of a letter of intent',
      'Wuxi (Çin) ile iyi niyet mektubu 14.09.2016 tarihinde imzalandı. İşbirliği alanları: kültür, turizm, eğitim.',
      ['Wuxi (CN) · letter_of_intent · signed 2016-09-14 · kültür, turizm, eğitim · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

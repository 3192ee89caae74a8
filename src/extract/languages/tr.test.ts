// What Turkish pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

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
    [
      'lists the areas after their label, of a twinning',
      '<h2>Kardeş Şehirler</h2><table><tr><th>Sıra</th><th>Şehir</th><th>Ülke</th><th>Tarih</th></tr><tr><td>1</td><td>Darmstadt</td><td>Almanya</td><td>14.04.1971</td></tr><tr><td>2</td><td>Plevne</td><td>Bulgaristan</td><td>1998</td></tr></table>',
      [
        'Darmstadt (DE) · twinning · other 1971-04-14 · active',
        'Plevne (BG) · twinning · other 1998 · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      "Bursa'nın kardeş şehirleri Darmstadt (Almanya), Plevne (Bulgaristan) ve Oulu (Finlandiya) şehirleridir.",
      [
        'Darmstadt (DE) · twinning · active',
        'Plevne (BG) · twinning · active',
        'Oulu (FI) · twinning · active',
      ],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Almanya\nDarmstadt\nKulmbach\nKardeş şehirlik protokolü 1998 yılında imzalanmıştır.',
      [],
    ],
    [
      'tells a protocol and its day',
      '2010 yılında Prizren Belediyesi ile kardeş belediye protokolü imzalanmıştır.',
      ['Prizren Belediyesi · protocol · signed 2010 · unknown'],
    ],
    [
      'tells a tie that is suspended',
      'Oulu (Finlandiya) ile ilişkiler 2022 yılında askıya alınmış, kardeş şehir protokolü dondurulmuştur.',
      ['Oulu (FI) · protocol · other 2022 · suspended'],
    ],
    [
      'tells what is only planned',
      'Bursa Belediyesi, Multan Belediyesi ile kardeş şehir protokolü imzalamayı planlanmaktadır.',
      ['Multan Belediyesi · protocol · planned'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      "Özel bir lisenin öğrencileri Darmstadt'taki okulu ziyaret etti.",
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Balıkesir’s page in Turkish', () => {
  const options = { language: 'tr', publisher: { name: 'Balıkesir', country: 'TR' } }
  test.each([
    [
      'lists the areas after their label, of a twinning',
      '<h2>Kardeş Şehirler</h2><table><tr><th>Kardeş Kentin Adı</th><th>Ülkesi</th><th>Meclis Karar Tarihi</th></tr><tr><td>ROXAS</td><td>FİLİPİNLER</td><td>07.02.1997</td></tr><tr><td>SCHWÄBISCH HALL</td><td>ALMANYA</td><td>05.04.2006</td></tr></table>',
      [
        'ROXAS (PH) · twinning · other 1997-02-07 · active',
        'SCHWÄBISCH HALL (DE) · twinning · other 2006-04-05 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

// "Since … is the twin town of X the town Y": sentences in which the partner stands behind whose partner it is, and names of ties told before their days.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('the partner right behind the name of the one whose partner it is', () => {
  testPhrases([
    [
      'sk',
      ['Prešov', 'SK'],
      'Od roku 1991 je partnerským mestom Prešova mesto Rzeszów (Poľsko).',
      ['Rzeszów (PL) · twinning · other 1991 · active'],
    ],
    [
      'sk',
      ['Prešov', 'SK'],
      'Od roku 1991 sú partnerskými mestami Prešova mestá Rzeszów (Poľsko) a Mukačevo (Ukrajina).',
      ['Rzeszów (PL) · twinning · other 1991 · active', 'Mukačevo (UA) · twinning · other 1991 · active'],
    ],
    [
      'cs',
      ['Brno', 'CZ'],
      'Od roku 1966 je partnerským městem Brna polská Poznaň.',
      ['Poznaň (PL) · twinning · other 1966 · active'],
    ],
    [
      'sl',
      ['Maribor', 'SI'],
      'Od leta 1961 je pobrateno mesto Maribora Marburg (Nemčija).',
      ['Marburg (DE) · twinning · other 1961 · active'],
    ],
    [
      'en',
      ['Niš', 'RS'],
      'Since 1986 the twin town of Niš has been Kobe (Japan).',
      ['Kobe (JP) · twinning · other 1986 · active'],
    ],
  ])
})

describe('a day between the tie and its partner is that of the tie', () => {
  testPhrases([
    [
      'cs',
      ['Brno', 'CZ'],
      'Partnerským městem Brna je od roku 1966 město Poznaň (Polsko).',
      ['Poznaň (PL) · twinning · other 1966 · active'],
    ],
    [
      'pl',
      ['Lublin', 'PL'],
      'Miastem partnerskim Lublina jest od 1987 roku Debreczyn (Węgry).',
      ['Debreczyn (HU) · twinning · other 1987 · active'],
    ],
    [
      'sr',
      ['Ниш', 'RS'],
      'Град побратим Ниша је од 2001. године Кошице (Словачка).',
      ['Кошице (SK) · twinning · other 2001 · active'],
    ],
    [
      'ru',
      ['Псков', 'RU'],
      'Городом-побратимом Пскова с 1992 года является Нойс (Германия).',
      ['Нойс (DE) · twinning · other 1992 · active'],
    ],
    [
      'hu',
      ['Szeged', 'HU'],
      'Szeged testvérvárosa 1991 óta Trento (Olaszország).',
      ['Trento (IT) · twinning · other 1991 · active'],
    ],
  ])
})

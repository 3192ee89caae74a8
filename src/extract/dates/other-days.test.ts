// Days of something else, days at a paper's end, and what a relative clause tells.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('a day of something else is left out', () => {
  testPhrases([
    // A time that the words go on from.
    [
      'cs',
      ['Tábor', 'CZ'],
      'Po roce 1989 město podepsalo smlouvu o partnerství s městem Dole (Francie).',
      ['Dole (FR) · twinning · unknown'],
    ],
    [
      'de',
      ['Jena', 'DE'],
      'Als erste Stadt nach 1989 hat Jena eine Partnerschaftsvereinbarung mit Lugoj (Rumänien) unterzeichnet.',
      ['Lugoj (RO) · twinning · unknown'],
    ],
    [
      'el',
      ['Βέροια', 'GR'],
      'Μετά το 1989 ο Δήμος υπέγραψε πρωτόκολλο συνεργασίας με το Σμόλιαν (Βουλγαρία).',
      ['Σμόλιαν (BG) · protocol · unknown'],
    ],
    [
      'pl',
      ['Polska', 'PL'],
      'W Dz.U. z 14 października 2014 r. opublikowano Umowę między Rządem RP a Rządem Republiki Malty o współpracy w dziedzinie kultury, podpisaną w Valletcie 24 października 2013 r.',
      ['Republiki Malty (MT) · cooperation_agreement · signed 2013-10-24 in Valletcie · kultury · unknown'],
    ],
    [
      'ru',
      ['Полоцк', 'BY'],
      'Полоцк и Псков подписали соглашение о сотрудничестве на форуме «Города России 2030».',
      ['Псков · cooperation_agreement · unknown'],
    ],
  ])
})

describe('a year within a quoted title, though a colon ends the clause there', () => {
  testPhrases([
    [
      'ru',
      ['Тула', 'RU'],
      'Соглашение о побратимстве подписали мэр Тулы и глава Могилёва на форуме «Города 2035: планы и действия».',
      ['Могилёва · twinning · unknown'],
    ],
    [
      'en',
      ['Niš', 'RS'],
      'The mayors of Niš and Graz signed a twinning charter at the forum "Towns 2035: plans and actions".',
      ['Graz · twinning · unknown'],
    ],
  ])
})

describe('the last line of a paper tells its day', () => {
  testPhrases([
    [
      'hr',
      ['Buzet', 'HR'],
      'Grad Buzet i Grad Koper sklapaju Sporazum o suradnji.\n\nSastavljeno u Buzetu 5. svibnja 2010. godine u dva primjerka.',
      ['Koper · cooperation_agreement · signed 2010-05-05 in Buzetu · unknown'],
    ],
  ])
})

describe('a clause that begins with "with which" tells of the body before it', () => {
  testPhrases([
    [
      'lt',
      ['Tauragė', 'LT'],
      'Tauragės delegacija aplankė Ternopilį, su kuriuo bendradarbiavimo sutartis sudaryta 2015 metų spalio 7 dieną.',
      ['Ternopilį · cooperation_agreement · signed 2015-10-07 · unknown'],
    ],
    [
      'sk',
      ['Nitra', 'SK'],
      'Delegácia navštívila Kroměříž, s ktorým mesto podpísalo zmluvu o spolupráci v roku 1998.',
      ['Kroměříž · cooperation_agreement · signed 1998 · unknown'],
    ],
  ])
})

describe('a state that stands behind "in" before a colon tells where the partner is', () => {
  testPhrases([
    [
      'sk',
      ['Zlatá Baňa', 'SK'],
      'Partnerské obce\n\nV Českej republike: Obec Sebranice\n\nV Poľsku: Gmina Tarnowiec',
      ['Sebranice (CZ) · twinning · active', 'Tarnowiec (PL) · twinning · active'],
    ],
  ])
})

describe('a paper of another body with the publisher', () => {
  testPhrases([
    [
      'ro',
      ['Cimișlia', 'MD'],
      'Consiliul a votat acordul de înfrățire a municipiului Câmpia Turzii cu orașul Cimișlia.',
      ['Câmpia Turzii · twinning · unknown'],
    ],
  ])
})

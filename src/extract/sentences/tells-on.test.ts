// What stands behind a boundary and is told of the agreement all the same.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('the day of the ground of a tie', () => {
  testPhrases([
    [
      'ru',
      ['Тула', 'RU'],
      'Тула и Могилёв являются городами-побратимами согласно договору, подписанному сторонами 3 мая 2011 года.',
      ['Могилёв · twinning · signed 2011-05-03 · unknown'],
    ],
    [
      'sk',
      ['Nitra', 'SK'],
      'Mesto Nitra je partnerským mestom Kroměříža na základe dohody podpísanej dňa 3. mája 2011.',
      ['Kroměříža · twinning · signed 2011-05-03 · unknown'],
    ],
  ])
})

describe('a signing behind what is told of the partner', () => {
  testPhrases([
    [
      'sr',
      ['Niš', 'RS'],
      'Povelja o bratimljenju sa Solunom, gde studira mnogo naših mladih, potpisana je u maju 2005. godine.',
      ['Solunom · twinning · signed 2005-05 · unknown'],
    ],
    [
      'en',
      ['Niš', 'RS'],
      'The charter of twinning with Graz, where many of our people live, was signed on 3 May 2011.',
      ['Graz · twinning · signed 2011-05-03 · unknown'],
    ],
  ])
})

// Where an agreement was signed is no side of it, whether a word or an ending says so.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('a place told by the ending of its name', () => {
  testPhrases([
    [
      'et',
      ['Tartu', 'EE'],
      'Koostööleping Tamperega sõlmiti 3. mail 2011 Uppsalas.',
      ['Tamperega · cooperation_agreement · signed 2011-05-03 · unknown'],
    ],
    [
      'fi',
      ['Turku', 'FI'],
      'Ystävyyskaupunkisopimus Tarton kanssa allekirjoitettiin 3. toukokuuta 2011 Tukholmassa.',
      ['Tarton · twinning · signed 2011-05-03 · unknown'],
    ],
    [
      'hu',
      ['Győr', 'HU'],
      'A testvérvárosi megállapodást Kassával 2011. május 3-án Sopronban írták alá.',
      ['Kassával · twinning · signed 2011-05-03 · unknown'],
    ],
  ])
})

describe('a place behind the paper, where both sides stand before it', () => {
  testPhrases([
    [
      'sr',
      ['Niš', 'RS'],
      'Gradonačelnik Soluna i gradonačelnik Niša potpisali su protokol o bratimljenju u Vranju.',
      ['Soluna · protocol · unknown'],
    ],
    [
      'el',
      ['Αμοργός', 'GR'],
      'Ο Δήμαρχος Φυλής και ο Δήμαρχος Αμοργού υπέγραψαν το Πρωτόκολλο Αδελφοποίησης στα Ιωάννινα.',
      ['Φυλής · protocol · unknown'],
    ],
  ])
})

describe('sides joined by dashes', () => {
  testPhrases([
    [
      'uk',
      ['Ніжин', 'UA'],
      'Угоду про побратимство Ніжин (Україна) – Сопот (Польща) – Тельтов (Німеччина) підписали мери міст.',
      ['Сопот (PL) + Тельтов (DE) · twinning · unknown'],
    ],
    [
      'pl',
      ['Chełm', 'PL'],
      'Umowę partnerską Chełm – Kowel (Ukraina) – Utena (Litwa) podpisali burmistrzowie w 1999 roku.',
      ['Kowel (UA) + Utena (LT) · twinning · signed 1999 · unknown'],
    ],
  ])
})

// The publisher in the endings of its language.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'sq',
    ['Tiranë', 'AL'],
    'Tirana është e binjakëzuar me Sarajevën që nga viti 1996.',
    ['Sarajevën · twinning · active'],
  ],
  [
    'lv',
    ['Ropaži', 'LV'],
    'Parakstīts sadarbības līgums starp Ropažu novada pašvaldību un Tartu pilsētu.',
    ['Tartu · cooperation_agreement · unknown'],
  ],
  [
    'sr',
    ['Knin', 'HR'],
    'Potpisana je povelja o bratimljenju gradova Knina i Kikinde.',
    ['Kikinde · twinning · unknown'],
  ],
  [
    'de',
    ['Weiden in der Oberpfalz', 'DE'],
    'Die älteste Partnerstadt Weidens ist Issy-les-Moulineaux (1962).',
    ['Issy-les-Moulineaux · twinning · other 1962 · active'],
  ],
  [
    'cs',
    ['Ústí nad Orlicí', 'CZ'],
    'Partnerským městem Ústí je od roku 1994 Massa Martana v Itálii.',
    ['Massa Martana (IT) · twinning · other 1994 · active'],
  ],
])

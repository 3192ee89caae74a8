// A paper of three or more, told by the names right behind it.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'uk',
    null,
    'Угоду про партнерство Ковель (Україна) – Хелм (Польща) – Вальсроде (Німеччина) підписали мери міст.',
    ['Ковель (UA) + Хелм (PL) + Вальсроде (DE) · partnership_agreement · unknown'],
  ],
  [
    'de',
    null,
    'Das Kooperationsabkommen der Regionen Elsass, Opole und Masowien wurde am 24. August 2001 unterzeichnet.',
    ['Elsass + Opole + Masowien · cooperation_agreement · signed 2001-08-24 · unknown'],
  ],
  [
    'pl',
    ['Sanok', 'PL'],
    'Podpisano umowę o współpracy miast Sanok, Humenné i Medzilaborce.',
    ['Humenné + Medzilaborce · cooperation_agreement · unknown'],
  ],
  [
    'mk',
    ['Прилеп', 'MK'],
    'Потпишан договор за збратимување на општините Прилеп, Нишка Бања и Асеновград.',
    ['Нишка Бања + Асеновград · twinning · unknown'],
  ],
])

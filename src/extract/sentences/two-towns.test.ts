// Partners that another sentence names, or only the place of signing; one partner told twice, in two scripts or with its state once.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'es',
    ['Getafe', 'ES'],
    'El alcalde recibió al teniente de alcalde de Quimper, Yves Morel. La visita se enmarca en las relaciones entre ambos municipios, hermanados desde el año 2006.',
    ['Quimper · twinning · other 2006 · active'],
  ],
  [
    'it',
    ['Montaione', 'IT'],
    'Montaione avrà presto una gemella. Si tratta di Orange, nel sud della Francia. A settembre verrà firmato il patto di gemellaggio delle due città.',
    ['Orange · twinning · planned'],
  ],
  [
    'de',
    ['Bautzen', 'DE'],
    'Gäste aus Kaposvár waren da. Die Partnerschaft der beiden Städte besteht seit 1991.',
    ['Kaposvár · twinning · other 1991 · active'],
  ],
  // Two bodies were named before, and nobody knows which is meant.
  [
    'de',
    ['Bautzen', 'DE'],
    'Gäste aus Kaposvár und Worms waren da. Die Partnerschaft der beiden Städte besteht seit 1991.',
    [],
  ],
  [
    'fr',
    ['La Châtre-Langlin', 'FR'],
    'Le 2 mai 1964 à La Châtre, puis le 8 août 1964 à Tulle, les deux maires prêtent le serment de jumelage.',
    ['Tulle · twinning · signed 1964-05-02 in La Châtre, signed 1964-08-08 · unknown'],
  ],
  [
    'ko',
    ['안동시', 'KR'],
    '자매도시\n\n휴스턴 시(미국)\nHouston (United States of America)\n1972 (S47).10.24\n몽트뢰 시(스위스)\nMontreux (Switzerland)\n1996 (H8). 5.28',
    [
      '휴스턴 시 (US) · twinning · other 1972-10-24 · active',
      '몽트뢰 시 (CH) · twinning · other 1996-05-28 · active',
    ],
  ],
  [
    'nb',
    ['Molde', 'NO'],
    'Signerte vennskapsbyavtalen med Plunge\n\nPlunge kommune i Litauen har vært Moldes vennskapsby siden 1994.',
    ['Plunge (LT) · twinning · other 1994 · unknown'],
  ],
])

// Guests come from a town, and the sentence behind tells what both signed.
testPhrases([
  [
    'en',
    ['York', 'GB'],
    'A delegation from the Austrian city of Linz visited York last week. The mayors signed a twinning charter on 5 May 2010.',
    ['Linz (AT) · twinning · signed 2010-05-05 · unknown'],
  ],
  [
    'pl',
    ['Toruń', 'PL'],
    'Toruń odwiedziła delegacja z Linzu. Obaj burmistrzowie podpisali 5 maja 2010 r. umowę o partnerstwie.',
    ['Linzu · twinning · signed 2010-05-05 · unknown'],
  ],
  [
    'uk',
    ['Ніжин', 'UA'],
    'Ніжин відвідала делегація Лінца. Очільники обох міст підписали 5 травня 2010 року угоду про побратимство.',
    ['Лінца · twinning · signed 2010-05-05 · unknown'],
  ],
  [
    'ro',
    ['Arad', 'RO'],
    'O delegație din Linz a vizitat Aradul. Cei doi primari au semnat la 5 mai 2010 acordul de înfrățire.',
    ['Linz · twinning · signed 2010-05-05 · unknown'],
  ],
  [
    'tr',
    ['Bursa', 'TR'],
    "Linz heyeti Bursa'yı ziyaret etti. İki belediye başkanı 5 Mayıs 2010'da kardeş şehir protokolünü imzaladı.",
    ['Linz · protocol · signed 2010-05-05 · unknown'],
  ],
  // Guests of two towns came, and nobody knows who signed.
  [
    'sr',
    ['Niš', 'RS'],
    'Niš su posetile delegacije Linca i Bara. Gradonačelnici su potpisali povelju o bratimljenju.',
    [],
  ],
  // What twinning is at large tells of no partner.
  [
    'en',
    ['York', 'GB'],
    'A delegation from Linz visited York. Twinning brings people of two towns together.',
    [],
  ],
  // The sentence behind an agreement goes on about it.
  [
    'lv',
    ['Cēsis', 'LV'],
    'Cēsu novada dome noslēdza sadarbības līgumu ar Lincas pašvaldību. Jaunais sadarbības līgums noslēgts, lai abu pašvaldību skolas satiktos.',
    ['Lincas · cooperation_agreement · unknown'],
  ],
])

// Persons beside bodies in the news of a signing, and the partner that only its title names.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'pt',
    ['Tavira', 'PT'],
    'O protocolo de geminação foi assinado pelo presidente da Câmara de Tavira, Paulo Moura, e pelo presidente da Câmara Municipal de Praia, Rui Fortes.',
    ['Praia · protocol · unknown'],
  ],
  [
    'es',
    ['Lorca', 'ES'],
    'La delegación la encabeza el alcalde, Manuel Ruiz, que firmó el protocolo de hermanamiento con Estepa.',
    ['Estepa · protocol · unknown'],
  ],
  [
    'en',
    ['Dayton', 'US'],
    'Mayor Mallory and Dr. James H. Sills signed the sister city agreement with Holon (Israel).',
    ['Holon (IL) · twinning · unknown'],
  ],
  [
    'it',
    ['Bracciano', 'IT'],
    "Erano presenti l'assessore ai Gemellaggi, Paola Rossi, e il borgomastro Karl Huber.",
    [],
  ],
  // Titles are those of the page's language.
  [
    'bg',
    ['Видин', 'BG'],
    'Кметът Иванов и инж. Свищов подписаха споразумение за сътрудничество с Калафат (Румъния).',
    ['Калафат (RO) · cooperation_agreement · unknown'],
  ],
  [
    'sr',
    ['Вршац', 'RS'],
    'Градоначелница Јелена Илић и др Сомбор потписали су споразум о сарадњи са Лугожом (Румунија).',
    ['Лугожом (RO) · cooperation_agreement · unknown'],
  ],
  [
    'el',
    ['Δράμα', 'GR'],
    'Ο δήμαρχος Γιώργος Ιωάννου και η κυρία Βέροια υπέγραψαν πρωτόκολλο αδελφοποίησης με το Σμόλιαν (Βουλγαρία).',
    ['Σμόλιαν (BG) · protocol · unknown'],
  ],
  // The tie stands right before the partner's name.
  [
    'de',
    ['Staufen', 'DE'],
    'Eine Delegation reiste Ende Juni in die ungarische Partnerstadt Bonyhád.',
    ['Bonyhád (HU) · twinning · active'],
  ],
  [
    'sv',
    ['Lund', 'SE'],
    'Barnkören fick besök av gäster från vänorten Viborg.',
    ['Viborg · twinning · active'],
  ],
  ['de', ['Staufen', 'DE'], 'Der Chor der Partnerstadt Staufen war zu Gast.', []],
  // Days of other stories, and a description between two commas.
  [
    'es',
    ['Cádiz', 'ES'],
    'El hermanamiento con Móstoles se firmó en mayo de 2006, pues Cádiz vio nacer la Constitución de 1812.',
    ['Móstoles · twinning · signed 2006-05 · unknown'],
  ],
  [
    'it',
    null,
    'È nato anche il gemellaggio tra Salle, paese di fabbricanti di corde, e Reghin (Romania).',
    ['Salle + Reghin (RO) · twinning · active'],
  ],
  [
    'en',
    ['Fountain Hills', 'US'],
    'Our Sister Cities\n\nDierdorf Germany\n\nThe Dierdorf, Germany relationship was formally established by the mayor on June 25, 2005.\n\nZamość Poland\n\nThe Zamosc, Poland relationship was formally established by the mayor on June 28, 2014.',
    [
      'Dierdorf (DE) · twinning · other 2005-06-25 · active',
      'Zamość (PL) · twinning · other 2014-06-28 · active',
    ],
  ],
  [
    'it',
    ['Bracciano', 'IT'],
    'Roma: Comune di Bracciano, siglato gemellaggio con Neusäß (Germania)',
    ['Neusäß (DE) · twinning · unknown'],
  ],
  [
    'nl',
    ['Gouda', 'NL'],
    'De gemeenteraad heeft een einde gemaakt aan de stedenband met Solingen in Duitsland.',
    ['Solingen (DE) · twinning · ended'],
  ],
])

describe('a family name in a headline', () => {
  testPhrases([
    [
      'sr',
      ['Niš', 'RS'],
      'Petrović u Egiptu potpisao sporazum\n\nGradonačelnik Niša Milan Petrović potpisao je sporazum o saradnji sa gradom Kairom.',
      ['Kairom · cooperation_agreement · unknown'],
    ],
    [
      'sq',
      ['Prizren', 'XK'],
      'Krasniqi nënshkruan marrëveshje bashkëpunimi me Dragashin\n\nKryetari i Prizrenit, Arben Krasniqi, ka nënshkruar marrëveshje bashkëpunimi me komunën e Dragashit.',
      ['Dragashin · cooperation_agreement · unknown'],
    ],
    [
      'de',
      ['Hagen', 'DE'],
      'Linz und Hagen sind Partnerstädte\n\nDer Bürgermeister von Hagen unterzeichnete den Vertrag mit der Stadt Linz.',
      ['Linz · twinning · active'],
    ],
  ])
})

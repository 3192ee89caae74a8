// States that stand before their towns, in the genitive and without a sign: "Ukrayna'nın Odesa", "Igaunijas pilsētu Tartu".
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'lv',
    ['Valka', 'LV'],
    'Noslēgts sadarbības līgums ar Igaunijas pilsētu Tartu.',
    ['Tartu (EE) · cooperation_agreement · unknown'],
  ],
  [
    'lv',
    ['Valka', 'LV'],
    'Noslēgts sadarbības līgums ar pilsētu Tartu.',
    ['Tartu · cooperation_agreement · unknown'],
  ],
  [
    'lv',
    ['Valka', 'LV'],
    'Noslēgts sadarbības līgums ar pilsētu Tartu Igaunijā.',
    ['Tartu (EE) · cooperation_agreement · unknown'],
  ],
  [
    'lv',
    ['Valka', 'LV'],
    'Noslēgts sadarbības līgums ar Igaunijas pilsētas Tartu pašvaldību.',
    ['Tartu (EE) · cooperation_agreement · unknown'],
  ],
  [
    'lv',
    ['Valka', 'LV'],
    'Noslēgts sadarbības līgums ar Tartu Igaunijā.',
    ['Tartu (EE) · cooperation_agreement · unknown'],
  ],
  [
    'lt',
    ['Marijampolė', 'LT'],
    'Pasirašyta bendradarbiavimo sutartis su miestu Suvalkais.',
    ['Suvalkais · cooperation_agreement · unknown'],
  ],
  [
    'lt',
    ['Marijampolė', 'LT'],
    'Pasirašyta bendradarbiavimo sutartis su Lenkijos miestu Suvalkais.',
    ['Suvalkais (PL) · cooperation_agreement · unknown'],
  ],
  [
    'lt',
    ['Marijampolė', 'LT'],
    'Pasirašyta bendradarbiavimo sutartis su Suvalkais Lenkijoje.',
    ['Suvalkais (PL) · cooperation_agreement · unknown'],
  ],
  [
    'et',
    ['Valga', 'EE'],
    'Sõlmiti koostööleping Soome linna Kotkaga.',
    ['Kotkaga (FI) · cooperation_agreement · unknown'],
  ],
  [
    'et',
    ['Valga', 'EE'],
    'Sõlmiti koostööleping Kotka linnaga Soomes.',
    ['Kotka (FI) · cooperation_agreement · unknown'],
  ],
  [
    'fi',
    ['Oulu', 'FI'],
    'Ystävyyskaupunkisopimus allekirjoitettiin Viron Tarton kaupungin kanssa.',
    ['Tarton (EE) · twinning · unknown'],
  ],
  [
    'fi',
    ['Oulu', 'FI'],
    'Ystävyyskaupunkisopimus allekirjoitettiin Viron Tarton kanssa.',
    ['Tarton (EE) · twinning · unknown'],
  ],
  [
    'hu',
    ['Győr', 'HU'],
    'Testvérvárosi szerződést kötöttünk a finnországi Kuopióval, a németországi Erfurttal és az olaszországi Sassuolóval.',
    [
      'Kuopióval (FI) · twinning · unknown',
      'Erfurttal (DE) · twinning · unknown',
      'Sassuolóval (IT) · twinning · unknown',
    ],
  ],
  [
    'tr',
    ['Edirne', 'TR'],
    "Bulgaristan'ın Yambol kenti ile işbirliği protokolü imzalandı.",
    ['Yambol (BG) · protocol · unknown'],
  ],
  [
    'tr',
    ['Edirne', 'TR'],
    "Bulgaristan'ın Yambol, Romanya'nın Köstence ve Yunanistan'ın Dedeağaç kentleri ile kardeş şehir protokolü imzalandı.",
    [
      'Yambol (BG) · protocol · unknown',
      'Köstence (RO) · protocol · unknown',
      'Dedeağaç (GR) · protocol · unknown',
    ],
  ],
])

// And right behind it, in a language whose names change.
testPhrases([
  [
    'el',
    ['Σουφλί', 'GR'],
    'Η αδελφοποίηση μεταξύ των Δήμων Σουφλίου και Σωζοπόλεως Βουλγαρίας υπογράφηκε το 1997.',
    ['Σωζοπόλεως (BG) · twinning · signed 1997 · unknown'],
  ],
])

// So do regions.
testPhrases([
  [
    'lt',
    ['Alytus', 'LT'],
    'Alytaus rajono meras pasirašė bendradarbiavimo sutartį su Palenkės vaivadijos Suvalkų miestu.',
    ['Suvalkų · cooperation_agreement · unknown'],
  ],
])

// Partners told as examples behind the tie: "twin towns across Europe, such as Reims in France".
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'nb',
    ['Bodø', 'NO'],
    'Bodø har vært vennskapsby med Jönköping i Sverige siden 1991.',
    ['Jönköping (SE) · twinning · other 1991 · active'],
  ],
  [
    'nb',
    ['Bodø', 'NO'],
    'Kommunen har tre vennskapsbyer i Norden, blant annet Jönköping i Sverige og Svendborg i Danmark.',
    ['Jönköping (SE) · twinning · active', 'Svendborg (DK) · twinning · active'],
  ],
  [
    'nb',
    ['Bodø', 'NO'],
    'Bodø har også vennskapsbyer i Norden, som Jönköping i Sverige, Svendborg i Danmark og Kuopio i Finland.',
    [
      'Jönköping (SE) · twinning · active',
      'Svendborg (DK) · twinning · active',
      'Kuopio (FI) · twinning · active',
    ],
  ],
  [
    'de',
    ['Passau', 'DE'],
    'Passau pflegt Partnerschaften in ganz Europa, etwa mit Dumfries in Schottland, Krems in Österreich und Budweis in Tschechien.',
    [
      'Dumfries (GB) · twinning · active',
      'Krems (AT) · twinning · active',
      'Budweis (CZ) · twinning · active',
    ],
  ],
  [
    'fr',
    ['Menton', 'FR'],
    'Menton compte plusieurs villes jumelles en Europe, dont Baden-Baden en Allemagne et Sorrente en Italie.',
    ['Baden-Baden (DE) · twinning · active', 'Sorrente (IT) · twinning · active'],
  ],
  [
    'en',
    ['Bath', 'GB'],
    'Bath has twin towns across Europe, such as Aix-en-Provence in France and Braunschweig in Germany.',
    ['Aix-en-Provence (FR) · twinning · active', 'Braunschweig (DE) · twinning · active'],
  ],
  [
    'da',
    ['Odense', 'DK'],
    'Odense har venskabsbyer i Norden, nemlig Norrköping i Sverige, Tampere i Finland og Trondheim i Norge.',
    [
      'Norrköping (SE) · twinning · active',
      'Tampere (FI) · twinning · active',
      'Trondheim (NO) · twinning · active',
    ],
  ],
  [
    'en',
    ['Kassel', 'DE'],
    'Kassel has a Japanese twin town called Chitose. The two towns signed the agreement in 1988.',
    ['Chitose · twinning · signed 1988 · active'],
  ],
  [
    'nb',
    ['Bodø', 'NO'],
    'Bodø har en polsk vennskapsby som heter Leszno. De to byene inngikk avtalen i 1996.',
    ['Leszno · twinning · signed 1996 · active'],
  ],
  [
    'de',
    ['Passau', 'DE'],
    'Passau hat seit 1993 eine slowakische Partnerstadt namens Prešov.',
    ['Prešov · twinning · other 1993 · active'],
  ],
  [
    'ru',
    ['Смоленск', 'RU'],
    'Смоленск имеет в Польше город-побратим под названием Лешно.',
    ['Лешно · twinning · active'],
  ],
])

describe('partners behind “among which are”', () => {
  testPhrases([
    [
      'en',
      ['York', 'GB'],
      'York has twelve twin towns, among which are Gdynia and Linz.',
      ['Gdynia · twinning · active', 'Linz · twinning · active'],
    ],
    [
      'pl',
      ['Toruń', 'PL'],
      'Toruń ma dwanaście miast partnerskich, wśród których są Lwów i Hamm.',
      ['Lwów · twinning · active', 'Hamm · twinning · active'],
    ],
    [
      'hr',
      ['Pula', 'HR'],
      'Pula ima deset gradova prijatelja, među kojima su Graz i Trier.',
      ['Graz · friendship_agreement · active', 'Trier · friendship_agreement · active'],
    ],
    [
      'ru',
      ['Тула', 'RU'],
      'У Тулы десять городов-побратимов, среди которых Могилёв и Олбани.',
      ['Могилёв · twinning · active', 'Олбани · twinning · active'],
    ],
  ])
})

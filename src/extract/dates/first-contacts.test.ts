// Days on which people first met: a tie came later.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'ca',
    ['Olot', 'ES'],
    'L’agermanament amb Rodez va tenir els primers contactes l’any 1971.',
    ['Rodez · twinning · active'],
  ],
  [
    'de',
    ['Rottweil', 'DE'],
    '1975 kam es zu ersten Kontakten mit der Partnerstadt Imst.',
    ['Imst · twinning · active'],
  ],
  [
    'fr',
    ['Rodez', 'FR'],
    'Le jumelage avec Bamberg, né des premiers contacts de 1965, a été signé en 1970.',
    ['Bamberg · twinning · signed 1970 · unknown'],
  ],
])

// Names in a sentence about a tie that are none of its sides.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'es',
    ['Lorca', 'ES'],
    'El ayuntamiento aprobó el hermanamiento con Vélez (Colombia), con la abstención de IP y PSC.',
    ['Vélez (CO) · twinning · unknown'],
  ],
  [
    'de',
    ['Ulm', 'DE'],
    'Die Städtepartnerschaft mit Linz bringt fachliche Treffen und Ausstellungen.',
    ['Linz · twinning · active'],
  ],
])

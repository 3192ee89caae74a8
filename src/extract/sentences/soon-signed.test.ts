// What two sides are about to sign, and ties told by other words than signing.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'hr',
    ['Varaždin', 'HR'],
    'Gradovi Varaždin i Vukovar uskoro će sklopiti povelju o prijateljstvu.',
    ['Vukovar · friendship_agreement · planned'],
  ],
  [
    'cs',
    ['Opava', 'CZ'],
    'Opava podepíše smlouvu o partnerství s polským městem Ratiboř.',
    ['Ratiboř (PL) · twinning · planned'],
  ],
  [
    'it',
    ['Gorizia', 'IT'],
    'Il gemellaggio con Klagenfurt è stato formalizzato nel 1985.',
    ['Klagenfurt · twinning · signed 1985 · unknown'],
  ],
  [
    'es',
    ['Irún', 'ES'],
    'Irún firmará un acuerdo de hermanamiento con Hendaya.',
    ['Hendaya · twinning · planned'],
  ],
  [
    'fr',
    ['Menton', 'FR'],
    'La charte de jumelage entre Menton et Sanremo sera signée en juin.',
    ['Sanremo · twinning · planned'],
  ],
])

// What a council's paper is about, behind a label, and words in capitals that begin its grounds.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'it',
    ['Lugo', 'IT'],
    'Oggetto: patto di gemellaggio con il Comune di Kulmbach (Germania)',
    ['Kulmbach (DE) · twinning · active'],
  ],
  ['fr', ['Arras', 'FR'], 'Objet : jumelage avec la ville de Herten', ['Herten · twinning · active']],
  [
    'nl',
    ['Genk', 'BE'],
    'OMDAT Genk en Francistown in 1995 een stedenband hebben gesloten',
    ['Francistown · twinning · other 1995 · active'],
  ],
])

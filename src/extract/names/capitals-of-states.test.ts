// What stands behind a name and tells what the body is, up to its state: "Minsk, the capital of Belarus".
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'en',
    ['Niš', 'RS'],
    'Niš is twinned with Minsk, the capital of Belarus, and Lyon, a city in France.',
    ['Minsk (BY) · twinning · active', 'Lyon (FR) · twinning · active'],
  ],
  [
    'ro',
    ['Brașov', 'RO'],
    'Municipiul Brașov este înfrățit cu Minsk, capitala Republicii Belarus.',
    ['Minsk (BY) · twinning · active'],
  ],
  [
    'fr',
    ['Dijon', 'FR'],
    'Dijon est jumelée avec Minsk, capitale de la Biélorussie, depuis 1975.',
    ['Minsk (BY) · twinning · other 1975 · active'],
  ],
  [
    'sr',
    ['Niš', 'RS'],
    'Povelju o bratimljenju su potpisali gradovi Niš i\nKošice 12. maja 2001. godine.',
    ['Košice · twinning · signed 2001-05-12 · active'],
  ],
])

// A year that stands twice below one name: in its own cell, and in that of a row whose body has no name.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'da',
    ['Holstebro', 'DK'],
    'Venskabsbyer\n\nMoss, Norge\n\n1951\n\nRauma, Finland\n\n1961\n\n12 landsogne, Åland\n\n1961\n\nHusby, Tyskland\n\n1988',
    [
      'Moss (NO) · twinning · other 1951 · active',
      'Rauma (FI) · twinning · other 1961 · active',
      'Husby (DE) · twinning · other 1988 · active',
    ],
  ],
])

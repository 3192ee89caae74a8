// "The first was with …", behind a sentence that tells of several.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'ca',
    ['Vic', 'ES'],
    'La ciutat té tres agermanaments. La primera va ser el 1982 amb Reggio Emilia, un municipi italià.',
    ['Reggio Emilia · twinning · other 1982 · active'],
  ],
  [
    'en',
    ['Derry', 'GB'],
    'The city has entered into several twinnings. The first was in 1974 with Brest, a port in Brittany.',
    ['Brest · twinning · other 1974 · active'],
  ],
])

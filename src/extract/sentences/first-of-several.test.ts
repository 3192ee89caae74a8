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

// "The others are …", behind one of them.
testPhrases([
  [
    'sv',
    ['Kalmar', 'SE'],
    'Gdańsk är Kalmars vänort. De övriga är Wismar i Tyskland och Savonlinna i Finland.',
    ['Gdańsk · twinning · active', 'Wismar (DE) · twinning · active', 'Savonlinna (FI) · twinning · active'],
  ],
  [
    'es',
    ['Jaca', 'ES'],
    'Jaca está hermanada con varias ciudades, entre las que cabe destacar la francesa de Lourdes y la italiana de Asís.',
    ['Lourdes · twinning · active', 'Asís · twinning · active'],
  ],
])

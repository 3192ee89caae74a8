// Third parties that tell who signs behind the act, as many languages do once a day or a place begins the sentence.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'de',
    null,
    'Im Jahr 1988 unterzeichneten die Städte Fulda und Como einen Partnerschaftsvertrag.',
    ['Fulda + Como · twinning · signed 1988 · unknown'],
  ],
  [
    'nl',
    null,
    'In 1988 ondertekenden de steden Breda en Diest een samenwerkingsovereenkomst.',
    ['Breda + Diest · cooperation_agreement · signed 1988 · unknown'],
  ],
  [
    'sv',
    null,
    'År 1988 undertecknade städerna Kalmar och Gdańsk ett vänortsavtal.',
    ['Kalmar + Gdańsk · twinning · signed 1988 · unknown'],
  ],
  [
    'es',
    null,
    'En 1988 firmaron las ciudades de Vigo y Lorient un acuerdo de hermanamiento.',
    ['Vigo + Lorient · twinning · signed 1988 · unknown'],
  ],
  [
    'cs',
    null,
    'V roce 1988 podepsala města Kolín a Dreux partnerskou smlouvu.',
    ['Kolín + Dreux · twinning · signed 1988 · unknown'],
  ],
  ['en', null, 'In 1988 the agreement was signed in Fulda and Como.', []],
])

// Sentences that tell several papers of the same sides, each with its own day.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'fr',
    ['Maroc', 'MA'],
    'Le Maroc et la Finlande ont conclu en 1998 une convention de non double imposition et en 2004 un accord sur le tourisme.',
    ['Finlande (FI) · treaty · signed 1998 · unknown', 'Finlande (FI) · treaty · signed 2004 · unknown'],
  ],
  [
    'es',
    ['Perú', 'PE'],
    'El Perú y Noruega suscribieron un Acuerdo de Cooperación Minera en 2003, así como un Memorándum sobre pesca el 5 de mayo de 2010.',
    [
      'Noruega (NO) · cooperation_agreement · signed 2003 · unknown',
      'Noruega (NO) · memorandum · signed 2010-05-05 · unknown',
    ],
  ],
  [
    'zh',
    ['中国', 'CN'],
    '中国与冰岛双边关系\n\n两国签有《投资保护协定》(1994年3月31日)和《自由贸易协定》(2013年4月15日)。',
    ['冰岛 (IS) · treaty · signed 1994-03-31 · unknown', '冰岛 (IS) · treaty · signed 2013-04-15 · unknown'],
  ],
  [
    'it',
    ['Italia', 'IT'],
    "Nel 2007 è stato firmato un accordo di cooperazione culturale con l'Angola. Un memorandum in materia di difesa è stato firmato a Luanda il 19 novembre 2013.",
    [
      'Angola (AO) · cooperation_agreement · signed 2007 · unknown',
      'Angola (AO) · memorandum · signed 2013-11-19 in Luanda · unknown',
    ],
  ],
  [
    'en',
    ['Niš', 'RS'],
    'Niš signed a memorandum with Glyfada in 1998 and a twinning agreement in 2004.',
    ['Glyfada · memorandum · signed 1998 · unknown', 'Glyfada · twinning · signed 2004 · unknown'],
  ],
])

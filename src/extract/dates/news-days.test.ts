// The day of the news, told before the sentence, is no day of what the news tells; a chronicle's day is.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('the day on which a page tells the news', () => {
  testPhrases([
    [
      'en',
      ['Niš', 'RS'],
      'Niš, 12 May 2019 – The City of Niš signed an agreement on cooperation with the City of Kobe (Japan).',
      ['Kobe (JP) · cooperation_agreement · unknown'],
    ],
    [
      'it',
      ['Modena', 'IT'],
      'Modena, 12 maggio 2019 - Il Comune di Modena ha firmato un patto di gemellaggio con Linz (Austria).',
      ['Linz (AT) · twinning · unknown'],
    ],
    [
      'cs',
      ['Brno', 'CZ'],
      'Publikováno 12. 5. 2019: Brno podepsalo smlouvu o partnerství s městem Rennes.',
      ['Rennes · twinning · unknown'],
    ],
    [
      'sk',
      ['Žilina', 'SK'],
      '12. mája 2019 – podpis zmluvy o partnerstve s mestom Svitavy',
      ['Svitavy · twinning · signed 2019-05-12 · unknown'],
    ],
  ])
})

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

describe('a day told by the day of the news', () => {
  testPhrases([
    [
      'hr',
      ['Split', 'HR'],
      'Gradske novosti\n14. 3. 2018.\n\nGradonačelnik Splita potpisao je jučer sporazum o suradnji s gradom Linzom.',
      ['Linzom · cooperation_agreement · signed 2018-03-13 · unknown'],
    ],
    [
      'de',
      ['Hagen', 'DE'],
      'Linz, 4. Mai 2016 – Hagen hat heute mit der Stadt Linz einen Partnerschaftsvertrag unterzeichnet.',
      ['Linz · twinning · signed 2016-05-04 · unknown'],
    ],
    [
      'uk',
      ['Луцьк', 'UA'],
      'Опубліковано 03.02.2022\n\nСьогодні Луцьк підписав меморандум про співпрацю з містом Краків.',
      ['Краків · memorandum · signed 2022-02-03 · unknown'],
    ],
    [
      'en',
      ['Bergen', 'NO'],
      'News, 12 May 2021\n\nOn Monday Bergen signed a twinning agreement with the city of Porto.',
      ['Porto · twinning · signed 2021-05-10 · unknown'],
    ],
    [
      'fi',
      ['Oulu', 'FI'],
      '8.1.2020 klo 14.05\n\nOulu allekirjoitti 20. joulukuuta ystävyyskaupunkisopimuksen Umeån kaupungin kanssa.',
      ['Umeån · twinning · signed 2019-12-20 · unknown'],
    ],
    [
      'cs',
      ['Brno', 'CZ'],
      'Zastupitelstvo o věci jednalo 3. června 2008. Dne 20. června podepsalo Brno smlouvu o partnerství s městem Rennes.',
      ['Rennes · twinning · signed 2008-06-20 · unknown'],
    ],
    [
      'fr',
      ['Nantes', 'FR'],
      'La première visite date de 1994. La même année, Nantes a signé une charte de jumelage avec la ville de Cork.',
      ['Cork · twinning · signed 1994 · unknown'],
    ],
  ])

  testPhrases([
    [
      'en',
      ['Bergen', 'NO'],
      'Bergen signed a twinning agreement with the city of Porto yesterday.',
      ['Porto · twinning · unknown'],
    ],
    [
      'en',
      ['Bergen', 'NO'],
      'News, 12 May 2021\n\nToday the choir of Bergen sings in our partner city of Porto.',
      ['Porto · partnership_agreement · active'],
    ],
  ])
})

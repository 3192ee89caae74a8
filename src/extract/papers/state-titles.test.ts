// Titles of agreements between states, as treaty lists and gazettes print them.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('a title with both its states is one agreement', () => {
  testPhrases([
    [
      'ro',
      ['România', 'RO'],
      'ACORD din 4 martie 2012 între Guvernul României şi Guvernul Republicii Malta privind protecţia reciprocă a informaţiilor clasificate',
      ['Republicii Malta (MT) · security_agreement · signed 2012-03-04 · active'],
    ],
    [
      'ro',
      ['România', 'RO'],
      'Acord între Guvernul României şi Cabinetul de Miniștri al Ucrainei privind protecţia informaţiilor clasificate',
      ['Ucrainei (UA) · security_agreement · active'],
    ],
    [
      'sk',
      ['Slovensko', 'SK'],
      'Dohoda z 5. mája 2010 medzi vládou Slovenskej republiky a vládou Cyperskej republiky o ochrane utajovaných skutočností',
      ['Cyperskej republiky (CY) · security_agreement · signed 2010-05-05 · active'],
    ],
    [
      'hr',
      ['Hrvatska', 'HR'],
      'Sporazum između Vlade Republike Hrvatske i Vlade Republike Malte o suradnji u području turizma, Valletta, 5. svibnja 2011.',
      ['Republike Malte (MT) · cooperation_agreement · signed 2011-05-05 · turizma · active'],
    ],
  ])
})

describe('the long name of a state', () => {
  testPhrases([
    [
      'ru',
      ['Россия', 'RU'],
      'Соглашение между Правительством Российской Федерации и Ливийской Арабской Джамахирией о дорогах подписано 5 мая 2008 г.',
      ['Ливийской Арабской Джамахирией (LY) · treaty · signed 2008-05-05 · unknown'],
    ],
    [
      'sr',
      ['Srbija', 'RS'],
      'Sporazum između Vlade Republike Srbije i Vlade Sjedinjenih Meksičkih Država o putevima potpisan je 5. maja 2008. godine.',
      ['Sjedinjenih Meksičkih Država (MX) · treaty · signed 2008-05-05 · unknown'],
    ],
    [
      'fr',
      ['France', 'FR'],
      'Accord entre la République française et la République hellénique sur les routes, signé à Paris le 5 mai 2008.',
      ['République hellénique (GR) · treaty · signed 2008-05-05 in Paris · unknown'],
    ],
    [
      'de',
      ['Österreich', 'AT'],
      'Abkommen zwischen der Republik Österreich und der Hellenischen Republik über den Tourismus, unterzeichnet am 5. Mai 2008',
      ['Hellenischen Republik (GR) · treaty · signed 2008-05-05 · unknown'],
    ],
  ])
})

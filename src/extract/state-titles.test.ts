// Titles of agreements between states, as treaty lists and gazettes print them.
import { describe } from 'vitest'
import { testPhrases } from './told.test-support.ts'

describe('a title with both its states is one agreement', () => {
  testPhrases([
    [
      'ro',
      ['România', 'RO'],
      'ACORD din 4 martie 2012 între Guvernul României şi Guvernul Republicii Malta privind protecţia reciprocă a informaţiilor clasificate',
      ['Republicii Malta (MT) · security_agreement · other 2012-03-04 · active'],
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

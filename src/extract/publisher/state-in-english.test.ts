// A state's page in its own language, where the state was told in English.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'sk',
    ['Slovakia', 'SK'],
    'Ministerstvo oznamuje, že 4. marca 2002 bola v Rige podpísaná Dohoda medzi vládou Slovenskej republiky a vládou Lotyšskej republiky o cestnej doprave.',
    ['Lotyšskej republiky (LV) · treaty · signed 2002-03-04 · unknown'],
  ],
  [
    'bg',
    ['Bulgaria', 'BG'],
    'Споразумение между правителството на Република България и правителството на Монголия за туризъм, подписано на 4 март 2002 г.',
    ['Монголия (MN) · treaty · signed 2002-03-04 · unknown'],
  ],
])

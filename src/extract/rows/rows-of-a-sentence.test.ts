// Rows that go on like a sentence, "and Anshan (China)", and regions with their state behind the day.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'en',
    ['Clermont', 'FR'],
    'Twin towns\n\n- Gomel (Belarus, 1977),\n- Oviedo (Spain, 1988),\n- and Braga (Portugal, 1999)',
    [
      'Gomel (BY) · twinning · other 1977 · active',
      'Oviedo (ES) · twinning · other 1988 · active',
      'Braga (PT) · twinning · other 1999 · active',
    ],
  ],
  [
    'de',
    ['Krefeld', 'DE'],
    'Partnerstädte\n\n- Venlo (Niederlande, 1964)\n- und Leicester (Großbritannien, 1969)',
    ['Venlo (NL) · twinning · other 1964 · active', 'Leicester (GB) · twinning · other 1969 · active'],
  ],
  [
    'en',
    ['Gangwon', 'KR'],
    'Sister regions\n\n- Nagano Prefecture (30 October 1989)\n- Tottori Prefecture (10 September 2001) of Japan\n- New York State (19 May 2000) of the USA',
    [
      'Nagano Prefecture · twinning · other 1989-10-30 · active',
      'Tottori Prefecture · twinning · other 2001-09-10 · active',
      'New York State · twinning · other 2000-05-19 · active',
    ],
  ],
])

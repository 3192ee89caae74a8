// Which line a state goes with, and which words at the head of a line are no name.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'de',
    ['Aalen', 'DE'],
    'Partnerstädte\n\nTatabánya\nUngarn – Städtepartnerschaft seit 1987\nCervia\nItalien – Städtefreundschaft seit 2011',
    [
      'Tatabánya (HU) · twinning · other 1987 · active',
      'Cervia (IT) · friendship_agreement · other 2011 · active',
    ],
  ],
  [
    'he',
    ['נתניה', 'IL'],
    'ערים תאומות\n\n• אוסלו, נורווגיה (1996)\n• סיאמן, סין – מזכר הבנות, 2006',
    ['אוסלו (NO) · twinning · other 1996 · active', 'סיאמן (CN) · memorandum · signed 2006 · active'],
  ],
  [
    'en',
    null,
    'Twinnings of our members\n\nMember | Partner | Country | Year\nPeebles | Hendersonville | USA | 1989\nHaddington | Aubigny-sur-Nère | France | 1965',
    [
      'Peebles + Hendersonville (US) · twinning · other 1989 · active',
      'Haddington + Aubigny-sur-Nère (FR) · twinning · other 1965 · active',
    ],
  ],
  [
    'en',
    ['Ayr', 'GB'],
    'Ayr signed a cooperation agreement with Riga (Latvia) in 2015.\n\nGoals and directions of cooperation:\n\n- Culture;\n- Education and sport;\n- Tourism.',
    ['Riga (LV) · cooperation_agreement · signed 2015 · unknown'],
  ],
])

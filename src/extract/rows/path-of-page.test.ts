// The path to a page before its own heading, and articles before what a partner is.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'en',
    ['Vidin', 'BG'],
    'Home » International relations » Twin towns\n\nThe city of Turnu Severin /Romania/\n\nThe latest agreement was signed on 4 May 1998.\n\nThe town of Zaječar /Serbia/\n\nTwinned since 1971.',
    [
      'Turnu Severin (RO) · twinning · signed 1998-05-04 · active',
      'Zaječar (RS) · twinning · other 1971 · active',
    ],
  ],
  [
    'sr',
    ['Vidin', 'BG'],
    'Почетна > Међународна сарадња > Братски градови\n\nЗајечар (Србија)\nКрајова (Румунија)',
    ['Зајечар (RS) · twinning · active', 'Крајова (RO) · twinning · active'],
  ],
  [
    'de',
    ['Passau', 'DE'],
    'Startseite | Rathaus | Partnerstädte\n\nDie Stadt Budweis (Tschechien), seit 1993\nDie Stadt Krems (Österreich), seit 1974',
    ['Budweis (CZ) · twinning · other 1993 · active', 'Krems (AT) · twinning · other 1974 · active'],
  ],
])

// The day of the news, with its place, before the story.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'it',
    ['Foligno', 'IT'],
    'Foligno, 3 novembre 2021 -Il sindaco ha ricevuto in municipio il sindaco di Trento, città gemellata con Foligno.',
    ['Trento · twinning · active'],
  ],
  [
    'en',
    ['Leeds', 'GB'],
    'Leeds, 4 May 2020 –The mayor has met a delegation from our twin town Dortmund.',
    ['Dortmund · twinning · active'],
  ],
])

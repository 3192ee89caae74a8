// Arabic pages that tell a month by its eastern and by its western name.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'ar',
    ['صور', 'LB'],
    'وقعت بلدية صور اتفاقية توأمة مع مدينة مرسيليا يوم 18 شباط/ فبراير 2017.',
    ['مرسيليا · twinning · signed 2017-02-18 · unknown'],
  ],
])

// Bodies in sentences of scripts without capitals: what joins them, and the state behind a name.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'zh',
    ['上海市', 'CN'],
    '2011年4月，上海市和大阪市签署了合作备忘录。',
    ['大阪市 · memorandum · signed 2011-04 · unknown'],
  ],
  [
    'zh',
    ['青岛市', 'CN'],
    '青岛市与下关市于1979年10月3日缔结友好城市关系。',
    ['下关市 · twinning · signed 1979-10-03 · unknown'],
  ],
  [
    'ar',
    ['تونس', 'TN'],
    'وقعت بلدية تونس سنة 1998 اتفاقية توأمة مع مدينة مرسيليا الفرنسية.',
    ['مرسيليا (FR) · twinning · signed 1998 · unknown'],
  ],
  [
    'ar',
    ['تونس', 'TN'],
    'المدن التوأم\n\nمرسيليا، فرنسا، منذ 1998',
    ['مرسيليا (FR) · twinning · other 1998 · active'],
  ],
  [
    'he',
    ['חיפה', 'IL'],
    'בשנת 2005 נחתם הסכם ערים תאומות עם העיר לובלין בפולין.',
    ['לובלין (PL) · twinning · signed 2005 · unknown'],
  ],
])

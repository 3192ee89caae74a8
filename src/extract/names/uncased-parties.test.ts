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
  [
    'ar',
    ['تونس', 'TN'],
    'وقعت بلدية تونس سنة 1998 اتفاقية توأمة مع مدينتي مرسيليا وكاراتي.',
    ['مرسيليا · twinning · signed 1998 · unknown', 'كاراتي · twinning · signed 1998 · unknown'],
  ],
  [
    'ar',
    ['تونس', 'TN'],
    'وقعت بلدية تونس سنة 1998 اتفاقية توأمة مع بلدية "مراد باشا" التركية.',
    ['مراد باشا (TR) · twinning · signed 1998 · unknown'],
  ],
  [
    'ko',
    ['부산', 'KR'],
    '부산시는 2015년 5월 3일 튀르키예 콘야, 우루과이 몬테비데오와 우호협력 협정을 체결했다.',
    [
      '콘야 (TR) · friendship_agreement · signed 2015-05-03 · unknown',
      '몬테비데오 (UY) · friendship_agreement · signed 2015-05-03 · unknown',
    ],
  ],
  ['ko', ['부산', 'KR'], '부산시는 신규도시 네 곳과 협정을 맺고 두 곳과는 갱신하기도 했다.', []],
])

// Names without capitals that stand in a row: pairs, names with their state or region written onto them, names that nothing knows.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'zh',
    null,
    '会上，江苏省扬州市与日本奈良县奈良市、浙江省宁波市与韩国庆尚北道浦项市、山东省烟台市与德国巴伐利亚州慕尼黑市签署建立友好城市关系协议书。',
    [
      '扬州市 + 奈良市 (JP) · twinning · unknown',
      '宁波市 + 浦项市 (KR) · twinning · unknown',
      '烟台市 + 慕尼黑市 (DE) · twinning · unknown',
    ],
  ],
  [
    'zh',
    ['蘇州市', 'CN'],
    '蘇州市市長李明代表蘇州市分別與紐西蘭羅托魯瓦市、塞爾維亞諾維薩德市簽訂了友好交流備忘錄。',
    ['羅托魯瓦市 (NZ) · memorandum · unknown', '諾維薩德市 (RS) · memorandum · unknown'],
  ],
  [
    'zh',
    ['扬州', 'CN'],
    '扬州市国际友好城市共有2个：\n\n第一类 正式国际友好城市（共1个）：\n日本 厚木市（1984年10月23日缔结）',
    ['厚木市 (JP) · twinning · other 1984-10-23 · active'],
  ],
  [
    'ja',
    null,
    'ペルーと日本の姉妹都市\n\nクスコ市-所沢市（1994年）\nリマ市-京都市（1996年）\nカヤオ州-沖縄県（2001年）',
    [
      'クスコ市 + 所沢市 · twinning · other 1994 · active',
      'リマ市 + 京都市 · twinning · other 1996 · active',
      'カヤオ州 + 沖縄県 · twinning · other 2001 · active',
    ],
  ],
  [
    'ko',
    ['안동시', 'KR'],
    '안동시는 경남 진주시, 전북 남원시, 강원 강릉시와도 교류협력 관계를 맺고 있다.',
    ['진주시 · unknown · active', '남원시 · unknown · active', '강릉시 · unknown · active'],
  ],
  [
    'ko',
    ['안동시', 'KR'],
    '경북 안동시와 서울 강서구가 지난 5일, 안동시청에서 자매결연 협약을 체결했다.',
    ['강서구 · twinning · unknown'],
  ],
  [
    'ar',
    ['صفاقس', 'TN'],
    'تم التوقيع على اتفاقية توأمة بين الجماعة الحضرية لصفاقس وبلدية يافنيسا الإيطالية.',
    ['يافنيسا (IT) · twinning · unknown'],
  ],
  ['ar', ['صفاقس', 'TN'], 'مذكرة تفاهم بين صفاقس وغرونوبل الفرنسية', ['غرونوبل (FR) · memorandum · active']],
  [
    'he',
    ['חולון', 'IL'],
    'נחתמה ברית ערים תאומות בין העיר חולון לבין העיר סורנסק שבצרפת.',
    ['סורנסק (FR) · twinning · unknown'],
  ],
])

testPhrases([
  [
    'zh',
    null,
    '中日友好城市一览\n\n| 序號 | 中方城市 | 日方城市 | 結好時間 |\n| 1 | 南京市 | 名古屋市 | 1978.12.21 |\n| 2 | 無錫市 | 相模原市 | 1985.10.06 |',
    [
      '南京市 + 名古屋市 · twinning · other 1978-12-21 · active',
      '無錫市 + 相模原市 · twinning · other 1985-10-06 · active',
    ],
  ],
])

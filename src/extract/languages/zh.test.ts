// What Chinese pages say, in both scripts, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Shanghai’s page in Chinese', () => {
  const options = { language: 'zh', publisher: { name: '上海市', country: 'CN' } }
  test.each([
    [
      'lists sister cities with their state and day',
      '友好城市\n\n横滨（日本），1973年11月30日\n圣彼得堡（俄罗斯） 1988年12月15日',
      [
        '横滨 (JP) · twinning · other 1973-11-30 · active',
        '圣彼得堡 (RU) · twinning · other 1988-12-15 · active',
      ],
    ],
    [
      'fills a table',
      '<h1>友好城市</h1><table><tr><th>序号</th><th>国家</th><th>城市</th><th>结好时间</th></tr><tr><td>1</td><td>日本</td><td>大阪</td><td>1974年4月18日</td></tr><tr><td>2</td><td>意大利</td><td>米兰</td><td>1979年6月30日</td></tr></table>',
      [
        '大阪 (JP) · twinning · signed 1974-04-18 · active',
        '米兰 (IT) · twinning · signed 1979-06-30 · active',
      ],
    ],
    [
      'groups sister cities by their state',
      '友好城市\n\n日本\n横滨市 1973年11月30日\n大阪市 1974年4月18日\n意大利\n米兰市 1979年6月30日',
      [
        '横滨市 (JP) · twinning · other 1973-11-30 · active',
        '大阪市 (JP) · twinning · other 1974-04-18 · active',
        '米兰市 (IT) · twinning · other 1979-06-30 · active',
      ],
    ],
    [
      'tells friendship cities by a word of their own',
      '上海市今日与日本松山市正式缔结为友谊市。',
      ['松山市 (JP) · friendship_agreement · unknown'],
    ],
    [
      'tells today with its figure within it',
      '2024-10-11\n\n上海市今(11)日与日本松山市缔结友好城市关系。',
      ['松山市 (JP) · twinning · signed 2024-10-11 · unknown'],
    ],
    [
      'is read in traditional script',
      '姊妹市\n\n洛杉磯（美國） 1979年\n釜山（韓國） 民國55年6月30日',
      ['洛杉磯 (US) · twinning · other 1979 · active', '釜山 (KR) · twinning · other 1966-06-30 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

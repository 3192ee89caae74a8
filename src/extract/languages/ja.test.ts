// What Japanese pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Kobe’s page in Japanese', () => {
  const options = { language: 'ja', publisher: { name: '神戸市', country: 'JP' } }
  test.each([
    [
      'lists sister cities with their state and year',
      '姉妹都市\n\nシアトル市（アメリカ）1957年\nマルセイユ市（フランス）1961年7月3日提携\nワルシャワ市（ポーランド、2001年）',
      [
        'シアトル市 (US) · twinning · other 1957 · active',
        'マルセイユ市 (FR) · twinning · other 1961-07-03 · active',
        'ワルシャワ市 (PL) · twinning · other 2001 · active',
      ],
    ],
    [
      'fills a table',
      '<h1>姉妹都市</h1><table><tr><th>国名</th><th>都市名</th><th>締結年月日</th></tr><tr><td>イタリア</td><td>テルニ市</td><td>1991年5月3日</td></tr><tr><td>ラトビア</td><td>リガ市</td><td>昭和49年6月18日</td></tr></table>',
      [
        'テルニ市 (IT) · twinning · signed 1991-05-03 · active',
        'リガ市 (LV) · twinning · signed 1974-06-18 · active',
      ],
    ],
    [
      'tells a friendship',
      '1973年6月24日、天津市と友好都市提携を結びました。',
      ['天津市 · friendship_agreement · signed 1973-06-24 · unknown'],
    ],
    [
      'tells a twinning agreement with the state before the name',
      '2014年5月2日、ブルガリアのソフィア市と姉妹都市協定を締結しました。',
      ['ソフィア市 (BG) · twinning · signed 2014-05-02 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'ロシアのモスクワ市との姉妹都市関係は2022年に解消されました。',
      ['モスクワ市 (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a memorandum',
      '神戸市は2018年にミュンヘン市と覚書を締結した。',
      ['ミュンヘン市 · memorandum · signed 2018 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

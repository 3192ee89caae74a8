// What Korean pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Gangneung’s page in Korean', () => {
  const options = { language: 'ko', publisher: { name: '강릉시', country: 'KR' } }
  test.each([
    [
      'lists sister cities, the state before the name',
      '자매도시\n\n중국 자싱시 (1999년)\n일본 지치부시, 1983년 2월 16일',
      [
        '자싱시 (CN) · twinning · other 1999 · active',
        '지치부시 (JP) · twinning · other 1983-02-16 · active',
      ],
    ],
    [
      'fills a table whose dates begin with the year',
      '<h1>자매도시 현황</h1><table><tr><th>국가</th><th>도시</th><th>체결일</th></tr><tr><td>이탈리아</td><td>밀라노</td><td>1999.3.5.</td></tr><tr><td>미국</td><td>시애틀</td><td>2001. 10. 7.</td></tr></table>',
      [
        '밀라노 (IT) · twinning · signed 1999-03-05 · active',
        '시애틀 (US) · twinning · signed 2001-10-07 · active',
      ],
    ],
    [
      'tells a tie, the partner with its ending',
      '강릉시는 1999년 6월 1일 중국 자싱시와 자매결연을 체결하였다.',
      ['자싱시 (CN) · twinning · signed 1999-06-01 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

// One tie told in a list and in prose, in either order.
import { expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

const list = 'Twin towns\n\nSerres\nVeroia'
const prose = 'Nis has been twinned with Serres since 1991.'

test.each([
  ['the list first', `${list}\n\n${prose}`],
  ['the prose first', `${prose}\n\n${list}`],
])('is one agreement with what the prose tells: %s', async (_, words) => {
  expect((await told(words)).sort()).toEqual([
    'Serres · twinning · other 1991 · active',
    'Veroia · twinning · active',
  ])
})

import { expect, test } from 'vitest'
import { mintId } from '../../model/ids.ts'
import { buildPage, buildParty, buildRecord, type RecordPlan } from '../../model/test-support/build-record.ts'
import { keepRecordIds } from './keep-record-ids.ts'

const nis = buildParty('Niš')
const kosice = buildParty('Košice', 'SK')
const source = mintId('source', 'page')

function ids(plans: readonly Partial<RecordPlan>[], page = source) {
  const records = plans.map(
    (plan, i) =>
      buildRecord({ source: buildPage(nis), publisher: nis, parties: [nis, kosice], at: i * 100, ...plan })
        .record,
  )
  return keepRecordIds(page, records).map(({ id }) => id)
}

test('a record keeps its id when its place, its day or its instrument is corrected', () => {
  const [before] = ids([{ dates: ['2001-03'], instrument: 'unknown', at: 10 }])
  const [after] = ids([{ dates: ['2001-04'], instrument: 'protocol', at: 900 }])
  expect(after).toBe(before)
})

test('several records of the same parties are told apart', () => {
  const both = ids([{ dates: ['1997'] }, { dates: ['2009'] }])
  expect(new Set(both).size).toBe(2)
  expect(ids([{ dates: ['1997'] }])[0]).toBe(both[0])
})

test('the same words on another page are another record', () => {
  expect(ids([{}], mintId('source', 'other'))).not.toEqual(ids([{}]))
})

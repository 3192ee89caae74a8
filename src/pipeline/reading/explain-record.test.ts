import { describe, expect, test } from 'vitest'
import type { AgreementRecord } from '../../model/record.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { buildPage, buildParty, buildRecord } from '../../model/test-support/build-record.ts'
import { explainRecord } from './explain-record.ts'

const nis = buildParty('Niš')
const kosice = buildParty('Košice', 'SK')
const told = buildRecord({
  source: buildPage(nis),
  publisher: nis,
  parties: [nis, kosice],
  dates: [
    ['2001-03-22', 'signed', 'Košice'],
    ['1998', 'other'],
  ],
  areas: ['culture'],
})

/** As if these rules had read it. */
function readBy(origin: string, change: Partial<AgreementRecord> = {}): ResolvedRecord {
  const { instrument, dates, areas } = told.record
  return {
    ...told,
    record: {
      ...told.record,
      instrument: instrument === null ? null : { ...instrument, origin },
      dates: dates.map((date) => ({ ...date, origin: 'dates@1' })),
      areas: areas.map((area) => ({ ...area, origin: 'areas@1' })),
      ...change,
    },
    mentions: told.mentions.map((one) => ({ ...one, mention: { ...one.mention, origin } })),
  }
}

describe('explainRecord', () => {
  const values = explainRecord(readBy('prose@1'))

  test('tells every value of the record', () => {
    expect(values.map(({ field, value }) => `${field}: ${value}`)).toEqual([
      'publisher: Niš (RS), 0.95',
      'partner: Košice (SK), 0.95',
      'instrument: cooperation_agreement',
      'signed: 2001-03-22 in Košice',
      'date: 1998',
      'area: culture',
      'status: active',
    ])
  })

  test('quotes the words that gave a value, from their own place', () => {
    const { quote, start } = told.record.citation
    for (const { words } of values.slice(0, -1)) {
      expect(words?.quote).toBe(quote.slice((words?.start ?? 0) - start, (words?.end ?? 0) - start))
    }
    expect(values.at(-1)?.words).toBeNull()
  })

  test('names the rule in plain words, another one for each kind of value', () => {
    expect(values[1]?.rule).toBe('a name that the sentence joins by its act, by “between” or by “with”')
    expect(values[2]?.rule).toBe('the paper or tie that the sentence names')
    expect(values.at(-1)?.rule).toBe('told among present ties, and no word says otherwise')
  })

  test('says that a heading above told it', () => {
    const above = { asWritten: 'Twin towns', start: 0, end: 10, origin: 'row@1', type: 'twinning' as const }
    const citation = { ...told.record.citation, start: 40, end: 90 }
    const [, , instrument] = explainRecord(readBy('row@1', { instrument: above, citation }))
    expect(instrument?.rule).toMatch(/stands over its list; told above, for what follows$/)
  })

  test.each([
    [{ status: 'ended' as const, statusCitation: told.record.citation }, 'status@1'],
    [{ status: 'ended' as const }, 'heading@1'],
    [{ status: 'unknown' as const }, 'past@1'],
  ])('tells how the status came about: %o', (change, origin) => {
    expect(explainRecord(readBy('row@1', change)).at(-1)?.origin).toBe(origin)
  })
})

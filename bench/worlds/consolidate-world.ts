// A world's records, once their names are resolved, brought together by our consolidation.
import type { Doubt } from '../../src/consolidate/gather/doubt-columns.ts'
import { gatherRows } from '../../src/consolidate/gather/gather-rows.ts'
import { columnsOf } from '../../src/consolidate/gather/record-columns.ts'
import { doubtOf, type FoundParties, nobody } from './found-parties.ts'
import { told, type WrittenWorld } from './world-file.ts'

const none: readonly Doubt[] = []
const ranks = { own: 1, others: 3 } as const

/** The agreement of each record; a number below zero is its own, where it is of none. */
export function consolidateWorld(
  { count, years, instruments, records }: WrittenWorld,
  found: FoundParties,
): Int32Array {
  const ordered = inOrderOfPages(records)
  const parties = found.parties.map(partyOf)
  const doubts = Array.from(parties, (party, name) => {
    const doubt = doubtOf(found, name, party)
    return doubt === null ? none : [doubt]
  })
  const dates = years.map((year) => (year === '' ? [] : [{ edtf: year, role: 'signed' as const }]))
  const columns = columnsOf(count, (row) => {
    const record = ordered[row]! * told.length
    const one = records[record + told.one]!
    const other = records[record + told.other]!
    const instrument = instruments[records[record + told.instrument]!]!
    return {
      parties: [parties[one]!, parties[other]!],
      source: records[record + told.page]!,
      rank: records[record + told.isOwnWord] === 1 ? ranks.own : ranks.others,
      instrument,
      isPlanned: false,
      dates: dates[records[record + told.year]!]!,
      title: instrument,
      doubts: doubts[other] === none ? doubts[one]! : [...doubts[one]!, ...doubts[other]!],
    }
  })
  const { agreementOf } = gatherRows(columns)
  const agreements = new Int32Array(count)
  for (let row = 0; row < count; row++) {
    const agreement = agreementOf[row]!
    const record = ordered[row]!
    agreements[record] = agreement < 0 ? -1 - record : agreement
  }
  return agreements
}

/** Whom nobody knows is a party by its name; its number lies beyond those of all who are known. */
function partyOf(party: number, name: number): number {
  return party === nobody ? 2 ** 24 + name : party
}

/** Records by page, and within it as they came. */
function inOrderOfPages(records: Uint32Array): Uint32Array {
  let last = 0
  for (let at = told.page; at < records.length; at += told.length) last = Math.max(last, records[at]!)
  const starts = new Uint32Array(last + 2)
  for (let at = told.page; at < records.length; at += told.length) starts[records[at]! + 1]!++
  for (let page = 1; page < starts.length; page++) starts[page]! += starts[page - 1]!
  const ordered = new Uint32Array(records.length / told.length)
  for (let record = 0; record < ordered.length; record++)
    ordered[starts[records[record * told.length + told.page]!]!++] = record
  return ordered
}

// A world brought together by our stages: names as written → resolve → consolidate. `node our-way.ts WORLD AGREEMENTS` prints what it took.
import { writeFileSync } from 'node:fs'
import { gatherRows } from '../../src/consolidate/gather-rows.ts'
import { columnsOf, type Doubt } from '../../src/consolidate/record-columns.ts'
import { doubtOf, nobody } from './found-parties.ts'
import { startResolving } from './resolve-names.ts'
import { readWorld } from './world-file.ts'

const [world = '', answer = ''] = process.argv.slice(2)
const start = performance.now()

const resolving = startResolving()
const { names, towns, years, yearOf, instruments, instrumentOf, pages, isOwnWord } = readWorld(
  world,
  resolving.add,
)
const rows = inOrderOfPages(pages)
const read = performance.now()

const found = await resolving.all()
const resolved = performance.now()
const beforeColumns = process.cpuUsage()

// Whom nobody knows is a party by its name; its number lies beyond those of all who are known.
const parties = Uint32Array.from(found.parties, (party, name) => (party === nobody ? 2 ** 24 + name : party))
const none: readonly Doubt[] = []
const doubtsOf = Array.from(parties, (party, name) => {
  const doubt = doubtOf(found, name, party)
  return doubt === null ? none : [doubt]
})
const dates = years.map((year) => (year === '' ? [] : [{ edtf: year, role: 'signed' as const }]))
const ranks = { own: 1, others: 3 } as const
const columns = columnsOf(rows.length, (row) => {
  const record = rows[row]!
  const one = towns[record * 2]!
  const other = towns[record * 2 + 1]!
  const instrument = instruments[instrumentOf[record]!]!
  return {
    parties: [parties[one]!, parties[other]!],
    source: pages[record]!,
    rank: isOwnWord[record] === 1 ? ranks.own : ranks.others,
    instrument,
    isPlanned: false,
    dates: dates[yearOf[record]!]!,
    title: instrument,
    doubts: doubtsOf[other] === none ? doubtsOf[one]! : [...doubtsOf[one]!, ...doubtsOf[other]!],
  }
})
const { agreementOf } = gatherRows(columns)
const end = performance.now()
const consolidating = seconds(process.cpuUsage(beforeColumns))
const processor = seconds(process.cpuUsage())

const agreements = new Int32Array(rows.length)
for (const [row, record] of rows.entries()) {
  const agreement = agreementOf[row]!
  agreements[record] = agreement < 0 ? -1 - record : agreement
}
writeFileSync(answer, agreements)
console.log(
  JSON.stringify({
    wall: (end - start) / 1000,
    wallOfReading: (read - start) / 1000,
    wallOfResolving: (resolved - read) / 1000,
    processor,
    consolidating,
    names: names.length,
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
)

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6
}

/** Records by page, and within it as they came. */
function inOrderOfPages(pages: Uint32Array): Uint32Array {
  const starts = new Uint32Array(pages.reduce((highest, page) => Math.max(highest, page), 0) + 2)
  for (const page of pages) starts[page + 1]!++
  for (let page = 1; page < starts.length; page++) starts[page]! += starts[page - 1]!
  const ordered = new Uint32Array(pages.length)
  for (const [record, page] of pages.entries()) ordered[starts[page]!++] = record
  return ordered
}

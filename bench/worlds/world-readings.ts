// A world's pages as readings of a register, each record with words and places of its own.
import { mintId, type SourceId } from '../../src/model/ids.ts'
import type { AgreementRecord, Mention } from '../../src/model/record.ts'
import type { Source } from '../../src/model/source.ts'
import type { Reading } from '../../src/store/store.ts'
import { buildTextReading } from '../../src/store/test-support/build-text-reading.ts'
import type { WorldRecord } from './make-world.ts'

const passage = 100
const extractor = 'world@1'

export function readingsOf(records: readonly WorldRecord[]): readonly Reading[] {
  return [...Map.groupBy(records, ({ page }) => page)].map(([page, told]) => readingOf(String(page), told))
}

export function readingOf(page: string, told: readonly WorldRecord[]): Reading {
  const id = mintId('source', page)
  const location = `${page}.txt`
  const own = told.find(({ speaker }) => speaker !== null)
  const publisher = own === undefined ? null : own.towns[own.speaker!]
  const source: Source = {
    id,
    location,
    title: location,
    publisher: publisher === null ? null : { name: publisher.name, country: publisher.country },
    authority: publisher === null ? 'press' : 'party',
    language: 'en',
    mediaType: 'text/plain',
    asOf: null,
    notice: null,
  }
  return buildTextReading({
    source,
    text: told.map((record) => lineOf(record).padEnd(passage)).join(''),
    records: told.map((record, at) => recordOf(id, record, at)),
    extractor,
    fetchedAt: '2026-11-22T00:00:00.000Z',
  })
}

function lineOf({ towns: [a, b], year, instrument }: WorldRecord): string {
  return `${a.name} ${b.name} ${instrument} ${year}`
}

function recordOf(source: SourceId, told: WorldRecord, at: number): AgreementRecord {
  const line = lineOf(told)
  const start = at * passage
  const claim = (asWritten: string) => {
    const from = start + line.indexOf(asWritten)
    return { asWritten, start: from, end: from + asWritten.length, origin: extractor }
  }
  const parties = told.towns.map(
    ({ name, country }, side): Mention => ({
      ...claim(name),
      role: side === told.speaker ? 'publisher' : 'partner',
      kindHint: null,
      countryHint: country,
      containerHint: null,
    }),
  )
  return {
    id: mintId('record', `${source}x${at}`),
    parties,
    instrument: { type: told.instrument, ...claim(told.instrument) },
    dates: told.year === '' ? [] : [{ edtf: told.year, role: 'signed', place: null, ...claim(told.year) }],
    areas: [],
    status: 'active',
    statusCitation: null,
    citation: { start, end: start + line.length, quote: line },
  }
}

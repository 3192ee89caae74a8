// A world's pages as readings of a register, each record with words and places of its own.
import { hash } from 'node:crypto'
import { mintId, type SnapshotId, type SourceId } from '../../src/model/ids.ts'
import type { AgreementRecord, Mention } from '../../src/model/record.ts'
import type { Reading } from '../../src/store/store.ts'
import type { WorldRecord } from './make-world.ts'

const passage = 100

export function readingsOf(records: readonly WorldRecord[]): readonly Reading[] {
  return [...Map.groupBy(records, ({ page }) => page)].map(([page, told]) => readingOf(String(page), told))
}

export function readingOf(page: string, told: readonly WorldRecord[]): Reading {
  const id = mintId('source', page)
  const location = `${page}.txt`
  const own = told.find(({ speaker }) => speaker !== null)
  const publisher = own === undefined ? null : own.towns[own.speaker!]
  const text = told.map((record) => lineOf(record).padEnd(passage)).join('')
  const snapshot = hash('sha256', text, 'hex') as SnapshotId
  const bytes = new TextEncoder().encode(text)
  return {
    source: {
      id,
      location,
      title: location,
      publisher: publisher === null ? null : { name: publisher.name, country: publisher.country },
      authority: publisher === null ? 'press' : 'party',
      language: 'en',
      mediaType: 'text/plain',
      asOf: null,
      notice: null,
    },
    snapshot: {
      id: snapshot,
      location,
      mediaType: 'text/plain',
      charset: null,
      bytes,
      fetchedAt: '2026-11-22T00:00:00.000Z',
    },
    document: {
      snapshot,
      mediaType: 'text/plain',
      text,
      blocks: [],
      title: null,
      declaredLanguage: 'en',
      asOf: null,
      notice: null,
      sourceSteps: [],
    },
    records: told.map((record, at) => recordOf(id, record, at)),
    findings: [],
    extractor: 'world@1',
  }
}

function lineOf({ towns: [a, b], year, instrument }: WorldRecord): string {
  return `${a.name} ${b.name} ${instrument} ${year}`
}

function recordOf(source: SourceId, told: WorldRecord, at: number): AgreementRecord {
  const line = lineOf(told)
  const start = at * passage
  const claim = (asWritten: string) => {
    const from = start + line.indexOf(asWritten)
    return { asWritten, start: from, end: from + asWritten.length, origin: 'world@1' }
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

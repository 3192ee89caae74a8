// A reading and a match with every part that one can have, to see all keys of the JSON doors.

import { buildPage, buildParty, buildRecord } from '../src/model/test-support/build-record.ts'
import type { CandidateToExport, MatchToExport } from '../src/publish/exports/export-match.ts'
import type { ReadingToExport } from '../src/publish/exports/export-reading.ts'
import { buildTextReading } from '../src/store/test-support/build-text-reading.ts'

const nis = buildParty('Niš')
const kosice = buildParty('Košice', 'SK')
const source = buildPage(nis, { asOf: '2019', notice: 'Example.' })
const told = buildRecord({
  source,
  publisher: nis,
  parties: [nis, kosice],
  dates: [['2001-03-22', 'signed', 'Košice']],
  areas: ['culture'],
  saysStatus: true,
})

const { document } = buildTextReading({
  source,
  text: told.record.citation.quote,
  records: [told.record],
  extractor: 'example@1',
  fetchedAt: '2026-11-21T10:00:00.000Z',
})

export const exampleReading: ReadingToExport = {
  source,
  document,
  publisher: nis,
  records: [told],
  findings: [{ kind: 'duplicate', severity: 'note', message: 'Told twice.', start: 0, end: 3 }],
}

const candidate: CandidateToExport = { known: nis, party: nis.id, score: 0.99, features: { name: 1 } }

export const exampleMatch: MatchToExport = {
  name: 'Nis',
  country: 'RS',
  match: candidate,
  candidates: [candidate],
  notes: [{ kind: 'ambiguous', message: 'others may be meant as well' }],
  line: 2,
}

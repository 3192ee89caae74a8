// For tests: a reading of a party's page.
import type { SnapshotId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import { buildPage, buildParty, buildRecord } from '../../model/test-support/build-record.ts'
import type { Reading } from '../store.ts'

const kosice = buildParty('Košice', 'SK')

/** Texts of one length have one snapshot. */
export function buildReading(
  party: Party,
  text = 'In March 2001 …',
  at = '2026-11-21T10:00:00.000Z',
): Reading {
  const source = buildPage(party)
  const record = buildRecord({ source, publisher: party, parties: [party, kosice] }).record
  const snapshot = 'a'.repeat(60).concat(String(text.length).padStart(4, '0')) as SnapshotId
  return {
    source,
    snapshot: {
      id: snapshot,
      location: source.location,
      mediaType: 'text/html',
      charset: null,
      bytes: new TextEncoder().encode(text),
      fetchedAt: at,
    },
    document: {
      snapshot,
      mediaType: 'text/html',
      text,
      blocks: [],
      title: null,
      declaredLanguage: 'en',
      asOf: null,
      notice: null,
      sourceSteps: [],
    },
    records: [record],
    findings: [],
    extractor: 'test@1',
  }
}

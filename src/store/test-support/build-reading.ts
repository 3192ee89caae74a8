// For tests: a reading of a party's page.
import { hash } from 'node:crypto'
import type { SnapshotId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import { buildPage, buildParty, buildRecord } from '../../model/test-support/build-record.ts'
import type { Reading } from '../store.ts'

const kosice = buildParty('Košice', 'SK')

export function buildReading(
  party: Party,
  text = 'In March 2001 …',
  at = '2026-11-21T10:00:00.000Z',
): Reading {
  const source = buildPage(party)
  const record = buildRecord({ source, publisher: party, parties: [party, kosice] }).record
  const bytes = new TextEncoder().encode(text)
  const snapshot = hash('sha256', bytes, 'hex') as SnapshotId
  return {
    source,
    snapshot: {
      id: snapshot,
      location: source.location,
      mediaType: 'text/html',
      charset: null,
      bytes,
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

// For tests: a reading of a party's page.
import type { Party } from '../../model/party.ts'
import { buildPage, buildParty, buildRecord } from '../../model/test-support/build-record.ts'
import type { Reading } from '../store.ts'
import { buildTextReading } from './build-text-reading.ts'

const kosice = buildParty('Košice', 'SK')

export function buildReading(
  party: Party,
  text = 'In March 2001 …',
  fetchedAt = '2026-11-21T10:00:00.000Z',
): Reading {
  const source = buildPage(party)
  const { record } = buildRecord({ source, publisher: party, parties: [party, kosice] })
  return buildTextReading({ source, text, records: [record], extractor: 'test@1', fetchedAt })
}

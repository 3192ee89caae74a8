// For tests and measurements: a reading of a page that is nothing but its text.
import { hash } from 'node:crypto'
import type { SnapshotId } from '../../model/ids.ts'
import type { AgreementRecord } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import type { Reading } from '../store.ts'

export interface TextReadingPlan {
  readonly source: Source
  readonly text: string
  readonly records: readonly AgreementRecord[]
  readonly extractor: string
  /** Instant. */
  readonly fetchedAt: string
}

export function buildTextReading(plan: TextReadingPlan): Reading {
  const { source, text, records, extractor, fetchedAt } = plan
  const { location, mediaType } = source
  const bytes = new TextEncoder().encode(text)
  const snapshot = hash('sha256', bytes, 'hex') as SnapshotId
  return {
    source,
    snapshot: { id: snapshot, location, mediaType, charset: null, bytes, fetchedAt },
    document: {
      snapshot,
      mediaType,
      text,
      blocks: [],
      title: null,
      declaredLanguage: 'en',
      asOf: null,
      notice: null,
      sourceSteps: [],
    },
    records,
    findings: [],
    extractor,
  }
}

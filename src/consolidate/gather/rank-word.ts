// Whose word weighs how much, and in which order records stand.
import type { InstrumentType } from '../../model/instrument.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { Source } from '../../model/source.ts'
import { compareText } from '../compare-text.ts'
import { isOpen } from './instrument-family.ts'

/** The register's order of records: by source, then by place in its text. */
export function compareRecords(a: ResolvedRecord, b: ResolvedRecord): number {
  return (
    compareText(a.source.id, b.source.id) ||
    a.record.citation.start - b.record.citation.start ||
    compareText(a.record.id, b.record.id)
  )
}

/** A gazette before the sides themselves, they before a state that is none, and everybody else after these. */
export function rankWord({ source, publisherParty, mentions }: ResolvedRecord): number {
  if (source.authority === 'gazette') return 0
  const isSide = mentions.some(({ party }) => party.id === publisherParty)
  if (isSide && isOwnWord(source)) return 1
  return { government: 2, party: 3, press: 3, reference: 4, contributor: 5 }[source.authority]
}

/** Whether the publisher speaks for itself. */
export function isOwnWord({ authority }: Source): boolean {
  return authority === 'party' || authority === 'government'
}

/** The kind of paper that records of one telling name, if any does. */
export function typeOf(records: readonly ResolvedRecord[]): InstrumentType {
  const types = records.flatMap(({ record }) => record.instrument?.type ?? [])
  return types.find((type) => !isOpen(type)) ?? types[0] ?? 'unknown'
}

// What one source tells of one instrument: a record, or several records of the same words.
import type { InstrumentType } from '../model/instrument.ts'
import type { DateRole } from '../model/record.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import type { Source } from '../model/source.ts'
import { fold } from '../text/fold.ts'
import { compareText } from './compare-text.ts'

export interface Telling {
  /** Orders tellings whatever the order in which they came. */
  readonly key: string
  readonly records: readonly ResolvedRecord[]
  readonly source: Source
  /** 0 is the weightiest word; see `rankWord`. */
  readonly rank: number
  readonly type: InstrumentType
  readonly titleWords: ReadonlySet<string>
  readonly signed: readonly string[]
  /** "since 1998": a date whose act is left open. */
  readonly since: readonly string[]
  readonly renewed: readonly string[]
  readonly decided: readonly string[]
  readonly isPlanned: boolean
}

export function tellingOf(records: readonly ResolvedRecord[]): Telling {
  const sorted = [...records].sort(compareRecords)
  const first = sorted[0]!
  const dates = (role: DateRole) => [
    ...new Set(
      sorted
        .flatMap(({ record }) => record.dates)
        .filter((date) => date.role === role)
        .map(({ edtf }) => edtf),
    ),
  ]
  const titles = sorted.flatMap(({ record }) => record.instrument?.asWritten ?? [])
  return {
    key: `${first.source.id} ${first.record.id}`,
    records: sorted,
    source: first.source,
    rank: Math.min(...sorted.map(rankWord)),
    type: typeOf(sorted),
    titleWords: new Set(
      titles.flatMap((title) =>
        fold(title)
          .split(' ')
          .filter((word) => word.length > 3),
      ),
    ),
    signed: dates('signed').sort(compareText),
    since: dates('other').sort(compareText),
    renewed: dates('renewed').sort(compareText),
    decided: dates('decided').sort(compareText),
    isPlanned: sorted.every(({ record }) => record.status === 'planned'),
  }
}

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

function typeOf(records: readonly ResolvedRecord[]): InstrumentType {
  const types = records.flatMap(({ record }) => record.instrument?.type ?? [])
  return types.find((type) => type !== 'unknown' && type !== 'other') ?? types[0] ?? 'unknown'
}

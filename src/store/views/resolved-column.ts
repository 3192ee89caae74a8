// A resolved record in one column: its parties by id, since they stand whole in a table of their own.
import type { Party } from '../../model/party.ts'
import type { ResolvedMention, ResolvedRecord } from '../../model/resolved-record.ts'
import { fromColumn, toColumn } from '../rows/json-column.ts'

interface KeptRecord extends Omit<ResolvedRecord, 'mentions'> {
  readonly mentions: readonly (Omit<ResolvedMention, 'party'> & { readonly party: string })[]
}

export function toResolvedColumn(record: ResolvedRecord): string {
  const mentions = record.mentions.map((mention) => ({ ...mention, party: mention.party.id }))
  return toColumn({ ...record, mentions } satisfies KeptRecord)
}

/** Ids of the parties that the columns speak of. */
export function partiesIn(columns: readonly string[]): readonly string[] {
  const ids = columns.flatMap((text) => fromColumn<KeptRecord>(text).mentions.map(({ party }) => party))
  return [...new Set(ids)]
}

export function fromResolvedColumn(text: string, parties: ReadonlyMap<string, Party>): ResolvedRecord {
  const { mentions, ...record } = fromColumn<KeptRecord>(text)
  return {
    ...record,
    mentions: mentions.flatMap(({ party: id, ...mention }) => {
      const party = parties.get(id)
      return party === undefined ? [] : [{ ...mention, party }]
    }),
  }
}

// Records grouped by who is in them: the lasting tie between the same parties.
import type { PartyId } from '../model/ids.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import { compareText } from './compare-text.ts'
import { compareRecords } from './telling.ts'

export interface PartyGroup {
  /** Each once, in order; at least two. */
  readonly parties: readonly PartyId[]
  readonly records: readonly ResolvedRecord[]
}

export interface GroupedRecords {
  readonly groups: readonly PartyGroup[]
  /** Records that name one party only: whose page it is is not known, so there is no agreement yet. */
  readonly lonely: readonly ResolvedRecord[]
}

export function groupRecords(resolved: readonly ResolvedRecord[]): GroupedRecords {
  const groups = new Map<string, { parties: readonly PartyId[]; records: ResolvedRecord[] }>()
  const lonely: ResolvedRecord[] = []
  for (const record of [...resolved].sort(compareRecords)) {
    const parties = [...new Set(record.mentions.map(({ party }) => party.id))].sort(compareText)
    if (parties.length < 2) {
      lonely.push(record)
      continue
    }
    const key = parties.join(' ')
    const group = groups.get(key) ?? { parties, records: [] }
    group.records.push(record)
    groups.set(key, group)
  }
  return {
    groups: [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group),
    lonely,
  }
}

// Resolved records → which of them tell one agreement, source by source: the columns' answer in records again.
import type { DecidedPairs } from '../../model/decided-pairs.ts'
import type { PartyId } from '../../model/ids.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { SourceTelling, ToldAgreement } from '../built-agreement.ts'
import { compareText } from '../compare-text.ts'
import { apartBy } from './are-apart.ts'
import { type Doubt, doubtsOfRow } from './doubt-columns.ts'
import { doubtsAmong } from './doubts-among.ts'
import { gatherRows } from './gather-rows.ts'
import { joinSame } from './join-same.ts'
import { compareRecords, rankWord, typeOf } from './rank-word.ts'
import { columnsOf, type RecordColumns } from './record-columns.ts'

export interface GatheredAgreement {
  /** Ordered by id. */
  readonly parties: readonly PartyId[]
  readonly gathering: ToldAgreement
}

export interface GatheredRecords {
  /** In the order of their first records. */
  readonly agreements: readonly GatheredAgreement[]
  /** Records that name one party only: whose page it is is not known, so there is no agreement yet. */
  readonly lonely: readonly ResolvedRecord[]
}

export function gatherRecords(resolved: readonly ResolvedRecord[], decided: DecidedPairs): GatheredRecords {
  const records = [...resolved].sort(compareRecords)
  const rowOf = new Map(records.map(({ record }, row) => [record.id, row]))
  const areApart = apartBy(decided, (id) => rowOf.get(id))
  const parties = numbersOf(records.flatMap(({ mentions }) => mentions.map(({ party }) => party.id)))
  const columns = toColumns(records, parties.numberOf, doubtsAmong(records, parties.numberOf))
  const { agreementOf, tellingOf } = gatherRows(columns, { areApart })
  const rows = records.map((_, row) => row)
  const byAgreement = Map.groupBy(rows, (row) => agreementOf[row]!)
  const lonely = byAgreement.get(-1) ?? []
  byAgreement.delete(-1)
  const gathered = joinSame(
    [...byAgreement.values()].map((own) => ({ rows: own, parties: partiesOf(own, columns) })),
    decided.same.map((pair) => pair.map((id) => rowOf.get(id))),
    areApart,
  )
  return {
    agreements: gathered.map((own) => ({
      parties: own.parties.map((party) => parties.ids[party]!),
      gathering: [...Map.groupBy(own.rows, (row) => tellingOf[row]!).values()].map((telling) =>
        sourceTelling(telling.map((row) => records[row]!)),
      ),
    })),
    lonely: lonely.map((row) => records[row]!),
  }
}

function toColumns(
  records: readonly ResolvedRecord[],
  numberOf: (party: PartyId) => number | undefined,
  doubtsOf: (record: ResolvedRecord) => readonly Doubt[],
): RecordColumns {
  const sources = numbersOf(records.map(({ source }) => source.id))
  return columnsOf(records.length, (row) => {
    const told = records[row]!
    const { record, source, mentions } = told
    return {
      parties: mentions.map(({ party }) => numberOf(party.id)!),
      source: sources.numberOf(source.id)!,
      rank: rankWord(told),
      instrument: record.instrument?.type ?? 'unknown',
      isPlanned: record.status === 'planned',
      dates: record.dates,
      title: record.instrument?.asWritten ?? '',
      doubts: doubtsOf(told),
    }
  })
}

/** Of a name that was misread in some records the parties of those that are surest, else of most; a party left out by some is one of them. */
function partiesOf(rows: readonly number[], columns: RecordColumns): readonly number[] {
  const told = rows.map((row) =>
    columns.parties.subarray(columns.partyStarts[row]!, columns.partyStarts[row + 1]!),
  )
  const most = Math.max(...told.map(({ length }) => length))
  const sets = new Map<string, { readonly parties: readonly number[]; doubts: number; count: number }>()
  for (const [at, parties] of told.entries()) {
    if (parties.length < most) continue
    const known = sets.get(parties.join(' ')) ?? { parties: [...parties], doubts: 9, count: 0 }
    known.doubts = Math.min(known.doubts, doubtsOfRow(columns.doubts, rows[at]!).length)
    known.count++
    sets.set(parties.join(' '), known)
  }
  const [best] = [...sets.values()].sort((a, b) => a.doubts - b.doubts || b.count - a.count)
  return best!.parties
}

function sourceTelling(records: readonly ResolvedRecord[]): SourceTelling {
  return {
    records,
    source: records[0]!.source,
    rank: Math.min(...records.map(rankWord)),
    type: typeOf(records),
    isPlanned: records.every(({ record }) => record.status === 'planned'),
  }
}

/** Numbers in the order of the ids, so that no answer depends on which came first. */
function numbersOf<Id extends string>(all: readonly Id[]) {
  const ids = [...new Set(all)].sort(compareText)
  const numbers = new Map(ids.map((id, number) => [id, number]))
  return { ids, numberOf: (id: Id) => numbers.get(id) }
}

// Readings resolved and put right by what people decided: of one source as it would be among all.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Decision } from '../../model/decision.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { applyDecisions, type Decided } from '../../review/apply-decisions.ts'
import type { ToldReading } from '../../store/store.ts'
import { resolveReading } from '../reading/resolve-reading.ts'
import { publishersOf } from './publishers-of.ts'
import { partyBook, readRecords } from './read-records.ts'

export interface DecidedReadings {
  readonly resolved: readonly ResolvedRecord[]
  readonly publishers: ReturnType<typeof publishersOf>
  readonly pairs: Decided['pairs']
}

export function decidedReadings(
  readings: readonly ToldReading[],
  log: readonly Decision[],
  gazetteer: Gazetteer,
): DecidedReadings {
  const shared = withSharedParties(gazetteer)
  const read = readings
    .map((reading) => ({ reading, ...resolveReading(reading, shared) }))
    .sort((a, b) => (a.reading.source.id < b.reading.source.id ? -1 : 1))
  const decided = applyDecisions(read.flatMap(readRecords), log, partyBook(gazetteer))
  const resolved = decided.records.map(({ snapshot: _snapshot, ...record }) => record)
  return { resolved, publishers: publishersOf(read, decided.publishers, resolved), pairs: decided.pairs }
}

/** One object a party, however many records name it: with all its names it is larger than what is told of it. */
export function withSharedParties(gazetteer: Gazetteer): Gazetteer {
  const parties = new Map<PartyId, Party | null>()
  const findParty = (id: PartyId): Party | null => {
    const known = parties.get(id)
    if (known !== undefined) return known
    const found = gazetteer.findParty(id)
    parties.set(id, found)
    return found
  }
  return { ...gazetteer, findParty }
}

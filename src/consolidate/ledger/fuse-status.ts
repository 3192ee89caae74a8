// What the sources say of an agreement's present state.
import type { FusedField } from '../../model/agreement.ts'
import { type RecordStatus, recordStatuses } from '../../model/record.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { maxDay } from '../../text/edtf.ts'
import { compareText } from '../compare-text.ts'
import { rankWord } from '../gather/rank-word.ts'
import { claimOf, orderClaims } from './ranked-claim.ts'

export interface FusedStatus {
  readonly status: RecordStatus
  readonly field: FusedField
}

/**
 * A source that says so in words goes before one that merely lists the agreement: a list is a claim about the past.
 * Among those that say so the later one goes first, then the weightier word. A plan that came to something says nothing.
 */
export function fuseStatus(records: readonly ResolvedRecord[]): FusedStatus {
  const isPlan = records.every(({ record }) => record.status === 'planned')
  const telling = records.filter(
    ({ record }) => record.status !== 'unknown' && (isPlan || record.status !== 'planned'),
  )
  const said = telling.filter(saysSo)
  const [first] = (said.length > 0 ? said : telling).sort(latestFirst)
  const status = first?.record.status ?? 'unknown'
  const claims = records
    .filter(saysSo)
    .map((from) => {
      const { citation, statusCitation, status } = from.record
      return claimOf(from, status, {
        asWritten: statusCitation?.quote ?? '',
        citation: statusCitation ?? citation,
      })
    })
    .sort(orderClaims)
  return {
    status,
    field: {
      field: 'status',
      value: status === 'unknown' ? null : status,
      rule: claims.length < 2 ? 'onlyClaim' : 'laterSource',
      claims: claims.map(({ rank: _, ...claim }) => ({ ...claim, relation: relate(claim.value, status) })),
    },
  }
}

/** Whether words of its own tell the state, more than being listed does. */
export function saysSo({ record }: ResolvedRecord): boolean {
  return record.statusCitation !== null || ['ended', 'suspended', 'planned'].includes(record.status)
}

function latestFirst(a: ResolvedRecord, b: ResolvedRecord): number {
  const asOf = ({ source }: ResolvedRecord) => maxDay(source.asOf ?? '') ?? ''
  const gravity = ({ record }: ResolvedRecord) => gravest.indexOf(record.status)
  return (
    compareText(asOf(b), asOf(a)) ||
    gravity(a) - gravity(b) ||
    rankWord(a) - rankWord(b) ||
    compareText(a.record.id, b.record.id)
  )
}

/** Nobody says of a living tie that it has ended. */
const gravest: readonly RecordStatus[] = ['ended', 'suspended', ...recordStatuses]

/** A plan fulfilled is another state of the same thing; ended and active cannot both hold. */
function relate(told: string, register: RecordStatus) {
  if (told === register) return 'same'
  return told === 'planned' ? 'differs' : 'contradicts'
}

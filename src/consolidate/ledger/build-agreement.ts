// One gathering of tellings made into one agreement.
import type { Agreement, AgreementParty } from '../../model/agreement.ts'
import type { AgreementId, PartnershipId } from '../../model/ids.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { ToldAgreement } from '../built-agreement.ts'
import { isTreaty } from '../gather/instrument-family.ts'
import { compareRecords } from '../gather/rank-word.ts'
import { drawEvents } from './draw-events.ts'
import { fuseAreas } from './fuse-areas.ts'
import { fuseActs, fuseFields, fuseInstrument } from './fuse-fields.ts'
import { fuseStatus } from './fuse-status.ts'
import { gradeEvidence, sideOf } from './grade-evidence.ts'

export interface Identity {
  readonly id: AgreementId
  readonly partnership: PartnershipId
  readonly parties: readonly AgreementParty[]
}

export function buildAgreement(gathering: ToldAgreement, { id, partnership, parties }: Identity): Agreement {
  const records = recordsOf(gathering)
  const { results, plans } = partPlans(records)
  const telling = results.length > 0 ? results : plans
  const acts = fuseActs(results)
  const { type, title } = fuseInstrument(telling)
  return {
    id,
    partnership,
    parties,
    instrument: { type, title },
    areas: fuseAreas(records).areas,
    events: drawEvents({ acts, results, plans, isTreaty: isTreaty(type) }),
    claimedStatus: fuseStatus(records).status,
    evidence: gradeEvidence(telling),
    fields: fuseFields(records, parties, acts),
    sources: records.map((record) => ({
      source: record.source.id,
      record: record.record.id,
      authority: record.source.authority,
      side: sideOf(record),
      citation: record.record.citation,
    })),
  }
}

/** In the register's order. */
export function recordsOf(gathering: ToldAgreement): readonly ResolvedRecord[] {
  return gathering.flatMap(({ records }) => records).sort(compareRecords)
}

/** What was concluded, and what was only meant to be. */
export function partPlans(records: readonly ResolvedRecord[]) {
  const isPlan = ({ record }: ResolvedRecord) => record.status === 'planned'
  return { results: records.filter((record) => !isPlan(record)), plans: records.filter(isPlan) }
}

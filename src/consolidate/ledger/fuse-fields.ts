// The ledger's rows: for each field the register's value, the rule that chose it, and every source's claim of it.
import type { AgreementField, AgreementParty, FusedField, Relation } from '../../model/agreement.ts'
import type { InstrumentType } from '../../model/instrument.ts'
import type { DateRole, InstrumentClaim } from '../../model/record.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { affinity, isOpen, isTreaty } from '../gather/instrument-family.ts'
import { fuseAreas } from './fuse-areas.ts'
import { type FusedAct, fuseDates, withRelation } from './fuse-dates.ts'
import { placeFields } from './fuse-places.ts'
import { fuseStatus } from './fuse-status.ts'
import { partSince } from './part-since.ts'
import { claimOf, orderClaims, type RankedClaim } from './ranked-claim.ts'

export interface FusedInstrument {
  readonly type: InstrumentType
  readonly title: string | null
}

export interface FusedActs {
  readonly signed: readonly FusedAct[]
  readonly renewed: readonly FusedAct[]
  readonly decided: readonly FusedAct[]
  readonly ended: readonly FusedAct[]
  readonly since: readonly FusedAct[]
}

/** `results` are the records of what was concluded; `plans` are those of what was only meant to be. */
export function fuseActs(results: readonly ResolvedRecord[]): FusedActs {
  const told = (role: DateRole) => results.flatMap((record) => dateClaims(record, role))
  const { signing, since } = partSince(told('signed'), told('other'), {
    isTreaty: isTreaty(fuseInstrument(results).type),
  })
  return {
    signed: fuseDates(signing),
    renewed: fuseDates(told('renewed')),
    decided: fuseDates(told('decided')),
    ended: fuseDates(told('ended')),
    since: fuseDates(since),
  }
}

export function fuseInstrument(
  records: readonly ResolvedRecord[],
): FusedInstrument & { readonly field: FusedField } {
  const claims = records
    .flatMap((from) => {
      const { instrument } = from.record
      return instrument === null ? [] : [{ ...instrument, claim: claimOf(from, instrument.type, instrument) }]
    })
    .sort((a, b) => orderClaims(a.claim, b.claim))
  const chosen = claims.find(({ type }) => !isOpen(type)) ?? claims[0]
  const type = chosen?.type ?? 'unknown'
  const relate = (told: InstrumentType): Relation => {
    if (told === type) return 'same'
    if (isOpen(told)) return 'contains'
    return affinity(told, type) === 0 ? 'contradicts' : 'differs'
  }
  return {
    type,
    title: claims.find((claim) => claim.type === type && isTitle(claim))?.asWritten ?? null,
    field: {
      field: 'instrument',
      value: chosen === undefined ? null : type,
      rule: claims.length === 1 ? 'onlyClaim' : 'ownWordFirst',
      claims: claims.map(({ type, claim: { rank: _, ...claim } }) => ({ ...claim, relation: relate(type) })),
    },
  }
}

/** "Twinned with" tells the tie; only the name of a paper is a title. */
function isTitle({ asWritten, isPaper = true }: InstrumentClaim): boolean {
  return isPaper && asWritten.trim() !== ''
}

export function fuseFields(
  records: readonly ResolvedRecord[],
  parties: readonly AgreementParty[],
  acts: FusedActs,
): readonly FusedField[] {
  const days = (['signed', 'renewed', 'decided', 'ended', 'since'] as const).flatMap((field) =>
    acts[field].map((act) => dayField(field, act)),
  )
  const rows = [
    partiesField(records, parties),
    fuseInstrument(records).field,
    ...days,
    ...placeFields(records, acts.signed),
    fuseAreas(records).field,
    fuseStatus(records).field,
  ]
  return rows.filter(({ value, claims }) => value !== null || claims.length > 0)
}

function dayField(field: AgreementField, { on, rule, claims }: FusedAct): FusedField {
  return { field, value: on, rule, claims: claims.map((claim) => withRelation(claim, on)) }
}

function partiesField(records: readonly ResolvedRecord[], parties: readonly AgreementParty[]): FusedField {
  const claims = records
    .flatMap((from) =>
      from.mentions.map(({ mention, party }) => ({ party, claim: claimOf(from, party.name, mention) })),
    )
    .sort((a, b) => orderClaims(a.claim, b.claim))
    .map(({ party, claim: { rank: _, ...claim } }) => {
      const isIn = parties.some(({ id }) => id === party.id)
      return { ...claim, relation: isIn ? ('same' as const) : ('differs' as const) }
    })
  return { field: 'parties', value: parties.map(({ name }) => name).join(' – '), rule: 'union', claims }
}

function dateClaims(from: ResolvedRecord, role: DateRole): readonly RankedClaim[] {
  return from.record.dates.filter((date) => date.role === role).map((date) => claimOf(from, date.edtf, date))
}

// The claims of a record one by one: what can be asked about, and put right.
import { canonicalJson } from '../model/canonical.ts'
import type { ClaimValue } from '../model/question.ts'
import type { AgreementRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'

export interface RecordClaim extends Span {
  readonly asWritten: string
  /** Which of those of the same field in the same words, from 0 on. */
  readonly ordinal: number
  readonly value: ClaimValue
}

export function claimsOf(record: AgreementRecord): readonly RecordClaim[] {
  const { instrument, dates, areas, status, statusCitation, citation } = record
  const claims: Unnumbered[] = []
  if (instrument !== null) claims.push({ ...placed(instrument), value: instrumentValue(instrument) })
  for (const date of dates) claims.push({ ...placed(date), value: dateValue(date) })
  for (const area of areas) claims.push({ ...placed(area), value: { field: 'area', concept: area.concept } })
  const { start, end } = statusCitation ?? citation
  const asWritten = statusCitation?.quote ?? ''
  return numbered([...claims, { start, end, asWritten, value: { field: 'status', status } }])
}

export function instrumentValue({ type }: NonNullable<AgreementRecord['instrument']>): ClaimValue {
  return { field: 'instrument', type }
}

export function dateValue({ edtf, role, place }: AgreementRecord['dates'][number]): ClaimValue {
  return { field: 'date', edtf, role, place }
}

/** What was understood of a claim, to tell later whether it still is. */
export function understoodClaim(value: ClaimValue): string {
  return canonicalJson(value)
}

/** What was understood of a whole record. */
export function understoodRecord(record: AgreementRecord): string {
  const parties = record.parties.map(({ role, asWritten }) => `${role} ${sameSpelling(asWritten)}`).sort()
  return canonicalJson([
    parties,
    claimsOf(record)
      .map(({ value }) => understoodClaim(value))
      .sort(),
  ])
}

/** Spaces and ways of composing letters change with the format of a page, not with what it says. */
export function sameSpelling(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

type Unnumbered = Omit<RecordClaim, 'ordinal'>

function numbered(claims: readonly Unnumbered[]): readonly RecordClaim[] {
  const told = new Map<string, number>()
  return claims.map((claim) => {
    const key = `${claim.value.field} ${sameSpelling(claim.asWritten)}`
    const ordinal = told.get(key) ?? 0
    told.set(key, ordinal + 1)
    return { ...claim, ordinal }
  })
}

function placed({ start, end, asWritten }: Omit<Unnumbered, 'value'>) {
  return { start, end, asWritten }
}

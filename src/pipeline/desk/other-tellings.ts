// What other sources say of the value that a person is asked about, as the agreement's ledger has it.
import type { AgreementField, FieldClaim } from '../../model/agreement.ts'
import type { AgreementId } from '../../model/ids.ts'
import type { ClaimSubject } from '../../model/question.ts'
import type { Span } from '../../model/span.ts'
import type { Store, StoredSource } from '../../store/store.ts'

export interface OtherTellings {
  readonly agreement: AgreementId
  readonly field: AgreementField
  /** What the register holds, with all of them weighed. */
  readonly value: string | null
  readonly claims: readonly { readonly claim: FieldClaim; readonly source: StoredSource }[]
}

/** null where no agreement rests on the value. */
export async function otherTellings(
  store: Store,
  subject: ClaimSubject,
  { start }: Pick<Span, 'start'>,
): Promise<OtherTellings | null> {
  const isAsked = (claim: FieldClaim) => claim.record === subject.record && claim.citation.start === start
  const kinds = new Set(fieldsOf[subject.field])
  for (const agreement of await store.agreements.list({ source: subject.source })) {
    const row = agreement.fields.find(({ field, claims }) => kinds.has(field) && claims.some(isAsked))
    if (row === undefined) continue
    const told = row.claims.filter((claim) => !isAsked(claim) && claim.relation !== 'silent')
    const claims = await Promise.all(
      told.map(async (claim) => ({ claim, source: await store.sources.get(claim.source) })),
    )
    return {
      agreement: agreement.id,
      field: row.field,
      value: row.value,
      claims: claims.flatMap(({ claim, source }) => (source === undefined ? [] : [{ claim, source }])),
    }
  }
  return null
}

const fieldsOf: Readonly<Record<ClaimSubject['field'], readonly AgreementField[]>> = {
  instrument: ['instrument'],
  date: ['signed', 'renewed', 'decided', 'ended', 'since'],
  area: ['areas'],
  status: ['status'],
}

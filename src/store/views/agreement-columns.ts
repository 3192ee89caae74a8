// An agreement in two columns: what a list needs of it, and what each claim says.
import type { Agreement, BriefAgreement } from '../../model/agreement.ts'
import { fromColumn, toColumn } from '../rows/json-column.ts'

export interface AgreementColumns {
  readonly body: string
  readonly fields: string
}

export function toAgreementColumns({ fields, ...brief }: Agreement): AgreementColumns {
  return { body: toColumn(brief satisfies BriefAgreement), fields: toColumn(fields) }
}

export function fromBriefColumn({ body }: Pick<AgreementColumns, 'body'>): BriefAgreement {
  return fromColumn<BriefAgreement>(body)
}

export function fromAgreementColumns({ body, fields }: AgreementColumns): Agreement {
  return { ...fromColumn<BriefAgreement>(body), fields: fromColumn<Agreement['fields']>(fields) }
}

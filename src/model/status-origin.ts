// How a record came by its status: by words of its own, by the list it stands in, or by nothing that says otherwise.
import type { AgreementRecord } from './record.ts'

/** Named as the origins of claims are. */
export function statusOrigin({
  status,
  statusCitation,
}: Pick<AgreementRecord, 'status' | 'statusCitation'>): string {
  if (statusCitation !== null) return 'status@1'
  if (status === 'active') return 'listed@1'
  return status === 'unknown' ? 'past@1' : 'heading@1'
}

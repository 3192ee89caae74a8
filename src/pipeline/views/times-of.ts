// When each agreement began and how its state turns: kept beside it, so that lists are found by them.
import { firstDay } from '../../consolidate/consolidate.ts'
import { statusSpans } from '../../lifecycle/status-spans.ts'
import type { Agreement } from '../../model/agreement.ts'
import type { AgreementTimes } from '../../model/agreement-facets.ts'
import type { AgreementId } from '../../model/ids.ts'

export function timesOf(agreements: readonly Agreement[]): ReadonlyMap<AgreementId, AgreementTimes> {
  return new Map(
    agreements.map((agreement) => [
      agreement.id,
      { day: firstDay(agreement) ?? '', spans: statusSpans(agreement) },
    ]),
  )
}

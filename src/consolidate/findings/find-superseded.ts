// A plan that a source still tells although it has come to something.
import type { Finding } from '../../model/finding.ts'
import { said } from '../../wording/said.ts'
import type { BuiltAgreement } from '../built-agreement.ts'
import { partPlans, recordsOf } from '../ledger/build-agreement.ts'
import { makeFinding, nameTie, passages, quote } from './make-finding.ts'

export function findSuperseded(built: readonly BuiltAgreement[]): readonly Finding[] {
  return built.flatMap(({ agreement, gathering }) => {
    const { results, plans } = partPlans(recordsOf(gathering))
    const [result] = results
    const [plan] = plans
    if (result === undefined || plan === undefined) return []
    return makeFinding({
      kind: 'superseded',
      severity: 'warning',
      ...said('found.superseded', {
        tie: nameTie(agreement),
        plan: quote(plan.record.citation.quote),
        result: quote(result.record.citation.quote),
      }),
      subject: [agreement.id],
      agreements: [agreement.id],
      sources: passages([...plans, ...results]),
    })
  })
}

// One side dates a treaty by its signature, the other by the day on which it took effect: two acts, and no contradiction.
import type { FusedField } from '../../model/agreement.ts'
import type { Finding, FindingSentence } from '../../model/finding.ts'
import { said, sentence } from '../../wording/said.ts'
import type { BuiltAgreement } from '../built-agreement.ts'
import { recordsOf } from '../ledger/build-agreement.ts'
import { makeFinding, nameSpeaker, nameTie, quote } from './make-finding.ts'

export function findActsOfForce(built: readonly BuiltAgreement[]): readonly Finding[] {
  return built.flatMap((one) => {
    const { agreement } = one
    if (!agreement.events.some(({ kind }) => kind === 'inForce')) return []
    const [signed, force] = (['signed', 'since'] as const).map((field) =>
      agreement.fields.find((row) => row.field === field),
    )
    if (signed === undefined || force === undefined || shareRecord(signed, force)) return []
    const claims = [...signed.claims, ...force.claims]
    return makeFinding({
      kind: 'conflict',
      severity: 'note',
      ...said('found.force', {
        tie: nameTie(agreement),
        signed: claimOf(signed, one),
        force: claimOf(force, one),
      }),
      subject: [agreement.id, 'force'],
      agreements: [agreement.id],
      sources: claims.map(({ source, citation: { start, end } }) => ({ source, span: { start, end } })),
    })
  })
}

/** Whoever tells both days knows that they are two. */
function shareRecord(one: FusedField, other: FusedField): boolean {
  return one.claims.some((a) => other.claims.some((b) => a.record === b.record))
}

function claimOf({ claims }: FusedField, { gathering }: BuiltAgreement): FindingSentence {
  const [first] = claims
  const teller = recordsOf(gathering).find(({ record }) => record.id === first?.record)
  const words = quote(first?.asWritten ?? '')
  const speaker = teller === undefined ? sentence('found.aSource') : nameSpeaker(teller)
  return sentence('found.by', { words, speaker })
}

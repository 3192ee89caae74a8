// One side dates a treaty by its signature, the other by the day on which it took effect: two acts, and no contradiction.
import type { FusedField } from '../model/agreement.ts'
import type { Finding } from '../model/finding.ts'
import { recordsOf } from './build-agreement.ts'
import type { BuiltAgreement } from './built-agreement.ts'
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
      message: `${nameTie(agreement)}: ${says(signed, one)} is when it was signed, ${says(force, one)} when it took effect; both are kept.`,
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

function says({ claims }: FusedField, { gathering }: BuiltAgreement): string {
  const [first] = claims
  const speaker = recordsOf(gathering).find(({ record }) => record.id === first?.record)
  return `${quote(first?.asWritten ?? '')} by ${speaker === undefined ? 'a source' : nameSpeaker(speaker)}`
}

// Days that cannot be: in the future, before such agreements were made, or in the wrong order.
import type { FieldClaim } from '../model/agreement.ts'
import type { Finding } from '../model/finding.ts'
import { isEdtf, maxDay, minDay } from '../text/edtf.ts'
import type { BuiltAgreement } from './built-agreement.ts'
import { makeFinding, nameTie, quote } from './make-finding.ts'

/** Towns made pacts before, but no source of today dates one to the Middle Ages except by mistake. */
const firstYear = '1800'

export function findImpossible(built: readonly BuiltAgreement[], day: string): readonly Finding[] {
  return built.flatMap((one) => [...beyondTime(one, day), ...outOfOrder(one)])
}

function beyondTime({ agreement }: BuiltAgreement, day: string): readonly Finding[] {
  return agreement.fields
    .filter(({ field }) => acts.has(field))
    .flatMap(({ field, claims }) =>
      claims.flatMap((claim) => {
        const reason = reasonAgainst(claim.value, { day, mayBeAhead: field === 'ended' })
        return reason === null ? [] : [impossible(agreement, `${quote(claim.asWritten)} ${reason}`, [claim])]
      }),
    )
}

const acts: ReadonlySet<string> = new Set(['signed', 'renewed', 'decided', 'since', 'ended'])

function reasonAgainst(
  edtf: string,
  { day, mayBeAhead }: { day: string; mayBeAhead: boolean },
): string | null {
  if (!isEdtf(edtf)) return 'is no day of the calendar'
  if (!mayBeAhead && (minDay(edtf) ?? '') > day) return 'lies in the future'
  return (maxDay(edtf) ?? '9999') < firstYear ? `lies before ${firstYear}` : null
}

/** The register's own days; contradictions between sources are conflicts and told as such. */
function outOfOrder({ agreement }: BuiltAgreement): readonly Finding[] {
  const signed = agreement.fields.filter(({ field }) => field === 'signed')
  const [first] = signed
  const start = first?.value == null ? null : minDay(first.value)
  if (first === undefined || start === null) return []
  return agreement.fields
    .filter(({ field, value }) => later.has(field) && value !== null && (maxDay(value) ?? '9999') < start)
    .map(({ field, claims }) => {
      const word = later.get(field) ?? field
      const message = `told as ${word} (${quote(claims[0]?.asWritten ?? '')}) before it was signed (${quote(first.claims[0]?.asWritten ?? '')})`
      return impossible(agreement, message, [...claims, ...first.claims])
    })
}

const later: ReadonlyMap<string, string> = new Map([
  ['ended', 'ended'],
  ['renewed', 'renewed'],
])

function impossible(
  agreement: BuiltAgreement['agreement'],
  told: string,
  claims: readonly FieldClaim[],
): Finding {
  return makeFinding({
    kind: 'impossible',
    severity: 'error',
    message: `${nameTie(agreement)}: ${told}.`,
    subject: [agreement.id, told],
    agreements: [agreement.id],
    sources: claims.map(({ source, citation: { start, end } }) => ({ source, span: { start, end } })),
  })
}

// Days that cannot be: in the future, before such agreements were made, or in the wrong order.
import type { FieldClaim } from '../model/agreement.ts'
import type { Finding } from '../model/finding.ts'
import type { Party } from '../model/party.ts'
import { isEdtf, maxDay, minDay } from '../text/edtf.ts'
import { recordsOf } from './build-agreement.ts'
import type { BuiltAgreement } from './built-agreement.ts'
import { makeFinding, nameTie, quote } from './make-finding.ts'

/** Towns made pacts before, but no source of today dates one to the Middle Ages except by mistake. */
const firstYear = '1800'

export function findImpossible(built: readonly BuiltAgreement[], day: string): readonly Finding[] {
  return built.flatMap((one) => [...beyondTime(one, day), ...outOfOrder(one), ...beforeBirth(one)])
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

/** Signed by a body that did not exist yet, or no more: told where all of its names have their days. */
function beforeBirth({ agreement, gathering }: BuiltAgreement): readonly Finding[] {
  const signed = agreement.fields.filter(({ field, value }) => field === 'signed' && value !== null)
  const bodies = new Map(
    recordsOf(gathering).flatMap(({ mentions }) => mentions.map(({ party }) => [party.id, party] as const)),
  )
  return [...bodies.values()].flatMap((party) => {
    const { from, to } = lifeOf(party)
    return signed.flatMap(({ value, claims }) => {
      const isEarly = from !== null && (maxDay(value ?? '') ?? '9999') < from
      const isLate = to !== null && (minDay(value ?? '') ?? '') > to
      if (!isEarly && !isLate) return []
      const why = isEarly
        ? `before ${party.name} existed (${from})`
        : `when ${party.name} was no more (${to})`
      return [impossible(agreement, `signed (${quote(claims[0]?.asWritten ?? '')}) ${why}`, claims)]
    })
  })
}

/** null where some name of the body has been in use since, or until, nobody knows when. */
function lifeOf({ names }: Party): { readonly from: string | null; readonly to: string | null } {
  const starts = names.map(({ from }) => (from === undefined ? null : minDay(from)))
  const ends = names.map(({ to }) => (to === undefined ? null : maxDay(to)))
  const known = (days: readonly (string | null)[]) => days.length > 0 && !days.includes(null)
  return {
    from: known(starts) ? (starts.sort()[0] ?? null) : null,
    to: known(ends) ? (ends.sort().at(-1) ?? null) : null,
  }
}

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

// Days that cannot be: in the future, before such agreements were made, or in the wrong order.
import type { AgreementField, FieldClaim } from '../../model/agreement.ts'
import type { Finding, FindingSentence } from '../../model/finding.ts'
import type { Party } from '../../model/party.ts'
import { isEdtf, maxDay, minDay } from '../../text/edtf.ts'
import { type Said, said } from '../../wording/said.ts'
import type { BuiltAgreement } from '../built-agreement.ts'
import { recordsOf } from '../ledger/build-agreement.ts'
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
        const told = { tie: nameTie(agreement), words: quote(claim.asWritten) }
        const reason = reasonAgainst(claim.value, told, { day, mayBeAhead: field === 'ended' })
        return reason === null ? [] : [impossible(agreement, reason, [claim])]
      }),
    )
}

const acts: ReadonlySet<string> = new Set(['signed', 'renewed', 'decided', 'since', 'ended'])

function reasonAgainst(
  edtf: string,
  told: { readonly tie: string; readonly words: FindingSentence },
  { day, mayBeAhead }: { readonly day: string; readonly mayBeAhead: boolean },
): Said | null {
  if (!isEdtf(edtf)) return said('found.noDay', told)
  if (!mayBeAhead && (minDay(edtf) ?? '') > day) return said('found.future', told)
  return (maxDay(edtf) ?? '9999') < firstYear ? said('found.tooEarly', { ...told, year: firstYear }) : null
}

/** The register's own days; contradictions between sources are conflicts and told as such. */
function outOfOrder({ agreement }: BuiltAgreement): readonly Finding[] {
  const signed = agreement.fields.filter(({ field }) => field === 'signed')
  const [first] = signed
  const start = first?.value == null ? null : minDay(first.value)
  if (first === undefined || start === null) return []
  return agreement.fields.flatMap(({ field, value, claims }) => {
    const key = later.get(field)
    if (key === undefined || value === null || (maxDay(value) ?? '9999') >= start) return []
    const told = { tie: nameTie(agreement), later: wordsOf(claims), first: wordsOf(first.claims) }
    return [impossible(agreement, said(key, told), [...claims, ...first.claims])]
  })
}

const later: ReadonlyMap<AgreementField, 'found.endedBefore' | 'found.renewedBefore'> = new Map([
  ['ended', 'found.endedBefore'],
  ['renewed', 'found.renewedBefore'],
])

function wordsOf([claim]: readonly FieldClaim[]): FindingSentence {
  return quote(claim?.asWritten ?? '')
}

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
      const told = { tie: nameTie(agreement), words: wordsOf(claims), body: party.name }
      if (isEarly) return [impossible(agreement, said('found.beforeBirth', { ...told, day: from }), claims)]
      return isLate ? [impossible(agreement, said('found.afterEnd', { ...told, day: to }), claims)] : []
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
  told: Said,
  claims: readonly FieldClaim[],
): Finding {
  const { tie: _, ...values } = told.says.values
  return makeFinding({
    kind: 'impossible',
    severity: 'error',
    ...told,
    subject: [agreement.id, told.says.key, ...JSON.stringify(values)],
    agreements: [agreement.id],
    sources: claims.map(({ source, citation: { start, end } }) => ({ source, span: { start, end } })),
  })
}

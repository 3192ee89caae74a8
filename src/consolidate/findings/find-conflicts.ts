// Sources that cannot all be right: on a day, on the kind of instrument, on whether the tie still lives.
import type { AgreementField, FieldClaim, FusedField } from '../../model/agreement.ts'
import type { Finding, FindingSentence, Severity } from '../../model/finding.ts'
import type { RecordId } from '../../model/ids.ts'
import type { InstrumentType } from '../../model/instrument.ts'
import { said, sentence } from '../../wording/said.ts'
import type { BuiltAgreement } from '../built-agreement.ts'
import { affinity, isOpen } from '../gather/instrument-family.ts'
import { rankWord } from '../gather/rank-word.ts'
import { recordsOf } from '../ledger/build-agreement.ts'
import { saysSo } from '../ledger/fuse-status.ts'
import { makeFinding, nameSpeaker, nameTie, onceBy, passages, quote } from './make-finding.ts'

/** What the sentence calls each field that sources can contradict one another on. */
const subjects: Partial<Record<AgreementField, FindingSentence>> = {
  instrument: sentence('found.instrument'),
  signed: sentence('found.signed'),
  renewed: sentence('found.renewed'),
  decided: sentence('found.decided'),
  ended: sentence('found.ended'),
  since: sentence('found.since'),
  status: sentence('found.status'),
}

export function findConflicts(built: readonly BuiltAgreement[]): readonly Finding[] {
  return built.flatMap((one) => [
    ...one.agreement.fields.flatMap((field) => {
      const severity = conflictIn(field, one)
      return severity === null ? [] : [conflict(one, field, severity)]
    }),
    ...listedButEnded(one),
  ])
}

function conflictIn({ field, claims }: FusedField, { gathering }: BuiltAgreement): Severity | null {
  if (field === 'instrument') return instrumentConflict(gathering)
  if (subjects[field] === undefined) return null
  return claims.some(({ relation }) => relation === 'contradicts') ? 'warning' : null
}

/** Kinds of one family are one paper under two names. A third party's word for it is worth a note only. */
function instrumentConflict(gathering: BuiltAgreement['gathering']): Severity | null {
  const named = gathering.filter(({ type, isPlanned }) => !isOpen(type) && !isPlanned)
  const pairs = named.flatMap((a, i) => named.slice(i + 1).map((b) => [a, b] as const))
  const apart = pairs.filter(([a, b]) => affinity(a.type, b.type) <= 1)
  if (apart.length === 0) return null
  const isOwn = apart.some(([a, b]) => a.rank <= 1 && b.rank <= 1)
  return isOwn || apart.some(([a, b]) => affinity(a.type, b.type) === 0) ? 'warning' : 'note'
}

function conflict({ agreement, gathering }: BuiltAgreement, fused: FusedField, severity: Severity): Finding {
  const speakers = new Map(recordsOf(gathering).map((record) => [record.record.id, nameSpeaker(record)]))
  const claims = fused.claims.filter((claim) => !isSilentOnKind(fused, claim))
  return makeFinding({
    kind: 'conflict',
    severity,
    ...said('found.told', {
      tie: nameTie(agreement),
      subject: subjects[fused.field] ?? fused.field,
      claims: whoSaysWhat(claims, speakers),
    }),
    subject: [agreement.id, fused.field, ...claims.map(({ value }) => value).sort()],
    agreements: [agreement.id],
    sources: claims.map(({ source, citation: { start, end } }) => ({ source, span: { start, end } })),
  })
}

function isSilentOnKind({ field }: FusedField, { value }: FieldClaim): boolean {
  return field === 'instrument' && isOpen(value as InstrumentType)
}

function whoSaysWhat(
  claims: readonly FieldClaim[],
  speakers: ReadonlyMap<RecordId, string | FindingSentence>,
): readonly FindingSentence[] {
  const told = claims.map(({ record, asWritten }) =>
    sentence('found.by', { words: quote(asWritten), speaker: speakers.get(record) ?? '' }),
  )
  return onceBy(told, (one) => JSON.stringify(one))
}

/** A list that still names what another source says has ended. */
function listedButEnded({ agreement, gathering }: BuiltAgreement): readonly Finding[] {
  if (agreement.claimedStatus !== 'ended') return []
  const records = recordsOf(gathering)
  const ending = records.filter(({ record }) => record.status === 'ended')
  const listing = records.filter(
    (from) => from.record.status === 'active' && !saysSo(from) && rankWord(from) <= 2,
  )
  const [end] = ending
  const [listed] = listing
  if (end === undefined || listed === undefined) return []
  return [
    makeFinding({
      kind: 'listed-but-ended',
      severity: 'warning',
      ...said('found.listedEnded', {
        tie: nameTie(agreement),
        listing: nameSpeaker(listed),
        ending: nameSpeaker(end),
        words: quote(end.record.citation.quote),
      }),
      subject: [agreement.id, 'listed-but-ended'],
      agreements: [agreement.id],
      sources: passages([...listing, ...ending]),
    }),
  ]
}

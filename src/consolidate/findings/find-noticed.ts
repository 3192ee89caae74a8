// What the reading stages noticed in a source, brought to the agreements that it concerns.
import type { Finding } from '../../model/finding.ts'
import type { AgreementId } from '../../model/ids.ts'
import { overlaps } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import type { BuiltAgreement, NoticedInSource, ToldRecord } from '../built-agreement.ts'
import { makeFinding } from './make-finding.ts'

export function findNoticed(
  built: readonly BuiltAgreement[],
  noticed: readonly NoticedInSource[],
  toldElsewhere: readonly ToldRecord[] = [],
): readonly Finding[] {
  const toldHere = built.flatMap(({ agreement, gathering }) =>
    gathering.flatMap(({ records }) => records.map((record) => ({ agreement: agreement.id, record }))),
  )
  const told = Map.groupBy([...toldHere, ...toldElsewhere], ({ record }) => record.source.id)
  return noticed.flatMap(({ source, findings }) => {
    const here = told.get(source) ?? []
    const seen = new Map<string, number>()
    return findings.map((finding) => {
      // Words may be bettered later; what was noticed is the same.
      const key = JSON.stringify([finding.kind, finding.says ?? finding.message, finding.quote])
      const ordinal = seen.get(key) ?? 0
      seen.set(key, ordinal + 1)
      const hasWords = finding.start < finding.end
      return makeFinding({
        kind: finding.kind,
        severity: finding.severity,
        message: finding.message,
        ...(finding.says === undefined ? {} : { says: finding.says }),
        subject: [source, key, String(ordinal)],
        agreements: hasWords ? agreementsTold(finding, here) : [],
        sources: [{ source, span: hasWords ? { start: finding.start, end: finding.end } : null }],
      })
    })
  })
}

/** Those told by the very words; a repeated passage has no record of its own, so it is known by its twin. */
function agreementsTold(
  finding: NoticedInSource['findings'][number],
  here: readonly ToldRecord[],
): readonly AgreementId[] {
  const byPlace = here.filter(({ record }) => overlaps(finding, record.record.citation))
  if (byPlace.length > 0) return byPlace.map(({ agreement }) => agreement)
  const words = fold(finding.quote)
  return here
    .filter(({ record }) => words.includes(fold(record.record.citation.quote)))
    .map(({ agreement }) => agreement)
}

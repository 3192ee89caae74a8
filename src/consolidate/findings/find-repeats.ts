// One source that tells the same thing twice.
import type { Finding } from '../../model/finding.ts'
import { overlaps } from '../../model/span.ts'
import { said } from '../../wording/said.ts'
import type { BuiltAgreement, NoticedInSource, SourceTelling } from '../built-agreement.ts'
import { makeFinding, nameSpeaker, nameTie, passages } from './make-finding.ts'

/** Repeats that reading has noticed already are not told again. */
export function findRepeats(
  built: readonly BuiltAgreement[],
  noticed: readonly NoticedInSource[],
): readonly Finding[] {
  const known = new Map(
    noticed.map(({ source, findings }) => [source, findings.filter(({ kind }) => kind === 'duplicate')]),
  )
  const isNoticed = ({ source, records }: SourceTelling) =>
    (known.get(source.id) ?? []).some((finding) =>
      records.some(({ record }) => overlaps(finding, record.citation)),
    )
  return built.flatMap(({ agreement, gathering }) =>
    gathering
      .filter((telling) => telling.records.length > 1 && !isNoticed(telling))
      .map((telling) =>
        makeFinding({
          kind: 'duplicate',
          severity: 'note',
          ...said('found.repeats', {
            tie: nameTie(agreement),
            speaker: nameSpeaker(telling.records[0]!),
            times: telling.records.length,
          }),
          subject: telling.records.map(({ record }) => record.id),
          agreements: [agreement.id],
          sources: passages(telling.records),
        }),
      ),
  )
}

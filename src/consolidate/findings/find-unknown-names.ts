// Names that stand for nobody the register knows, or for more than one.
import type { Finding, FindingKind, FindingSource, Severity } from '../../model/finding.ts'
import type { AgreementId, RecordId } from '../../model/ids.ts'
import type { ResolvedMention, ResolvedRecord } from '../../model/resolved-record.ts'
import { said } from '../../wording/said.ts'
import type { BuiltAgreement } from '../built-agreement.ts'
import { compareRecords } from '../gather/rank-word.ts'
import { makeFinding, nameSpeaker, passages, quote } from './make-finding.ts'

export function findUnknownNames(
  built: readonly BuiltAgreement[],
  resolved: readonly ResolvedRecord[],
): readonly Finding[] {
  const homes = new Map(
    built.flatMap(({ agreement, gathering }) =>
      gathering.flatMap(({ records }) => records.map(({ record }) => [record.id, agreement.id] as const)),
    ),
  )
  const named = [...resolved]
    .sort(compareRecords)
    .flatMap((from) => from.mentions.map((resolvedMention) => ({ from, ...resolvedMention })))
  const unknown = named.filter(({ party }) => party.origin === 'source')
  const doubtful = named.filter(({ party, match }) => party.origin !== 'source' && match.isAmbiguous)
  return [
    ...tellEach(unknown, homes, {
      kind: 'unresolved',
      severity: 'warning',
      says: 'found.nobody',
    }),
    ...tellEach(doubtful, homes, {
      kind: 'ambiguous',
      severity: 'note',
      says: 'found.several',
    }),
  ]
}

/** Records of which no agreement can be made, told once for each source. */
export function findLonely(lonely: readonly ResolvedRecord[]): readonly Finding[] {
  return [...Map.groupBy(lonely, ({ source }) => source.id).values()].map((records) => {
    const { source } = records[0]!
    const says = source.publisher === null ? 'found.lonelyUnowned' : 'found.lonelyAlike'
    return makeFinding({
      kind: 'unresolved',
      severity: 'warning',
      ...said(says, { page: source.title, count: records.length }),
      subject: [source.id, 'lonely'],
      agreements: [],
      sources: passages(records),
    })
  })
}

interface Named extends ResolvedMention {
  readonly from: ResolvedRecord
}

interface Wording {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly says: 'found.nobody' | 'found.several'
}

/** One finding a party and an agreement, so that what becomes of one agreement changes nothing of another. */
function tellEach(
  named: readonly Named[],
  homes: ReadonlyMap<RecordId, AgreementId>,
  { kind, severity, says }: Wording,
): readonly Finding[] {
  const homeOf = ({ from }: Named) => homes.get(from.record.id) ?? from.source.id
  return [...Map.groupBy(named, (one) => `${one.party.id} ${homeOf(one)}`)].map(([subject, all]) => {
    const { mention, from } = all[0]!
    return makeFinding({
      kind,
      severity,
      ...said(says, { name: quote(mention.asWritten), speaker: nameSpeaker(from) }),
      subject: subject.split(' '),
      agreements: all.flatMap((one) => homes.get(one.from.record.id) ?? []),
      sources: all.map(
        (one): FindingSource => ({
          source: one.from.source.id,
          span: { start: one.mention.start, end: one.mention.end },
        }),
      ),
    })
  })
}

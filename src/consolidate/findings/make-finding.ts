// What every finding has: a name that outlives a rebuild, and the words that show it.
import type { Agreement } from '../../model/agreement.ts'
import type { Finding, FindingKind, FindingSentence, FindingSource, Severity } from '../../model/finding.ts'
import { type AgreementId, mintId } from '../../model/ids.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { digest } from '../../text/digest.ts'
import { sentence } from '../../wording/said.ts'
import { compareText } from '../compare-text.ts'

export interface FindingPlan {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly message: string
  readonly says?: FindingSentence
  /** What the finding is about beside its agreements: the same subject has the same id on every rebuild. */
  readonly subject: readonly string[]
  readonly agreements: readonly AgreementId[]
  readonly sources: readonly FindingSource[]
}

export function makeFinding({ subject, ...plan }: FindingPlan): Finding {
  const agreements = [...new Set(plan.agreements)].sort(compareText)
  return {
    id: mintId('finding', digest(plan.kind, ...subject)),
    ...plan,
    agreements,
    sources: onceEach(plan.sources),
  }
}

/** The passages of records, as the words that show a finding. */
export function passages(records: readonly ResolvedRecord[]): readonly FindingSource[] {
  return records.map(({ source, record: { citation } }) => ({
    source: source.id,
    span: { start: citation.start, end: citation.end },
  }))
}

/** "Košice – Niš". */
export function nameTie({ parties }: Agreement): string {
  return [...parties]
    .map(({ name }) => name)
    .sort(compareText)
    .join(' – ')
}

/** Whoever speaks, as a reader knows them: the body by the register's name, else as the page names itself. */
export function nameSpeaker({ source, publisherParty, mentions }: ResolvedRecord): string | FindingSentence {
  const own = mentions.find(({ party }) => party.id === publisherParty)
  return own?.party.name ?? source.publisher?.name ?? sentence('found.quoted', { words: source.title })
}

/** Those who speak, each once. */
export function nameSpeakers(records: readonly ResolvedRecord[]): readonly (string | FindingSentence)[] {
  return onceBy(records.map(nameSpeaker), (speaker) => JSON.stringify(speaker))
}

/** Words of a source, short enough for a line. */
export function quote(words: string): FindingSentence {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  const short = line.length <= 90 ? line : `${line.slice(0, 88).replace(/\s+\S*$/u, '')} …`
  return sentence('found.quoted', { words: short })
}

function onceEach(sources: readonly FindingSource[]): readonly FindingSource[] {
  const key = ({ source, span }: FindingSource) =>
    `${source} ${String(span?.start ?? 0).padStart(9, '0')} ${span?.end ?? ''}`
  const unique = new Map(sources.map((source) => [key(source), source]))
  return [...unique].sort(([a], [b]) => compareText(a, b)).map(([, source]) => source)
}

export function onceBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()]
}

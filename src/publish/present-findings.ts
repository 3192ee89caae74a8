// Findings in plain words, with the agreements they are about and the words they rest on.
import type { Agreement } from '../model/agreement.ts'
import type { Document } from '../model/document.ts'
import type { Finding, FindingKind, Severity } from '../model/finding.ts'
import type { AgreementId, FindingId, SourceId } from '../model/ids.ts'
import { type AgreementLine, presentAgreementLine } from './agreement-line.ts'
import { type HeldSource, presentSourceLine, type SourceLine } from './held-source.ts'
import { findingPath } from './paths.ts'
import { type Passage, quotePassages } from './quote-passages.ts'
import { findingWords, severityWords } from './wording.ts'

export interface FindingView {
  readonly id: FindingId
  readonly path: string
  readonly kind: FindingKind
  readonly kindWords: string
  readonly severity: Severity
  readonly severityWords: string
  readonly message: string
  readonly agreements: readonly AgreementLine[]
  readonly words: readonly { readonly source: SourceLine; readonly passages: readonly Passage[] }[]
}

export interface FindingMaterial {
  readonly agreements: ReadonlyMap<AgreementId, Agreement>
  readonly sources: ReadonlyMap<SourceId, HeldSource>
  readonly documents: ReadonlyMap<SourceId, Document>
}

export function presentFindings(
  findings: readonly Finding[],
  material: FindingMaterial,
  day: string,
): readonly FindingView[] {
  return findings.map((finding) => ({
    id: finding.id,
    path: findingPath(finding.id),
    kind: finding.kind,
    kindWords: findingWords[finding.kind],
    severity: finding.severity,
    severityWords: severityWords[finding.severity],
    message: finding.message,
    agreements: finding.agreements.flatMap((id) => {
      const agreement = material.agreements.get(id)
      return agreement === undefined ? [] : [presentAgreementLine(agreement, day)]
    }),
    words: presentWords(finding, material),
  }))
}

function presentWords(finding: Finding, { sources, documents }: FindingMaterial): FindingView['words'] {
  return [...Map.groupBy(finding.sources, ({ source }) => source)].flatMap(([id, told]) => {
    const source = sources.get(id)
    if (source === undefined) return []
    const document = documents.get(id)
    const spans = told.flatMap(({ span }) => (span === null ? [] : [span]))
    const passages =
      document === undefined ? [] : quotePassages(document, spans, { source: id, language: source.language })
    return [{ source: presentSourceLine(source), passages }]
  })
}

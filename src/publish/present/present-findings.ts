// Findings in plain words, with the agreements they are about and the words they rest on.
import type { BriefAgreement } from '../../model/agreement.ts'
import type { Document } from '../../model/document.ts'
import type { Finding, FindingKind, Severity } from '../../model/finding.ts'
import type { AgreementId, FindingId, SourceId } from '../../model/ids.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { findingPath } from '../paths.ts'
import { sayFinding } from '../phrase/say-finding.ts'
import { type AgreementLine, presentAgreementLine } from './agreement-line.ts'
import { type HeldSource, presentSourceLine, type SourceLine } from './held-source.ts'
import { type Passage, quotePassages } from './quote-passages.ts'

export interface FindingView {
  readonly id: FindingId
  readonly path: string
  readonly kind: FindingKind
  readonly kindWords: string
  readonly severity: Severity
  readonly severityWords: string
  readonly message: string
  /** What would settle it. */
  readonly settles: string
  /** In which it stands, where that is not the reader's. */
  readonly messageLanguage: string
  readonly agreements: readonly AgreementLine[]
  readonly words: readonly { readonly source: SourceLine; readonly passages: readonly Passage[] }[]
}

export interface FindingMaterial {
  readonly agreements: ReadonlyMap<AgreementId, BriefAgreement>
  readonly sources: ReadonlyMap<SourceId, HeldSource>
  readonly documents: ReadonlyMap<SourceId, Document>
}

export function presentFindings(
  findings: readonly Finding[],
  material: FindingMaterial,
  day: string,
  tongue: Tongue = english,
): readonly FindingView[] {
  return findings.map((finding) => {
    const agreements = finding.agreements.flatMap((id) => {
      const agreement = material.agreements.get(id)
      return agreement === undefined ? [] : [presentAgreementLine(agreement, day, tongue)]
    })
    const { words: message, language } = sayFinding(finding, tongue, agreements[0]?.title ?? null)
    return {
      id: finding.id,
      path: findingPath(finding.id),
      kind: finding.kind,
      kindWords: tongue.say(`finding.${finding.kind}`),
      severity: finding.severity,
      severityWords: tongue.say(`severity.${finding.severity}`),
      message,
      messageLanguage: language,
      settles: tongue.say(`settles.${finding.kind}`),
      agreements,
      words: presentWords(finding, material, tongue),
    }
  })
}

function presentWords(
  finding: Finding,
  { sources, documents }: FindingMaterial,
  tongue: Tongue,
): FindingView['words'] {
  return [...Map.groupBy(finding.sources, ({ source }) => source)].flatMap(([id, told]) => {
    const source = sources.get(id)
    if (source === undefined) return []
    const document = documents.get(id)
    const spans = told.flatMap(({ span }) => (span === null ? [] : [span]))
    const passages =
      document === undefined ? [] : quotePassages(document, spans, { source: id, language: source.language })
    return [{ source: presentSourceLine(source, tongue), passages }]
  })
}

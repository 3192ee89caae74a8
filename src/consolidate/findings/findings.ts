// Everything that a person should look at, in one order.
import { type Finding, findingKinds } from '../../model/finding.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { BuiltAgreement, NoticedInSource, ToldRecord } from '../built-agreement.ts'
import { compareText } from '../compare-text.ts'
import type { OwnPages } from '../ledger/own-pages.ts'
import { findActsOfForce } from './find-acts-of-force.ts'
import { findConflicts } from './find-conflicts.ts'
import { findImpossible } from './find-impossible.ts'
import { findNamesakes } from './find-namesakes.ts'
import { findNoticed } from './find-noticed.ts'
import { findPartyConflicts } from './find-party-conflicts.ts'
import { findRepeats } from './find-repeats.ts'
import { findSilentSides } from './find-silent-sides.ts'
import { findStale } from './find-stale.ts'
import { findSuperseded } from './find-superseded.ts'
import { findLonely, findUnknownNames } from './find-unknown-names.ts'

export interface FindingMaterial {
  readonly built: readonly BuiltAgreement[]
  readonly lonely: readonly ResolvedRecord[]
  readonly resolved: readonly ResolvedRecord[]
  readonly noticed: readonly NoticedInSource[]
  readonly toldElsewhere: readonly ToldRecord[]
  readonly pages: OwnPages
  readonly day: string
}

export function findAll(material: FindingMaterial): readonly Finding[] {
  const { built, lonely, resolved, noticed, toldElsewhere, pages, day } = material
  const findings = [
    ...findConflicts(built),
    ...findPartyConflicts(built),
    ...findNamesakes(built),
    ...findActsOfForce(built),
    ...findImpossible(built, day),
    ...findSuperseded(built),
    ...findRepeats(built, noticed),
    ...findNoticed(built, noticed, toldElsewhere),
    ...findSilentSides(built, pages),
    ...findStale(built, pages),
    ...findUnknownNames(built, resolved),
    ...findLonely(lonely),
  ]
  const unique = new Map(findings.map((finding) => [finding.id, finding]))
  return [...unique.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
      compareText(a.message, b.message) ||
      compareText(a.id, b.id),
  )
}

/** Gravest first. */
const severities = ['error', 'warning', 'note'] as const

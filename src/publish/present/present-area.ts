// An area of cooperation as a page tells it: what belongs to it, what it belongs to, and how it is called elsewhere.
import { type AreaId, areaLabel, areas, type LabelLanguage, narrowerAreas } from '../../model/areas.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { areaPath } from '../paths.ts'

export interface AreaLink {
  readonly id: AreaId
  readonly label: string
  readonly path: string
}

export interface AreaView extends AreaLink {
  /** What belongs here, in English. */
  readonly scope: string
  readonly broader: readonly AreaLink[]
  readonly narrower: readonly AreaLink[]
  /** Sustainable Development Goals. */
  readonly goals: readonly number[]
  readonly labels: readonly { readonly language: LabelLanguage; readonly label: string }[]
}

export interface AreaRow extends AreaLink {
  readonly count: number
  /** Areas that are a part of it, by how many agreements name them. */
  readonly narrower: readonly AreaRow[]
}

const languages: readonly LabelLanguage[] = ['en', 'sr-Latn', 'sr-Cyrl', 'sk', 'el', 'hu', 'de', 'fr']

export function presentArea(id: AreaId, { language }: Tongue): AreaView {
  const { scope, broader, goals } = areas[id]
  return {
    ...linkArea(id, language),
    scope,
    broader: broader.map((one) => linkArea(one, language)),
    narrower: narrowerAreas(id).map((one) => linkArea(one, language)),
    goals,
    labels: languages
      .filter((one) => one !== language)
      .map((one) => ({ language: one, label: areaLabel(id, one) ?? id })),
  }
}

/** The heads of the scheme with their parts, those named most often first. */
export function presentAreas(
  counts: ReadonlyMap<string, number>,
  { language, compare }: Tongue,
): readonly AreaRow[] {
  const inOrder = (rows: readonly AreaRow[]) =>
    [...rows].sort((a, b) => b.count - a.count || compare(a.label, b.label))
  const rowOf = (id: AreaId): AreaRow => ({
    ...linkArea(id, language),
    count: counts.get(id) ?? 0,
    narrower: inOrder(narrowerAreas(id).map(rowOf)),
  })
  const heads = (Object.keys(areas) as AreaId[]).filter((id) => areas[id].broader.length === 0)
  return inOrder(heads.map(rowOf))
}

function linkArea(id: AreaId, language: LabelLanguage): AreaLink {
  return { id, label: areaLabel(id, language) ?? id, path: areaPath(id) }
}

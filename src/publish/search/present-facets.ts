// The choices by which a list is narrowed down, in words, each with how many agreements it would leave.
import { evidenceGrades } from '../../model/agreement.ts'
import type { AgreementQuestion } from '../../model/agreement-facets.ts'
import { areaLabel } from '../../model/areas.ts'
import type { SourceId } from '../../model/ids.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import { statuses } from '../../model/status.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { nameCountry } from '../phrase/name-country.ts'
import { phraseDay } from '../phrase/phrase-day.ts'
import type { Facet, FacetCounts } from './count-facets.ts'

export interface FacetOption {
  readonly value: string
  readonly words: string
  readonly count: number
  readonly isChosen: boolean
}

export type FacetViews = Readonly<Record<Facet, readonly FacetOption[]>>

interface Told {
  readonly counts: FacetCounts
  readonly question: AgreementQuestion
  /** Titles of the sources, by their ids. */
  readonly titles: ReadonlyMap<SourceId, string>
}

export function presentFacets({ counts, question, titles }: Told, tongue: Tongue = english): FacetViews {
  const { instrument, area, status, evidence, source, countries = [] } = question
  const nameSource = (id: string) => titles.get(id as SourceId) ?? id
  const byName = (options: readonly FacetOption[]) =>
    [...options].sort((a, b) => tongue.compare(a.words, b.words))
  return {
    country: byName(
      optionsOf(counts.country, (code) => nameCountry(code, tongue), countries.length < 2 ? null : undefined),
    ),
    instrument: inTheirOrder(
      optionsOf(counts.instrument, (type) => nameInstrumentType(type, tongue), instrument),
      instrumentTypes,
    ),
    area: byName(optionsOf(counts.area, (id) => nameArea(id, tongue), area)),
    decade: [...optionsOf(counts.decade, (decade) => phraseDay(`${decade.slice(0, 3)}X`, tongue), null)].sort(
      (a, b) => +a.value - +b.value,
    ),
    status: inTheirOrder(
      optionsOf(counts.status, (kind) => nameStatus(kind, tongue), status?.kind),
      statuses,
    ),
    evidence: inTheirOrder(
      optionsOf(counts.evidence, (grade) => nameEvidence(grade, tongue), evidence),
      evidenceGrades,
    ),
    source: optionsOf(counts.source, nameSource, source),
  }
}

export function nameArea(id: string, { language }: Tongue): string {
  return areaLabel(id, language) ?? id
}

export function nameInstrumentType(type: string, { say }: Tongue): string {
  const known = instrumentTypes.find((one) => one === type)
  return known === undefined ? type : say(`instrument.${known}`)
}

export function nameStatus(status: string, { say }: Tongue): string {
  const known = statuses.find((one) => one === status)
  return known === undefined ? status : say(`status.${known}`)
}

export function nameEvidence(grade: string, { say }: Tongue): string {
  const known = evidenceGrades.find((one) => one === grade)
  return known === undefined ? grade : say(`evidence.${known}`)
}

/** With the chosen value, even where nothing has it. */
function optionsOf(
  counts: FacetCounts[Facet],
  name: (value: string) => string,
  chosen: string | null | undefined,
): readonly FacetOption[] {
  const known = counts.some(({ value }) => value === chosen)
  const missing = chosen == null || known ? [] : [{ value: chosen, count: 0 }]
  return [...counts, ...missing].map(({ value, count }) => ({
    value,
    words: name(value),
    count,
    isChosen: value === chosen,
  }))
}

function inTheirOrder(options: readonly FacetOption[], order: readonly string[]): readonly FacetOption[] {
  return [...options].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

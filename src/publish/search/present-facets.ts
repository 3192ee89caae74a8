// The choices by which a list is narrowed down, in words, each with how many agreements it would leave.
import { type Evidence, evidenceGrades } from '../../model/agreement.ts'
import type { AgreementQuestion } from '../../model/agreement-facets.ts'
import { areaLabel } from '../../model/areas.ts'
import type { SourceId } from '../../model/ids.ts'
import { type InstrumentType, instrumentTypes } from '../../model/instrument.ts'
import { type Status, statuses } from '../../model/status.ts'
import { nameCountry } from '../name-country.ts'
import { statusWords } from '../phrase-status.ts'
import { evidenceWords, instrumentWords } from '../wording.ts'
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

/** Of sources there can be thousands; the party and the page lead to the others. */
const mostSources = 30

export function presentFacets({ counts, question, titles }: Told): FacetViews {
  const { instrument, area, status, evidence, source, countries = [] } = question
  const nameSource = (id: string) => titles.get(id as SourceId) ?? id
  const byName = (options: readonly FacetOption[]) =>
    [...options].sort((a, b) => collator.compare(a.words, b.words))
  return {
    country: byName(optionsOf(counts.country, nameCountry, countries.length < 2 ? null : undefined)),
    instrument: inTheirOrder(optionsOf(counts.instrument, nameInstrumentType, instrument), instrumentTypes),
    area: byName(optionsOf(counts.area, nameArea, area)),
    decade: [...optionsOf(counts.decade, (decade) => `${decade}s`, null)].sort((a, b) => +a.value - +b.value),
    status: inTheirOrder(optionsOf(counts.status, nameStatus, status?.kind), statuses),
    evidence: inTheirOrder(optionsOf(counts.evidence, nameEvidence, evidence), evidenceGrades),
    source: optionsOf(counts.source, nameSource, source, mostSources),
  }
}

export function nameArea(id: string): string {
  return areaLabel(id, 'en') ?? id
}

export function nameInstrumentType(type: string): string {
  return instrumentWords[type as InstrumentType] ?? type
}

export function nameStatus(status: string): string {
  return statusWords[status as Status] ?? status
}

export function nameEvidence(grade: string): string {
  return evidenceWords[grade as Evidence] ?? grade
}

const collator = new Intl.Collator('en', { sensitivity: 'base' })

/** With the chosen value, even where nothing has it. */
function optionsOf(
  counts: FacetCounts[Facet],
  name: (value: string) => string,
  chosen: string | null | undefined,
  most = counts.length,
): readonly FacetOption[] {
  const shown = counts.filter(({ value }, index) => index < most || value === chosen)
  const known = shown.some(({ value }) => value === chosen)
  const missing = chosen == null || known ? [] : [{ value: chosen, count: 0 }]
  return [...shown, ...missing].map(({ value, count }) => ({
    value,
    words: name(value),
    count,
    isChosen: value === chosen,
  }))
}

function inTheirOrder(options: readonly FacetOption[], order: readonly string[]): readonly FacetOption[] {
  return [...options].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

// The statistics of a register, or of that part of its ties which a reader counts: every figure with its definition.
import type { CountryTies } from '../../network/country-ties.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import type { AgreementCounts, Count } from './agreement-counter.ts'
import { agreementTables } from './agreement-tables.ts'
import { type CountryMatrix, countryMatrix, countryPairTable } from './country-matrix.ts'
import { networkFigures } from './network-figure-list.ts'
import { type NetworkMaterial, networkTables } from './network-tables.ts'
import type { Figure, StatisticsTable } from './statistics-table.ts'

/** Which ties are counted: all that anybody claims, those that are formal, those of them not known to have ended. */
export const tieFilters = ['claimed', 'formal', 'living'] as const
export type TieFilter = (typeof tieFilters)[number]

/** What the filter counts, within a sentence. */
export const tieFilterKeys = {
  claimed: 'statistics.countedClaimed',
  formal: 'statistics.countedFormal',
  living: 'statistics.countedLiving',
} as const satisfies Readonly<Record<TieFilter, string>>

export interface StatisticsView {
  readonly filter: TieFilter
  /** Day of the count. */
  readonly day: string
  readonly agreements: Count
  readonly figures: readonly Figure[]
  readonly matrix: CountryMatrix
  readonly tables: readonly StatisticsTable[]
}

export interface StatisticsMaterial extends NetworkMaterial {
  readonly filter: TieFilter
  readonly day: string
  readonly counts: AgreementCounts
  readonly countryTies: CountryTies
}

export function presentStatistics(material: StatisticsMaterial, tongue: Tongue = english): StatisticsView {
  const { filter, day, counts, countryTies } = material
  return {
    filter,
    day,
    agreements: counts.all,
    figures: networkFigures(material, tongue),
    matrix: countryMatrix(countryTies, tongue),
    tables: [
      ...agreementTables(counts, tongue),
      countryPairTable(countryTies, tongue),
      ...networkTables(material, tongue),
    ],
  }
}

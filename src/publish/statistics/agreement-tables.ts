// What the agreements are: by year, kind of paper, state and area.
import type { Status } from '../../lifecycle/status-on.ts'
import { areaLabel } from '../../model/areas.ts'
import type { InstrumentType } from '../../model/instrument.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import type { AgreementCounts, Count } from './agreement-counter.ts'
import { number, type Row, type StatisticsTable, text } from './statistics-table.ts'

const counts = (tongue: Tongue) => [number('claimed', tongue), number('formal', tongue)]

export function agreementTables(counted: AgreementCounts, tongue: Tongue): readonly StatisticsTable[] {
  return [totalsTable, growthTable, instrumentTable, statusTable, areaTable].map((table) =>
    table(counted, tongue),
  )
}

function totalsTable(counted: AgreementCounts, tongue: Tongue): StatisticsTable {
  const { all, partnerships, parties, countries } = counted
  const of = new Map([
    ['agreements', all],
    ['ties', partnerships],
    ['bodies', parties],
    ['countries', countries],
  ] as const)
  return {
    key: 'totals',
    title: tongue.say('table.totals'),
    definition: tongue.say('table.totalsMeaning'),
    columns: [text('counted', tongue), ...counts(tongue)],
    rows: labelled(of, (what) => tongue.say(`table.total.${what}`)),
    chart: null,
  }
}

function growthTable({ years, withoutYear }: AgreementCounts, tongue: Tongue): StatisticsTable {
  let total = 0
  const rows = [...years].map(([year, count]): Row => {
    total += count.claimed
    return { cells: [year, count.claimed, count.formal, total], path: null }
  })
  return {
    key: 'growth',
    title: tongue.say('table.growth'),
    definition: tongue.say('table.growthMeaning', { count: withoutYear.claimed }),
    columns: [number('year', tongue), ...counts(tongue), number('total', tongue)],
    rows,
    chart: 'years',
  }
}

function instrumentTable({ instruments }: AgreementCounts, tongue: Tongue): StatisticsTable {
  return {
    key: 'instruments',
    title: tongue.say('table.instruments'),
    definition: tongue.say('table.instrumentsMeaning'),
    columns: [text('instrument', tongue), ...counts(tongue)],
    rows: labelled(instruments, (type) => tongue.say(`instrument.${type as InstrumentType}`)),
    chart: 'bars',
  }
}

function statusTable({ statuses }: AgreementCounts, tongue: Tongue): StatisticsTable {
  return {
    key: 'status',
    title: tongue.say('table.status'),
    definition: tongue.say('table.statusMeaning'),
    columns: [text('status', tongue), ...counts(tongue)],
    rows: labelled(statuses, (status: Status) => tongue.say(`status.${status}`)),
    chart: null,
  }
}

function areaTable({ areas }: AgreementCounts, tongue: Tongue): StatisticsTable {
  return {
    key: 'areas',
    title: tongue.say('table.areas'),
    definition: tongue.say('table.areasMeaning'),
    columns: [text('area', tongue), ...counts(tongue)],
    rows: labelled(areas, (concept) => areaLabel(concept, tongue.language) ?? concept),
    chart: 'bars',
  }
}

function labelled<Key>(counted: ReadonlyMap<Key, Count>, label: (key: Key) => string): readonly Row[] {
  return [...counted].map(([key, { claimed, formal }]) => ({
    cells: [label(key), claimed, formal],
    path: null,
  }))
}

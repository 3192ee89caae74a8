// What the agreements are: by year, kind of paper, state and area.
import type { Status } from '../../lifecycle/status-on.ts'
import { areaLabel } from '../../model/areas.ts'
import type { InstrumentType } from '../../model/instrument.ts'
import { english } from '../../wording/english-tongue.ts'
import type { AgreementCounts, Count } from './agreement-counter.ts'
import { number, type Row, type StatisticsTable, text } from './statistics-table.ts'

const counts = [number('claimed', 'Claimed'), number('formal', 'Formal')]

export function agreementTables(counted: AgreementCounts): readonly StatisticsTable[] {
  return [growthTable(counted), instrumentTable(counted), statusTable(counted), areaTable(counted)]
}

function growthTable({ years, withoutYear }: AgreementCounts): StatisticsTable {
  let total = 0
  const rows = [...years].map(([year, count]): Row => {
    total += count.claimed
    return { cells: [year, count.claimed, count.formal, total], path: null }
  })
  return {
    key: 'growth',
    title: 'Growth by year',
    definition: `Agreements by the year of their signature or, where no source tells it, the first year that is told. ${withoutYear.claimed} have no year and are left out.`,
    columns: [
      { key: 'year', label: 'Year', isNumber: true },
      ...counts,
      number('total', 'In all until then'),
    ],
    rows,
    chart: 'years',
  }
}

function instrumentTable({ instruments }: AgreementCounts): StatisticsTable {
  return {
    key: 'instruments',
    title: 'Kinds of paper',
    definition: 'Agreements by the kind of instrument that the sources name.',
    columns: [text('instrument', 'Instrument'), ...counts],
    rows: labelled(instruments, (type) => english.say(`instrument.${type as InstrumentType}`)),
    chart: 'bars',
  }
}

function statusTable({ statuses }: AgreementCounts): StatisticsTable {
  return {
    key: 'status',
    title: 'Their state',
    definition:
      'Agreements by their state today, computed from what happened to them; a list is no proof that a tie still lives.',
    columns: [text('status', 'State'), ...counts],
    rows: labelled(statuses, (status: Status) => english.say(`status.${status}`)),
    chart: null,
  }
}

function areaTable({ areas }: AgreementCounts): StatisticsTable {
  return {
    key: 'areas',
    title: 'Areas of cooperation',
    definition: 'Agreements whose sources name the area; one agreement may name several, most name none.',
    columns: [text('area', 'Area'), ...counts],
    rows: labelled(areas, (concept) => areaLabel(concept, 'en') ?? concept),
    chart: 'bars',
  }
}

function labelled<Key>(counted: ReadonlyMap<Key, Count>, label: (key: Key) => string): readonly Row[] {
  return [...counted].map(([key, { claimed, formal }]) => ({
    cells: [label(key), claimed, formal],
    path: null,
  }))
}

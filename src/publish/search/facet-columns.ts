// All agreements as columns, newest first, those without a day last.
import type { AgreementFacets } from '../../model/agreement-facets.ts'
import type { AgreementId } from '../../model/ids.ts'
import type { StatusSpan } from '../../model/status.ts'
import { type ValueColumn, valueColumn } from './value-column.ts'

export interface FacetColumns {
  readonly ids: readonly AgreementId[]
  /** All of them, by their numbers. */
  readonly rows: Uint32Array
  /** 0 where no day is told. */
  readonly years: Uint16Array
  readonly decade: ValueColumn
  readonly country: ValueColumn
  readonly instrument: ValueColumn
  readonly area: ValueColumn
  readonly evidence: ValueColumn
  readonly source: ValueColumn
  /** For counting sources, of which there are thousands: zero before and after each question. */
  readonly ofSources: Uint32Array
  readonly party: ValueColumn
  readonly spans: ValueColumn
  /** Columns of statuses by their day. */
  readonly statuses: Map<string, ValueColumn>
}

/** Yields between its steps, so that a server can answer others meanwhile. */
export function* facetColumns(unsorted: readonly AgreementFacets[]): Generator<void, FacetColumns> {
  const rows = [...unsorted].sort(newestFirst)
  yield
  const party = valueColumn(rows, ({ parties }) => parties)
  yield
  const source = valueColumn(rows, ({ sources }) => sources)
  yield
  const country = valueColumn(rows, ({ countries }) => countries)
  const area = valueColumn(rows, ({ areas }) => areas)
  yield
  const spans = valueColumn(rows, (row) => row.spans.map(writeSpan))
  yield
  return {
    ids: rows.map(({ id }) => id),
    rows: Uint32Array.from(rows, (_, row) => row),
    years: Uint16Array.from(rows, ({ day }) => Number(day.slice(0, 4))),
    decade: valueColumn(rows, ({ day }) => (day === '' ? [] : [`${day.slice(0, 3)}0`])),
    country,
    instrument: valueColumn(rows, ({ instrument }) => [instrument]),
    area,
    evidence: valueColumn(rows, ({ evidence }) => [evidence]),
    source,
    ofSources: new Uint32Array(source.values.length),
    party,
    spans,
    statuses: new Map(),
  }
}

/** Pages ask for today; yesterday's column is let go. */
const mostDays = 2

export function statusColumn({ rows, spans, statuses }: FacetColumns, day: string): ValueColumn {
  const known = statuses.get(day)
  if (known !== undefined) return known
  const holding = spans.values.map((span) => statusIn(span, day))
  const column = valueColumn(rows, (row) => {
    const codes = spans.codes.subarray(spans.starts[row]!, spans.starts[row + 1]!)
    const code = codes.find((one) => holding[one] !== null)
    return code === undefined ? [] : [holding[code] ?? '']
  })
  for (const oldest of statuses.keys()) if (statuses.size >= mostDays) statuses.delete(oldest)
  statuses.set(day, column)
  return column
}

function writeSpan({ status, from, until }: StatusSpan): string {
  return `${status} ${from} ${until ?? ''}`
}

function statusIn(span: string, day: string): string | null {
  const [status = '', from = '', until = ''] = span.split(' ')
  return from <= day && (until === '' || day < until) ? status : null
}

function newestFirst(a: AgreementFacets, b: AgreementFacets): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1
  return a.id < b.id ? -1 : 1
}

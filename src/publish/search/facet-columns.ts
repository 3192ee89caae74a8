// All agreements as columns, newest first, those without a day last.
import type { AgreementFacets } from '../../model/agreement-facets.ts'
import type { AgreementId } from '../../model/ids.ts'
import type { StatusSpan } from '../../model/status.ts'
import { rowsByValue, type ValueColumn, valueColumn } from './value-column.ts'

export interface FacetColumns {
  readonly ids: readonly AgreementId[]
  /** 0 where no day is told. */
  readonly years: Uint16Array
  readonly decade: ValueColumn
  readonly country: ValueColumn
  readonly instrument: ValueColumn
  readonly area: ValueColumn
  readonly evidence: ValueColumn
  readonly source: ValueColumn
  readonly party: ValueColumn
  readonly rowsOfParty: readonly (readonly number[])[]
  readonly spans: ValueColumn
  /** Columns of statuses by their day. */
  readonly statuses: Map<string, ValueColumn>
}

export function facetColumns(rows: readonly AgreementFacets[]): FacetColumns {
  const party = valueColumn(rows, ({ parties }) => parties)
  return {
    ids: rows.map(({ id }) => id),
    years: Uint16Array.from(rows, ({ day }) => Number(day.slice(0, 4))),
    decade: valueColumn(rows, ({ day }) => (day === '' ? [] : [`${day.slice(0, 3)}0`])),
    country: valueColumn(rows, ({ countries }) => countries),
    instrument: valueColumn(rows, ({ instrument }) => [instrument]),
    area: valueColumn(rows, ({ areas }) => areas),
    evidence: valueColumn(rows, ({ evidence }) => [evidence]),
    source: valueColumn(rows, ({ sources }) => sources),
    party,
    rowsOfParty: rowsByValue(party),
    spans: valueColumn(rows, ({ spans }) => spans.map(writeSpan)),
    statuses: new Map(),
  }
}

/** Pages ask for today; yesterday's column is let go. */
const mostDays = 2

export function statusColumn({ ids, spans, statuses }: FacetColumns, day: string): ValueColumn {
  const known = statuses.get(day)
  if (known !== undefined) return known
  const holding = spans.values.map((span) => statusIn(span, day))
  const column = valueColumn(
    ids.map((_, row) => row),
    (row) => {
      const found: string[] = []
      for (let at = spans.starts[row]!; at < spans.starts[row + 1]!; at++) {
        const status = holding[spans.codes[at]!]
        if (status != null) found.push(status)
      }
      return found
    },
  )
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

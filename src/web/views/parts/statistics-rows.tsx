// A table of the statistics as rows, and the way to take it away.
import type { FC } from 'hono/jsx'
import type { StatisticsView } from '../../../publish/statistics/present-statistics.ts'
import type { StatisticsTable } from '../../../publish/statistics/statistics-table.ts'
import { useTongue } from '../../languages/use-tongue.ts'

export interface SectionProps {
  readonly table: StatisticsTable
  readonly view: StatisticsView
}

export const Download: FC<SectionProps> = ({ table, view }) => {
  const { say } = useTongue()
  return (
    <p class="taken-away">
      <a href={`/statistics/${table.key}.csv${view.filter === 'claimed' ? '' : `?count=${view.filter}`}`}>
        {say('statistics.asCsv', { title: table.title })}
      </a>
    </p>
  )
}

export const Rows: FC<{ readonly table: StatisticsTable; readonly most?: number }> = ({
  table,
  most = Number.POSITIVE_INFINITY,
}) => {
  const { locale } = useTongue()
  return (
    <table class="ds-table counts">
      <caption class="ds-sr-only">{table.title}</caption>
      <thead>
        <tr>
          {table.columns.map(({ label, isNumber }) => (
            <th scope="col" class={isNumber ? 'number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.slice(0, most).map(({ cells, path }) => (
          <tr>
            {cells.map((cell, column) => {
              const isNumber = table.columns[column]?.isNumber === true
              // A year is a name, not a quantity.
              const words =
                typeof cell === 'number' && column > 0
                  ? cell.toLocaleString(locale, { maximumFractionDigits: 5 })
                  : cell
              if (column === 0)
                return (
                  <th scope="row">
                    {path === null ? (
                      words
                    ) : (
                      <a class="name" href={path}>
                        {words}
                      </a>
                    )}
                  </th>
                )
              return <td class={isNumber ? 'number' : undefined}>{words}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

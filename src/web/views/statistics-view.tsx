// The register in figures: each with what it counts, drawn where that helps, and with a table to take away.

import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { phraseDay } from '../../publish/phrase/phrase-day.ts'
import { drawChart } from '../../publish/statistics/draw-chart.ts'
import {
  tieFilterKeys,
  tieFilters,
  type StatisticsView as View,
} from '../../publish/statistics/present-statistics.ts'
import type { Figure, StatisticsTable } from '../../publish/statistics/statistics-table.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { MatrixSection } from './parts/statistics-matrix.tsx'
import { Download, Rows, type SectionProps } from './parts/statistics-rows.tsx'

export const StatisticsView: FC<{ readonly view: View }> = ({ view }) => {
  const tongue = useTongue()
  const { say } = tongue
  return (
    <>
      <header class="page-head">
        <h1>{say('statistics.title')}</h1>
        <p class="lead">
          {say('statistics.lead', {
            claimed: view.agreements.claimed,
            formal: view.agreements.formal,
            day: phraseDay(view.day, tongue),
          })}
        </p>
        <nav class="filters" aria-label={say('statistics.whatIsCounted')}>
          <div class="filter-row">
            <span class="filter-name" id="filter-count">
              {say('statistics.counted')}
            </span>
            <ul aria-labelledby="filter-count">
              {tieFilters.map((filter) => (
                <li>
                  <a
                    href={filter === 'claimed' ? '/statistics' : `/statistics?count=${filter}`}
                    aria-current={filter === view.filter ? 'true' : undefined}
                  >
                    {say(`statistics.${filter}`)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </nav>
        <p class="section-note">{say('statistics.note', { counted: say(tieFilterKeys[view.filter]) })}</p>
      </header>
      {view.agreements.claimed === 0 ? (
        <p class="quiet">{say('statistics.nothing')}</p>
      ) : (
        <>
          <TableSection table={tableOf(view, 'totals')} view={view} />
          <TableSection table={tableOf(view, 'growth')} view={view} />
          <div class="side-by-side">
            <TableSection table={tableOf(view, 'instruments')} view={view} />
            <TableSection table={tableOf(view, 'areas')} view={view} />
          </div>
          <TableSection table={tableOf(view, 'status')} view={view} />
          <MatrixSection matrix={view.matrix} table={tableOf(view, 'countries')} view={view} />
          <NetworkSection figures={view.figures} />
          <div class="side-by-side">
            <TableSection table={tableOf(view, 'ties-of-a-body')} view={view} />
            <TableSection table={tableOf(view, 'steps')} view={view} />
          </div>
          <TableSection table={tableOf(view, 'central')} view={view} />
          <TableSection table={tableOf(view, 'communities')} view={view} />
        </>
      )}
    </>
  )
}

function tableOf({ tables }: View, key: string): StatisticsTable {
  const table = tables.find((one) => one.key === key)
  if (table === undefined) throw new TypeError(`statistics have no table ${key}`)
  return table
}

const TableSection: FC<SectionProps> = ({ table, view }) => {
  const tongue = useTongue()
  const { say } = tongue
  if (table.rows.length === 0) return null
  const chart = drawChart(table, tongue)
  return (
    <section aria-labelledby={table.key} class="statistics">
      <h2 id={table.key}>{table.title}</h2>
      <p class="section-note">{table.definition}</p>
      {chart === null ? null : (
        <figure class="drawn">
          {raw(chart)}
          {table.columns.some(({ key }) => key === 'formal') ? (
            <figcaption class="key">
              <span class="key-formal" /> {say('statistics.keyFormal')} <span class="key-claimed" />{' '}
              {say('statistics.keyClaimed')}
            </figcaption>
          ) : null}
        </figure>
      )}
      {chart === null ? (
        <Rows table={table} />
      ) : (
        <details>
          <summary>{say('statistics.figures')}</summary>
          <Rows table={table} />
        </details>
      )}
      <Download table={table} view={view} />
    </section>
  )
}

const NetworkSection: FC<{ readonly figures: readonly Figure[] }> = ({ figures }) => {
  const { say } = useTongue()
  return (
    <section aria-labelledby="network" class="statistics">
      <h2 id="network">{say('statistics.network')}</h2>
      <p class="section-note">{say('statistics.networkNote')}</p>
      <dl class="defined">
        {figures.map(({ name, words, definition }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <strong>{words}</strong>
              <span class="quiet">{definition}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

// The two-sided ledger: what the register holds, and beside it what each source says. On a phone the columns become cards.
// biome-ignore-all lint/a11y/noRedundantRoles: a table that is laid out as cards loses its roles in some browsers, so they are spelt out
import type { FC } from 'hono/jsx'
import { relationGlyphs } from '../../../publish/phrase/relation-glyphs.ts'
import type { AgreementView, LedgerColumn, LedgerRow } from '../../../publish/present/present-agreement.ts'
import type { LedgerCell } from '../../../publish/present/present-cell.ts'
import { useTongue } from '../../languages/use-tongue.ts'
import { Passages } from './passages.tsx'

/** The style sheet orders so many columns on a phone; further ones share the last place. */
const mostColumns = 12

const columnClass = (index: number) => `column-${Math.min(index, mostColumns)}`

export const Ledger: FC<{ readonly view: AgreementView }> = ({ view }) => {
  const { say } = useTongue()
  return (
    <section class="ledger-frame" aria-label={say('agreement.ledgerLabel')} tabindex={0}>
      <table class={`ledger ledger-of-${Math.min(view.columns.length, 6)}`} role="table">
        <caption class="ds-sr-only">{say('agreement.ledgerCaption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td class="ledger-corner" role="cell" />
            <th class="ledger-head column-0" scope="col" role="columnheader">
              <span class="ledger-heading">{say('agreement.register')}</span>
              <span class="ledger-role">{say('agreement.held')}</span>
            </th>
            {view.columns.map((column, index) => (
              <ColumnHead column={column} index={index + 1} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {view.rows.map((row) => (
            <tr role="row">
              <th class="ledger-label" scope="row" role="rowheader">
                {row.label}
              </th>
              <HeldCell row={row} />
              {row.cells.map((cell, index) => (
                <SourceCell cell={cell} row={row} column={view.columns[index]} index={index + 1} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const ColumnHead: FC<{ readonly column: LedgerColumn; readonly index: number }> = ({ column, index }) => (
  <th class={`ledger-head ${columnClass(index)}`} scope="col" role="columnheader">
    <a class="ledger-heading" href={column.path}>
      {column.heading}
    </a>
    <span class="ledger-role">{column.role}</span>
  </th>
)

const HeldCell: FC<{ readonly row: LedgerRow }> = ({ row }) => {
  const { say } = useTongue()
  return (
    <td class="ledger-held column-0" role="cell" data-label={row.label}>
      <div class="ledger-value">
        {row.held.length === 0 ? <span class="quiet">{say('list.notTold')}</span> : null}
        {row.held.length > 3 ? (
          <ul class="held-list">
            {row.held.map((value, index) => (
              <li title={row.heldAsWritten[index]}>{value}</li>
            ))}
          </ul>
        ) : (
          row.held.map((value, index) => (
            <span class={row.isDay ? 'day' : undefined} title={row.heldAsWritten[index]}>
              {value}
              {index < row.held.length - 1 ? ', ' : ''}
            </span>
          ))
        )}
        {row.reason === null ? null : <span class="ledger-reason">{row.reason}</span>}
      </div>
    </td>
  )
}

interface SourceCellProps {
  readonly cell: LedgerCell
  readonly row: LedgerRow
  readonly column: LedgerColumn | undefined
  readonly index: number
}

const SourceCell: FC<SourceCellProps> = ({ cell, row, column, index }) => (
  <td class={`ledger-cell is-${cell.relation} ${columnClass(index)}`} role="cell" data-label={row.label}>
    {column === undefined || cell.passages.length === 0 ? (
      <div class="ledger-value">
        <CellValue cell={cell} isDay={row.isDay} />
      </div>
    ) : (
      <details class="ledger-value">
        <summary>
          <CellValue cell={cell} isDay={row.isDay} />
        </summary>
        <Passages passages={cell.passages} source={column} />
      </details>
    )}
  </td>
)

const CellValue: FC<{ readonly cell: LedgerCell; readonly isDay: boolean }> = ({ cell, isDay }) => (
  <>
    <span class="mark" aria-hidden="true">
      {cell.glyph}
    </span>
    <span class="ds-sr-only">{cell.words}: </span>
    <span class={isDay ? 'said day' : 'said'} lang={cell.language}>
      {cell.asWritten.join('; ')}
    </span>
  </>
)

const legend = ['same', 'contains', 'within', 'differs', 'contradicts', 'silent'] as const

export const LedgerLegend: FC = () => {
  const { say } = useTongue()
  return (
    <dl class="legend" aria-label={say('agreement.legend')}>
      {legend.map((relation) => (
        <div class={`is-${relation}`}>
          <dt class="mark">{relationGlyphs[relation]}</dt>
          <dd>{say(`relation.${relation}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

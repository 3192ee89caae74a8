// All agreements, filtered by how well they are proved.
import type { FC } from 'hono/jsx'
import type { Evidence } from '../../model/agreement.ts'
import type { AgreementLine } from '../../publish/agreement-line.ts'
import { evidenceWords } from '../../publish/wording.ts'
import { AgreementTable } from './agreement-table.tsx'
import { Pager, type PagerProps } from './pager.tsx'

export interface AgreementsViewProps {
  readonly lines: readonly AgreementLine[]
  readonly evidence: Evidence | null
  readonly counts: readonly { readonly evidence: Evidence; readonly count: number }[]
  readonly total: number
  readonly pager: PagerProps
}

export const AgreementsView: FC<AgreementsViewProps> = ({ lines, evidence, counts, total, pager }) => (
  <>
    <header class="page-head">
      <h1>Agreements</h1>
      <p class="lead">Every agreement that a source tells, whichever side told it.</p>
    </header>
    <nav class="filters" aria-label="Filter">
      <div class="filter-row">
        <span class="filter-name" id="filter-evidence">
          Who says so
        </span>
        <ul aria-labelledby="filter-evidence">
          <li>
            <a href="/agreements" aria-current={evidence === null ? 'true' : undefined}>
              All
            </a>
          </li>
          {counts
            .filter(({ count }) => count > 0)
            .map(({ evidence: grade, count }) => (
              <li>
                <a
                  href={`/agreements?evidence=${grade}`}
                  aria-current={evidence === grade ? 'true' : undefined}
                >
                  {evidenceWords[grade]}
                  <span class="count"> {count}</span>
                </a>
              </li>
            ))}
        </ul>
      </div>
    </nav>
    <p class="result-count" role="status">
      {total === 0 ? 'No agreement is here yet.' : total === 1 ? 'One agreement' : `${total} agreements`}
    </p>
    {lines.length === 0 ? null : <AgreementTable lines={lines} caption="Agreements" />}
    <Pager {...pager} />
  </>
)

// All findings, filtered by kind and weight through plain links.
import type { FC } from 'hono/jsx'
import { type FindingKind, findingKinds, type Severity } from '../../model/finding.ts'
import type { FindingView } from '../../publish/present-findings.ts'
import { findingWords, severityWords } from '../../publish/wording.ts'
import { FindingList } from './finding-list.tsx'
import { Pager, type PagerProps } from './pager.tsx'

export interface FindingsViewProps {
  readonly findings: readonly FindingView[]
  readonly kind: FindingKind | null
  readonly severity: Severity | null
  /** Of each kind, under the chosen weight. */
  readonly counts: ReadonlyMap<FindingKind, number>
  readonly total: number
  readonly pager: PagerProps
}

const severities: readonly Severity[] = ['error', 'warning', 'note']

export const FindingsView: FC<FindingsViewProps> = (props) => (
  <>
    <header class="page-head">
      <h1>Findings</h1>
      <p class="lead">
        What a person should look at: where sources disagree, repeat themselves or leave something open.
      </p>
    </header>
    <nav class="filters" aria-label="Filter">
      <FilterRow name="Kind">
        <Filter label="All" href={address(null, props.severity)} isChosen={props.kind === null} />
        {findingKinds
          .filter((kind) => (props.counts.get(kind) ?? 0) > 0 || kind === props.kind)
          .map((kind) => (
            <Filter
              label={findingWords[kind]}
              count={props.counts.get(kind) ?? 0}
              href={address(kind, props.severity)}
              isChosen={props.kind === kind}
            />
          ))}
      </FilterRow>
      <FilterRow name="Weight">
        <Filter label="All" href={address(props.kind, null)} isChosen={props.severity === null} />
        {severities.map((severity) => (
          <Filter
            label={severityWords[severity]}
            href={address(props.kind, severity)}
            isChosen={props.severity === severity}
          />
        ))}
      </FilterRow>
    </nav>
    <p class="result-count" role="status">
      {props.total === 0
        ? 'Nothing to note here.'
        : props.total === 1
          ? 'One finding'
          : `${props.total} findings`}
    </p>
    <FindingList findings={props.findings} heading="h2" />
    <Pager {...props.pager} />
  </>
)

const FilterRow: FC<{ readonly name: string; readonly children?: unknown }> = ({ name, children }) => (
  <div class="filter-row">
    <span class="filter-name" id={`filter-${name.toLowerCase()}`}>
      {name}
    </span>
    <ul aria-labelledby={`filter-${name.toLowerCase()}`}>{children as never}</ul>
  </div>
)

interface FilterProps {
  readonly label: string
  readonly href: string
  readonly isChosen: boolean
  readonly count?: number
}

const Filter: FC<FilterProps> = ({ label, href, isChosen, count }) => (
  <li>
    <a href={href} aria-current={isChosen ? 'true' : undefined}>
      {label}
      {count === undefined ? null : <span class="count"> {count}</span>}
    </a>
  </li>
)

function address(kind: FindingKind | null, severity: Severity | null): string {
  const query = new URLSearchParams()
  if (kind !== null) query.set('kind', kind)
  if (severity !== null) query.set('severity', severity)
  return query.size === 0 ? '/findings' : `/findings?${query}`
}

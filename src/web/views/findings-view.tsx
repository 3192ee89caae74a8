// All findings, filtered by kind and weight through plain links.
import type { FC } from 'hono/jsx'
import { type FindingKind, findingKinds, type Severity } from '../../model/finding.ts'
import { keepDaysWhole } from '../../publish/phrase-day.ts'
import type { FindingView } from '../../publish/present-findings.ts'
import { findingWords, severityWords } from '../../publish/wording.ts'
import { AgreementTable } from './agreement-table.tsx'
import { FindingList } from './finding-list.tsx'
import { Pager, type PagerProps } from './pager.tsx'
import { Passages } from './passages.tsx'

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

export const FindingPageView: FC<{ readonly finding: FindingView }> = ({ finding }) => (
  <article class="finding-page">
    <header class="page-head">
      <p class="eyebrow">
        {finding.kindWords}
        <span class="quiet"> · {finding.severityWords}</span>
      </p>
      <h1 class="finding-title">{keepDaysWhole(finding.message)}</h1>
    </header>
    {finding.agreements.length === 0 ? null : (
      <section aria-labelledby="about-agreements">
        <h2 id="about-agreements">About</h2>
        <AgreementTable lines={finding.agreements} caption="Agreements that this is about" />
      </section>
    )}
    {finding.words.length === 0 ? null : (
      <section aria-labelledby="words">
        <h2 id="words">The words</h2>
        <div class="finding-quotes">
          {finding.words.map(({ source, passages }) => (
            <Passages passages={passages} source={source} />
          ))}
        </div>
      </section>
    )}
    <p class="more">
      <a href="/findings">All findings</a>
    </p>
  </article>
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

// All findings, filtered by kind and weight through plain links.
import type { FC } from 'hono/jsx'
import { type FindingKind, findingKinds, type Severity } from '../../model/finding.ts'
import { keepDaysWhole } from '../../publish/phrase/phrase-day.ts'
import type { FindingView } from '../../publish/present/present-findings.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { AgreementTable } from './parts/agreement-table.tsx'
import { FindingList } from './parts/finding-list.tsx'
import { Pager, type PagerProps } from './parts/pager.tsx'
import { Passages } from './parts/passages.tsx'

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

export const FindingsView: FC<FindingsViewProps> = (props) => {
  const { say } = useTongue()
  return (
    <>
      <header class="page-head">
        <h1>{say('findings.title')}</h1>
        <p class="lead">{say('findings.lead')}</p>
      </header>
      <nav class="filters" aria-label={say('findings.filter')}>
        <FilterRow id="filter-kind" name={say('findings.kind')}>
          <Filter
            label={say('findings.all')}
            href={address(null, props.severity)}
            isChosen={props.kind === null}
          />
          {findingKinds
            .filter((kind) => (props.counts.get(kind) ?? 0) > 0 || kind === props.kind)
            .map((kind) => (
              <Filter
                label={say(`finding.${kind}`)}
                count={props.counts.get(kind) ?? 0}
                href={address(kind, props.severity)}
                isChosen={props.kind === kind}
              />
            ))}
        </FilterRow>
        <FilterRow id="filter-weight" name={say('findings.weight')}>
          <Filter
            label={say('findings.all')}
            href={address(props.kind, null)}
            isChosen={props.severity === null}
          />
          {severities.map((severity) => (
            <Filter
              label={say(`severity.${severity}`)}
              href={address(props.kind, severity)}
              isChosen={props.severity === severity}
            />
          ))}
        </FilterRow>
      </nav>
      <p class="result-count" role="status">
        {say('findings.count', { count: props.total })}
      </p>
      <FindingList findings={props.findings} heading="h2" />
      <Pager {...props.pager} />
    </>
  )
}

export const FindingPageView: FC<{ readonly finding: FindingView }> = ({ finding }) => {
  const tongue = useTongue()
  const { say } = tongue
  return (
    <article class="finding-page">
      <header class="page-head">
        <p class="eyebrow">
          {finding.kindWords}
          <span class="quiet"> · {finding.severityWords}</span>
        </p>
        <h1 class="finding-title" lang={finding.messageLanguage}>
          {keepDaysWhole(finding.message, tongue)}
        </h1>
        <p class="lead">{finding.settles}</p>
      </header>
      {finding.agreements.length === 0 ? null : (
        <section aria-labelledby="about-agreements">
          <h2 id="about-agreements">{say('findings.about')}</h2>
          <AgreementTable lines={finding.agreements} caption={say('findings.aboutCaption')} />
        </section>
      )}
      {finding.words.length === 0 ? null : (
        <section aria-labelledby="words">
          <h2 id="words">{say('agreement.words')}</h2>
          <div class="finding-quotes">
            {finding.words.map(({ source, passages }) => (
              <Passages passages={passages} source={source} />
            ))}
          </div>
        </section>
      )}
      <p class="more">
        <a href="/findings">{say('findings.allFindings')}</a>
      </p>
    </article>
  )
}

interface FilterRowProps {
  readonly id: string
  readonly name: string
  readonly children?: unknown
}

const FilterRow: FC<FilterRowProps> = ({ id, name, children }) => (
  <div class="filter-row">
    <span class="filter-name" id={id}>
      {name}
    </span>
    <ul aria-labelledby={id}>{children as never}</ul>
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

// Findings in words, each with the agreements it is about and, on request, the words it rests on.
import type { FC } from 'hono/jsx'
import { keepDaysWhole } from '../../../publish/phrase/phrase-day.ts'
import type { FindingView } from '../../../publish/present/present-findings.ts'
import { useTongue } from '../../languages/use-tongue.ts'
import { Day } from './agreement-table.tsx'
import { Passages } from './passages.tsx'

interface FindingListProps {
  readonly findings: readonly FindingView[]
  /** On an agreement's own page its name need not be told again. */
  readonly isAgreementShown?: boolean
  /** Beside one another where there is room, as on the front page. */
  readonly isAbreast?: boolean
  readonly heading: 'h2' | 'h3'
}

export const FindingList: FC<FindingListProps> = ({
  findings,
  isAgreementShown = true,
  isAbreast = false,
  heading: Heading,
}) => {
  const tongue = useTongue()
  return (
    <ol class={isAbreast ? 'findings findings-abreast' : 'findings'}>
      {findings.map((finding) => (
        <li id={finding.id} class={`finding severity-${finding.severity} kind-${finding.kind}`}>
          <p class="eyebrow">
            {finding.kindWords}
            <span class="quiet"> · {finding.severityWords}</span>
          </p>
          <Heading class="finding-message">
            <a href={finding.path} lang={finding.messageLanguage}>
              {keepDaysWhole(finding.message, tongue)}
            </a>
          </Heading>
          {isAgreementShown && finding.agreements.length > 0 ? (
            <ul class="finding-agreements">
              {finding.agreements.map((line) => (
                <li>
                  <a href={line.path}>
                    <span class="name">{line.title}</span>
                    <span class="quiet">
                      , {line.instrument}
                      {line.day === null ? '' : ', '}
                      {line.day === null ? null : <Day edtf={line.day.edtf} words={line.day.words} />}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
          <FindingWords words={finding.words} />
        </li>
      ))}
    </ol>
  )
}

const FindingWords: FC<Pick<FindingView, 'words'>> = ({ words }) => {
  const { say } = useTongue()
  const quoted = words.filter(({ passages }) => passages.length > 0)
  if (quoted.length === 0) return null
  return (
    <details class="show-words">
      <summary>{say('list.showWords')}</summary>
      <div class="finding-quotes">
        {quoted.map(({ source, passages }) => (
          <Passages passages={passages} source={source} />
        ))}
      </div>
    </details>
  )
}

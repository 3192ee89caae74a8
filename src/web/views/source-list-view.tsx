// Every source that was read.
import type { FC } from 'hono/jsx'
import type { SourceLine } from '../../publish/present/held-source.ts'
import { inSentence } from '../../wording/in-sentence.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Pager, type PagerProps } from './parts/pager.tsx'
import { Publisher } from './parts/publisher.tsx'

export interface ListedSource extends SourceLine {
  readonly agreements: number
}

interface SourceListViewProps {
  readonly sources: readonly ListedSource[]
  readonly pager: PagerProps
}

export const SourceListView: FC<SourceListViewProps> = ({ sources, pager }) => {
  const tongue = useTongue()
  const { say } = tongue
  return (
    <>
      <header class="page-head">
        <h1>{say('source.title')}</h1>
        <p class="lead">{say('source.lead')}</p>
      </header>
      {sources.length === 0 ? (
        <p class="empty">{say('home.nothingRead')}</p>
      ) : (
        <table class="ds-table source-table-list stacks">
          <caption class="ds-sr-only">{say('source.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('source.source')}</th>
              <th scope="col">{say('source.whose')}</th>
              <th scope="col">{say('source.asOf')}</th>
              <th scope="col">{say('source.read')}</th>
              <th scope="col" class="number">
                {say('source.agreements')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr>
                <th scope="row">
                  <a class="name" href={source.path} lang={source.language}>
                    {source.title}
                  </a>
                </th>
                <td>
                  {source.publisher === source.title ? source.authority : <Publisher source={source} />}
                  {source.country === null || source.country === source.publisher ? null : (
                    <span class="quiet"> {source.country}</span>
                  )}
                </td>
                <td>
                  {source.asOf === null ? (
                    <span class="quiet">–</span>
                  ) : (
                    <>
                      <span class="stack-only quiet">{inSentence(say('source.asOf'), tongue)} </span>
                      <span class="day">{source.asOf}</span>
                    </>
                  )}
                </td>
                <td>
                  <span class="stack-only quiet">{inSentence(say('source.read'), tongue)} </span>
                  <time class="day" datetime={source.readAt}>
                    {source.readOn}
                  </time>
                </td>
                <td class="number">
                  {source.agreements}
                  <span class="stack-only"> {say('source.count', { count: source.agreements })}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager {...pager} />
    </>
  )
}

// Every source that was read.
import type { FC } from 'hono/jsx'
import type { SourceLine } from '../../publish/held-source.ts'
import { Publisher } from './publisher.tsx'

export interface ListedSource extends SourceLine {
  readonly agreements: number
}

export const SourceListView: FC<{ readonly sources: readonly ListedSource[] }> = ({ sources }) => (
  <>
    <header class="page-head">
      <h1>Sources</h1>
      <p class="lead">The pages and papers that the register has read. Each is kept as it was on that day.</p>
    </header>
    {sources.length === 0 ? (
      <p class="empty">Nothing has been read yet.</p>
    ) : (
      <table class="ds-table source-table-list stacks">
        <caption class="ds-sr-only">Sources, whose they are, and how much they tell</caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Whose</th>
            <th scope="col">As of</th>
            <th scope="col">Read</th>
            <th scope="col" class="number">
              Agreements
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
                    <span class="stack-only quiet">as of </span>
                    <span class="day">{source.asOf}</span>
                  </>
                )}
              </td>
              <td>
                <span class="stack-only quiet">read </span>
                <time class="day" datetime={source.readAt}>
                  {source.readOn}
                </time>
              </td>
              <td class="number">
                {source.agreements}
                <span class="stack-only"> {source.agreements === 1 ? 'agreement' : 'agreements'}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </>
)

// About the data: files to take away, how much there is, how it came about, and under what terms.
import type { FC } from 'hono/jsx'
import type { Holdings } from '../../publish/exports/holdings.ts'
import { licence } from '../../publish/exports/licence.ts'
import { phraseInstant } from '../../publish/phrase/phrase-day.ts'
import { useTongue } from '../languages/use-tongue.ts'

export interface OfferedFormat {
  readonly name: string
  readonly file: string
  readonly mediaType: string
  readonly about: string
  readonly path: string
}

interface OpenDataProps {
  readonly holdings: Holdings
  readonly formats: readonly OfferedFormat[]
}

export const OpenDataView: FC<OpenDataProps> = ({ holdings, formats }) => {
  const { say } = useTongue()
  return (
    <article class="prose">
      <header class="page-head">
        <h1>{say('data.title')}</h1>
        <p class="lead">{say('data.lead')}</p>
      </header>
      <section class="files" aria-labelledby="files">
        <h2 id="files">{say('data.files')}</h2>
        <FileTable formats={formats} />
      </section>
      <Lists />
      <Coverage holdings={holdings} />
      <Method />
      <Licence />
      <Machines />
    </article>
  )
}

const FileTable: FC<Pick<OpenDataProps, 'formats'>> = ({ formats }) => {
  const { say } = useTongue()
  return (
    <table class="ds-table stacks">
      <caption class="ds-sr-only">{say('data.filesCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('data.file')}</th>
          <th scope="col">{say('data.what')}</th>
          <th scope="col">{say('data.mediaType')}</th>
        </tr>
      </thead>
      <tbody>
        {formats.map(({ file, path, about, mediaType }) => (
          <tr>
            <th scope="row">
              <a class="name" href={path} type={mediaType}>
                {file}
              </a>
            </th>
            <td lang="en">{about}</td>
            <td>
              <code>{mediaType}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Lists: FC = () => {
  const { say, weave } = useTongue()
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">{say('data.part')}</h2>
      <p>
        {weave('data.partText', {
          party: <code>?party=</code>,
          country: <code>?country=</code>,
          example: (
            <a href="/download/agreements.csv?country=RS&amp;country=SK">
              <code>?country=RS&amp;country=SK</code>
            </a>
          ),
          source: <code>?source=</code>,
          evidence: <code>?evidence=</code>,
          instrument: <code>?instrument=</code>,
          words: <code>?q=</code>,
        })}
      </p>
    </section>
  )
}

const Coverage: FC<Pick<OpenDataProps, 'holdings'>> = ({ holdings }) => {
  const tongue = useTongue()
  const { say, weave } = tongue
  const { agreements, parties: bodies, countries, sources, newestAt } = holdings
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{say('data.covers')}</h2>
      <p>
        {say('data.coverage', { agreements, bodies, countries, sources })}{' '}
        {newestAt === null
          ? null
          : weave('data.newest', {
              day: <time datetime={newestAt}>{phraseInstant(newestAt, tongue)}</time>,
            })}{' '}
        {weave('data.noCensus', { sources: (words) => <a href="/sources">{words}</a> })}
      </p>
    </section>
  )
}

const Method: FC = () => {
  const { say, weave } = useTongue()
  return (
    <section aria-labelledby="method">
      <h2 id="method">{say('data.how')}</h2>
      <p>{weave('data.method', { findings: (words) => <a href="/findings">{words}</a> })}</p>
      <p>{weave('data.meanings', { terms: (words) => <a href="/terms">{words}</a> })}</p>
    </section>
  )
}

const Licence: FC = () => {
  const { say, weave } = useTongue()
  return (
    <section aria-labelledby="licence">
      <h2 id="licence">{say('data.licence')}</h2>
      <p>
        {weave('data.licenceText', {
          title: licence.title,
          licence: (words) => <a href={licence.url}>{words}</a>,
          geonames: (words) => <a href="https://www.geonames.org/">{words}</a>,
        })}
      </p>
    </section>
  )
}

const Machines: FC = () => {
  const { say, weave } = useTongue()
  return (
    <section aria-labelledby="machines">
      <h2 id="machines">{say('data.programs')}</h2>
      <p>
        {weave('data.programsText', {
          package: (
            <a href="/datapackage.json">
              <code>/datapackage.json</code>
            </a>
          ),
          catalog: (
            <a href="/catalog">
              <code>/catalog</code>
            </a>
          ),
          suffix: <code>.json</code>,
        })}
      </p>
    </section>
  )
}

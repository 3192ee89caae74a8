// About the data: files to take away, how much there is, how it came about, and under what terms.
import type { FC } from 'hono/jsx'
import type { Holdings } from '../../publish/exports/holdings.ts'
import { licence } from '../../publish/exports/licence.ts'
import { phraseInstant } from '../../publish/phrase-day.ts'

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

export const OpenDataView: FC<OpenDataProps> = ({ holdings, formats }) => (
  <article class="prose">
    <header class="page-head">
      <h1>Data</h1>
      <p class="lead">
        The whole register, to take away. Every claim comes with its words and the source that says them.
      </p>
    </header>
    <section class="files" aria-labelledby="files">
      <h2 id="files">Files</h2>
      <FileTable formats={formats} />
    </section>
    <Lists />
    <Coverage holdings={holdings} />
    <Method />
    <Licence />
    <Machines />
  </article>
)

const FileTable: FC<Pick<OpenDataProps, 'formats'>> = ({ formats }) => (
  <table class="ds-table stacks">
    <caption class="ds-sr-only">Files with what stands in them and their media type</caption>
    <thead>
      <tr>
        <th scope="col">File</th>
        <th scope="col">What it is</th>
        <th scope="col">Media type</th>
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
          <td>{about}</td>
          <td>
            <code>{mediaType}</code>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Lists: FC = () => (
  <section aria-labelledby="lists">
    <h2 id="lists">A part of it</h2>
    <p>
      Every list can be taken away alone: each file takes <code>?party=</code> with the id of a body,{' '}
      <code>?country=</code> with a code (twice for a pair, as in{' '}
      <a href="/download/agreements.csv?country=RS&amp;country=SK">?country=RS&amp;country=SK</a>),{' '}
      <code>?source=</code>, <code>?evidence=</code>, <code>?instrument=</code>, or <code>?q=</code> with the
      words of a search. Pages with a list link to its files at their end.
    </p>
  </section>
)

const Coverage: FC<Pick<OpenDataProps, 'holdings'>> = ({ holdings }) => (
  <section aria-labelledby="coverage">
    <h2 id="coverage">What it covers</h2>
    <p>
      {counted(holdings.agreements, 'agreement')} between {counted(holdings.parties, 'body', 'bodies')} of{' '}
      {counted(holdings.countries, 'country', 'countries')}, as told by {counted(holdings.sources, 'source')}
      {holdings.newestAt === null ? null : (
        <>
          , the newest read on <time datetime={holdings.newestAt}>{phraseInstant(holdings.newestAt)}</time>
        </>
      )}
      . It is what these <a href="/sources">sources</a> say and no census: a tie that none of them tells is
      not here.
    </p>
  </section>
)

function counted(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : more}`
}

const Method: FC = () => (
  <section aria-labelledby="method">
    <h2 id="method">How it comes about</h2>
    <p>
      Pages and papers of public bodies are kept as they were on the day they were read. Rules read what they
      say of agreements; every value keeps the words that gave it and where they stand. Names are matched with
      a gazetteer. What both sides tell of one agreement is brought together, and where they differ, each
      side’s value stays beside the other’s with the rule that chose. Days are as exact as the words, never
      more. What a machine could not decide, people do, and the <a href="/findings">findings</a> tell what is
      still open.
    </p>
    <p>
      What each status and grade of evidence means stands among the <a href="/terms">terms</a>.
    </p>
  </section>
)

const Licence: FC = () => (
  <section aria-labelledby="licence">
    <h2 id="licence">Licence</h2>
    <p>
      The data may be used under <a href={licence.url}>{licence.title}</a>: name this register and, where you
      use names and positions of places, <a href="https://www.geonames.org/">GeoNames</a>. The words quoted
      belong to those who published them.
    </p>
  </section>
)

const Machines: FC = () => (
  <section aria-labelledby="machines">
    <h2 id="machines">For programs</h2>
    <p>
      The files are described as a data package in <a href="/datapackage.json">/datapackage.json</a> and by
      DCAT-AP in <a href="/catalog">/catalog</a>. Each answers with an ETag and may be read by pages
      elsewhere. Every page has a twin in JSON, with <code>.json</code> behind its address.
    </p>
  </section>
)

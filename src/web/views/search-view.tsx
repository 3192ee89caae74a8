// What was found for the words, or what to try instead.
import type { FC } from 'hono/jsx'
import type { PartyLine } from '../../publish/party-line.ts'
import type { CountryLink } from '../../publish/present-country-pair.ts'
import type { GatheredList } from '../gather-list.ts'
import type { Narrowing } from '../narrowing.ts'
import { NarrowedList } from './narrowed-list.tsx'
import { SearchForm } from './search-form.tsx'

export interface SearchViewProps {
  readonly narrowing: Narrowing
  readonly countries: readonly CountryLink[]
  readonly parties: readonly PartyLine[]
  /** Bodies of the name that no source has told of. */
  readonly known: readonly PartyLine[]
  readonly list: GatheredList
}

export const SearchView: FC<SearchViewProps> = ({ narrowing, countries, parties, known, list }) => {
  const { words: query, asked } = narrowing
  const isNobody = query !== '' && countries.length + parties.length + list.total === 0
  const isNarrowed = asked.some(({ key }) => key !== 'q')
  return (
    <>
      <header class="page-head search-head">
        <h1>{query === '' ? 'Search' : isNobody ? 'Nothing found' : 'Found'}</h1>
        <SearchForm query={query} size="large" />
      </header>
      {isNobody && !isNarrowed ? <NothingFound query={query} known={known} /> : null}
      {countries.length === 0 ? null : (
        <section aria-labelledby="countries">
          <h2 id="countries">Countries</h2>
          <ul class="bodies">
            {countries.map(({ path, name }) => (
              <li>
                <a class="name" href={path}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {parties.length === 0 ? null : (
        <section aria-labelledby="bodies">
          <h2 id="bodies">Bodies</h2>
          <Bodies parties={parties} />
        </section>
      )}
      {list.total === 0 && !isNarrowed ? null : (
        <section aria-labelledby="agreements">
          <h2 id="agreements">Agreements</h2>
          <NarrowedList action="/search" narrowing={narrowing} list={list} />
        </section>
      )}
    </>
  )
}

const Bodies: FC<{ readonly parties: readonly PartyLine[] }> = ({ parties }) => (
  <ul class="bodies">
    {parties.map((party) => (
      <li>
        <a class="name" href={party.path}>
          {party.name}
        </a>
        {party.ownName === null ? null : (
          <span class="name quiet" lang={party.ownName.language ?? undefined}>
            {' '}
            {party.ownName.text}
          </span>
        )}
        <span class="quiet">{place(party)}</span>
      </li>
    ))}
  </ul>
)

const NothingFound: FC<{ readonly query: string; readonly known: readonly PartyLine[] }> = ({
  query,
  known,
}) => (
  <div class="empty">
    <p>
      No body of the register bears the name “{query}”. It may stand under another name, or no page that tells
      of it has been read yet.
    </p>
    {known.length === 0 ? null : (
      <section aria-labelledby="known">
        <h2 id="known">Known, but not told of yet</h2>
        <Bodies parties={known} />
      </section>
    )}
    <ul>
      <li>
        Two names find what ties them: <a href="/search?q=Ni%C5%A1+Ko%C5%A1ice">Niš Košice</a>
      </li>
      <li>
        Every <a href="/countries">country</a> of the register, with its bodies
      </li>
      <li>
        Every <a href="/sources">source</a> that has been read
      </li>
    </ul>
  </div>
)

function place({ kind, container, countryName }: PartyLine): string {
  return [kind.toLowerCase(), container, countryName].filter((part) => part !== null).join(', ')
}

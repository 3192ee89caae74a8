// What was found for the words, or what to try instead.
import type { FC } from 'hono/jsx'
import type { PartyLine } from '../../publish/present/party-line.ts'
import type { CountryLink } from '../../publish/present/present-country-pair.ts'
import { inSentence } from '../../wording/in-sentence.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import type { Narrowing } from '../asked/narrowing.ts'
import type { GatheredList } from '../gather/gather-list.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { NarrowedList } from './parts/narrowed-list.tsx'
import { SearchForm } from './parts/search-form.tsx'

export interface SearchViewProps {
  readonly narrowing: Narrowing
  readonly countries: readonly CountryLink[]
  readonly parties: readonly PartyLine[]
  /** Bodies of the name that no source has told of. */
  readonly known: readonly PartyLine[]
  readonly list: GatheredList
}

export const SearchView: FC<SearchViewProps> = ({ narrowing, countries, parties, known, list }) => {
  const { say } = useTongue()
  const { words: query, asked } = narrowing
  const isNobody = query !== '' && countries.length + parties.length + list.total === 0
  const isNarrowed = asked.some(({ key }) => key !== 'q')
  return (
    <>
      <header class="page-head search-head">
        <h1>{say(query === '' ? 'search.title' : isNobody ? 'search.nothing' : 'search.found')}</h1>
        <SearchForm query={query} size="large" />
      </header>
      {isNobody && !isNarrowed ? <NothingFound query={query} known={known} /> : null}
      {countries.length === 0 ? null : (
        <section aria-labelledby="countries">
          <h2 id="countries">{say('search.countries')}</h2>
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
          <h2 id="bodies">{say('search.bodies')}</h2>
          <Bodies parties={parties} />
        </section>
      )}
      {list.total === 0 && !isNarrowed ? null : (
        <section aria-labelledby="agreements">
          <h2 id="agreements">{say('search.agreements')}</h2>
          <NarrowedList action="/search" narrowing={narrowing} list={list} />
        </section>
      )}
    </>
  )
}

const Bodies: FC<{ readonly parties: readonly PartyLine[] }> = ({ parties }) => {
  const tongue = useTongue()
  return (
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
          <span class="quiet">{place(party, tongue)}</span>
        </li>
      ))}
    </ul>
  )
}

const NothingFound: FC<{ readonly query: string; readonly known: readonly PartyLine[] }> = ({
  query,
  known,
}) => {
  const { say, weave } = useTongue()
  return (
    <div class="empty">
      <p>{say('search.nobody', { words: query })}</p>
      {known.length === 0 ? null : (
        <section aria-labelledby="known">
          <h2 id="known">{say('search.known')}</h2>
          <Bodies parties={known} />
        </section>
      )}
      <ul>
        <li>
          {weave('search.twoNames', {
            example: (words) => <a href="/search?q=Ni%C5%A1+Ko%C5%A1ice">{words}</a>,
          })}
        </li>
        <li>{weave('search.everyCountry', { countries: (words) => <a href="/countries">{words}</a> })}</li>
        <li>{weave('search.everySource', { sources: (words) => <a href="/sources">{words}</a> })}</li>
      </ul>
    </div>
  )
}

function place({ kind, container, countryName }: PartyLine, tongue: Tongue): string {
  return [inSentence(kind, tongue), container, countryName].filter((part) => part !== null).join(', ')
}

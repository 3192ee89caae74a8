// The search box, in the masthead or large on the front page; islands/search-suggestions.ts adds suggestions to it.
import type { FC } from 'hono/jsx'

interface SearchFormProps {
  readonly query: string
  readonly size: 'small' | 'large'
}

export const SearchForm: FC<SearchFormProps> = ({ query, size }) => (
  <search class={`search search-${size}`}>
    <form action="/search" method="get">
      <label class="ds-sr-only" for={`q-${size}`}>
        Search for a city, a municipality, a country or a pair of them
      </label>
      <input
        class="ds-input"
        id={`q-${size}`}
        type="search"
        name="q"
        value={query}
        maxlength={200}
        autocomplete="off"
        placeholder={size === 'large' ? 'A city, a country, or two' : 'Search'}
      />
      <button class="ds-button" data-variant={size === 'large' ? 'primary' : 'tertiary'} type="submit">
        <svg
          viewBox="0 0 24 24"
          width="20"
          height="20"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          stroke-width="1.75"
        >
          <circle cx="10.5" cy="10.5" r="6" />
          <path d="m15 15 5.5 5.5" stroke-linecap="round" />
        </svg>
        <span class={size === 'large' ? '' : 'ds-sr-only'}>Search</span>
      </button>
    </form>
  </search>
)

// The search box, in the masthead or large on the front page; islands/search-suggestions.ts adds suggestions to it.
import type { FC } from 'hono/jsx'
import { useTongue } from '../../languages/use-tongue.ts'

/** How many bodies may be suggested, and fewer. */
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

interface SearchFormProps {
  readonly query: string
  readonly size: 'small' | 'large'
}

export const SearchForm: FC<SearchFormProps> = ({ query, size }) => {
  const { say } = useTongue()
  return (
    <search class={`search search-${size}`}>
      <form action="/search" method="get">
        <label class="ds-sr-only" for={`q-${size}`}>
          {say('search.label')}
        </label>
        <input
          class="search-input"
          id={`q-${size}`}
          type="search"
          name="q"
          value={query}
          maxlength={200}
          autocomplete="off"
          data-suggestions={say('search.suggestions')}
          data-counts={counts.map((count) => say('search.suggested', { count })).join('|')}
          placeholder={say(size === 'large' ? 'search.placeholder' : 'search.search')}
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
          <span class={size === 'large' ? '' : 'ds-sr-only'}>{say('search.search')}</span>
        </button>
      </form>
    </search>
  )
}

// Links to the next and the previous part of a long list.
import type { FC } from 'hono/jsx'
import { useTongue } from '../../languages/use-tongue.ts'

export interface PagerProps {
  readonly previous: string | null
  readonly next: string | null
  /** "51 to 100 of 234" */
  readonly words: string
}

export const Pager: FC<PagerProps> = ({ previous, next, words }) => {
  const { say } = useTongue()
  return previous === null && next === null ? null : (
    <nav class="pager" aria-label={say('list.pages')}>
      {previous === null ? (
        <span />
      ) : (
        <a href={previous} rel="prev">
          {say('list.before')}
        </a>
      )}
      <span class="quiet">{words}</span>
      {next === null ? (
        <span />
      ) : (
        <a href={next} rel="next">
          {say('list.after')}
        </a>
      )}
    </nav>
  )
}

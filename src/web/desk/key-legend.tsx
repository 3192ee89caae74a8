// Which key does what; the keys can be turned off, as whoever dictates to their machine needs it.
import type { FC } from 'hono/jsx'
import { useTongue } from '../languages/use-tongue.ts'

export const KeyLegend: FC = () => {
  const { say, weave } = useTongue()
  return (
    <p class="desk-legend quiet" data-legend hidden>
      {weave('question.keys', { first: <kbd>1</kbd>, last: <kbd>9</kbd> })}{' '}
      <label>
        <input type="checkbox" data-keys-on checked /> {say('question.keysOn')}
      </label>
    </p>
  )
}

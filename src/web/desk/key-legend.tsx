// Which key does what; the keys can be turned off, as whoever dictates to their machine needs it.
import type { FC } from 'hono/jsx'

export const KeyLegend: FC = () => (
  <p class="desk-legend quiet" data-legend hidden>
    Each key stands beside its button; <kbd>1</kbd> to <kbd>9</kbd> choose a candidate.{' '}
    <label>
      <input type="checkbox" data-keys-on checked /> Keys
    </label>
  </p>
)

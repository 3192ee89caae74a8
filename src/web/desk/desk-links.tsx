// The rooms behind the desk, for whoever may enter them.
import type { FC } from 'hono/jsx'

export const DeskLinks: FC = () => (
  <nav class="desk-links" aria-label="Desk">
    <a href="/desk">Questions</a>
    <a href="/desk/suggestions">Suggestions</a>
    <a href="/desk/add">Add a source</a>
    <a href="/desk/decisions">Decisions</a>
  </nav>
)

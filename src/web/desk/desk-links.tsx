// The rooms behind the desk, for whoever may enter them.
import type { FC } from 'hono/jsx'
import { useTongue } from '../languages/use-tongue.ts'

export const DeskLinks: FC = () => {
  const { say } = useTongue()
  return (
    <nav class="desk-links" aria-label={say('desk.title')}>
      <a href="/desk">{say('desk.questions')}</a>
      <a href="/desk/suggestions">{say('desk.suggestions')}</a>
      <a href="/desk/add">{say('frame.addSource')}</a>
      <a href="/desk/decisions">{say('desk.decisions')}</a>
    </nav>
  )
}

// All agreements, or those that a reader has narrowed the list down to.
import type { FC } from 'hono/jsx'
import type { GatheredList } from '../gather-list.ts'
import type { Narrowing } from '../narrowing.ts'
import { NarrowedList } from './narrowed-list.tsx'

interface AgreementsViewProps {
  readonly narrowing: Narrowing
  readonly list: GatheredList
}

export const AgreementsView: FC<AgreementsViewProps> = ({ narrowing, list }) => (
  <>
    <header class="page-head">
      <h1>Agreements</h1>
      <p class="lead">Every agreement that a source tells, whichever side told it.</p>
    </header>
    <NarrowedList action="/agreements" narrowing={narrowing} list={list} />
  </>
)

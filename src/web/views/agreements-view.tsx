// All agreements, or those that a reader has narrowed the list down to.
import type { FC } from 'hono/jsx'
import type { Narrowing } from '../asked/narrowing.ts'
import type { GatheredList } from '../gather/gather-list.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { NarrowedList } from './parts/narrowed-list.tsx'

interface AgreementsViewProps {
  readonly narrowing: Narrowing
  readonly list: GatheredList
}

export const AgreementsView: FC<AgreementsViewProps> = ({ narrowing, list }) => {
  const { say } = useTongue()
  return (
    <>
      <header class="page-head">
        <h1>{say('agreements.title')}</h1>
        <p class="lead">{say('agreements.lead')}</p>
        <p>
          <a href="/areas">{say('agreements.byArea')}</a>
        </p>
      </header>
      <NarrowedList action="/agreements" narrowing={narrowing} list={list} />
    </>
  )
}

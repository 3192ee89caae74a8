// A list of agreements with what it is narrowed down to, and beside it the form that narrows it further.
import type { FC } from 'hono/jsx'
import { type Asked, addressOf, type Narrowing } from '../../asked/narrowing.ts'
import type { GatheredList } from '../../gather/gather-list.ts'
import { type PageTongue, useTongue } from '../../languages/use-tongue.ts'
import { AgreementTable } from './agreement-table.tsx'
import { NarrowingForm } from './narrowing-form.tsx'
import { Pager } from './pager.tsx'

interface NarrowedListProps {
  /** The page that the list stands on. */
  readonly action: '/agreements' | '/search'
  readonly narrowing: Narrowing
  readonly list: GatheredList
}

export const NarrowedList: FC<NarrowedListProps> = ({ action, narrowing, list }) => {
  const tongue = useTongue()
  const { say } = tongue
  return (
    <div class="narrowed">
      <div class="narrowed-list">
        <Chosen action={action} asked={narrowing.asked} />
        <p class="result-count" role="status">
          {tellTotal(list.total, narrowing.asked.length > 0, tongue)}{' '}
          <a class="to-narrowing" href="#narrow">
            {say('narrow.title')}
          </a>
        </p>
        {list.lines.length === 0 ? null : (
          <AgreementTable lines={list.lines} caption={say('agreements.title')} />
        )}
        <Pager {...list.pager} />
      </div>
      <NarrowingForm action={action} narrowing={narrowing} list={list} />
    </div>
  )
}

/** Each is a link to the list without it. */
const Chosen: FC<{ readonly action: string; readonly asked: readonly Asked[] }> = ({ action, asked }) => {
  const { say } = useTongue()
  return asked.length === 0 ? null : (
    <ul class="chosen" aria-label={say('narrow.narrowedTo')}>
      {asked.map((one) => (
        <li>
          <a href={withoutOne(action, asked, one)} rel="nofollow">
            <span class="ds-sr-only">{say('narrow.remove')}</span>
            {one.words} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {asked.length === 1 ? null : (
        <li>
          <a class="chosen-none" href={action}>
            {say('narrow.removeAll')}
          </a>
        </li>
      )}
    </ul>
  )
}

function withoutOne(action: string, asked: readonly Asked[], without: Asked): string {
  const question = addressOf(asked.filter((one) => one !== without))
  return question === '' ? action : `${action}?${question}`
}

function tellTotal(total: number, isNarrowed: boolean, { say }: PageTongue): string {
  if (total === 0) return say(isNarrowed ? 'agreements.noneLikeThis' : 'agreements.none')
  return say('agreements.count', { count: total })
}

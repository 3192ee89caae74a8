// The top of every page: the name of the register, its search box, its sections, its languages.
import type { FC } from 'hono/jsx'
import { type Account, isAllowed } from '../../../model/account.ts'
import { isWithin } from '../../asked/is-within.ts'
import { useTongue } from '../../languages/use-tongue.ts'
import { Emblem } from '../parts/evidence-mark.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { type LanguageLink, LanguageSwitch } from './language-switch.tsx'

interface MastheadProps {
  readonly path: string
  readonly isFront: boolean
  /** The page has a search box of its own. */
  readonly hasSearch: boolean
  /** The page in every language; null where a form was sent that cannot be sent again by a link. */
  readonly languages: readonly LanguageLink[] | null
  /** Whoever has signed in. */
  readonly account: Account | null
}

const sections = [
  { path: '/agreements', name: 'frame.agreements' },
  { path: '/countries', name: 'frame.countries' },
  { path: '/findings', name: 'frame.findings' },
  { path: '/sources', name: 'frame.sources' },
  { path: '/map', name: 'frame.map' },
  { path: '/network', name: 'frame.network' },
  { path: '/statistics', name: 'frame.statistics' },
  { path: '/about', name: 'frame.about' },
] as const

export const Masthead: FC<MastheadProps> = (props) => {
  const { say } = useTongue()
  return (
    <>
      <a class="ds-skip-link" href="#main">
        {say('frame.skip')}
      </a>
      <header class={props.isFront ? 'masthead masthead-front' : 'masthead'}>
        <div class="frame masthead-row">
          <a class="masthead-name" href="/" aria-label={say('frame.front')}>
            <Emblem />
            <span>{say('frame.name')}</span>
          </a>
          {props.hasSearch ? null : <SearchForm query="" size="small" />}
          <nav class="sections" aria-label={say('frame.sections')}>
            {[...sections, ...ownSections(props.account)].map(({ path, name }) => (
              <a href={path} aria-current={isWithin(props.path, path) ? 'page' : undefined}>
                {say(name)}
              </a>
            ))}
          </nav>
          {props.languages === null ? null : <LanguageSwitch links={props.languages} />}
        </div>
      </header>
    </>
  )
}

interface Section {
  readonly path: string
  readonly name: (typeof sections)[number]['name'] | 'frame.desk' | 'frame.addSource' | 'frame.notes'
}

function ownSections(account: Account | null): readonly Section[] {
  const notes = { path: '/office', name: 'frame.notes' } as const
  return [...deskSections(account), ...(isAllowed(account, 'reader of an office') ? [notes] : [])]
}

function deskSections(account: Account | null): readonly Section[] {
  if (isAllowed(account, 'reviewer')) return [{ path: '/desk', name: 'frame.desk' }]
  return isAllowed(account, 'contributor') ? [{ path: '/desk/add', name: 'frame.addSource' }] : []
}

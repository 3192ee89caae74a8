// What stands around every page: head, masthead with search, footer with credits.
import type { FC, PropsWithChildren } from 'hono/jsx'
import { type Account, isAllowed } from '../../model/account.ts'
import type { Assets } from '../assets.ts'
import { Emblem } from './evidence-mark.tsx'
import { ListFeeds, ListFiles } from './list-files.tsx'
import { SearchForm } from './search-form.tsx'

interface PageFrameProps {
  readonly title: string
  readonly description: string | null
  /** The page has a search box of its own. */
  readonly hasSearch: boolean
  readonly isFront: boolean
  readonly twin: string | null
  /** What narrows the files of all agreements to those that the page lists; null where it lists none. */
  readonly list: string | null
  readonly path: string
  readonly assets: Assets
  /** Address of the page's own script. */
  readonly island: string | null
  readonly asksAgainAfter: number | null
  /** Whoever has signed in. */
  readonly account: Account | null
}

const sections = [
  { path: '/agreements', name: 'Agreements' },
  { path: '/countries', name: 'Countries' },
  { path: '/findings', name: 'Findings' },
  { path: '/sources', name: 'Sources' },
  { path: '/network', name: 'Network' },
  { path: '/statistics', name: 'Statistics' },
  { path: '/about', name: 'About' },
] as const

export const PageFrame: FC<PropsWithChildren<PageFrameProps>> = (props) => (
  <html lang="en" data-color-scheme="auto">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{props.isFront ? props.title : `${props.title} · Pobratim`}</title>
      {props.description === null ? null : <meta name="description" content={props.description} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {props.assets.fonts.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      {props.assets.styleSheet === null ? null : <link rel="stylesheet" href={props.assets.styleSheet} />}
      {props.assets.script === null ? null : <script type="module" src={props.assets.script} />}
      {props.island === null ? null : <script type="module" src={props.island} />}
      {props.asksAgainAfter === null ? null : (
        <noscript>
          <meta http-equiv="refresh" content={String(props.asksAgainAfter)} />
        </noscript>
      )}
      {props.twin === null ? null : <link rel="alternate" type="application/json" href={props.twin} />}
      {props.list === null && !props.isFront ? null : <ListFeeds question={props.list ?? ''} />}
    </head>
    <body>
      <a class="ds-skip-link" href="#main">
        Skip to the text
      </a>
      <header class={props.isFront ? 'masthead masthead-front' : 'masthead'}>
        <div class="frame masthead-row">
          <a class="masthead-name" href="/" aria-label="Pobratim, front page">
            <Emblem />
            <span>Pobratim</span>
          </a>
          {props.hasSearch ? null : <SearchForm query="" size="small" />}
          <nav class="sections" aria-label="Sections">
            {[...sections, ...ownSections(props.account)].map(({ path, name }) => (
              <a href={path} aria-current={isWithin(props.path, path) ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main id="main" class="frame" tabindex={-1}>
        {props.children}
        {props.list === null ? null : <ListFiles question={props.list} />}
      </main>
      <PageFooter twin={props.twin} account={props.account} path={props.path} />
    </body>
  </html>
)

/** Those pages are about nobody's agreements. */
function isBehindCounter(path: string): boolean {
  return ['/account', '/desk', '/contribute'].some((folder) => isWithin(path, folder))
}

function ownSections(account: Account | null) {
  if (isAllowed(account, 'reviewer')) return [{ path: '/desk', name: 'Desk' }]
  return isAllowed(account, 'contributor') ? [{ path: '/desk/add', name: 'Add a source' }] : []
}

function isWithin(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}/`)
}

const PageFooter: FC<Pick<PageFrameProps, 'twin' | 'account' | 'path'>> = ({ twin, account, path }) => (
  <footer class="colophon">
    <div class="frame colophon-row">
      <p>
        <strong>Pobratim</strong> keeps what each side says of its agreements, with the words that say it.{' '}
        <a href="/about">How to read it</a> · <a href="/data">Take the data away</a>
      </p>
      <p>
        Place names and positions: <a href="https://www.geonames.org/">GeoNames</a>,{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
        {twin === null ? null : (
          <>
            {' '}
            <a class="twin" href={twin} rel="alternate" type="application/json">
              This page as JSON
            </a>
          </>
        )}
      </p>
      <p>
        {isBehindCounter(path) ? null : (
          <>
            <a href={`/contribute?about=${encodeURIComponent(path)}`} rel="nofollow">
              Suggest a correction or a missing agreement
            </a>
            {' · '}
          </>
        )}
        {account === null ? (
          <a href="/account/sign-in">Sign in</a>
        ) : (
          <a href="/account">{account.name}, your account</a>
        )}
      </p>
    </div>
  </footer>
)

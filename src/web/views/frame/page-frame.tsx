// What stands around every page: head, masthead with search, footer with credits.
import { raw } from 'hono/html'
import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Account } from '../../../model/account.ts'
import type { PageCitation } from '../../../publish/cite-page.ts'
import { type JsonLd, jsonLdText } from '../../../publish/page-json-ld.ts'
import { isWithin } from '../../asked/is-within.ts'
import { type Assets, fontsFor } from '../../assets.ts'
import { useTongue } from '../../languages/use-tongue.ts'
import { CiteBox } from '../parts/cite-box.tsx'
import { ListFeeds, ListFiles } from '../parts/list-files.tsx'
import { LanguageAlternates, type LanguageLink } from './language-switch.tsx'
import { Masthead } from './masthead.tsx'
import { PageFooter } from './page-footer.tsx'

export type { LanguageLink } from './language-switch.tsx'

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
  readonly origin: string
  /** The page in every language; null where a form was sent that cannot be sent again by a link. */
  readonly languages: readonly LanguageLink[] | null
  /** Search engines may tell of it. */
  readonly isPublished: boolean
  readonly assets: Assets
  /** Address of the page's own script. */
  readonly island: string | null
  readonly asksAgainAfter: number | null
  /** Whoever has signed in. */
  readonly account: Account | null
  readonly citation: PageCitation | null
  /** Address at which oEmbed tells of the page. */
  readonly oEmbed: string | null
  readonly jsonLd: JsonLd | null
}

export const PageFrame: FC<PropsWithChildren<PageFrameProps>> = (props) => {
  const { language } = useTongue()
  return (
    <html lang={language} dir="ltr" data-color-scheme="auto">
      <Head {...props} />
      <body>
        <Masthead {...props} />
        <main id="main" class="frame" tabindex={-1}>
          {props.children}
          {props.list === null ? null : <ListFiles question={props.list} />}
          {props.citation === null ? null : <CiteBox citation={props.citation} />}
        </main>
        <PageFooter
          twin={props.twin}
          account={props.account}
          correctable={isBehindCounter(props.path) ? null : props.path}
        />
      </body>
    </html>
  )
}

const Head: FC<PageFrameProps> = (props) => {
  const { language, say } = useTongue()
  const { languages, assets } = props
  const isShared = props.isPublished && !isBehindCounter(props.path)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{props.isFront ? props.title : `${props.title} · ${say('frame.name')}`}</title>
      {props.description === null ? null : <meta name="description" content={props.description} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {fontsFor(language, assets).map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      {sheetsFor(props, assets).map((address) => (
        <link rel="stylesheet" href={address} />
      ))}
      {assets.script === null ? null : <script type="module" src={assets.script} />}
      {props.island === null ? null : <script type="module" src={props.island} />}
      {props.asksAgainAfter === null ? null : (
        <noscript>
          <meta http-equiv="refresh" content={String(props.asksAgainAfter)} />
        </noscript>
      )}
      {props.twin === null ? null : <link rel="alternate" type="application/json" href={props.twin} />}
      {languages === null || !isShared ? null : (
        <LanguageAlternates links={languages} origin={props.origin} />
      )}
      {props.oEmbed === null ? null : (
        <link rel="alternate" type="application/json+oembed" href={`${props.origin}${props.oEmbed}`} />
      )}
      {props.jsonLd === null ? null : (
        // For search engines to read; no browser runs it. Nothing in it can end the element: see `jsonLdText`.
        <script type="application/ld+json">{raw(jsonLdText(props.jsonLd))}</script>
      )}
      {props.list === null && !props.isFront ? null : <ListFeeds question={props.list ?? ''} />}
    </head>
  )
}

function sheetsFor(
  { path, isFront }: PageFrameProps,
  { styleSheet, furtherSheets }: Assets,
): readonly string[] {
  const isExplored = ['/map', '/network'].some((folder) => isWithin(path, folder))
  return [
    styleSheet,
    isFront ? null : furtherSheets.inner,
    isBehindCounter(path) ? furtherSheets['behind-counter'] : null,
    isExplored ? furtherSheets.explorers : null,
  ].filter((address) => address !== null)
}

/** Those pages are about nobody's agreements. */
function isBehindCounter(path: string): boolean {
  return ['/account', '/desk', '/office', '/contribute'].some((folder) => isWithin(path, folder))
}

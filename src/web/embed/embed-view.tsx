// Agreements on a small page that stands in a frame on another: no script, and every link leads out of the frame.
import type { Child, FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { EmbedShow } from '../../publish/embed/embed-frame.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { Spoken, useTongue } from '../languages/use-tongue.ts'
import { SmallMap } from '../views/parts/arc-map.tsx'

interface EmbedPageProps {
  /** Whose agreements, and the page where all of them stand. */
  readonly of: { readonly name: string; readonly path: string }
  readonly map: MapDrawing
  readonly show: EmbedShow
  readonly day: string
  readonly styleSheets: readonly string[]
  readonly tongue: Tongue
  /** The agreements as a list. */
  readonly children: Child
}

export const EmbedPage: FC<EmbedPageProps> = ({ of, map, show, day, styleSheets, tongue, children }) => (
  <Spoken tongue={tongue}>
    <html lang={tongue.language} data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{tongue.say('embed.frameTitle', { party: of.name })}</title>
        {styleSheets.map((address) => (
          <link rel="stylesheet" href={address} />
        ))}
      </head>
      <body class="embed">
        <main>
          <h1>
            <Out href={of.path}>{tongue.say('embed.frameTitle', { party: of.name })}</Out>
          </h1>
          {show === 'list' || map.arcs.length === 0 ? null : <SmallMap drawing={map} isFramed />}
          {show === 'map' && map.arcs.length > 0 ? null : children}
        </main>
        <EmbedFooter path={of.path} day={day} />
      </body>
    </html>
  </Spoken>
)

export const Out: FC<{ readonly href: string; readonly children?: unknown }> = ({ href, children }) => (
  <a href={href} target="_blank" rel="noopener">
    {children as never}
  </a>
)

const EmbedFooter: FC<{ readonly path: string; readonly day: string }> = ({ path, day }) => {
  const { weave } = useTongue()
  return (
    <footer class="quiet">
      {weave('embed.from', { register: (words) => <Out href={path}>{words as never}</Out>, day })}
    </footer>
  )
}

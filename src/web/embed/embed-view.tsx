// A body's agreements on a small page that stands in a frame on another: no script, and every link leads out of the frame.
import type { FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { EmbedShow } from '../../publish/embed/embed-frame.ts'
import type { PartyView } from '../../publish/present-party.ts'
import type { Tie } from '../../publish/tie.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { TongueContext, useTongue } from '../use-tongue.ts'
import { TieDay } from '../views/agreement-table.tsx'
import { SmallMap } from '../views/arc-map.tsx'
import { EvidenceNote } from '../views/evidence-mark.tsx'

interface EmbedPageProps {
  readonly view: PartyView
  readonly map: MapDrawing
  readonly show: EmbedShow
  readonly day: string
  readonly styleSheets: readonly string[]
  readonly tongue: Tongue
}

export const EmbedPage: FC<EmbedPageProps> = ({ view, map, show, day, styleSheets, tongue }) => (
  <TongueContext.Provider value={tongue}>
    <html lang={tongue.language} data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{tongue.say('embed.frameTitle', { party: view.name })}</title>
        {styleSheets.map((address) => (
          <link rel="stylesheet" href={address} />
        ))}
      </head>
      <body class="embed">
        <main>
          <h1>
            <Out href={view.path}>{tongue.say('embed.frameTitle', { party: view.name })}</Out>
          </h1>
          {show === 'list' || map.arcs.length === 0 ? null : <SmallMap drawing={map} isFramed />}
          {show === 'map' && map.arcs.length > 0 ? null : <Groups view={view} />}
        </main>
        <EmbedFooter path={view.path} day={day} />
      </body>
    </html>
  </TongueContext.Provider>
)

const Out: FC<{ readonly href: string; readonly children?: unknown }> = ({ href, children }) => (
  <a href={href} target="_blank" rel="noopener">
    {children as never}
  </a>
)

const Groups: FC<{ readonly view: PartyView }> = ({ view: { groups } }) => {
  const { say } = useTongue()
  if (groups.length === 0) return <p class="quiet">{say('agreements.none')}</p>
  return (
    <>
      {groups.map(({ heading, ties }) => (
        <section>
          <h2>
            {heading} <span class="count">{ties.length}</span>
          </h2>
          <ul class="embed-ties">
            {ties.map((tie) => (
              <TieLine tie={tie} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const TieLine: FC<{ readonly tie: Tie }> = ({ tie }) => (
  <li>
    <span class="embed-partner">
      {tie.partners.map(({ name, countryName, path }, index) => (
        <>
          {index === 0 ? '' : ', '}
          <span class="name">
            <Out href={path}>{name}</Out>
          </span>
          {countryName === null || countryName === name ? null : <span class="quiet"> {countryName}</span>}
        </>
      ))}
    </span>
    <span>
      <Out href={tie.path}>{tie.instrument}</Out>
      {tie.day === null ? null : (
        <>
          {', '}
          <TieDay day={tie.day} />
        </>
      )}
    </span>
    <EvidenceNote evidence={tie.evidence} />
  </li>
)

const EmbedFooter: FC<{ readonly path: string; readonly day: string }> = ({ path, day }) => {
  const { weave } = useTongue()
  return (
    <footer class="quiet">
      {weave('embed.from', { register: (words) => <Out href={path}>{words as never}</Out>, day })}
    </footer>
  )
}

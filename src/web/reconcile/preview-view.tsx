// A party on a small page of its own, which clients show in a frame beside a candidate.
import type { FC } from 'hono/jsx'
import type { KnownParty } from '../../pipeline/names/name-desk.ts'
import { partyPath } from '../../publish/paths.ts'
import { describeParty } from '../../publish/phrase/describe-party.ts'
import { otherNames } from '../../publish/phrase/other-names.ts'
import { nameInOwnLanguage } from '../../publish/phrase/own-name.ts'
import { phraseCoordinates } from '../../publish/phrase/phrase-coordinates.ts'
import { useTongue } from '../languages/use-tongue.ts'

interface PreviewProps extends KnownParty {
  readonly origin: string
  readonly styleSheet: string | null
}

const shownNames = 8

export const PreviewPage: FC<PreviewProps> = ({ party, containers, successor, origin, styleSheet }) => {
  const { say } = useTongue()
  const own = nameInOwnLanguage(party)
  const others = otherNames(party).map(({ text }) => text)
  const where = containers.map(({ name }) => name)
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{party.name}</title>
        <base target="_blank" />
        {styleSheet === null ? null : <link rel="stylesheet" href={styleSheet} />}
      </head>
      <body class="preview">
        <main>
          <h1>
            <a href={`${origin}${partyPath(party.id)}`} rel="noopener">
              {party.name}
            </a>
            {own === null ? null : <span lang={own.language ?? undefined}> {own.text}</span>}
          </h1>
          <p>{describeParty(party)}</p>
          {where.length < 2 ? null : <p class="quiet">{where.join(', ')}</p>}
          {party.lat === null || party.lng === null ? null : (
            <p class="quiet day">{phraseCoordinates(party.lat, party.lng)}</p>
          )}
          {successor === null ? null : <p>{say('reconcile.passedTo', { name: successor.name })}</p>}
          {others.length === 0 ? null : <p class="quiet">{others.slice(0, shownNames).join(' · ')}</p>}
        </main>
      </body>
    </html>
  )
}

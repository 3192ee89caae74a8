// Sources one a line: title, whose page, when it was read.
import type { FC } from 'hono/jsx'
import type { SourceLine } from '../../../publish/present/held-source.ts'
import { useTongue } from '../../languages/use-tongue.ts'

interface SourceLinesProps {
  readonly sources: readonly SourceLine[]
  /** How many of the first are the party's own pages. */
  readonly own?: number
}

export const SourceLines: FC<SourceLinesProps> = ({ sources, own = 0 }) => {
  const { say, weave } = useTongue()
  return (
    <ul class="source-lines">
      {sources.map((source, index) => (
        <li>
          <a class="source-title" href={source.path} lang={source.language}>
            {source.title}
          </a>
          <span class="quiet">
            {index < own ? say('list.ownPage') : whose(source)}
            {source.asOf === null ? null : (
              <>
                {' · '}
                {weave('list.asOf', { day: <span class="day">{source.asOf}</span> })}
              </>
            )}
            {' · '}
            {weave('list.read', {
              day: (
                <time class="day" datetime={source.readAt}>
                  {source.readOn}
                </time>
              ),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function whose({ publisher, country, authority, title }: SourceLine): string {
  const name = publisher === title ? authority : publisher
  return country === null || country === name ? name : `${name}, ${country}`
}

// The words themselves, in the sentence they stand in, with who published them and when they were read.
import type { FC } from 'hono/jsx'
import type { SourceLine } from '../../../publish/present/held-source.ts'
import type { Passage } from '../../../publish/present/quote-passages.ts'
import { useTongue } from '../../languages/use-tongue.ts'

interface PassagesProps {
  readonly passages: readonly Passage[]
  readonly source: Pick<SourceLine, 'publisher' | 'title' | 'readOn' | 'readAt' | 'asOf' | 'path'>
}

export const Passages: FC<PassagesProps> = ({ passages, source }) => {
  const { say, weave } = useTongue()
  return (
    <figure class="quote">
      {passages.map((passage) => (
        <blockquote lang={passage.language} cite={passage.path}>
          {passage.segments.map(({ text, isQuoted }) => (isQuoted ? <mark>{text}</mark> : text))}
        </blockquote>
      ))}
      <figcaption>
        <span>{source.publisher}</span>,{' '}
        {weave('list.read', {
          day: (
            <time class="day" datetime={source.readAt}>
              {source.readOn}
            </time>
          ),
        })}
        {source.asOf === null ? null : (
          <>, {weave('list.asOf', { day: <span class="day">{source.asOf}</span> })}</>
        )}
        .{' '}
        <a href={passages[0]?.path ?? source.path}>
          {say('list.seeInSource')}
          <span class="ds-sr-only">: {source.title}</span>
        </a>
      </figcaption>
    </figure>
  )
}

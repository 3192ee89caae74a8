// The words themselves, in the sentence they stand in, with who published them and when they were read.
import type { FC } from 'hono/jsx'
import type { SourceLine } from '../../publish/held-source.ts'
import type { Passage } from '../../publish/quote-passages.ts'

interface PassagesProps {
  readonly passages: readonly Passage[]
  readonly source: Pick<SourceLine, 'publisher' | 'title' | 'readOn' | 'readAt' | 'asOf' | 'path'>
}

export const Passages: FC<PassagesProps> = ({ passages, source }) => (
  <figure class="quote">
    {passages.map((passage) => (
      <blockquote lang={passage.language} cite={passage.path}>
        {passage.segments.map(({ text, isQuoted }) => (isQuoted ? <mark>{text}</mark> : text))}
      </blockquote>
    ))}
    <figcaption>
      <span>{source.publisher}</span>, read{' '}
      <time class="day" datetime={source.readAt}>
        {source.readOn}
      </time>
      {source.asOf === null ? null : (
        <>
          , as of <span class="day">{source.asOf}</span>
        </>
      )}
      .{' '}
      <a href={passages[0]?.path ?? source.path}>
        See it in the source<span class="ds-sr-only">: {source.title}</span>
      </a>
    </figcaption>
  </figure>
)

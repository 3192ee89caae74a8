// A source's page: the whole text as it was read, each quoted passage marked, the agreements noted in the margin.
import type { FC } from 'hono/jsx'
import type { MarkedSegment } from '../../publish/present/mark-segments.ts'
import type {
  MarginNote,
  MarkedBlock,
  MarkedRow,
  SourceView as View,
} from '../../publish/present/present-source.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Publisher } from './parts/publisher.tsx'

export const SourceView: FC<{ readonly view: View }> = ({ view }) => {
  const { say } = useTongue()
  return (
    <article class="source">
      <header class="page-head">
        <p class="eyebrow">
          {view.authority}
          {view.country === null ? '' : `, ${view.country}`}
        </p>
        <h1 class="source-name" lang={view.language}>
          {view.title}
        </h1>
        {view.notice === null ? null : <p class="source-notice">{view.notice}</p>}
        <SourceFacts view={view} />
      </header>
      <section aria-labelledby="text">
        <h2 id="text">{say('source.text')}</h2>
        <p class="section-note">
          {say(view.agreements.length === 0 ? 'source.nothingFound' : 'source.marked')}
        </p>
        <SourceBlocks blocks={view.blocks} language={view.language} />
      </section>
    </article>
  )
}

interface SourceBlocksProps {
  readonly blocks: readonly MarkedBlock[]
  readonly language: string
}

export const SourceBlocks: FC<SourceBlocksProps> = ({ blocks, language }) => (
  <div class="source-text" lang={language}>
    {blocks.map((block, index) => (
      <SourceBlock block={block} number={index + 1} />
    ))}
  </div>
)

const SourceFacts: FC<{ readonly view: View }> = ({ view }) => {
  const { say, weave } = useTongue()
  return (
    <dl class="facts">
      <div>
        <dt>{say('source.publisher')}</dt>
        <dd>
          <Publisher source={view} />
        </dd>
      </div>
      {view.asOf === null ? null : (
        <div>
          <dt>{say('source.asOf')}</dt>
          <dd>
            <span class="day">{view.asOf}</span>
          </dd>
        </div>
      )}
      <div>
        <dt>{say('source.read')}</dt>
        <dd>
          <time class="day" datetime={view.readAt}>
            {view.readOn}
          </time>
        </dd>
      </div>
      <div>
        <dt>{say('source.agreements')}</dt>
        <dd>{view.agreements.length}</dd>
      </div>
      <div class="facts-wide">
        <dt>{say('source.from')}</dt>
        <dd class="breakable">
          {/^https?:\/\//.test(view.location) ? (
            <a href={view.location} rel="noreferrer nofollow">
              {view.location}
            </a>
          ) : (
            view.location
          )}
        </dd>
      </div>
      <div class="facts-wide">
        <dt>{weave('source.copy', { hash: (words) => <abbr title={say('source.hash')}>{words}</abbr> })}</dt>
        <dd class="breakable hash">{view.snapshot}</dd>
      </div>
    </dl>
  )
}

interface SourceBlockProps {
  readonly block: MarkedBlock
  /** Its place in the source, which tells one table from another. */
  readonly number: number
}

const SourceBlock: FC<SourceBlockProps> = ({ block, number }) => {
  if (block.kind === 'list') {
    return (
      <ul class="source-list">
        {block.items.map((item) => (
          <li class="noted">
            <div>
              <Segments segments={item.segments} />
            </div>
            <Notes notes={item.notes} />
          </li>
        ))}
      </ul>
    )
  }
  if (block.kind === 'table') return <SourceTable rows={block.rows} number={number} />
  return (
    <div class="noted">
      <BlockText block={block} />
      <Notes notes={block.notes} />
    </div>
  )
}

const headings = ['h3', 'h4', 'h5', 'h6'] as const

type TextBlock = Exclude<MarkedBlock, { readonly kind: 'list' | 'table' }>

/** Headings of the source stand below those of the page that shows it. */
const BlockText: FC<{ readonly block: TextBlock }> = ({ block }) => {
  const text = <Segments segments={block.segments} />
  if (block.kind === 'paragraph') return <p>{text}</p>
  const Heading = headings[block.rank - 1] ?? 'h6'
  return <Heading class={`source-heading source-heading-${Math.min(block.rank, 4)}`}>{text}</Heading>
}

interface SourceTableProps {
  readonly rows: readonly MarkedRow[]
  readonly number: number
}

const SourceTable: FC<SourceTableProps> = ({ rows, number }) => {
  const { say } = useTongue()
  const isNoted = rows.some(({ notes }) => notes.length > 0)
  return (
    <section class="source-table" aria-label={say('source.table', { number })} tabindex={0}>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.cells.map(({ isHeader, segments }) =>
                isHeader ? (
                  <th scope={row.isHeader ? 'col' : 'row'}>
                    <Segments segments={segments} />
                  </th>
                ) : (
                  <td>
                    <Segments segments={segments} />
                  </td>
                ),
              )}
              {isNoted ? (
                <td class="row-note">
                  <Notes notes={row.notes} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Segments: FC<{ readonly segments: readonly MarkedSegment[] }> = ({ segments }) => (
  <>
    {segments.map(({ text, kind, anchors }) =>
      kind === null ? (
        text
      ) : (
        <mark class={`marked-${kind}`} id={anchors[0]}>
          {anchors.slice(1).map((anchor) => (
            <span id={anchor} />
          ))}
          {text}
        </mark>
      ),
    )}
  </>
)

const Notes: FC<{ readonly notes: readonly MarginNote[] }> = ({ notes }) => {
  const { say, language } = useTongue()
  return notes.length === 0 ? null : (
    <ul class="margin-notes" lang={language} aria-label={say('source.notes')}>
      {notes.map(({ kind, label, path }) => (
        <li class={`note-${kind}`}>
          <a href={path} class={kind === 'agreement' ? 'name' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

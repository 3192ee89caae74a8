// The list of a page as files: a line at its end, and feeds in its head.
import type { FC } from 'hono/jsx'

const offered = [
  { file: 'agreements.csv', name: 'CSV' },
  { file: 'agreements.ndjson', name: 'JSON lines' },
  { file: 'register.geojson', name: 'GeoJSON' },
  { file: 'register.graphml', name: 'GraphML' },
  { file: 'register.ttl', name: 'Turtle' },
  { file: 'register.ics', name: 'calendar' },
  { file: 'register.atom', name: 'feed' },
] as const

/** `question` is what narrows the files to the list, such as `party=pty_…`; empty where the list is of everything. */
export const ListFiles: FC<{ readonly question: string }> = ({ question }) => (
  <p class="list-files quiet">
    This list as{' '}
    {offered.map(({ file, name }, index) => (
      <>
        {index === 0 ? null : ', '}
        <a href={fileAddress(file, question)}>{name}</a>
      </>
    ))}{' '}
    and <a href="/data">in other formats</a>
  </p>
)

/** For the head of a page: what readers of feeds and calendars look for. */
export const ListFeeds: FC<{ readonly question: string }> = ({ question }) => (
  <>
    <link
      rel="alternate"
      type="application/atom+xml"
      title="Latest changes of this list"
      href={fileAddress('register.atom', question)}
    />
    <link
      rel="alternate"
      type="text/calendar"
      title="Anniversaries of this list"
      href={fileAddress('register.ics', question)}
    />
  </>
)

function fileAddress(file: string, question: string): string {
  return question === '' ? `/download/${file}` : `/download/${file}?${question}`
}

// The list of a page as files: a line at its end, and feeds in its head.
import type { FC } from 'hono/jsx'
import { useTongue } from '../../languages/use-tongue.ts'

const offered = [
  { file: 'agreements.csv', name: 'CSV' },
  { file: 'agreements.ndjson', name: 'list.jsonLines' },
  { file: 'register.geojson', name: 'GeoJSON' },
  { file: 'register.graphml', name: 'GraphML' },
  { file: 'register.ttl', name: 'Turtle' },
  { file: 'register.ics', name: 'list.calendar' },
  { file: 'register.atom', name: 'list.feed' },
] as const

/** `question` is what narrows the files to the list, such as `party=pty_…`; empty where the list is of everything. */
export const ListFiles: FC<{ readonly question: string }> = ({ question }) => {
  const { say, weave } = useTongue()
  const files = offered.map(({ file, name }, index) => (
    <>
      {index === 0 ? null : ', '}
      <a href={fileAddress(file, question)}>{isKey(name) ? say(name) : name}</a>
    </>
  ))
  return (
    <p class="list-files quiet">
      {weave('list.asFiles', { files: <>{files}</>, data: (words) => <a href="/data">{words}</a> })}
    </p>
  )
}

type NamedFormat = Extract<(typeof offered)[number]['name'], `list.${string}`>

/** Names of formats are the same everywhere; the others are told in the reader's words. */
function isKey(name: (typeof offered)[number]['name']): name is NamedFormat {
  return name.startsWith('list.')
}

/** For the head of a page: what readers of feeds and calendars look for. */
export const ListFeeds: FC<{ readonly question: string }> = ({ question }) => {
  const { say } = useTongue()
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={say('list.latestChanges')}
        href={fileAddress('register.atom', question)}
      />
      <link
        rel="alternate"
        type="text/calendar"
        title={say('list.anniversaries')}
        href={fileAddress('register.ics', question)}
      />
    </>
  )
}

function fileAddress(file: string, question: string): string {
  return question === '' ? `/download/${file}` : `/download/${file}?${question}`
}

// The list of a page as files: a line at its end.
import type { FC } from 'hono/jsx'

const offered = [
  { file: 'agreements.csv', name: 'CSV' },
  { file: 'agreements.ndjson', name: 'JSON lines' },
  { file: 'register.geojson', name: 'GeoJSON' },
  { file: 'register.graphml', name: 'GraphML' },
  { file: 'register.ttl', name: 'Turtle' },
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

export function fileAddress(file: string, question: string): string {
  return question === '' ? `/download/${file}` : `/download/${file}?${question}`
}

// Why each value of what one source says stands there: the words that gave it, where they are, and the rule that read them.
import type { ExplainedValue } from '../pipeline/reading/explain-record.ts'
import type { ReadingToExport } from '../publish/exports/export-reading.ts'
import { columns } from './columns.ts'
import { headingOf, noticedIn } from './reading-summary.ts'
import { TextPlaces } from './text-places.ts'

const longestQuote = 60
const longestWords = 40

type Explain = (record: ReadingToExport['records'][number]) => readonly ExplainedValue[]

/** A heading; for each record its passage and a line a value; then what was noticed. */
export function readingExplained(reading: ReadingToExport, explain: Explain): string {
  const places = new TextPlaces(reading.document)
  const { records } = reading
  const told = records.flatMap((one, index) => {
    const { id, citation } = one.record
    const rows = explain(one).map(({ field, value, words, rule }) => [
      field,
      value,
      words === null ? 'no words' : `“${shorten(words.quote, longestWords)}”`,
      words === null ? '–' : places.placeAt(words.start),
      rule,
    ])
    return [
      '',
      `record ${index + 1} of ${records.length} · ${id} · ${places.placeAt(citation.start)} · “${shorten(citation.quote, longestQuote)}”`,
      ...columns(rows),
    ]
  })
  return [headingOf(reading), ...told, ...noticedIn(reading, places), ''].join('\n')
}

function shorten(words: string, longest: number): string {
  const line = words.slice(0, longest * 4).replace(/\s+/g, ' ')
  return line.length <= longest && words.length <= longest * 4 ? line : `${line.slice(0, longest - 1)}…`
}

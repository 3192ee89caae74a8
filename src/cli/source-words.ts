// Which sources were named, and what the options say of them: the same for `read` and `add`.
import { parsePublisher } from '../pipeline/sources/parse-publisher.ts'
import { type CommandWords, type OptionSpec, UsageError } from './command.ts'

export const sourceOptions = {
  publisher: {
    type: 'string',
    value: '"NAME, COUNTRY"',
    help: 'the body whose page it is (default: as the page says)',
  },
  language: {
    type: 'string',
    value: 'TAG',
    help: 'language of the pages, such as en (default: as detected)',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

export const sourceDetails = `SOURCE is a file (a page, a paper, a sheet), an address (http, https), a folder of files, or a list of sources:
a CSV file with the column location and, where they are known, publisher, country, language, title, authority,
as_of and notice. Paths in a list are relative to the list; a folder's sources.csv tells of the files beside it.
Pages on the web are asked for as robots.txt allows, one host's at most every ten seconds, from the public internet
only. A source that cannot be read is told on stderr; the others are read all the same.`

export function sourceLocations({ positionals }: CommandWords): readonly string[] {
  if (positionals.length === 0 || positionals.some((location) => location.trim() === ''))
    throw new UsageError('name at least one source: a file, an address, a folder or a list')
  return positionals
}

/** Of every source that says nothing else. */
export function sourceDefaults(words: CommandWords) {
  const language = words.string('language') ?? null
  if (language !== null && !/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language)) {
    throw new UsageError(`"${language}" is no language tag such as en or sr-Latn`)
  }
  const written = words.string('publisher')
  return { publisher: written === undefined ? null : readPublisher(written), language }
}

function readPublisher(written: string) {
  const publisher = parsePublisher(written)
  if (publisher === null) throw new UsageError(`--publisher "${written}" names nobody; write "Niš, RS"`)
  return publisher
}

// `pobratim read`: what sources say, without a register.
import { exportReading } from '../publish/export-reading.ts'
import { type Command, type CommandWords, sharedOptions, UsageError } from './command.ts'
import { readingSummary } from './reading-summary.ts'
import { clearProgress, print, say, showProgress } from './terminal.ts'

export const readCommand: Command = {
  name: 'read',
  summary: 'read pages and papers and print the agreements they tell',
  usage: 'SOURCE… [options]',
  options: {
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
    json: sharedOptions.json,
  },
  details: `SOURCE is a page (HTML or text), a folder of pages, or a list of sources: a CSV file with the column
location and, where known, publisher, country, language, title, authority, as_of and notice. Paths in a list
are relative to the list. Each source that cannot be read is told on stderr; the others are read all the same.
Exit code 0 when all were read, 1 when one was not, 2 for wrong use.`,
  async run(words) {
    const { readSources } = await import('../pipeline/read-sources.ts')
    const defaults = sourceDefaults(words)
    let failed = false
    const outcomes = readSources(sourceLocations(words), {
      defaults,
      onProgress: ({ done, of, location }) => showProgress(`reading ${done + 1} of ${of}: ${location}`),
    })
    for await (const outcome of outcomes) {
      clearProgress()
      if (outcome.kind === 'failed') {
        failed = true
        say(`pobratim: ${outcome.failure.location}: ${outcome.failure.message}`)
        continue
      }
      const { reading } = outcome
      const told = { ...reading, records: reading.resolved }
      await print(words.has('json') ? exportReading(told) : readingSummary(told))
      if (reading.records.length === 0) say(`pobratim: ${reading.source.location}: no agreement found`)
    }
    return failed ? 1 : 0
  },
}

export function sourceLocations(words: CommandWords): readonly string[] {
  if (words.positionals.length === 0)
    throw new UsageError('name at least one source: a page, a folder or a list')
  return words.positionals
}

/** What the options say of every source that says nothing else. */
export function sourceDefaults(words: CommandWords) {
  const language = words.string('language') ?? null
  if (language !== null && !/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language)) {
    throw new UsageError(`"${language}" is no language tag such as en or sr-Latn`)
  }
  const written = words.string('publisher')
  if (written === undefined) return { publisher: null, language }
  const comma = written.lastIndexOf(',')
  const name = (comma === -1 ? written : written.slice(0, comma)).trim()
  const country = comma === -1 ? null : written.slice(comma + 1).trim()
  if (name === '') throw new UsageError(`--publisher "${written}" names nobody; write "Niš, RS"`)
  return { publisher: { name, country: country === '' ? null : country }, language }
}

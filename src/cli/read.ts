// `pobratim read`: what sources say, without a register.
import { exportReading } from '../publish/exports/export-reading.ts'
import { type Command, sharedOptions } from './command.ts'
import { readingExplained } from './reading-explained.ts'
import { readingSummary } from './reading-summary.ts'
import { folderOf, namesFolder } from './register-place.ts'
import { sourceDefaults, sourceDetails, sourceLocations, sourceOptions } from './source-words.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, say, showProgress, tell } from './terminal.ts'

export const readCommand: Command = {
  name: 'read',
  summary: 'read pages and papers and print the agreements that they tell',
  usage: 'SOURCE… [options]',
  options: {
    ...sourceOptions,
    explain: { type: 'boolean', help: 'tell for each value which words gave it, where, and by which rule' },
    data: namesFolder,
    json: sharedOptions.json,
  },
  details: `${sourceDetails}
Nothing is kept. Exit code: 0 all were read, 1 one was not, 2 wrong use.`,
  async run(words) {
    const locations = sourceLocations(words)
    const defaults = sourceDefaults(words)
    const { readSources } = await import('../pipeline/reading/read-sources.ts')
    let failed = false
    const outcomes = readSources(locations, {
      defaults,
      stages: await openTalkingStages(folderOf(words)),
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
      const explain = words.has('explain')
        ? (await import('../pipeline/reading/explain-record.ts')).explainRecord
        : null
      if (words.has('json')) await print(exportReading(told, explain === null ? {} : { explain }))
      else await tell(explain === null ? readingSummary(told) : readingExplained(told, explain))
      if (reading.records.length === 0) {
        const why = reading.source.publisher === null ? '; name whose page it is with --publisher' : ''
        say(`pobratim: ${reading.source.location}: no agreement found${why}`)
      }
    }
    return failed ? 1 : 0
  },
}

// `pobratim export`: the whole register for other programs.
import { type Command, UsageError } from './command.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { print, say, write } from './terminal.ts'
import { today } from './today.ts'

const formats = ['csv', 'ndjson'] as const

export const exportCommand: Command = {
  name: 'export',
  summary: 'print every agreement of the register for other programs',
  usage: '--format csv|ndjson [options]',
  options: {
    format: {
      type: 'string',
      value: 'csv|ndjson',
      help: 'a table for spreadsheets, or JSON, one agreement a line',
    },
    ...registerOptions,
    json: { type: 'boolean', help: 'the same as --format ndjson' },
  },
  details: 'Exit code: 0 done, 1 there is no register, 2 wrong use.',
  async run(words) {
    if (words.positionals.length > 0) throw new UsageError(`"${words.positionals[0]}" is not expected here`)
    const format = words.string('format') ?? (words.has('json') ? 'ndjson' : undefined)
    if (format !== 'csv' && format !== 'ndjson') {
      throw new UsageError(
        `${format === undefined ? 'tell the' : `"${format}" is no`} format: ${formats.join(' or ')}`,
      )
    }
    const { openReadyRegister } = await import('../pipeline/open-register.ts')
    const day = today()
    const store = await openReadyRegister({
      ...registerPlace(words),
      mustExist: true,
      day,
      onRebuild: () => say('pobratim: bringing the sources together first'),
    })
    try {
      const sources = new Map((await store.sources.list()).map((source) => [source.id, source]))
      const agreements = await store.agreements.list()
      if (format === 'csv') {
        const { csvHeader, exportCsvRow } = await import('../publish/export-csv.ts')
        await write(csvHeader)
        for (const agreement of agreements) await write(exportCsvRow(agreement, sources, day))
      } else {
        const { exportAgreement } = await import('../publish/export-ndjson.ts')
        for (const agreement of agreements) await print(exportAgreement(agreement, sources, day))
      }
      return 0
    } finally {
      await store.close()
    }
  },
}

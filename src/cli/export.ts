// `pobratim export`: the whole register for other programs.
import { headOf } from '../model/decision-log.ts'
import type { openReadyRegister } from '../pipeline/open-register.ts'
import { type Command, UsageError } from './command.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { print, say, write } from './terminal.ts'
import { today } from './today.ts'

const formats = ['csv', 'ndjson', 'decisions'] as const
type Format = (typeof formats)[number]

export const exportCommand: Command = {
  name: 'export',
  summary: 'print every agreement of the register, or every decision, for other programs',
  usage: '--format csv|ndjson|decisions [options]',
  options: {
    format: {
      type: 'string',
      value: 'csv|ndjson|decisions',
      help: 'a table for spreadsheets; JSON, one agreement a line; the log of decisions, one a line',
    },
    ...registerOptions,
    json: { type: 'boolean', help: 'the same as --format ndjson' },
  },
  details:
    'The head of the log of decisions is told on stderr. Exit code: 0 done, 1 there is no register, 2 wrong use.',
  async run(words) {
    if (words.positionals.length > 0) throw new UsageError(`"${words.positionals[0]}" is not expected here`)
    const format = words.string('format') ?? (words.has('json') ? 'ndjson' : undefined)
    if (!isFormat(format)) {
      throw new UsageError(
        `${format === undefined ? 'tell the' : `"${format}" is no`} format: ${formats.join(', ')}`,
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
      if (format === 'decisions') return await printLog(store)
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

function isFormat(written: string | undefined): written is Format {
  return formats.some((format) => format === written)
}

async function printLog(store: Awaited<ReturnType<typeof openReadyRegister>>): Promise<number> {
  const log = await store.decisions.list()
  for (const { decision, hash } of log) await print(JSON.stringify({ decision, hash }))
  say(`head ${headOf(log).hash}`)
  return 0
}

// `pobratim export`: the whole register for other programs.
import { headOf } from '../model/decision-log.ts'
import type { openReadyRegister } from '../pipeline/open-register.ts'
import { exportFormats, findFormat } from '../publish/exports/export-formats.ts'
import { type Command, UsageError } from './command.ts'
import { originOf } from './listen.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { print, say, write } from './terminal.ts'
import { today } from './today.ts'

const names = [...exportFormats.map(({ name }) => name), 'decisions']

export const exportCommand: Command = {
  name: 'export',
  summary: 'print every agreement of the register, or every decision, for other programs',
  usage: '--format FORMAT [options]',
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'one of the formats below' },
    url: {
      type: 'string',
      value: 'URL',
      help: 'where readers reach the register: addresses in the export begin so (default: $POBRATIM_URL or http://localhost:4380)',
    },
    ...registerOptions,
    json: { type: 'boolean', help: 'the same as --format ndjson' },
  },
  details: `Formats:
${formatLines()}

The head of the log of decisions is told on stderr. Exit code: 0 done, 1 there is no register, 2 wrong use.`,
  async run(words) {
    if (words.positionals.length > 0) throw new UsageError(`"${words.positionals[0]}" is not expected here`)
    const named = words.string('format') ?? (words.has('json') ? 'ndjson' : undefined)
    const format = findFormat(named ?? '')
    if (format === undefined && named !== 'decisions') {
      throw new UsageError(
        `${named === undefined ? 'tell the' : `"${named}" is no`} format: ${names.join(', ')}`,
      )
    }
    const origin = originOf(words.string('url') ?? process.env.POBRATIM_URL ?? '') ?? 'http://localhost:4380'
    const { openReadyRegister } = await import('../pipeline/open-register.ts')
    const { selectAgreements } = await import('../pipeline/select-agreements.ts')
    const day = today()
    const store = await openReadyRegister({
      ...registerPlace(words),
      mustExist: true,
      day,
      onRebuild: () => say('pobratim: bringing the sources together first'),
    })
    try {
      if (format === undefined) return await printLog(store)
      for await (const piece of format.write(await selectAgreements(store, { day, origin }))) {
        await write(piece)
      }
      return 0
    } finally {
      await store.close()
    }
  },
}

function formatLines(): string {
  const about = [...exportFormats, { name: 'decisions', about: 'The log of decisions, one a line.' }]
  const width = Math.max(...about.map(({ name }) => name.length)) + 2
  return about.map(({ name, about }) => `  ${name.padEnd(width)}${about}`).join('\n')
}

async function printLog(store: Awaited<ReturnType<typeof openReadyRegister>>): Promise<number> {
  const log = await store.decisions.list()
  for (const { decision, hash } of log) await print(JSON.stringify({ decision, hash }))
  say(`head ${headOf(log).hash}`)
  return 0
}

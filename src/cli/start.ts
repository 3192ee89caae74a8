// `pobratim start`: the register at once; the first time with the examples read into it.
import { fileURLToPath } from 'node:url'
import type { Command } from './command.ts'
import { figuresSummary } from './figures-summary.ts'
import { addressOf, listen, listenOptions, requireFreePort, threadsOf } from './listen.ts'
import { nameOfPlace, registerOptions, registerPlace } from './register-place.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, say, showProgress } from './terminal.ts'
import { today } from './today.ts'

/** Four pages, and what the other sides and third parties tell of the same ties. */
const examples = ['sources.csv', 'two-sides/sources.csv'].map((list) =>
  fileURLToPath(new URL(`../../examples/${list}`, import.meta.url)),
)

export const startCommand: Command = {
  name: 'start',
  summary: 'read the examples the first time, then open the register in the browser',
  usage: '[options]',
  options: { ...listenOptions, ...registerOptions },
  details: `A register that holds sources of its own, or all examples already, is opened as it is.
Exit code: 0 stopped, 1 the port is taken or the register cannot be opened, 2 wrong use.`,
  async run(words) {
    const address = addressOf(words)
    const threads = threadsOf(words)
    const place = registerPlace(words)
    await requireFreePort(address)
    const { openReadyRegister } = await import('../pipeline/open-register.ts')
    const store = await openReadyRegister({ ...place, day: today() })
    try {
      if (await lacksExamples(store)) await readExamples(store, place.directory)
      else await print(`Opening the register in ${nameOfPlace(place)}.`)
      await print(await figuresSummary(store))
      await listen(
        store,
        { ...address, place, threads },
        (url) => void print(`The register is open at ${url}`),
      )
      return 0
    } finally {
      await store.close()
    }
  },
}

type Register = Awaited<ReturnType<typeof import('../pipeline/open-register.ts')['openRegister']>>

/** A first start may have been cut off; a register with sources of somebody's own is never mixed with examples. */
async function lacksExamples(store: Register): Promise<boolean> {
  const { listSources } = await import('../pipeline/sources/list-sources.ts')
  const { requests } = await listSources(examples)
  const own = new Set(requests.map(({ location }) => location))
  const held = await store.sources.list()
  return held.length < own.size && held.every(({ location }) => own.has(location))
}

async function readExamples(store: Register, directory: string | undefined): Promise<void> {
  const { addSources } = await import('../pipeline/add-sources.ts')
  await print('The register is new: reading the examples into it.')
  const { sources, failures } = await addSources(store, examples, {
    day: today(),
    stages: await openTalkingStages(directory),
    onProgress: ({ done, of, location }) => showProgress(`reading ${done + 1} of ${of}: ${location}`),
    onStep: showProgress,
  })
  clearProgress()
  for (const { location, message } of failures) say(`pobratim: ${location}: ${message}`)
  for (const { location, records } of sources) await print(`  ${location}: ${records} records`)
}

// `pobratim serve`: the register for browsers and other programs.
import type { Command } from './command.ts'
import { addressOf, listen, listenOptions, threadsOf } from './listen.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { print, say } from './terminal.ts'
import { today } from './today.ts'

export const serveCommand: Command = {
  name: 'serve',
  summary: 'open the register in the browser',
  usage: '[options]',
  options: { ...listenOptions, ...registerOptions },
  details: `Answers at /healthz with 200 when it is ready; Ctrl+C stops it.
Exit code: 0 stopped, 1 the port is taken or the register cannot be opened, 2 wrong use.`,
  async run(words) {
    const address = addressOf(words)
    const threads = threadsOf(words)
    const place = registerPlace(words)
    const { openReadyRegister } = await import('../pipeline/open-register.ts')
    const store = await openReadyRegister({
      ...place,
      day: today(),
      onRebuild: () => say('pobratim: bringing the sources together first'),
    })
    try {
      if ((await store.figures()).sources === 0)
        say('The register is empty; `pobratim add` brings pages into it.')
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

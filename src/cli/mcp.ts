// `pobratim mcp`: the register for an assistant on this machine.
import type { Command } from './command.ts'
import { listenOptions, originOf } from './listen.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { say } from './terminal.ts'
import { today } from './today.ts'

export const mcpCommand: Command = {
  name: 'mcp',
  summary: 'answer an assistant’s questions by the Model Context Protocol',
  usage: '[options]',
  options: { url: listenOptions.url, ...registerOptions },
  details: `Speaks on standard input and output until they are closed; an assistant’s settings name this command.
\`pobratim serve\` answers the same at /mcp. Reads only.
Exit code: 0 closed, 1 there is no register, 2 wrong use.`,
  async run(words) {
    const origin = originOf(words.string('url') ?? process.env.POBRATIM_URL ?? '') ?? ''
    const { openReadyRegister } = await import('../pipeline/open-register.ts')
    const { serveStdio } = await import('@modelcontextprotocol/server/stdio')
    const { registerServer } = await import('../web/mcp/register-server.ts')
    const store = await openReadyRegister({
      ...registerPlace(words),
      mustExist: true,
      day: today(),
      onRebuild: () => say('pobratim: bringing the sources together first'),
    })
    const closed = new Promise<void>((resolve) => {
      process.stdin.once('end', resolve)
      process.stdin.once('close', resolve)
    })
    const connection = serveStdio(() => registerServer({ store, day: () => today(), origin }))
    await closed
    await connection.close()
    await store.close()
    return 0
  },
}

// Starts a server in a process of its own, and waits until it says its address.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface StartedServer {
  /** Without a slash at its end. */
  readonly origin: string
  close(): void
}

export interface ServerOptions {
  /** Told as by the environment. */
  readonly settings?: Readonly<Record<string, string>>
  /** Whether what it complains of is shown. */
  readonly isHeard?: boolean
}

/** `words` are those behind `node`; the first address that is told on stdout is the server's. */
export async function startServer(
  words: readonly string[],
  { settings = {}, isHeard = false }: ServerOptions = {},
): Promise<StartedServer> {
  const server = spawn(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', isHeard ? 'inherit' : 'ignore'],
    env: { ...process.env, ...settings },
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (chunk) => {
      said += chunk
      const told = /http:\S+/.exec(said)?.[0]
      if (told !== undefined) resolve(told)
    })
    server.once('exit', (code) => reject(new Error(`${words.join(' ')} ended with ${code}: ${said}`)))
  })
  return { origin: address.replace(/\/$/, ''), close: () => server.kill() }
}

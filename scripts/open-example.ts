// Opens the register of the example sources, as `npm start` does, at a free port and with files that are gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type StartedServer, startServer } from './start-server.ts'

/** `settings` are told as by the environment. */
export async function openExample(settings: Readonly<Record<string, string>> = {}): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-example-'))
  const register = await startServer(['bin/pobratim.js', 'start', '--port', '0', '--data', folder], {
    settings,
  })
  const close = () => {
    register.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin: register.origin, close }
}

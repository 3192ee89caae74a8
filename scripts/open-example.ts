// Opens the register of the example sources, as `npm start` does, at a free port and with files that are gone afterwards.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface OpenExample {
  /** Without a slash at its end. */
  readonly origin: string
  close(): void
}

/** `settings` are told as by the environment. */
export async function openExample(settings: Readonly<Record<string, string>> = {}): Promise<OpenExample> {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-example-'))
  const register = spawn(process.execPath, ['bin/pobratim.js', 'start', '--port', '0', '--data', folder], {
    cwd: root,
    env: { ...process.env, ...settings },
  })
  const close = () => {
    register.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    register.stdout.on('data', (chunk) => {
      said += chunk
      const told = /http:\S+/.exec(said)?.[0]
      if (told !== undefined) resolve(told)
    })
    register.once('exit', (code) => reject(new Error(`the register ended with ${code}: ${said}`)))
  })
  return { origin: address.replace(/\/$/, ''), close }
}

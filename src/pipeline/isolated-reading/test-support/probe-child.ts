// Started as the child is, tries what a parser that was taken over might try, and tells what came of each.
import { execSync } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { Worker } from 'node:worker_threads'

export interface Probe {
  readonly port: number
  readonly readable: string
  readonly writable: string
}

const attempts = ({ port, readable, writable }: Probe): Readonly<Record<string, () => unknown>> => ({
  'read a file of the user': () => readFileSync(readable),
  'read the environment of the system': () => readFileSync('/proc/self/environ'),
  'write a file': () => writeFileSync(writable, 'x'),
  'write a file of the program': () => writeFileSync(new URL(import.meta.url), 'x'),
  'start a program': () => execSync('id'),
  'start a thread': () => new Worker('1', { eval: true }),
  'make code of text': () => new Function('return 1')(),
  'load machine code': () => process.dlopen({ exports: {} }, writable),
  'connect to a port': () => once(connect(port, '127.0.0.1'), 'connect'),
  'fetch a page': () => fetch(`http://127.0.0.1:${port}/`).catch((error) => Promise.reject(error.cause)),
  'look up a name': () => lookup('localhost'),
  'open a port': () => once(createServer().listen(0), 'listening'),
  'know a secret': () => {
    if (!('POBRATIM_SECRET' in process.env)) throw Object.assign(new Error(), { code: 'NOT_THERE' })
  },
})

process.once('message', async (probe: Probe) => {
  const told: Record<string, string> = {}
  for (const [name, attempt] of Object.entries(attempts(probe))) {
    try {
      await attempt()
      told[name] = 'done'
    } catch (error) {
      told[name] = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    }
  }
  process.send?.(told)
  process.disconnect?.()
})

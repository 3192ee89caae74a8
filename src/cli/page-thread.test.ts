// Pages that threads of the built server made are the same as its own.
import { execFileSync, spawn } from 'node:child_process'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const program = path('../../bin/pobratim.js')
/** Pages tell it, so that they are the same at whichever port. */
const origin = 'https://register.example'
const folder = mkdtempSync(join(tmpdir(), 'pobratim-threads-'))
const data = join(folder, 'data')

beforeAll(async () => {
  await openGazetteer()
  const examples = ['nis.html', 'kosice.html'].map((name) => path(`../../examples/${name}`))
  execFileSync(process.execPath, [program, 'add', ...examples, '--data', data], { stdio: 'ignore' })
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** What `ask` finds while the server runs, and what it said. */
async function whileServing<Found>(threads: number, ask: (url: string) => Promise<Found>): Promise<Found> {
  const words = ['serve', '--port', '0', '--data', data, '--threads', String(threads), '--url', origin]
  const server = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  server.stderr.on('data', (chunk) => {
    said += chunk
  })
  try {
    const [line] = await once(server.stdout, 'data')
    return await ask(/is open at (\S+)/.exec(String(line))?.[1] ?? '')
  } finally {
    server.kill('SIGTERM')
    expect(await once(server, 'exit')).toEqual([0, null])
    expect(said).toBe('')
  }
}

const paths = ['/', '/agreements', '/sk/search?q=Ni%C5%A1', '/statistics', '/nothing', '/about.json']

async function pagesOf(url: string): Promise<readonly unknown[]> {
  const answers = paths.map(async (page) => {
    const answer = await fetch(new URL(page, url))
    return [page, answer.status, answer.headers.get('etag'), hash('sha256', await answer.text())]
  })
  return Promise.all(answers)
}

test('a page is the same from a thread', async () => {
  const own = await whileServing(0, pagesOf)
  const made = await whileServing(2, async (url) => {
    // Threads take a moment to start, and pages are kept: each round asks anew.
    for (let round = 0; round < 20; round++) {
      await Promise.all(
        paths.map((page) => fetch(new URL(`${page}#`, url), { headers: { accept: `text/html;v=${round}` } })),
      )
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return pagesOf(url)
  })
  expect(made).toEqual(own)
  expect(own[0]).toEqual(['/', 200, expect.stringMatching(/^W\//), expect.any(String)])
}, 120_000)

test('a page goes over the line whole, told how long it is, and not again to whoever has it', async () => {
  const answers = await whileServing(2, async (url) => {
    const ask = (headers: Record<string, string>) =>
      fetch(new URL('/about', url), { headers: { 'Accept-Encoding': 'identity', ...headers } })
    const first = await ask({})
    const bytes = Buffer.from(await first.arrayBuffer())
    const again = await ask({ 'If-None-Match': first.headers.get('etag') ?? '' })
    return [
      [first.status, Number(first.headers.get('content-length')) - bytes.length, bytes.toString().slice(-7)],
      [again.status, (await again.text()).length, again.headers.get('content-security-policy')?.slice(0, 11)],
    ]
  })
  expect(answers).toEqual([
    [200, 0, '</html>'],
    [304, 0, 'default-src'],
  ])
}, 60_000)

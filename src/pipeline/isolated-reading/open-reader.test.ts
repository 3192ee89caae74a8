import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { SnapshotId } from '../../model/ids.ts'
import type { Snapshot } from '../../model/source.ts'
import { docx, paragraph } from '../../read/test-support/docx.ts'
import { docxType } from '../../read/test-support/read-words.ts'
import { openReader, type ReaderOptions } from './open-reader.ts'

function snapshot(content: string | Uint8Array, mediaType = 'text/html'): Snapshot {
  const bytes = Buffer.from(content)
  const id = createHash('sha256').update(bytes).digest('hex') as SnapshotId
  return { id, location: 'page.html', mediaType, charset: null, bytes, fetchedAt: '2026-11-21T08:00:00.000Z' }
}

const apart = (options: ReaderOptions = {}) => openReader({ hereUpTo: 0, ...options })
const page = snapshot('<html lang=sr><h1>Градови</h1><table><tr><td>Niš</td><td>1965</td></tr></table>')

/** A page of tables in tables, and a reader that was told to mind neither their depth nor their number. */
const bomb = snapshot('<table><tr><td>'.repeat(1_300_000))
const careless: ReaderOptions = { html: { maxNodes: 1e9, maxDepth: 1e9 } }
const roomy = { memory: 4_000_000_000, heap: 3_000_000_000 }

/** The process numbers of this process's children. */
function children(): readonly number[] {
  const file = `/proc/self/task/${process.pid}/children`
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number) : []
}

describe('a document', () => {
  test.each([
    ['HTML', page],
    ['plain text', snapshot('Списак\n\nКошице, 2001\n\ud800', 'text/plain')],
    ['a table', snapshot('City,Since\nKošice,2001\n', 'text/csv')],
    ['a paper', snapshot(docx(paragraph('Град Ниш')), docxType)],
  ])('of %s is the same whether it is read here or apart', async (_format, source) => {
    expect(await apart().read(source)).toEqual(await openReader().read(source))
  })

  test('that is refused is refused alike', async () => {
    const picture = snapshot('GIF89a', 'image/gif')
    const refusal = { name: 'RegisterError', code: 'unsupported-type' }
    await expect(apart().read(picture)).rejects.toMatchObject(refusal)
    const deep = snapshot('<div>'.repeat(5000))
    const here = await openReader()
      .read(deep)
      .catch((error) => error)
    await expect(apart().read(deep)).rejects.toMatchObject({ code: here.code, message: here.message })
  })

  test('of letters, if small, starts no other process; papers and large ones do', async () => {
    const before = children().length
    const reader = openReader({ hereUpTo: page.bytes.length })
    await reader.read(page)
    expect(children().length).toBe(before)
    await reader.read(snapshot('GIF89a', 'application/pdf')).catch(() => {})
    if (process.platform === 'linux') expect(children().length).toBe(before + 1)
  })
})

describe('a document that takes too much', () => {
  test('time is given up in time, and the next one is read', async () => {
    const reader = apart({ ...careless, limits: { milliseconds: 3000, ...roomy } })
    const [killed, next] = await Promise.allSettled([reader.read(bomb), reader.read(page)])
    expect(killed).toMatchObject({
      reason: {
        name: 'RegisterError',
        code: 'reading-killed',
        message: 'page.html: takes longer to be read than it may, limit 3 s',
      },
    })
    expect(next.status).toBe('fulfilled')
  })

  test.skipIf(process.platform !== 'linux')('memory is given up, and the next one is read', async () => {
    const reader = apart({ ...careless, limits: { memory: 200_000_000 } })
    const [killed, next] = await Promise.allSettled([reader.read(bomb), reader.read(page)])
    expect(killed).toMatchObject({
      reason: {
        code: 'reading-killed',
        message: 'page.html: needs more memory to be read than it may, limit 200 MB',
      },
    })
    expect(next.status).toBe('fulfilled')
  })

  test('of JavaScript’s own memory is given up too', async () => {
    const reader = apart({ ...careless, limits: { heap: 100_000_000 } })
    await expect(reader.read(bomb)).rejects.toMatchObject({
      code: 'reading-killed',
      message: expect.stringContaining('needs more memory'),
    })
  })
})

describe('others', () => {
  test('are answered while a bomb is read apart', async () => {
    const server = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    let isReading = true
    const reading = apart({ ...careless, limits: { milliseconds: 3000, ...roomy } })
      .read(bomb)
      .catch((error) => error)
      .finally(() => {
        isReading = false
      })
    let answers = 0
    while (isReading) {
      await (await fetch(`http://127.0.0.1:${port}/healthz`)).text()
      answers++
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect(await reading).toMatchObject({ code: 'reading-killed' })
    expect(answers).toBeGreaterThan(20)
  })

  test.skipIf(process.platform !== 'linux')('do not wait for a child that died while it rested', async () => {
    const before = new Set(children())
    const reader = apart()
    await reader.read(page)
    const [own] = children().filter((pid) => !before.has(pid))
    process.kill(own ?? 0, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await expect(reader.read(page)).resolves.toMatchObject({ document: { snapshot: page.id } })
  })
})

test('many documents share one child', async () => {
  const before = children().length
  const reader = apart()
  await reader.read(page)
  await Promise.all(Array.from({ length: 50 }, () => reader.read(page)))
  if (process.platform === 'linux') expect(children().length).toBe(before + 1)
})

test.skipIf(process.platform !== 'linux')('a child that reads ends with whoever waits for it', async () => {
  const code = `
    const { openReader } = await import(${JSON.stringify(new URL('./open-reader.ts', import.meta.url).href)})
    const { readFileSync } = await import('node:fs')
    const bytes = Buffer.from('<table><tr><td>'.repeat(1300000))
    const snapshot = { id: 'x', location: 'a', mediaType: 'text/html', charset: null, bytes, fetchedAt: '' }
    void openReader({ html: { maxNodes: 1e9, maxDepth: 1e9 } }).read(snapshot)
    setTimeout(() => {
      console.log(readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8').trim())
      process.exit()
    }, 1500)`
  const pid = await new Promise<number>((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', code], (_, text) => resolve(Number(text)))
  })
  expect(pid).toBeGreaterThan(0)
  const status = `/proc/${pid}/status`
  // Where nobody collects the dead, it stays as a zombie.
  const isRunning = () => existsSync(status) && !/^State:\s+[ZX]/m.test(readFileSync(status, 'utf8'))
  await expect.poll(isRunning, { timeout: 2000 }).toBe(false)
})

test('a resting child keeps no process alive', async () => {
  const code = `
    const { openReader } = await import(${JSON.stringify(new URL('./open-reader.ts', import.meta.url).href)})
    const bytes = Buffer.from('Niš')
    const snapshot = { id: 'x', location: 'a.txt', mediaType: 'text/plain', charset: null, bytes, fetchedAt: '' }
    const { document } = await openReader({ hereUpTo: 0 }).read(snapshot)
    console.log(document.text)`
  const out = await new Promise<string>((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', code], { timeout: 20_000 }, (error, text) =>
      resolve(`${text}${error?.message ?? ''}`),
    )
  })
  expect(out).toBe('Niš\n')
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'
import { runCommand } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'pobratim-start-'))

beforeAll(() => openGazetteer(), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Starts, waits for the address, asks it once, and stops it as Ctrl+C does. */
async function startAndStop(data = folder): Promise<{ readonly out: string; readonly status: number }> {
  let out = ''
  const address = Promise.withResolvers<string>()
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    out += String(words)
    const [, url] = /is open at (\S+)/.exec(out) ?? []
    if (url !== undefined) address.resolve(url)
    return true
  })
  try {
    const running = runCommand(['start', '--port', '0', '--data', data])
    const { status } = await fetch(new URL('/healthz', await address.promise))
    process.emit('SIGINT')
    expect(await running).toBe(0)
    return { out, status }
  } finally {
    spy.mockRestore()
  }
}

test('the first start reads the examples and tells what it found; the second opens the same register', async () => {
  const first = await startAndStop()
  expect(first.status).toBe(200)
  expect(first.out).toMatch(/examples\/nis\.html: \d+ records/)
  expect(first.out).toMatch(
    /\d+ agreements between \d+ bodies of \d+ countries, from 9 sources;\s\d+ formal, \d+ told by both sides; \d+ findings\./,
  )
  const second = await startAndStop()
  expect(second.out).not.toContain('nis.html')
  expect(second.out).toContain(`Opening the register in ${folder}.`)
  expect(second.out.match(/\d+ agreements/)?.[0]).toBe(first.out.match(/\d+ agreements/)?.[0])
}, 60_000)

test('a register with sources of its own is opened as it is, though they tell no agreement', async () => {
  const data = join(folder, 'own')
  const page = join(folder, 'weather.txt')
  writeFileSync(page, 'It will rain in the evening, and the wind will turn to the west before the morning.')
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  expect(await runCommand(['add', page, '--data', data])).toBe(0)
  vi.restoreAllMocks()
  const { out } = await startAndStop(data)
  expect(out).toContain('0 agreements between 0 bodies of 0 countries, from 1 source;')
}, 60_000)

test('a first start that was cut off is made up for', async () => {
  const data = join(folder, 'cut')
  const page = fileURLToPath(new URL('../../examples/nis.html', import.meta.url))
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  expect(await runCommand(['add', page, '--data', data])).toBe(0)
  vi.restoreAllMocks()
  expect((await startAndStop(data)).out).toContain('from 9 sources;')
}, 60_000)

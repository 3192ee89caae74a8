import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'
import { runCommand } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'pobratim-start-'))

beforeAll(() => openGazetteer(), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Starts, waits for the address, asks it once, and stops it as Ctrl+C does. */
async function startAndStop(): Promise<{ readonly out: string; readonly status: number }> {
  let out = ''
  const address = Promise.withResolvers<string>()
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    out += String(words)
    const [, url] = /is open at (\S+)/.exec(out) ?? []
    if (url !== undefined) address.resolve(url)
    return true
  })
  try {
    const running = runCommand(['start', '--port', '0', '--data', folder])
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
    /\d+ agreements between \d+ bodies of \d+ countries, from 4 sources;\s1 told by both sides; \d+ findings\./,
  )
  const second = await startAndStop()
  expect(second.out).not.toContain('nis.html')
  expect(second.out).toContain(`Opening the register in ${folder}.`)
  expect(second.out.match(/\d+ agreements/)?.[0]).toBe(first.out.match(/\d+ agreements/)?.[0])
}, 60_000)

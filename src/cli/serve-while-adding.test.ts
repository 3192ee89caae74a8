// The register stays open to everybody while somebody brings a file into it that takes long and comes to nothing.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'
import { hostilePapers } from '../pipeline/test-support/hostile/papers.ts'
import { runCommand } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'pobratim-busy-'))
const data = join(folder, 'data')
const main = fileURLToPath(new URL('./main.ts', import.meta.url))

beforeAll(() => openGazetteer(), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

function add(file: string): Promise<{ readonly code: unknown; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, 'add', file, '--data', data], (error, _out, err) =>
      resolve({ code: error?.code ?? 0, err }),
    )
  })
}

test('pages are answered while a hostile file is read, and the register is as it was', async () => {
  writeFileSync(
    join(folder, 'page.txt'),
    'The City of Niš and the City of Košice signed an Agreement on Cooperation on 22 March 2001.\n',
  )
  const [, name, make] = hostilePapers.find(([what]) => what === 'a drawing of many lines') ?? []
  writeFileSync(join(folder, name ?? ''), make?.() ?? '')
  expect(await add(join(folder, 'page.txt'))).toMatchObject({ code: 0 })

  const address = Promise.withResolvers<string>()
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    const [, url] = /is open at (\S+)/.exec(String(words)) ?? []
    if (url !== undefined) address.resolve(url)
    return true
  })
  const running = runCommand(['serve', '--port', '0', '--data', data])
  const url = await address.promise
  let isAdding = true
  const adding = add(join(folder, name ?? '')).finally(() => {
    isAdding = false
  })
  const answers = []
  while (isAdding) {
    for (const path of ['/healthz', '/agreements.json']) {
      const response = await fetch(new URL(path, url))
      answers.push(response.status)
      await response.arrayBuffer()
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const register = await (await fetch(new URL('/agreements.json', url))).json()
  process.emit('SIGINT')
  await running
  spy.mockRestore()

  expect(await adding).toMatchObject({ code: 1, err: expect.stringMatching(/holds no text|than it may/) })
  expect(answers.length).toBeGreaterThan(20)
  expect(new Set(answers)).toEqual(new Set([200]))
  expect(register).toMatchObject({ agreements: [{ status: { kind: 'inForce' } }] })
}, 120_000)

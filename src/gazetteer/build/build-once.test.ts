import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildOnce } from './build-once.ts'

let folder: string
let path: string
let built: string | null
let builds: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-once-'))
  path = join(folder, 'deeper', 'index')
  built = null
  builds = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const readBuilt = () => built
async function build() {
  builds++
  await wait(50)
  built = 'index'
  return built
}

test('builds once for all who ask at the same time', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => buildOnce(path, readBuilt, build)))
  expect(answers).toEqual(['index', 'index', 'index'])
  expect(builds).toBe(1)
})

test('leaves no mark behind, even when building fails', async () => {
  const failing = buildOnce(path, readBuilt, () => Promise.reject(new Error('no room')))
  await expect(failing).rejects.toThrow('no room')
  expect(existsSync(`${path}.building`)).toBe(false)
  expect(await buildOnce(path, readBuilt, build)).toBe('index')
})

// A process id beyond what any system hands out.
const nobody = 2 ** 31 - 2

test.each([
  ['a process that is no more', `${hostname()} ${nobody}`, new Date()],
  ['another machine, long ago', `elsewhere ${process.pid}`, new Date(0)],
])('builds anew when the mark is of %s', async (_, mark, since) => {
  path = join(folder, 'index')
  writeFileSync(`${path}.building`, mark)
  utimesSync(`${path}.building`, since, since)
  expect(await buildOnce(path, readBuilt, build)).toBe('index')
  expect(builds).toBe(1)
})

test('waits for a process that is building', async () => {
  path = join(folder, 'index')
  writeFileSync(`${path}.building`, `${hostname()} ${process.pid}`)
  const waiting = buildOnce(path, readBuilt, build)
  await wait(50)
  built = 'theirs'
  expect(await waiting).toBe('theirs')
  expect(builds).toBe(0)
})

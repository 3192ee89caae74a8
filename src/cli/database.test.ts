import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../store/test-support/postgres-server.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const pages = ['nis.html', 'kosice.html'].map((name) =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)),
)
const folder = mkdtempSync(join(tmpdir(), 'pobratim-database-'))
const programs = findPostgres()

async function pobratim(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { ...process.env, ...environment }
  return (await promisify(execFile)(process.execPath, [main, ...args], { cwd: folder, env })).stdout
}

beforeAll(() => openGazetteer(), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(programs === null)('a register in PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
  })
  afterAll(() => server.stop())

  test('holds what one in a folder would, byte for byte', async () => {
    const database = await server.register('nis')
    const data = join(folder, 'data')
    await pobratim(['add', ...pages, '--data', data])
    await pobratim(['add', ...pages], { POBRATIM_DATABASE: database })
    for (const command of [
      ['export', '--format', 'ndjson'],
      ['findings', '--json'],
    ]) {
      const [there, here] = await Promise.all([
        pobratim([...command, '--database', database]),
        pobratim([...command, '--data', data]),
      ])
      expect(there.split('\n').length).toBeGreaterThan(1)
      expect(there).toBe(here)
    }
  })

  test('is asked for before it is made', async () => {
    const database = await server.register('empty')
    await expect(pobratim(['export', '--format', 'csv', '--database', database])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/there is no register in postgres:/),
    })
  })
})

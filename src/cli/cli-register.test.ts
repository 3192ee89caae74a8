import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'
import { runHere as here } from './test-support/run-here.ts'

const examples = fileURLToPath(new URL('../../examples/sources.csv', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'pobratim-cli-'))
const data = join(folder, 'data')

function page(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

beforeAll(() => openGazetteer(), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('a register', () => {
  beforeAll(async () => {
    const { code } = await here('add', examples, '--data', data)
    expect(code).toBe(0)
  }, 60_000)

  test('is exported as JSON, one agreement a line', async () => {
    const { code, out } = await here('export', '--format', 'ndjson', '--data', data)
    expect(code).toBe(0)
    const agreements = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const told = agreements.find(
      ({ parties }) =>
        parties
          .map(({ name }: { name: string }) => name)
          .sort()
          .join() === 'Košice,Niš',
    )
    expect(told).toMatchObject({
      id: expect.stringMatching(/^agr_/),
      partnership: expect.stringMatching(/^pts_/),
      instrument: { type: 'cooperation_agreement', title: 'Agreement on Cooperation' },
      events: [{ kind: 'signed', on: '2001-03-22', place: null }],
      status: 'inForce',
      evidence: 'twoSided',
    })
    expect(told.sources.map(({ publisher }: { publisher: string }) => publisher).sort()).toEqual([
      'Košice',
      'Niš',
    ])
    expect(told.sources[0].citations[0].quote).toContain('2001')
  })

  test('is exported as a table', async () => {
    const { out } = await here('export', '--format', 'csv', '--data', data)
    const lines = out.trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^id,parties,countries,/)
    expect(lines.filter((line) => line.startsWith('agr_')).length).toBe(lines.length - 1)
  })

  test('tells its findings, as words and as JSON', async () => {
    const words = await here('findings', '--data', data)
    expect(words.out).toContain('Cyprus – Serbia')
    const json = await here('findings', '--json', '--kind', 'duplicate', '--data', data)
    expect(
      json.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      {
        id: expect.stringMatching(/^fnd_/),
        kind: 'duplicate',
        agreements: [expect.stringMatching(/^agr_/)],
        sources: ['examples/nis.html'],
      },
    ])
  })

  test('is the same after a rebuild', async () => {
    const before = await here('export', '--format', 'ndjson', '--data', data)
    const rebuilt = await here('rebuild', '--data', data)
    expect(rebuilt.code).toBe(0)
    expect((await here('export', '--format', 'ndjson', '--data', data)).out).toBe(before.out)
  })

  test('that is a file is told', async () => {
    const file = join(folder, page('register.txt', 'x'))
    const { code, err } = await here('findings', '--data', file)
    expect([code, err]).toEqual([1, `pobratim: ${file} is a file; a register is a folder\n`])
  })

  test('that is not there is told, and not made', async () => {
    for (const command of [['export', '--format', 'csv'], ['findings'], ['rebuild']]) {
      const { code, err } = await here(...command, '--data', join(folder, 'nowhere'))
      expect([code, err]).toEqual([
        1,
        `pobratim: there is no register in ${join(folder, 'nowhere')}; \`pobratim add\` makes one\n`,
      ])
    }
  })
})

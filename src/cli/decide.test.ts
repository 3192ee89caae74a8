import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'
import { runCommand } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'pobratim-decide-'))
const data = join(folder, 'data')
const file = (name: string) => join(folder, name)

async function pobratim(...args: readonly string[]) {
  const told = { out: '', err: '' }
  const spies = (['out', 'err'] as const).map((name) =>
    vi.spyOn(process[`std${name}`], 'write').mockImplementation((words) => {
      told[name] += String(words)
      return true
    }),
  )
  try {
    return { code: await runCommand([...args, '--data', data]), ...told }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

beforeAll(() => openGazetteer(), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('a question is asked, answered, proved, backed up, restored and taken back', async () => {
  const text =
    'The City of Niš signed an Agreement on Cooperation with the Municipality of Zzyzxgrad on 22 March 2001.'
  writeFileSync(file('nis.txt'), text)
  await pobratim('add', file('nis.txt'), '--publisher', 'Niš, RS')
  const before = await pobratim('export', '--format', 'ndjson')
  const [asked] = (await pobratim('questions', '--kind', 'mention', '--json')).out.split('\n')
  const { id, reason, version } = JSON.parse(asked ?? '')
  expect([reason, version]).toEqual(['unresolved', 0])
  expect((await pobratim('questions')).out).toContain('“Zzyzxgrad”: which party is this?')

  const answer = ['decide', id, '--judgement', 'same', '--by', 'Ana', '--version', '0']
  expect((await pobratim(...answer, '--party', 'pty_nobody')).err).toContain('knows no party pty_nobody')
  const decided = await pobratim(...answer, '--party', 'pty_g724443', '--reason', 'an old name')
  expect(decided.out).toMatch(/^decision 1; head [0-9a-f]{64}\n$/)
  const after = await pobratim('export', '--format', 'ndjson')
  expect(after.out).toContain('Košice')
  expect((await pobratim('questions', '--kind', 'mention')).out).toBe('')
  const late = await pobratim(...answer, '--party', 'pty_g724443')
  expect([late.code, late.out]).toEqual([
    1,
    expect.stringMatching(/^decision 1: same, by Ana, .*: an old name\n$/),
  ])

  const log = await pobratim('export', '--format', 'decisions')
  const head = /head ([0-9a-f]{64})/.exec(log.err)?.[1] ?? ''
  expect(decided.out).toContain(head)
  writeFileSync(file('log.ndjson'), log.out)
  expect(await pobratim('verify', '--head', head)).toMatchObject({ code: 0, err: '' })
  expect((await pobratim('verify', file('log.ndjson'), '--head', head)).code).toBe(0)
  writeFileSync(file('log.ndjson'), log.out.replace('Ana', 'Eve'))
  expect(await pobratim('verify', file('log.ndjson'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('decision 1 is not what was decided'),
  })

  expect((await pobratim('backup', file('b.ndjson.gz'))).out).toContain(head)
  rmSync(data, { recursive: true })
  expect((await pobratim('restore', file('b.ndjson.gz'))).code).toBe(0)
  expect((await pobratim('export', '--format', 'ndjson')).out).toBe(after.out)
  expect((await pobratim('restore', file('b.ndjson.gz'))).err).toContain('holds a register already')

  expect((await pobratim('undo', '1', '--by', 'Ana')).out).toMatch(/^decision 2; head/)
  expect((await pobratim('export', '--format', 'ndjson')).out).toBe(before.out)
})

test.each([
  [['decide', 'qst_x', '--by', 'Ana'], 'tell the judgement'],
  [['decide', 'qst_x', '--judgement', 'same'], 'tell who decides'],
  [
    ['decide', 'qst_x', '--judgement', 'different', '--by', 'Ana', '--value', '{"field":"day"}'],
    'is no value',
  ],
  [['decide', 'qst_x', '--judgement', 'same', '--by', 'Ana'], 'there is no question qst_x'],
  [['undo', 'x', '--by', 'Ana'], 'is no number'],
  [['questions', '--kind', 'riddle'], 'is no kind of question'],
  [['verify', '--head', 'abc'], 'is no head'],
  [['backup'], 'tell the file to write'],
  [['work', '--every', 'day'], 'is no number of hours'],
])('wrong use is told: %j', async (args, words) => {
  const { code, err } = await pobratim(...args)
  expect([code, err]).toEqual([2, expect.stringContaining(words)])
})

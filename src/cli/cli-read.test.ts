import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { serveWeb } from '../fetch/test-support/web-server.ts'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'
import { type Answer, runHere as here } from './test-support/run-here.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const examples = fileURLToPath(new URL('../../examples/sources.csv', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'pobratim-cli-'))

function pobratim(...args: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { cwd: folder, maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, out, err }),
    )
  })
}

function page(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

const agreement =
  'The City of Niš and the City of Košice signed an Agreement on Cooperation on 22 March 2001.\n'

beforeAll(() => openGazetteer(), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('read', () => {
  test('prints one object a line and a source, every span quoting its text', async () => {
    const file = page('nis.txt', agreement)
    const { code, out, err } = await pobratim('read', file, '--publisher', 'Niš, RS', '--json')
    expect([code, err]).toEqual([0, ''])
    const reading = JSON.parse(out)
    expect(reading).toMatchObject({
      location: 'nis.txt',
      mediaType: 'text/plain',
      language: 'en',
      publisher: { name: 'Niš', country: 'RS' },
      text: agreement,
    })
    const [record] = reading.records
    expect(record.parties.map((party: { role: string; name: string }) => [party.role, party.name])).toEqual([
      ['publisher', 'Niš'],
      ['partner', 'Košice'],
    ])
    expect(record.instrument.type).toBe('cooperation_agreement')
    expect(record.dates).toMatchObject([{ edtf: '2001-03-22', role: 'signed', asWritten: '22 March 2001' }])
    for (const { start, end, asWritten } of [...record.parties, record.instrument, ...record.dates]) {
      expect(reading.text.slice(start, end)).toBe(asWritten)
    }
    const { start, end, quote } = record.citation
    expect(reading.text.slice(start, end)).toBe(quote)
  })

  test('tells a person who, what, when and on which line', async () => {
    page('nis.txt', agreement)
    const { out } = await pobratim('read', 'nis.txt', '--publisher', 'Niš, RS')
    expect(out).toMatch(
      /^nis\.txt · Niš · en · 1 agreement\n {2}Košice \(SK\) +cooperation agreement +2001-03-22 .*line 1\n/,
    )
  })

  test('explains each value by its words, their place and a rule', async () => {
    page('nis.txt', agreement)
    const { out } = await pobratim('read', 'nis.txt', '--publisher', 'Niš, RS', '--explain')
    expect(out).toMatch(
      /^nis\.txt · Niš · en · 1 agreement\n\nrecord 1 of 1 · rec_\w+ · 1:1 · “The City of Niš /,
    )
    expect(out).toMatch(
      /\n {2}partner +Košice \(SK\), \d\.\d\d +“Košice” +1:33 +a name that the sentence joins/,
    )
    expect(out).toMatch(/\n {2}signed +2001-03-22 +“22 March 2001” +1:78 +a day, month or year/)
    expect(out).toMatch(/\n {2}status +unknown +no words +– +a past act is told/)
  })

  test('adds the explanations to the JSON where they are asked for', async () => {
    page('nis.txt', agreement)
    const read = ['read', 'nis.txt', '--publisher', 'Niš, RS', '--json']
    const plain = JSON.parse((await pobratim(...read)).out)
    const explained = JSON.parse((await pobratim(...read, '--explain')).out)
    const { explained: values, ...record } = explained.records[0]
    expect(record).toEqual(plain.records[0])
    expect(record.statusOrigin).toBe('past@1')
    for (const { origin, rule, words } of values) {
      expect(origin).toMatch(/@\d+$/)
      expect(rule).not.toBe('')
      if (words !== null) expect(plain.text.slice(words.start, words.end)).toBe(words.quote)
    }
  })

  test('tells each bad source in one line, reads the others, and fails', async () => {
    page('empty.txt', '')
    page('good.txt', agreement)
    page('sources.csv', 'publisher\nNiš\n')
    const { code, out, err } = await pobratim(
      'read',
      'missing.html',
      'empty.txt',
      'sources.csv',
      'good.txt',
      '--json',
    )
    expect(code).toBe(1)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).location),
    ).toEqual(['good.txt'])
    expect(err.trimEnd().split('\n').sort()).toEqual([
      expect.stringMatching(/^pobratim: empty\.txt: is empty/),
      'pobratim: missing.html: there is no such file or folder',
      'pobratim: sources.csv: the list has no column "location" (it has: publisher)',
    ])
  })

  test('reads an address, and asks nobody inside unless the operator named the host', async () => {
    const server = await serveWeb({ '/nis': (_, response) => response.end(`<html><p>${agreement}`) })
    onTestFinished(() => server.close())
    const address = `http://127.0.0.1:${server.port}/nis`
    vi.stubEnv('POBRATIM_ALLOW_PORTS', String(server.port))
    const refused = await here('read', address, '--publisher', 'Niš, RS', '--json')
    expect([refused.code, refused.out, refused.err]).toEqual([
      1,
      '',
      `pobratim: ${address}: 127.0.0.1 is no address of the public internet, and only those are asked\n`,
    ])
    vi.stubEnv('POBRATIM_ALLOW_PRIVATE', '127.0.0.1')
    const { code, out } = await here('read', address, '--publisher', 'Niš, RS', '--json')
    vi.unstubAllEnvs()
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      location: address,
      mediaType: 'text/html',
      records: [{ dates: [{ edtf: '2001-03-22' }] }],
    })
  })

  test('says so when a page tells no agreement, which is no failure', async () => {
    page(
      'weather.txt',
      'It will rain in the evening, and the wind will turn to the west before the morning.\n',
    )
    const { code, err } = await pobratim('read', 'weather.txt', '--json')
    expect(code).toBe(0)
    expect(err).toBe('pobratim: weather.txt: no agreement found; name whose page it is with --publisher\n')
  })

  test('never lets a source steer the terminal', async () => {
    page('esc\u001b[31m.txt', '')
    page('esc\u001b[32m.txt', agreement)
    const { out, err } = await pobratim('read', 'esc\u001b[31m.txt', 'esc\u001b[32m.txt')
    expect(err).toContain('esc\ufffd[31m.txt: is empty')
    expect(out).toContain('esc\ufffd[32m.txt')
    expect(out + err).not.toContain('\u001b')
  })

  test('ends quietly when nobody reads on', async () => {
    const ended = await new Promise<Answer>((resolve) => {
      const command = `'${process.execPath}' '${main}' read '${examples}' --json | head -c 10; echo "\${PIPESTATUS[0]}"`
      execFile('bash', ['-c', command], (_, out, err) => resolve({ code: 0, out, err }))
    })
    expect(ended.err).toBe('')
    expect(ended.out).toBe('{"location0\n')
  })
})

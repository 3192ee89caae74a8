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
const data = join(folder, 'data')

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

describe('how it is used', () => {
  test.each([
    'start',
    'read',
    'add',
    'resolve',
    'party',
    'gazetteer',
    'serve',
    'export',
    'findings',
    'rebuild',
    'backup',
    'restore',
    'verify',
  ])('%s tells how it is used, every option of it', async (name) => {
    const { code, out, err } = await here(name, '--help')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`Usage: pobratim ${name} `)
    expect(out).toContain('Exit code')
  })

  test('without a command it lists them and fails as wrong use; asked for help it does not fail', async () => {
    const bare = await here()
    expect(bare.code).toBe(2)
    const asked = await here('--help')
    expect([asked.code, asked.out]).toEqual([0, bare.out])
    expect((await here('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test.each<[string[], string]>([
    [['frobnicate'], 'there is no command "frobnicate"'],
    [['constructor'], 'there is no command "constructor"'],
    [['read', '--bogus'], "unknown option '--bogus'"],
    [['read'], 'name at least one source'],
    [['add', 'a.txt', ''], 'name at least one source'],
    [['read', 'a.txt', '--language', 'English please'], '"English please" is no language tag'],
    [['read', 'a.txt', '--publisher', ', RS'], 'names nobody'],
    [['export'], 'tell the format: csv, ndjson, decisions'],
    [['export', '--format', 'xml'], '"xml" is no format'],
    [['findings', '--kind', 'gossip'], '"gossip" is no kind of finding'],
    [['serve', '--port', '99999'], '"99999" is no port'],
    [['resolve'], 'name one list of names'],
    [['resolve', 'n.csv', '--candidates', '0'], '--candidates "0" is no number from 1 to 50'],
    [['party'], 'tell what to add'],
    [['party', 'add', 'Lug'], 'tell the kind, --kind: city, municipality'],
    [['party', 'add', 'Lug', '--kind', 'planet'], '"planet" is no kind of party'],
    [['party', 'add', 'Lug', '--kind', 'city'], 'tell the country of a city'],
    [['party', 'add', 'Lug', '--kind', 'city', '--country', 'RS', '--lat', '91', '--lng', '0'], '--lat "91"'],
    [
      ['party', 'add', 'Lug', '--kind', 'city', '--country', 'RS', '--lat', '9'],
      'tell both, --lat and --lng',
    ],
    [['party', 'add', 'Lug', '--kind', 'city', '--country', 'RS', '--from', 'May'], '--from "May" is no day'],
    [
      ['party', 'add', 'Lug', '--kind', 'city', '--country', 'RS', '--key', 'a b'],
      '--key "a b" has more than',
    ],
    [['gazetteer', 'export'], 'name one dump'],
  ])('%j is wrong use: one clear line, where to read more, exit code 2', async (args, message) => {
    const { code, out, err } = await here(...args)
    expect([code, out]).toEqual([2, ''])
    const [line, hint, ...more] = err.trimEnd().split('\n')
    expect(line).toContain(message)
    expect(hint).toMatch(/^see: pobratim .*--help$/)
    expect(more).toEqual([])
  })
})

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

test('resolve prints one answer a row', async () => {
  const names = join(folder, page('names.csv', 'name,country,language\nVeroia,Greece,\nNobody’s Place,RS,\n'))
  const { code, out } = await here('resolve', names, '--json')
  expect(code).toBe(0)
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map(({ name, country, match }) => [name, country, match?.country])).toEqual([
    ['Veroia', 'GR', 'GR'],
    ['Nobody’s Place', 'RS', undefined],
  ])
})

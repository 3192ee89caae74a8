import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AgreementId, PartyId } from '../../model/ids.ts'
import { backUp } from '../../pipeline/backup/back-up.ts'
import { openStages } from '../../pipeline/stages.ts'
import { exportFormats } from '../../publish/exports/export-formats.ts'
import { policyOf } from '../guarding/policies.ts'
import { buildDeskRegister, type DeskRegister } from '../test-support/desk-register.ts'

const words = 'The papers lie in room zweiundzwanzig.'

let register: DeskRegister
let nis: PartyId
let kosice: PartyId
let agreement: AgreementId
let foreign: AgreementId
beforeAll(async () => {
  const stages = openStages()
  await stages.gazetteer()
  register = await buildDeskRegister({ stages })
  const bodies = await register.store.parties.list()
  const idOf = (name: string) => bodies.find((body) => body.name === name)!.id
  nis = idOf('Niš')
  kosice = idOf('Košice')
  const all = await register.store.agreements.list()
  agreement = all.find(({ parties }) => parties.some(({ id }) => id === kosice))!.id
  foreign = all.find(({ parties }) => !parties.some(({ id }) => id === kosice))!.id
}, 120_000)
afterAll(() => register.close())

const path = () => `/office/notes/${agreement}`
const version = async () => String((await register.store.notes.get(nis, agreement))?.version ?? 0)
const write = async (text: string) => register.send(path(), { words: text, version: await version() })

beforeEach(async () => {
  register.as('contributor', 'Ana', nis)
  await write(words)
})

describe('a note of an office', () => {
  test('is kept, found on the office’s own page, and taken away by emptying it', async () => {
    expect(await (await register.open(path())).text()).toContain(words)
    expect(await (await register.open('/office')).text()).toContain(words)
    expect(await register.json('/office.json')).toMatchObject({ office: nis, notes: [{ words, by: 'Ana' }] })
    expect((await write('')).headers.get('location')).toBe(`${path()}?kept`)
    expect(await register.json('/office.json')).toMatchObject({ notes: [] })
  })

  test('is the office’s alone: the other side of the agreement has notes of its own', async () => {
    register.as('administrator', 'Eva', kosice)
    expect(await (await register.open(path())).text()).not.toContain(words)
    expect(await (await register.open('/office')).text()).not.toContain(words)
    await register.send(path(), { words: 'Ours.', version: '0' })
    expect((await register.store.notes.get(nis, agreement))?.words).toBe(words)
  })

  test('on what another body agreed is neither read nor written', async () => {
    register.as('administrator', 'Eva', kosice)
    for (const subject of [foreign, nis]) {
      expect((await register.open(`/office/notes/${subject}`)).status).toBe(subject === nis ? 404 : 403)
      await register.send(`/office/notes/${subject}`, { words: 'Ours.', version: '0' })
      expect(await register.store.notes.get(kosice, subject)).toBeUndefined()
    }
  })

  test('is read by readers of the office, who have no form to write it', async () => {
    register.as('reader', 'Vera', nis)
    const page = await (await register.open(path())).text()
    expect(page).toContain(words)
    expect(page).not.toContain('<textarea')
  })

  test('of the second of two who write at once is not kept: both are shown, and the second may insist', async () => {
    const seen = await version()
    await register.send(path(), { words: 'Mine first.', version: seen })
    register.as('contributor', 'Boris', nis)
    const answer = await register.send(path(), { words: 'Mine second.', version: seen })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Mine first.')
    expect(page).toContain('Mine second.')
    const insisting = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
    await register.send(path(), { words: 'Mine second.', version: insisting })
    expect(await register.store.notes.get(nis, agreement)).toMatchObject({
      words: 'Mine second.',
      by: 'Boris',
    })
  })

  test('is sent back with what was written where it cannot be kept', async () => {
    for (const text of ['a\0b', 'x'.repeat(10_001)]) {
      const answer = await write(text)
      expect(answer.status).toBe(422)
      expect(await register.store.notes.get(nis, agreement)).toMatchObject({ words })
    }
  })

  test('is led to from the agreement for its office, and for nobody else', async () => {
    expect(await (await register.open(`/agreements/${agreement}`)).text()).toContain(`href="${path()}"`)
    for (const organization of [kosice, null]) {
      register.as('administrator', 'Eva', organization)
      const page = await (await register.open(`/agreements/${foreign}`)).text()
      expect(page).not.toContain('/office/notes/')
    }
  })
})

describe('what an office notes', () => {
  /** Every address that anybody may ask for, of what the register holds. */
  async function publicPaths(): Promise<readonly string[]> {
    const [source] = await register.store.sources.list()
    const [finding] = await register.store.findings.list()
    const [tie] = await register.store.partnerships.list()
    const ids: Readonly<Record<string, readonly string[]>> = {
      agreements: [agreement],
      parties: [nis],
      partnerships: [tie!.id],
      sources: [source!.id],
      findings: [finding!.id],
      areas: ['culture'],
      countries: ['RS'],
      download: exportFormats.map(({ file }) => file),
      sitemaps: ['pages.xml'],
      statistics: ['growth.csv'],
      map: ['ties'],
    }
    const open = register.app.routes.filter(
      ({ method, path: route }) => method === 'GET' && policyOf(method, route) === 'anyone',
    )
    const pages = open.flatMap(({ path: route }) => {
      const noun = Object.keys(ids).find((name) => route.includes(`/${name}/`))
      const filled = (id: string) => route.replace('/:b', '/SK').replace(/:\w+/, id)
      return noun === undefined ? [route] : (ids[noun] ?? []).map(filled)
    })
    return pages.flatMap((page) => [page, page === '/' ? '/index.json' : `${page}.json`])
  }

  test.each(['nobody', 'the office itself'])(
    'stands in no public page, file, feed or answer, asked for by %s',
    async (who) => {
      register.as(who === 'nobody' ? null : 'administrator', 'Ana', nis)
      const asked = await publicPaths()
      expect(asked.length).toBeGreaterThan(100)
      let answered = 0
      for (const address of asked) {
        const answer = await register.open(address)
        if (answer.status === 200) answered += 1
        expect([address, (await answer.text()).includes('zweiundzwanzig')]).toEqual([address, false])
      }
      expect(answered).toBeGreaterThan(70)
    },
    120_000,
  )

  test('stands in no backup without accounts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pobratim-notes-'))
    const file = join(folder, 'backup.ndjson')
    for (const accounts of [false, true]) {
      await backUp(register.store, file, { at: '2026-11-22T10:00:00.000Z', accounts })
      expect(readFileSync(file, 'utf8').includes('zweiundzwanzig')).toBe(accounts)
      rmSync(file)
    }
    rmSync(folder, { recursive: true })
  })
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mintId } from '../../model/ids.ts'
import { buildParty } from '../../model/test-support/build-record.ts'
import { openStore } from '../../store/open-store.ts'
import type { Fact, Store } from '../../store/store.ts'
import { onBothStores, type TestPlace } from '../../store/test-support/both-stores.ts'
import { buildAnswer } from '../../store/test-support/build-answer.ts'
import { buildReading } from '../../store/test-support/build-reading.ts'
import { backUp, restore } from './back-up.ts'
import { verifiableFacts } from './verifiable-facts.ts'
import { verifyFacts } from './verify-facts.ts'

const at = '2026-11-22T10:00:00.000Z'
const options = { at, accounts: true }
const nis = mintId('party', 'nis')
let folder: string
let open: { readonly store: Store; readonly where: TestPlace | null }[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobratim-backup-test-'))
})
afterEach(async () => {
  for (const { store, where } of open) {
    await store.close()
    await where?.remove()
  }
  open = []
  rmSync(folder, { recursive: true })
})

const file = (name: string) => join(folder, name)

async function openAt(where: TestPlace): Promise<Store> {
  const store = await openStore(where.place)
  open.push({ store, where })
  return store
}

async function openFolder(name: string): Promise<Store> {
  const store = await openStore({ directory: file(name) })
  open.push({ store, where: null })
  return store
}

async function fill(store: Store): Promise<void> {
  const odd = 'In March \u2028 2001\r\n\u0000\ud800 …'
  for (const text of ['one', odd, 'one'])
    await store.facts.appendReading(buildReading(buildParty('Niš'), text))
  const told = buildReading(buildParty('Košice', 'SK'), 'two')
  const validators = { url: 'https://kosice.test/', etag: '"a"', lastModified: null }
  await store.facts.appendReading({ ...told, snapshot: { ...told.snapshot, validators } })
  await store.facts.mintAgreements([{ id: mintId('agreement', 'a'), founding: mintId('record', 'r') }])
  for (const name of ['Serres', 'Drama', 'Kavala']) await store.decisions.append(buildAnswer(name))
  await store.decisions.append(buildAnswer('Drama', { version: 1, judgement: null, undoes: 2 }))
}

/** The secret by which they sign in. */
async function addPeople(store: Store, { ask }: TestPlace): Promise<string> {
  await ask(
    `insert into accounts (id, name, email, "emailVerified", role, "createdAt", "updatedAt") values ('acc_1', 'Milica', 'milica@nis.test', 1, 'reviewer', '${at}', '${at}')`,
  )
  await ask(
    `insert into credentials (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt") values ('cre_1', 'acc_1', 'credential', 'acc_1', 'hashed', '${at}', '${at}')`,
  )
  const suggestion = { kind: 'missing', about: '/', words: 'Niš and Drama', address: null } as const
  const sent = { sentAt: at, sentBy: null, state: 'open', settled: null } as const
  await store.suggestions.add({ id: mintId('suggestion', 'a'), ...suggestion, ...sent })
  const note = { office: nis, subject: nis, words: 'In room 12', by: 'Milica', at, version: 0 }
  await store.notes.write(note)
  return store.accounts.secret()
}

async function allOf(store: Store): Promise<readonly Fact[]> {
  return Array.fromAsync(store.facts.export())
}

onBothStores((kind) => {
  let store: Store
  let where: TestPlace
  beforeEach(async () => {
    where = await kind.newPlace()
    store = await openAt(where)
    await fill(store)
  })

  test.each(['.ndjson', '.ndjson.gz'])('all facts come back from %s, in either engine', async (ending) => {
    const told = await backUp(store, file(`a${ending}`), options)
    expect(told).toMatchObject({ wrong: [], head: await store.decisions.head() })
    for (const target of [await openAt(await kind.newPlace()), await openFolder('other')]) {
      expect(await restore(target, file(`a${ending}`))).toEqual(told)
      expect(await allOf(target)).toEqual(await allOf(store))
      expect(await target.facts.areInViews()).toBe(false)
      expect((await target.decisions.append(buildAnswer('Volos'))).kind).toBe('kept')
    }
  })

  test('suggestions and accounts come back with them, as secret as they were', async () => {
    const secret = await addPeople(store, where)
    const told = await backUp(store, file('a.ndjson'), options)
    expect(told).toMatchObject({ suggestions: 1, accounts: 1 })
    expect(statSync(file('a.ndjson')).mode & 0o777).toBe(0o600)
    for (const target of [await openAt(await kind.newPlace()), await openFolder('other')]) {
      await target.accounts.secret()
      expect(await restore(target, file('a.ndjson'))).toEqual(told)
      expect(await target.suggestions.list({ state: 'open' })).toEqual(
        await store.suggestions.list({ state: 'open' }),
      )
      expect(await target.accounts.list()).toEqual(await store.accounts.list())
      expect(await target.accounts.secret()).toBe(secret)
      expect(await target.notes.list(nis)).toMatchObject([{ words: 'In room 12', version: 1 }])
    }
  })

  test('without accounts, nothing of them stands in the backup', async () => {
    await addPeople(store, where)
    const told = await backUp(store, file('a.ndjson'), { at, accounts: false })
    expect(told).toMatchObject({ suggestions: 1, accounts: 0 })
    expect(readFileSync(file('a.ndjson'), 'utf8')).not.toMatch(
      /"accounts"|"credentials"|"secrets"|"notes"|milica@|room 12/,
    )
    await expect(backUp(store, file('b.sqlite'), { at, accounts: false })).rejects.toThrow(
      /holds the accounts/,
    )
  })

  test('accounts that are there are not overwritten', async () => {
    await backUp(store, file('a.ndjson'), options)
    const place = await kind.newPlace()
    const target = await openAt(place)
    await addPeople(target, place)
    await expect(restore(target, file('a.ndjson'))).rejects.toThrow(/holds a register already/)
    expect(await allOf(target)).toEqual([])
  })

  test('a copy of a database of SQLite goes into either engine', async () => {
    const other = await openFolder('other')
    await fill(other)
    await backUp(other, file('a.sqlite'), options)
    expect(statSync(file('a.sqlite')).mode & 0o777).toBe(0o600)
    const target = await openAt(await kind.newPlace())
    await restore(target, file('a.sqlite'))
    expect(await allOf(target)).toEqual(await allOf(other))
  })

  test('a register that holds anything is not touched', async () => {
    await backUp(store, file('a.ndjson'), options)
    const before = await allOf(store)
    await expect(restore(store, file('a.ndjson'))).rejects.toThrow(/holds a register already/)
    expect(await allOf(store)).toEqual(before)
  })

  test('a backup replaces nothing and leaves no half', async () => {
    writeFileSync(file('there.ndjson'), 'mine')
    await expect(backUp(store, file('there.ndjson'), options)).rejects.toThrow(/is there already/)
    await expect(backUp(store, file('a.txt'), options)).rejects.toThrow(
      /must end in .ndjson, .ndjson.gz, .sqlite/,
    )
    const broken = { ...store, facts: { ...store.facts, export: () => breaking(store) }, copyTo: null }
    for (const name of ['a.ndjson', 'a.ndjson.gz', 'a.sqlite']) {
      await expect(backUp(broken, file(name), options)).rejects.toThrow(/broke|is no file/)
    }
    expect(readdirSync(folder)).toEqual(['there.ndjson'])
    expect(readFileSync(file('there.ndjson'), 'utf8')).toBe('mine')
  })

  test('a backup that was cut or changed anywhere is refused, and nothing of it is restored', async () => {
    await backUp(store, file('a.ndjson'), options)
    const text = readFileSync(file('a.ndjson'))
    const target = await openAt(await kind.newPlace())
    const cuts = Array.from({ length: 12 }, (_, i) => Math.floor((text.length * i) / 12))
    const lines = [...text.toString('utf8').matchAll(/\n/g)].map(({ index }) => index)
    const damaged = [
      ...[...cuts, ...lines.slice(0, -1).map((end) => end + 1), text.length - 9].map((end) =>
        text.subarray(0, end),
      ),
      ...cuts
        .slice(1)
        .map((end) => Buffer.concat([text.subarray(0, end), Buffer.from('x'), text.subarray(end)])),
      Buffer.concat([text, text]),
    ]
    for (const bytes of damaged) {
      writeFileSync(file('b.ndjson'), bytes)
      await expect(restore(target, file('b.ndjson'))).rejects.toThrow(/is damaged|is no backup/)
    }
    expect(await allOf(target)).toEqual([])
    writeFileSync(file('b.ndjson'), text)
    await restore(target, file('b.ndjson'))
    expect(await allOf(target), 'control: whole, it is restored').toEqual(await allOf(store))
  })

  test('whoever has the database can change it past the triggers, and is found out', async () => {
    const { hash: kept } = await store.decisions.head()
    const verify = () => verifyFacts(store.facts.export(), { kept })
    expect((await verify()).wrong).toEqual([])
    const guards =
      kind.kind === 'sqlite' ? ['decisions_no_update', 'decisions_no_delete', 'snapshots_no_update'] : []
    for (const guard of guards) await where.ask(`drop trigger ${guard}`)
    if (kind.kind === 'postgresql') {
      for (const table of ['decisions', 'snapshots'])
        await where.ask(`alter table ${table} disable trigger user`)
    }
    await where.ask('update snapshots set bytes = (select bytes from snapshots order by id desc limit 1)')
    expect((await verify()).wrong).toHaveLength(2)
    await where.ask("update decisions set body = replace(body, 'ana', 'eve') where number = 3")
    expect((await verify()).wrong.at(-1)).toMatch(/decision 3 is not what was decided/)
    await where.ask('delete from decisions where number >= 3')
    expect((await verify()).wrong.at(-1)).toMatch(/its end was cut off/)
  })
})

describe('the log alone', () => {
  test('is checked from what was exported of it', async () => {
    const store = await openFolder('a')
    await fill(store)
    const lines = (await store.decisions.list()).map(
      ({ decision, hash }) => `${JSON.stringify({ decision, hash })}\n`,
    )
    const { hash: kept } = await store.decisions.head()
    const verify = async (...kept: readonly string[]) => {
      writeFileSync(file('log'), kept.join(''))
      return verifiableFacts(file('log'))
    }
    expect(await verifyFacts(await verify(...lines), { kept })).toMatchObject({
      wrong: [],
      head: { decisions: 4 },
    })
    expect((await verifyFacts(await verify(...lines.slice(0, 2)), { kept })).wrong.join()).toMatch(/cut off/)
    expect((await verifyFacts(await verify(), { kept })).wrong.join()).toMatch(/cut off/)
    await expect(verifyFacts(await verify(lines[0]!, 'nonsense\n'))).rejects.toThrow(
      /line 2: there is no decision/,
    )
  })

  test('a file that is no backup is told', async () => {
    writeFileSync(file('x'), '{"pobratim":"backup","format":3}\n')
    await expect(verifyFacts(verifiableFacts(file('x')))).rejects.toThrow(/newer version/)
    await expect(verifyFacts(verifiableFacts(file('none')))).rejects.toThrow(/none: ENOENT/)
  })
})

async function* breaking(store: Store): AsyncGenerator<Fact> {
  for await (const fact of store.facts.export()) {
    yield fact
    if (fact.kind === 'reading') throw new Error('the disk broke')
  }
}

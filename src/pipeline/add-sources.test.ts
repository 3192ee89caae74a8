import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Agreement } from '../model/agreement.ts'
import { exportAgreement } from '../publish/exports/ndjson.ts'
import type { Fact, Store } from '../store/store.ts'
import { addSources } from './add-sources.ts'
import { openReadyRegister, openRegister } from './open-register.ts'
import { openStages, type Stages } from './stages.ts'
import { rebuild } from './views/rebuild.ts'

const day = '2026-11-21'
const example = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url))
const folders: string[] = []
let stages: Stages

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-add-'))
  folders.push(folder)
  return folder
}

/** What the register says, byte for byte. */
async function told(store: Store): Promise<string> {
  const sources = new Map((await store.sources.list()).map((source) => [source.id, source]))
  const agreements = (await store.agreements.list()).map((one) => exportAgreement(one, sources, day))
  return [
    ...agreements,
    JSON.stringify(await store.findings.list()),
    JSON.stringify(await store.parties.list()),
  ].join('\n')
}

async function between(store: Store, ...names: readonly string[]): Promise<readonly Agreement[]> {
  const agreements = await store.agreements.list()
  return agreements.filter(({ parties }) =>
    names.every((name) => parties.some((party) => party.name === name)),
  )
}

beforeAll(async () => {
  stages = openStages()
  await stages.gazetteer()
}, 120_000)

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe('the example sources', () => {
  let store: Store

  beforeAll(async () => {
    store = await openRegister({ directory: newFolder() })
    await addSources(store, [example('sources.csv')], { day, stages })
  }, 60_000)

  afterAll(() => store.close())

  test('tell Niš and Košice as one agreement, by both sides, with the exact day', async () => {
    const [agreement, ...others] = await between(store, 'Niš', 'Košice')
    expect(others).toEqual([])
    expect(agreement).toMatchObject({ evidence: 'twoSided', events: [{ kind: 'signed', on: '2001-03-22' }] })
    expect(agreement?.sources).toHaveLength(2)
  })

  test('quote every claim from the text of its source', async () => {
    const documents = new Map<string, string>()
    for (const { id } of await store.sources.list())
      documents.set(id, (await store.sources.document(id))?.text ?? '')
    const claims = (await store.agreements.list()).flatMap(({ fields }) =>
      fields.flatMap((field) => field.claims),
    )
    expect(claims.length).toBeGreaterThan(300)
    for (const { source, citation } of claims) {
      expect(documents.get(source)?.slice(citation.start, citation.end)).toBe(citation.quote)
    }
  })

  test('keep the city of Vitebsk one body in two ties', async () => {
    const ties = await store.agreements.list()
    const vitebsk = ties.filter(({ parties }) => parties.some(({ name }) => name === 'Vitebsk'))
    expect(new Set(vitebsk.map(({ partnership }) => partnership)).size).toBe(2)
    expect(
      new Set(
        vitebsk.flatMap(({ parties }) =>
          parties.filter(({ country }) => country === 'BY').map(({ id }) => id),
        ),
      ).size,
    ).toBe(1)
  })

  test('name Cyprus and Romania as launched yet concluded, each on one agreement', async () => {
    const superseded = await store.findings.list({ kind: 'superseded' })
    expect(superseded.map(({ message }) => message.split(':')[0]).sort()).toEqual([
      'Cyprus – Serbia',
      'Romania – Serbia',
    ])
    expect(await between(store, 'Serbia', 'Cyprus')).toHaveLength(1)
  })

  test('name the repeated paragraph once, at the agreement that it repeats', async () => {
    const duplicates = await store.findings.list({ kind: 'duplicate' })
    const [beersheba] = await between(store, 'Niš', 'Beersheba')
    expect(duplicates.map(({ agreements }) => agreements)).toEqual([[beersheba?.id]])
  })

  test('say whose page each source is', async () => {
    const pages = await store.sources.list()
    const names = await Promise.all(
      pages.map(async ({ location, party }) => [
        location,
        party === null ? null : (await store.parties.get(party))?.name,
      ]),
    )
    expect(Object.fromEntries(names)).toMatchObject({
      'examples/nis.html': 'Niš',
      'examples/kosice.html': 'Košice',
    })
  })

  test('give the same bytes after a rebuild, and when added again', async () => {
    const before = await told(store)
    await rebuild(store, { day, stages })
    expect(await told(store)).toBe(before)
    await addSources(store, [example('sources.csv')], { day, stages })
    expect(await told(store)).toBe(before)
  })

  test('give the same bytes in whatever order they come', async () => {
    const before = await told(store)
    const pages = ['security-agreements.txt', 'serbian-greek-twins.txt', 'kosice.html', 'nis.html']
    const list = join(newFolder(), 'sources.csv')
    const rows: Record<string, string> = {
      'nis.html': 'Niš,RS,party,2019',
      'kosice.html': 'Košice,SK,party,2016',
      'serbian-greek-twins.txt': ',,press,2018',
      'security-agreements.txt': 'Serbia,RS,government,2020',
    }
    const lines = pages.map((page) => `${example(page)},${rows[page]},en`)
    writeFileSync(list, ['location,publisher,country,authority,as_of,language', ...lines].join('\n'))
    const other = await openRegister({ directory: newFolder() })
    await addSources(other, [list], { day, stages })
    expect(await told(other)).toBe(before)
    await other.close()
  })
})

describe('a register that grows', () => {
  const words = {
    nis: 'In March 2001, the City of Niš and the City of Košice (Slovakia) signed an Agreement on Cooperation.',
    kosice:
      'The City of Košice signed an Agreement on Cooperation with the City of Niš (Serbia) on 22 March 2001.',
  }

  async function write(page: keyof typeof words, folder: string): Promise<string> {
    const file = join(folder, `${page}.txt`)
    writeFileSync(file, words[page])
    return file
  }

  test('keeps an agreement’s id when the other side’s page comes, and when pages change', async () => {
    const folder = newFolder()
    const store = await openRegister({ directory: newFolder() })
    const onNis = { day, stages, defaults: { publisher: { name: 'Niš', country: 'RS' }, language: 'en' } }
    const onKosice = {
      day,
      stages,
      defaults: { publisher: { name: 'Košice', country: 'SK' }, language: 'en' },
    }
    await addSources(store, [await write('nis', folder)], onNis)
    const [first] = await store.agreements.list()
    expect(first?.evidence).toBe('oneSided')
    await addSources(store, [await write('kosice', folder)], onKosice)
    expect((await store.agreements.list()).map(({ id, evidence }) => [id, evidence])).toEqual([
      [first?.id, 'twoSided'],
    ])
    writeFileSync(join(folder, 'nis.txt'), `News of the city.\n\n${words.nis.replace('March', 'April')}`)
    await addSources(store, [join(folder, 'nis.txt')], onNis)
    expect((await store.agreements.list()).map(({ id }) => id)).toEqual([first?.id])
    expect((await store.findings.list({ kind: 'conflict' }))[0]?.message).toContain('“April 2001” by Niš')
    await store.close()
  })

  test('leaves out what cannot be read and keeps the rest', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'empty.txt'), '')
    const store = await openRegister({ directory: newFolder() })
    const page = await write('nis', folder)
    const { failures, sources } = await addSources(store, [folder, join(folder, 'none.html')], {
      day,
      stages,
    })
    expect(failures.map(({ location }) => location)).toEqual([
      join(folder, 'none.html'),
      join(folder, 'empty.txt'),
    ])
    expect(sources.map(({ location }) => location)).toEqual([page])
    expect((await store.figures()).sources).toBe(1)
    await store.close()
  })

  test('refuses a country that is none, rather than taking the town for another', async () => {
    const store = await openRegister({ directory: newFolder() })
    const defaults = { publisher: { name: 'Niš', country: 'Ruritania' }, language: 'en' }
    const { failures } = await addSources(store, [example('nis.html')], { day, stages, defaults })
    expect(failures[0]?.message).toContain('"Ruritania", told as the country of Niš, is no country')
    await store.close()
  })

  test('finishes what a process left undone that died after reading', async () => {
    const directory = newFolder()
    const whole = await openRegister({ directory: newFolder() })
    await addSources(whole, [example('nis.html')], { day, stages })
    const cut = await openRegister({ directory })
    await cut.facts.import(readOnly(whole.facts.export()))
    expect(await cut.agreements.count()).toBe(0)
    await cut.close()
    let rebuilt = 0
    const again = await openReadyRegister({ directory, day, onRebuild: () => rebuilt++ })
    expect(rebuilt).toBe(1)
    expect(await told(again)).toBe(await told(whole))
    await again.close()
    await whole.close()
  })

  test('loses nothing when two processes add at once', async () => {
    const folder = newFolder()
    const directory = newFolder()
    const [one, other] = [await openRegister({ directory }), await openRegister({ directory })]
    const told = (publisher: string, country: string) => ({
      day,
      stages,
      defaults: { publisher: { name: publisher, country }, language: 'en' },
    })
    await Promise.all([
      addSources(one, [await write('nis', folder)], told('Niš', 'RS')),
      addSources(other, [await write('kosice', folder)], told('Košice', 'SK')),
    ])
    const [agreement] = await one.agreements.list()
    expect(agreement?.evidence).toBe('twoSided')
    expect(await one.agreements.count()).toBe(1)
    await one.close()
    await other.close()
  })
})

/** What was read, and nothing that followed from it. */
async function* readOnly(facts: AsyncIterable<Fact>): AsyncGenerator<Fact> {
  for await (const fact of facts) if (fact.kind !== 'minted') yield fact
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Agreement } from '../../model/agreement.ts'
import type { PartyId, RecordId } from '../../model/ids.ts'
import { askAgreements, askMention, type ReadRecord } from '../../review/ask.ts'
import type { Store } from '../../store/store.ts'
import { onBothStores, type TestPlace } from '../../store/test-support/both-stores.ts'
import { addSources } from '../add-sources.ts'
import { openRegister } from '../open-register.ts'
import { openStages, type Stages } from '../stages.ts'
import { decide, undo } from './decide.ts'

const day = '2026-11-22'
const ana = { by: 'ana', at: '2026-11-22T10:00:00.000Z', how: 'desk' }
const folder = mkdtempSync(join(tmpdir(), 'pobratim-decide-'))
let stages: Stages

beforeAll(async () => {
  stages = openStages()
  await stages.gazetteer()
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

function page(name: string, ...lines: readonly string[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.join('\n\n'))
  return file
}

const nisLine = 'The City of Niš signed an Agreement on Cooperation with the City of Košice on 22 March 2001.'

onBothStores((kind) => {
  let where: TestPlace
  let store: Store
  const add = (file: string, publisher: string) =>
    addSources(store, [file], {
      day,
      stages,
      defaults: { publisher: { name: publisher, country: null }, language: 'en' },
    })

  beforeEach(async () => {
    where = await kind.newPlace()
    store = await openRegister(where.place)
    await add(page('nis.txt', nisLine, 'The City of Niš is twinned with Saint Petersburg since 1998.'), 'Niš')
    await add(
      page(
        'kosice.txt',
        'The City of Košice signed an Agreement on Cooperation with the City of Niš on 20 May 2009.',
      ),
      'Košice',
    )
  })
  afterEach(async () => {
    await store.close()
    await where.remove()
  })

  /** Everything that is shown, byte for byte; ids that were public once go on leading somewhere. */
  async function shown(): Promise<string> {
    const sources = await store.sources.list()
    const records = await Promise.all(sources.map(({ id }) => store.sources.records(id)))
    const all = [
      store.agreements.list(),
      store.partnerships.list(),
      store.findings.list(),
      store.parties.list(),
    ]
    return JSON.stringify([sources, records, await Promise.all<unknown>(all)])
  }

  async function readRecords(): Promise<readonly ReadRecord[]> {
    const sources = await store.sources.list()
    const all = await Promise.all(
      sources.map(async ({ id, snapshot }) =>
        (await store.sources.records(id)).map((record) => ({ ...record, snapshot })),
      ),
    )
    return all.flat()
  }

  const recordOf = async (id: RecordId | undefined) =>
    (await readRecords()).find(({ record }) => record.id === id)!
  const betweenNisAndKosice = async (): Promise<readonly Agreement[]> =>
    (await store.agreements.list()).filter(({ parties }) => parties.some(({ name }) => name === 'Košice'))

  async function sameQuestion() {
    const [one, other] = await betweenNisAndKosice()
    return askAgreements(await recordOf(one?.sources[0]?.record), await recordOf(other?.sources[0]?.record))
  }

  test('two agreements become one, the younger leads to the older, and undone they are two as before', async () => {
    const before = await shown()
    const earlier = await betweenNisAndKosice()
    expect(earlier).toHaveLength(2)
    const question = await sameQuestion()
    await decide(store, { question, version: 0, judgement: 'same' }, { ...ana, day, stages })
    const [one, ...others] = await betweenNisAndKosice()
    expect(others).toEqual([])
    const gone = earlier.find(({ id }) => id !== one?.id)
    expect(await store.agreements.get(gone!.id)).toEqual({ movedTo: one?.id })
    await undo(store, 1, { ...ana, day, stages })
    expect(await shown()).toBe(before)
    expect(await store.agreements.get(gone!.id)).toEqual(gone)
  })

  test('an agreement is split in two, and undone it is one as before', async () => {
    await add(page('blog.txt', 'Niš and Košice signed an Agreement on Cooperation in March 2001.'), 'Blog')
    const before = await shown()
    const both = (await betweenNisAndKosice()).find(({ sources }) => sources.length === 2)
    const [one, other] = await Promise.all(both!.sources.map(({ record }) => recordOf(record)))
    const question = askAgreements(one!, other!)
    await decide(store, { question, version: 0, judgement: 'different' }, { ...ana, day, stages })
    expect(await betweenNisAndKosice()).toHaveLength(3)
    await undo(store, 1, { ...ana, day, stages })
    expect(await shown()).toBe(before)
  })

  test('a name given another party by a person outlives a re-reading of the changed page', async () => {
    const told = (await readRecords()).find(({ mentions }) =>
      mentions.some(({ mention }) => mention.asWritten === 'Saint Petersburg'),
    )
    const { mention, party } = told!.mentions.find((one) => one.mention.role === 'partner')!
    const other = (await stages.gazetteer()).findParty('pty_g4171563' as PartyId)
    expect([other?.country, party.country]).toEqual(['US', 'RU'])
    const verdict = { judgement: 'same', version: 0, party: other!.id } as const
    await decide(store, { question: askMention(told!, mention), ...verdict }, { ...ana, day, stages })
    const countries = async () => (await store.parties.list()).map(({ country }) => country)
    expect(await countries()).toContain('US')
    await add(
      page('nis.txt', 'News!', 'The City of Niš is twinned with Saint Petersburg since 1999.', nisLine),
      'Niš',
    )
    expect(await countries()).toContain('US')
    expect(await countries()).not.toContain('RU')
  })

  test('the second of two reviewers is told what the first decided, and nothing changes', async () => {
    const question = await sameQuestion()
    const first = await decide(store, { question, version: 0, judgement: 'same' }, { ...ana, day, stages })
    const after = await shown()
    const bojan = { ...ana, by: 'bojan', day, stages }
    const second = await decide(store, { question, version: 0, judgement: 'different' }, bojan)
    expect(second).toEqual({ kind: 'overtaken', by: [first.kind === 'kept' && first.logged] })
    expect(await shown()).toBe(after)
  })

  test('a decision that does not exist cannot be undone', async () => {
    await expect(undo(store, 9, { ...ana, day, stages })).rejects.toThrow('there is no decision 9')
  })
})

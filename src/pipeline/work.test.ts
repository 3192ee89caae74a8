import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serveWeb } from '../fetch/test-support/web-server.ts'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'
import type { Job } from '../model/job.ts'
import type { JobQueue } from '../store/jobs/job-queue.ts'
import { openJobQueue } from '../store/jobs/open-job-queue.ts'
import type { Store } from '../store/store.ts'
import { onBothStores, type TestPlace } from '../store/test-support/both-stores.ts'
import { addSources } from './add-sources.ts'
import { openRegister } from './open-register.ts'
import type { Revisited } from './reading/revisit.ts'
import { openStages, type Stages } from './stages.ts'
import { work } from './work.ts'

const day = '2026-11-22'
const hour = 3_600_000
const tomorrow = () => new Date(Date.now() + 25 * hour)
let gazetteer: Awaited<ReturnType<typeof openGazetteer>>

beforeAll(async () => {
  gazetteer = await openGazetteer()
}, 120_000)

const words = (partner: string) =>
  `<html lang=en><title>City of Niš</title><p>The City of Niš and the City of ${partner} signed an Agreement on Cooperation on 22 March 2001.`

onBothStores((kind) => {
  let where: TestPlace
  let store: Store
  let server: Awaited<ReturnType<typeof serveWeb>>
  let stages: Stages
  let state: { partner: string; asked: number; isGone: boolean }
  let pages: readonly string[]
  const queues: JobQueue[] = []

  beforeEach(async () => {
    state = { partner: 'Košice (Slovakia)', asked: 0, isGone: false }
    server = await serveWeb({
      '/a': (_, response) => {
        state.asked++
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(words(state.partner))
      },
      '/b': (_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        if (state.isGone) response.writeHead(410).end()
        else response.end(words('Bursa (Turkey)'))
      },
    })
    stages = openStages({
      gazetteer,
      visitor: { innerHosts: ['127.0.0.1'], ports: [server.port], waitMs: 0 },
    })
    pages = ['a', 'b'].map((name) => `http://127.0.0.1:${server.port}/${name}`)
    where = await kind.newPlace()
    store = await openRegister(where.place)
    await addSources(store, pages, { day, stages })
    state.asked = 0
  }, 120_000)

  afterEach(async () => {
    for (const queue of queues.splice(0)) await queue.close()
    await store.close()
    await where.remove()
    await server.close()
  })

  const failures: unknown[] = []
  async function openQueue(silentSeconds = 10): Promise<JobQueue> {
    const queue = await openJobQueue(where.place, {
      onFailure: (_, error) => failures.push(error),
      silentSeconds,
    })
    queues.push(queue)
    return queue
  }

  async function workOnce(queue: JobQueue, now = tomorrow) {
    const revisited: Revisited[] = []
    let rebuilt = 0
    await work(store, queue, {
      stages,
      day: () => day,
      now,
      every: 24 * hour,
      isOnce: true,
      onRevisited: (one) => revisited.push(one),
      onRebuilt: () => rebuilt++,
    })
    expect(failures).toEqual([])
    return { revisited, rebuilt }
  }

  const partners = async () => (await store.parties.list()).map(({ name }) => name)

  test('pages are read again when they are due, and the register is computed once', async () => {
    const queue = await openQueue()
    expect(await workOnce(queue, () => new Date())).toEqual({ revisited: [], rebuilt: 0 })
    expect(state.asked).toBe(0)
    state.partner = 'Kassel (Germany)'
    const { revisited, rebuilt } = await workOnce(queue)
    expect(revisited).toHaveLength(2)
    expect(revisited).toContainEqual({ kind: 'read', location: pages[0], isChanged: true })
    expect(revisited).toContainEqual({ kind: 'read', location: pages[1], isChanged: false })
    expect(rebuilt).toBe(1)
    expect(await partners()).toContain('Kassel')
    expect(await workOnce(queue)).toEqual({ revisited: [], rebuilt: 0 })
    expect(state.asked).toBe(1)
  })

  test('a page that is gone is told and left until it is due again; the others are read', async () => {
    const queue = await openQueue()
    state.isGone = true
    const { revisited } = await workOnce(queue)
    expect(revisited.map((one) => one.kind).sort()).toEqual(['failed', 'read'])
    expect((await workOnce(queue)).revisited).toEqual([])
    expect(await partners()).toContain('Bursa')
  })

  test('what is already known of a page is not asked of it again', async () => {
    const before = await store.sources.list()
    await workOnce(await openQueue())
    expect(await store.sources.list()).toEqual(before)
  })

  test('views that a dead process left behind are computed', async () => {
    state.partner = 'Kassel (Germany)'
    const queue = await openQueue()
    await queue.offer({ kind: 'rebuild' })
    expect((await workOnce(queue, () => new Date())).rebuilt, 'nothing to compute').toBe(0)
    await store.facts.mintAgreements([{ id: 'agr_x' as never, founding: 'rec_x' as never }])
    expect((await workOnce(queue, () => new Date())).rebuilt).toBe(1)
  })

  test('two workers share the work: every page is asked for once', async () => {
    const all = await Promise.all([workOnce(await openQueue()), workOnce(await openQueue())])
    const read = all.flatMap(({ revisited }) => revisited).filter((one) => one.kind === 'read')
    if (kind.kind === 'postgresql') expect([read.length, state.asked]).toEqual([2, 1])
    else expect(read.length).toBeGreaterThanOrEqual(2)
  })

  test('what a worker that died had begun is done by another', async () => {
    const dying = await openQueue()
    for (const { id } of await store.sources.list()) await dying.offer({ kind: 'revisit', source: id })
    const begun: Job[] = []
    void dying.takeOne(async (job) => {
      begun.push(job)
      await new Promise(() => {})
    })
    await expect.poll(() => begun.length, { timeout: 20_000 }).toBe(1)
    await queues.shift()?.close()
    const next = await openQueue()
    const done: string[] = []
    await expect
      .poll(
        async () => {
          const { revisited } = await workOnce(next)
          for (const one of revisited) if (one.kind !== 'idle') done.push(one.location)
          return done.length
        },
        { timeout: 90_000, interval: 1000 },
      )
      .toBe(2)
    expect([...done].sort()).toEqual(pages)
  }, 120_000)
})

describe('jobs', () => {
  test('that wait are not put there twice', async () => {
    const queue = await openJobQueue({ directory: 'x' }, { onFailure: () => {} })
    for (let i = 0; i < 3; i++) await queue.offer({ kind: 'rebuild' })
    expect([await queue.takeOne(async () => {}), await queue.takeOne(async () => {})]).toEqual([true, false])
  })
})

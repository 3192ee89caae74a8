// Pages on the web read into a register, and read again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { serveWeb } from '../fetch/test-support/web-server.ts'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'
import { addSources } from './add-sources.ts'
import { openRegister } from './open-register.ts'
import { readSources } from './reading/read-sources.ts'
import { openStages } from './stages.ts'

const day = '2026-11-21'
const folder = mkdtempSync(join(tmpdir(), 'pobratim-web-'))
let gazetteer: Awaited<ReturnType<typeof openGazetteer>>

beforeAll(async () => {
  gazetteer = await openGazetteer()
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

const words = (date: string) =>
  `<html lang=en><title>City of Niš</title><p>The City of Niš and the City of Košice (Slovakia) signed an Agreement on Cooperation on ${date}.`

async function nis() {
  const state = { date: '22 March 2001', sent: 0 }
  const server = await serveWeb({
    '/twins': (request, response) => {
      const etag = `"${state.date}"`
      response.setHeader('etag', etag)
      response.setHeader('content-type', 'text/html; charset=utf-8')
      if (request.headers['if-none-match'] === etag) {
        response.writeHead(304).end()
        return
      }
      state.sent++
      response.end(words(state.date))
    },
    '/gone': (_, response) => response.writeHead(410).end(),
  })
  onTestFinished(() => server.close())
  const stages = openStages({
    gazetteer,
    visitor: {
      innerHosts: ['127.0.0.1'],
      ports: [server.port],
      waitMs: 0,
    },
  })
  const page = `http://127.0.0.1:${server.port}/twins`
  return { server, state, stages, page }
}

test('an address, and a list of them, are read like files; what fails is told by its address', async () => {
  const { server, stages, page } = await nis()
  const list = join(folder, 'sources.csv')
  const gone = `http://127.0.0.1:${server.port}/gone`
  writeFileSync(list, `location,publisher,country\n${page}#top,Niš,RS\n${gone},,\nhttp://10.0.0.1/,,\n`)
  const outcomes = await Array.fromAsync(readSources([list, page], { stages }))
  expect(outcomes).toMatchObject([
    {
      kind: 'read',
      reading: {
        source: { location: `${page}#top`, title: 'City of Niš', publisher: { name: 'Niš' } },
        records: [{ dates: [{ edtf: '2001-03-22' }] }],
      },
    },
    { kind: 'failed', failure: { location: gone, message: 'the host answers 410 (Gone)' } },
    {
      kind: 'failed',
      failure: {
        location: 'http://10.0.0.1/',
        message: expect.stringMatching(/^(port 80 is not asked|10\.0\.0\.1 is no address of the public)/),
      },
    },
  ])
})

test('a page that has not changed is not sent again and changes nothing; one that has is read anew', async () => {
  const { server, state, stages, page } = await nis()
  const store = await openRegister({ directory: join(folder, 'data') })
  onTestFinished(() => store.close())
  const add = () => addSources(store, [page], { day, stages })
  await add()
  const version = await store.facts.version()
  expect((await add()).sources).toEqual([{ location: page, records: 1 }])
  expect([state.sent, server.asked.length]).toEqual([1, 2])
  expect(await store.facts.version()).toBe(version)
  state.date = '23 March 2001'
  await add()
  expect(state.sent).toBe(2)
  const [agreement] = await store.agreements.list()
  expect(agreement?.events).toMatchObject([{ kind: 'signed', on: '2001-03-23' }])
})

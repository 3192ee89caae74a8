import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStages, type Stages } from '../../pipeline/stages.ts'
import { buildDeskRegister, type DeskRegister } from '../test-support/desk-register.ts'

const words =
  'The City of Leskovac signed an Agreement on Cooperation with the City of Silistra on 4 May 2004.'

let stages: Stages
let register: DeskRegister
beforeAll(async () => {
  stages = openStages()
  await stages.gazetteer()
}, 120_000)
beforeEach(async () => {
  register = await buildDeskRegister({ stages })
  register.as('contributor')
})
afterEach(() => register.close())

/** Sends it, and waits for the end of its events. */
async function read(fields: Readonly<Record<string, string>>, file?: File) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ publisher: 'Leskovac, RS', ...fields })) form.set(name, value)
  if (file !== undefined) form.set('file', file)
  const sent = await register.send('/desk/readings', form)
  const path = sent.headers.get('location') ?? ''
  const events = path === '' ? '' : await (await register.open(`${path}/events`)).text()
  return { sent, path, events }
}

describe('a source that is added at the desk', () => {
  test('is shown with its agreements, findings and marks before it is kept, and then kept', async () => {
    const before = await register.store.facts.version()
    const { path, events } = await read({ text: words, title: 'On charters' })
    expect(events).toContain('event: end\ndata: asking reading finding naming')
    const page = await (await register.open(path)).text()
    expect(page).toMatch(/<span class="name">Silistra \(BG\)<\/span>/)
    expect(page).toContain('<td>Cooperation agreement</td>')
    expect(page).toMatch(/<mark class="marked-words" id="c-\d+-\d+">4 May 2004<\/mark>/)
    expect(await register.store.facts.version()).toBe(before)

    const kept = await register.send(`${path}/keep`, {})
    const source = await register.json(`${kept.headers.get('location')}.json`)
    expect(source).toMatchObject({ source: { title: 'On charters', location: 'On charters.txt' } })
    expect(source.agreements).toHaveLength(1)
    expect((await register.open(path)).status).toBe(404)
  })

  test('may be a file, and the same bytes are the same source', async () => {
    const file = new File([words], 'C:\\papers\\charter.txt', { type: 'text/plain' })
    const first = await read({}, file)
    expect((await register.json(`${first.path}.json`)).reading.location).toBe('charter.txt')
    await register.send(`${first.path}/keep`, {})
    const again = await read({}, file)
    expect(await (await register.open(again.path)).text()).toContain('holds this source already')
  })

  test('is let go', async () => {
    const { path } = await read({ text: words })
    await register.send(`${path}/discard`, {})
    expect((await register.open(path)).status).toBe(404)
    expect((await register.send(`${path}/keep`, {})).status).toBe(404)
  })

  test('is seen by whoever sent it alone', async () => {
    const { path } = await read({ text: words })
    register.as('administrator', 'Boris')
    const answers = [register.open(path), register.open(`${path}/events`), register.send(`${path}/keep`, {})]
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404, 404])
  })

  test.each([
    ['an address of this machine', { address: 'http://127.0.0.1:9/' }, undefined],
    ['half a paper', {}, new File(['%PDF-1.7 and no more'], 'half.pdf')],
  ])('tells why %s is not read', async (_what, fields, file) => {
    const { path } = await read(fields, file)
    const { outcome, message } = await register.json(`${path}.json`)
    expect(outcome).toBe('failed')
    expect(message).not.toContain('pobratim-sent-')
    expect((await register.send(`${path}/keep`, {})).status).toBe(404)
  })

  test('tells in the language of the reader why it is not read, and exactly in English', async () => {
    const { path } = await read({}, new File(['%PDF-1.7 and no more'], 'half.pdf'))
    const { message } = await register.json(`${path}.json`)
    const page = await (await register.open(`/sk${path}`)).text()
    expect(page).toContain('Súbor je poškodený')
    expect(page).toContain(`<span lang="en">${message}</span>`)
    expect(await (await register.open(path)).text()).not.toContain('The file is broken')
  })

  test.each([
    ['neither an address nor a file nor text', {}],
    ['both an address and text', { address: 'https://city.example', text: words }],
    ['a path of this machine', { address: '/etc/passwd' }],
    ['an address of another kind', { address: 'file:///etc/passwd' }],
  ])('is refused where it is %s', async (_what, fields) => {
    expect((await read(fields)).sent.status).toBe(422)
  })
})

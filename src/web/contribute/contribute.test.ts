import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStages, type Stages } from '../../pipeline/stages.ts'
import { buildDeskRegister, type DeskRegister } from '../test-support/desk-register.ts'

const sent = {
  about: '/agreements/agr_x',
  kind: 'correction',
  address: 'https://city.example/paper.pdf',
  words: 'It was signed a year later.',
}

let stages: Stages
let register: DeskRegister
beforeAll(async () => {
  stages = openStages()
  await stages.gazetteer()
}, 120_000)
beforeEach(async () => {
  register = await buildDeskRegister({ stages })
  register.as(null)
})
afterEach(() => register.close())

const open = () => register.store.suggestions.list({ state: 'open' })

describe('what a reader suggests', () => {
  test('is asked for on every public page, with the page that it is about', async () => {
    const agreement = (await register.store.agreements.list())[0]!
    for (const path of ['/', '/findings', `/agreements/${agreement.id}`]) {
      const page = await (await register.open(path)).text()
      expect(page).toContain(`href="/contribute?about=${encodeURIComponent(path)}"`)
    }
    expect(await (await register.open('/account/sign-in')).text()).not.toContain('/contribute?')
  })

  test('goes to the reviewers and is shown to nobody else', async () => {
    const answer = await register.send('/contribute', sent)
    expect(answer.headers.get('location')).toBe('/contribute/thanks?about=%2Fagreements%2Fagr_x')
    const [{ id, words, state, sentBy }] = (await open()) as [Awaited<ReturnType<typeof open>>[number]]
    expect([words, state, sentBy]).toEqual([sent.words, 'open', null])
    expect((await register.open('/desk/suggestions')).status).toBe(303)
    for (const path of ['/', '/findings', '/sources', '/contribute']) {
      expect(await (await register.open(path)).text()).not.toContain('signed a year later')
    }
    register.as('reviewer')
    expect(await (await register.open('/desk')).text()).toContain('A reader has suggested something')
    expect(await (await register.open('/desk/suggestions')).text()).toContain(
      `action="/desk/suggestions/${id}"`,
    )
  })

  test.each([
    ['nothing to go by', { address: '', words: 'wrong!' }],
    ['an address that leads nowhere on the web', { address: 'javascript:alert(1)' }],
    ['characters that cannot be kept', { words: 'a\0b, and some more' }],
  ])('is sent back where it has %s, with what was written', async (_what, more) => {
    const answer = await register.send('/contribute', { ...sent, ...more })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('value="/agreements/agr_x"')
    expect(await open()).toEqual([])
  })

  test('of a program that fills in what people do not see is thanked for and forgotten', async () => {
    expect((await register.send('/contribute', { ...sent, website: 'https://spam.example' })).status).toBe(
      303,
    )
    expect(await open()).toEqual([])
  })

  test('is refused after ten from one place in an hour', async () => {
    for (let count = 0; count < 10; count++) await register.send('/contribute', sent)
    expect((await register.send('/contribute', sent)).status).toBe(429)
    register.as('reader', 'Vera')
    expect((await register.send('/contribute', sent)).status).toBe(303)
    expect((await open())[0]).toMatchObject({ sentBy: 'Vera' })
    expect(await open()).toHaveLength(11)
  })

  test('leads back to a page of ours alone', async () => {
    const answer = await register.send('/contribute', { ...sent, about: '//evil.example' })
    expect(answer.headers.get('location')).toBe('/contribute/thanks?about=%2F')
  })
})

describe('a reviewer', () => {
  const settle = async (act: string, more = {}) => {
    const [{ id }] = (await open()) as [Awaited<ReturnType<typeof open>>[number]]
    return register.send(`/desk/suggestions/${id}`, { act, ...more })
  }
  beforeEach(async () => {
    await register.send('/contribute', sent)
    register.as('reviewer')
  })

  test('makes a source of it', async () => {
    const answer = await settle('source')
    expect(answer.headers.get('location')).toBe('/desk/add?address=https%3A%2F%2Fcity.example%2Fpaper.pdf')
    const page = await (await register.open(answer.headers.get('location') ?? '')).text()
    expect(page).toContain('value="https://city.example/paper.pdf"')
    expect(await register.store.suggestions.list({ state: 'accepted' })).toHaveLength(1)
  })

  test('makes a source of the words where there is nothing else, told as a reader’s', async () => {
    await settle('reject')
    await register.send('/contribute', { ...sent, address: '' })
    const { searchParams } = new URL(
      (await settle('source')).headers.get('location') ?? '',
      'http://localhost',
    )
    expect(Object.fromEntries(searchParams)).toEqual({ text: sent.words, authority: 'contributor' })
  })

  test('turns it down, or says that it is put right', async () => {
    await settle('reject', { reason: 'the page says otherwise' })
    expect((await register.store.suggestions.list({ state: 'rejected' }))[0]?.settled).toMatchObject({
      by: 'Ana',
      reason: 'the page says otherwise',
    })
    await register.send('/contribute', sent)
    expect((await settle('settled')).headers.get('location')).toBe('/desk/suggestions')
  })

  test('who comes second changes nothing, and is told by whom it was settled', async () => {
    const [{ id }] = (await open()) as [Awaited<ReturnType<typeof open>>[number]]
    await settle('reject', { reason: 'doubtful' })
    register.as('reviewer', 'Boris')
    const answer = await register.send(`/desk/suggestions/${id}`, { act: 'settled' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Ana had turned it down meanwhile. The reason given: doubtful')
    expect(await register.store.suggestions.get(id)).toMatchObject({ state: 'rejected' })
  })
})

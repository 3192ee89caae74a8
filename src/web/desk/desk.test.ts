import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStages, type Stages } from '../../pipeline/stages.ts'
import { buildDeskRegister, type DeskRegister } from '../test-support/desk-register.ts'

let stages: Stages
let register: DeskRegister
beforeAll(async () => {
  stages = openStages()
  await stages.gazetteer()
}, 120_000)
beforeEach(async () => {
  register = await buildDeskRegister({ stages })
})
afterEach(() => register.close())

interface Asked {
  readonly id: string
  readonly version: number
  readonly subject: { readonly kind: string; readonly asWritten?: string }
}

const queue = async (): Promise<readonly Asked[]> => (await register.json('/desk.json')).questions
const asked = async (words: string) => (await queue()).find(({ subject }) => subject.asWritten === words)!
const theTwo = async () => (await queue()).find(({ subject }) => subject.kind === 'agreements')!

/** What the form of the question's page would send. */
async function fieldsOf(path: string): Promise<Record<string, string>> {
  const page = await (await register.open(path)).text()
  const form = /<form class="form desk-form"[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => ({
    name: /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    value: /value="([^"]*)"/.exec(tag)?.[1] ?? '',
    isLeftOut: /type="radio"/.test(tag) && !/ checked/.test(tag),
  }))
  const selects = [...form.matchAll(/<select[^>]*name="([^"]*)"[\s\S]*?<\/select>/g)].map(
    ([words, name = '']) => ({
      name,
      value: /<option value="([^"]*)" selected/.exec(words)?.[1] ?? '',
      isLeftOut: false,
    }),
  )
  return Object.fromEntries(
    [...inputs, ...selects].filter(({ isLeftOut }) => !isLeftOut).map(({ name, value }) => [name, value]),
  )
}

async function decide(question: Asked, act: string, more: Readonly<Record<string, string>> = {}) {
  const path = `/desk/questions/${question.id}`
  return register.send(path, { ...(await fieldsOf(path)), act, ...more })
}

const lastDecision = async () => (await register.store.decisions.list()).at(-1)?.decision

describe('the queue', () => {
  test('is narrowed by source, kind, confidence and language', async () => {
    const all = await register.json('/desk.json')
    expect(all.total).toBe(5)
    const [{ sources }] = all.questions
    const totals = await Promise.all(
      [
        'kind=mention',
        'confidence=low',
        'language=en',
        'language=fi',
        `source=${sources[0].id}&kind=claim`,
      ].map(async (query) => (await register.json(`/desk.json?${query}`)).total),
    )
    expect(totals).toEqual([2, 4, 5, 0, 1])
  })

  test('goes on to the next question of the same choice, and tells what was kept', async () => {
    const [first, second] = (await register.json('/desk.json?kind=mention')).questions
    const path = `/desk/questions/${first.id}?kind=mention`
    const answer = await register.send(path, { ...(await fieldsOf(path)), act: 'new' })
    expect(answer.headers.get('location')).toBe(`/desk/questions/${second.id}?kept=1&kind=mention`)
    const page = await (await register.open(answer.headers.get('location') ?? '')).text()
    expect(page).toContain('Kept as decision 1.')
    expect(page).toContain('1 of 1')
  })
})

describe('a value', () => {
  test('is shown with its words marked in the source, and with what others say', async () => {
    const { id } = await asked('22 March 2001')
    const page = await (await register.open(`/desk/questions/${id}`)).text()
    expect(page).toMatch(/<mark class="marked-asked" id="c-\d+-\d+">22 March 2001<\/mark>/)
    expect(page).toMatch(/data-words="c-\d+-\d+" lang="en">“Agreement on Cooperation”/)
    expect(page).toContain('“23 March 2001”')
  })

  test('is accepted', async () => {
    await decide(await asked('22 March 2001'), 'accept', { reason: ' seen in the paper ' })
    expect(await lastDecision()).toMatchObject({
      judgement: 'same',
      value: null,
      reason: 'seen in the paper',
      by: 'Ana',
      how: 'desk',
    })
    expect(await asked('22 March 2001')).toBeUndefined()
  })

  test('is corrected, and the contradiction is gone', async () => {
    await decide(await asked('23 March 2001'), 'correct', { edtf: '2001-03-22' })
    expect(await lastDecision()).toMatchObject({
      judgement: 'different',
      value: { field: 'date', edtf: '2001-03-22', role: 'signed', place: null },
    })
    expect(await asked('22 March 2001')).toBeUndefined()
  })

  test('is rejected without another', async () => {
    await decide(await asked('23 March 2001'), 'reject')
    expect(await lastDecision()).toMatchObject({ judgement: 'different', value: null })
  })

  test.each([
    ['a changed value is taken for no agreement', 'accept', { edtf: '2001' }, 'press “Correct it”'],
    ['an unchanged value is no correction', 'correct', {}, 'change it'],
    ['a day that there is not', 'correct', { edtf: '31 April' }, 'is no day'],
    ['a role that there is not', 'correct', { role: 'wished' }, 'no value of this kind'],
    ['an act that there is not', 'explode', {}, 'Choose one of the answers'],
  ])('%s, and nothing is kept', async (_what, act, more, words) => {
    const answer = await decide(await asked('22 March 2001'), act, more)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(words)
    expect(await lastDecision()).toBeUndefined()
  })

  test('that nobody doubts can be decided too', async () => {
    const { id } = await asked('22 March 2001')
    const page = await (await register.open(`/desk/questions/${id}`)).text()
    const path = /href="(\/desk\/questions\/[^"]+)">Cooperation agreement/.exec(page)?.[1] ?? ''
    const answer = await register.send(path, {
      ...(await fieldsOf(path)),
      act: 'correct',
      type: 'memorandum',
    })
    expect(answer.status).toBe(303)
    expect(await lastDecision()).toMatchObject({ value: { field: 'instrument', type: 'memorandum' } })
  })
})

describe('a name', () => {
  test('means the candidate that was chosen', async () => {
    const hull = await asked('Hull')
    const { candidates } = await register.json(`/desk/questions/${hull.id}.json`)
    await decide(hull, 'accept', { party: candidates[1].id })
    expect(await lastDecision()).toMatchObject({ judgement: 'same', party: candidates[1].id })
    expect(await register.store.parties.get(candidates[1].id)).toBeDefined()
  })

  test('means a body that was looked for', async () => {
    const { id } = await asked('Qarnsdorfhausen')
    const fields = await fieldsOf(`/desk/questions/${id}?q=Kru%C5%A1evac`)
    await register.send(`/desk/questions/${id}`, { ...fields, act: 'accept' })
    const { party } = (await lastDecision())!
    expect(await register.store.parties.get(party!)).toMatchObject({ name: 'Kruševac' })
  })

  test('means nobody that is known', async () => {
    await decide(await asked('Hull'), 'new')
    expect(await lastDecision()).toMatchObject({ judgement: 'new', party: null })
  })

  test('needs a body to be the one', async () => {
    expect((await decide(await asked('Qarnsdorfhausen'), 'accept')).status).toBe(422)
  })
})

describe('two agreements', () => {
  test('are shown beside each other, and are one or two', async () => {
    const page = await (await register.open(`/desk/questions/${(await theTwo()).id}`)).text()
    expect(page.match(/class="desk-source"/g)).toHaveLength(2)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const before = await register.store.agreements.count()
    await decide(await theTwo(), 'merge')
    expect(await register.store.agreements.count()).toBe(before - 1)
    await register.send('/desk/decisions/1/undo', {})
    await decide(await theTwo(), 'split')
    expect(await lastDecision()).toMatchObject({ judgement: 'different', number: 3 })
  })
})

describe('a decision', () => {
  test('is taken back, and the question is open again', async () => {
    await decide(await asked('22 March 2001'), 'accept')
    expect(await (await register.open('/desk/decisions')).text()).toContain('Take decision 1 back')
    const answer = await register.send('/desk/decisions/1/undo', { to: '//evil.example' })
    expect(answer.headers.get('location')).toBe('/desk/decisions')
    expect((await asked('22 March 2001')).version).toBe(2)
    expect(await (await register.open('/desk/decisions')).text()).not.toContain('Take decision 1 back')
    expect((await register.send('/desk/decisions/99/undo', {})).status).toBe(404)
  })

  test('of the second of two reviewers is not kept: both are shown, and the second may insist', async () => {
    const question = await asked('22 March 2001')
    const fields = await fieldsOf(`/desk/questions/${question.id}`)
    register.as('reviewer', 'Boris')
    await decide(question, 'reject', { reason: 'it was a rehearsal' })
    register.as('reviewer', 'Ana')
    const path = `/desk/questions/${question.id}`
    const mine = { ...fields, act: 'correct', edtf: '2001-03' }
    const answer = await register.send(path, mine)
    const page = await answer.text()
    expect(answer.status).toBe(409)
    for (const words of ['not there', 'Boris', 'it was a rehearsal', 'wrong; right is: March 2001']) {
      expect(page).toContain(words)
    }
    expect(await register.store.decisions.list()).toHaveLength(1)
    expect((await register.send(path, { ...mine, version: '1' })).status).toBe(303)
    expect(await lastDecision()).toMatchObject({ by: 'Ana', version: 1 })
  })

  test('on words that were read anew meanwhile is not kept', async () => {
    const answer = await decide(await asked('22 March 2001'), 'accept', { stamp: 'of another reading' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('was read anew')
    expect(await lastDecision()).toBeUndefined()
  })
})

describe('names that can only mean one body', () => {
  test('are shown, and only those that were ticked and are as they were shown are accepted', async () => {
    const hull = await asked('Hull')
    const { candidates } = await register.json(`/desk/questions/${hull.id}.json`)
    const exact = candidates[0].id
    const withExact = await buildDeskRegister({ stages, exact: { Hull: exact } })
    try {
      const page = await (await withExact.open('/desk/exact')).text()
      const [, ticked = '', id = ''] = /name="question" value="((qst_\w+) 0 pty_\w+)"/.exec(page) ?? []
      expect(ticked).toBe(`${id} 0 ${exact}`)
      for (const question of ['', `${id} 0 pty_other`, `${id} 1 ${exact}`]) {
        await withExact.send('/desk/exact', { question })
        expect(await withExact.store.decisions.list()).toEqual([])
      }
      const answer = await withExact.send('/desk/exact', { question: ticked })
      expect(answer.headers.get('location')).toBe('/desk/exact?kept=1&overtaken=0')
      const [logged] = await withExact.store.decisions.list()
      expect(logged?.decision).toMatchObject({ judgement: 'same', party: exact, how: 'desk, exact names' })
    } finally {
      await withExact.close()
    }
  })
})

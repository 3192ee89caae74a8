// Walks the pages behind the counter in a language that does not exist, as src/web/every-language.test.ts does the public ones.
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openStages } from '../../pipeline/stages.ts'
import { buildDeskRegister, type DeskRegister } from '../test-support/desk-register.ts'
import { stringsIn, wordsOutsideBrackets } from '../test-support/words-outside-brackets.ts'

vi.mock('../../wording/catalogues/sk.json', async () => {
  const { english } = await import('../../wording/english/english.ts')
  return { default: Object.fromEntries(Object.entries(english).map(([key, text]) => [key, `⟦${text}⟧`])) }
})

let register: DeskRegister
beforeAll(async () => {
  register = await buildDeskRegister({ stages: openStages(), exact: { Hull: 'pty_g2645425' } })
  const suggestion = {
    words: 'Niš and Hull ended it.',
    address: 'https://nis.example/',
    about: '/agreements',
  }
  await register.send('/contribute', { ...suggestion, kind: 'correction' })
}, 120_000)
afterAll(() => register?.close())

/** Names of bodies, sources and people, and what they themselves have written. */
const known = [
  'A page',
  'angličtina',

  'Ana',
  'ana@city.example',
  'Kingston upon Hull',
  'Hull',
  'Nišava',
  'Qarnsdorfhausen',
  'Niš',
  'Košice',
]

async function wordsAt(path: string): Promise<readonly string[]> {
  return wordsOn(await register.open(`/sk${path}`), path)
}

/** Names and quoted words stand in the page's twin too. */
async function wordsOn(page: Response, path: string): Promise<readonly string[]> {
  const twin = await register.open(`/sk${path.replace(/(?=\?|$)/, '.json')}`)
  const isTold = twin.headers.get('content-type')?.includes('json') === true
  const told = isTold ? stringsIn(await twin.json()) : []
  return wordsOutsideBrackets(await page.text(), [...known, ...told])
}

test.each([
  '/desk',
  '/desk?kind=mention',
  '/desk/decisions',
  '/desk/exact',
  '/desk/exact?kept=2&overtaken=1',
  '/desk/suggestions',
  '/desk/add',
])('%s has no text of its own outside the catalogues', async (path) => {
  expect(await wordsAt(path)).toEqual([])
})

test('nor have the questions, whatever is asked and answered', async () => {
  const { questions } = await register.json('/desk.json')
  const kinds = questions.map(({ subject }: { subject: { kind: string } }) => subject.kind)
  expect(new Set(kinds)).toEqual(new Set(['claim', 'mention', 'agreements']))
  for (const { id } of questions) {
    const path = `/desk/questions/${id}`
    expect(await wordsAt(path)).toEqual([])
    expect(await wordsOn(await register.send(`/sk${path}`, { act: 'accept' }), path)).toEqual([])
  }
})

test('nor has a source that is added', async () => {
  expect(await wordsOn(await register.send('/sk/desk/readings', {}), '/desk/add')).toEqual([])
  const text = 'The City of Niš signed an Agreement on Cooperation with the City of Hull on 31 June 2001.'
  const sent = await register.send('/sk/desk/readings', {
    text,
    title: 'A page',
    publisher: 'Niš, RS',
    language: 'en',
  })
  const path = sent.headers.get('location') ?? ''
  expect(path).toMatch(/^\/sk\/desk\/readings\//)
  await (await register.open(`${path}/events`)).text()
  expect(await wordsAt(path.slice('/sk'.length))).toEqual([])
})

test.each(['/account', '/account?done=on', '/account?needs=second-factor', '/account/people'])(
  'nor has %s',
  async (path) => {
    register.as('administrator')
    expect(await wordsAt(path)).toEqual([])
    register.as('reviewer')
  },
)

test.each(['/account/sign-in', '/account/sign-in?refused=office', '/account/code', '/account/invitations/x'])(
  'nor has %s, to whoever is not signed in',
  async (path) => {
    register.as(null)
    expect(await wordsAt(path)).toEqual([])
    register.as('reviewer')
  },
)

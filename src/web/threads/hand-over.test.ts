import { expect, test } from 'vitest'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { openAccounts } from '../accounts/open-accounts.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from '../test-support/memory-store.ts'
import type { PageRequest, PageThreads } from './page-pool.ts'

const nobody = { origin: null, secret: null, oidc: null }

/** Threads that make the same page of everything, or none at all. */
function threadsThat(make: 'a page' | 'nothing') {
  const asked: PageRequest[] = []
  const threads: PageThreads = {
    make: async (request) => {
      asked.push(request)
      return make === 'nothing'
        ? null
        : { status: 200, headers: { 'x-made': 'there' }, letters: 'from a thread' }
    },
    close: async () => {},
  }
  const store = memoryStore(exampleRegister)
  const accounts = { ...openAccounts(store, nobody), find: async () => null }
  const app = createApp({ store, day: () => '2026-11-22', threads, accounts })
  return { app, asked }
}

test.each(['/', '/parties/pty_nis.json', '/sk/agreements', '/countries/RS/SK?page=1'])(
  'threads make %s, as it was asked for',
  async (path) => {
    const { app, asked } = threadsThat('a page')
    const answer = await app.request(path, { headers: { 'Accept-Language': 'sk' } })
    expect([await answer.text(), answer.headers.get('x-made')]).toEqual(['from a thread', 'there'])
    expect(asked).toEqual([{ url: `http://localhost${path}`, headers: [['accept-language', 'sk']] }])
  },
)

test('a page that no thread makes is made here', async () => {
  const { app, asked } = threadsThat('nothing')
  expect(await (await app.request('/about')).text()).toContain('</html>')
  expect(asked).toHaveLength(1)
})

test.each([
  ['the desk', '/desk', {}],
  ['a form', '/contribute', { method: 'POST' }],
  ['the API, which counts its readers', '/api/v1/agreements', {}],
  ['suggestions', '/suggest?q=ni', {}],
])('%s stays here', async (_, path, init) => {
  const { app, asked } = threadsThat('a page')
  await app.request(path, init)
  expect(asked).toEqual([])
})

test('what is answered to whoever has signed in stays here', async () => {
  const { app, asked } = threadsThat('a page')
  await app.request('/', { headers: { Cookie: 'pobratim.session_token=x' } })
  expect(asked).toEqual([])
})

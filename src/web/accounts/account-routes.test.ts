import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mintId } from '../../model/ids.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { newFolder, type TestPlace } from '../../store/test-support/places.ts'
import { createApp } from '../app.tsx'
import { oneTimeCode } from '../test-support/one-time-code.ts'
import { type Accounts, openAccounts } from './open-accounts.ts'

const origin = 'http://localhost'
const email = 'ana@city.example'
const password = 'a long enough password'

let where: TestPlace
let store: Store
let accounts: Accounts
let app: ReturnType<typeof createApp>
let cookie: string
beforeEach(async () => {
  where = await newFolder()
  store = await openStore(where.place)
  accounts = openAccounts(store, { origin: null, secret: null, oidc: null })
  app = createApp({ store, day: () => '2026-11-22', accounts })
  cookie = ''
  await accounts.add({ email, name: 'Ana', role: 'administrator', organization: null })
  await accounts.acceptInvitation(await accounts.invite(email), password)
})
afterEach(async () => {
  await store.close()
  await where.remove()
})

/** As a browser sends a form and keeps the cookies of the answer. */
async function send(path: string, fields: Readonly<Record<string, string>>, from = origin) {
  const body = new URLSearchParams(fields)
  return keepCookies(await app.request(path, { method: 'POST', body, headers: { origin: from, cookie } }))
}

async function open(path: string) {
  return keepCookies(await app.request(path, { headers: { cookie } }))
}

function keepCookies(response: Response): Response {
  const kept = new Map(cookie.split('; ').map((one) => [one.split('=')[0] ?? '', one]))
  for (const set of response.headers.getSetCookie()) {
    const [one = ''] = set.split(';')
    kept.set(one.split('=')[0] ?? '', one)
  }
  cookie = [...kept.values()].filter((one) => one !== '' && !one.endsWith('=')).join('; ')
  return response
}

const signIn = (more = {}) => send('/account/sign-in', { email, password, to: '/account', ...more })

describe('signing in by forms alone', () => {
  test('leads to the page that was asked for, and out again', async () => {
    expect((await open('/account/people')).headers.get('location')).toBe(
      '/account/sign-in?to=%2Faccount%2Fpeople',
    )
    const page = await (await open('/account/sign-in?to=/account/people')).text()
    expect(page).toContain('<input type="hidden" name="to" value="/account/people"/>')
    expect((await signIn({ to: '/account/people' })).headers.get('location')).toBe('/account/people')
    expect((await open('/account/people')).status).toBe(200)
    expect((await send('/account/sign-out', {})).headers.get('location')).toBe('/')
    expect((await open('/account/people')).status).toBe(303)
  })

  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
  ])('does not lead to %j', async (to) => {
    const location = (await signIn({ to })).headers.get('location') ?? ''
    expect(new URL(location, origin).origin).toBe(origin)
  })

  test('tells neither which of address and password is wrong, nor the password again', async () => {
    const wrong = await (await signIn({ password: 'not my password' })).text()
    const unknown = await (await signIn({ email: 'eve@city.example' })).text()
    expect(wrong).toContain('No account has this address and password.')
    expect(wrong.replaceAll(email, '')).toBe(unknown.replaceAll('eve@city.example', ''))
    expect(wrong).not.toContain('not my password')
  })

  test('is refused for a while after ten tries at one account, right or wrong', async () => {
    for (let tries = 0; tries < 10; tries++) expect((await signIn({ password: '' })).status).toBe(401)
    const refused = await signIn()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '600'])
  }, 30_000)

  test.each([['https://evil.example'], ['null']])('is refused from a page of %s', async (from) => {
    expect((await send('/account/sign-in', { email, password }, from)).status).toBe(403)
  })

  test('asks for a code of the app once it is set up', async () => {
    await signIn()
    const page = await (await send('/account/second-factor', { 'factor-password': password })).text()
    const uri = (/href="(otpauth:[^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&')
    expect(page).toContain('aria-label="QR code of the key"')
    expect((await send('/account/second-factor/confirm', { code: '123' })).status).toBe(422)
    const confirmed = await send('/account/second-factor/confirm', { code: oneTimeCode(uri) })
    expect(confirmed.headers.get('location')).toBe('/account?done=on')
    await send('/account/sign-out', {})

    expect((await signIn()).headers.get('location')).toBe('/account/code?to=%2Faccount')
    expect((await open('/account')).status).toBe(303)
    expect((await send('/account/code', { code: '000000', to: '/account' })).status).toBe(401)
    const inside = await send('/account/code', { code: oneTimeCode(uri), to: '/account' })
    expect(inside.headers.get('location')).toBe('/account')
    expect(await (await open('/account')).text()).toContain('Stop asking for it')
  })
})

describe('a reader of another language', () => {
  test('signs in and goes on in it', async () => {
    const asked = (await open('/sk/account/people')).headers.get('location') ?? ''
    expect(asked).toBe('/sk/account/sign-in?to=%2Fsk%2Faccount%2Fpeople')
    const page = await (await open(asked)).text()
    expect(page).toContain('<html lang="sk"')
    expect(page).toContain('<form class="form" method="post" action="/sk/account/sign-in">')
    const inside = await send('/sk/account/sign-in', { email, password, to: '/account/people' })
    expect(inside.headers.get('location')).toBe('/sk/account/people')
    const made = await send('/sk/account/people', { email: 'eva@city.example', role: 'reviewer' })
    expect(await made.text()).toContain('http://localhost/sk/account/invitations/')
  })
})

describe('an administrator', () => {
  test('makes an account whose owner sets a password by a link', async () => {
    await signIn()
    const made = await (await send('/account/people', { email: 'Eva@city.example', role: 'reviewer' })).text()
    const link = /http:\/\/localhost(\/account\/invitations\/\w+)/.exec(made)?.[1] ?? ''
    await send('/account/sign-out', {})
    expect((await send(link, { 'new-password': 'one password', again: 'another one' })).status).toBe(422)
    const set = await send(link, { 'new-password': 'one password', again: 'one password' })
    expect(set.headers.get('location')).toBe('/account/sign-in')
    await signIn({ email: 'eva@city.example', password: 'one password' })
    expect(await (await open('/account.json')).json()).toMatchObject({
      account: { email: 'eva@city.example', role: 'reviewer' },
    })
    expect((await open('/account/people')).status).toBe(403)
  })

  test('changes roles of others, never their own', async () => {
    await accounts.add({ email: 'eva@city.example', name: 'Eva', role: 'reader', organization: null })
    await signIn()
    await send('/account/people/role', { email: 'eva@city.example', role: 'reviewer' })
    expect(await store.accounts.find('eva@city.example')).toMatchObject({ role: 'reviewer' })
    expect((await send('/account/people/role', { email, role: 'reader' })).status).toBe(422)
    const office = { email: 'eva@city.example', role: 'reviewer', organization: 'pty_nis' }
    await send('/account/people/role', office)
    expect(await store.accounts.find('eva@city.example')).toMatchObject({ organization: 'pty_nis' })
    expect(await store.accounts.find(email)).toMatchObject({ role: 'administrator' })
  })

  test('of one office looks after its people alone', async () => {
    const [nis, kosice] = [mintId('party', 'nis'), mintId('party', 'kosice')]
    await accounts.add({ email: 'eva@city.example', name: 'Eva', role: 'reader', organization: kosice })
    await accounts.add({ email: 'boris@city.example', name: 'Boris', role: 'reader', organization: nis })
    await store.accounts.setRole(email, 'administrator', nis)
    await signIn()
    expect(await (await open('/account/people')).text()).not.toContain('eva@city.example')
    for (const act of ['role', 'link', 'forget']) {
      const sent = { email: 'eva@city.example', role: 'administrator', organization: nis }
      expect((await send(`/account/people/${act}`, sent)).status).toBe(404)
    }
    await send('/account/people/role', {
      email: 'boris@city.example',
      role: 'reviewer',
      organization: kosice,
    })
    await send('/account/people', { email: 'vera@city.example', role: 'reader', organization: kosice })
    const people = (await store.accounts.list()).map((one) => [one.name, one.role, one.organization])
    expect(people).toEqual([
      ['Ana', 'administrator', nis],
      ['Boris', 'reviewer', nis],
      ['Eva', 'reader', kosice],
      ['vera@city.example', 'reader', nis],
    ])
  })

  test('is answered by pages that nothing keeps', async () => {
    await signIn()
    expect((await open('/account')).headers.get('cache-control')).toBe('no-store')
    expect((await open('/about')).headers.get('cache-control')).toBe('private, no-cache')
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { newFolder, type TestPlace } from '../../store/test-support/places.ts'
import { createApp } from '../app.tsx'
import { type OidcPerson, startOidcProvider } from '../test-support/oidc-provider.ts'
import { type Accounts, openAccounts } from './open-accounts.ts'

const origin = 'http://localhost'

let where: TestPlace
let store: Store
let accounts: Accounts
let app: ReturnType<typeof createApp>
let provider: Awaited<ReturnType<typeof startOidcProvider>>
let person: OidcPerson
beforeEach(async () => {
  where = await newFolder()
  store = await openStore(where.place)
  person = { email: 'eva@city.example', name: 'Eva', emailVerified: true }
  provider = await startOidcProvider(() => person)
  const { issuer } = provider
  const oidc = { issuer, clientId: 'pobratim', clientSecret: 'secret', name: 'City of Niš' }
  accounts = openAccounts(store, { origin, secret: null, oidc })
  app = createApp({ store, day: () => '2026-11-22', accounts, origin })
})
afterEach(async () => {
  await provider.close()
  await store.close()
  await where.remove()
})

/** To the provider and back, with the cookies that a browser keeps. */
async function comeByOffice() {
  const start = await app.request('/account/office?to=/account')
  const cookie = cookiesOf(start)
  const there = await fetch(start.headers.get('location') ?? '', { redirect: 'manual' })
  const back = there.headers.get('location') ?? ''
  return { back, answer: await app.request(back, { headers: { cookie } }) }
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')
}

const whoIs = (response: Response) => accounts.find(new Headers({ cookie: cookiesOf(response) }))

describe('the sign-in of one’s own office', () => {
  test('is offered by its name', async () => {
    expect(await (await app.request('/account/sign-in')).text()).toContain('Sign in with City of Niš')
  })

  test('lets in whoever the office knows, as a reader', async () => {
    const { answer } = await comeByOffice()
    expect(answer.headers.get('location')).toBe('/account')
    expect(await whoIs(answer)).toMatchObject({
      email: 'eva@city.example',
      name: 'Eva',
      role: 'reader',
      hasPassword: false,
      isSure: true,
    })
  })

  test('gives the account that the address has already', async () => {
    await accounts.add({ email: 'eva@city.example', name: 'Eva', role: 'reviewer', organization: null })
    const { answer } = await comeByOffice()
    expect(await whoIs(answer)).toMatchObject({ role: 'reviewer' })
    expect(await store.accounts.list()).toHaveLength(1)
  })

  test('does not give it where the office has not verified the address', async () => {
    await accounts.add({ email: 'eva@city.example', name: 'Eva', role: 'reviewer', organization: null })
    person = { ...person, emailVerified: false }
    const { answer } = await comeByOffice()
    expect(await whoIs(answer)).toBeNull()
    expect(answer.headers.get('location')).toContain('/account/sign-in?refused=office')
  })

  test('is not fooled by an answer that somebody else asked for', async () => {
    const { back } = await comeByOffice()
    const foreign = await app.request(back)
    expect(await whoIs(foreign)).toBeNull()
    expect(foreign.headers.get('location')).toContain('/account/sign-in?refused=office')
  })
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { onBothStores, type TestPlace } from '../../store/test-support/both-stores.ts'
import { oneTimeCode } from '../test-support/one-time-code.ts'
import { type Accounts, openAccounts } from './open-accounts.ts'

const email = 'ana@city.example'
const password = 'a long enough password'

onBothStores((kind) => {
  let where: TestPlace
  let store: Store
  let accounts: Accounts
  beforeEach(async () => {
    where = await kind.newPlace()
    store = await openStore(where.place)
    accounts = openAccounts(store, { origin: 'https://register.example', secret: null, oidc: null })
    await accounts.add({ email: 'Ana@City.example', name: 'Ana', role: 'reviewer', organization: null })
    await accounts.acceptInvitation(await accounts.invite(email), password)
  })
  afterEach(async () => {
    await store.close()
    await where.remove()
  })

  const signedIn = async () => carrying((await accounts.signIn(email, password, new Headers())).cookies)

  test('knows whoever has signed in, and nobody after signing out', async () => {
    const headers = await signedIn()
    expect(await accounts.find(headers)).toMatchObject({
      email,
      role: 'reviewer',
      hasSecondFactor: false,
      hasPassword: true,
    })
    await accounts.signOut(headers)
    expect(await accounts.find(headers)).toBeNull()
  })

  test('gives cookies that scripts cannot read, other sites do not send and plain http does not carry', async () => {
    const { cookies } = await accounts.signIn(email, password, new Headers())
    expect(cookies).toHaveLength(1)
    expect(cookies[0]).toMatch(/^__Secure-pobratim\.session_token=/)
    for (const word of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']) expect(cookies[0]).toContain(word)
  })

  test.each([
    ['a wrong password', email, 'another long password'],
    ['an unknown address', 'eve@city.example', password],
    ['nothing at all', '', ''],
  ])('refuses %s', async (_what, who, secret) => {
    expect(await accounts.signIn(who, secret, new Headers())).toEqual({ kind: 'refused', cookies: [] })
  })

  test('takes an invitation once, and ends what was open under the old password', async () => {
    const headers = await signedIn()
    const token = await accounts.invite(email)
    expect((await accounts.acceptInvitation(token, 'short')).kind).toBe('refused')
    expect((await accounts.acceptInvitation(token, 'quite another password')).kind).toBe('done')
    expect((await accounts.acceptInvitation(token, password)).kind).toBe('refused')
    expect(await accounts.find(headers)).toBeNull()
    expect((await accounts.signIn(email, password, new Headers())).kind).toBe('refused')
  })

  test('asks for the code of the app once it has been set up, and takes a spare code once', async () => {
    const headers = await signedIn()
    expect(await accounts.startSecondFactor('not the password', headers)).toBeNull()
    const { uri, backupCodes } = (await accounts.startSecondFactor(password, headers))!
    expect((await accounts.confirm('000000', headers)).kind).toBe('refused')
    const confirmed = await accounts.confirm(oneTimeCode(uri), headers)
    expect(await accounts.find(carrying(confirmed.cookies))).toMatchObject({ hasSecondFactor: true })

    const halfway = await accounts.signIn(email, password, new Headers())
    expect(halfway.kind).toBe('secondFactor')
    expect(await accounts.find(carrying(halfway.cookies))).toBeNull()
    const [spare = ''] = backupCodes
    const inside = await accounts.confirm(spare, carrying(halfway.cookies))
    expect(await accounts.find(carrying(inside.cookies))).toMatchObject({ email })
    const again = await accounts.signIn(email, password, new Headers())
    expect((await accounts.confirm(spare, carrying(again.cookies))).kind).toBe('refused')
  })

  test('asks for no code any more once the lost app is forgotten, and ends what was open', async () => {
    const headers = await signedIn()
    const { uri } = (await accounts.startSecondFactor(password, headers))!
    const { cookies } = await accounts.confirm(oneTimeCode(uri), headers)
    expect(await accounts.find(carrying(cookies))).toMatchObject({ hasSecondFactor: true, isSure: true })
    expect(await store.accounts.forgetFactors(email)).toBe(true)
    expect(await accounts.find(carrying(cookies))).toBeNull()
    const found = await accounts.find(await signedIn())
    expect(found).toMatchObject({ hasSecondFactor: false, isSure: false })
    expect(await store.accounts.forgetFactors('eve@city.example')).toBe(false)
  })

  test('lets somebody whose role has changed sign in again', async () => {
    const headers = await signedIn()
    expect(await store.accounts.setRole(email, 'reader', null)).toBe(true)
    expect(await accounts.find(headers)).toBeNull()
    expect(await accounts.find(await signedIn())).toMatchObject({ role: 'reader' })
    expect(await store.accounts.setRole('eve@city.example', 'reader', null)).toBe(false)
  })

  test('refuses a second account of one address', async () => {
    const again = { email, name: 'Ana again', role: 'reader', organization: null } as const
    await expect(accounts.add(again)).rejects.toThrow('ana@city.example has an account already')
  })
})

/** What a browser sends back. */
function carrying(cookies: readonly string[]): Headers {
  const kept = cookies.map((cookie) => cookie.split(';')[0] ?? '').filter((cookie) => !cookie.endsWith('='))
  return new Headers({ cookie: kept.join('; ') })
}

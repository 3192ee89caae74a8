// Passkeys in a real browser, with an authenticator that Chromium plays.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CDPSession, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { newFolder, type TestPlace } from '../../store/test-support/places.ts'
import { createApp } from '../app.tsx'
import { executablePath, type OpenBrowser, openInChromium } from '../test-support/open-in-chromium.ts'
import { openAccounts } from './open-accounts.ts'

const [email, password] = ['ana@city.example', 'a long enough password']
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!existsSync(executablePath))('a passkey', () => {
  let where: TestPlace
  let store: Store
  let opened: OpenBrowser
  let origin: string

  beforeEach(async () => {
    where = await newFolder()
    store = await openStore(where.place)
    const accounts = openAccounts(store, { origin: null, secret: null, oidc: null })
    await accounts.add({ email, name: 'Ana', role: 'reviewer', organization: null })
    await accounts.acceptInvitation(await accounts.invite(email), password)
    // As where the register is reached by https.
    const app = createApp({
      store,
      day: () => '2026-11-22',
      accounts: { ...accounts, requiresSecondFactor: true },
    })
    opened = await openInChromium(app)
    // A key belongs to a name, never to a bare number.
    origin = opened.origin.replace('127.0.0.1', 'localhost')
  }, 60_000)
  afterEach(async () => {
    await opened.close()
    await store.close()
    await where.remove()
  })

  async function openDevice(): Promise<{ page: Page; device: CDPSession; authenticatorId: string }> {
    const page = await (await opened.browser.newContext({ bypassCSP: true })).newPage()
    const device = await page.context().newCDPSession(page)
    await device.send('WebAuthn.enable')
    const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    return { page, device, authenticatorId }
  }

  async function signInByPassword(page: Page): Promise<void> {
    await page.goto(`${origin}/account/sign-in`)
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL((url) => url.pathname !== '/account/sign-in')
  }

  async function addPasskey(page: Page): Promise<void> {
    await signInByPassword(page)
    await page.goto(`${origin}/account`)
    await page.getByLabel('Name of the device').fill('laptop')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByText('From now on the passkey signs you in.').waitFor()
  }

  const heading = (page: Page) => page.locator('h1').textContent()

  test('opens the desk, which a password alone does not, and is taken away again', async () => {
    const { page } = await openDevice()
    await addPasskey(page)
    await page.goto(`${origin}/desk`)
    expect(await heading(page)).toBe('Ana')
    await page.getByRole('button', { name: 'Sign out' }).click()

    await page.goto(`${origin}/desk`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL(`${origin}/desk`)
    await page.goto(`${origin}/account`)
    await page.getByRole('button', { name: 'Remove laptop' }).click()
    await page.getByText('The passkey is removed.').waitFor()
    expect(await store.accounts.find(email)).toMatchObject({ hasPasskey: false })
  }, 60_000)

  test('keeps whoever has the password alone from making another, or codes', async () => {
    const { page } = await openDevice()
    await addPasskey(page)
    const thief = (await openDevice()).page
    await signInByPassword(thief)
    await thief.goto(`${origin}/account`)
    expect(await thief.getByText('A password alone is not enough').count()).toBe(1)
    expect(await thief.getByRole('button', { name: 'Add a passkey' }).count()).toBe(0)
    const answers = await thief.evaluate(async () => {
      const send = (path: string, body = '') =>
        fetch(path, { method: 'POST', body: new URLSearchParams(body), redirect: 'manual' })
      const challenge = await send('/account/passkeys/challenge')
      const factor = await send('/account/second-factor', 'factor-password=a long enough password')
      return [challenge.status, factor.type]
    })
    expect(answers).toEqual([409, 'opaqueredirect'])
  }, 60_000)

  test('is refused where the device has not asked who holds it, or knows no key of ours', async () => {
    const { page, device, authenticatorId } = await openDevice()
    await addPasskey(page)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await page.goto(`${origin}/account/sign-in`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page
      .getByText(/opens no account here|gave no passkey/)
      .first()
      .waitFor()
    await device.send('WebAuthn.clearCredentials', { authenticatorId })
    await page.goto(`${origin}/account/sign-in`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.locator('[data-passkey-fault]').first().waitFor()
    await page.goto(`${origin}/account`)
    expect(page.url()).toContain('/account/sign-in')
  }, 60_000)

  test('stands on pages without a barrier that axe knows', async () => {
    const { page } = await openDevice()
    await addPasskey(page)
    for (const path of ['/account', '/account/sign-in']) {
      await page.goto(`${origin}${path}`)
      await page.evaluate(axe)
      const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] }
      expect([path, ...violations.map(({ id }) => id)]).toEqual([path])
    }
  }, 60_000)
})

// The pages in a real browser, as a reader has them: with and without a wide screen, light and dark, without JavaScript.
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleRegister } from '../publish/test-support/example-register.ts'
import { createApp } from './app.tsx'
import { loadAssets } from './assets.ts'
import { barriersIn } from './test-support/barriers-of.ts'
import { memoryStore } from './test-support/memory-store.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const paths = [
  '/',
  '/agreements/agr_nis-kosice',
  '/agreements',
  '/parties/pty_nis',
  '/sources/src_kosice',
  '/sources/src_nis',
  '/sources/src_lexicon',
  '/sources',
  '/countries',
  '/countries/RS',
  `/partnerships/${exampleRegister.partnerships[0]?.id}`,
  '/embed?party=Niš',
  '/embed/parties/pty_nis?paper=102030&ink=ffffff&accent=ffd27f',
  '/embed/countries/RS',
  '/areas',
  '/areas/culture',
  '/countries/RS/SK',
  '/findings',
  '/map?year=2001&country=SK',
  '/network?from=Niš&to=Wuppertal',
  '/parties/pty_wuppertal/suggestions',
  '/api',
  '/statistics',
  '/search?q=Atlantis',
  '/search?q=nis&evidence=twoSided',
  '/about',
  '/data',
  '/terms',
  '/reconcile/about',
  '/parties/pty_g3067696',
  '/reconcile/preview?id=pty_g3067696',
  '/nope',
]

describe.skipIf(!existsSync(executablePath))('in Chromium', () => {
  let browser: Browser
  let server: ServerType
  let origin: string

  beforeAll(async () => {
    const { styleSheet, script } = loadAssets()
    if (styleSheet === null || script === null)
      throw new Error('no style sheet or no script in dist/assets: npm run build makes them')
    const app = createApp({ store: memoryStore(exampleRegister), day: () => '2026-11-21' })
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
    await new Promise((resolve) => server.once('listening', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({ executablePath, args: flags })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  test('shows no barrier that axe knows, by WCAG 2.2 AA, in light and dark and at three widths', async () => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(origin + path)
      expect([path, ...(await barriersIn(page))]).toEqual([path])
    }
    await context.close()
  }, 600_000)

  test.each([360, 768, 1280])('opens the list of languages within a screen of %d', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 780 } })
    for (const path of ['/', '/sk/agreements']) {
      await page.goto(origin + path)
      await page.locator('.languages summary').click()
      const { x = -1, width: breadth = 0 } = (await page.locator('.languages ul').boundingBox()) ?? {}
      expect([path, x >= 0, x + breadth <= width]).toEqual([path, true, true])
    }
    await page.close()
  })

  test('asks nobody else for anything, has nothing blocked, and fits a phone without scrolling sideways', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
    const foreign: string[] = []
    const blocked: string[] = []
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && new URL(request.url()).origin !== origin)
        foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (/Content.Security.Policy|Trusted/i.test(message.text())) blocked.push(message.text())
    })
    for (const path of paths) {
      await page.goto(origin + path)
      const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect([path, excess, ...foreign, ...blocked]).toEqual([path, 0])
    }
    await page.close()
  }, 90_000)

  test('opens the words of a value without JavaScript, and nothing is blocked', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const blocked: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') blocked.push(message.text())
    })
    await page.goto(`${origin}/agreements/agr_nis-kosice`)
    const cell = page.locator('.ledger-cell.is-contains')
    expect(await cell.locator('blockquote').isVisible()).toBe(false)
    await cell.locator('summary').click()
    expect(await cell.locator('blockquote').isVisible()).toBe(true)
    await cell.getByText('See it in the source').click()
    expect(page.url()).toMatch(/\/sources\/src_nis#c-\d+-\d+$/)
    expect(await page.locator('mark:target').textContent()).toBe('March 2001')
    expect(blocked).toEqual([])
    await context.close()
  }, 60_000)

  test('suggests bodies while somebody types, by keys and by pointer', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(`${origin}/about`)
    const box = page.getByRole('combobox')
    const options = page.getByRole('option')
    await box.fill('ниш')
    await options.first().waitFor()
    expect(await options.first().textContent()).toMatch(/^Niš City in .*Serbia/)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await box.press('ArrowDown')
    const active = await box.getAttribute('aria-activedescendant')
    expect(await options.first().getAttribute('id')).toBe(active)
    await box.press('Escape')
    expect(await options.count()).toBe(0)
    expect(await box.getAttribute('aria-expanded')).toBe('false')
    await box.fill('nis')
    await options.first().waitFor()
    await box.press('ArrowDown')
    await box.press('Enter')
    await page.waitForURL(`${origin}/parties/pty_nis`)
    await box.fill('Košice')
    await options.first().click()
    await page.waitForURL(`${origin}/parties/pty_kosice`)
    await box.fill('Serres')
    await options.first().waitFor()
    await box.press('Enter')
    await page.waitForURL(`${origin}/search?q=Serres`)
    expect(faults).toEqual([])
    await page.close()
  }, 60_000)

  test('shows no barrier in the suggestions', async () => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    await page.goto(origin)
    await page.getByRole('combobox').fill('nis')
    await page.getByRole('option').first().waitFor()
    expect(await barriersIn(page)).toEqual([])
    await context.close()
  }, 60_000)

  test('turns the columns of the ledger into cards on a phone, the register first', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(`${origin}/agreements/agr_nis-kosice`)
    const tops = await page.evaluate(
      `[0, 1, 2, 3].map((n) => document.querySelector('.ledger-head.column-' + n).getBoundingClientRect().top)`,
    )
    expect(tops).toEqual([...(tops as number[])].sort((a, b) => a - b))
    expect(new Set(tops as number[]).size).toBe(4)
    await page.close()
  }, 60_000)
})

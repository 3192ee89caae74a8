// The map that moves, in a real browser: by pointer, by keys, without WebGL and without JavaScript.
import { existsSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriersIn } from './test-support/barriers-of.ts'
import { executablePath, type OpenBrowser, openInChromium } from './test-support/open-in-chromium.ts'

describe.skipIf(!existsSync(executablePath))('the map', () => {
  let opened: OpenBrowser

  beforeAll(async () => {
    opened = await openInChromium()
  }, 60_000)

  afterAll(() => opened?.close())

  async function open(path: string, options: BrowserContextOptions & { readonly before?: string } = {}) {
    const { before, ...rest } = options
    const context = await opened.browser.newContext({ viewport: { width: 1280, height: 900 }, ...rest })
    if (before !== undefined) await context.addInitScript(before)
    const page = await context.newPage()
    const faults: string[] = []
    const foreign: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(opened.origin) && !/^(blob|data):/.test(request.url()))
        foreign.push(request.url())
    })
    await page.goto(opened.origin + path)
    return { page, faults, foreign, close: () => context.close() }
  }

  const isReady = (page: Page) =>
    page.locator('#map-explorer[data-state="ready"]').waitFor({ timeout: 60_000 })

  test('draws ties of ours alone, under Trusted Types, and nothing is blocked', async () => {
    const { page, faults, foreign, close } = await open('/map')
    await isReady(page)
    expect(await page.locator('#map-drawn').isVisible()).toBe(false)
    expect(await page.locator('.explorer-count').textContent()).toMatch(/^Ties: \d+ · bodies: \d+$/)
    expect([faults, foreign]).toEqual([[], []])
    await close()
  }, 90_000)

  test('shows a body by keys alone, with the way to its page, and gives the focus back', async () => {
    const { page, close } = await open('/map', { reducedMotion: 'reduce' })
    await isReady(page)
    const first = page.locator('.explorer-view button').first()
    const name = await first.textContent()
    await first.focus()
    await page.keyboard.press('Enter')
    const card = page.locator('.explorer-card')
    expect(await card.locator('.explorer-name a').textContent()).toBe(name)
    expect(await card.locator('li a').count()).toBeGreaterThan(0)
    expect(await card.evaluate('document.activeElement?.id')).toBe('map-card')
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    await page.getByLabel('Find a body on the map').fill('Niš, Serbia')
    await page.keyboard.press('Tab')
    expect(await card.locator('.explorer-name a').getAttribute('href')).toBe('/parties/pty_nis')
    await close()
  }, 90_000)

  test('has no barrier that axe knows while a card is open, in light and dark and at three widths', async () => {
    const { page, close } = await open('/map', { reducedMotion: 'reduce', bypassCSP: true })
    await isReady(page)
    await page.locator('.explorer-view button').first().click()
    await page.locator('.explorer-card').waitFor()
    expect(await barriersIn(page)).toEqual([])
    await close()
  }, 120_000)

  test('shows a year as the server does, and tells it in the address', async () => {
    const { page, close } = await open('/map?year=2001')
    await isReady(page)
    expect(await page.locator('.map-year output').textContent()).toBe('2001')
    const shown = await page.locator('.explorer-count').textContent()
    const twin = await fetch(`${opened.origin}/map.json?year=2001`)
    const { ties } = (await twin.json()) as { readonly ties: number }
    expect(shown).toMatch(new RegExp(`^Ties: ${ties} `))
    await page.locator('#map-year').focus()
    await page.keyboard.press('End')
    expect(new URL(page.url()).search).toBe('')
    expect(await page.locator('.explorer-count').textContent()).not.toBe(shown)
    await page.locator('#map-country').selectOption('SK')
    expect(new URL(page.url()).search).toBe('?country=SK')
    await close()
  }, 90_000)

  test('stays as the server drew it where there is no WebGL, and says so', async () => {
    const noWebGl = 'HTMLCanvasElement.prototype.getContext = () => null'
    const { page, close } = await open('/map', { before: noWebGl })
    await page.getByText('which it needs WebGL').waitFor()
    expect(await page.locator('#map-drawn svg').isVisible()).toBe(true)
    expect(await page.locator('#map-explorer').isVisible()).toBe(false)
    await close()
  }, 60_000)

  test('is drawn, narrowed and listed without JavaScript', async () => {
    const { page, close } = await open('/map?evidence=twoSided', { javaScriptEnabled: false })
    expect(await page.locator('#map-drawn svg a').count()).toBe(1)
    expect(await page.locator('#list tbody tr').count()).toBe(1)
    expect(await page.getByText('With JavaScript this map can be moved').isVisible()).toBe(true)
    await page.getByLabel('Year').fill('1990')
    await page.getByRole('button', { name: 'Show' }).click()
    expect(page.url()).toContain('year=1990')
    expect(await page.getByText('No tie fits').isVisible()).toBe(true)
    await close()
  }, 60_000)
})

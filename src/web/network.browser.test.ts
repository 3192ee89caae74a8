// The network that moves, in a real browser: by keys, with a chain, saved, and without JavaScript.
import { existsSync, readFileSync } from 'node:fs'
import { UndirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriersIn } from './test-support/barriers-of.ts'
import { executablePath, type OpenBrowser, openInChromium } from './test-support/open-in-chromium.ts'

describe.skipIf(!existsSync(executablePath))('the network', () => {
  let opened: OpenBrowser
  let page: Page
  const faults: string[] = []
  const foreign: string[] = []

  beforeAll(async () => {
    opened = await openInChromium()
    page = await opened.browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(opened.origin) && !/^(blob|data):/.test(request.url()))
        foreign.push(request.url())
    })
  }, 60_000)

  afterAll(() => opened?.close())

  async function open(question: string) {
    await page.goto(`${opened.origin}/network${question}`)
    await page.locator('#network-explorer[data-state="ready"]').waitFor({ timeout: 60_000 })
  }

  test('goes from a body to its partner and on by keys alone', async () => {
    await open('')
    await page.getByLabel('Find a body in the network').fill('Niš, Serbia')
    await page.keyboard.press('Tab')
    const card = page.locator('.explorer-card')
    expect(await card.locator('.explorer-name a').getAttribute('href')).toBe('/parties/pty_nis')
    const partner = card.getByRole('button', { name: 'Košice' })
    await partner.focus()
    await page.keyboard.press('Enter')
    expect(await card.locator('.explorer-name').textContent()).toBe('Košice')
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    expect([faults, foreign]).toEqual([[], []])
  }, 90_000)

  test('has no barrier that axe knows while a card is open, in light and dark and at three widths', async () => {
    const context = await opened.browser.newContext({ reducedMotion: 'reduce', bypassCSP: true })
    const open = await context.newPage()
    await open.goto(`${opened.origin}/network`)
    await open.locator('#network-explorer[data-state="ready"]').waitFor({ timeout: 60_000 })
    await open.getByLabel('Find a body in the network').fill('Niš, Serbia')
    await open.keyboard.press('Tab')
    await open.locator('.explorer-card').waitFor()
    expect(await barriersIn(open)).toEqual([])
    await context.close()
  }, 120_000)

  test('tells the colours of communities and of countries in words', async () => {
    await open('')
    const legend = page.locator('.explorer-legend')
    expect(await legend.textContent()).toContain('Community 1')
    await page.getByLabel('Colour').selectOption('country')
    expect(await legend.textContent()).toContain('Greece')
  }, 90_000)

  test('saves what is seen, and other programs read it', async () => {
    await open('?from=pty_nis&to=pty_wuppertal')
    const saved = async (format: string) => {
      const download = page.waitForEvent('download')
      await page.locator(`[data-save="${format}"]`).click()
      return readFileSync(await (await download).path())
    }
    const graph = parseGexf(UndirectedGraph, String(await saved('gexf')))
    expect(graph.areNeighbors('pty_nis', 'pty_kosice')).toBe(true)
    expect(String(await saved('svg'))).toMatch(/^<svg [^>]*>[\s\S]*>Niš<\/text>/)
    expect(String(await saved('csv')).split('\r\n')[0]).toContain('from,from_name')
    expect((await saved('png')).subarray(1, 4).toString()).toBe('PNG')
    expect(faults).toEqual([])
  }, 90_000)

  test('tells the chain and the most tied bodies without JavaScript', async () => {
    const context = await opened.browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${opened.origin}/network`)
    await plain.getByLabel('From').fill('Niš')
    await plain.getByLabel('To', { exact: true }).fill('Wuppertal')
    await plain.getByRole('button', { name: 'Find the chain' }).click()
    expect(await plain.locator('.chain .chain-body a').allTextContents()).toEqual([
      'Niš',
      'Košice',
      'Wuppertal',
    ])
    expect(await plain.locator('#network-explorer').isVisible()).toBe(false)
    expect(await plain.locator('section[aria-labelledby="most-tied"] tbody tr').count()).toBeGreaterThan(5)
    await context.close()
  }, 60_000)
})

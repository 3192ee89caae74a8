// What the front page costs whoever opens it for the first time, and that it answers without a script.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executablePath, type OpenBrowser, openInChromium } from './test-support/open-in-chromium.ts'

const mostBytes = 60_000

describe.skipIf(!existsSync(executablePath))('the front page', () => {
  let opened: OpenBrowser

  beforeAll(async () => {
    opened = await openInChromium()
  }, 60_000)

  afterAll(() => opened?.close())

  test('is complete within 60 kB as they travel, its fonts too, and these hold nothing up', async () => {
    const page = await opened.browser.newPage()
    const session = await page.context().newCDPSession(page)
    const kinds = new Map<string, string>()
    const bytes = new Map<string, number>()
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? ''
      bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength)
    })
    await session.send('Network.enable')
    await page.goto(opened.origin, { waitUntil: 'networkidle' })
    expect([...bytes.keys()]).toEqual(
      expect.arrayContaining(['Document', 'Stylesheet', 'Script', 'Image', 'Font']),
    )
    expect(Array.from(bytes.values()).reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes)
    const blocking = await page.evaluate(
      `[...document.fonts].filter(({ display }) => display !== 'swap').map(({ family }) => family)`,
    )
    expect(blocking).toEqual([])
    await page.close()
  }, 60_000)

  test('finds a body without a script', async () => {
    const context = await opened.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(opened.origin)
    await page.getByRole('searchbox').fill('Niš')
    await page.keyboard.press('Enter')
    await page.locator('main a[href="/parties/pty_nis"]').first().click()
    expect(await page.locator('h1').textContent()).toContain('Niš')
    await context.close()
  }, 60_000)
})

// What the front page costs whoever opens it for the first time, in every language, and that it answers without a script.
import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mintId } from '../model/ids.ts'
import { exampleRegister } from '../publish/test-support/example-register.ts'
import { languages, prefixOf } from '../wording/languages.ts'
import { createApp } from './app.tsx'
import { memoryStore } from './test-support/memory-store.ts'
import { executablePath, type OpenBrowser, openInChromium } from './test-support/open-in-chromium.ts'

const mostBytes = 60_000

describe.skipIf(!existsSync(executablePath))('the front page', () => {
  let opened: OpenBrowser

  beforeAll(async () => {
    const store = memoryStore({ ...exampleRegister, ...withManyTies(exampleRegister) })
    opened = await openInChromium(createApp({ store, day: () => '2026-11-21' }))
  }, 60_000)

  afterAll(() => opened?.close())

  const open = async (page: Page, language: (typeof languages)[number]) => {
    await page.goto(`${opened.origin}${prefixOf(language)}/`, { waitUntil: 'networkidle' })
    await page.evaluate('document.fonts.ready')
  }

  test.each(languages)('is complete within 60 kB as they travel, its fonts too, in %s', async (language) => {
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
    await open(page, language)
    expect([...bytes.keys()]).toEqual(
      expect.arrayContaining(['Document', 'Stylesheet', 'Script', 'Image', 'Font']),
    )
    expect(Array.from(bytes.values()).reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes)
    await page.close()
  })

  test.each(languages)('has every letter from the fonts of the register in %s', async (language) => {
    const page = await opened.browser.newPage()
    await open(page, language)
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'main :not(svg *, input), .map-arcs text, header a, footer *',
    })
    const used = await Promise.all(
      nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
    )
    const fonts = used.flatMap((node) => node.fonts)
    expect(new Set(fonts.map(({ familyName }) => familyName.split(' ')[1]))).toEqual(
      new Set(['Serif', 'Sans']),
    )
    expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([])
    await page.close()
  })

  test('is read before its fonts have come, in one weight of each', async () => {
    const page = await opened.browser.newPage()
    await open(page, 'en')
    const faces = await page.evaluate('[...document.fonts].map(({ display }) => display)')
    expect(new Set(faces as readonly string[])).toEqual(new Set(['swap']))
    const fetched = await page.evaluate(
      `[...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family, weight }) => family + weight)`,
    )
    expect(new Set(fetched as readonly string[]).size).toBe(2)
    await page.close()
  })

  test('writes the letter be as Serbian does, and as Russian where that is read', async () => {
    const page = await opened.browser.newPage()
    await open(page, 'sr-Cyrl')
    const pictures: Buffer[] = []
    for (const language of ['sr-Cyrl', 'sr-Cyrl', 'ru']) {
      await page.evaluate(`(() => {
        const letter = document.createElement('h2')
        letter.lang = '${language}'
        letter.textContent = 'б'
        letter.style = 'position: fixed; inset: 0 auto auto 0; background: white; z-index: 9'
        document.querySelector('main').replaceChildren(letter)
      })()`)
      pictures.push(await page.locator('main h2').screenshot())
    }
    const [serbian, again, russian] = pictures.map((picture) => picture.toString('base64'))
    expect(serbian).toBe(again)
    expect(serbian).not.toBe(russian)
    await page.close()
  })

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

/** More than the map of the front page draws, between towns all over Europe. */
function withManyTies({ parties, agreements }: typeof exampleRegister) {
  const [first, second, ...others] = parties
  const [agreement] = agreements
  if (first === undefined || second === undefined || agreement === undefined) throw new Error('no example')
  const towns = Array.from({ length: 80 }, (_, at) => ({
    ...second,
    id: mintId('party', `town-${at}`),
    name: `${second.name} ${at}`,
    lat: 36 + ((at * 7) % 29) + at / 100,
    lng: -9 + ((at * 11) % 43) + at / 100,
  }))
  const ties = towns.map((town, at) => ({
    ...agreement,
    id: mintId('agreement', `tie-${at}`),
    parties: [town, towns[(at * 13 + 5) % towns.length] ?? first].map(({ id, name, country }) => ({
      ...agreement.parties[0]!,
      id,
      name,
      country,
    })),
  }))
  return { parties: [first, second, ...others, ...towns], agreements: [...agreements, ...ties] }
}

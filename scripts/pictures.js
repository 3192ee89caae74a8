// Takes the pictures of docs/ anew (`npx node scripts/pictures.js`): the main pages of the register of the examples.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from '../tests/find-chromium.ts'
import { openExample } from './open-example.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const largest = 150_000
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

const { origin, close } = await openExample()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: flags })
try {
  const agreements = await (await fetch(`${origin}/agreements.json?evidence=twoSided`)).json()
  // Its pictures in the README and the tour tell of these two cities.
  const agreement = agreements.agreements.find(({ title }) => title === 'Košice – Niš')
  const [party] = agreement.parties
  // The words behind one side's day, as a reader opens them.
  const openWords = (page) => page.locator('.ledger-cell.is-contains summary').first().click()
  const untilReady = async (page) => {
    await page.locator('.explorer[data-state="ready"]').waitFor({ timeout: 120_000 })
    await page.evaluate("document.querySelector('.explorer').scrollIntoView({ block: 'center' })")
  }
  await take('home', '/')
  await take('agreement', agreement.path, { act: openWords })
  await take('party', party.path)
  await take('map', '/map', { act: untilReady })
  await take('network', '/network?from=Niš&to=Miskolc', { act: untilReady })
  await take('statistics', '/statistics')
  await take('dark', agreement.path, { colorScheme: 'dark' })
} finally {
  await browser.close()
  close()
}

async function take(name, path, { act = async () => {}, colorScheme = 'light' } = {}) {
  const page = await browser.newPage({
    viewport: { width: 1180, height: 860 },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
    colorScheme,
  })
  await page.goto(origin + path)
  await page.evaluate('document.fonts.ready')
  await act(page)
  await page.waitForTimeout(1500)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 })
  const bytes = Buffer.from(data, 'base64')
  if (bytes.length > largest) throw new Error(`${name}: ${bytes.length} bytes, limit ${largest}`)
  writeFileSync(`${root}docs/images/${name}.webp`, bytes)
  console.log(`docs/images/${name}.webp: ${Math.round(bytes.length / 1000)} kB`)
  await page.close()
}

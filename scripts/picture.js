// Takes the picture of the README anew (`npx node scripts/picture.js`): the agreement that both sides of the examples tell.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from '../tests/find-chromium.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'pobratim-picture-'))
const register = spawn(process.execPath, ['bin/pobratim.js', 'start', '--port', '0', '--data', data], {
  cwd: root,
})
try {
  const address = await addressOf(register)
  const agreements = await (await fetch(`${address}agreements.json?evidence=twoSided`)).json()
  const [agreement] = agreements.agreements
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1180, height: 900 }, deviceScaleFactor: 1.5 })
  await page.goto(new URL(agreement.path, address).href)
  await page.evaluate('document.fonts.ready')
  // The words behind one side's day, as a reader opens them.
  await page.locator('.ledger-cell.is-contains summary').first().click()
  await page.screenshot({ path: `${root}docs/images/agreement.png` })
  await browser.close()
  console.log(`docs/images/agreement.png shows ${agreement.title}`)
} finally {
  register.kill()
  rmSync(data, { recursive: true, force: true })
}

/** What the register prints once it is ready. */
function addressOf({ stdout }) {
  return new Promise((resolve) => {
    let said = ''
    stdout.on('data', (chunk) => {
      said += chunk
      const address = /http:\S+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
  })
}

// The desk in a real browser: by keyboard alone, without JavaScript, in both themes and three widths.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PartyId } from '../../model/ids.ts'
import { openStages } from '../../pipeline/stages.ts'
import { buildDeskRegister, type DeskRegister } from '../test-support/desk-register.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
]
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!existsSync(executablePath))('the desk in Chromium', () => {
  const stages = openStages()
  let browser: Browser
  let register: DeskRegister
  let server: ServerType
  let origin: string

  beforeAll(async () => {
    await stages.gazetteer()
    browser = await chromium.launch({ executablePath, args: flags })
  }, 120_000)
  afterAll(() => browser?.close())
  beforeEach(async () => {
    register = await buildDeskRegister({ stages })
    server = serve({ fetch: register.app.fetch, port: 0, hostname: '127.0.0.1' })
    await new Promise((resolve) => server.once('listening', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return async () => {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await register.close()
    }
  }, 60_000)

  /** A page of somebody who has signed in, with what its console complains of. */
  async function openPage(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
    const context = await browser.newContext(options)
    await context.addCookies([{ name: 'pobratim.session_token', value: 'x', url: origin }])
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    return { page, faults }
  }

  const pathOf = async (kind: string) => {
    const { questions } = await register.json(`/desk.json?kind=${kind}`)
    return `/desk/questions/${questions.at(-1).id}`
  }
  const log = async () => (await register.store.decisions.list()).map(({ decision }) => decision)

  test('is worked through by keyboard alone', async () => {
    const { page, faults } = await openPage()
    await page.goto(`${origin}${await pathOf('claim')}?kind=claim`)
    const asked = await page.locator('mark.marked-asked').textContent()
    expect(asked).toMatch(/March 2001$/)
    await page.locator('.desk-words').first().focus()
    expect(await page.locator('mark.is-lit').count()).toBe(1)
    await page.keyboard.press('a')
    await page.getByText('Kept as decision 1.').waitFor()
    await page.keyboard.press('z')
    await page.waitForURL((url) => !url.search.includes('kept'))
    expect((await log()).map(({ judgement, undoes }) => [judgement, undoes])).toEqual([
      ['same', null],
      [null, 1],
    ])

    await page.goto(`${origin}${await pathOf('mention')}`)
    await page.keyboard.press('2')
    await page.keyboard.press('r')
    await page.waitForURL(/kept=3/)
    expect((await log()).at(-1)?.judgement).toBe('different')

    await page.goto(`${origin}${await pathOf('agreements')}`)
    await page.getByLabel('Why').focus()
    await page.keyboard.type('ms')
    expect(await log()).toHaveLength(3)
    await page.keyboard.press('Tab')
    await page.keyboard.press('m')
    await page.waitForURL(/kept=4/)
    expect((await log()).at(-1)).toMatchObject({ judgement: 'same', reason: 'ms' })
    expect(faults).toEqual([])
    await page.context().close()
  }, 90_000)

  test('leaves the letters alone where the keys are turned off', async () => {
    const { page } = await openPage()
    const path = await pathOf('claim')
    await page.goto(origin + path)
    await page.getByLabel('Keys').uncheck()
    await page.goto(origin + path)
    expect(await page.getByLabel('Keys').isChecked()).toBe(false)
    await page.keyboard.press('a')
    await page.waitForTimeout(200)
    expect(await log()).toEqual([])
    await page.context().close()
  }, 60_000)

  test('does all of it without JavaScript', async () => {
    const { page, faults } = await openPage({ javaScriptEnabled: false })
    await page.goto(`${origin}/desk`)
    await page.getByLabel('Question').selectOption('claim')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.locator('.queue-ask').first().click()
    await page.locator('.is-asked .desk-words').click()
    expect(page.url()).toMatch(/#c-\d+-\d+$/)
    expect(await page.locator('mark:target').textContent()).toMatch(/March 2001$/)
    await page.getByLabel('Day').fill('2001-03')
    await page.getByRole('button', { name: 'Correct it' }).click()
    await page.getByText('Kept as decision 1.').waitFor()
    await page.getByRole('button', { name: 'Take decision 1 back' }).click()
    expect((await log()).at(-1)?.undoes).toBe(1)

    await page.goto(origin + (await pathOf('mention')))
    await page.getByLabel('Another body').fill('Kruševac')
    await page.getByRole('button', { name: 'Look for it' }).click()
    await page.getByLabel('Kruševac').first().check()
    await page.getByRole('button', { name: 'It is the chosen one' }).click()
    expect((await log()).at(-1)?.judgement).toBe('same')

    await page.goto(`${origin}/desk/add`)
    await page
      .getByLabel('Text')
      .fill('The City of Leskovac signed a protocol with the City of Silistra in May 2004.')
    await page.getByLabel('Whose page it is').fill('Leskovac, RS')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Keep it' }).click({ timeout: 20_000 })
    expect(page.url()).toMatch(/\/sources\/src_/)
    expect(faults).toEqual([])
    await page.context().close()
  }, 90_000)

  test('shows how far a reading has come, and then what was read', async () => {
    const { page, faults } = await openPage()
    await page.goto(`${origin}/desk/add`)
    await page
      .getByLabel('Text')
      .fill('The City of Leskovac signed a protocol with the City of Silistra in May 2004.')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('Read, and not kept yet').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  }, 60_000)

  /** The first of them are the desk's own. */
  const deskPages = 8
  let office: PartyId
  const paths = async () => [
    '/desk',
    await pathOf('claim'),
    `${await pathOf('mention')}?q=Kru%C5%A1evac`,
    `${await pathOf('agreements')}?kept=1`,
    '/desk/exact',
    '/desk/decisions',
    '/desk/suggestions',
    '/desk/add',
    '/account',
    '/account/people',
    '/account/sign-in',
    '/account/code',
    '/account/invitations/x',
    '/contribute?about=/findings',
    '/office',
    `/office/notes/${office}`,
  ]

  test.each(['light', 'dark'] as const)(
    'shows no barrier that axe knows in three widths, in the %s',
    async (colorScheme) => {
      const bodies = await register.store.parties.list()
      office = bodies.find(({ name }) => name === 'Niš')!.id
      register.as('administrator', 'Ana', office)
      await register.send(`/office/notes/${office}`, { words: 'In room 12.', version: '0' })
      await register.send('/contribute', {
        words: 'Something is missing here.',
        address: 'https://city.example',
      })
      await register.send(await pathOf('mention'), { act: 'unsure', version: '0', stamp: 'x' })
      const all = await paths()
      for (const width of [360, 768, 1280]) {
        const { page } = await openPage({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } })
        // What lies beside the desk is a column of fields, which a width alone cannot break.
        for (const path of width === 1280 ? all : all.slice(0, deskPages)) {
          await page.goto(origin + path)
          await page.evaluate(axe)
          const { violations } = (await page.evaluate('axe.run()')) as {
            violations: { id: string; nodes: { html: string }[] }[]
          }
          const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
          expect([width, path, excess, ...found]).toEqual([width, path, 0])
        }
        await page.context().close()
      }
    },
    240_000,
  )
})

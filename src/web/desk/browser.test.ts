// The desk in a real browser: its keys turned off, a reading that is underway, no barriers in both themes and three widths.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStages } from '../../pipeline/stages.ts'
import { type DeskBrowser, openDeskBrowser, type ServedDesk } from '../test-support/desk-browser.ts'
import { buildDeskRegister, type DeskRegister } from '../test-support/desk-register.ts'
import { executablePath } from '../test-support/open-in-chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!existsSync(executablePath))('the desk in Chromium', () => {
  const stages = openStages()
  let browser: DeskBrowser
  let register: DeskRegister
  let desk: ServedDesk
  let origin: string

  beforeAll(async () => {
    await stages.gazetteer()
    browser = await openDeskBrowser()
  }, 120_000)
  afterAll(() => browser?.close())
  beforeEach(async () => {
    register = await buildDeskRegister({ stages })
    desk = await browser.serve(register)
    origin = desk.origin
    return () => desk.close()
  }, 60_000)

  const openPage = (options?: BrowserContextOptions) => desk.openPage(options)
  const pathOf = async (kind: string) => {
    const { questions } = await register.json(`/desk.json?kind=${kind}`)
    return `/desk/questions/${questions.at(-1).id}`
  }
  const log = async () => (await register.store.decisions.list()).map(({ decision }) => decision)

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
  ]

  test.each(['light', 'dark'] as const)(
    'shows no barrier that axe knows in three widths, in the %s',
    async (colorScheme) => {
      register.as('administrator')
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

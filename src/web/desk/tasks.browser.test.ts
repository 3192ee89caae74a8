// Every task of the desk in a real browser, by keyboard alone and without JavaScript.
import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStages } from '../../pipeline/stages.ts'
import { type DeskBrowser, openDeskBrowser, type ServedDesk } from '../test-support/desk-browser.ts'
import { buildDeskRegister, type DeskRegister } from '../test-support/desk-register.ts'
import { executablePath } from '../test-support/open-in-chromium.ts'

describe.skipIf(!existsSync(executablePath))('the desk', () => {
  const stages = openStages()
  let browser: DeskBrowser
  let register: DeskRegister
  let desk: ServedDesk

  beforeAll(async () => {
    await stages.gazetteer()
    browser = await openDeskBrowser()
  }, 120_000)
  afterAll(() => browser?.close())
  beforeEach(async () => {
    register = await buildDeskRegister({ stages })
    desk = await browser.serve(register)
    return () => desk.close()
  }, 60_000)

  const addressOf = async (kind: string) => {
    const { questions } = await register.json(`/desk.json?kind=${kind}`)
    return `${desk.origin}/desk/questions/${questions.at(-1).id}`
  }
  const log = async () => (await register.store.decisions.list()).map(({ decision }) => decision)
  const last = async () => (await log()).at(-1)
  const kept = (page: Page) => page.getByText(/Kept as decision \d+\./).waitFor()

  /** Until the focus stands on it, as somebody without a mouse goes there. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let steps = 0; steps < 200; steps++) {
      await page.keyboard.press('Tab')
      if ((await page.locator(`${selector}:focus`).count()) > 0) return
    }
    throw new Error(`no way by Tab to ${selector}`)
  }

  describe('by keyboard alone', () => {
    let page: Page
    let faults: string[]
    beforeEach(async () => {
      ;({ page, faults } = await desk.openPage())
      return async () => {
        expect(faults).toEqual([])
        await page.context().close()
      }
    })

    test('leads from the queue to a question, and lights its words', async () => {
      await page.goto(`${desk.origin}/desk?kind=claim`)
      await tabTo(page, '.queue-ask')
      await page.keyboard.press('Enter')
      expect(await page.locator('mark.marked-asked').textContent()).toMatch(/March 2001$/)
      await tabTo(page, '.desk-words')
      expect(await page.locator('mark.is-lit').count()).toBe(1)
    }, 60_000)

    test('accepts a value, and takes that back', async () => {
      await page.goto(await addressOf('claim'))
      await page.keyboard.press('a')
      await kept(page)
      await page.keyboard.press('z')
      await page.waitForURL((url) => !url.search.includes('kept'))
      expect((await log()).map(({ judgement, undoes }) => [judgement, undoes])).toEqual([
        ['same', null],
        [null, 1],
      ])
    }, 60_000)

    test('corrects a value', async () => {
      await page.goto(await addressOf('claim'))
      await tabTo(page, 'input[name="edtf"]')
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type('2001-03')
      await tabTo(page, 'button[value="correct"]')
      await page.keyboard.press('c')
      await kept(page)
      expect(await last()).toMatchObject({ judgement: 'different', value: { edtf: '2001-03' } })
    }, 60_000)

    test('chooses a body, and rejects it', async () => {
      await page.goto(await addressOf('mention'))
      await page.keyboard.press('2')
      await page.keyboard.press('r')
      await kept(page)
      expect((await last())?.judgement).toBe('different')
    }, 60_000)

    test.each([
      ['one', 'm', 'same'],
      ['two', 's', 'different'],
    ])(
      'finds two tellings to be %s, while letters in a field stay letters',
      async (_what, key, judgement) => {
        await page.goto(await addressOf('agreements'))
        await tabTo(page, '[name="reason"]')
        await page.keyboard.type('ms')
        expect(await log()).toEqual([])
        await page.keyboard.press('Tab')
        await page.keyboard.press(key)
        await kept(page)
        expect(await last()).toMatchObject({ judgement, reason: 'ms' })
      },
      60_000,
    )
  })

  describe('without JavaScript', () => {
    let page: Page
    let faults: string[]
    beforeEach(async () => {
      ;({ page, faults } = await desk.openPage({ javaScriptEnabled: false }))
      return async () => {
        expect(faults).toEqual([])
        await page.context().close()
      }
    })

    const press = (name: string) => page.getByRole('button', { name }).click()

    test('leads from the queue to a question, and from its value to the words', async () => {
      await page.goto(`${desk.origin}/desk`)
      await page.getByLabel('Question').selectOption('claim')
      await press('Show')
      await page.locator('.queue-ask').first().click()
      await page.locator('.is-asked .desk-words').click()
      expect(page.url()).toMatch(/#c-\d+-\d+$/)
      expect(await page.locator('mark:target').textContent()).toMatch(/March 2001$/)
    }, 60_000)

    test('accepts a value, and takes that back', async () => {
      await page.goto(await addressOf('claim'))
      await press('It is right')
      await kept(page)
      await press('Take decision 1 back')
      expect((await log()).map(({ judgement, undoes }) => [judgement, undoes])).toEqual([
        ['same', null],
        [null, 1],
      ])
    }, 60_000)

    test('corrects a value', async () => {
      await page.goto(await addressOf('claim'))
      await page.getByLabel('Day').fill('2001-03')
      await press('Correct it')
      await kept(page)
      expect(await last()).toMatchObject({ judgement: 'different', value: { edtf: '2001-03' } })
    }, 60_000)

    test('rejects a value', async () => {
      await page.goto(await addressOf('claim'))
      await press('It is not there')
      await kept(page)
      expect(await last()).toMatchObject({ judgement: 'different', value: null })
    }, 60_000)

    test('looks for another body, and takes it', async () => {
      await page.goto(await addressOf('mention'))
      await page.getByLabel('Another body').fill('Kruševac')
      await press('Look for it')
      await page.getByLabel('Kruševac').first().check()
      await press('It is the chosen one')
      await kept(page)
      expect((await last())?.judgement).toBe('same')
    }, 60_000)

    test.each([
      ['one', 'One agreement', 'same'],
      ['two', 'Two agreements', 'different'],
    ])(
      'finds two tellings to be %s',
      async (_what, button, judgement) => {
        await page.goto(await addressOf('agreements'))
        await press(button)
        await kept(page)
        expect((await last())?.judgement).toBe(judgement)
      },
      60_000,
    )

    test('reads a source, shows it, and keeps it', async () => {
      await page.goto(`${desk.origin}/desk/add`)
      await page
        .getByLabel('Text')
        .fill('The City of Leskovac signed a protocol with the City of Silistra in May 2004.')
      await page.getByLabel('Whose page it is').fill('Leskovac, RS')
      await press('Read it')
      await page.getByRole('button', { name: 'Keep it' }).click({ timeout: 20_000 })
      expect(page.url()).toMatch(/\/sources\/src_/)
    }, 60_000)
  })

  describe('names that can only mean one body', () => {
    beforeEach(async () => {
      const { questions } = await register.json('/desk.json?kind=mention')
      const hull = questions.find(
        (one: { subject: { asWritten: string } }) => one.subject.asWritten === 'Hull',
      )
      const { candidates } = await register.json(`/desk/questions/${hull.id}.json`)
      await desk.close()
      const exact = { Hull: candidates[0].id, Qarnsdorfhausen: candidates[0].id }
      register = await buildDeskRegister({ stages, exact })
      desk = await browser.serve(register)
    }, 60_000)

    test.each([
      ['by keyboard alone', true],
      ['without JavaScript', false],
    ])(
      'are all shown first, and accepted together but for those unticked, %s',
      async (_how, hasScript) => {
        const { page, faults } = await desk.openPage({ javaScriptEnabled: hasScript })
        await page.goto(`${desk.origin}/desk/exact`)
        const [first] = await page.locator('input[name="question"]').all()
        expect(await page.locator('.exact li').count()).toBe(2)
        expect(await log()).toEqual([])
        if (hasScript) {
          await tabTo(page, 'input[name="question"]')
          await page.keyboard.press('Space')
          await page.keyboard.press('Enter')
        } else {
          await first?.uncheck()
          await page.getByRole('button', { name: 'Accept what is ticked' }).click()
        }
        await page.getByText('1 kept.').waitFor()
        const decisions = (await log()).map(({ judgement, how }) => [judgement, how])
        expect(decisions).toEqual([['same', 'desk, exact names']])
        expect(await page.locator('.exact li').count()).toBe(1)
        expect(faults).toEqual([])
        await page.context().close()
      },
      60_000,
    )
  })
})

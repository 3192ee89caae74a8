// For tests: what axe finds wrong with a page that stands in a browser, by WCAG 2.2 AA.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const
/** Those that see colours. */
const colourRules = ['color-contrast', 'link-in-text-block'] as const
/** Those that see how much room there is. */
const roomRules = ['target-size', 'scrollable-region-focusable', 'region'] as const

/** Every rule once; then those that see colours in the dark, and those that see how much room there is at each width. */
const views = [
  { colorScheme: 'light', width: 1280, rules: everyRule },
  { colorScheme: 'light', width: 768, rules: roomRules },
  { colorScheme: 'light', width: 360, rules: roomRules },
  { colorScheme: 'dark', width: 360, rules: colourRules },
  { colorScheme: 'dark', width: 768, rules: colourRules },
  { colorScheme: 'dark', width: 1280, rules: colourRules },
] as const

/** What breaks a rule in any of the views, with the view. */
export async function barriersIn(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const { width, colorScheme, rules } of views) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const barriers = await barriersOf(page, rules)
    found.push(...barriers.map((barrier) => `${colorScheme} ${width}: ${barrier}`))
  }
  return found
}

/** Each rule with the first part of the page that breaks it. The page must let scripts in (`bypassCSP`). */
async function barriersOf(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe)
  const found = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`)) as {
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string }[]
    }[]
  }
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

// How smoothly the map moves with 50,000 ties: time from one frame to the next while a pointer drags it, in Chromium with software in place of a graphics card.
import { type Browser, chromium, type Page } from 'playwright-core'
import { openExample } from '../scripts/open-example.ts'
import { findChromium } from '../tests/find-chromium.ts'
import { madeUpTies } from './explorer/made-up-ties.ts'
import type { Figure } from './figure.ts'

const ties = 50_000
const bodies = 12_000
/** As long as each is done, however slow frames come. */
const seconds = 4
/** A film has 24 pictures a second; 30 is what a hand feels as moving with it. */
const slowestFrame = 1000 / 30
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

export async function explorer(): Promise<readonly Figure[]> {
  const executablePath = findChromium()
  if (executablePath === null) {
    console.log('  no Chromium is found: the explorers are not measured')
    return []
  }
  const browser = await chromium.launch({ executablePath, args: flags })
  const { origin, close } = await openExample()
  try {
    return await measureMap(browser, origin)
  } finally {
    await browser.close()
    close()
  }
}

async function measureMap(browser: Browser, origin: string): Promise<readonly Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const body = JSON.stringify(madeUpTies(bodies, ties))
  await page.route('**/map/ties*', (route) => route.fulfill({ contentType: 'application/json', body }))
  const start = performance.now()
  await page.goto(`${origin}/map`)
  await page.locator('#map-explorer[data-state="ready"]').waitFor({ timeout: 120_000 })
  const ready = performance.now() - start
  const frames = await framesWhile(page, () => dragAround(page))
  const slider = await framesWhile(page, () => slideYears(page))
  await page.close()
  return [
    frameFigure(`map of ${ties} ties, dragged: middle frame`, frames, 0.5),
    frameFigure(`map of ${ties} ties, dragged: 95 of 100 frames`, frames, 0.95),
    frameFigure('the same, years slid through: middle frame', slider, 0.5),
    {
      what: 'map until it can be moved',
      measured: ready / 1000,
      unit: 's',
      against: { kind: 'atMost', what: 'limit', value: 10 },
    },
  ]
}

function frameFigure(what: string, frames: readonly number[], share: number): Figure {
  const sorted = [...frames].sort((a, b) => a - b)
  return {
    what,
    measured: sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN,
    unit: 'ms',
    against: { kind: 'atMost', what: '30 frames a second', value: slowestFrame },
  }
}

/** Milliseconds from each frame to the next while something is done. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(`
    window.frameTimes = [];
    window.isTimed = true;
    (function next(before) {
      requestAnimationFrame((now) => {
        if (before !== undefined) frameTimes.push(now - before)
        if (isTimed) next(now)
      })
    })()`)
  await act()
  return (await page.evaluate('isTimed = false; frameTimes')) as number[]
}

async function dragAround(page: Page): Promise<void> {
  const box = await page.locator('.explorer-ground').boundingBox()
  if (box === null) throw new Error('the map is not shown')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const end = performance.now() + seconds * 1000
  for (let step = 0; performance.now() < end; step++) {
    const turn = step / 20
    await page.mouse.move(x + 120 * Math.sin(turn), y + 60 * Math.sin(2 * turn))
    await page.waitForTimeout(12)
  }
  await page.mouse.up()
}

async function slideYears(page: Page): Promise<void> {
  await page.locator('#map-year').focus()
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(30)
  }
}

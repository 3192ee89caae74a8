import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { MadePage } from '../kept/made-page.ts'
import { openPagePool, type PageThreads } from './page-pool.ts'

const entry = new URL('./test-support/echo-thread.ts', import.meta.url)
const at = (path: string) => ({
  url: `http://register.example${path}`,
  headers: [['x-asked', 'twice']] as const,
})
const read = ({ letters }: MadePage) => JSON.parse(letters)

let givenUp: Error[]
let threads: PageThreads

function open(told: string, most = 2): void {
  givenUp = []
  threads = openPagePool({ entry, told, most, onGivenUp: (reason) => givenUp.push(reason) })
}

/** A page, from whichever thread is ready first. */
async function page(path: string): Promise<MadePage> {
  return vi.waitFor(async () => {
    const made = await threads.make(at(path))
    if (made === null) throw new Error('no thread is ready')
    return made
  }, 10_000)
}

afterEach(() => threads.close())

describe('threads that run', () => {
  beforeEach(() => open('runs'))

  test('make pages as they are asked for, with status and headers', async () => {
    const made = await page('/parties/1')
    expect(read(made)).toMatchObject({ path: '/parties/1', asked: 'twice' })
    expect([made.status, made.headers.etag]).toEqual([203, '"1"'])
  })

  test('make the first pages too, which wait for a thread to open', async () => {
    const made = await Promise.all(['/1', '/2'].map((path) => threads.make(at(path))))
    expect(made.map((one) => one !== null && read(one).path)).toEqual(['/1', '/2'])
  })

  test('share what is asked for at once, and give every reader their own page', async () => {
    await page('/')
    const seen = new Set<number>()
    await vi.waitFor(async () => {
      const paths = ['/1', '/2', '/3', '/4', '/5', '/6']
      const made = await Promise.all(paths.map(page))
      expect(made.map((one) => read(one).path)).toEqual(paths)
      for (const one of made) seen.add(read(one).thread)
      expect(seen.size).toBe(2)
    }, 10_000)
  })

  test('hold nobody up by a page that takes long, but whoever asked for it', async () => {
    await page('/')
    const seen = new Set<number>()
    await vi.waitFor(async () => {
      for (const one of await Promise.all(['/1', '/2'].map(page))) seen.add(read(one).thread)
      expect(seen.size).toBe(2)
    }, 10_000)
    const answered: string[] = []
    const paths = ['/stand-still', '/1', '/2', '/3', '/4', '/5', '/6']
    await Promise.all(paths.map(async (path) => answered.push(read(await page(path)).path)))
    expect(answered.at(-1)).toBe('/stand-still')
  })

  test('where one ends in the midst of a page, give it back, and another takes its place', async () => {
    await page('/')
    expect(await threads.make(at('/end'))).toBeNull()
    expect(read(await page('/after')).path).toBe('/after')
    expect(givenUp).toEqual([])
  })
})

test('a thread begins a page while another waits for the register', async () => {
  open('runs', 1)
  const made = await Promise.all(['/wait-for-the-other', '/go-on'].map(page))
  expect(new Set(made.map((one) => read(one).thread)).size).toBe(1)
})

test('a thread makes pages before it is ready for fast ones, and no further one is started meanwhile', async () => {
  open('is never ready')
  const made = await Promise.all(['/1', '/2', '/3'].map(page))
  const later = await page('/later')
  expect(new Set([...made, later].map((one) => read(one).thread)).size).toBe(1)
})

test('threads that end before they are ready are given up, and told of once', async () => {
  open('ends at once')
  await vi.waitFor(async () => {
    expect(await threads.make(at('/'))).toBeNull()
    expect(givenUp.map(({ message }) => message)).toEqual(['no register there'])
  }, 10_000)
  expect(await threads.make(at('/'))).toBeNull()
})

import { describe, expect, test } from 'vitest'
import { mintId } from '../../model/ids.ts'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from '../test-support/memory-store.ts'

const example = exampleRegister.agreements.find(({ id }) => id === 'agr_nis-kosice')!
const agreements = Array.from({ length: 130 }, (_, at) => ({
  ...example,
  id: mintId('agreement', `number-${at}`),
}))
const many = createApp({
  store: memoryStore({ ...exampleRegister, agreements }),
  day: () => '2026-11-21',
})

interface Twin {
  readonly ties: readonly { readonly ties: readonly unknown[] }[]
  readonly sources: readonly unknown[]
}

async function page(path: string): Promise<string> {
  return (await many.request(path)).text()
}

describe('the page of a body with very many ties', () => {
  test('shows them in parts, each once, and tells in each how many there are', async () => {
    const linked: string[] = []
    for (let next: string | undefined = '/parties/pty_nis'; next !== undefined; ) {
      const html = await page(next)
      expect(html).toContain('130 agreements are told')
      expect(html).toMatch(/<h2 id="ties-living">[^<]*<span class="count">130<\/span>/)
      linked.push(
        ...Array.from(
          html.matchAll(/<td class="tie-instrument"><a href="\/agreements\/([\w-]+)"/g),
          ([, id = '']) => id,
        ),
      )
      next = /href="([^"]+)" rel="next"/.exec(html)?.[1]
    }
    expect(linked.sort()).toEqual(agreements.map(({ id }) => String(id)).sort())
  })

  test('is given to programs as a whole', async () => {
    const { ties } = (await (await many.request('/parties/pty_nis.json')).json()) as Twin
    expect(ties).toMatchObject([{ state: 'living', count: 130 }])
    expect(ties[0]?.ties).toHaveLength(130)
  })
})

test('of very many pages that tell of a body the first are named, and the others counted', async () => {
  const [own] = exampleRegister.sources.filter(({ party }) => party === 'pty_nis')
  const sources = Array.from({ length: 25 }, (_, at) => ({ ...own!, id: mintId('source', `page-${at}`) }))
  const app = createApp({
    store: memoryStore({ ...exampleRegister, agreements: [], sources }),
    day: () => '2026-11-21',
  })
  const html = await (await app.request('/parties/pty_nis')).text()
  expect(html.match(/class="source-title"/g)).toHaveLength(20)
  expect(html).toContain('5 more pages tell of single agreements')
  const { sources: whole } = (await (await app.request('/parties/pty_nis.json')).json()) as Twin
  expect(whole).toHaveLength(25)
})

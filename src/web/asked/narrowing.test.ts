import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from '../test-support/memory-store.ts'

const app = createApp({ store: memoryStore(exampleRegister), day: () => '2026-11-21' })

interface Listed {
  readonly agreements: readonly { readonly id: string }[]
  readonly next: string | null
  readonly total: number
}

async function ids(path: string): Promise<readonly string[]> {
  const found: string[] = []
  for (let next: string | null = path; next !== null; ) {
    const response = await app.request(next)
    expect([next, response.status]).toEqual([next, 200])
    const list = (await response.json()) as Listed
    found.push(...list.agreements.map(({ id }) => id))
    next = list.next
  }
  return found.sort()
}

const questions = [
  '',
  'q=nis',
  'q=nis+kosice',
  'q=serbia&evidence=twoSided',
  'q=atlantis',
  'party=pty_nis&country=SK',
  'country=RS&country=SK',
  'instrument=twinning&fromYear=1980',
  'area=culture&status=inForce',
  'toYear=1990',
  'fromYear=1990&toYear=2005&source=src_nis',
]

test.each(questions)('the site, the API and the files answer “%s” alike', async (question) => {
  const onSite = await ids(`/search.json?${question}`)
  expect(await ids(`/agreements.json?${question}`)).toEqual(onSite)
  expect(await ids(`/api/v1/agreements?${question}`)).toEqual(onSite)
  const file = await (await app.request(`/download/agreements.csv?${question}`)).text()
  const rows: { id: string }[] = parseCsv(file, { columns: true })
  expect(rows.map(({ id }) => id)).toEqual(onSite)
})

test('some questions find some agreements, and none finds all of them', async () => {
  const counts = await Promise.all(questions.map(async (one) => (await ids(`/search.json?${one}`)).length))
  expect(new Set(counts).size).toBeGreaterThan(4)
})

describe('the form', () => {
  test('counts for each choice what it would leave', async () => {
    const { facets } = (await (await app.request('/search.json?country=RS')).json()) as {
      facets: Record<string, { value: string; count: number }[]>
    }
    const counted = Object.entries({ country: 'country', evidence: 'evidence', area: 'area' })
    for (const [facet, key] of counted) {
      for (const { value, count } of facets[facet] ?? []) {
        const found = await ids(`/search.json?country=RS&${key}=${value}`)
        expect([facet, value, found.length]).toEqual([facet, value, count])
      }
    }
  })

  test('is answered without what was left open', async () => {
    const response = await app.request('/search?q=nis&country=&country=SK&area=&fromYear=+&sort=')
    expect([response.status, response.headers.get('location')]).toEqual([302, '/search?q=nis&country=SK'])
  })

  test('shows what the list is narrowed down to, each with a link to the list without it', async () => {
    const html = await (await app.request('/search?q=nis&country=SK&evidence=twoSided')).text()
    const chosen = /<ul class="chosen".*?<\/ul>/s.exec(html)?.[0] ?? ''
    const links = [...chosen.matchAll(/href="([^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    )
    expect(links).toEqual([
      '/search?country=SK&evidence=twoSided',
      '/search?q=nis&evidence=twoSided',
      '/search?q=nis&country=SK',
      '/search',
    ])
    expect(html).toMatch(/<option value="twoSided" selected[^>]*>Both sides say so \(1\)/)
    expect(html).toContain('/download/register.atom?q=nis&amp;country=SK&amp;evidence=twoSided')
    expect(html).toContain('/download/agreements.csv?q=nis&amp;country=SK&amp;evidence=twoSided')
  })
})

test.each([
  ['area=fishing', 'area cannot be “fishing”'],
  ['status=alive', 'status cannot be “alive”'],
  ['instrument=handshake', 'instrument cannot be “handshake”'],
  ['evidence=sure', 'evidence cannot be “sure”'],
  ['country=Serbia', 'country cannot be “Serbia”'],
  ['country=RS&country=SK&country=GR', 'country cannot be told 3 times'],
  ['fromYear=95', 'fromYear cannot be “95”'],
  ['fromYear=2001&toYear=1995', 'the years end before they begin'],
  ['party=pty_nobody', 'there is no party “pty_nobody”'],
  ['source=src_none', 'there is no source “src_none”'],
  ['sort=random', 'sort cannot be “random”'],
])('a question that cannot be answered is told so once: %s', async (question, message) => {
  const page = await app.request(`/search?${question}`)
  expect(page.status).toBe(400)
  expect((await page.text()).split(message)).toHaveLength(2)
  const twin = (await (await app.request(`/search.json?${question}`)).json()) as {
    errors: { key: string; message: string }[]
  }
  expect(twin.errors.map((one) => one.message)).toEqual([expect.stringContaining(message)])
})

test('a reader is told in their language what cannot be, and a program in English', async () => {
  const question = 'agreements?country=Serbia'
  expect(await (await app.request(`/sk/${question}`)).text()).toContain('country nemôže byť „Serbia“')
  expect(await (await app.request(`/sr-cyrl/${question}`)).text()).toContain('country не може бити „Serbia”')
  const { errors } = (await (await app.request(`/sk/${question.replace('?', '.json?')}`)).json()) as {
    readonly errors: readonly { readonly message: string }[]
  }
  expect(errors[0]?.message).toContain('country cannot be “Serbia”')
})

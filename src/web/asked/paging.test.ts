import { expect, test } from 'vitest'
import { mintId } from '../../model/ids.ts'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from '../test-support/memory-store.ts'

const [example] = exampleRegister.agreements
const agreements = Array.from({ length: 120 }, (_, at) => ({
  ...example!,
  id: mintId('agreement', `number ${String(at).padStart(3, '0')}`),
}))
const [page] = exampleRegister.sources
const sources = Array.from({ length: 120 }, (_, at) => ({
  ...page!,
  id: mintId('source', `number ${String(at).padStart(3, '0')}`),
}))
const app = createApp({
  store: memoryStore({ ...exampleRegister, agreements, sources }),
  day: () => '2026-11-21',
})

type Listed = 'agreements' | 'sources'
type Part = Readonly<Record<Listed, readonly { readonly id: string }[]>> & { readonly next: string | null }

async function part(path: string): Promise<Part> {
  return (await app.request(path)).json() as Promise<Part>
}

test.each([
  ['agreements', agreements],
  ['sources', sources],
] as const)('whoever follows next is given all %s, each once and in order', async (list, all) => {
  const ids: string[] = []
  for (let next: string | null = `/${list}.json`; next !== null; ) {
    const found: Part = await part(next)
    ids.push(...found[list].map(({ id }) => id))
    next = found.next
  }
  expect(ids).toEqual(all.map(({ id }) => id))
})

test('the token in next is no number to count with, and nonsense leads to the first part', async () => {
  const { next } = await part('/agreements.json')
  expect(next).toMatch(/^\/agreements\.json\?from=[\w-]+$/)
  expect(next).not.toContain('50')
  for (const nonsense of ['50', '-3', 'x', 'YWZ0ZXIgOTk5OTk5', '%00']) {
    const { agreements: found } = await part(`/agreements.json?from=${nonsense}`)
    expect(found[0]?.id).toBe(agreements[0]?.id)
  }
})

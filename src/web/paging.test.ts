import { expect, test } from 'vitest'
import { mintId } from '../model/ids.ts'
import { exampleRegister } from '../publish/test-support/example-register.ts'
import { createApp } from './app.tsx'
import { memoryStore } from './test-support/memory-store.ts'

const [example] = exampleRegister.agreements
const agreements = Array.from({ length: 120 }, (_, at) => ({
  ...example!,
  id: mintId('agreement', `number ${String(at).padStart(3, '0')}`),
}))
const app = createApp({
  store: memoryStore({ ...exampleRegister, agreements }),
  day: () => '2026-11-21',
})

interface Part {
  readonly agreements: readonly { readonly id: string }[]
  readonly next: string | null
}

async function part(path: string): Promise<Part> {
  return (await app.request(path)).json() as Promise<Part>
}

test('whoever follows next is given every agreement once, in order', async () => {
  const ids: string[] = []
  for (let next: string | null = '/agreements.json'; next !== null; ) {
    const { agreements: found, next: following }: Part = await part(next)
    ids.push(...found.map(({ id }) => id))
    next = following
  }
  expect(ids).toEqual(agreements.map(({ id }) => id))
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

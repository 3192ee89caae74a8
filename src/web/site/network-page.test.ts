import { expect, test } from 'vitest'
import type { PathView } from '../../publish/network/present-path.ts'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from '../test-support/memory-store.ts'

const app = createApp({ store: memoryStore(exampleRegister), day: () => '2026-11-21' })

async function network(query: string) {
  const response = await app.request(`/network.json?${query}`)
  return (await response.json()) as { readonly path: PathView | null; readonly bodies: number }
}

test('tells the chain from one body to another, with the agreement that makes each step', async () => {
  const { path } = await network('from=Wuppertal&to=Serres')
  expect(path?.sentence).toBe('From Wuppertal to Serres it is 3 steps, each a tie that some source tells.')
  expect(path?.steps.map(({ party }) => party.name)).toEqual(['Košice', 'Niš', 'Serres'])
  expect(path?.steps.map(({ by }) => by.map(({ title }) => title))).toEqual([
    ['Košice – Wuppertal'],
    ['Košice – Niš'],
    ['Niš – Serres'],
  ])
})

test('says of two partners that they are tied directly, and of bodies in separate parts that they are not', async () => {
  expect((await network('from=pty_nis&to=pty_kosice')).path?.sentence).toBe(
    'Niš and Košice are tied directly.',
  )
  expect((await network('from=pty_nis&to=pty_patras')).path).toBeNull()
  const html = await (await app.request('/network?from=pty_nis&to=pty_patras')).text()
  expect(html).toContain('No chain of ties leads from Niš to Patras')
})

test('says whom it does not know, as written and harmless', async () => {
  const html = await (await app.request('/network?from=%3Cb%3EAtlantis&to=Ni%C5%A1')).text()
  expect(html).toContain('No body of the register is called “&lt;b&gt;Atlantis”')
})

test('suggests partners of partners with the reasons, and says so where there are none', async () => {
  const told = (await (await app.request('/parties/pty_wuppertal/suggestions.json')).json()) as {
    readonly suggestions: readonly {
      readonly party: { readonly name: string }
      readonly reasons: readonly { readonly words: string }[]
    }[]
  }
  expect(told.suggestions.map(({ party }) => party.name)).toEqual(expect.arrayContaining(['Niš', 'Wuhan']))
  expect(told.suggestions[0]?.reasons[0]?.words).toBe('both are tied with Košice')
  const none = await (await app.request('/parties/pty_banjaluka/suggestions')).text()
  expect(none).toContain('Nothing to suggest')
  expect((await app.request('/parties/pty_nobody/suggestions')).status).toBe(404)
})

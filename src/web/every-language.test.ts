// Walks all public pages in a language that does not exist, in which every text of the catalogues stands in brackets: whatever
// stands outside of them, and is no name or word of the register, would be read in English by everybody.
import { expect, test, vi } from 'vitest'
import type { NameDesk } from '../pipeline/names/name-desk.ts'
import { exampleRegister } from '../publish/test-support/example-register.ts'
import { createApp } from './app.tsx'
import { memoryStore } from './test-support/memory-store.ts'
import { stringsIn, wordsOutsideBrackets } from './test-support/words-outside-brackets.ts'

vi.mock('../wording/catalogues/sk.json', async () => {
  const { english } = await import('../wording/english/english.ts')
  return { default: Object.fromEntries(Object.entries(english).map(([key, text]) => [key, `⟦${text}⟧`])) }
})

const app = createApp({
  store: memoryStore(exampleRegister),
  day: () => '2026-11-21',
  names: { suggest: async () => [], find: async () => null } as unknown as NameDesk,
})

const pages = [
  '/',
  '/nowhere',
  '/search',
  '/search?q=nis',
  '/search?q=zzzz',
  '/search?q=nis&country=SK&fromYear=1990',
  '/agreements',
  '/agreements/agr_nis-kosice',
  '/parties/pty_nis',
  '/parties/pty_wuppertal',
  '/parties/pty_wuppertal/suggestions',
  '/partnerships/pts_kosice-nis',
  '/areas',
  '/areas/culture',
  '/sources',
  '/sources/src_nis',
  '/countries',
  '/countries/RS',
  '/countries/RS/SK',
  '/countries/FR',
  '/findings',
  '/map',
  '/network',
  '/network?from=Niš&to=Wuppertal',
  '/network?from=Niš&to=zzzz',
  '/statistics',
  '/data',
  '/terms',
  '/api',
  '/about',
  '/contribute?about=/agreements',
  '/contribute/thanks?about=/',
  '/reconcile/about',
]

const known = stringsIn(exampleRegister)

test.each(pages)('%s has no text of its own outside the catalogues', async (path) => {
  const response = await app.request(`/sk${path === '/' ? '' : path}`)
  expect(wordsOutsideBrackets(await response.text(), known)).toEqual([])
})

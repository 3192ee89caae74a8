// Walks all public pages in a language that does not exist, in which every text of the catalogues stands in brackets: whatever
// stands outside of them, and is no name or word of the register, would be read in English by everybody.
import { parseHTML } from 'linkedom'
import { expect, test, vi } from 'vitest'
import labels from '../model/areas/labels.json' with { type: 'json' }
import type { NameDesk } from '../pipeline/name-desk.ts'
import { isCountryCode, nameCountry } from '../publish/name-country.ts'
import { exampleRegister } from '../publish/test-support/example-register.ts'
import { countryCodes } from '../text/countries.ts'
import { languages, ownNames } from '../wording/languages.ts'
import { tongueOf } from '../wording/tongues.ts'
import { createApp } from './app.tsx'
import { memoryStore } from './test-support/memory-store.ts'

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

/** What is the same in every language, or comes from `Intl` and the scheme of areas. */
const sameForAll = [
  'SVG',
  'PNG',
  'GEXF',
  'JSON',
  'CSV',
  'GeoJSON',
  'GraphML',
  'Turtle',
  'BibTeX',
  'RIS',
  'SHA-256',
  'API',
  'CC BY 4.0',
  'GeoNames',
]
const known = [
  ...sameForAll,
  ...stringsIn(exampleRegister),
  ...languages.map((language) => ownNames[language]),
  ...countryCodes.filter(isCountryCode).map((code) => nameCountry(code, tongueOf('sk'))),
  ...Object.values(labels).map(({ sk }) => sk),
  ...Array.from({ length: 12 }, (_, month) =>
    [{ month: 'long' as const }, { day: 'numeric' as const, month: 'long' as const }].map((parts) =>
      new Intl.DateTimeFormat('sk', { ...parts, timeZone: 'UTC' })
        .format(Date.UTC(2000, month, 1))
        .replace(/^1\. /, ''),
    ),
  ).flat(),
].sort((a, b) => b.length - a.length)

test.each(pages)('%s has no text of its own outside the catalogues', async (path) => {
  const response = await app.request(`/sk${path === '/' ? '' : path}`)
  const { document } = parseHTML(await response.text())
  // What stands in another language says so, and code is the same for all.
  for (const part of document.querySelectorAll('body [lang], code, kbd, pre, script, style, [data-counts]')) {
    if (part.hasAttribute('data-counts')) part.removeAttribute('data-counts')
    else part.remove()
  }
  const spoken = ['title', 'aria-label', 'alt', 'placeholder', 'data-suggestions']
  const attributes = spoken.flatMap((name) =>
    Array.from(document.querySelectorAll(`[${name}]`), (part: Part) => part.getAttribute(name) ?? ''),
  )
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''
  const shown = [document.title, description, ...attributes, textOf(document.body)]
  expect(shown.flatMap(outsideBrackets)).toEqual([])
})

interface Part {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<Part>
  getAttribute(name: string): string | null
}

/** With a blank between the parts, which CSS sets apart. */
function textOf(part: Part): string {
  const text = 3
  return Array.from(part.childNodes, (child) =>
    child.nodeType === text ? (child.textContent ?? '') : textOf(child),
  ).join(' ')
}

function outsideBrackets(text: string): readonly string[] {
  let rest = text.replaceAll(
    /https?:\S+|[\w.-]+\.(?:csv|parquet|ndjson|jsonld|ttl|geojson|graphml|gexf|ics|atom|xml|txt)\b/g,
    ' ',
  )
  for (let before = ''; before !== rest; ) [before, rest] = [rest, rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')]
  for (const words of known) rest = rest.replaceAll(words, ' ')
  return rest.match(/\p{L}{3,}(?:[^\n]{0,40})/gu) ?? []
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 2 ? [value] : []
  if (value instanceof Map) return stringsIn([...value])
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

// What the code offers to people and programs, read from the code itself, so that docs/ can be held to it.
import type { Command } from '../src/cli/command.ts'
import { exportFinding } from '../src/publish/exports/export-finding.ts'
import { exportMatch } from '../src/publish/exports/export-match.ts'
import { exportReading } from '../src/publish/exports/export-reading.ts'
import { exportAgreement } from '../src/publish/exports/ndjson.ts'
import { exampleRegister } from '../src/publish/test-support/example-register.ts'
import { createApp } from '../src/web/app.tsx'
import { memoryStore } from '../src/web/test-support/memory-store.ts'
import { exampleMatch, exampleReading } from './example-reading.ts'
import { codeFiles, isForTests, readSource, root } from './source-files.ts'

const shipped = codeFiles.filter((file) => !isForTests(file))

/** Every `export const …Command: Command` under src/cli/. */
export async function commands(): Promise<readonly Command[]> {
  const files = shipped.filter((file) => /^export const \w+Command: Command\b/m.test(readSource(file)))
  const modules = await Promise.all(files.map((file) => import(`${root}src/${file}`)))
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (name.endsWith('Command') ? [value as Command] : [])),
  )
}

/** Names of environment variables that the code reads. */
export function settings(): readonly string[] {
  const read = shipped.flatMap((file) =>
    [...readSource(file).matchAll(/\benv(?:ironment)?\.([A-Z][A-Z0-9_]+)\b/g)].map(([, name = '']) => name),
  )
  return [...new Set(read)].sort()
}

/** Every list of words that model/, lifecycle/ or the lexicons export `as const`, by its name. */
export async function vocabularies(): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = shipped.filter((file) => /^(model|lifecycle)\/|^text\/lexicon\.ts$/.test(file))
  const modules = await Promise.all(files.map((file) => import(`${root}src/${file}`)))
  return new Map(
    modules
      .flatMap((module) => Object.entries(module))
      .filter((entry): entry is [string, string[]] => Array.isArray(entry[1])),
  )
}

const app = createApp({ store: memoryStore(exampleRegister), day: () => '2026-11-21' })

/** Paths that the web answers to, `:id` for what varies. */
export const routes: readonly string[] = [
  ...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path)),
]

/** Keys of the JSON twin of a page, save `ok` and `citation`, which are told of all pages; none where the route is of files or for machines. */
export async function twinKeys(route: string): Promise<readonly string[]> {
  if (route.endsWith('/:name')) return []
  const address = exampleAddress(route)
  const page = await app.request(address)
  if (!page.headers.get('content-type')?.startsWith('text/html')) return []
  const twin = await app.request(address === '/' ? '/index.json' : `${address}.json`)
  if (page.status !== 200 || twin.status !== 200) {
    throw new Error(`${address} answers ${page.status}, its twin ${twin.status}`)
  }
  return Object.keys((await twin.json()) as object).filter((key) => !['ok', 'citation'].includes(key))
}

/** `/agreements/:id` → the address of the first agreement of the examples. */
function exampleAddress(route: string): string {
  const noun = /(\w+)\/:id/.exec(route)?.[1] ?? ''
  const things: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    ...exampleRegister,
    moved: [],
    documents: [],
    areas: [{ id: 'culture' }],
  }
  return route
    .replace(':id', things[noun]?.[0]?.id ?? ':id')
    .replace(':a', 'RS')
    .replace(':b', 'SK')
}

const sources = new Map(exampleRegister.sources.map((source) => [source.id, source]))

/** One answer of each JSON door, by the name of its section in docs/json.md. */
export const doors: Readonly<Record<string, string>> = {
  read: exportReading(exampleReading),
  resolve: exportMatch(exampleMatch),
  export: exportAgreement(exampleRegister.agreements[0]!, sources, '2026-11-21'),
  findings: exportFinding(exampleRegister.findings[0]!, sources),
}

/** Every key, however deep; those of `features` are names of reasons and grow freely. */
export function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(keysIn))]
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, inner]) => (key === 'features' ? [] : keysIn(inner)))
  return [...new Set([...Object.keys(value), ...below])]
}

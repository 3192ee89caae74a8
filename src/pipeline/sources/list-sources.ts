// From what somebody typed — files, folders, lists, addresses — to the sources to read, in order.
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, isAbsolute, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addressIdentity, isAddress } from './addresses.ts'
import { isSourceList, readSourceList } from './read-source-list.ts'
import type { SourceDefaults, SourceFailure, SourceRequest } from './source-request.ts'

export interface ListedSources {
  readonly requests: readonly SourceRequest[]
  readonly failures: readonly SourceFailure[]
}

/** What is taken from a folder; a file that is named is taken whatever its name. */
const readable = new Set(
  '.html .htm .xhtml .txt .md .markdown .wiki .mediawiki .wikitext .csv .tsv .pdf .docx .xlsx .xls .ods'.split(
    ' ',
  ),
)
const listName = 'sources.csv'
const packageRoot = fileURLToPath(new URL('../../..', import.meta.url))

/** Sources in the order given; a folder's files by name; no source twice. */
export async function listSources(
  locations: readonly string[],
  defaults: SourceDefaults = { publisher: null, language: null },
): Promise<ListedSources> {
  const found: (SourceRequest | SourceFailure)[] = []
  for (const location of locations) found.push(...(await sourcesAt(location, defaults)))
  const requests = new Map<string, SourceRequest>()
  const failures: SourceFailure[] = []
  for (const source of found) {
    if ('message' in source) failures.push(source)
    else if (!requests.has(source.identity)) requests.set(source.identity, source)
  }
  return { requests: [...requests.values()], failures }
}

async function sourcesAt(
  location: string,
  defaults: SourceDefaults,
): Promise<readonly (SourceRequest | SourceFailure)[]> {
  if (isAddress(location)) return [requestFor(location, null, defaults)]
  const path = resolve(location)
  const kind = await kindOf(path)
  if (kind === 'missing') return [{ location, message: 'there is no such file or folder' }]
  if (kind === 'folder') return sourcesInFolder(location, defaults)
  if (!(await isList(path))) return [requestFor(location, path, defaults)]
  const rows = await readSourceList(path, location)
  return rows.map((row) => {
    if ('message' in row) return row
    const { location: written, ...told } = row
    const shown = isAddress(written) || isAbsolute(written) ? written : join(location, '..', written)
    const request = requestFor(shown, isAddress(written) ? null : resolve(path, '..', written), defaults)
    return {
      ...request,
      ...told,
      publisher: told.publisher ?? request.publisher,
      language: told.language ?? request.language,
    }
  })
}

async function sourcesInFolder(
  location: string,
  defaults: SourceDefaults,
): Promise<readonly (SourceRequest | SourceFailure)[]> {
  const entries = await readdir(location, { withFileTypes: true })
  const names = entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && isReadable(entry.name))
    .map(({ name }) => name)
    .sort()
  if (names.length === 0) {
    return [{ location, message: `the folder holds no page (${[...readable].join(', ')})` }]
  }
  // What a list knows of a page goes before what its file alone tells.
  const inOrder = names.includes(listName) ? [listName, ...names.filter((name) => name !== listName)] : names
  const found = await Promise.all(inOrder.map((name) => sourcesAt(join(location, name), defaults)))
  return found.flat()
}

function isReadable(name: string): boolean {
  return readable.has(extname(name).toLowerCase())
}

/** A table with a column of locations is a list of sources; any other table is a source itself. */
async function isList(path: string): Promise<boolean> {
  if (extname(path).toLowerCase() !== '.csv') return false
  return basename(path).toLowerCase() === listName || isSourceList(path)
}

function requestFor(location: string, file: string | null, defaults: SourceDefaults): SourceRequest {
  return {
    location: file === null ? location : ownPath(file, location),
    file,
    identity: file === null ? addressIdentity(location) : ownPath(file, file),
    ...defaults,
    title: null,
    authority: null,
    asOf: null,
    notice: null,
  }
}

/** Files that come with the program are named from its own folder, so that they are the same sources on every machine. */
function ownPath(file: string, other: string): string {
  const inside = relative(packageRoot, file)
  return inside.startsWith('..') || isAbsolute(inside) ? other : inside.replaceAll('\\', '/')
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  const found = await stat(path).catch(() => null)
  if (found === null) return 'missing'
  return found.isDirectory() ? 'folder' : 'file'
}

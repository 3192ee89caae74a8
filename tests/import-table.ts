// Who may import whom, as docs/architecture.md says it.
import { readFileSync } from 'node:fs'
import { root } from './source-files.ts'

export interface FolderRule {
  readonly folder: string
  readonly mayImport: ReadonlySet<string>
  /** The folder is planned and not there yet. */
  readonly isToCome: boolean
}

const architecture = readFileSync(`${root}docs/architecture.md`, 'utf8')

export const importTable: ReadonlyMap<string, FolderRule> = new Map(
  [...architecture.matchAll(/^\| `(\w+)\/` \| (.+?) \| (.+?) \|$/gm)].map(
    ([, folder = '', purpose = '', imports = '']) => [
      folder,
      {
        folder,
        mayImport: new Set(imports === '–' ? [] : imports.split(', ')),
        isToCome: purpose.startsWith('To come'),
      },
    ],
  ),
)

/** Folders laid in layers: the folders in each, of which every one may import those before it. */
export const layersOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...architecture.matchAll(/^\| In `(\w+)\/` \|.*\n\|[-|]+\n((?:\|.*\n)+)/gm)].map(
    ([, folder = '', rows = '']) => [
      folder,
      [...rows.matchAll(/^\| `([\w-]+)\/`/gm)].map(([, layer = '']) => layer),
    ],
  ),
)

/** Folders whose code asks nothing of the world around it. */
export const pureFolders = [
  'read',
  'extract',
  'resolve',
  'consolidate',
  'lifecycle',
  'network',
  'review',
  'publish',
] as const

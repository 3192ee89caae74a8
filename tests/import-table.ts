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

/** The folders of `extract/`, each of which may import those before it. */
export const extractLayers: readonly string[] = [
  ...architecture.matchAll(/^\| `(\w+)\/` \| [^|]+ \|$/gm),
].map(([, folder = '']) => folder)

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

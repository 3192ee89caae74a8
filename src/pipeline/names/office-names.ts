// The names that an office keeps beside its register: parties of its own and imported gazetteers.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { GazetteerSources } from '../../gazetteer/build/gazetteer-sources.ts'

/** Folders of a register's folder. */
export const officeFolders = {
  /** CSV files of the same columns as data/parties/. */
  parties: 'parties',
  /** GeoNames dumps that tell further places, or known ones anew. */
  beside: join('gazetteer', 'beside'),
  /** The GeoNames dump that stands in the place of the packaged one. */
  instead: join('gazetteer', 'instead'),
} as const

/** Nothing where the folder has none, or is not there yet. */
export function officeNames(directory: string): GazetteerSources {
  const [geonames] = dumpsIn(join(directory, officeFolders.instead))
  return {
    furtherParties: join(directory, officeFolders.parties),
    furtherGeonames: dumpsIn(join(directory, officeFolders.beside)),
    ...(geonames === undefined ? {} : { geonames }),
  }
}

/** Changes when a file of the office's is added, changed or taken away. */
export function officeStamp(directory: string): string {
  const paths = Object.values(officeFolders).flatMap((folder) => filesIn(join(directory, folder), ''))
  return paths
    .map((path) => {
      const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 }
      return `${path} ${size} ${mtimeMs}`
    })
    .join('\n')
}

const dumpsIn = (folder: string) => filesIn(folder, '.txt')

function filesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
}

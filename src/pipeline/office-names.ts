// The names that an office keeps beside its register: parties of its own and imported gazetteers.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GazetteerSources } from '../gazetteer/gazetteer-sources.ts'

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

function dumpsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))
}

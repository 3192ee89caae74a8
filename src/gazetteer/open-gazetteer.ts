// Opens the gazetteer: the index from the cache, or built anew where it is missing, older or damaged.
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { CountryCode } from '../model/party.ts'
import type { BuildProgress } from './build/build-index.ts'
import { buildOnce } from './build/build-once.ts'
import { findSources, type GazetteerSources } from './build/gazetteer-sources.ts'
import { geonamesCredit } from './credit.ts'
import type { Gazetteer } from './gazetteer.ts'
import { removeStaleIndexes, writeIndexFile } from './index/index-file.ts'
import type { GazetteerIndex } from './index/index-sections.ts'
import { beginningOf, noBeginning } from './index/name-beginnings.ts'
import { PartyTable } from './index/party-table.ts'
import { readIndexFile } from './index/read-index-file.ts'
import { partiesNamed, partiesNear, partiesSoundingLike, partiesWithWords } from './near/look-up-names.ts'
import { NearSpellings } from './near/near-spellings.ts'
import { NameSuggester } from './near/suggest-names.ts'
import { nameFinder } from './scan/find-names.ts'

export type { Gazetteer } from './gazetteer.ts'

export interface OpenOptions {
  /** Where the index is kept; `POBRATIM_CACHE` or the user's cache folder where none is told. */
  readonly cache?: string
  readonly sources?: GazetteerSources
  /** Called only when the index has to be built. */
  readonly onProgress?: (progress: BuildProgress) => void
}

export async function openGazetteer(options: OpenOptions = {}): Promise<Gazetteer> {
  const files = findSources(options.sources)
  // Each set of sources has a file of its own, so that two versions of the product never take turns in building.
  const path = join(options.cache ?? cacheFolder(), `gazetteer-${files.stamp.slice(0, 16)}.index`)
  const index = await buildOnce(
    path,
    () => readIndexFile(path, files.stamp),
    async () => {
      // Loaded only when needed: opening is what every command waits for.
      const { buildIndex } = await import('./build/build-index.ts')
      const built = buildIndex(files, options.onProgress ?? (() => {}))
      writeIndexFile(path, files.stamp, built)
      removeStaleIndexes(path)
      return built
    },
  )
  return { ...gazetteerOf(index), stamp: files.stamp }
}

export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const own = environment.POBRATIM_CACHE
  if (own) return own
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pobratim')
}

function gazetteerOf(index: GazetteerIndex): Gazetteer {
  const table = new PartyTable(index)
  let near: NearSpellings | undefined
  let suggester: NameSuggester | undefined
  return {
    credit: geonamesCredit,
    partyCount: table.count,
    nameFinder: nameFinder(index, table),
    findParty: (id) => {
      const number = table.find(id)
      return number === null ? null : table.party(number)
    },
    numberOf: (id) => table.find(id),
    party: (number) => table.party(number),
    idOf: (number) => table.idOf(number),
    nameOf: (number) => table.nameOf(number),
    isShownAs: (number, text) => table.isShownAs(number, text),
    kindOf: (number) => table.kindOf(number),
    countryOf: (number) => table.countryOf(number),
    traits: (number) => table.traits(number),
    containersOf: (number) => table.containersOf(number),
    stateOf: (country) => table.stateOf(country),
    presentCountries: (country) => table.presentCountries(country),
    partiesNamed: (name, countries?: readonly CountryCode[]) => partiesNamed(index, table, name, countries),
    mayBeginName: (word) => beginningOf(index, word) !== noBeginning,
    partiesSoundingLike: (name, countries?: readonly CountryCode[]) =>
      partiesSoundingLike(index, table, name, countries),
    partiesWithWords: (words, countries?: readonly CountryCode[]) =>
      partiesWithWords(index, table, words, countries),
    liesNear: (number, countries) => table.liesNear(number, countries),
    suggest: (prefix, options) => {
      suggester ??= new NameSuggester(index, table)
      return suggester.suggest(prefix, options)
    },
    partiesNear: (name, countries, limit) => {
      near ??= new NearSpellings(index.spellings())
      return partiesNear(index, table, near, { name, countries, limit })
    },
  }
}

// From party drafts to the arrays of the index.
import { partyKinds } from '../model/party.ts'
import { fold } from '../text/fold.ts'
import { skeleton } from '../text/skeleton.ts'
import { gatherParties, idOf } from './gather-parties.ts'
import type { SourceFiles } from './gazetteer-sources.ts'
import { GrowingText, GrowingUint32 } from './growing-array.ts'
import { degreeScale, type GazetteerIndex, noDegrees, type Sections } from './index-sections.ts'
import { KeyTableBuilder, postingFor, skeletonMarks } from './key-table.ts'
import { lettersIn } from './letters-in.ts'
import { writeNameLines } from './name-lines.ts'
import { type PartyDraft, type SpellingUse, spellingUses } from './party-draft.ts'
import { partyIdOfRegion } from './read-regions.ts'
import { traditionOf } from './tradition.ts'

export interface BuildProgress {
  readonly partiesDone: number
  readonly partyCount: number
}

export const origins = ['geonames', 'iso3166', 'pobratim', 'source'] as const
const shortestSkeleton = 4
const progressStep = 20_000
const isLatin = /^[a-z0-9 ]+$/
const hasSkeleton = /[a-z\u0370-\u03FF\u0400-\u04FF]/u

export function buildIndex(
  files: SourceFiles,
  onProgress: (progress: BuildProgress) => void,
): GazetteerIndex {
  const drafts = gatherParties(files)
  onProgress({ partiesDone: 0, partyCount: drafts.length })
  const keys = new KeyTableBuilder()
  const ids = new GrowingText()
  const names = new GrowingText()
  const spellings = new GrowingText()
  const [idStart, nameStart, partySpellings, spellingStart, spellingLetters] = growing(5)
  drafts.forEach((draft, number) => {
    idStart.push(ids.length)
    ids.push(draft.id)
    nameStart.push(names.length)
    names.push(writeNameLines(draft.name, draft.otherNames))
    partySpellings.push(spellingStart.length)
    for (const [key, use] of keysOf(draft)) {
      keys.add(key, postingFor(number, use))
      if (use === 'weak' || !isLatin.test(key)) continue
      spellingStart.push(spellings.length)
      spellingLetters.push(lettersIn(key))
      spellings.push(key)
    }
    if ((number + 1) % progressStep === 0) onProgress({ partiesDone: number + 1, partyCount: drafts.length })
  })
  idStart.push(ids.length)
  nameStart.push(names.length)
  partySpellings.push(spellingStart.length)
  spellingStart.push(spellings.length)
  const { bucketBits, ...table } = keys.build()
  onProgress({ partiesDone: drafts.length, partyCount: drafts.length })
  return {
    facts: {
      ...countryFacts(drafts),
      bucketBits,
      formerStates: formerStates(drafts),
      containers: containers(drafts),
    },
    sections: {
      ...columns(drafts),
      ...table,
      partyIdStart: idStart.toArray(),
      partyIdText: ids.toArray(),
      nameStart: nameStart.toArray(),
      nameText: names.toArray(),
      partySpellings: partySpellings.toArray(),
      spellingStart: spellingStart.toArray(),
      spellingText: spellings.toArray(),
      spellingLetters: spellingLetters.toArray(),
    },
  }
}

/** Each key once, with the strongest use: the folded spellings, and the skeletons of those that prove something. */
function keysOf(draft: PartyDraft): ReadonlyMap<string, SpellingUse> {
  const keys = new Map<string, SpellingUse>()
  const tradition = traditionOf(draft.country)
  const add = (key: string, use: SpellingUse) => {
    const known = keys.get(key)
    if (known === undefined || spellingUses.indexOf(use) < spellingUses.indexOf(known)) keys.set(key, use)
  }
  for (const { text, use } of draft.spellings) {
    const key = fold(text)
    if (key === '') continue
    add(key, use)
    if (use === 'weak' || !hasSkeleton.test(key)) continue
    const bare = skeleton(key, tradition)
    if (bare.length >= shortestSkeleton) add(skeletonMarks[tradition] + bare, use)
  }
  return keys
}

function columns(drafts: readonly PartyDraft[]) {
  const numbers = new Map(drafts.map((draft, number) => [idOf(draft), number]))
  const numberPlusOne = (id: string | undefined) => (id === undefined ? 0 : (numbers.get(id) ?? -1) + 1)
  const regionPlusOne = (region: string) => (region === '' ? 0 : numberPlusOne(partyIdOfRegion(region)))
  const { countries } = countryFacts(drafts)
  const countryNumbers = new Map(countries.map((country, number) => [country, number]))
  const all = [...drafts.keys()]
  const places = all.filter((n) => drafts[n]!.id === '')
  return {
    partyKind: Uint8Array.from(drafts, ({ kind }) => partyKinds.indexOf(kind)),
    partyOrigin: Uint8Array.from(drafts, ({ origin }) => origins.indexOf(origin)),
    partyImportance: Uint8Array.from(drafts, ({ importance }) => importance),
    partyCountry: Uint16Array.from(drafts, ({ country }) => countryNumbers.get(country)!),
    partyGeonameId: Uint32Array.from(drafts, ({ geonameId }) => geonameId),
    partyLat: Int32Array.from(drafts, ({ lat }) => scaled(lat)),
    partyLng: Int32Array.from(drafts, ({ lng }) => scaled(lng)),
    partyPopulation: Uint32Array.from(drafts, ({ population }) => population),
    partyRegion: Uint32Array.from(drafts, ({ region }) => regionPlusOne(region)),
    partyDistrict: Uint32Array.from(drafts, ({ district }) => regionPlusOne(district)),
    partySuccessor: Uint32Array.from(drafts, ({ successors }) =>
      successors.length === 1 ? numberPlusOne(successors[0]) : 0,
    ),
    byGeonameId: Uint32Array.from(places.sort((a, b) => drafts[a]!.geonameId - drafts[b]!.geonameId)),
    byIdText: Uint32Array.from(
      all.filter((n) => drafts[n]!.id !== '').sort((a, b) => (drafts[a]!.id < drafts[b]!.id ? -1 : 1)),
    ),
  } satisfies Partial<Sections>
}

function countryFacts(drafts: readonly PartyDraft[]) {
  const countries = ['']
  const countryStart = [0]
  drafts.forEach(({ country }, number) => {
    if (country === countries.at(-1)) return
    countries.push(country)
    countryStart.push(number)
  })
  return { countries, countryStart: [...countryStart, drafts.length] }
}

function formerStates(drafts: readonly PartyDraft[]): Readonly<Record<string, readonly string[]>> {
  const former = drafts.filter(({ kind, successors }) => kind === 'state' && successors.length > 0)
  return Object.fromEntries(
    former.map(({ country, successors }) => [country, successors.map((id) => id.slice('pty_'.length))]),
  )
}

function containers(drafts: readonly PartyDraft[]): Readonly<Record<number, string>> {
  return Object.fromEntries(
    drafts.flatMap(({ container }, number) => (container === '' ? [] : [[number, container]])),
  )
}

const scaled = (degrees: number | null) => (degrees === null ? noDegrees : Math.round(degrees * degreeScale))
const growing = (count: number) =>
  Array.from({ length: count }, () => new GrowingUint32()) as readonly GrowingUint32[] as [
    GrowingUint32,
    GrowingUint32,
    GrowingUint32,
    GrowingUint32,
    GrowingUint32,
  ]

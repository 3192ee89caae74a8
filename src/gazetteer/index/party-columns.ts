// Party drafts as columns of numbers.
import { partyKinds } from '../../model/party.ts'
import { idOf, type PartyDraft, partyIdOfRegion } from '../drafts/party-draft.ts'
import { degreeScale, noDegrees, type Sections } from './index-sections.ts'

export const origins = ['geonames', 'iso3166', 'pobratim', 'source'] as const

const mostNames = 255

export function partyColumns(drafts: readonly PartyDraft[]) {
  const successors = new Set(drafts.flatMap((draft) => draft.successors))
  // Nearly all are places, which nobody refers to by id.
  const numbers = new Map<string, number>()
  drafts.forEach((draft, number) => {
    if (draft.id !== '' || successors.has(idOf(draft))) numbers.set(idOf(draft), number)
  })
  const numberPlusOne = (id: string | undefined) => (id === undefined ? 0 : (numbers.get(id) ?? -1) + 1)
  const regionPlusOne = remembered((region) => (region === '' ? 0 : numberPlusOne(partyIdOfRegion(region))))
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
    partyNameCount: Uint8Array.from(drafts, ({ otherNames }) => Math.min(mostNames, nameCount(otherNames))),
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

export function countryFacts(drafts: readonly PartyDraft[]) {
  const countries = ['']
  const countryStart = [0]
  drafts.forEach(({ country }, number) => {
    if (country === countries.at(-1)) return
    countries.push(country)
    countryStart.push(number)
  })
  return { countries, countryStart: [...countryStart, drafts.length] }
}

export function formerStates(drafts: readonly PartyDraft[]): Readonly<Record<string, readonly string[]>> {
  const former = drafts.filter(({ kind, successors }) => kind === 'state' && successors.length > 0)
  return Object.fromEntries(
    former.map(({ country, successors }) => [country, successors.map((id) => id.slice('pty_'.length))]),
  )
}

export function toldContainers(drafts: readonly PartyDraft[]): Readonly<Record<number, string>> {
  return Object.fromEntries(
    drafts.flatMap(({ container }, number) => (container === '' ? [] : [[number, container]])),
  )
}

export function attestations(drafts: readonly PartyDraft[]): Readonly<Record<number, string>> {
  return Object.fromEntries(
    drafts.flatMap(({ attestedBy }, number) => (attestedBy === '' ? [] : [[number, attestedBy]])),
  )
}

function remembered(answer: (question: string) => number): (question: string) => number {
  const answers = new Map<string, number>()
  return (question) => {
    const known = answers.get(question)
    if (known !== undefined) return known
    const given = answer(question)
    answers.set(question, given)
    return given
  }
}

/** The shown name with the lines of the others. */
const nameCount = (otherNames: string) => (otherNames === '' ? 1 : otherNames.split('\n').length + 1)
const scaled = (degrees: number | null) => (degrees === null ? noDegrees : Math.round(degrees * degreeScale))

// Places, regions, states and own parties brought together: one draft a party, in the order of the index.

import type { CountryCode } from '../../model/party.ts'
import { fold } from '../../text/fold.ts'
import { withoutPartyWords } from '../../text/party-words.ts'
import { writeNameLines } from '../drafts/name-lines.ts'
import { withOwnNames } from '../drafts/own-names.ts'
import { idOf, type PartyDraft } from '../drafts/party-draft.ts'
import { readGeonames } from '../drafts/read-geonames.ts'
import { readOwnParties } from '../drafts/read-own-parties.ts'
import { type AdminRow, readRegions } from '../drafts/read-regions.ts'
import { seatsOf } from '../drafts/region-seats.ts'
import { stateNames } from '../drafts/state-names.ts'
import type { SourceFiles } from './gazetteer-sources.ts'

const capitalImportance = 7

export function gatherParties(files: SourceFiles): readonly PartyDraft[] {
  const ownById = ownParties(files)
  const isKnown = new Set<string>()
  const withOwn = (draft: PartyDraft) => {
    const row = ownById.get(idOf(draft))
    if (row === undefined) return draft
    isKnown.add(row.id)
    return joined(row, draft)
  }
  const divisions = files.regions()
  const isArea = areasCalled(divisions, ownById.values())
  const places = [...readPlaces(files.geonames)].map((place) => withOwnNames(withOwn(place), isArea))
  // Own rows come first, so that a municipality which a row gave to its seat is not made a second time.
  const regions = [...readRegions(divisions, seatsOf(places, files.cities()))].map(withOwn)
  const capitals = new Map(
    places
      .filter(({ importance }) => importance === capitalImportance)
      .map((place) => [place.country, place]),
  )
  const others = [...ownById.values()]
    .filter(({ id }) => !isKnown.has(id))
    .map((draft) => (draft.kind === 'state' ? withStateNames(draft, capitals.get(draft.country)) : draft))
  return [...places, ...regions, ...others].sort(byPlaceInIndex)
}

/** Whether a state or a division of the first level bears the folded name in the country. */
function areasCalled(divisions: readonly AdminRow[], own: Iterable<PartyDraft>) {
  const names = new Set<string>()
  for (const { code, name } of divisions) {
    const [country, , second] = code.split('.')
    if (second !== undefined) continue
    for (const bare of [fold(name), ...withoutPartyWords(fold(name)).map((bare) => bare.name)])
      names.add(`${country} ${bare}`)
  }
  for (const { kind, country, name } of own) if (kind === 'state') names.add(`${country} ${fold(name)}`)
  return (name: string, country: CountryCode) => names.has(`${country} ${name}`)
}

/** A row that tells more of a party which an earlier file has is joined to it. */
function ownParties(files: SourceFiles): ReadonlyMap<string, PartyDraft> {
  const byId = new Map<string, PartyDraft>()
  for (const { file, csv } of files.ownParties) {
    for (const draft of readOwnParties(csv, file)) {
      const known = byId.get(draft.id)
      byId.set(draft.id, known === undefined ? draft : joined(draft, known))
    }
  }
  return byId
}

/** Each place once, as the first dump tells it. */
function* readPlaces(dumps: SourceFiles['geonames']): Generator<PartyDraft> {
  const told = new Set<number>()
  for (const [number, read] of dumps.entries()) {
    const isLast = number === dumps.length - 1
    for (const place of readGeonames(read())) {
      if (told.has(place.geonameId)) continue
      if (!isLast) told.add(place.geonameId)
      yield place
    }
  }
}

function byPlaceInIndex(a: PartyDraft, b: PartyDraft): number {
  if (a.country !== b.country) return a.country < b.country ? -1 : 1
  if (a.population !== b.population) return b.population - a.population
  if (a.importance !== b.importance) return b.importance - a.importance
  return idOf(a) < idOf(b) ? -1 : 1
}

/** The own row tells name and kind; the place or region keeps its coordinates, codes and all of its names. */
function joined(own: PartyDraft, known: PartyDraft): PartyDraft {
  const formerlyShown = writeNameLines([{ text: known.name, kind: 'short' }])
  return {
    ...known,
    kind: own.kind,
    name: own.name,
    from: own.from,
    to: own.to,
    otherNames: [own.otherNames, formerlyShown, known.otherNames].filter((lines) => lines !== '').join('\n'),
    keys: { ...known.keys, own: [...own.keys.own, ...known.keys.own] },
    successors: own.successors.length === 0 ? known.successors : own.successors,
    lat: own.lat ?? known.lat,
    lng: own.lng ?? known.lng,
    population: own.population === 0 ? known.population : own.population,
  }
}

function withStateNames(own: PartyDraft, capital: PartyDraft | undefined): PartyDraft {
  const names = stateNames(own.country).filter(({ text }) => text !== own.name)
  return {
    ...own,
    importance: capitalImportance,
    otherNames: [own.otherNames, writeNameLines(names)].filter((lines) => lines !== '').join('\n'),
    keys: { ...own.keys, own: [...own.keys.own, ...names.map(({ text }) => fold(text))] },
    lat: capital?.lat ?? null,
    lng: capital?.lng ?? null,
  }
}

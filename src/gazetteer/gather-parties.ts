// Places, regions, states and own parties brought together: one draft a party, in the order of the index.
import { fold } from '../text/fold.ts'
import type { SourceFiles } from './gazetteer-sources.ts'
import type { PartyDraft } from './party-draft.ts'
import { readGeonames } from './read-geonames.ts'
import { partyIdOfPlace, readOwnParties } from './read-own-parties.ts'
import { type RegionSeat, readRegions } from './read-regions.ts'
import { stateNames } from './state-names.ts'

export function gatherParties(files: SourceFiles): readonly PartyDraft[] {
  const places = [...readGeonames(files.geonames())]
  const regions = [...readRegions(files.regions(), seatsOf(places))]
  const parties = new Map<string, PartyDraft>()
  for (const draft of [...places, ...regions]) parties.set(idOf(draft), draft)
  for (const { file, csv } of files.ownParties) {
    for (const own of readOwnParties(csv, file)) {
      const known = parties.get(own.id)
      parties.set(own.id, known === undefined ? withStateNames(own, places) : joined(own, known))
    }
  }
  return [...parties.values()].sort(byPlaceInIndex)
}

export const idOf = (draft: PartyDraft) => (draft.id === '' ? partyIdOfPlace(draft.geonameId) : draft.id)

function byPlaceInIndex(a: PartyDraft, b: PartyDraft): number {
  if (a.country !== b.country) return a.country < b.country ? -1 : 1
  if (a.population !== b.population) return b.population - a.population
  if (a.importance !== b.importance) return b.importance - a.importance
  return idOf(a) < idOf(b) ? -1 : 1
}

/** The own row tells name and kind; the place or region keeps its coordinates, codes and all of its names. */
function joined(own: PartyDraft, known: PartyDraft): PartyDraft {
  return {
    ...known,
    kind: own.kind,
    name: own.name,
    otherNames: [{ text: known.name, kind: 'short' }, ...own.otherNames, ...known.otherNames],
    spellings: [...own.spellings, ...known.spellings],
    successors: own.successors,
    lat: own.lat ?? known.lat,
    lng: own.lng ?? known.lng,
    population: own.population === 0 ? known.population : own.population,
  }
}

function withStateNames(own: PartyDraft, places: readonly PartyDraft[]): PartyDraft {
  if (own.kind !== 'state') return own
  const names = stateNames(own.country).filter(({ text }) => text !== own.name)
  const capital = places.find((place) => place.country === own.country && place.importance === 7)
  return {
    ...own,
    importance: 7,
    otherNames: [...own.otherNames, ...names],
    spellings: [...own.spellings, ...names.map(({ text }) => ({ text, use: 'own' }) as const)],
    lat: capital?.lat ?? null,
    lng: capital?.lng ?? null,
  }
}

/** What each region's places tell of it: its seat's coordinates, its population, the names in it. */
function seatsOf(places: readonly PartyDraft[]): ReadonlyMap<string, RegionSeat> {
  const seats = new Map<string, RegionSeat & { placeNames: Set<string> }>()
  for (const place of places) {
    for (const region of [place.region, place.district]) {
      if (region === '') continue
      const known = seats.get(region)
      seats.set(region, withPlace(known, place))
    }
  }
  return seats
}

function withPlace(seat: (RegionSeat & { placeNames: Set<string> }) | undefined, place: PartyDraft) {
  const placeNames = seat?.placeNames ?? new Set<string>()
  for (const { text, use } of place.spellings) if (use !== 'weak') placeNames.add(fold(text))
  const population = (seat?.population ?? 0) + (place.kind === 'district' ? 0 : place.population)
  const isSeat =
    seat === undefined ||
    place.importance > seat.importance ||
    (place.importance === seat.importance && place.population > seat.seatPopulation)
  if (!isSeat) return { ...seat, placeNames, population }
  const { lat, lng, importance, geonameId: seatId, population: seatPopulation } = place
  return { lat, lng, importance, seatId, seatPopulation, population, placeNames }
}

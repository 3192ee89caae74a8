// A world whose truth is known: towns, their agreements, and what pages of both sides and of others tell of them.
import type { InstrumentType } from '../../src/model/instrument.ts'
import { fold } from '../../src/text/fold.ts'
import type { PlaceRow } from '../names/place-rows.ts'
import { pick, type Random, seededRandom } from '../names/random.ts'
import { damageName } from './damage-name.ts'

/** One town as one record writes it. */
export interface WrittenTown {
  readonly name: string
  readonly country: string
  /** Which place it is: the truth. */
  readonly geonameId: number
}

export interface WorldRecord {
  /** Number of the agreement that it tells: the truth, which nobody is shown. */
  readonly agreement: number
  readonly towns: readonly [WrittenTown, WrittenTown]
  /** '' where the page tells none. */
  readonly year: string
  readonly instrument: InstrumentType
  /** Pages of towns are numbered as the towns are; pages of third parties come after them. */
  readonly page: number
  /** Which of the towns speaks, 0 or 1; null where a third party does, or a town that has no part in it. */
  readonly speaker: 0 | 1 | null
}

export interface World {
  readonly records: readonly WorldRecord[]
  readonly agreements: number
}

export interface WorldOptions {
  readonly records: number
  readonly seed: number
}

const leastPopulation = 5000
const instruments = [
  'twinning',
  'cooperation_agreement',
  'memorandum',
  'letter_of_intent',
  'protocol',
] as const satisfies readonly InstrumentType[]
const years = { first: 1950, count: 75 }
const chances = {
  /** That one more page tells the agreement, up to eight. */
  nextTelling: 0.69,
  yearMissing: 0.2,
  yearWrong: 0.05,
  instrumentRight: 0.85,
  secondAgreement: 0.1,
  /** That a page of a town tells of two others. */
  wrongSide: 0.02,
}
const mostTellings = 8
/** How many records a third party's page tells, about. */
const recordsOnPage = 25

export function makeWorld(places: readonly PlaceRow[], { records: count, seed }: WorldOptions): World {
  const random = seededRandom(seed)
  const towns = townsOf(places)
  const records: WorldRecord[] = []
  let agreements = 0
  const thirdPages = Math.max(1, Math.ceil(count / recordsOnPage / 2))
  const tell = (pair: readonly [number, number], year: number, instrument: InstrumentType) => {
    let tellings = 1
    while (tellings < mostTellings && random() < chances.nextTelling) tellings++
    for (let at = 0; at < tellings && records.length < count; at++) {
      const order = random() < 0.5 ? ([pair[1], pair[0]] as const) : pair
      const written = order.map((town) => write(towns[town]!, random))
      const isOwn = at < 2
      const isWrongSide = isOwn && random() < chances.wrongSide
      const side = isOwn && !isWrongSide ? order.indexOf(pair[at as 0 | 1]) : null
      const wrong = isWrongSide ? Math.floor(random() * towns.length) : null
      records.push({
        agreement: agreements,
        towns: [written[0]!, written[1]!],
        year: yearTold(year, random),
        instrument: random() < chances.instrumentRight ? instrument : pick(instruments, random),
        page: side === null ? (wrong ?? towns.length + Math.floor(random() * thirdPages)) : order[side]!,
        speaker: side === null ? null : (side as 0 | 1),
      })
    }
    agreements++
  }
  while (records.length < count) {
    const pair = [pickTown(towns.length, random), pickTown(towns.length, random)] as const
    if (towns[pair[0]]!.country === towns[pair[1]]!.country) continue
    const year = years.first + Math.floor(random() * years.count)
    tell(pair, year, pick(instruments, random))
    if (random() >= chances.secondAgreement) continue
    const second = years.first + Math.floor(random() * years.count)
    tell(pair, Math.abs(second - year) < 4 ? year + 6 : second, pick(instruments, random))
  }
  return { records: shuffle(records, random), agreements }
}

/** Towns of a country with one name: the largest of them, so that a name can be known; the largest first. */
function townsOf(places: readonly PlaceRow[]): readonly PlaceRow[] {
  const largest = new Map<string, PlaceRow>()
  for (const place of places) {
    if (place.population < leastPopulation) continue
    const key = `${place.country}|${fold(place.name)}`
    if (place.population > (largest.get(key)?.population ?? 0)) largest.set(key, place)
  }
  return [...largest.values()].sort((a, b) => b.population - a.population || a.geonameId - b.geonameId)
}

/** Large towns have more ties than small ones. */
function pickTown(count: number, random: Random): number {
  return Math.floor(random() ** 1.7 * count)
}

function write(place: PlaceRow, random: Random): WrittenTown {
  return {
    name: damageName(place, random).replaceAll(/[\t"]/g, ' '),
    country: place.country,
    geonameId: place.geonameId,
  }
}

function yearTold(year: number, random: Random): string {
  if (random() < chances.yearMissing) return ''
  if (random() >= chances.yearWrong) return String(year)
  return String(random() < 0.5 ? year + 1 : year - 1)
}

function shuffle<Value>(values: readonly Value[], random: Random): readonly Value[] {
  const shuffled = [...values]
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!]
  }
  return shuffled
}

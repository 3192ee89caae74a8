// Networks like those of twin towns: few bodies with many ties, partners of partners tied, towns of a country tied to few other countries.
import { pick, type Random, seededRandom } from '../names/random.ts'

export interface TownGraph {
  readonly towns: number
  /** Ends of ties, two by two; no tie stands twice. */
  readonly pairs: readonly number[]
}

const countries = 60
/** How many countries a country's towns mostly look to. */
const friends = 5

export function townGraph(towns: number, ties: number, seed: number): TownGraph {
  const random = seededRandom(seed)
  const friendsOf = Array.from({ length: countries }, () =>
    Array.from({ length: friends }, () => Math.floor(random() ** 2 * countries)),
  )
  const found = new Set<number>()
  const ends: number[] = []
  const tie = (one: number, other: number) => {
    const key = Math.min(one, other) * towns + Math.max(one, other)
    if (one === other || found.has(key)) return
    found.add(key)
    ends.push(one, other)
  }
  for (let town = 0; town < towns && found.size < ties; town++) {
    if (random() < 0.9) tie(town, townOf(pick(friendsOf[town % countries]!, random), towns, random))
  }
  while (found.size < ties) {
    // Who has ties finds more of them.
    const one = pick(ends, random)
    const other = townOf(pick(friendsOf[one % countries]!, random), towns, random)
    tie(one, other)
    if (random() < 0.25 && found.size < ties) tie(other, pick(ends, random))
  }
  return { towns, pairs: ends }
}

/** A town of the country; large ones, which stand first, more often. */
function townOf(country: number, towns: number, random: Random): number {
  const inCountry = Math.floor(towns / countries)
  return Math.floor(random() ** 3 * inCountry) * countries + country
}

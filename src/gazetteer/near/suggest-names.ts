// Parties for a name of which only the beginning is written, or which is written with a slip: the likeliest first.
import { fold } from '../../text/fold.ts'
import { romanize } from '../../text/romanize.ts'
import { spellingDistance } from '../../text/spelling-distance.ts'
import type { PartyNumber, Suggestion, SuggestOptions } from '../gazetteer.ts'
import type { GazetteerIndex, SpellingSections, TypingSections } from '../index/index-sections.ts'
import { spellingsWithSlip } from '../index/key-table.ts'
import type { PartyTable } from '../index/party-table.ts'
import { slipsOf } from '../index/slip-keys.ts'
import { rowLength } from '../index/spelling-order.ts'
import { type NearBeginning, NearBeginnings } from './near-beginnings.ts'

interface Ranked {
  readonly party: PartyNumber
  readonly spelling: number
  readonly distance: number
  readonly worth: number
}

type Range = readonly [from: number, to: number]

/** Of the order: spellings that begin so, of which those written in full come first. */
interface Places {
  readonly from: number
  readonly wholeEnd: number
  readonly to: number
}

const wordEnd = /[\s-]$/u
const usualLimit = 10
const longestPrefix = 80
const mostRank = 255
/** What a name gains by being written in full, in the measure of `rankOf`. */
const worthOfWhole = 45
const worthOfNearlyWhole = 12
/** What a slip costs in the same measure. */
const costOfSlip = 34
const shortestWithSlip = 4
const mostSlips = 1.3
/** Where nothing better begins so, a slip is likelier than a hamlet. */
const rankOfHamlet = 110
const mostNamesakes = 2
/** Places taken into account at first; more where the same party has many spellings. */
const fewestPlaces = 48
const mostPlaces = 4096

export class NameSuggester {
  readonly #index: GazetteerIndex
  readonly #spellings: SpellingSections
  readonly #typing: TypingSections
  readonly #table: PartyTable
  readonly #near: NearBeginnings
  readonly #text: Buffer

  constructor(index: GazetteerIndex, table: PartyTable) {
    this.#index = index
    this.#table = table
    this.#spellings = index.spellings()
    this.#typing = index.typing()
    this.#near = new NearBeginnings({ ...this.#spellings, ...this.#typing })
    const { buffer, byteOffset, byteLength } = this.#spellings.spellingText
    this.#text = Buffer.from(buffer, byteOffset, byteLength)
  }

  suggest(prefix: string, { limit = usualLimit, country }: SuggestOptions = {}): readonly Suggestion[] {
    const folded = romanize(fold(prefix))
    // Whoever has written "San " goes on with another word.
    const name = folded !== '' && wordEnd.test(prefix) ? `${folded} ` : folded
    if (name === '' || name.length > longestPrefix || limit < 1) return []
    const parties = country === undefined ? ([0, this.#table.count] as const) : this.#table.rangeOf(country)
    const beginning = this.#beginningWith(Buffer.from(name), parties, limit)
    const isEnough = beginning.length >= limit && beginning.some(({ worth }) => worth >= rankOfHamlet)
    const mayHaveSlip = name.length >= shortestWithSlip && !isEnough
    const found = bestOfEach(mayHaveSlip ? this.#withSlips(beginning, folded, parties) : beginning)
    return this.#varied(found)
      .slice(0, limit)
      .map((ranked) => this.#describe(ranked))
  }

  #beginningWith(prefix: Buffer, parties: Range, limit: number): readonly Ranked[] {
    const range = this.#rangeOf(prefix)
    for (let wanted = Math.max(fewestPlaces, limit * 4); ; wanted *= 4) {
      const places = this.#bestPlaces(range, parties, wanted)
      const found = bestOfEach(places.map((place) => this.#ranked(place, range)))
      if (found.length >= limit || places.length < wanted || wanted > mostPlaces) return found
    }
  }

  /** The places of the order whose spellings begin with these bytes. */
  #rangeOf(prefix: Buffer): Places {
    const { spellingStart } = this.#spellings
    const { orderSpelling } = this.#typing
    const lengthAt = (place: number) =>
      spellingStart[orderSpelling[place]! + 1]! - spellingStart[orderSpelling[place]!]!
    const firstFor = (isBefore: (comparison: number) => boolean, from: number) => {
      let low = from
      let high = orderSpelling.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if (isBefore(this.#compareStart(orderSpelling[middle]!, prefix))) low = middle + 1
        else high = middle
      }
      return low
    }
    const from = firstFor((comparison) => comparison < 0, 0)
    const to = firstFor((comparison) => comparison <= 0, from)
    let wholeEnd = from
    while (wholeEnd < to && lengthAt(wholeEnd) === prefix.length) wholeEnd++
    return { from, wholeEnd, to }
  }

  #compareStart(spelling: number, prefix: Buffer): number {
    const { spellingStart } = this.#spellings
    const start = spellingStart[spelling]!
    const end = Math.min(spellingStart[spelling + 1]!, start + prefix.length)
    return this.#text.compare(prefix, 0, prefix.length, start, end)
  }

  /** Those of the highest rank, as many as are wanted, and what is written in full. */
  #bestPlaces(
    { from, wholeEnd, to }: Places,
    [firstParty, endParty]: Range,
    wanted: number,
  ): readonly number[] {
    const { orderBest, orderParty, orderRank } = this.#typing
    const byRank = new Uint32Array(mostRank + 1)
    let least = 1
    let count = 0
    const places: number[] = []
    const ranks: number[] = []
    for (let place = from; place < to; place++) {
      if (place >= wholeEnd && place % rowLength === 0 && orderBest[place / rowLength]! < least) {
        place += rowLength - 1
        continue
      }
      const rank = place < wholeEnd ? Math.min(mostRank, orderRank[place]! + worthOfWhole) : orderRank[place]!
      const party = orderParty[place]!
      if (rank < least || party < firstParty || party >= endParty) continue
      places.push(place)
      ranks.push(rank)
      byRank[rank]!++
      count++
      while (count - byRank[least]! >= wanted) count -= byRank[least++]!
    }
    return places.filter((_, i) => ranks[i]! >= least)
  }

  #ranked(place: number, { wholeEnd }: Places): Ranked {
    const { orderParty, orderRank, orderSpelling } = this.#typing
    const worth = orderRank[place]! + (place < wholeEnd ? worthOfWhole : 0)
    return { party: orderParty[place]!, spelling: orderSpelling[place]!, distance: 0, worth }
  }

  /** Well-known names with a slip are found at once; others only where there is nothing else. */
  #withSlips(beginning: readonly Ranked[], name: string, parties: Range): readonly Ranked[] {
    const known = bestOfEach([...beginning, ...this.#slips(name, parties)])
    return known.length === 0 ? this.#nearly(name, parties) : known
  }

  #slips(name: string, [firstParty, endParty]: Range): readonly Ranked[] {
    const { partySpellings } = this.#index.sections
    const { slipBucketBits } = this.#index.facts
    const spellings = new Set(
      slipsOf(name).flatMap((slip) => [...spellingsWithSlip(this.#typing, slipBucketBits, slip)]),
    )
    return [...spellings].flatMap((spelling) => {
      if (spelling < partySpellings[firstParty]! || spelling >= partySpellings[endParty]!) return []
      const distance = spellingDistance(name, this.#spelling(spelling), mostSlips)
      return distance < Number.POSITIVE_INFINITY ? [this.#rankedNear(name, { spelling, distance })] : []
    })
  }

  #nearly(name: string, [firstParty, endParty]: Range): readonly Ranked[] {
    const { partySpellings } = this.#index.sections
    const range = [partySpellings[firstParty]!, partySpellings[endParty]!] as const
    return this.#near.find(name, range, mostSlips).map((near) => this.#rankedNear(name, near))
  }

  #rankedNear(name: string, { spelling, distance }: Pick<NearBeginning, 'spelling' | 'distance'>): Ranked {
    const { partyPopulation } = this.#index.sections
    const { spellingStart } = this.#spellings
    const party = this.#table.partyOfSpelling(spelling)
    const isWhole = Math.abs(spellingStart[spelling + 1]! - spellingStart[spelling]! - name.length) <= 1
    const rank = 9 * Math.log2(partyPopulation[party]! + 1) + (isWhole ? worthOfNearlyWhole : 0)
    return { party, spelling, distance, worth: rank - costOfSlip * distance }
  }

  #spelling(spelling: number): string {
    const { spellingStart } = this.#spellings
    return this.#text.toString('utf8', spellingStart[spelling]!, spellingStart[spelling + 1]!)
  }

  /** Of namesakes the largest two come first, so that they leave room for other names that begin so. */
  #varied(found: readonly Ranked[]): readonly Ranked[] {
    const counts = new Map<string, number>()
    const namesakes: Ranked[] = []
    const others = found.filter((ranked) => {
      const spelling = this.#spelling(ranked.spelling)
      const count = counts.get(spelling) ?? 0
      counts.set(spelling, count + 1)
      if (count >= mostNamesakes) namesakes.push(ranked)
      return count < mostNamesakes
    })
    return [...others, ...namesakes]
  }

  #describe({ party, spelling, distance }: Ranked): Suggestion {
    const { kind, country } = this.#table.traits(party)
    return {
      party,
      name: this.#table.nameOf(party),
      kind,
      country,
      container: this.#table.containerOf(party),
      spelling: this.#spelling(spelling),
      distance,
    }
  }
}

/** Each party once, by its best spelling, the best first. */
function bestOfEach(all: readonly Ranked[]): readonly Ranked[] {
  const best = new Map<PartyNumber, Ranked>()
  for (const ranked of all.toSorted((a, b) => b.worth - a.worth || a.party - b.party)) {
    if (!best.has(ranked.party)) best.set(ranked.party, ranked)
  }
  return [...best.values()]
}

// Exact, levelled and near look-ups of one name.
import type { CountryCode } from '../model/party.ts'
import { fold } from '../text/fold.ts'
import { romanize } from '../text/romanize.ts'
import { skeleton, traditions } from '../text/skeleton.ts'
import { spellingDistance } from '../text/spelling-distance.ts'
import type { Bearer, NearBearer } from './gazetteer.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { partyOf, postingsNamed, skeletonMarks, useOf } from './key-table.ts'
import { letterDifference, lettersIn } from './letters-in.ts'
import type { PartyTable } from './party-table.ts'

type Range = readonly [from: number, to: number]

export function partiesNamed(
  index: GazetteerIndex,
  table: PartyTable,
  name: string,
  countries?: readonly CountryCode[],
): readonly Bearer[] {
  return within(postingsNamed(index, fold(name)), table, countries)
}

export function partiesSoundingLike(
  index: GazetteerIndex,
  table: PartyTable,
  name: string,
  countries?: readonly CountryCode[],
): readonly Bearer[] {
  const folded = fold(name)
  return traditions.flatMap((tradition) => {
    const bare = skeleton(folded, tradition)
    return within(postingsNamed(index, skeletonMarks[tradition] + bare), table, countries)
  })
}

/** A country's spellings lie together, so that a look at each one's length and letters is quick enough. */
export function partiesNear(
  index: GazetteerIndex,
  table: PartyTable,
  name: string,
  countries: readonly CountryCode[] | null,
  limit: number,
): readonly NearBearer[] {
  const folded = romanize(fold(name))
  if (folded === '') return []
  const ranges: readonly Range[] =
    countries === null ? [[0, table.count]] : countries.map((code) => table.rangeOf(code))
  const nearest = new Map<number, NearBearer>()
  for (const range of ranges) {
    for (const near of nearSpellings(index, range, folded, limit)) {
      const known = nearest.get(near.party)
      if (known === undefined || near.distance < known.distance) nearest.set(near.party, near)
    }
  }
  return [...nearest.values()].sort((a, b) => a.distance - b.distance || a.party - b.party)
}

function* nearSpellings(
  index: GazetteerIndex,
  [from, to]: Range,
  folded: string,
  limit: number,
): Generator<NearBearer> {
  const { partySpellings, spellingStart, spellingLetters, spellingText } = index.sections
  // A faint slip (a doubled letter, an h) costs less than half.
  const mostEdits = Math.ceil(limit * 2)
  const letters = lettersIn(folded)
  let party = from
  for (let n = partySpellings[from]!; n < partySpellings[to]!; n++) {
    const start = spellingStart[n]!
    const end = spellingStart[n + 1]!
    if (Math.abs(end - start - folded.length) > mostEdits) continue
    if (letterDifference(spellingLetters[n]!, letters) > mostEdits) continue
    const spelling = String.fromCharCode(...spellingText.subarray(start, end))
    const distance = spellingDistance(folded, spelling, limit)
    if (distance > limit) continue
    while (partySpellings[party + 1]! <= n) party++
    yield { party, use: 'alternate', spelling, distance }
  }
}

function within(
  postings: Uint32Array,
  table: PartyTable,
  countries?: readonly CountryCode[],
): readonly Bearer[] {
  const bearers = Array.from(postings, (posting) => ({ party: partyOf(posting), use: useOf(posting) }))
  if (countries === undefined) return bearers
  const ranges = countries.map((country) => table.rangeOf(country))
  return bearers.filter(({ party }) => ranges.some(([from, to]) => party >= from && party < to))
}

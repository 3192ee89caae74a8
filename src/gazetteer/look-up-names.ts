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

/** A country's spellings lie together, so that a look at each one's letters is quick enough. */
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
  for (const [from, to] of ranges) {
    const { partySpellings } = index.sections
    let party = from
    for (let n = partySpellings[from]!; n < partySpellings[to]!; n++) {
      const spelling = nearSpelling(index, n, folded, limit)
      if (spelling === null) continue
      while (partySpellings[party + 1]! <= n) party++
      const distance = spellingDistance(folded, spelling, limit)
      if (distance > limit || distance >= (nearest.get(party)?.distance ?? Number.POSITIVE_INFINITY)) continue
      nearest.set(party, { party, use: 'alternate', spelling, distance })
    }
  }
  return [...nearest.values()].sort((a, b) => a.distance - b.distance || a.party - b.party)
}

/** null where length or letters show that it cannot be near. */
function nearSpelling(index: GazetteerIndex, number: number, folded: string, limit: number): string | null {
  const { spellingStart, spellingLetters, spellingText } = index.sections
  const start = spellingStart[number]!
  const end = spellingStart[number + 1]!
  // A faint slip (a doubled letter, an h) costs less than half.
  const mostEdits = Math.ceil(limit * 2)
  if (Math.abs(end - start - folded.length) > mostEdits) return null
  if (letterDifference(spellingLetters[number]!, lettersIn(folded)) > mostEdits) return null
  return String.fromCharCode(...spellingText.subarray(start, end))
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

// Exact, levelled and near look-ups of one name.
import type { CountryCode } from '../../model/party.ts'
import { fold } from '../../text/fold.ts'
import { romanize } from '../../text/romanize.ts'
import { skeleton, type Tradition, traditions } from '../../text/skeleton.ts'
import type { Bearer, NearBearer } from '../gazetteer.ts'
import { isTellingWord } from '../index/draft-keys.ts'
import { firstNotBelow } from '../index/first-not-below.ts'
import type { GazetteerIndex } from '../index/index-sections.ts'
import {
  firstPosting,
  keyNamed,
  noKey,
  partyOf,
  postingsNamed,
  skeletonMarks,
  useOf,
  wordMark,
} from '../index/key-table.ts'
import { type PartyRange, type PartyTable, presentCode } from '../index/party-table.ts'
import { traditionOf } from '../letters/tradition.ts'
import type { NearSpellings } from './near-spellings.ts'

const nobody: readonly Bearer[] = []

export interface NearName {
  readonly name: string
  /** null for all. */
  readonly countries: readonly CountryCode[] | null
  /** See `spellingDistance`. */
  readonly limit: number
}

export function partiesNamed(
  index: GazetteerIndex,
  table: PartyTable,
  name: string,
  countries?: readonly CountryCode[],
): readonly Bearer[] {
  return bearersOf(index, table, fold(name), countries)
}

export function partiesSoundingLike(
  index: GazetteerIndex,
  table: PartyTable,
  name: string,
  countries?: readonly CountryCode[],
): readonly Bearer[] {
  const folded = fold(name)
  let found = nobody
  for (const tradition of traditions) {
    if (!isOfSome(tradition, countries)) continue
    const key = skeletonMarks[tradition] + skeleton(folded, tradition)
    const bearers = bearersOf(index, table, key, countries)
    if (bearers.length > 0) found = found.length === 0 ? bearers : [...found, ...bearers]
  }
  return found
}

/** Whether a country's names may follow the rules at all. */
function isOfSome(tradition: Tradition, countries: readonly CountryCode[] | undefined): boolean {
  if (countries === undefined) return true
  for (const country of countries) if (traditionOf(presentCode(country)) === tradition) return true
  return false
}

/** Whose own name has all of the words that tell something, and others besides. */
export function partiesWithWords(
  index: GazetteerIndex,
  table: PartyTable,
  name: string,
  countries?: readonly CountryCode[],
): readonly Bearer[] {
  const rows: Uint32Array[] = []
  for (const word of fold(name).split(' ')) {
    if (!isTellingWord(word)) continue
    const row = postingsNamed(index, wordMark + word)
    if (row.length === 0) return nobody
    rows.push(row)
  }
  const [rarest, ...others] = rows.sort((a, b) => a.length - b.length)
  if (rarest === undefined) return nobody
  const bearers: Bearer[] = []
  const ranges = countries === undefined ? [[0, table.count] as const] : table.rangesOf(countries)
  for (const [from, to] of ranges) {
    const last = firstNotBelow(rarest, 0, rarest.length, firstPosting(to))
    for (let at = firstNotBelow(rarest, 0, last, firstPosting(from)); at < last; at++) {
      const posting = rarest[at]!
      if (others.every((row) => row[firstNotBelow(row, 0, row.length, posting)] === posting))
        bearers.push({ party: partyOf(posting), use: useOf(posting) })
    }
  }
  return bearers
}

/** Parties with a spelling near the name, each with its nearest; `near` searches the same index. */
export function partiesNear(
  { sections }: GazetteerIndex,
  table: PartyTable,
  near: NearSpellings,
  { name, countries, limit }: NearName,
): readonly NearBearer[] {
  const { partySpellings } = sections
  const folded = romanize(fold(name))
  const ranges = countries === null ? [[0, table.count] as const] : table.rangesOf(countries)
  const nearest = new Map<number, NearBearer>()
  for (const [from, to] of ranges) {
    for (const { spelling, text, distance, slips } of near.find(
      folded,
      [partySpellings[from]!, partySpellings[to]!],
      limit,
    )) {
      const party = table.partyOfSpelling(spelling)
      const known = nearest.get(party)
      if (known === undefined || distance + slips < known.distance + known.slips)
        nearest.set(party, {
          party,
          use: 'alternate',
          spelling: text,
          isFirst: spelling === partySpellings[party],
          distance,
          slips,
          lettersLeftOut: text.length - folded.length,
        })
    }
  }
  return [...nearest.values()].sort(
    (a, b) => a.distance + a.slips - b.distance - b.slips || a.party - b.party,
  )
}

/** Who bears a key, in the order of the postings. */
function bearersOf(
  index: GazetteerIndex,
  table: PartyTable,
  key: string,
  countries?: readonly CountryCode[],
): readonly Bearer[] {
  const first = keyNamed(index, key)
  if (first === noKey) return nobody
  const { keyCheck, postings } = index.sections
  const check = keyCheck[first]
  const bearers: Bearer[] = []
  const ranges = countries === undefined ? undefined : table.rangesOf(countries)
  for (let at = first; at < keyCheck.length && keyCheck[at] === check; at++) {
    const party = partyOf(postings[at]!)
    if (ranges === undefined || isWithin(party, ranges)) bearers.push({ party, use: useOf(postings[at]!) })
  }
  return bearers
}

function isWithin(party: number, ranges: readonly PartyRange[]): boolean {
  for (const [from, to] of ranges) if (party >= from && party < to) return true
  return false
}

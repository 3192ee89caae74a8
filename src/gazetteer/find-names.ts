// Finds every longest known name in a text, in one pass from left to right.
//
//   text     D u   c ô t é   d e   S a i n t - C l o u d ,
//   words                          ╰── 1 ──╯ ╰─── 2 ──╯     from each capital: hash word by word, remember the last
//   known                                    ▲ key found     end at which a key is known, go on from there
import type { NameFinder, NameHit } from '../model/name-finder.ts'
import { fold, foldCode, foldUnit, space } from '../text/fold.ts'
import { areOnlyPartyWords } from '../text/party-words.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { findKey, type Posting, partyOf, postingsNamed, postingsOf, useOf } from './key-table.ts'
import { partiesSoundingLike } from './look-up-names.ts'
import { finish, firstSeed, firstStep, secondSeed, secondStep } from './name-hash.ts'
import type { PartyTable } from './party-table.ts'
import { canJoinWords, endsWord, isUnspacedAt, startsName } from './word-shapes.ts'

type Bearers = Omit<NameHit, 'start' | 'end'>
type BearersOf = (key: number, words: () => string) => Bearers | null
/** Of a state's name, or of "The City" (a town in Kansas): they take their place in the text, yet are no hits. */
const nobody: Bearers = { kinds: [], countries: [], population: 0 }

const mostWords = 6
const fewestUnits = 2
const leastBesideState = 50_000
const mostUnspacedUnits = 10

export function nameFinder(index: GazetteerIndex, table: PartyTable): NameFinder {
  const bearersByKey = new Map<number, Bearers | null>()
  const bearersOf: BearersOf = (key, words) => {
    const known = bearersByKey.get(key)
    if (known !== undefined) return known
    const bearers = areOnlyPartyWords(fold(words())) ? nobody : describe([...postingsOf(index, key)], table)
    bearersByKey.set(key, bearers)
    return bearers
  }
  return {
    findNames: (text) => findNames(text, index, bearersOf),
    lookUp: (words) => lookUp(words, index, table),
  }
}

function findNames(text: string, index: GazetteerIndex, bearersOf: BearersOf): readonly NameHit[] {
  const hits: NameHit[] = []
  let at = 0
  while (at < text.length) {
    if (!startsName(text, at)) {
      at++
      continue
    }
    const found = longestName(text, at, index, bearersOf)
    if (found === null) at++
    else {
      if (found.bearers !== nobody) hits.push({ start: at, end: found.end, ...found.bearers })
      at = found.end
    }
  }
  return hits
}

function longestName(
  text: string,
  start: number,
  index: GazetteerIndex,
  bearersOf: BearersOf,
): { readonly end: number; readonly bearers: Bearers } | null {
  const isUnspaced = isUnspacedAt(text, start)
  const farthest = isUnspaced ? Math.min(text.length, start + mostUnspacedUnits) : text.length
  let first = firstSeed
  let second = secondSeed
  let units = 0
  let words = 1
  let found: { end: number; bearers: Bearers } | null = null
  for (let at = start; at < farthest; at++) {
    const code = foldCode(text.charCodeAt(at))
    if (code === space) {
      if (isUnspaced || words === mostWords || !canJoinWords(text, at)) break
      while (at + 1 < farthest && foldCode(text.charCodeAt(at + 1)) === space) at++
      words++
      first = firstStep(first, space)
      second = secondStep(second, space)
      continue
    }
    if (code > 2) {
      first = firstStep(first, code)
      second = secondStep(second, code)
    } else if (code === 2) {
      for (const unit of foldUnit(text.charCodeAt(at))) {
        first = firstStep(first, unit.charCodeAt(0))
        second = secondStep(second, unit.charCodeAt(0))
      }
    } else continue
    units++
    if (units < fewestUnits || (!isUnspaced && !endsWord(text, at + 1))) continue
    const key = findKey(index, finish(first), second >>> 0)
    const bearers = key === -1 ? null : bearersOf(key, () => text.slice(start, at + 1))
    if (bearers !== null) found = { end: wordEnd(text, at + 1), bearers }
  }
  return found
}

/** Combining marks belong to the letter before them. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && foldCode(text.charCodeAt(end)) === 1 && /\p{M}/u.test(text[end]!)) end++
  return end
}

function lookUp(words: string, index: GazetteerIndex, table: PartyTable): Bearers | null {
  const exact = describe([...postingsNamed(index, fold(words))], table)
  const bearers =
    exact ??
    summary(
      partiesSoundingLike(index, table, words).map(({ party }) => party),
      table,
    )
  return bearers === nobody ? null : bearers
}

/** null where all that is known of the name is a code or a machine's romanisation. */
function describe(postings: readonly Posting[], table: PartyTable): Bearers | null {
  const parties = postings.filter((posting) => useOf(posting) !== 'weak').map(partyOf)
  return parties.length === 0 ? null : summary(parties, table)
}

function summary(parties: readonly number[], table: PartyTable): Bearers {
  const traits = parties.map((party) => table.traits(party))
  const isStateToo = traits.some(({ kind }) => kind === 'state')
  // There is a Poland in Ohio, yet whoever writes Poland means the state; Luxembourg may be either.
  const least = isStateToo ? leastBesideState : 0
  const meant = traits.filter(({ kind, population }) => kind !== 'state' && population >= least)
  if (meant.length === 0) return nobody
  const byPopulation = meant.toSorted((a, b) => b.population - a.population)
  return {
    kinds: [...new Set(meant.map(({ kind }) => kind))],
    countries: [...new Set(byPopulation.flatMap(({ country }) => (country === null ? [] : [country])))],
    population: byPopulation[0]?.population ?? 0,
  }
}

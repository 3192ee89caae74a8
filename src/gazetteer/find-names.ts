// Finds every longest known name in a text, in one pass from left to right.
//
//   text     D u   c ô t é   d e   S a i n t - C l o u d ,
//   words                          ╰── 1 ──╯ ╰─── 2 ──╯     from each capital: hash word by word, remember the last
//   known                                    ▲ key found     end at which a key is known, go on from there
import type { NameFinder, NameHit } from '../model/name-finder.ts'
import type { CountryCode, PartyKind } from '../model/party.ts'
import { fold, foldCode, foldUnit, space } from '../text/fold.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { findKey, type Posting, partyOf, postingsOf, useOf } from './key-table.ts'
import { partiesSoundingLike } from './look-up-names.ts'
import { finish, firstSeed, firstStep, secondSeed, secondStep } from './name-hash.ts'
import type { PartyTable } from './party-table.ts'
import { canJoinWords, endsWord, isUnspacedAt, startsName } from './word-shapes.ts'

type Bearers = Omit<NameHit, 'start' | 'end'>
/** A name that only states bear: it takes its place in the text, yet is no hit. */
const onlyStates: Bearers = { kinds: [], countries: [], population: 0 }

const mostWords = 6
const fewestUnits = 2
const mostUnspacedUnits = 10

export function nameFinder(index: GazetteerIndex, table: PartyTable): NameFinder {
  const bearersByKey = new Map<number, Bearers | null>()
  const bearersOf = (key: number): Bearers | null => {
    const known = bearersByKey.get(key)
    if (known !== undefined) return known
    const bearers = describe([...postingsOf(index, key)], table)
    bearersByKey.set(key, bearers)
    return bearers
  }
  return {
    findNames: (text) => findNames(text, index, bearersOf),
    lookUp: (words) => lookUp(words, index, table),
  }
}

function findNames(
  text: string,
  index: GazetteerIndex,
  bearersOf: (key: number) => Bearers | null,
): readonly NameHit[] {
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
      if (found.bearers !== onlyStates) hits.push({ start: at, end: found.end, ...found.bearers })
      at = found.end
    }
  }
  return hits
}

function longestName(
  text: string,
  start: number,
  index: GazetteerIndex,
  bearersOf: (key: number) => Bearers | null,
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
    const bearers = key === -1 ? null : bearersOf(key)
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
  const folded = fold(words)
  let first = firstSeed
  let second = secondSeed
  for (let i = 0; i < folded.length; i++) {
    first = firstStep(first, folded.charCodeAt(i))
    second = secondStep(second, folded.charCodeAt(i))
  }
  const key = findKey(index, finish(first), second >>> 0)
  const exact = key === -1 ? null : describe([...postingsOf(index, key)], table)
  if (exact !== null) return exact === onlyStates ? null : exact
  const alike = partiesSoundingLike(index, table, words)
  const bearers =
    alike.length === 0
      ? null
      : summary(
          alike.map(({ party }) => party),
          table,
        )
  return bearers === onlyStates ? null : bearers
}

/** null where all that is known of the name is a code or a machine's romanisation. */
function describe(postings: readonly Posting[], table: PartyTable): Bearers | null {
  const parties = postings.filter((posting) => useOf(posting) !== 'weak').map(partyOf)
  return parties.length === 0 ? null : summary(parties, table)
}

function summary(parties: readonly number[], table: PartyTable): Bearers {
  const kinds = new Set<PartyKind>()
  const largest = new Map<CountryCode, number>()
  let most = 0
  for (const party of parties) {
    const { kind, country, population } = table.traits(party)
    if (kind === 'state') continue
    kinds.add(kind)
    if (country !== null) largest.set(country, Math.max(largest.get(country) ?? 0, population))
    if (population > most) most = population
  }
  if (kinds.size === 0) return onlyStates
  const countries = [...largest].sort(([, a], [, b]) => b - a).map(([country]) => country)
  return { kinds: [...kinds], countries, population: most }
}

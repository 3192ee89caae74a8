// Finds every longest known name in a text, in one pass from left to right.
//
//   text     D u   c ô t é   d e   S a i n t - C l o u d ,
//   words                          ╰── 1 ──╯ ╰─── 2 ──╯     from each capital: hash word by word, remember the last
//   known                                    ▲ key found     end at which a key is known, go on from there
import type { FindOptions, NameFact, NameFinder, NameHit } from '../model/name-finder.ts'
import { caseRulesOf } from '../text/case-rules.ts'
import { fold, foldCode, foldUnit, space } from '../text/fold.ts'
import { areOnlyPartyWords } from '../text/party-words.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { InflectedNames } from './inflected-names.ts'
import { findKey, postingsNamed, postingsOf } from './key-table.ts'
import { partiesSoundingLike } from './look-up-names.ts'
import { type Bearers, bearersAmong, describeBearers, nobody } from './name-bearers.ts'
import { endOfHangul, isBounded } from './name-ends.ts'
import { finish, firstSeed, firstStep, secondSeed, secondStep } from './name-hash.ts'
import type { PartyTable } from './party-table.ts'
import { SeenText } from './seen-text.ts'
import {
  canJoinUnspaced,
  canJoinWords,
  endsWord,
  isHangulAt,
  isUnspacedAt,
  startsName,
} from './word-shapes.ts'

/** Of scripts in which no capital tells a name from a word. */
function isCommonWord(name: string): boolean {
  if (name < firstUncased) return false
  return ['ko', 'ja', 'zh'].some((language) => caseRulesOf(language)!.notNames.has(name))
}

interface Found {
  readonly end: number
  readonly bearers: Bearers
}
type BearersOf = (key: number, words: () => string) => Bearers | null

const firstUncased = '\u3040'
const mostWords = 6
const fewestUnits = 2
const mostUnspacedUnits = 12
/** Of two syllables there are many words; only well-known places are looked for without "시" or "군" behind them. */
const shortestPlainHangul = 3
const leastOfShortHangul = { atHome: 20_000, abroad: 300_000 } as const

export function nameFinder(index: GazetteerIndex, table: PartyTable): NameFinder {
  const bearersByKey = new Map<number, Bearers | null>()
  const bearersOf: BearersOf = (key, words) => {
    const known = bearersByKey.get(key)
    if (known !== undefined) return known
    const name = fold(words())
    const bearers = areOnlyPartyWords(name)
      ? nobody
      : isCommonWord(name)
        ? null
        : describe(postingsOf(index, key), table)
    bearersByKey.set(key, bearers)
    return bearers
  }
  const inflectedByLanguage = new Map<string, InflectedNames | null>()
  const inflectedIn = ({ language }: FindOptions): InflectedNames | null => {
    if (!language) return null
    const known = inflectedByLanguage.get(language)
    if (known !== undefined) return known
    const rules = caseRulesOf(language)
    const names = rules === null || rules.nouns.size === 0 ? null : new InflectedNames(rules, index, table)
    inflectedByLanguage.set(language, names)
    return names
  }
  return {
    findNames: (text, options = {}) => {
      const hits: NameHit[] = []
      const visit: Visit = (start, end, { kinds, countries, population }) =>
        hits.push({ start, end, kinds, countries, population })
      eachName(text, (start) => longestName(text, start, index, bearersOf), inflectedIn(options), visit)
      return hits
    },
    eachName: (text, visit, options = {}) =>
      eachName(text, (start) => longestName(text, start, index, bearersOf), inflectedIn(options), visit),
    lookUp: (words, options = {}) =>
      lookUp(words, index, table) ?? inflectedIn(options)?.bearersOf(fold(words)) ?? null,
  }
}

type Visit = (start: number, end: number, fact: NameFact) => void

function eachName(
  text: string,
  longestAt: (start: number) => Found | null,
  inflected: InflectedNames | null,
  visit: Visit,
): void {
  const seen = inflected === null ? null : new SeenText(text)
  let at = 0
  while (at < text.length) {
    if (!startsName(text, at)) {
      at++
      continue
    }
    const exact = longestAt(at)
    const found = inflected?.longestName(seen!, at, exact?.end ?? at) ?? exact
    if (found === null) {
      at++
      continue
    }
    if (found.bearers !== nobody) visit(at, found.end, found.bearers)
    at = found.end
  }
}

function longestName(text: string, start: number, index: GazetteerIndex, bearersOf: BearersOf): Found | null {
  const isUnspaced = isUnspacedAt(text, start)
  const farthest = isUnspaced ? Math.min(text.length, start + mostUnspacedUnits) : text.length
  let first = firstSeed
  let second = secondSeed
  let units = 0
  let words = 1
  let found: Found | null = null
  for (let at = start; at < farthest; at++) {
    const code = foldCode(text.charCodeAt(at))
    if (code === space) {
      if (isUnspaced && canJoinUnspaced(text, at)) continue
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
    const isHangul = isHangulAt(text, at)
    if (units < fewestUnits || (!isUnspaced && !isHangul && !endsWord(text, at + 1))) continue
    const key = findKey(index, finish(first), second >>> 0)
    const bearers = key === -1 ? null : bearersOf(key, () => text.slice(start, at + 1))
    if (bearers === null) continue
    if (isHangul) found = foundInHangul(text, start, { end: at + 1, bearers }) ?? found
    else if (!isUnspaced || isBounded(text, start, at + 1)) found = { end: wordEnd(text, at + 1), bearers }
  }
  return found
}

function foundInHangul(text: string, start: number, { end, bearers }: Found): Found | null {
  const whole = endOfHangul(text, end)
  const least = bearers.countries[0] === 'KR' ? leastOfShortHangul.atHome : leastOfShortHangul.abroad
  const isSure = whole > end || end - start >= shortestPlainHangul || bearers.population >= least
  return whole !== -1 && (isSure || bearers === nobody) ? { end: whole, bearers } : null
}

/** Combining marks belong to the letter before them. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && foldCode(text.charCodeAt(end)) === 1 && /\p{M}/u.test(text[end]!)) end++
  return end
}

function lookUp(words: string, index: GazetteerIndex, table: PartyTable): Bearers | null {
  const exact = describe(postingsNamed(index, fold(words)), table)
  const bearers =
    exact ??
    describeBearers(
      partiesSoundingLike(index, table, words).map(({ party }) => party),
      table,
    )
  return bearers === nobody ? null : bearers
}

/** null where all that is known of the name is a code or a machine's romanisation. */
function describe(postings: Uint32Array, table: PartyTable): Bearers | null {
  const parties = bearersAmong(postings)
  return parties.length === 0 ? null : describeBearers(parties, table)
}

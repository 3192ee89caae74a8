// Finds every longest known name in a text, in one pass from left to right.
import type { FindOptions, NameFact, NameFinder, NameHit } from '../model/name-finder.ts'
import { caseRulesOf } from '../text/case-rules.ts'
import { fold } from '../text/fold.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { InflectedNames } from './inflected-names.ts'
import { postingsNamed } from './key-table.ts'
import { KnownBearers } from './known-bearers.ts'
import { type Found, longestName } from './longest-name.ts'
import { partiesSoundingLike } from './look-up-names.ts'
import { type Bearers, describeBearers, describePostings, nobody } from './name-bearers.ts'
import type { PartyTable } from './party-table.ts'
import { SeenText } from './seen-text.ts'
import { nextNameStart } from './word-shapes.ts'

export function nameFinder(index: GazetteerIndex, table: PartyTable): NameFinder {
  const known = new KnownBearers(index, table)
  const inflectedByLanguage = new Map<string, InflectedNames | null>()
  const inflectedIn = ({ language }: FindOptions): InflectedNames | null => {
    if (!language) return null
    const ready = inflectedByLanguage.get(language)
    if (ready !== undefined) return ready
    const rules = caseRulesOf(language)
    const names = rules === null || rules.nouns.size === 0 ? null : new InflectedNames(rules, index, table)
    inflectedByLanguage.set(language, names)
    return names
  }
  const longestIn = (text: string) => (start: number) => longestName(text, start, index, known)
  return {
    findNames: (text, options = {}) => {
      const hits: NameHit[] = []
      const visit: Visit = (start, end, { kinds, countries, population }) =>
        hits.push({ start, end, kinds, countries, population })
      eachName(text, longestIn(text), inflectedIn(options), visit)
      return hits
    },
    eachName: (text, visit, options = {}) => eachName(text, longestIn(text), inflectedIn(options), visit),
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
  let at = nextNameStart(text, 0)
  while (at < text.length) {
    const exact = longestAt(at)
    const found = inflected?.longestName(seen!, at, exact?.end ?? at) ?? exact
    if (found !== null && found.bearers !== nobody) visit(at, found.end, found.bearers)
    at = nextNameStart(text, found?.end ?? at + 1)
  }
}

function lookUp(words: string, index: GazetteerIndex, table: PartyTable): Bearers | null {
  const exact = describePostings(postingsNamed(index, fold(words)), table)
  const bearers =
    exact ??
    describeBearers(
      partiesSoundingLike(index, table, words).map(({ party }) => party),
      table,
    )
  return bearers === nobody ? null : bearers
}

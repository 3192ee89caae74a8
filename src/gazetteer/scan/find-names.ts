// Finds every longest known name in a text, in one pass from left to right.
import type { FindOptions, NameFact, NameFinder, NameHit } from '../../model/name-finder.ts'
import { caseRulesOf } from '../../text/case-rules.ts'
import { fold } from '../../text/fold.ts'
import type { GazetteerIndex } from '../index/index-sections.ts'
import { postingsNamed } from '../index/key-table.ts'
import { KnownBearers, type Names } from '../index/known-bearers.ts'
import { type Bearers, describeBearers, describePostings, nobody } from '../index/name-bearers.ts'
import type { PartyTable } from '../index/party-table.ts'
import { learnAllUnits } from '../letters/unit-facts.ts'
import { partiesSoundingLike } from '../near/look-up-names.ts'
import { InflectedNames } from './inflected-names.ts'
import { longestName, noName, nothingFound } from './longest-name.ts'
import { SeenText } from './seen-text.ts'
import { StartBatch } from './start-batch.ts'

export function nameFinder(index: GazetteerIndex, table: PartyTable): NameFinder {
  const names: Names = { index, known: new KnownBearers(index, table) }
  let areUnitsKnown = false
  const newBatch = () => {
    if (!areUnitsKnown) learnAllUnits(index.sections.unitFacts)
    areUnitsKnown = true
    return new StartBatch(names)
  }
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
  /** A visit may search another text meanwhile, with a batch of its own. */
  const idle: StartBatch[] = []
  const eachName = (text: string, inflected: InflectedNames | null, visit: Visit): void => {
    const batch = idle.pop() ?? newBatch()
    batch.begin(text, { keepsUnlikely: inflected !== null })
    try {
      visitNames(new SeenText(text, batch.units), batch, { names, inflected, visit })
    } finally {
      idle.push(batch)
    }
  }
  return {
    findNames: (text, options = {}) => {
      const hits: NameHit[] = []
      const visit: Visit = (start, end, { kinds, countries, population, townPopulation }) =>
        hits.push({ start, end, kinds, countries, population, townPopulation })
      eachName(text, inflectedIn(options), visit)
      return hits
    },
    eachName: (text, visit, options = {}) => eachName(text, inflectedIn(options), visit),
    lookUp: (words, options = {}) =>
      lookUp(words, index, table) ?? inflectedIn(options)?.bearersOf(fold(words)) ?? null,
  }
}

type Visit = (start: number, end: number, fact: NameFact) => void

interface Visiting {
  readonly names: Names
  readonly inflected: InflectedNames | null
  readonly visit: Visit
}

function visitNames(seen: SeenText, batch: StartBatch, { names, inflected, visit }: Visiting): void {
  const exactly = { names, found: nothingFound() }
  let from = 0
  while (batch.next()) {
    for (let i = 0; i < batch.count; i++) {
      const start = batch.starts[i]!
      if (start < from) continue
      longestName(seen, batch, i, exactly)
      const { found } = exactly
      if (inflected !== null) inflected.findLonger(seen, batch, i, found)
      if (found.end === noName) continue
      if (found.bearers !== nobody) visit(start, found.end, found.bearers)
      from = found.end
    }
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

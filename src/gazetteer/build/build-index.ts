// From party drafts to the arrays of the index.

import type { CountryCode } from '../../model/party.ts'
import { areOnlyPartyWords, partyWordRows } from '../../text/party-words.ts'
import type { PartyDraft } from '../drafts/party-draft.ts'
import { keysOf, spellingsOf } from '../index/draft-keys.ts'
import { buildGramPostings } from '../index/gram-postings.ts'
import { GrowingText, GrowingUint32 } from '../index/growing-array.ts'
import type { GazetteerIndex } from '../index/index-sections.ts'
import { isMarked, KeyTableBuilder, postingFor } from '../index/key-table.ts'
import { NameBeginningsBuilder } from '../index/name-beginnings.ts'
import {
  attestations,
  countryFacts,
  formerStates,
  partyColumns,
  toldContainers,
} from '../index/party-columns.ts'
import { buildSlipKeys } from '../index/slip-keys.ts'
import { buildSpellingOrder, rankOf } from '../index/spelling-order.ts'
import { buildSpellingShapes } from '../index/spelling-shapes.ts'
import { factsOfAllUnits } from '../letters/unit-facts.ts'
import { gatherParties } from './gather-parties.ts'
import type { SourceFiles } from './gazetteer-sources.ts'

export interface BuildProgress {
  readonly partiesDone: number
  readonly partyCount: number
}

const progressStep = 20_000

export function buildIndex(
  files: SourceFiles,
  onProgress: (progress: BuildProgress) => void,
): GazetteerIndex {
  const drafts = [...gatherParties(files)]
  const partyCount = drafts.length
  onProgress({ partiesDone: 0, partyCount })
  const columns = partyColumns(drafts)
  const facts = {
    ...countryFacts(drafts),
    formerStates: formerStates(drafts),
    containers: toldContainers(drafts),
    attestations: attestations(drafts),
  }
  const keys = new KeyTableBuilder()
  const beginnings = new NameBeginningsBuilder()
  // Words of kind take their place in a text as names do, in all of their cases.
  for (const words of partyWordRows) beginnings.add(words)
  const ids = new GrowingText()
  const names = new GrowingText()
  const spellings = new GrowingText()
  const [idStart, nameStart, partySpellings, spellingStart, ranks] = growing(5)
  const inhabitants = inhabitantsByCountry(drafts)
  const withInhabitants = (state: PartyDraft) => ({
    ...state,
    population: inhabitants.get(state.country) ?? 0,
  })
  // Turned round and taken from the end, so that each draft's room is free once it is written.
  drafts.reverse()
  for (let number = 0; number < partyCount; number++) {
    const draft = drafts.pop()!
    idStart.push(ids.length)
    ids.push(draft.id)
    nameStart.push(names.length)
    const shown = [draft.name, '', '', draft.from, draft.to].join('\t').trimEnd()
    names.push(draft.otherNames === '' ? shown : `${shown}\n${draft.otherNames}`)
    partySpellings.push(spellingStart.length)
    const draftKeys = keysOf(draft)
    for (const [key, use] of draftKeys) {
      keys.add(key, postingFor(number, use))
      // What a weak key proves nothing for, no scanner has to find.
      if (!isMarked(key) && (use !== 'weak' || areOnlyPartyWords(key))) beginnings.add(key)
    }
    for (const [spelling, use] of spellingsOf(draftKeys)) {
      ranks.push(rankOf(draft.kind === 'state' ? withInhabitants(draft) : draft, use === 'own'))
      spellingStart.push(spellings.length)
      spellings.push(spelling)
    }
    if ((number + 1) % progressStep === 0) onProgress({ partiesDone: number + 1, partyCount })
  }
  idStart.push(ids.length)
  nameStart.push(names.length)
  partySpellings.push(spellingStart.length)
  spellingStart.push(spellings.length)
  const { bucketBits, ...table } = keys.build()
  onProgress({ partiesDone: partyCount, partyCount })
  const written = {
    partySpellings: partySpellings.toArray(),
    spellingStart: spellingStart.toArray(),
    spellingText: spellings.toArray(),
    ranks: Uint8Array.from(ranks.toArray()),
  }
  const countryStarts = facts.countryStart.map((party) => written.partySpellings[party]!)
  const { slipBucketBits, ...slips } = buildSlipKeys(written)
  const { ranks: _, partySpellings: __, ...spelt } = written
  const spellingSections = { ...spelt, ...buildSpellingShapes({ ...written, countryStarts }) }
  const typing = { ...buildGramPostings(written), ...buildSpellingOrder(written), ...slips }
  return {
    facts: { ...facts, bucketBits, slipBucketBits },
    sections: {
      ...columns,
      ...table,
      ...beginnings.build({ facts: { bucketBits }, sections: table }),
      unitFacts: factsOfAllUnits(),
      partyIdStart: idStart.toArray(),
      partyIdText: ids.toArray(),
      nameStart: nameStart.toArray(),
      nameText: names.toArray(),
      partySpellings: written.partySpellings,
    },
    spellings: () => spellingSections,
    typing: () => typing,
  }
}

/** Of the places that are known, which is enough to tell a large state from a small one. */
function inhabitantsByCountry(drafts: readonly PartyDraft[]): ReadonlyMap<CountryCode, number> {
  const inhabitants = new Map<CountryCode, number>()
  for (const { kind, country, population } of drafts) {
    if (kind === 'city') inhabitants.set(country, (inhabitants.get(country) ?? 0) + population)
  }
  return inhabitants
}

const growing = (count: number) =>
  Array.from({ length: count }, () => new GrowingUint32()) as readonly GrowingUint32[] as [
    GrowingUint32,
    GrowingUint32,
    GrowingUint32,
    GrowingUint32,
    GrowingUint32,
  ]

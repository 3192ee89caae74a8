// Answers questions of names for whoever serves them to others: who is meant, who begins so, who is behind an id.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { PartyId } from '../../model/ids.ts'
import type { CountryCode, Party } from '../../model/party.ts'
import { readCountry } from '../sources/read-country.ts'
import { openStages } from '../stages.ts'
import { type AnswerOptions, type AskedName, answerName, type NameAnswer } from './answer-name.ts'
import { officeStamp } from './office-names.ts'
import { suggestParties } from './suggest-parties.ts'

/** A party of the gazetteer with those around it. */
export interface KnownParty {
  readonly party: Party
  readonly state: Party | null
  /** Region and district that it lies in, nearest first. */
  readonly containers: readonly Party[]
  readonly successor: Party | null
}

export interface NameDesk {
  answer(asked: AskedName, options?: AnswerOptions): Promise<NameAnswer>
  find(id: string): Promise<KnownParty | null>
  /** Parties one of whose names begins so, best first; `from` are passed over. */
  suggest(prefix: string, part: { readonly limit: number; readonly from?: number }): Promise<readonly Party[]>
  /** Code of the state that the words name, null where they name none. */
  country(words: string): Promise<CountryCode | null>
}

export interface DeskOptions {
  /** Folder of the register, whose office may add parties while the desk is open. */
  readonly directory?: string
}

/** The gazetteer is opened with the first question, and again when the office has added to it. */
export function openNameDesk(options: DeskOptions = {}): NameDesk {
  const gazetteer = reopening(options)
  const { countries } = openStages()
  return {
    answer: async (asked, asking) => answerName(asked, await gazetteer(), asking),
    find: async (id) => knownParty(id, await gazetteer()),
    suggest: async (prefix, { limit, from = 0 }) =>
      prefix.trim() === '' ? [] : suggestParties(prefix, await gazetteer(), from + limit).slice(from),
    country: (words) => readCountry(words, { countries, gazetteer }),
  }
}

/** While the office's additions are indexed, answers come from what was known before. */
function reopening({ directory }: DeskOptions): () => Promise<Gazetteer> {
  let ready: Promise<Gazetteer> | null = null
  let wanted: string | null = null
  return () => {
    const stamp = directory === undefined ? '' : officeStamp(directory)
    if (wanted !== stamp || ready === null) {
      wanted = stamp
      const opening = openStages(directory === undefined ? {} : { directory }).gazetteer()
      const take = () => {
        if (wanted === stamp) ready = opening
      }
      const giveUp = () => {
        // Nothing was known before: whoever asks next tries again.
        if (ready === opening) ready = null
      }
      opening.then(take, giveUp)
      ready ??= opening
    }
    return ready
  }
}

function knownParty(id: string, gazetteer: Gazetteer): KnownParty | null {
  const number = gazetteer.numberOf(id as PartyId)
  if (number === null) return null
  const party = gazetteer.party(number)
  const state = party.country === null ? null : gazetteer.stateOf(party.country)
  return {
    party,
    state: state === null ? null : gazetteer.party(state),
    containers: gazetteer.containersOf(number).map((container) => gazetteer.party(container)),
    successor: party.successor === null ? null : gazetteer.findParty(party.successor),
  }
}

// Who bears the names that a scan comes upon, worked out once for each key.

import { caseRulesOf } from '../text/case-rules.ts'
import { fold } from '../text/fold.ts'
import { areOnlyPartyWords } from '../text/party-words.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { postingsOf } from './key-table.ts'
import { type Bearers, describePostings, nobody } from './name-bearers.ts'
import type { PartyTable } from './party-table.ts'

/** What is known of names. */
export interface Names {
  readonly index: GazetteerIndex
  readonly known: KnownBearers
}

const firstUncased = '\u3040'

export class KnownBearers {
  readonly #index: GazetteerIndex
  readonly #table: PartyTable
  /** By key: 0 not asked yet, else one more than the place among the answers. */
  readonly placeOfKey: Uint32Array
  readonly #answers: (Bearers | null)[] = []

  constructor(index: GazetteerIndex, table: PartyTable) {
    this.#index = index
    this.#table = table
    this.placeOfKey = new Uint32Array(index.sections.postings.length)
  }

  /** null where the words are no name, though the key is known. */
  bearersOf(key: number, text: string, start: number, end: number): Bearers | null {
    const place = this.placeOfKey[key]!
    if (place > 0) return this.#answers[place - 1]!
    const bearers = this.#describe(key, fold(text.slice(start, end)))
    this.placeOfKey[key] = this.#answers.push(bearers)
    return bearers
  }

  #describe(key: number, name: string): Bearers | null {
    if (areOnlyPartyWords(name)) return nobody
    return isCommonWord(name) ? null : describePostings(postingsOf(this.#index, key), this.#table)
  }
}

/** Of scripts in which no capital tells a name from a word. */
function isCommonWord(name: string): boolean {
  if (name < firstUncased) return false
  return ['ko', 'ja', 'zh'].some((language) => caseRulesOf(language)!.notNames.has(name))
}

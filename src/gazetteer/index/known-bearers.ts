// Who bears the names that a scan comes upon, worked out once for each key.

import { caseRulesOf } from '../../text/case-rules.ts'
import { fold } from '../../text/fold.ts'
import { areOnlyPartyWords } from '../../text/party-words.ts'
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
const firstCapacity = 1 << 12
const noKey = -1

/** A table by key, small while a text names few of all: what lies close together is read fast. */
export class KnownBearers {
  readonly #index: GazetteerIndex
  readonly #table: PartyTable
  #keys = new Int32Array(firstCapacity).fill(noKey)
  #answers: (Bearers | null)[] = new Array(firstCapacity).fill(null)
  #count = 0

  constructor(index: GazetteerIndex, table: PartyTable) {
    this.#index = index
    this.#table = table
  }

  /** null where the words are no name, though the key is known. */
  bearersOf(key: number, text: string, start: number, end: number): Bearers | null {
    const keys = this.#keys
    const mask = keys.length - 1
    let place = Math.imul(key, 0x9e3779b1) & mask
    while (keys[place] !== key) {
      if (keys[place] === noKey) return this.#learn(key, place, text.slice(start, end))
      place = (place + 1) & mask
    }
    return this.#answers[place]!
  }

  #learn(key: number, place: number, name: string): Bearers | null {
    const bearers = this.#describe(key, fold(name))
    this.#keys[place] = key
    this.#answers[place] = bearers
    this.#count++
    if (this.#count * 2 > this.#keys.length) this.#grow()
    return bearers
  }

  #grow(): void {
    const [keys, answers] = [this.#keys, this.#answers]
    const mask = keys.length * 2 - 1
    this.#keys = new Int32Array(keys.length * 2).fill(noKey)
    this.#answers = new Array(keys.length * 2).fill(null)
    keys.forEach((key, from) => {
      if (key === noKey) return
      let place = Math.imul(key, 0x9e3779b1) & mask
      while (this.#keys[place] !== noKey) place = (place + 1) & mask
      this.#keys[place] = key
      this.#answers[place] = answers[from]!
    })
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

// Places of a text where names may begin, gathered some at a time, each with the beginning that its first word is.
//
// A look-up in a table of megabytes mostly waits for the memory. Reads that do not depend on each other are waited for
// together, so that the beginnings of a whole batch are looked up in one short loop.
import type { Names } from '../index/known-bearers.ts'
import { beginningFrom, firstPlaceOf, noBeginning } from '../index/name-beginnings.ts'
import { capital, knownFacts, shapeOfFacts, type Units } from '../letters/unit-facts.ts'
import { UnitRoom } from '../letters/word-shapes.ts'
import { isWithinWord, NameReader } from './name-reader.ts'
import { NameStarts, type PlaceRows, unread } from './name-starts.ts'

const batchLength = 128

export interface StartOptions {
  /** Whether words are wanted too that begin no name as they stand. */
  readonly keepsUnlikely: boolean
}

export class StartBatch implements PlaceRows {
  count = 0
  /** Of no use but that reads whose result nobody takes need not be made. */
  calledUp = 0
  readonly starts = new Int32Array(batchLength)
  readonly ends = new Int32Array(batchLength)
  readonly letters = new Int32Array(batchLength)
  readonly firsts = new Int32Array(batchLength)
  readonly seconds = new Int32Array(batchLength)
  /** Which beginning it is as far as there. */
  readonly beginnings = new Uint32Array(batchLength)
  readonly #places = new Int32Array(batchLength)
  readonly #sections: Names['index']['sections']
  readonly #room = new UnitRoom()
  #keepsUnlikely = false
  #nameStarts: NameStarts
  readonly #reader = new NameReader()

  constructor({ index }: Names) {
    this.#sections = index.sections
    this.#nameStarts = new NameStarts(this.units, index.sections)
  }

  get units(): Units {
    return this.#reader.units
  }

  begin(text: string, { keepsUnlikely }: StartOptions): void {
    this.#reader.units = this.#room.unitsOf(text)
    this.#keepsUnlikely = keepsUnlikely
    this.#nameStarts = new NameStarts(this.units, this.#sections)
  }

  /** A reading that has come as far as the batch tells of its place number `i`. */
  readerAt(i: number): NameReader {
    const { starts, ends, letters, firsts, seconds } = this
    this.#reader.resumeAt(starts[i]!, ends[i]!, letters[i]!, firsts[i]!, seconds[i]!)
    return this.#reader
  }

  /** Gathers the next places; false where the text has no more. */
  next(): boolean {
    do {
      const gathered = this.#nameStarts.gather(this)
      if (gathered === 0) return false
      this.#readOthers(gathered)
      this.#lookUp()
    } while (this.count === 0)
    return true
  }

  /** Reads what is unread; where no name may end the place is given up. */
  #readOthers(gathered: number): void {
    const { starts, ends, letters, firsts, seconds } = this
    const reader = this.#reader
    let count = 0
    for (let i = 0; i < gathered; i++) {
      const start = starts[i]!
      if (ends[i] === unread) {
        reader.startAt(start)
        if (!reader.readOn()) continue
        ends[count] = reader.end
        letters[count] = reader.letters
        firsts[count] = reader.first
        seconds[count] = reader.second
      } else if (count < i) {
        ends[count] = ends[i]!
        letters[count] = letters[i]!
        firsts[count] = firsts[i]!
        seconds[count] = seconds[i]!
      }
      starts[count++] = start
    }
    this.count = count
  }

  /** Of what has been gathered only the places stay at which names may begin. */
  #lookUp(): void {
    const { starts, ends, letters, firsts, seconds, beginnings } = this
    const table = this.#sections.beginnings
    const gathered = this.count
    this.#callUp(gathered)
    let count = 0
    for (let i = 0; i < gathered; i++) {
      const beginning = beginningFrom(table, this.#places[i]!, seconds[i]!)
      if (beginning === noBeginning && !this.#isKeptAnyway(i)) continue
      beginnings[count] = beginning
      starts[count] = starts[i]!
      ends[count] = ends[i]!
      letters[count] = letters[i]!
      firsts[count] = firsts[i]!
      seconds[count++] = seconds[i]!
    }
    this.count = count
  }

  /** An apostrophe may stand within a word that is no beginning without what follows it. */
  #isKeptAnyway(i: number): boolean {
    const facts = knownFacts[this.units[this.starts[i]!]!]!
    if (shapeOfFacts(facts) !== capital) return false
    return this.#keepsUnlikely || isWithinWord(this.units, this.ends[i]!)
  }

  /** Reads what the look-ups are going to read, in a loop of nothing else, for the processor to wait for all of it at once. */
  #callUp(gathered: number): void {
    const { beginnings } = this.#sections
    const places = this.#places
    for (let i = 0; i < gathered; i++) places[i] = firstPlaceOf(beginnings, this.firsts[i]!)
    let sum = 0
    for (let i = 0; i < gathered; i++) sum ^= beginnings[places[i]! * 2]!
    this.calledUp = sum
  }
}

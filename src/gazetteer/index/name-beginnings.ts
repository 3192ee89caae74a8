// Which beginnings names have: a scanner asks for one before it goes on, and learns the name's key where the beginning is a whole name.
//
//   key        saint cloud en dore          beginnings that are kept: saint · saint cloud · saint cloud en · the whole
//   key        부산광역시                    those that end in a syllable of Hangul: 부 · 부산 · …
//   key        北京市                        in scripts without spaces every one: 北 · 北京 · 北京市
//
// They lie in one table of pairs of numbers, the second hash and what is known, so that one look at the memory answers.
import { space } from '../../text/fold.ts'
import { finish, firstSeed, firstStep, hashStart, secondSeed, secondStep } from '../letters/name-hash.ts'
import { factsOf, hangul, shapeOfFacts, unspaced } from '../letters/unit-facts.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { findKey, type KeyTable } from './key-table.ts'

/** What is known of a beginning: nothing where there is none. */
export type Beginning = number
export const noBeginning: Beginning = 0
export const noKey = -1
const known = 1
const leading = 2
const firstKeyBit = 2

/** Whether some name goes on behind it. */
export const mayLead = (beginning: Beginning) => (beginning & leading) !== 0
/** Key of the name that the beginning is as a whole, or `noKey`. */
export const keyOf = (beginning: Beginning) => (beginning >>> firstKeyBit) - 1

/** Where a look for a beginning starts; the hash is a running first hash. */
export function firstPlaceOf(beginnings: Uint32Array, first: number): number {
  return finish(first) >>> Math.clz32((beginnings.length >>> 1) - 1)
}

/** From its first place on; the hash is a running second hash. */
export function beginningFrom(beginnings: Uint32Array, firstPlace: number, second: number): Beginning {
  const check = second >>> 0
  const mask = (beginnings.length >>> 1) - 1
  for (let place = firstPlace; ; place = (place + 1) & mask) {
    const beginning = beginnings[place * 2 + 1]!
    if (beginning === noBeginning || beginnings[place * 2] === check) return beginning
  }
}

export function findBeginning(beginnings: Uint32Array, first: number, second: number): Beginning {
  return beginningFrom(beginnings, firstPlaceOf(beginnings, first), second)
}

/** Of a folded name, which may go on. */
export function beginningOf({ sections }: GazetteerIndex, name: string): Beginning {
  const { first, second } = hashStart(name)
  return findBeginning(sections.beginnings, first, second)
}

/** Powers of two; 64 kilobytes stay near the processor, as many more not far. */
const pairsLength = 1 << 14
const triplesLength = 1 << 15
/** Half a megabyte: a fiftieth of the table that need not be asked then. */
const nextLettersLength = 1 << 17

/** False where surely no name begins with these two letters; asked of scripts without spaces. */
export function mayBePair(pairs: Uint32Array, one: number, two: number): boolean {
  return hasBits(pairs, hashOfPair(one, two), firstBitOfPair)
}

/** False where surely no name begins with these three letters, nor is one of the first two alone. */
export function mayBeTriple(triples: Uint32Array, one: number, two: number, three: number): boolean {
  const pair = hashOfPair(one, two)
  return (
    hasBits(triples, hashOfPair(pair, three), firstBitOfTriple) ||
    hasBits(triples, hashOfPair(pair, noLetter), firstBitOfTriple)
  )
}

/** False where surely no name goes on with a word of that first letter; the hash is a running first hash up to the letter. */
export function mayGoOnWith(nextLetters: Uint32Array, first: number): boolean {
  return hasBits(nextLetters, finish(first), firstBitOfNext)
}

/** Behind the last letter. */
const noLetter = 0
const firstBitOfPair = 32 - Math.log2(pairsLength)
const firstBitOfNext = 32 - Math.log2(nextLettersLength)
const firstBitOfTriple = 32 - Math.log2(triplesLength)
const hashOfPair = (one: number, two: number) => Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b)
/** Two bits of one number, so that one look at the memory answers. */
const bitsOf = (hash: number) => (1 << (hash >>> 3)) | (1 << (hash >>> 8))
const hasBits = (numbers: Uint32Array, hash: number, firstBit: number) =>
  (~numbers[hash >>> firstBit]! & bitsOf(hash)) === 0

const firstCapacity = 1 << 12
/** More would make looks for what is not there long. */
const fullest = 0.7

export class NameBeginningsBuilder {
  readonly #pairs = new Uint32Array(pairsLength)
  readonly #triples = new Uint32Array(triplesLength)
  readonly #nextLetters = new Uint32Array(nextLettersLength)
  #count = 0
  #firsts = new Uint32Array(firstCapacity)
  #beginnings = new Uint32Array(firstCapacity * 2)

  add(key: string): void {
    const shapeAt = (at: number) => shapeOfFacts(factsOf(key.charCodeAt(at)))
    const isUnspaced = shapeAt(0) === unspaced
    if (isUnspaced || shapeAt(0) === hangul) {
      const pair = hashOfPair(key.charCodeAt(0), key.charCodeAt(1))
      this.#pairs[pair >>> firstBitOfPair]! |= bitsOf(pair)
      const triple = hashOfPair(pair, key.length > 2 ? key.charCodeAt(2) : noLetter)
      this.#triples[triple >>> firstBitOfTriple]! |= bitsOf(triple)
    }
    let isFirstWord = true
    let [first, second] = [firstSeed, secondSeed]
    for (let at = 0; at < key.length; at++) {
      const unit = key.charCodeAt(at)
      first = firstStep(first, unit)
      second = secondStep(second, unit)
      if (unit === space) isFirstWord = false
      else if (key.charCodeAt(at - 1) === space) {
        const hash = finish(first)
        this.#nextLetters[hash >>> firstBitOfNext]! |= bitsOf(hash)
      }
      const isFollowed = key.charCodeAt(at + 1) === space
      const isEnd = at + 1 === key.length || isFollowed
      if (isEnd || shapeAt(at) === hangul || (isUnspaced && isFirstWord))
        this.#put(first, second, at + 1 < key.length ? known | leading : known)
    }
  }

  build(table: KeyTable) {
    this.#beginnings.forEach((beginning, at) => {
      if (at % 2 === 0 || beginning === noBeginning) return
      const key = findKey(table, finish(this.#firsts[at >>> 1]!), this.#beginnings[at - 1]!)
      this.#beginnings[at] = beginning + ((key + 1) << firstKeyBit)
    })
    return {
      beginnings: this.#beginnings,
      firstPairs: this.#pairs,
      firstTriples: this.#triples,
      nextLetters: this.#nextLetters,
    }
  }

  #put(first: number, second: number, beginning: Beginning): void {
    const mask = this.#firsts.length - 1
    let place = firstPlaceOf(this.#beginnings, first)
    while (this.#beginnings[place * 2 + 1] !== noBeginning) {
      if (this.#beginnings[place * 2] === second >>> 0) break
      place = (place + 1) & mask
    }
    if (this.#beginnings[place * 2 + 1] === noBeginning) this.#count++
    this.#firsts[place] = first
    this.#beginnings[place * 2] = second
    this.#beginnings[place * 2 + 1]! |= beginning
    if (this.#count > fullest * this.#firsts.length) this.#grow()
  }

  #grow(): void {
    const [firsts, beginnings] = [this.#firsts, this.#beginnings]
    this.#count = 0
    this.#firsts = new Uint32Array(firsts.length * 2)
    this.#beginnings = new Uint32Array(beginnings.length * 2)
    firsts.forEach((first, place) => {
      const beginning = beginnings[place * 2 + 1]!
      if (beginning !== noBeginning) this.#put(first, beginnings[place * 2]!, beginning)
    })
  }
}

// A text under search, with what its other words tell of one: that it is written small elsewhere, or begins a sentence.
import { fold } from '../../text/fold.ts'
import { areOnlyPartyWords } from '../../text/party-words.ts'
import { HashNumbers } from '../index/hash-numbers.ts'
import { hashOfUnits } from '../letters/fold-hash.ts'
import type { Units } from '../letters/unit-facts.ts'

const letter = /[\p{L}\p{M}]/u
const smallLetter = /\p{Ll}/u
const shortestSmallWord = 4
/** What a unit is to words, worked out once for each that a text has: part of one, and with a small letter. */
const kinds = { known: 1, letter: 2, small: 4 } as const
const kindOfUnit = new Uint8Array(65536)
const endOfSentence = /(?:[.!?…:;•\n\r|*#»”"“„(]|\s[-–—])\s*$/u
const capitalBefore = /(?<![\p{L}\p{M}])(\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)) $/u
const capitalAfter = /^ (\p{Lu}[\p{L}\p{M}]*)/u
const longestLead = 24

export class SeenText {
  readonly text: string
  readonly units: Units
  #smallWords: HashNumbers | undefined

  constructor(text: string, units: Units) {
    this.text = text
    this.units = units
  }

  /** Whether a word stands somewhere with a small letter: a common word, then, or a name's adjective. */
  isSmallElsewhere(start: number, end: number): boolean {
    this.#smallWords ??= smallWordsOf(this.units)
    const { first, second } = hashOfUnits(this.units, start, end)
    return this.#smallWords.find(first, second) !== -1
  }

  /** The words before a place. */
  before(at: number): string {
    return this.text.slice(Math.max(0, at - longestLead), at)
  }

  startsSentence(at: number): boolean {
    return at === 0 || endOfSentence.test(this.before(at))
  }

  /** What stands right before or behind; words of kind ("Δήμος Βόλου") are nothing. */
  besides(start: number, end: number): 'nothing' | 'startOfSentence' | 'capital' {
    const next = capitalAfter.exec(this.text.slice(end, end + longestLead))?.[1]
    if (next !== undefined && !areOnlyPartyWords(fold(next))) return 'capital'
    const previous = capitalBefore.exec(this.before(start))?.[1]
    if (previous === undefined || areOnlyPartyWords(fold(previous))) return 'nothing'
    return this.startsSentence(start - 1 - previous.length) ? 'startOfSentence' : 'capital'
  }
}

/** Every word of some length that begins with a small letter, folded and hashed. */
function smallWordsOf(units: Units): HashNumbers {
  const words = new HashNumbers()
  for (let at = 0; at < units.length; ) {
    if ((kindAt(units, at) & kinds.letter) === 0) {
      at++
      continue
    }
    const start = at
    while (at < units.length && (kindAt(units, at) & kinds.letter) !== 0) at++
    if (at - start < shortestSmallWord || (kindAt(units, start) & kinds.small) === 0) continue
    const { first, second } = hashOfUnits(units, start, at)
    words.add(first, second)
  }
  return words
}

function kindAt(units: Units, at: number): number {
  const unit = units[at]!
  return kindOfUnit[unit]! || learn(unit)
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind =
    kinds.known |
    (letter.test(character) ? kinds.letter : 0) |
    (smallLetter.test(character) ? kinds.small : 0)
  kindOfUnit[unit] = kind
  return kind
}

// A text under search, with what its other words tell of one: that it is written small elsewhere, or begins a sentence.
import { fold } from '../text/fold.ts'
import { areOnlyPartyWords } from '../text/party-words.ts'

const smallWord = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{3,}/gu
const endOfSentence = /(?:[.!?…:;•\n\r|*#»”"“„(]|\s[-–—])\s*$/u
const capitalBefore = /(?<![\p{L}\p{M}])(\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)) $/u
const capitalAfter = /^ (\p{Lu}[\p{L}\p{M}]*)/u
const longestLead = 24

export class SeenText {
  readonly text: string
  #smallWords: ReadonlySet<string> | undefined

  constructor(text: string) {
    this.text = text
  }

  /** Whether a folded word stands somewhere with a small letter: a common word, then, or a name's adjective. */
  isSmallElsewhere(folded: string): boolean {
    this.#smallWords ??= new Set(Array.from(new Set(this.text.match(smallWord) ?? []), fold))
    return this.#smallWords.has(folded)
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

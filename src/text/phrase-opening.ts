// The phrases of one book that one word opens, longest first.

export interface Phrase<Value> {
  readonly words: readonly { readonly text: string; readonly isStem: boolean }[]
  readonly value: Value
}

export class Opening {
  readonly #phrases: Phrase<unknown>[] = []
  /** A bit for what each second word begins with: mostly no longer phrase goes on as the text does. */
  #seconds = 0
  #alone: Phrase<unknown> | undefined

  constructor(phrases: readonly Phrase<unknown>[] = []) {
    for (const phrase of phrases) this.add(phrase)
  }

  get phrases(): readonly Phrase<unknown>[] {
    return this.#phrases
  }

  /** Behind those that are as long, so that the first to name a phrase keeps it. */
  add(phrase: Phrase<unknown>): void {
    const at = this.#phrases.findIndex((other) => other.words.length < phrase.words.length)
    this.#phrases.splice(at === -1 ? this.#phrases.length : at, 0, phrase)
    const second = phrase.words[1]
    if (second === undefined) this.#alone ??= phrase
    else this.#seconds |= bitOf(second.text.charCodeAt(0))
  }

  /** Whether a longer phrase may go on with a word that begins so; `false` is certain. */
  canGoOn(unit: number): boolean {
    return (this.#seconds & bitOf(unit)) !== 0
  }

  /** The word alone, where that is a phrase. */
  get alone(): Phrase<unknown> | undefined {
    return this.#alone
  }
}

function bitOf(unit: number): number {
  return 1 << (unit & 31)
}

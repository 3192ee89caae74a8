// Whether any of many words stands in a text, looked for in one pass: by their first two letters nearly every place is told apart.

const bitsOfLetter = 8
const lowestBits = (1 << bitsOfLetter) - 1

export class AnyOfWords {
  /** By the lowest bits of two letters: the words that begin with them. */
  readonly #byStart: (string[] | undefined)[] = new Array(1 << (2 * bitsOfLetter)).fill(undefined)
  readonly #isStart = new Uint8Array(1 << (2 * bitsOfLetter))

  /** Words of two letters or more. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const start = startOf(word.charCodeAt(0), word.charCodeAt(1))
      const others = this.#byStart[start] ?? []
      this.#byStart[start] = [...others, word]
      this.#isStart[start] = 1
    }
  }

  standIn(text: string): boolean {
    let last = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const start = startOf(last, code)
      if (this.#isStart[start] === 1 && this.#byStart[start]!.some((word) => text.startsWith(word, at - 1)))
        return true
      last = code
    }
    return false
  }
}

const startOf = (first: number, second: number) =>
  ((first & lowestBits) << bitsOfLetter) | (second & lowestBits)

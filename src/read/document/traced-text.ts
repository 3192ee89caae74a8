// A text made from another, piece by piece, that knows where each piece comes from.
import type { SourceStep } from '../../model/document.ts'

export class TracedText {
  readonly #source: string
  readonly #pieces: string[] = []
  readonly steps: SourceStep[] = []
  #length = 0
  /** What the source offset would be if the last piece went on. */
  #next = -1

  constructor(source: string) {
    this.#source = source
  }

  get text(): string {
    return this.#pieces.join('')
  }

  get length(): number {
    return this.#length
  }

  /** Takes over a stretch of the source. */
  keep(from: number, to: number): void {
    this.#write(this.#source.slice(from, to), from)
  }

  /** Writes words of our own that stand for what begins at `at`. */
  put(words: string, at: number): void {
    this.#write(words, at)
    this.#next = -1
  }

  #write(words: string, sourceStart: number): void {
    if (words === '') return
    if (this.#next !== sourceStart) this.steps.push({ textStart: this.#length, sourceStart })
    this.#pieces.push(words)
    this.#length += words.length
    this.#next = sourceStart + words.length
  }
}

// What was found in a text, from left to right, in columns: a page of millions of names and days stays small.
import type { Span } from '../model/span.ts'
import { widened } from './widened.ts'
import { WordPlaces } from './word-places.ts'

const nothing: readonly never[] = []

/** Puts a fact and its place together: key by key, since lists are asked for hits all the time. */
export type HitOf<Fact> = (fact: Fact, start: number, end: number) => Fact & Span

/** `Fact` is what a hit tells besides its place; equal facts are best one object. */
export class SpanList<Fact extends object> {
  readonly length: number
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  readonly #facts: readonly Fact[]
  readonly #hitOf: HitOf<Fact>
  readonly #places: WordPlaces

  constructor(starts: Uint32Array, ends: Uint32Array, facts: readonly Fact[], hitOf: HitOf<Fact>) {
    this.length = starts.length
    this.#hitOf = hitOf
    this.#starts = starts
    this.#ends = ends
    this.#facts = facts
    this.#places = new WordPlaces(starts)
  }

  /** Those that lie wholly within the span. */
  within({ start, end }: Span): readonly (Fact & Span)[] {
    const first = this.#firstWithin(start, end)
    if (first === -1) return nothing
    const hits = [this.#hitAt(first)]
    for (let index = first + 1; index < this.length; index++) {
      if (this.#starts[index]! >= end) break
      if (this.#ends[index]! <= end) hits.push(this.#hitAt(index))
    }
    return hits
  }

  /** The first of them. */
  firstWithin({ start, end }: Span): (Fact & Span) | undefined {
    const first = this.#firstWithin(start, end)
    return first === -1 ? undefined : this.#hitAt(first)
  }

  /** Whether any lies wholly within the span. */
  hasWithin({ start, end }: Span): boolean {
    return this.#firstWithin(start, end) !== -1
  }

  #firstWithin(start: number, end: number): number {
    for (let index = this.indexAt(start); index < this.length; index++) {
      if (this.#starts[index]! >= end) return -1
      if (this.#ends[index]! <= end) return index
    }
    return -1
  }

  #hitAt(index: number): Fact & Span {
    return this.#hitOf(this.#facts[index]!, this.#starts[index]!, this.#ends[index]!)
  }

  /** What is told of just this place. */
  at({ start, end }: Span): Fact | undefined {
    for (let index = this.indexAt(start); index < this.length; index++) {
      if (this.#starts[index] !== start) return undefined
      if (this.#ends[index] === end) return this.#facts[index]
    }
    return undefined
  }

  /** Whether one within the span covers a part of it. */
  covers(part: Span, span: Span): boolean {
    // Hits that begin later end later, so that the last ones before the part tell.
    for (let index = this.indexAt(part.start + 1) - 1; index >= 0; index--) {
      if (this.#starts[index]! < span.start || this.#ends[index]! < part.end) return false
      if (this.#ends[index]! <= span.end) return true
    }
    return false
  }

  /** The first that starts at a place and ends no later than `limit`. */
  startingAt(start: number, limit: number): (Fact & Span) | undefined {
    for (let index = this.indexAt(start); index < this.length; index++) {
      if (this.#starts[index] !== start) return undefined
      const end = this.#ends[index]!
      if (end <= limit) return this.#hitAt(index)
    }
    return undefined
  }

  /** Index of the first hit that starts at or after `offset`. */
  indexAt(offset: number): number {
    return this.#places.at(offset)
  }

  startAt(index: number): number {
    return this.#starts[index]!
  }

  endAt(index: number): number {
    return this.#ends[index]!
  }

  factAt(index: number): Fact {
    return this.#facts[index]!
  }
}

/** Gathers hits from left to right, no two of which begin at one place. */
export class SpanListBuilder<Fact extends object> {
  #starts: Uint32Array = new Uint32Array(64)
  #ends: Uint32Array = new Uint32Array(64)
  readonly #facts: Fact[] = []
  readonly #hitOf: HitOf<Fact>

  constructor(hitOf: HitOf<Fact>) {
    this.#hitOf = hitOf
  }

  add(start: number, end: number, fact: Fact): void {
    const at = this.#facts.length
    if (at === this.#starts.length) {
      this.#starts = widened(this.#starts, at * 2)
      this.#ends = widened(this.#ends, at * 2)
    }
    this.#starts[at] = start
    this.#ends[at] = end
    this.#facts.push(fact)
  }

  build(): SpanList<Fact> {
    const length = this.#facts.length
    return new SpanList(this.#starts.slice(0, length), this.#ends.slice(0, length), this.#facts, this.#hitOf)
  }
}

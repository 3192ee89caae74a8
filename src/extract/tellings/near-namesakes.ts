// Tellings of bodies whose names begin alike: a long page may have thousands of them, of which a few may be of the same body as another.
import type { Span } from '../../model/span.ts'
import { stemsOf } from '../names/name-stems.ts'
import type { Page } from '../page/page.ts'

/** Tellings whose partners are written alike: the names of the first tell for all who else is meant. */
export interface Namesakes {
  /** In a fixed order. */
  readonly partners: readonly Span[]
  /** Places among the tellings, ascending. */
  readonly places: number[]
}

/** Up to here it takes less time to look at all of them than to work out stems. */
const few = 12

export class NearNamesakes {
  readonly #page: Page
  readonly #all: Namesakes[] = []
  /** By the stems of the first partner; null while there are few. */
  #byStem: Map<number, Namesakes[]> | null = null

  constructor(page: Page) {
    this.#page = page
  }

  get isEmpty(): boolean {
    return this.#all.length === 0
  }

  /** All that may be of the same bodies, and others; some of them twice. */
  of([first]: readonly Span[]): readonly Namesakes[] {
    if (this.#byStem === null || first === undefined) return this.#all
    const near: Namesakes[] = []
    for (const stem of stemsOf(this.#page.folded, first).asked)
      for (const namesakes of this.#byStem.get(stem) ?? []) near.push(namesakes)
    return near
  }

  add(namesakes: Namesakes): void {
    this.#all.push(namesakes)
    if (this.#byStem !== null) this.#shelve(this.#byStem, namesakes)
    else if (this.#all.length > few) {
      this.#byStem = new Map()
      for (const known of this.#all) this.#shelve(this.#byStem, known)
    }
  }

  #shelve(byStem: Map<number, Namesakes[]>, namesakes: Namesakes): void {
    const [first] = namesakes.partners
    if (first === undefined) return
    for (const stem of stemsOf(this.#page.folded, first).own) {
      const others = byStem.get(stem)
      if (others === undefined) byStem.set(stem, [namesakes])
      else others.push(namesakes)
    }
  }
}

// Where the shapes of a country, or of all, stand on each shelf, looked for when first asked.
import { firstNotBelow } from '../index/first-not-below.ts'
import type { SpellingSections } from '../index/index-sections.ts'
import { shelfCount } from '../index/spelling-shapes.ts'

/** From one country's first spelling to that of another, the end excluded. */
export type SpellingRange = readonly [from: number, to: number]

/** Of each shelf the range's first place and the one past its last. */
export type PlacesOfRange = Uint32Array

/** Countries, and all of them. */
const mostRanges = 300
const unknown = 0xffffffff

export class ShelfPlaces {
  readonly #sections: Pick<SpellingSections, 'shapeStart' | 'shapeSpelling'>
  /** By the range's first spelling. */
  readonly #known = new Map<number, { readonly to: number; readonly places: PlacesOfRange }>()

  constructor(sections: Pick<SpellingSections, 'shapeStart' | 'shapeSpelling'>) {
    this.#sections = sections
  }

  of([from, to]: SpellingRange): PlacesOfRange {
    const known = this.#known.get(from)
    if (known?.to === to) return known.places
    const places = new Uint32Array(shelfCount * 2).fill(unknown)
    if (this.#known.size < mostRanges) this.#known.set(from, { to, places })
    return places
  }

  /** Makes sure that the range's places on a shelf are known. Countries ascend on it, so that the first spelling of one can be sought. */
  learn(places: PlacesOfRange, shelf: number, [from, to]: SpellingRange): void {
    if (places[shelf * 2] !== unknown) return
    const { shapeStart, shapeSpelling } = this.#sections
    const end = shapeStart[shelf + 1]!
    const first = firstNotBelow(shapeSpelling, shapeStart[shelf]!, end, from)
    places[shelf * 2] = first
    places[shelf * 2 + 1] = firstNotBelow(shapeSpelling, first, end, to)
  }
}

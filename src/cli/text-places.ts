// Where in a source a reader finds an offset: line and column, and the page or the sheet's cell where there are such.
import { type Document, locatorOf } from '../model/document.ts'

/** Asked of every value of a long source, so that lines are counted once. */
export class TextPlaces {
  readonly #document: Document
  readonly #lineStarts: readonly number[]

  constructor(document: Document) {
    this.#document = document
    const starts = [0]
    for (let at = document.text.indexOf('\n'); at !== -1; at = document.text.indexOf('\n', at + 1)) {
      starts.push(at + 1)
    }
    this.#lineStarts = starts
  }

  /** Counted from one, as editors do. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#lineStarts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#lineStarts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** `13:1`, `page 2, 13:1`, `Twins!B4`. */
  placeAt(offset: number): string {
    const line = this.lineAt(offset)
    const place = `${line}:${offset - (this.#lineStarts[line - 1] ?? 0) + 1}`
    const locator = locatorOf(this.#document, offset)
    if (locator === null) return place
    if (locator.kind === 'page') return `page ${locator.number}, ${place}`
    return locator.address === null ? `${locator.name}, ${place}` : `${locator.name}!${locator.address}`
  }
}

// Where to begin in a column of ascending places: the first at or after an offset, found by the stretch of text it lies in.

/** Units of text that one entry stands for. */
const stretchBits = 6

export class StartIndex {
  readonly #starts: Uint32Array
  /** Number of the first place in each stretch of the text, or later. */
  readonly #firstOfStretch: Uint32Array

  constructor(starts: Uint32Array) {
    this.#starts = starts
    this.#firstOfStretch = firstOfStretch(starts)
  }

  /** Index of the first place at or after `offset`. */
  at(offset: number): number {
    if (offset <= 0) return 0
    const starts = this.#starts
    const stretch = offset >>> stretchBits
    if (stretch >= this.#firstOfStretch.length) return starts.length
    let index = this.#firstOfStretch[stretch]!
    while (index < starts.length && starts[index]! < offset) index++
    return index
  }
}

function firstOfStretch(starts: Uint32Array): Uint32Array {
  const last = starts.at(-1)
  if (last === undefined) return new Uint32Array(0)
  const first = new Uint32Array((last >>> stretchBits) + 1)
  let index = 0
  for (let stretch = 0; stretch < first.length; stretch++) {
    while (index < starts.length && starts[index]! < stretch << stretchBits) index++
    first[stretch] = index
  }
  return first
}

/** The same column with room for more. */
export function widened(column: Uint32Array, room: number): Uint32Array {
  const wider = new Uint32Array(room)
  wider.set(column)
  return wider
}

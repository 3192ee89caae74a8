// What stands on a page of a PDF, in points from its upper left corner, before anything is known of its order.

/** Letters that were drawn in one go; `y` is the line that they stand on. */
export interface Run {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  readonly words: string
  readonly isBold: boolean
}

/** A straight line that was drawn: a horizontal one has its `y` in `at`, and reaches in x. */
export interface Rule {
  readonly isHorizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PageShapes {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rules: readonly Rule[]
  /** Letters that stand in another direction than the rest of the page. */
  readonly lettersAside: number
}

/** Runs that stand beside each other without a gap wider than between words. */
export interface Segment {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly words: string
}

/** Segments on one line of the page. */
export interface PageLine extends Segment {
  readonly segments: readonly Segment[]
}

export type Matrix = readonly [number, number, number, number, number, number]

/** null where there are no six figures. */
export function matrixOf(figures: ArrayLike<unknown>): Matrix | null {
  const [a, b, c, d, e, f] = Array.from(figures, Number)
  if (a === undefined || b === undefined || c === undefined) return null
  if (d === undefined || e === undefined || f === undefined) return null
  return [a, b, c, d, e, f].every(Number.isFinite) ? [a, b, c, d, e, f] : null
}

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ]
}

export function applyTo(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

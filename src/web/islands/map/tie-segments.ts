// The points of all ties, and which of them are joined by lines while some ties are shown.
import { stepsBetween, writeGreatCircle } from '../../../publish/explorer/great-circle.ts'
import type { TieColumns } from '../../../publish/explorer/tie-columns.ts'

export interface TieSegments {
  /** x and y in turn, on the square map of the web; whatever is shown, they stay. */
  readonly points: Float32Array
  /** Numbers of points, two for each line. */
  readonly orderOf: (rows: Uint32Array) => Uint32Array
}

/** Up to so many are seen one by one, and each has to bend smoothly; of more a reader sees the bundle. */
const fewTies = 3000

export function segmentsOf({ parties, ties: { one, other } }: TieColumns): TieSegments {
  const place = (party: number) => ({ lng: parties.lng[party]!, lat: parties.lat[party]! })
  const apart = one.length <= fewTies ? 1 : 4
  const starts = new Uint32Array(one.length + 1)
  for (const [row, party] of one.entries())
    starts[row + 1] = starts[row]! + stepsBetween(place(party), place(other[row]!), apart) + 1
  const points = new Float32Array(2 * starts[one.length]!)
  for (const [row, party] of one.entries()) {
    const steps = starts[row + 1]! - starts[row]! - 1
    writeGreatCircle([place(party), place(other[row]!)], steps, points, 2 * starts[row]!)
  }
  return { points, orderOf: (rows) => orderOf(rows, starts) }
}

function orderOf(rows: Uint32Array, starts: Uint32Array): Uint32Array {
  let room = 0
  for (const row of rows) room += 2 * (starts[row + 1]! - starts[row]! - 1)
  const order = new Uint32Array(room)
  let count = 0
  for (const row of rows) {
    for (let point = starts[row]!; point < starts[row + 1]! - 1; point++) {
      order[count++] = point
      order[count++] = point + 1
    }
  }
  return order
}

// Which nodes hang together: the connected components of the graph, largest first.
import type { Graph } from './graph.ts'

export interface Components {
  /** Number of each node's component. */
  readonly of: Int32Array
  /** Size of each component, largest first. */
  readonly sizes: readonly number[]
}

export function componentsOf(graph: Graph): Components {
  const { size, offsets, neighbours } = graph
  const found = new Int32Array(size).fill(-1)
  const queue = new Int32Array(size)
  const sizes: number[] = []
  for (let first = 0; first < size; first++) {
    if (found[first] !== -1) continue
    let end = 0
    queue[end++] = first
    found[first] = sizes.length
    for (let at = 0; at < end; at++) {
      const node = queue[at]!
      for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie++) {
        const other = neighbours[tie]!
        if (found[other] !== -1) continue
        found[other] = sizes.length
        queue[end++] = other
      }
    }
    sizes.push(end)
  }
  return largestFirst(found, sizes)
}

function largestFirst(found: Int32Array, sizes: readonly number[]): Components {
  const order = sizes
    .map((_, index) => index)
    .sort((one, other) => sizes[other]! - sizes[one]! || one - other)
  const rank = new Int32Array(sizes.length)
  for (const [place, index] of order.entries()) rank[index] = place
  return { of: found.map((index) => rank[index]!), sizes: order.map((index) => sizes[index]!) }
}

// The same graph with its nodes numbered so that neighbours lie near each other in memory: searches then wait less for it.
import { degreesOf, type Graph, graphOf } from './graph.ts'

export interface NearTogether {
  readonly graph: Graph
  /** For each new number the node's old one. */
  readonly original: Int32Array
}

/** Numbers nodes in the order of a breadth-first search from the node with most ties, component by component. */
export function nearTogether(graph: Graph): NearTogether {
  const { size, offsets, neighbours } = graph
  const degrees = degreesOf(graph)
  const byDegree = Int32Array.from({ length: size }, (_, node) => node).sort(
    (one, other) => degrees[other]! - degrees[one]! || one - other,
  )
  const original = new Int32Array(size)
  const number = new Int32Array(size).fill(-1)
  let end = 0
  const meet = (node: number) => {
    if (number[node] !== -1) return
    number[node] = end
    original[end++] = node
  }
  let at = 0
  for (const first of byDegree) {
    meet(first)
    for (; at < end; at++) {
      const node = original[at]!
      for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie++) meet(neighbours[tie]!)
    }
  }
  return { graph: renumbered(graph, number), original }
}

function renumbered({ size, offsets, neighbours }: Graph, number: Int32Array): Graph {
  const pairs = new Int32Array(neighbours.length)
  let end = 0
  for (let node = 0; node < size; node++) {
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie++) {
      if (neighbours[tie]! <= node) continue
      pairs[end++] = number[node]!
      pairs[end++] = number[neighbours[tie]!]!
    }
  }
  return graphOf(size, pairs)
}

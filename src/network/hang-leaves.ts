// Half of all bodies have a single partner: they hang as leaves on the rest, and are as far from anybody as it is, and one more.
import { degreeOf, type Graph } from './graph.ts'
import { partOfGraph } from './part-of-graph.ts'

export interface WithLeaves {
  /** The nodes that are no leaves, and their ties. */
  readonly stem: Graph
  /** Number of leaves on each of them. */
  readonly leaves: Int32Array
}

export function hangLeaves(graph: Graph): WithLeaves {
  const kept: number[] = []
  const leaves: number[] = []
  for (let node = 0; node < graph.size; node++) {
    if (isLeaf(graph, node)) continue
    kept.push(node)
    leaves.push(leavesOn(graph, node))
  }
  return { stem: partOfGraph(graph, Int32Array.from(kept)), leaves: Int32Array.from(leaves) }
}

/** Of two nodes that have only each other, the second is the leaf. */
function isLeaf(graph: Graph, node: number): boolean {
  if (degreeOf(graph, node) !== 1) return false
  const partner = graph.neighbours[graph.offsets[node]!]!
  return degreeOf(graph, partner) > 1 || partner < node
}

function leavesOn(graph: Graph, node: number): number {
  let leaves = 0
  for (let tie = graph.offsets[node]!; tie < graph.offsets[node + 1]!; tie++) {
    if (isLeaf(graph, graph.neighbours[tie]!)) leaves++
  }
  return leaves
}

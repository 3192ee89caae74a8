// Folds branches that end blind into what they hang on, until only the part with rings is left.
import type { Components } from './components.ts'
import { degreesOf, type Graph, neighboursOf } from './graph.ts'
import { partOfGraph } from './part-of-graph.ts'

/** What is left of a graph, each node standing for as many as were folded into it. */
export interface Core {
  readonly graph: Graph
  readonly weights: Float64Array
}

export interface Folded {
  readonly core: Core
  /** For each node of the core, its number in the whole graph. */
  readonly kept: Int32Array
  /** Ordered pairs of nodes whose paths lead through a node because of branches, by number in the whole graph. */
  readonly counted: Float64Array
}

export function fold(graph: Graph, components: Components): Folded {
  const degrees = degreesOf(graph)
  const weights = new Float64Array(graph.size).fill(1)
  const counted = new Float64Array(graph.size)
  const isFolded = new Uint8Array(graph.size)
  const outside = (node: number) => components.sizes[components.of[node]!]! - weights[node]!
  const ends = [...degrees.keys()].filter((node) => degrees[node] === 1)
  for (let node = ends.pop(); node !== undefined; node = ends.pop()) {
    const stem = neighboursOf(graph, node).find((other) => isFolded[other] === 0)
    if (stem === undefined) continue
    isFolded[node] = 1
    // From the node's own branches to everything outside them, both ways.
    counted[node]! += 2 * (weights[node]! - 1) * outside(node)
    // From this branch to those that were folded into the stem before, both ways.
    counted[stem]! += 2 * weights[node]! * (weights[stem]! - 1)
    weights[stem]! += weights[node]!
    degrees[stem]! -= 1
    if (degrees[stem] === 1) ends.push(stem)
  }
  const kept = Int32Array.from(degrees.keys()).filter((node) => isFolded[node] === 0)
  for (const node of kept) counted[node]! += 2 * (weights[node]! - 1) * outside(node)
  return {
    core: { graph: partOfGraph(graph, kept), weights: Float64Array.from(kept, (node) => weights[node]!) },
    kept,
    counted,
  }
}

// The graph that some nodes make among themselves.
import { type Graph, graphOf, neighboursOf } from './graph.ts'

/** `kept` tells for each node of the part its number in the whole. */
export function partOfGraph(graph: Graph, kept: Int32Array): Graph {
  const number = new Int32Array(graph.size).fill(-1)
  for (const [index, node] of kept.entries()) number[node] = index
  const pairs: number[] = []
  for (const [index, node] of kept.entries()) {
    for (const other of neighboursOf(graph, node)) {
      if (number[other]! > index) pairs.push(index, number[other]!)
    }
  }
  return graphOf(kept.length, pairs)
}

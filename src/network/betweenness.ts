// How often a node lies on the shortest paths between others: exact betweenness (Brandes 2001), made quick by folding.
//
//        b            Branches that end blind are folded into the node they hang on first: all their paths lead
//    a ─ p ═ core     through it, and are counted by multiplying. What is left, the core, is searched from each
//        │            of its nodes, which stands for as many as were folded into it (its weight).
//        c
import { componentsOf } from './components.ts'
import type { Stretch } from './distances.ts'
import { type Core, fold } from './fold-branches.ts'
import type { Graph } from './graph.ts'
import { nearTogether } from './near-together.ts'

export interface PreparedBetweenness {
  readonly core: Core
  /** For each node of the core, its number in the graph. */
  readonly original: Int32Array
  /** What the folded branches alone give, by node of the graph: ordered pairs, as the search counts them. */
  readonly byBranches: Float64Array
}

/** The part before the search, which several threads may share: each then asks for a stretch of the core. */
export function prepareBetweenness(graph: Graph): PreparedBetweenness {
  const near = nearTogether(graph)
  const { core, kept, counted } = fold(near.graph, componentsOf(near.graph))
  const byBranches = new Float64Array(graph.size)
  for (const [node, paths] of counted.entries()) byBranches[near.original[node]!] = paths
  return { core, original: kept.map((node) => near.original[node]!), byBranches }
}

/** Ordered pairs whose shortest paths lead through each node of the core, from the sources in a stretch of it. */
export function throughCore(
  { graph, weights }: Core,
  { from, to }: Stretch = { from: 0, to: graph.size },
): Float64Array {
  const { size, offsets, neighbours } = graph
  const through = new Float64Array(size)
  const level = new Int32Array(size).fill(-1)
  const paths = new Float64Array(size)
  /** What a node hands back to each path that reaches it: (its weight + what depends on it) / its paths. */
  const share = new Float64Array(size)
  const queue = new Int32Array(size)
  // Ties that lead one level on, in the order of the queue: the way back reads them without asking for levels again.
  const onward = new Int32Array(neighbours.length)
  const onwardEnd = new Int32Array(size)
  let ground = 0
  for (let source = from; source < to; source++) {
    let [end, onwards] = [1, 0]
    queue[0] = source
    level[source] = ground
    paths[source] = 1
    for (let at = 0; at < end; at++) {
      const node = queue[at]!
      const deeper = level[node]! + 1
      const reaching = paths[node]!
      const last = offsets[node + 1]!
      for (let tie = offsets[node]!; tie < last; tie++) {
        const other = neighbours[tie]!
        const found = level[other]!
        if (found < ground) {
          level[other] = deeper
          paths[other] = reaching
          queue[end++] = other
          onward[onwards++] = other
        } else if (found === deeper) {
          paths[other]! += reaching
          onward[onwards++] = other
        }
      }
      onwardEnd[at] = onwards
    }
    const weight = weights[source]!
    for (let at = end - 1; at > 0; at--) {
      const node = queue[at]!
      let sum = 0
      for (let tie = onwardEnd[at - 1]!; tie < onwardEnd[at]!; tie++) sum += share[onward[tie]!]!
      const depending = sum * paths[node]!
      share[node] = (weights[node]! + depending) / paths[node]!
      through[node]! += weight * depending
    }
    // The next search's levels begin above all of this one's, so that nothing need be cleared.
    ground = level[queue[end - 1]!]! + 1
  }
  return through
}

// Which parties hang together more than chance would have it: communities by the method of Louvain (Blondel et al. 2008).
import { UndirectedGraph } from 'graphology'
import described from 'graphology-communities-louvain'
import type { Graph } from './graph.ts'

// The package is CommonJS whose export is the function itself; its types describe a default export within it.
const louvain = described as unknown as typeof described.default

export interface Communities {
  /** Number of each node's community; 0 is the largest. */
  readonly of: Int32Array
  /** Largest first. */
  readonly sizes: readonly number[]
  /** How much denser ties are within communities than by chance, up to 1. */
  readonly modularity: number
}

/** The same graph gives the same communities: nodes are visited in a fixed order. */
export function communitiesOf(graph: Graph): Communities {
  if (graph.ties === 0) {
    return {
      of: Int32Array.from({ length: graph.size }, (_, node) => node),
      sizes: Array(graph.size).fill(1),
      modularity: 0,
    }
  }
  const { communities, modularity } = louvain.detailed(asGraphology(graph), {
    randomWalk: false,
    rng: () => 0,
  })
  const found = Int32Array.from({ length: graph.size }, (_, node) => communities[String(node)]!)
  return { ...largestFirst(found), modularity }
}

export function asGraphology({ size, offsets, neighbours }: Graph): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (let node = 0; node < size; node++) graph.addNode(String(node))
  for (let node = 0; node < size; node++) {
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie++) {
      if (neighbours[tie]! > node) graph.addEdge(String(node), String(neighbours[tie]!))
    }
  }
  return graph
}

function largestFirst(found: Int32Array): Pick<Communities, 'of' | 'sizes'> {
  const sizes = new Map<number, number>()
  for (const community of found) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  // Communities of one size stand as their first nodes do.
  const order = [...sizes].sort(([, one], [, other]) => other - one)
  const rank = new Map(order.map(([community], place) => [community, place]))
  return { of: found.map((community) => rank.get(community)!), sizes: order.map(([, size]) => size) }
}

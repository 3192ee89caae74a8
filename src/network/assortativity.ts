// Whether like is tied to like: by number of ties, and by a label such as the country.
import { degreeOf, type Graph } from './graph.ts'

/** Pearson's correlation of the numbers of ties at both ends of a tie, -1 to 1; NaN where all ends have as many. */
export function degreeAssortativity(graph: Graph): number {
  let [ends, sum, squares, products] = [0, 0, 0, 0]
  for (let node = 0; node < graph.size; node++) {
    const degree = degreeOf(graph, node)
    for (let tie = graph.offsets[node]!; tie < graph.offsets[node + 1]!; tie++) {
      ends += 1
      sum += degree
      squares += degree * degree
      products += degree * degreeOf(graph, graph.neighbours[tie]!)
    }
  }
  const mean = sum / ends
  return (products / ends - mean * mean) / (squares / ends - mean * mean)
}

/** Newman's coefficient (2003): how much more often ties join nodes of one label than chance would, up to 1. */
export function labelAssortativity(graph: Graph, labels: readonly string[]): number {
  const ends = graph.neighbours.length
  const shares = new Map<string, number>()
  let same = 0
  for (let node = 0; node < graph.size; node++) {
    const label = labels[node]!
    shares.set(label, (shares.get(label) ?? 0) + degreeOf(graph, node) / ends)
    for (let tie = graph.offsets[node]!; tie < graph.offsets[node + 1]!; tie++) {
      if (labels[graph.neighbours[tie]!] === label) same += 1 / ends
    }
  }
  const byChance = [...shares.values()].reduce((sum, share) => sum + share * share, 0)
  return (same - byChance) / (1 - byChance)
}

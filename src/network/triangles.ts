// Ties among a node's partners: triangles, squares and stars, and the two figures that are both called clustering.
import { degreeOf, type Graph } from './graph.ts'

export interface ClusteringFigures {
  readonly triangles: number
  readonly squares: number
  /** Stars of two, three and four ties around one node. */
  readonly wedges: number
  readonly claws: number
  readonly crosses: number
  /** Closed walks over four ties. */
  readonly fourTours: number
  /** Three times the triangles over the wedges: the chance that two partners of one body are partners. */
  readonly transitivity: number
  /** Mean of the nodes' own shares of tied partners; a node with fewer than two ties counts as 0. */
  readonly meanLocal: number
  /** The same mean over nodes with two ties or more. */
  readonly meanLocalOfTwoOrMore: number
}

export function clusteringFigures(graph: Graph): ClusteringFigures {
  const around = trianglesAround(graph)
  const squares = squaresOf(graph)
  let [triangles, wedges, claws, crosses, shares, withTwo] = [0, 0, 0, 0, 0, 0]
  for (let node = 0; node < graph.size; node++) {
    const degree = degreeOf(graph, node)
    const pairs = (degree * (degree - 1)) / 2
    triangles += around[node]! / 3
    wedges += pairs
    claws += (pairs * (degree - 2)) / 3
    crosses += (pairs * (degree - 2) * (degree - 3)) / 12
    if (degree < 2) continue
    withTwo += 1
    shares += around[node]! / pairs
  }
  triangles = Math.round(triangles)
  return {
    triangles,
    squares,
    wedges,
    claws,
    crosses,
    fourTours: 8 * squares + 4 * wedges + 2 * graph.ties,
    transitivity: wedges === 0 ? 0 : (3 * triangles) / wedges,
    meanLocal: graph.size === 0 ? 0 : shares / graph.size,
    meanLocalOfTwoOrMore: withTwo === 0 ? 0 : shares / withTwo,
  }
}

/** Number of triangles that each node is a corner of. */
export function trianglesAround({ size, offsets, neighbours }: Graph): Int32Array {
  const around = new Int32Array(size)
  const partnerOf = new Int32Array(size).fill(-1)
  for (let node = 0; node < size; node++) {
    const [from, to] = [offsets[node]!, offsets[node + 1]!]
    for (let tie = from; tie < to; tie++) partnerOf[neighbours[tie]!] = node
    let closed = 0
    for (let tie = from; tie < to; tie++) {
      const other = neighbours[tie]!
      for (let next = offsets[other]!; next < offsets[other + 1]!; next++) {
        if (partnerOf[neighbours[next]!] === node) closed++
      }
    }
    around[node] = closed / 2
  }
  return around
}

/** Two nodes with c common partners are opposite corners of c(c-1)/2 squares; each square has two pairs of opposite corners. */
function squaresOf({ size, offsets, neighbours }: Graph): number {
  const common = new Int32Array(size)
  const met = new Int32Array(size)
  let twice = 0
  for (let node = 0; node < size; node++) {
    let end = 0
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie++) {
      const other = neighbours[tie]!
      for (let next = offsets[other]!; next < offsets[other + 1]!; next++) {
        const opposite = neighbours[next]!
        if (opposite >= node) break
        if (common[opposite]! === 0) met[end++] = opposite
        common[opposite]! += 1
      }
    }
    for (let index = 0; index < end; index++) {
      const paths = common[met[index]!]!
      common[met[index]!] = 0
      twice += (paths * (paths - 1)) / 2
    }
  }
  return twice / 2
}

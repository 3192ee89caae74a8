// The same figures by their definitions alone, slow and plain, to hold the quick ways against.
import { areTied, type Graph } from '../graph.ts'

/** Distances between all nodes (Floyd and Warshall); Infinity where no path leads. */
export function allDistances(graph: Graph): number[][] {
  const nodes = [...Array(graph.size).keys()]
  const steps = nodes.map((one) =>
    nodes.map((other) => (one === other ? 0 : areTied(graph, one, other) ? 1 : Infinity)),
  )
  for (const between of nodes) {
    for (const one of nodes) {
      for (const other of nodes) {
        steps[one]![other] = Math.min(steps[one]![other]!, steps[one]![between]! + steps[between]![other]!)
      }
    }
  }
  return steps
}

/** Number of shortest paths between all nodes. */
export function allPaths(graph: Graph, steps: readonly (readonly number[])[]): number[][] {
  const nodes = [...Array(graph.size).keys()]
  const paths: number[][] = nodes.map((one) => nodes.map((other) => (one === other ? 1 : 0)))
  for (let length = 1; length < graph.size; length++) {
    for (const one of nodes) {
      for (const other of nodes.filter((node) => steps[one]![node] === length)) {
        paths[one]![other] = nodes
          .filter((before) => steps[one]![before] === length - 1 && areTied(graph, before, other))
          .reduce((sum, before) => sum + paths[one]![before]!, 0)
      }
    }
  }
  return paths
}

/** Betweenness by its definition: over each pair, the share of its shortest paths that lead through a node. */
export function plainBetweenness(graph: Graph): number[] {
  const steps = allDistances(graph)
  const paths = allPaths(graph, steps)
  const nodes = [...Array(graph.size).keys()]
  return nodes.map((node) => {
    let through = 0
    for (const one of nodes) {
      for (const other of nodes) {
        const apart = steps[one]![other]!
        if (one >= other || node === one || node === other || apart === Infinity) continue
        if (steps[one]![node]! + steps[node]![other]! !== apart) continue
        through += (paths[one]![node]! * paths[node]![other]!) / paths[one]![other]!
      }
    }
    return through
  })
}

/** Number of rings of four by trying all. */
export function plainSquares(graph: Graph): number {
  const nodes = [...Array(graph.size).keys()]
  let found = 0
  for (const a of nodes)
    for (const b of nodes)
      for (const c of nodes)
        for (const d of nodes) {
          const isRing =
            areTied(graph, a, b) && areTied(graph, b, c) && areTied(graph, c, d) && areTied(graph, d, a)
          if (isRing && a !== c && b !== d) found++
        }
  return found / 8
}

export function componentCount(
  graph: Graph,
  without: (one: number, other: number) => boolean = () => false,
): number {
  const seen = new Set<number>()
  let count = 0
  for (let first = 0; first < graph.size; first++) {
    if (seen.has(first) || without(first, first)) continue
    count++
    const open = [first]
    seen.add(first)
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (let other = 0; other < graph.size; other++) {
        if (!areTied(graph, node, other) || seen.has(other)) continue
        if (without(other, other) || without(node, other)) continue
        seen.add(other)
        open.push(other)
      }
    }
  }
  return count
}

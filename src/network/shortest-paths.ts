// How two bodies are tied: a shortest chain of partners between them, and how many chains are as short.
import { type Graph, neighboursOf } from './graph.ts'

export interface ShortestPath {
  /** From the one to the other, both included; of several as short the one that passes the lowest numbers. */
  readonly nodes: readonly number[]
  /** How many chains are as short. */
  readonly paths: number
}

/** `undefined` where nothing ties them. */
export function shortestPath(graph: Graph, from: number, to: number): ShortestPath | undefined {
  const steps = stepsTo(graph, to)
  if (steps[from] === -1) return undefined
  const nodes = [from]
  let paths = new Map([[from, 1]])
  for (let left = steps[from]!; left > 0; left--) {
    nodes.push(neighboursOf(graph, nodes.at(-1)!).find((other) => steps[other] === left - 1)!)
    paths = oneStepOn(graph, paths, (other) => steps[other] === left - 1)
  }
  return { nodes, paths: paths.get(to)! }
}

/** Each node's distance to `target`, -1 where no path leads there. */
export function stepsTo({ size, offsets, neighbours }: Graph, target: number): Int32Array {
  const steps = new Int32Array(size).fill(-1)
  const queue = new Int32Array(size)
  queue[0] = target
  steps[target] = 0
  let end = 1
  for (let at = 0; at < end; at++) {
    const node = queue[at]!
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie++) {
      const other = neighbours[tie]!
      if (steps[other] !== -1) continue
      steps[other] = steps[node]! + 1
      queue[end++] = other
    }
  }
  return steps
}

function oneStepOn(
  graph: Graph,
  paths: ReadonlyMap<number, number>,
  leadsOn: (node: number) => boolean,
): Map<number, number> {
  const next = new Map<number, number>()
  for (const [node, count] of paths) {
    for (const other of neighboursOf(graph, node)) {
      if (leadsOn(other)) next.set(other, (next.get(other) ?? 0) + count)
    }
  }
  return next
}

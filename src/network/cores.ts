// What holds the network together: its cores, and the nodes and ties without which it falls apart.
import { degreesOf, type Graph } from './graph.ts'

/** Each node's core: the largest k such that it lies in a part where everybody has k partners in that part (Batagelj and Zaveršnik 2003). */
export function coresOf(graph: Graph): Int32Array {
  const { size, offsets, neighbours } = graph
  const core = degreesOf(graph)
  const largest = core.reduce((most, degree) => Math.max(most, degree), 0)
  const starts = new Int32Array(largest + 2)
  for (const degree of core) starts[degree + 1]! += 1
  for (let degree = 0; degree <= largest; degree++) starts[degree + 1]! += starts[degree]!
  const order = new Int32Array(size)
  const place = new Int32Array(size)
  const filled = starts.slice()
  for (let node = 0; node < size; node++) {
    place[node] = filled[core[node]!]!++
    order[place[node]!] = node
  }
  for (let at = 0; at < size; at++) {
    const node = order[at]!
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie++) {
      const other = neighbours[tie]!
      if (core[other]! <= core[node]!) continue
      // One partner fewer: the node changes places with the first of its degree, which then begins one later.
      const first = starts[core[other]!]!
      const moved = order[first]!
      order[place[other]!] = moved
      place[moved] = place[other]!
      order[first] = other
      place[other] = first
      starts[core[other]!] = first + 1
      core[other]! -= 1
    }
  }
  return core
}

export interface WeakPoints {
  /** Nodes without which a component falls apart. */
  readonly articulationPoints: number
  /** Ties without which a component falls apart. */
  readonly bridges: number
}

/** Tarjan's low points, walked without recursion: a chain of twinnings may be longer than the stack is deep. */
export function weakPoints({ size, offsets, neighbours }: Graph): WeakPoints {
  const entered = new Int32Array(size)
  const low = new Int32Array(size)
  const next = offsets.slice(0, size)
  const from = new Int32Array(size).fill(-1)
  const isCut = new Uint8Array(size)
  let [clock, bridges] = [0, 0]
  for (let root = 0; root < size; root++) {
    if (entered[root] !== 0) continue
    let rootBranches = 0
    let node = root
    entered[node] = low[node] = ++clock
    while (node !== -1) {
      if (next[node]! < offsets[node + 1]!) {
        const other = neighbours[next[node]!++]!
        if (entered[other] === 0) {
          from[other] = node
          if (node === root) rootBranches++
          entered[other] = low[other] = ++clock
          node = other
        } else if (other !== from[node]) low[node] = Math.min(low[node]!, entered[other]!)
        continue
      }
      const above = from[node]!
      if (above !== -1) {
        low[above] = Math.min(low[above]!, low[node]!)
        if (low[node]! > entered[above]!) bridges++
        if (above !== root && low[node]! >= entered[above]!) isCut[above] = 1
      }
      node = above
    }
    if (rootBranches > 1) isCut[root] = 1
  }
  return { articulationPoints: isCut.reduce((sum, one) => sum + one, 0), bridges }
}

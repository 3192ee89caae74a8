// Parties and their ties as an undirected simple graph in three columns, the form every figure of the network is computed from.

/** The neighbours of node `i` stand, ascending, in `neighbours` from `offsets[i]` to `offsets[i + 1]`. Each tie stands twice. */
export interface Graph {
  readonly size: number
  /** Number of ties. */
  readonly ties: number
  readonly offsets: Int32Array
  readonly neighbours: Int32Array
}

/** Pairs of nodes, one after the other. A tie told twice counts once; a tie of a node with itself is left out. */
export function graphOf(size: number, pairs: ArrayLike<number>): Graph {
  const room = new Int32Array(size + 1)
  eachTie(pairs, (one, other) => {
    room[one + 1]! += 1
    room[other + 1]! += 1
  })
  for (let node = 0; node < size; node++) room[node + 1]! += room[node]!
  const filled = room.slice()
  const crowded = new Int32Array(room[size]!)
  eachTie(pairs, (one, other) => {
    crowded[filled[one]!++] = other
    crowded[filled[other]!++] = one
  })
  return withoutRepeats(size, room, crowded)
}

export function degreeOf(graph: Graph, node: number): number {
  return graph.offsets[node + 1]! - graph.offsets[node]!
}

export function degreesOf(graph: Graph): Int32Array {
  return Int32Array.from({ length: graph.size }, (_, node) => degreeOf(graph, node))
}

export function neighboursOf(graph: Graph, node: number): Int32Array {
  return graph.neighbours.subarray(graph.offsets[node]!, graph.offsets[node + 1]!)
}

export function areTied(graph: Graph, one: number, other: number): boolean {
  return neighboursOf(graph, one).includes(other)
}

/** The same graph in memory that threads share, so that none copies it. */
export function sharedGraph({ size, ties, offsets, neighbours }: Graph): Graph {
  return { size, ties, offsets: sharedColumn(offsets), neighbours: sharedColumn(neighbours) }
}

function sharedColumn(column: Int32Array): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(column.byteLength))
  shared.set(column)
  return shared
}

function eachTie(pairs: ArrayLike<number>, visit: (one: number, other: number) => void): void {
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const one = pairs[at]!
    const other = pairs[at + 1]!
    if (one !== other) visit(one, other)
  }
}

function withoutRepeats(size: number, room: Int32Array, crowded: Int32Array): Graph {
  const offsets = new Int32Array(size + 1)
  let kept = 0
  for (let node = 0; node < size; node++) {
    const sorted = crowded.subarray(room[node]!, room[node + 1]!).sort()
    let last = -1
    for (const other of sorted) {
      if (other === last) continue
      // What is kept is never ahead of what is read, so that one column serves both.
      crowded[kept++] = other
      last = other
    }
    offsets[node + 1] = kept
  }
  return { size, ties: kept / 2, offsets, neighbours: crowded.slice(0, kept) }
}

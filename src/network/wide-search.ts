// A breadth-first search from 128 nodes at once, which counts the pairs it finds at each distance.
//
//   source   0 1 2 … 127         A node's four words of 32 bits say which sources have reached it. A step of the
//   node 7   1 0 1 …   0         search hands what is new on to the neighbours by `or`, so that one look at a tie
//   node 8   0 0 1 …   1         serves every source at once (multi-source BFS, Then et al. 2014).
import type { Graph } from './graph.ts'
import { type SourceWord, wordsOfNode } from './pack-sources.ts'

export class WideSearch {
  readonly #graph: Graph
  readonly #leaves: Int32Array
  readonly #reached: Int32Array
  #new: Int32Array
  #next: Int32Array
  /** Nodes whose words hold something new, and those of the next step. */
  #front: Int32Array
  #behind: Int32Array
  readonly #metInStep: Int32Array
  #step = 0

  constructor(graph: Graph, leaves: Int32Array) {
    this.#graph = graph
    this.#leaves = leaves
    this.#reached = new Int32Array(graph.size * wordsOfNode)
    this.#new = new Int32Array(graph.size * wordsOfNode)
    this.#next = new Int32Array(graph.size * wordsOfNode)
    this.#front = new Int32Array(graph.size)
    this.#behind = new Int32Array(graph.size)
    this.#metInStep = new Int32Array(graph.size)
  }

  /** Adds to `pairs` the ordered pairs from these sources and their leaves, by distance. */
  run(words: readonly SourceWord[], pairs: number[]): void {
    this.#reached.fill(0)
    let width = 0
    for (const [index, { sources, leaves }] of words.entries()) {
      for (const [bit, source] of sources.entries()) {
        this.#reached[source * wordsOfNode + index] = this.#new[source * wordsOfNode + index] = 1 << bit
        this.#front[width++] = source
      }
      // From a source to its leaves and back, and from each of its leaves to the others.
      add(pairs, 1, 2 * leaves * sources.length)
      add(pairs, 2, leaves * (leaves - 1) * sources.length)
    }
    const leaves = Array.from({ length: wordsOfNode }, (_, index) => words[index]?.leaves ?? 0)
    for (let distance = 1; width > 0; distance++) {
      width = this.#settle(this.#spread(width), distance, leaves, pairs)
    }
  }

  /** Hands what is new at the front's nodes on to their neighbours; answers how many nodes were met. */
  #spread(width: number): number {
    const { offsets, neighbours } = this.#graph
    const [fresh, next] = [this.#new, this.#next]
    const [front, behind, metInStep] = [this.#front, this.#behind, this.#metInStep]
    const step = ++this.#step
    let met = 0
    for (let at = 0; at < width; at++) {
      const node = front[at]!
      const word = node * wordsOfNode
      const a = fresh[word]!
      const b = fresh[word + 1]!
      const c = fresh[word + 2]!
      const d = fresh[word + 3]!
      fresh[word] = fresh[word + 1] = fresh[word + 2] = fresh[word + 3] = 0
      const last = offsets[node + 1]!
      for (let tie = offsets[node]!; tie < last; tie++) {
        const other = neighbours[tie]!
        const to = other * wordsOfNode
        if (metInStep[other] !== step) {
          metInStep[other] = step
          behind[met++] = other
        }
        next[to]! |= a
        next[to + 1]! |= b
        next[to + 2]! |= c
        next[to + 3]! |= d
      }
    }
    return met
  }

  /** Keeps of what was handed on what had not been there, and counts it; answers how many nodes the next front has. */
  #settle(met: number, distance: number, leavesOf: readonly number[], pairs: number[]): number {
    const [reached, next, behind, leaves] = [this.#reached, this.#next, this.#behind, this.#leaves]
    const [leavesA, leavesB, leavesC, leavesD] = [leavesOf[0]!, leavesOf[1]!, leavesOf[2]!, leavesOf[3]!]
    let [width, between, oneLeaf, twoLeaves] = [0, 0, 0, 0]
    for (let at = 0; at < met; at++) {
      const node = behind[at]!
      const word = node * wordsOfNode
      const a = next[word]! & ~reached[word]!
      const b = next[word + 1]! & ~reached[word + 1]!
      const c = next[word + 2]! & ~reached[word + 2]!
      const d = next[word + 3]! & ~reached[word + 3]!
      next[word] = a
      next[word + 1] = b
      next[word + 2] = c
      next[word + 3] = d
      if ((a | b | c | d) === 0) continue
      reached[word]! |= a
      reached[word + 1]! |= b
      reached[word + 2]! |= c
      reached[word + 3]! |= d
      behind[width++] = node
      const [inA, inB, inC, inD] = [bitsIn(a), bitsIn(b), bitsIn(c), bitsIn(d)]
      const found = inA + inB + inC + inD
      const leavesThere = inA * leavesA + inB * leavesB + inC * leavesC + inD * leavesD
      const leavesHere = leaves[node]!
      between += found
      oneLeaf += leavesThere + found * leavesHere
      twoLeaves += leavesThere * leavesHere
    }
    add(pairs, distance, between)
    add(pairs, distance + 1, oneLeaf)
    add(pairs, distance + 2, twoLeaves)
    ;[this.#new, this.#next] = [this.#next, this.#new]
    ;[this.#front, this.#behind] = [this.#behind, this.#front]
    return width
  }
}

function add(pairs: number[], distance: number, count: number): void {
  if (count === 0) return
  while (pairs.length <= distance) pairs.push(0)
  pairs[distance]! += count
}

function bitsIn(word: number): number {
  const inPairs = word - ((word >>> 1) & 0x55555555)
  const inFours = (inPairs & 0x33333333) + ((inPairs >>> 2) & 0x33333333)
  return Math.imul((inFours + (inFours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

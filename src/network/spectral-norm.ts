// The largest eigenvalue of the ties' matrix: how fast news would spread over the network.
import type { Graph } from './graph.ts'

const steps = 2_000
const closeEnough = 1e-12

/** By power iteration on A + I, whose largest eigenvalue stands alone also where the graph is bipartite. */
export function spectralNorm({ size, offsets, neighbours }: Graph): number {
  if (neighbours.length === 0) return 0
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size))
  let next = new Float64Array(size)
  let norm = 0
  for (let step = 0; step < steps; step++) {
    let squares = 0
    for (let node = 0; node < size; node++) {
      let sum = vector[node]!
      for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie++) sum += vector[neighbours[tie]!]!
      next[node] = sum
      squares += sum * sum
    }
    const length = Math.sqrt(squares)
    for (let node = 0; node < size; node++) next[node]! /= length
    ;[vector, next] = [next, vector]
    const settled = Math.abs(length - norm) < closeEnough * length
    norm = length
    if (settled) break
  }
  return norm - 1
}

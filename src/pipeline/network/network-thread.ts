// A thread of `measureNetwork`: takes the next part that nobody has taken, works it out, sends it, until none is left.
import { parentPort, workerData } from 'node:worker_threads'
import type { Graph } from '../../network/graph.ts'
import { FiguresOfGraph, partCount } from '../../network/network-figures.ts'

/** What all threads of one measurement share. */
export interface ThreadWork {
  readonly graph: Graph
  /** Number of the next part that nobody has taken. */
  readonly next: Int32Array
}

const { graph, next }: ThreadWork = workerData
const figures = new FiguresOfGraph(graph)
for (let number = Atomics.add(next, 0, 1); number < partCount; number = Atomics.add(next, 0, 1)) {
  parentPort?.postMessage({ number, part: figures.part(number) })
}

// Works a network's figures out on threads of their own, so that whoever serves pages meanwhile is not held up.
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Graph, sharedGraph } from '../../network/graph.ts'
import {
  joinFigures,
  type NetworkFigures,
  type PartOfFigures,
  partCount,
} from '../../network/network-figures.ts'
import type { ThreadWork } from './network-thread.ts'

const here = fileURLToPath(import.meta.url)
/** Beside this file, in the source as in what was built of it. */
const entry = new URL(`./network-thread${extname(here)}`, import.meta.url)

/** The same graph gives the same figures to the last bit, on however many threads. */
export async function measureNetwork(
  graph: Graph,
  { threads = Math.min(availableParallelism(), 4) } = {},
): Promise<NetworkFigures> {
  const work: ThreadWork = { graph: sharedGraph(graph), next: new Int32Array(new SharedArrayBuffer(4)) }
  const parts = new Array<PartOfFigures>(partCount)
  await Promise.all(Array.from({ length: threads }, () => runThread(work, parts)))
  return joinFigures(parts)
}

/** Ends when the thread finds no part left. */
function runThread(work: ThreadWork, parts: PartOfFigures[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(entry, { workerData: work })
    thread.on('message', ({ number, part }: { number: number; part: PartOfFigures }) => {
      parts[number] = part
    })
    thread.once('error', reject)
    thread.once('exit', () => resolve())
  })
}

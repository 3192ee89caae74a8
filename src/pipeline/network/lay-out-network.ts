// Lays a network out on a thread of its own, so that whoever serves pages meanwhile is not held up.
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Communities } from '../../network/communities.ts'
import type { Graph } from '../../network/graph.ts'
import type { Positions } from '../../network/lay-out.ts'

export interface DrawnNetwork {
  readonly positions: Positions
  readonly communities: Communities
}

const here = fileURLToPath(import.meta.url)
/** Beside this file, in the source as in what was built of it. */
const entry = new URL(`./lay-out-thread${extname(here)}`, import.meta.url)

export function layOutNetwork(graph: Graph): Promise<DrawnNetwork> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(entry, { workerData: graph })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the thread that lays the network out ended with ${code}`))
    })
  })
}

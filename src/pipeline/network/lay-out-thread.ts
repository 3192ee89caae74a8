// The thread of `layOutNetwork`: finds the communities and a place for every body, and sends both.
import { parentPort, workerData } from 'node:worker_threads'
import { communitiesOf } from '../../network/communities.ts'
import type { Graph } from '../../network/graph.ts'
import { layOut } from '../../network/lay-out.ts'

const graph: Graph = workerData
const communities = communitiesOf(graph)
parentPort?.postMessage({ positions: layOut(graph, communities), communities })

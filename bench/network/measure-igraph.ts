// python-igraph, the peer of the network's figures: of Debian's package python3-igraph, where it is installed.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TownGraph } from './town-graph.ts'

export interface PeerFigure {
  /** Of processor time. */
  readonly seconds: number
  readonly value: number
}

export interface PeerFigures {
  readonly version: string
  readonly meanPath: PeerFigure
  readonly betweenness: PeerFigure
}

const script = fileURLToPath(new URL('./time-igraph.py', import.meta.url))
// Debian's packages belong to Debian's own Python, whatever other one comes first on the path.
const pythons = ['/usr/bin/python3', 'python3']

export function measureIgraph({ towns, pairs }: TownGraph): PeerFigures | undefined {
  for (const python of pythons) {
    if (spawnSync(python, ['-c', 'import igraph']).status !== 0) continue
    const { status, stdout, stderr } = spawnSync(python, [script], {
      input: `${towns} ${pairs.join(' ')}`,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${python} ${script} ended with ${status}: ${stderr}`)
    return JSON.parse(stdout)
  }
  return undefined
}

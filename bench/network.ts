// How long the figures of a network take: 12,000 towns and 16,000 ties, and beside them python-igraph on the same ties.
import { prepareBetweenness, throughCore } from '../src/network/betweenness.ts'
import { distanceFigures, distancesFrom, prepareDistances } from '../src/network/distances.ts'
import { graphOf } from '../src/network/graph.ts'
import { measureNetwork } from '../src/pipeline/network/measure-network.ts'
import type { Figure } from './figure.ts'
import { secondsOf } from './measure.ts'
import { processorSeconds } from './names/processor-time.ts'
import { measureIgraph, type PeerFigure } from './network/measure-igraph.ts'
import { townGraph } from './network/town-graph.ts'

export async function network(): Promise<readonly Figure[]> {
  const towns = townGraph(12_000, 16_000, 1)
  const graph = graphOf(towns.towns, towns.pairs)
  const whole: Figure = {
    what: 'all figures of the network, cold',
    measured: await secondsOf(() => measureNetwork(graph), { runs: 3, warmUps: 0 }),
    unit: 's',
    against: { kind: 'atMost', what: 'limit', value: 1.5 },
  }
  const peer = measureIgraph(towns)
  if (peer === undefined) {
    console.log('  python3-igraph is not installed: no peer to hold betweenness and mean path against')
    return [whole]
  }
  const { betweenness, distances } = await measureNetwork(graph)
  return [
    whole,
    times('betweenness beside igraph', peer.betweenness, 5, () =>
      throughCore(prepareBetweenness(graph).core),
    ),
    sameValue(
      'largest betweenness',
      betweenness.reduce((most, paths) => Math.max(most, paths), 0),
      peer.betweenness,
    ),
    times('mean path length beside igraph', peer.meanPath, 25, () =>
      distanceFigures(distancesFrom(prepareDistances(graph))),
    ),
    sameValue('mean path length', distances.mean, peer.meanPath),
  ]
}

/** How many times the processor time of one thread of ours the peer takes. */
function times(what: string, peer: PeerFigure, atLeast: number, run: () => unknown): Figure {
  return {
    what: `${what}, one thread`,
    measured: peer.seconds / processorSeconds(run),
    unit: 'times',
    against: { kind: 'atLeast', what: 'limit', value: atLeast },
  }
}

function sameValue(what: string, ours: number, { value }: PeerFigure): Figure {
  return {
    what: `${what}: apart from igraph's`,
    measured: Math.abs(ours - value) / value,
    unit: 'times',
    against: { kind: 'atMost', what: 'limit', value: 1e-9 },
  }
}

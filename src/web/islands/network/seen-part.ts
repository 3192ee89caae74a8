// What of the network is in view: the bodies within the frame, and the ties between them.
import type Sigma from 'sigma'
import type { SeenNetwork } from '../../../publish/explorer/write-seen.ts'
import type { DrawnGraph, NodeLook } from './drawn-graph.ts'

export function seenPart(sigma: Sigma<NodeLook>, countries: Readonly<Record<string, string>>): SeenNetwork {
  const graph = sigma.getGraph() as DrawnGraph
  const { width, height } = sigma.getDimensions()
  const rowOf = new Map<string, number>()
  const bodies: SeenNetwork['bodies'][number][] = []
  graph.forEachNode((id, { x, y, label, size, color, country }) => {
    const at = sigma.graphToViewport({ x, y })
    if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) return
    rowOf.set(id, bodies.length)
    const named = country === null ? '' : (countries[country] ?? country)
    bodies.push({
      id,
      name: label,
      country: named,
      x: at.x,
      y: at.y,
      radius: sigma.scaleSize(size),
      colour: color,
    })
  })
  const ties: [number, number][] = []
  graph.forEachEdge((_, __, one, other) => {
    const [from, to] = [rowOf.get(one), rowOf.get(other)]
    if (from !== undefined && to !== undefined) ties.push([from, to])
  })
  return { width, height, bodies, ties }
}

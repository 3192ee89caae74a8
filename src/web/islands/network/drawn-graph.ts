// The network as sigma draws it: each body with its place, size and colour.
import { UndirectedGraph } from 'graphology'
import type { NetworkColumns } from '../../../publish/explorer/network-columns.ts'

export interface NodeLook {
  x: number
  y: number
  label: string
  size: number
  color: string
  country: string | null
  community: number
}

export type DrawnGraph = UndirectedGraph<NodeLook>

export function drawnGraphOf({ parties, ties }: NetworkColumns): DrawnGraph {
  const graph: DrawnGraph = new UndirectedGraph()
  for (const [row, id] of parties.id.entries())
    graph.addNode(id, {
      x: parties.x[row] ?? 0,
      y: -(parties.y[row] ?? 0),
      label: parties.name[row] ?? id,
      size: 2,
      color: '#888888',
      country: parties.country[row] ?? null,
      community: parties.community[row] ?? 0,
    })
  for (const [row, one] of ties.one.entries())
    graph.addEdge(parties.id[one], parties.id[ties.other[row] ?? 0])
  graph.updateEachNodeAttributes((node, look) => ({
    ...look,
    size: 1.5 + 1.2 * Math.sqrt(graph.degree(node)),
  }))
  return graph
}

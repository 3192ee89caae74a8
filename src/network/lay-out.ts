// Where each body of a network is drawn: bodies that hang together near each other, by ForceAtlas2 (Jacomy et al. 2014).
import described from 'graphology-layout-forceatlas2'
import { asGraphology, type Communities } from './communities.ts'
import { degreeOf, type Graph } from './graph.ts'

// The package is CommonJS whose export is the function itself; its types describe a default export within it.
const forceAtlas = described as unknown as typeof described.default

/** x and y in turn, of every node; in units without a meaning. */
export type Positions = Float32Array

/** The same graph is laid out the same: nothing is left to chance. */
export function layOut(graph: Graph, communities: Communities): Positions {
  const start = startingPositions(graph, communities)
  if (graph.ties === 0) return start
  const drawn = asGraphology(graph)
  for (let node = 0; node < graph.size; node++)
    drawn.mergeNodeAttributes(String(node), { x: start[2 * node]!, y: start[2 * node + 1]! })
  forceAtlas.assign(drawn, {
    iterations: iterationsFor(graph.size),
    settings: { ...forceAtlas.inferSettings(graph.size), barnesHutOptimize: graph.size > 800 },
  })
  const positions = new Float32Array(2 * graph.size)
  drawn.forEachNode((node, { x, y }) => {
    positions[2 * Number(node)] = x
    positions[2 * Number(node) + 1] = y
  })
  return positions
}

/** Large networks start well and are only loosened, so that none takes longer than a few seconds. */
function iterationsFor(size: number): number {
  if (size <= 500) return 300
  return Math.max(20, Math.round(200_000 / size))
}

/** The seeds of a sunflower never meet: communities lie so about the middle, largest first, and bodies so about their community's. */
function startingPositions(graph: Graph, { of, sizes }: Communities): Positions {
  const radii = sizes.map((size) => 10 * Math.sqrt(size))
  const before = sizes.map(() => 0)
  for (let community = 1; community < sizes.length; community++)
    before[community] = before[community - 1]! + sizes[community - 1]!
  const placed = new Int32Array(sizes.length)
  const positions = new Float32Array(2 * graph.size)
  const nodes = Array.from({ length: graph.size }, (_, node) => node).sort(
    (one, other) => degreeOf(graph, other) - degreeOf(graph, one) || one - other,
  )
  for (const node of nodes) {
    const community = of[node]!
    const centre = seed(community, 14 * Math.sqrt(community === 0 ? 0 : before[community]!))
    const place = placed[community]!++
    const at = seed(place, radii[community]! * Math.sqrt(place / sizes[community]!))
    positions[2 * node] = centre.x + at.x
    positions[2 * node + 1] = centre.y + at.y
  }
  return positions
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

function seed(number: number, distance: number): { readonly x: number; readonly y: number } {
  return { x: distance * Math.cos(number * goldenAngle), y: distance * Math.sin(number * goldenAngle) }
}

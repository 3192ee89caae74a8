// All figures of a network, cut into parts of which several threads can take one after another.
import { degreeAssortativity } from './assortativity.ts'
import { type PreparedBetweenness, prepareBetweenness, throughCore } from './betweenness.ts'
import { type Communities, communitiesOf } from './communities.ts'
import { componentsOf } from './components.ts'
import { coresOf, type WeakPoints, weakPoints } from './cores.ts'
import { type DegreeFigures, degreeFigures } from './degrees.ts'
import {
  type DistanceFigures,
  distanceFigures,
  distancesFrom,
  joinDistances,
  type PreparedDistances,
  prepareDistances,
  type Stretch,
} from './distances.ts'
import type { Graph } from './graph.ts'
import { spectralNorm } from './spectral-norm.ts'
import { type ClusteringFigures, clusteringFigures } from './triangles.ts'

/** What one look at each tie gives. */
export interface LocalFigures {
  readonly nodes: number
  readonly ties: number
  /** Sizes of the components, largest first. */
  readonly components: readonly number[]
  readonly degrees: DegreeFigures
  readonly clustering: ClusteringFigures
  readonly degreeAssortativity: number
  readonly spectralNorm: number
  readonly largestCore: number
  readonly weakPoints: WeakPoints
}

export interface NetworkFigures extends LocalFigures {
  readonly distances: DistanceFigures
  /** Number of unordered pairs at each distance. */
  readonly pairsByDistance: readonly number[]
  /** By node; each unordered pair counts once, not normalised. */
  readonly betweenness: Float64Array
  readonly communities: Communities
}

/** What one part of the work found. */
export type PartOfFigures =
  | { readonly kind: 'local'; readonly figures: LocalFigures }
  | { readonly kind: 'communities'; readonly communities: Communities }
  | { readonly kind: 'distances'; readonly pairs: readonly number[] }
  | { readonly kind: 'betweenness'; readonly through: Float64Array }

/** Stretches of each search: enough that no thread waits long for another at the end, few enough to join quickly. */
const stretches = 12

/** Parts stand the longest first, so that the last to be taken are short ones. */
export const partCount = 2 + 2 * stretches

/** Works parts out, keeping what several of them need. The same part gives the same answer in whatever thread. */
export class FiguresOfGraph {
  readonly #graph: Graph
  #betweenness: PreparedBetweenness | undefined
  #distances: PreparedDistances | undefined

  constructor(graph: Graph) {
    this.#graph = graph
  }

  part(number: number): PartOfFigures {
    if (number === 0) return { kind: 'communities', communities: communitiesOf(this.#graph) }
    if (number <= stretches) return { kind: 'betweenness', through: this.#through(number - 1) }
    if (number === stretches + 1) return { kind: 'local', figures: localFigures(this.#graph) }
    return { kind: 'distances', pairs: this.#pairs(number - stretches - 2) }
  }

  #through(part: number): Float64Array {
    this.#betweenness ??= prepareBetweenness(this.#graph)
    const { core, original, byBranches } = this.#betweenness
    const through = part === 0 ? byBranches.slice() : new Float64Array(this.#graph.size)
    for (const [node, paths] of throughCore(core, stretchOf(core.graph.size, part)).entries()) {
      through[original[node]!]! += paths
    }
    return through
  }

  #pairs(part: number): readonly number[] {
    this.#distances ??= prepareDistances(this.#graph)
    return distancesFrom(this.#distances, stretchOf(this.#distances.words.length, part))
  }
}

/** `parts` in the order of their numbers, so that sums come out alike whoever worked them out. */
export function joinFigures(parts: readonly PartOfFigures[]): NetworkFigures {
  const ofKind = <Kind extends PartOfFigures['kind']>(kind: Kind) =>
    parts.filter((part): part is Extract<PartOfFigures, { kind: Kind }> => part.kind === kind)
  const [local] = ofKind('local')
  const [grouped] = ofKind('communities')
  if (local === undefined || grouped === undefined) throw new TypeError('figures of a network lack a part')
  const ordered = joinDistances(ofKind('distances').map(({ pairs }) => pairs))
  const betweenness = new Float64Array(local.figures.nodes)
  for (const { through } of ofKind('betweenness')) {
    for (const [node, paths] of through.entries()) betweenness[node]! += paths / 2
  }
  return {
    ...local.figures,
    distances: distanceFigures(ordered),
    pairsByDistance: ordered.map((pairs) => pairs / 2),
    betweenness,
    communities: grouped.communities,
  }
}

function localFigures(graph: Graph): LocalFigures {
  return {
    nodes: graph.size,
    ties: graph.ties,
    components: componentsOf(graph).sizes,
    degrees: degreeFigures(graph),
    clustering: clusteringFigures(graph),
    degreeAssortativity: degreeAssortativity(graph),
    spectralNorm: spectralNorm(graph),
    largestCore: coresOf(graph).reduce((most, core) => Math.max(most, core), 0),
    weakPoints: weakPoints(graph),
  }
}

function stretchOf(length: number, part: number): Stretch {
  return { from: Math.floor((length * part) / stretches), to: Math.floor((length * (part + 1)) / stretches) }
}

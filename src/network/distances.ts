// How far apart nodes are, over all pairs that a path joins: exact, without looking at each pair.
import type { Graph } from './graph.ts'
import { hangLeaves } from './hang-leaves.ts'
import { nearTogether } from './near-together.ts'
import { packSources, type SourceWord, wordsOfNode } from './pack-sources.ts'
import { WideSearch } from './wide-search.ts'

/** A stretch of the work that several threads share. */
export interface Stretch {
  readonly from: number
  /** Behind the last. */
  readonly to: number
}

export interface PreparedDistances {
  readonly stem: Graph
  /** Number of leaves on each node of the stem. */
  readonly leaves: Int32Array
  readonly words: readonly SourceWord[]
}

export function prepareDistances(graph: Graph): PreparedDistances {
  const { stem, leaves } = hangLeaves(nearTogether(graph).graph)
  return { stem, leaves, words: packSources(leaves) }
}

/** Number of ordered pairs at each distance, from the sources in a stretch of the words; the sums of all stretches are the whole. */
export function distancesFrom(
  { stem, leaves, words }: PreparedDistances,
  { from, to }: Stretch = { from: 0, to: words.length },
): number[] {
  const pairs: number[] = [0]
  const search = new WideSearch(stem, leaves)
  for (let first = from; first < to; first += wordsOfNode) {
    search.run(words.slice(first, Math.min(first + wordsOfNode, to)), pairs)
  }
  return pairs
}

export function joinDistances(parts: readonly (readonly number[])[]): number[] {
  const longest = Math.max(1, ...parts.map((part) => part.length))
  return Array.from({ length: longest }, (_, distance) =>
    parts.reduce((sum, part) => sum + (part[distance] ?? 0), 0),
  )
}

export interface DistanceFigures {
  /** Over pairs that a path joins; NaN where there is none. */
  readonly mean: number
  readonly median: number
  readonly diameter: number
}

export function distanceFigures(pairs: readonly number[]): DistanceFigures {
  const all = pairs.reduce((sum, count) => sum + count, 0)
  const lengths = pairs.reduce((sum, count, distance) => sum + count * distance, 0)
  let [median, met] = [0, pairs[0] ?? 0]
  while (met < all / 2) met += pairs[++median] ?? all
  return { mean: lengths / all, median, diameter: pairs.length - 1 }
}

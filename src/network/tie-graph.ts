// The network of a register: its parties as nodes, a tie wherever two of them are of one partnership.
import type { Partnership } from '../model/agreement.ts'
import type { PartyId } from '../model/ids.ts'
import { type Graph, graphOf } from './graph.ts'

export interface TieGraph {
  readonly graph: Graph
  /** The party of each node, by id, so that the same partnerships in any order give the same graph. */
  readonly parties: readonly PartyId[]
  readonly nodeOf: ReadonlyMap<PartyId, number>
}

/** A partnership of many ties each of its parties to each other. */
export function tieGraphOf(partnerships: Iterable<Pick<Partnership, 'parties'>>): TieGraph {
  const sides = Array.from(partnerships, ({ parties }) => parties.map(({ id }) => id))
  const parties = [...new Set(sides.flat())].sort()
  const nodeOf = new Map(parties.map((id, node) => [id, node]))
  const pairs: number[] = []
  for (const ids of sides) {
    for (const [index, one] of ids.entries()) {
      for (const other of ids.slice(index + 1)) pairs.push(nodeOf.get(one)!, nodeOf.get(other)!)
    }
  }
  return { graph: graphOf(parties.length, pairs), parties, nodeOf }
}

// A shortest chain of ties between two bodies, with the agreements that make each step.
import type { Party } from '../../model/party.ts'
import { shortestPath } from '../../network/shortest-paths.ts'
import { type PathView, presentPath } from '../../publish/network/present-path.ts'
import type { Store } from '../../store/store.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import type { RegisterNetwork } from './gather-network.ts'

interface Asking {
  readonly store: Store
  readonly day: string
  readonly tongue?: Tongue
}

/** null where no chain of ties leads from the one to the other. */
export async function findPath(
  { store, day, tongue = english }: Asking,
  { network, parties }: RegisterNetwork,
  [from, to]: readonly [Party, Party],
): Promise<PathView | null> {
  const [start, end] = [network.nodeOf.get(from.id), network.nodeOf.get(to.id)]
  const found = start === undefined || end === undefined ? undefined : shortestPath(network.graph, start, end)
  if (found === undefined) return null
  const passed = found.nodes.slice(1).map((node) => parties.get(network.parties[node]!))
  if (passed.includes(undefined)) return null
  const chain: [Party, ...Party[]] = [from, ...passed.filter((party) => party !== undefined)]
  const between = await Promise.all(
    chain.slice(1).map(async ({ id }, index) => {
      const agreements = await store.briefs.list({ party: id })
      return agreements.filter(({ parties: sides }) => sides.some((side) => side.id === chain[index]?.id))
    }),
  )
  return presentPath(chain, between, { chains: found.paths, day, tongue })
}

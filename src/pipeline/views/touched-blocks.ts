// Which blocks a change reaches.
import { partyKey } from '../../consolidate/gather/block-links.ts'
import type { OwnPages } from '../../consolidate/ledger/own-pages.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { BlockLink, SourcePublisher, Store } from '../../store/store.ts'
import type { TiedRecords } from './tied-records.ts'

/** The blocks, and those that have to do with them, and so on. */
export async function touchedBlocks(
  store: Store,
  { blocks, links, tied }: Reach & { readonly links: readonly BlockLink[] },
): Promise<readonly string[]> {
  const touched = new Set(blocks)
  let next = await reachedFrom(store, { blocks, tied }, links)
  for (;;) {
    const fresh = next.filter((block) => !touched.has(block))
    if (fresh.length === 0) return [...touched]
    for (const block of fresh) touched.add(block)
    next = await reachedFrom(store, { blocks: fresh, tied })
  }
}

interface Reach {
  readonly blocks: readonly string[]
  readonly tied: TiedRecords
}

async function reachedFrom(store: Store, { blocks, tied }: Reach, links: readonly BlockLink[] = []) {
  return [...(await store.blocks.linkedTo(blocks, links)), ...(await tied.reachedFrom(blocks))]
}

interface Pages {
  readonly before: readonly SourcePublisher[]
  readonly now: OwnPages
  readonly publishers: readonly Party[]
}

/** All that is told of a party matters where its own page is new or gone, or where it is known only as it is written. */
export function partiesTouched(records: readonly ResolvedRecord[], pages: Pages): readonly BlockLink[] {
  const speakers = [...pages.before.map(({ party }) => party), ...pages.now.keys()]
  const publishers = pages.publishers.flatMap(({ origin, id }) => (origin === 'source' ? [id] : []))
  return [...speakers, ...publishers, ...unknownIn(records)].map((party) => ({
    block: '',
    key: partyKey(party),
    seeks: true,
  }))
}

/** Parties that are known only as they are written. */
export function unknownIn(records: readonly ResolvedRecord[]): readonly PartyId[] {
  return records.flatMap(({ mentions }) =>
    mentions.flatMap(({ party }) => (party.origin === 'source' ? [party.id] : [])),
  )
}

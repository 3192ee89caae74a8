// Records that people tied or kept apart, pair by pair: a change that reaches one of them reaches the others too.
import { blockOf } from '../../consolidate/gather/block-links.ts'
import type { Decision } from '../../model/decision.ts'
import type { RecordId } from '../../model/ids.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { Store } from '../../store/store.ts'

export interface TiedRecords {
  /** Blocks that have to do with these by decisions alone. */
  reachedFrom(blocks: readonly string[]): Promise<readonly string[]>
  /** The pairs that hold one of the records. */
  pairsOf(records: ReadonlySet<RecordId>): readonly (readonly RecordId[])[]
}

/** Of the decisions on pairs, standing or taken back just now; `now` are records that were read anew. */
export async function tiedRecords(
  store: Store,
  decisions: readonly Decision[],
  now: readonly ResolvedRecord[],
): Promise<TiedRecords> {
  const pairs = decisions.flatMap(({ question: { subject } }) =>
    subject.kind === 'agreements' ? [[subject.one, subject.other]] : [],
  )
  const circles = circlesOf(pairs)
  const blocks = new Map(
    [...(await store.blocks.ofRecords(pairs.flat()))].map(([id, block]) => [id, [block]]),
  )
  for (const record of now) {
    const { id } = record.record
    if (circles.has(id)) blocks.set(id, [...(blocks.get(id) ?? []), blockOf(record)])
  }
  return {
    reachedFrom: async (asked) => {
      const sought = new Set(asked)
      const reached = new Set<ReadonlySet<RecordId>>()
      for (const [id, own] of blocks)
        if (own.some((block) => sought.has(block))) reached.add(circles.get(id)!)
      const records = [...reached].flatMap((circle) => [...circle])
      const ties = await Promise.all(
        (await store.blocks.named(records)).map(({ agreement }) =>
          agreement === null ? undefined : store.agreements.get(agreement),
        ),
      )
      // One agreement of several blocks belongs to a tie of its own, where others of the same parties may be.
      const partnerships = ties.flatMap((found) =>
        found && 'partnership' in found ? [found.partnership] : [],
      )
      return [...records.flatMap((record) => blocks.get(record) ?? []), ...partnerships]
    },
    pairsOf: (records) => pairs.filter((pair) => pair.some((record) => records.has(record))),
  }
}

/** All that hang together by pairs. */
function circlesOf(pairs: readonly (readonly RecordId[])[]): ReadonlyMap<RecordId, ReadonlySet<RecordId>> {
  const circles = new Map<RecordId, Set<RecordId>>()
  for (const pair of pairs) {
    const circle = new Set(pair.flatMap((record) => [record, ...(circles.get(record) ?? [])]))
    for (const record of circle) circles.set(record, circle)
  }
  return circles
}

// Whether facts are what they were when they were added: the log of decisions by its chain, pages by their names.
import { hash } from 'node:crypto'
import { findTampering, headOf, type LoggedDecision, type LogHead } from '../../model/decision-log.ts'
import type { Fact, KeptRow } from '../../store/store.ts'

export interface Verified {
  readonly facts: number
  /** What readers suggested. */
  readonly suggestions: number
  readonly accounts: number
  readonly head: LogHead
  /** In plain words; empty where all is well. */
  readonly wrong: readonly string[]
}

/** `kept` is the hash of an earlier head, noted where nobody who could change the log can reach. */
export async function verifyFacts(
  facts: AsyncIterable<Fact | KeptRow>,
  { kept }: { readonly kept?: string } = {},
): Promise<Verified> {
  const log: LoggedDecision[] = []
  const changed: string[] = []
  const count = { facts: 0, suggestions: 0, accounts: 0 }
  for await (const fact of facts) {
    if (fact.kind !== 'row') count.facts++
    else if (fact.table === 'suggestions' || fact.table === 'accounts') count[fact.table]++
    if (fact.kind === 'decision') log.push({ decision: fact.decision, hash: fact.hash })
    if (fact.kind === 'snapshot' && hash('sha256', fact.bytes, 'hex') !== fact.id) {
      changed.push(`snapshot ${fact.id} does not hold the bytes that it was named by`)
    }
  }
  const tampered = findTampering(log, kept === undefined ? {} : { kept })
  return { ...count, head: headOf(log), wrong: [...changed, ...tampered] }
}

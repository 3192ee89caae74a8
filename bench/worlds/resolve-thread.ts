// A thread that resolves names; two of them share the work on two cores.
import { parentPort } from 'node:worker_threads'
import { doubtIn } from '../../src/consolidate/doubts-among.ts'
import type { ProofNeeded } from '../../src/consolidate/record-columns.ts'
import { openGazetteer } from '../../src/gazetteer/open-gazetteer.ts'
import { resolveMention } from '../../src/resolve/resolve-mention.ts'

/** What a name was found to mean; -1 where it means nobody. */
export interface FoundParty {
  readonly party: number
  readonly doubt: { readonly candidates: readonly number[]; readonly needs: ProofNeeded } | null
}

const gazetteer = await openGazetteer()

function find(key: string): FoundParty {
  const [country = '', asWritten = ''] = key.split('|')
  const match = resolveMention(
    { asWritten, kindHint: null, countryHint: country, containerHint: null },
    gazetteer,
  )
  const chosen = match.chosen?.party ?? null
  const needs = doubtIn(match)
  const others = match.candidates.filter(({ party }) => party !== chosen)
  return {
    party: chosen === null ? -1 : (gazetteer.numberOf(chosen) ?? -1),
    doubt:
      needs === null || others.length === 0
        ? null
        : { needs, candidates: others.map(({ party }) => gazetteer.numberOf(party) ?? -1) },
  }
}

parentPort?.on('message', (names: readonly string[]) => parentPort?.postMessage(names.map(find)))
parentPort?.postMessage('ready')

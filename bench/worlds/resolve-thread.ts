// A thread that resolves names; two of them share the work on two cores.
import { parentPort } from 'node:worker_threads'
import { proofsNeeded } from '../../src/consolidate/gather/doubt-columns.ts'
import { doubtIn } from '../../src/consolidate/gather/doubts-among.ts'
import { openGazetteer } from '../../src/gazetteer/open-gazetteer.ts'
import { resolveMention } from '../../src/resolve/resolve-mention.ts'
import { type FoundParties, nobody, noDoubt } from './found-parties.ts'

export interface ThreadQuestion {
  /** Its number among all parts. */
  readonly part: number
  readonly names: readonly string[]
}

export interface ThreadAnswer {
  readonly part: number
  readonly found: FoundParties
}

const gazetteer = await openGazetteer()

function find(names: readonly string[]): FoundParties {
  const parties = new Int32Array(names.length)
  const needs = new Uint8Array(names.length).fill(noDoubt)
  const candidateStarts = new Uint32Array(names.length + 1)
  const candidates: number[] = []
  for (const [at, name] of names.entries()) {
    const [asWritten = '', country = ''] = name.split('\t')
    const match = resolveMention(
      { asWritten, kindHint: null, countryHint: country, containerHint: null },
      gazetteer,
    )
    const chosen = match.chosen?.party ?? null
    parties[at] = chosen === null ? nobody : (gazetteer.numberOf(chosen) ?? nobody)
    const proof = doubtIn(match)
    if (proof !== null) {
      const others = match.candidates.filter(({ party }) => party !== chosen)
      for (const { party } of others) candidates.push(gazetteer.numberOf(party) ?? nobody)
      if (others.length > 0) needs[at] = proofsNeeded.indexOf(proof)
    }
    candidateStarts[at + 1] = candidates.length
  }
  return { parties, needs, candidates: Int32Array.from(candidates), candidateStarts }
}

parentPort?.on('message', ({ part, names }: ThreadQuestion) => {
  const found = find(names)
  parentPort?.postMessage(
    { part, found } satisfies ThreadAnswer,
    Object.values(found).map(({ buffer }) => buffer),
  )
})

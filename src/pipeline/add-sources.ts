// Sources read into a register: facts are added first, then what they touch is computed anew.
import type { Store } from '../store/store.ts'
import { type ReadOptions, readSources } from './reading/read-sources.ts'
import type { SourceFailure } from './sources/source-request.ts'
import { openStages } from './stages.ts'
import { refreshViews } from './views/refresh-views.ts'

export interface AddOptions extends ReadOptions {
  /** The day from which "in the future" is told, such as `2026-11-21`. */
  readonly day: string
  readonly onStep?: (step: string) => void
}

export interface Added {
  readonly sources: readonly AddedSource[]
  readonly failures: readonly SourceFailure[]
}

export interface AddedSource {
  readonly location: string
  readonly records: number
}

/** A source that cannot be read is told; what was read of the others is kept. */
export async function addSources(
  store: Store,
  locations: readonly string[],
  options: AddOptions,
): Promise<Added> {
  const { stages = openStages(), day, onStep, ...reading } = options
  const sources: AddedSource[] = []
  const failures: SourceFailure[] = []
  const heldSnapshot = store.facts.heldSnapshot
  for await (const outcome of readSources(locations, { heldSnapshot, ...reading, stages })) {
    if (outcome.kind === 'failed') {
      failures.push(outcome.failure)
      continue
    }
    const { publisher: _publisher, resolved: _resolved, ...fact } = outcome.reading
    await store.facts.appendReading(fact)
    sources.push({ location: fact.source.location, records: fact.records.length })
  }
  if (sources.length > 0)
    await refreshViews(store, { stages, day, ...(onStep === undefined ? {} : { onProgress: onStep }) })
  return { sources, failures }
}

// Sources read without being kept: somebody looks at what was read first. Each belongs to whoever asked, for an hour,
// in the memory of this process.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { RegisterError } from '../model/register-error.ts'
import type { Store } from '../store/store.ts'
import { digest } from '../text/digest.ts'
import type { ReadingResult } from './reading/read-sources.ts'
import { resolveReading } from './reading/resolve-reading.ts'
import { addressIdentity } from './sources/addresses.ts'
import type { SourceRequest } from './sources/source-request.ts'
import type { Stages } from './stages.ts'
import { type RebuildOptions, rebuild } from './views/rebuild.ts'

/** What is to be read: a page on the web, or bytes that were sent under a name. */
export type Sent =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }

/** What whoever sends it says of it. */
export type Told = Pick<SourceRequest, 'publisher' | 'language' | 'title' | 'authority' | 'asOf'>

export const trialSteps = ['asking', 'reading', 'finding', 'naming'] as const
export type TrialStep = (typeof trialSteps)[number]

export interface Trial {
  readonly id: string
  readonly owner: string
  readonly location: string
  readonly told: Told
  /** Those that have begun, in order. */
  readonly steps: readonly TrialStep[]
  readonly outcome:
    | { readonly kind: 'underway' }
    /** `message` is English; `code` tells what kind of trouble it is, `internal` being ours. */
    | { readonly kind: 'failed'; readonly code: string; readonly message: string }
    | { readonly kind: 'read'; readonly reading: ReadingResult; readonly isHeld: boolean }
}

export interface Trials {
  start(sent: Sent, told: Told, owner: string): string
  find(id: string, owner: string): Trial | undefined
  /** Settles with the next step, and at the end. */
  changed(id: string): Promise<void>
  /** The reading becomes a fact, and the register is computed with it. */
  keep(id: string, owner: string, options: RebuildOptions): Promise<ReadingResult | undefined>
  discard(id: string, owner: string): void
}

const longest = 60 * 60 * 1000
/** A reading may have tens of megabytes. */
const most = 20

interface Kept {
  trial: Trial
  readonly since: number
  readonly waiting: Set<() => void>
}

export function openTrials(store: Store, stages: () => Stages): Trials {
  const kept = new Map<string, Kept>()
  const forget = () => {
    for (const [id, { since }] of kept) if (Date.now() - since > longest) kept.delete(id)
    while (kept.size >= most) kept.delete(kept.keys().next().value!)
  }
  const change = (id: string, made: Partial<Trial>) => {
    const one = kept.get(id)
    if (one === undefined) return
    one.trial = { ...one.trial, ...made }
    for (const tell of one.waiting) tell()
    one.waiting.clear()
  }
  const find = (id: string, owner: string) => {
    const trial = kept.get(id)?.trial
    return trial?.owner === owner ? trial : undefined
  }
  return {
    start: (sent, told, owner) => {
      forget()
      const id = randomUUID()
      const location = sent.kind === 'address' ? sent.url : sent.name
      const trial: Trial = { id, owner, location, told, steps: [], outcome: { kind: 'underway' } }
      kept.set(id, { trial, since: Date.now(), waiting: new Set() })
      const onStep = (step: TrialStep) => {
        const steps = kept.get(id)?.trial.steps ?? []
        if (!steps.includes(step)) change(id, { steps: [...steps, step] })
      }
      void read(sent, told, { store, stages: stages(), onStep }).then((outcome) => change(id, { outcome }))
      return id
    },
    find,
    changed: (id) =>
      new Promise((resolve) => {
        const one = kept.get(id)
        if (one === undefined || one.trial.outcome.kind !== 'underway') resolve()
        else one.waiting.add(resolve)
      }),
    keep: async (id, owner, options) => {
      const outcome = find(id, owner)?.outcome
      if (outcome?.kind !== 'read') return undefined
      const { publisher: _publisher, resolved: _resolved, ...fact } = outcome.reading
      await store.facts.appendReading(fact)
      await rebuild(store, options)
      kept.delete(id)
      return outcome.reading
    },
    discard: (id, owner) => {
      if (find(id, owner) !== undefined) kept.delete(id)
    },
  }
}

interface ReadOptions {
  readonly store: Store
  readonly stages: Stages
  readonly onStep: (step: TrialStep) => void
}

async function read(
  sent: Sent,
  told: Told,
  { store, stages, onStep }: ReadOptions,
): Promise<Trial['outcome']> {
  const folder = sent.kind === 'bytes' ? await mkdtemp(join(tmpdir(), 'pobratim-sent-')) : null
  const file = folder === null || sent.kind !== 'bytes' ? null : join(folder, `sent${extname(sent.name)}`)
  try {
    if (file !== null && sent.kind === 'bytes') await writeFile(file, sent.bytes)
    const request = requestOf(sent, told, file)
    onStep('asking')
    // Those who only read the register do not wait until all that can read pages is loaded.
    const { readSource } = await import('./reading/read-source.ts')
    const reading = await readSource(request, telling(stages, onStep), {
      heldSnapshot: store.facts.heldSnapshot,
    })
    onStep('naming')
    const { publisher, records } = resolveReading(reading, await stages.gazetteer())
    const isHeld = (await store.sources.get(reading.source.id)) !== undefined
    return { kind: 'read', reading: { ...reading, publisher, resolved: records }, isHeld }
  } catch (error) {
    if (!(error instanceof RegisterError)) {
      console.error(`error while ${sent.kind === 'address' ? sent.url : sent.name} was read:`, error)
      return {
        kind: 'failed',
        code: 'internal',
        message: 'it could not be read; the fault is ours, and it has been written down',
      }
    }
    // Nobody has to know where a sent file lay meanwhile.
    return {
      kind: 'failed',
      code: error.code,
      message: file === null ? error.message : error.message.replaceAll(`${file}: `, ''),
    }
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true })
  }
}

/** Bytes that are sent again are the same source; other bytes are another one. */
function requestOf(sent: Sent, told: Told, file: string | null): SourceRequest {
  const shared = { ...told, file, notice: null }
  if (sent.kind === 'address') return { ...shared, location: sent.url, identity: addressIdentity(sent.url) }
  return {
    ...shared,
    location: sent.name,
    identity: `sent ${digest(Buffer.from(sent.bytes).toString('base64'))}`,
  }
}

/** Each stage is opened just before it is needed: that tells how far the reading has come. */
function telling(stages: Stages, onStep: (step: TrialStep) => void): Stages {
  return {
    ...stages,
    reader: () => {
      onStep('reading')
      return stages.reader()
    },
    lexicon: (language) => {
      onStep('finding')
      return stages.lexicon(language)
    },
  }
}

// One worker: offers what is due and does what waits, alone or beside others.
import { setTimeout as pause } from 'node:timers/promises'
import type { Job } from '../model/job.ts'
import type { JobQueue } from '../store/jobs/job-queue.ts'
import type { Store } from '../store/store.ts'
import { dueSources, type Revisited, revisit } from './reading/revisit.ts'
import type { Stages } from './stages.ts'
import { refreshViews } from './views/refresh-views.ts'

export interface WorkOptions {
  readonly stages: Stages
  /** The day from which "in the future" is told. */
  readonly day: () => string
  readonly now: () => Date
  /** Milliseconds after which a page is asked for again. */
  readonly every: number
  /** Ends when nothing is due or waits; else works until it is stopped. */
  readonly isOnce: boolean
  readonly stop?: AbortSignal
  readonly onRevisited?: (revisited: Revisited) => void
  readonly onRebuilt?: () => void
}

/** Milliseconds between looking for work where there is none. */
const rest = 5_000

export async function work(store: Store, queue: JobQueue, options: WorkOptions): Promise<void> {
  const { isOnce, stop } = options
  const isStopped = () => stop?.aborted === true
  while (!isStopped()) {
    for (const { id } of await dueSources(store, dueBefore(options))) {
      await queue.offer({ kind: 'revisit', source: id })
    }
    if (!(await store.facts.areInViews())) await queue.offer({ kind: 'rebuild' })
    let hasWorked = true
    while (hasWorked && !isStopped()) {
      hasWorked = await queue.takeOne((job) => finish(job, store, queue, options))
    }
    if (isOnce) return
    await pause(rest, undefined, stop === undefined ? {} : { signal: stop }).catch(() => {})
  }
}

async function finish(job: Job, store: Store, queue: JobQueue, options: WorkOptions): Promise<void> {
  const { stages, day, now, onRevisited = () => {}, onRebuilt = () => {} } = options
  if (job.kind === 'revisit') {
    const before = dueBefore(options)
    onRevisited(await revisit(store, job.source, { stages, at: now().toISOString(), before }))
    if (!(await store.facts.areInViews())) await queue.offer({ kind: 'rebuild' })
    return
  }
  if (await store.facts.areInViews()) return
  await refreshViews(store, { stages, day: day() })
  onRebuilt()
}

function dueBefore({ now, every }: WorkOptions): string {
  return new Date(now().getTime() - every).toISOString()
}

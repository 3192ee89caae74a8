// Jobs that wait, wherever they do.
import type { Job } from '../../model/job.ts'

export interface JobQueue {
  /** A job that waits already is not put there twice. */
  offer(job: Job): Promise<void>
  /** Takes one job, pages before rebuilding; false where none waits. What fails is told, and tried again later if it can be. */
  takeOne(work: (job: Job) => Promise<void>): Promise<boolean>
  close(): Promise<void>
}

export interface QueueOptions {
  readonly onFailure: (job: Job, error: unknown) => void
  /** How long a worker may be silent before others take over its job; 10 at least. */
  readonly silentSeconds?: number
}

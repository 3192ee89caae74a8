// Jobs in this process alone.
import type { Job } from '../../model/job.ts'
import type { JobQueue, QueueOptions } from './job-queue.ts'

/** What is lost with the process is offered again by the next, which asks what is due. */
export function memoryQueue({ onFailure }: QueueOptions): JobQueue {
  const waiting = new Map<string, Job>()
  const keyOf = (job: Job) => (job.kind === 'revisit' ? job.source : job.kind)
  return {
    offer: async (job) => void waiting.set(keyOf(job), job),
    takeOne: async (work) => {
      const jobs = [...waiting.values()]
      const job = jobs.find(({ kind }) => kind === 'revisit') ?? jobs[0]
      if (job === undefined) return false
      waiting.delete(keyOf(job))
      try {
        await work(job)
      } catch (error) {
        onFailure(job, error)
      }
      return true
    },
    close: async () => {},
  }
}

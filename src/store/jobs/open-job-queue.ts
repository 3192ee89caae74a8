// Jobs wait in this process for a register in a folder, in the database for workers on many machines.

import type { RegisterPlace } from '../open-store.ts'
import type { JobQueue, QueueOptions } from './job-queue.ts'
import { memoryQueue } from './memory-queue.ts'

export async function openJobQueue(place: RegisterPlace, options: QueueOptions): Promise<JobQueue> {
  if (!('database' in place)) return memoryQueue(options)
  const { openBossQueue } = await import('./boss-queue.ts')
  return openBossQueue(place.database, options)
}

// Jobs in PostgreSQL, by pg-boss: each is given to one worker, and to another when that one falls silent.
import { PgBoss } from 'pg-boss'
import type { Job } from '../../model/job.ts'
import { openPool } from '../engines/postgres-dialect.ts'
import type { JobQueue, QueueOptions } from './job-queue.ts'

/** One of a source, waiting or at work; of rebuilding one waiting beside the one at work, which may miss the newest facts. */
const policies = { revisit: 'exclusive', rebuild: 'stately' } as const satisfies Record<Job['kind'], string>
const kinds = ['revisit', 'rebuild'] as const

export async function openBossQueue(
  database: string,
  { onFailure, silentSeconds = 30 }: QueueOptions,
): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: database,
    application_name: 'pobratim work',
    schema: await schemaOfJobs(database),
    max: 4,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  })
  // A connection that breaks is told by the next question; nothing else is asked in between.
  boss.on('error', () => {})
  await boss.start()
  for (const kind of kinds) {
    const retries = { retryLimit: 3, retryDelay: 5, retryBackoff: true, expireInSeconds: 3600 }
    await boss.createQueue(kind, { policy: policies[kind], heartbeatSeconds: silentSeconds, ...retries })
  }
  const take = async (kind: Job['kind'], work: (job: Job) => Promise<void>) => {
    const [taken] = await boss.fetch<Job>(kind)
    if (taken === undefined) return false
    const signs = setInterval(() => boss.touch(kind, taken.id).catch(() => {}), (silentSeconds * 1000) / 3)
    try {
      await work(taken.data)
      await boss.complete(kind, taken.id)
    } catch (error) {
      onFailure(taken.data, error)
      await boss.fail(kind, taken.id, { message: String(error) })
    } finally {
      clearInterval(signs)
    }
    return true
  }
  return {
    offer: async (job) => {
      await boss.send(job.kind, job, { singletonKey: job.kind === 'revisit' ? job.source : job.kind })
    },
    takeOne: async (work) => (await take('revisit', work)) || take('rebuild', work),
    close: () => boss.stop({ graceful: false }),
  }
}

/** Beside the register's own schema, so that each register of a database has jobs of its own. */
async function schemaOfJobs(database: string): Promise<string> {
  const pool = openPool(database, { max: 1 })
  try {
    const { rows } = await pool.query<{ schema: string }>('select current_schema() as schema')
    return `${rows[0]?.schema ?? 'public'}_jobs`
  } finally {
    await pool.end()
  }
}

// `pobratim work`: one more worker.
import type { Job } from '../model/job.ts'
import type { Revisited } from '../pipeline/reading/revisit.ts'
import { type Command, type CommandWords, UsageError } from './command.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { openTalkingStages } from './stages.ts'
import { say } from './terminal.ts'
import { today } from './today.ts'

const hour = 3_600_000

export const workCommand: Command = {
  name: 'work',
  summary: 'read pages on the web again and keep the register computed',
  usage: '[options]',
  options: {
    every: { type: 'string', value: 'HOURS', help: 'after how long a page is asked for again (default: 24)' },
    once: { type: 'boolean', help: 'end when nothing is left to be done' },
    ...registerOptions,
  },
  details: `On PostgreSQL, start it on as many machines as wanted: each job is done by one of them, and by another
where that one dies. A register in a folder needs one at most. Ctrl+C stops it after the job at hand.
Exit code: 0 stopped or nothing left, 1 the register cannot be opened, 2 wrong use.`,
  async run(words) {
    const every = hoursOf(words) * hour
    const place = registerPlace(words)
    const { openRegister } = await import('../pipeline/open-register.ts')
    const { work } = await import('../pipeline/work.ts')
    const { openJobQueue } = await import('../store/jobs/open-job-queue.ts')
    const store = await openRegister({ ...place, mustExist: true })
    try {
      const queue = await openJobQueue(place, {
        onFailure: (job, error) =>
          say(`pobratim: ${nameOf(job)}: ${error instanceof Error ? error.message : error}`),
      })
      const stopping = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
      try {
        await work(store, queue, {
          stages: await openTalkingStages(place.directory),
          day: () => today(),
          now: () => new Date(),
          every,
          isOnce: words.has('once'),
          stop: stopping.signal,
          onRevisited: tellRevisited,
          onRebuilt: () => say('computed anew'),
        })
      } finally {
        await queue.close()
      }
      return 0
    } finally {
      await store.close()
    }
  },
}

function hoursOf(words: CommandWords): number {
  const written = words.string('every') ?? '24'
  const hours = Number(written)
  if (written.trim() !== '' && hours >= 0) return hours
  throw new UsageError(`"${written}" is no number of hours`)
}

function nameOf(job: Job): string {
  return job.kind === 'revisit' ? `reading ${job.source} again` : 'computing the register anew'
}

function tellRevisited(revisited: Revisited): void {
  if (revisited.kind === 'idle') return
  if (revisited.kind === 'failed') say(`${revisited.location}: ${revisited.message}`)
  else say(`${revisited.location}: ${revisited.isChanged ? 'has changed' : 'as it was'}`)
}

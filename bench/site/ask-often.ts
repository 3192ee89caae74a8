// Many requests to one server: so many a second, whether it keeps up or not, or as many as it can answer.
import { setTimeout as pause } from 'node:timers/promises'
import { openLines } from './http-line.ts'

export interface Answers {
  /** Milliseconds from when each request was due until its answer had been read, shortest first. */
  readonly milliseconds: readonly number[]
  /** Answers other than 200, and none at all. */
  readonly wrong: number
  /** Answers a second. */
  readonly rate: number
}

export interface Asking {
  readonly origin: string
  readonly paths: readonly string[]
  readonly seconds: number
}

/** Readers who ask at once; whoever comes when all lines are taken waits for one. */
const mostLines = 64

/** Whoever is late waits from when it was due: a server that stands still is not spared the requests of that time. */
export async function askAtRate({ origin, paths, seconds }: Asking, perSecond: number): Promise<Answers> {
  const lines = openLines(origin, mostLines)
  const milliseconds: number[] = []
  let wrong = 0
  const start = performance.now()
  const asked = Array.from({ length: perSecond * seconds }, async (_, at) => {
    const due = start + (at * 1000) / perSecond
    await pause(Math.max(0, due - performance.now()))
    if (!(await lines.isAnswered(paths[at % paths.length]!))) wrong++
    milliseconds.push(performance.now() - due)
  })
  await Promise.all(asked)
  const rate = (asked.length * 1000) / (performance.now() - start)
  lines.close()
  return { milliseconds: milliseconds.sort((a, b) => a - b), wrong, rate }
}

/** Each of so many readers asks again as soon as they are answered. */
export async function askInTurn({ origin, paths, seconds }: Asking, readers: number): Promise<Answers> {
  const lines = openLines(origin, readers)
  const milliseconds: number[] = []
  let wrong = 0
  const start = performance.now()
  const read = async (reader: number) => {
    for (let turn = reader; performance.now() - start < seconds * 1000; turn += readers) {
      const due = performance.now()
      if (!(await lines.isAnswered(paths[turn % paths.length]!))) wrong++
      milliseconds.push(performance.now() - due)
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)))
  const rate = (milliseconds.length * 1000) / (performance.now() - start)
  lines.close()
  return { milliseconds: milliseconds.sort((a, b) => a - b), wrong, rate }
}

export function percentile({ milliseconds }: Answers, share: number): number {
  return milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? Number.NaN
}

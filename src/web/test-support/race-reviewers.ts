// For tests: reviewers who all answer the same state of a question at once, over HTTP, round after round.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { findTampering } from '../../model/decision-log.ts'
import { questionId } from '../../model/question.ts'
import type { RegisterPlace } from '../../pipeline/open-register.ts'
import type { Stages } from '../../pipeline/stages.ts'
import type { Store } from '../../store/store.ts'
import { buildDeskRegister } from './desk-register.ts'

export interface RaceResult {
  readonly rounds: number
  /** Answers that the server said it had kept. */
  readonly acknowledged: number
  /** Acknowledged, and not in the log. */
  readonly lost: number
  /** In the log beyond one a round, or though their sender was told that somebody was quicker. */
  readonly doubled: number
  /** What is wrong with the chain. */
  readonly wrong: readonly string[]
}

export interface RaceOptions {
  readonly place: RegisterPlace
  readonly stages: Stages
  readonly rounds: number
  readonly reviewers?: number
  /** Without it whoever comes later is kept too. */
  readonly isProtected?: boolean
}

const acts = ['new', 'unsure'] as const

export async function raceReviewers(options: RaceOptions): Promise<RaceResult> {
  const { place, stages, rounds, reviewers = 16, isProtected = true } = options
  const register = await buildDeskRegister({
    place,
    stages,
    ...(isProtected ? {} : { changeStore: unprotected }),
  })
  // A reviewer who sends into a connection that is just being closed would be lost, and prove nothing of decisions.
  const serverOptions = { keepAliveTimeout: 0 }
  const server = serve({ fetch: register.app.fetch, port: 0, hostname: '127.0.0.1', serverOptions })
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { questions } = await register.json('/desk.json?kind=mention')
  const { id, seen } = questions[0]
  const path = `${origin}/desk/questions/${id}`
  const page = await (await register.open(`/desk/questions/${id}`)).text()
  const stamp = /name="stamp" value="(\w+)"/.exec(page)?.[1] ?? ''
  const kept = new Set<string>()
  const refused = new Set<string>()
  const answer = async (round: number, reviewer: number, version: number) => {
    const reason = `round ${round}, reviewer ${reviewer}`
    const body = new URLSearchParams({ act: acts[reviewer % 2]!, version: String(version), stamp, reason })
    const headers = { origin, cookie: 'pobratim.session_token=x' }
    const { status } = await fetch(path, { method: 'POST', body, headers, redirect: 'manual' })
    if (status === 303) kept.add(reason)
    else if (status === 409) refused.add(reason)
    else throw new Error(`${reason}: the server answered ${status}`)
  }
  try {
    for (let round = 0; round < rounds; round++) {
      const version = (await register.store.decisions.on(id)).length
      await Promise.all(Array.from({ length: reviewers }, (_, reviewer) => answer(round, reviewer, version)))
    }
    const log = await register.store.decisions.list()
    const reasons = log.map(({ decision }) => decision.reason)
    return {
      rounds,
      acknowledged: kept.size,
      lost: [...kept].filter((reason) => !reasons.includes(reason)).length,
      doubled: Math.max(0, log.length - rounds) + reasons.filter((reason) => refused.has(reason)).length,
      wrong: seen.length === 0 ? ['nothing was asked'] : findTampering(log),
    }
  } finally {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await register.close()
  }
}

/** The check of the version taken out: whatever state was answered, the answer is put at the end. */
function unprotected(store: Store): Store {
  const append: Store['decisions']['append'] = async (answer) => {
    for (;;) {
      const version = (await store.decisions.on(questionId(answer.question.subject))).length
      const appended = await store.decisions.append({ ...answer, version })
      if (appended.kind === 'kept') return appended
    }
  }
  return { ...store, decisions: { ...store.decisions, append } }
}

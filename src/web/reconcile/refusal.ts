// What the reconciliation service answers to a question that it does not take.
import type { Context } from 'hono'

type RefusalStatus = 400 | 404 | 405 | 413 | 415

/** Thrown where a question is read; `messages` name the thing, the value and the limit. */
export class Refusal extends Error {
  readonly status: RefusalStatus
  readonly code: string
  readonly messages: readonly string[]

  constructor(status: RefusalStatus, code: string, messages: readonly string[]) {
    super(messages.join('; '))
    this.status = status
    this.code = code
    this.messages = messages
  }
}

export function answerRefusal(c: Context, { status, code, messages }: Refusal): Response {
  return c.json({ ok: false, error: code, errors: messages, status }, status)
}

// Counts tries, and tells whoever has had too many to wait.
import { RegisterError } from '../../model/register-error.ts'
import type { SiteContext } from '../site.ts'

export interface TryLimit {
  readonly most: number
  readonly seconds: number
}

export class TooManyTries extends RegisterError {
  readonly seconds: number

  constructor(seconds: number) {
    super('too-many-tries', `too many tries; wait ${Math.ceil(seconds / 60)} minutes`)
    this.seconds = seconds
  }
}

export async function limitTries(c: SiteContext, key: string, { most, seconds }: TryLimit): Promise<void> {
  if (!(await c.var.store.attempts.take(key, { most, seconds, now: new Date() })))
    throw new TooManyTries(seconds)
}

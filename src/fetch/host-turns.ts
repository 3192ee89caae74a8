// Waits between visits to one host, so that nobody's server notices us.
import { setTimeout as sleep } from 'node:timers/promises'
import { RegisterError } from '../model/register-error.ts'

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<unknown>
}

export const systemClock: Clock = { now: () => Date.now(), sleep: (milliseconds) => sleep(milliseconds) }

export interface HostTurns {
  /** Resolves when the host may be visited again. */
  take(host: string): Promise<void>
  /** The host asked to be left alone for so long. */
  holdBack(host: string, milliseconds: number): void
}

export interface TurnOptions {
  readonly clock: Clock
  /** From the beginning of one visit to the beginning of the next. */
  readonly waitMs: number
}

/** Whoever wishes to be left alone for longer is left for another day. */
const patienceMs = 60_000

export function openHostTurns({ clock, waitMs }: TurnOptions): HostTurns {
  const freeAt = new Map<string, number>()
  const heldUntil = new Map<string, number>()
  return {
    take: async (host) => {
      const now = clock.now()
      const held = (heldUntil.get(host) ?? 0) - now
      if (held > patienceMs) {
        const seconds = Math.ceil(held / 1000)
        throw new RegisterError('host-busy', `${host} asks to be left alone for ${seconds} more seconds`)
      }
      const turn = Math.max(now, now + held, freeAt.get(host) ?? 0)
      freeAt.set(host, turn + waitMs)
      if (turn > now) await clock.sleep(turn - now)
    },
    holdBack: (host, milliseconds) => {
      heldUntil.set(host, Math.max(heldUntil.get(host) ?? 0, clock.now() + milliseconds))
    },
  }
}

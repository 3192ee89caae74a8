// What each host's robots.txt allows us, asked once a day.
import { RegisterError } from '../model/register-error.ts'
import type { Answer } from './follow.ts'
import type { Clock } from './host-turns.ts'
import { everythingAllowed, parseRobots, type RobotsRules } from './robots-rules.ts'

export interface Robots {
  /** Throws where the page may not be asked for. */
  check(url: URL): Promise<void>
}

export interface RobotsOptions {
  /** The token under which robots.txt may speak to us. */
  readonly name: string
  readonly clock: Clock
  readonly fetchRules: (url: URL) => Promise<Answer>
}

interface Kept {
  readonly rules: Promise<RobotsRules>
  readonly askedAt: number
}

const keptMs = 24 * 60 * 60 * 1000

export function openRobots({ name, clock, fetchRules }: RobotsOptions): Robots {
  const kept = new Map<string, Kept>()

  function rulesOf(origin: string): Promise<RobotsRules> {
    const known = kept.get(origin)
    if (known !== undefined && clock.now() - known.askedAt < keptMs) return known.rules
    const rules = askRules(new URL('/robots.txt', origin), name, fetchRules)
    kept.set(origin, { rules, askedAt: clock.now() })
    // A failure is told to whoever waits for it, and not kept.
    rules.catch(() => kept.delete(origin))
    return rules
  }

  return {
    check: async (url) => {
      const rules = await rulesOf(url.origin)
      if (rules.allow(url.pathname + url.search)) return
      throw new RegisterError('robots-refused', `the host’s robots.txt asks ${name} not to read this page`)
    },
  }
}

/** RFC 9309 §2.3.1: no such file allows everything, a file that cannot be had forbids everything. */
async function askRules(
  url: URL,
  name: string,
  fetchRules: RobotsOptions['fetchRules'],
): Promise<RobotsRules> {
  const { status, bytes } = await fetchRules(url).catch(leadsNowhere)
  if (status >= 200 && status < 300) return parseRobots(new TextDecoder().decode(bytes), name)
  if (status >= 400 && status < 500 && status !== 429) return everythingAllowed
  const reason = `the host’s robots.txt answers ${status}, so that nobody knows what may be read there`
  throw new RegisterError('robots-refused', reason)
}

/** §2.3.1.2: after five redirects the file counts as missing. */
function leadsNowhere(error: unknown): { readonly status: number; readonly bytes: Uint8Array } {
  if (error instanceof RegisterError && error.code === 'too-many-redirects') {
    return { status: 404, bytes: new Uint8Array() }
  }
  throw error
}

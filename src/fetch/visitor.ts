// How we behave as a visitor of other people's servers: by our own name, in turns, within limits, where we are welcome.
import type { OutgoingHttpHeaders } from 'node:http'
import { type Answer, type FetchLimits, follow } from './follow.ts'
import { type Clock, openHostTurns, systemClock } from './host-turns.ts'
import { type ResolveHost, resolveBySystem } from './resolve-host.ts'
import { openRobots } from './robots.ts'

export interface VisitorOptions {
  /** Where whoever runs this can be reached: a page or a mail address, told to every host. */
  readonly contact?: string
  readonly ports?: Iterable<number>
  /** Hosts that may have addresses of the organisation's own network. */
  readonly innerHosts?: Iterable<string>
  readonly limits?: Partial<FetchLimits>
  /** Between visits to one host. */
  readonly waitMs?: number
  readonly resolveHost?: ResolveHost
  readonly clock?: Clock
}

export interface Visitor {
  readonly clock: Clock
  readonly ports: ReadonlySet<number>
  visit(url: URL, headersFor: (url: URL) => OutgoingHttpHeaders): Promise<Answer>
  /** The host asked to be left alone for so long. */
  holdBack(url: URL, milliseconds: number): void
}

export const productName = 'Pobratim'
export const productVersion = '0.1'
const defaultLimits: FetchLimits = {
  maxBytes: 20_000_000,
  headersMs: 10_000,
  totalMs: 30_000,
  redirects: 5,
}

/** Remembers hosts and their rules: one visitor is for everything that is fetched. */
export function openVisitor(options: VisitorOptions = {}): Visitor {
  const { contact, clock = systemClock, waitMs = 10_000, resolveHost = resolveBySystem } = options
  const limits = { ...defaultLimits, ...options.limits }
  const ports = new Set(options.ports ?? [80, 443])
  const about = contact === undefined ? 'register of international cooperation' : `+${contact}`
  const manners = {
    userAgent: `${productName}/${productVersion} (${about})`,
    ports,
    innerHosts: new Set(options.innerHosts ?? []),
    resolveHost,
  }
  const robotsLimits = { ...limits, maxBytes: 1_000_000, totalMs: Math.min(limits.totalMs, 10_000) }
  const turns = openHostTurns({ clock, waitMs })
  const robots = openRobots({
    name: productName,
    clock,
    fetchRules: (url) => follow(url, { ...manners, limits: robotsLimits, beforeStep: oneTurn(url.hostname) }),
  })

  /** robots.txt, the page and its redirects are one visit: a host waits for the next visit, not for the next step. */
  function oneTurn(...hosts: readonly string[]): (url: URL) => Promise<void> {
    const visited = new Set(hosts)
    return async ({ hostname }) => {
      if (visited.has(hostname)) return
      visited.add(hostname)
      await turns.take(hostname)
    }
  }

  return {
    clock,
    ports,
    visit: (url, headersFor) => {
      const takeTurn = oneTurn()
      const beforeStep = async (step: URL) => {
        await takeTurn(step)
        await robots.check(step)
      }
      return follow(url, { ...manners, limits, beforeStep, headersFor })
    },
    holdBack: (url, milliseconds) => turns.holdBack(url.hostname, milliseconds),
  }
}

// A URL's host → the addresses that may be connected to, asked for once and each of them checked.
import { promises as dns, type LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import { RegisterError } from '../model/register-error.ts'
import { hostOf } from './check-url.ts'
import { reachOf } from './special-addresses.ts'

export type ResolveHost = (host: string) => Promise<readonly LookupAddress[]>

export interface ResolveOptions {
  readonly resolveHost: ResolveHost
  /** Whether the operator named this host as one of the organisation's own. */
  readonly mayBeInner: boolean
}

const mostAddresses = 32

/** As the machine itself resolves names: `/etc/hosts`, then DNS. */
export const resolveBySystem: ResolveHost = (host) => dns.lookup(host, { all: true, order: 'ipv4first' })

export async function addressesOf(url: URL, options: ResolveOptions): Promise<readonly LookupAddress[]> {
  const host = hostOf(url)
  const found =
    isIP(host) === 0 ? await resolved(host, options.resolveHost) : [{ address: host, family: isIP(host) }]
  // One inner address among public ones is enough to refuse: whoever connects might be given that one.
  for (const { address } of found) checkReach(address, host, options.mayBeInner)
  return found.slice(0, mostAddresses)
}

async function resolved(host: string, resolveHost: ResolveHost): Promise<readonly LookupAddress[]> {
  let found: readonly LookupAddress[]
  try {
    found = await resolveHost(host)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const reason =
      code === 'ENOTFOUND'
        ? `there is no host ${host}`
        : `the address of ${host} cannot be looked up (${code})`
    throw new RegisterError('host-unknown', reason, { cause: error })
  }
  if (found.length === 0) throw new RegisterError('host-unknown', `the host ${host} has no address`)
  return found
}

function checkReach(address: string, host: string, mayBeInner: boolean): void {
  const reach = reachOf(address)
  if (reach === 'public' || (reach === 'inner' && mayBeInner)) return
  const shown = address === host ? address : `${host} is ${address}, which`
  throw new RegisterError(
    'address-refused',
    `${shown} is no address of the public internet, and only those are asked`,
  )
}

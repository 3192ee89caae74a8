// Who asks, for counting tries: the address at the other end, or what trusted web servers before us say of it.
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** `proxies` is how many web servers of our own stand before this one; what comes before them anybody can write. */
export function clientAddress(c: Context, proxies: number): string {
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const told = proxies > 0 ? hops.at(-proxies) : undefined
  return networkOf(told === undefined || told === '' ? remoteOf(c) : told)
}

function remoteOf(c: Context): string {
  // Requests that tests make come from nowhere.
  if (c.env?.incoming === undefined) return 'nowhere'
  return getConnInfo(c).remote.address ?? 'nowhere'
}

/** Whoever has one address of IPv6 has 2⁶⁴ of them. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain
}

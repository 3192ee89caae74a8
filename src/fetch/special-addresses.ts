// Which addresses of the network may be asked for a page: those of the public internet, and nothing behind it.
import { BlockList, isIP } from 'node:net'

/**
 * `public`: anybody may be asked there. `inner`: an organisation's own machines, asked only where the operator named
 * the host. `never`: nobody's pages are there (link-local, metadata of clouds, multicast, reserved, tunnels).
 */
export type Reach = 'public' | 'inner' | 'never'

type Range = readonly [prefix: string, length: number]

const innerRanges: readonly Range[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['::1', 128],
  ['fc00::', 7],
]

/** Inner addresses at which clouds hand out secrets. */
const metadata: readonly Range[] = [
  ['100.100.100.200', 32],
  ['fd00:ec2::', 32],
  ['fd20:ce::', 32],
]

/** IANA's special-purpose registries of IPv4; of IPv6 only what lies inside 2000::/3, for the rest is refused anyway. */
const specialRanges: readonly Range[] = [
  ['0.0.0.0', 8],
  // Azure's wire server, on an address that looks public.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
]

const never = blockList([...metadata, ...specialRanges])
// One list for each version: a single one would take `::ffff:10.0.0.1` for 10.0.0.1, and nobody needs to write it so.
const inner4 = blockList(innerRanges.filter(([prefix]) => isIP(prefix) === 4))
const inner6 = blockList(innerRanges.filter(([prefix]) => isIP(prefix) === 6))
/** IANA gives out addresses of the public internet from here alone; v4-mapped ones and NAT64 lie outside. */
const globalUnicast = blockList([['2000::', 3]])

export function reachOf(address: string): Reach {
  const version = isIP(address)
  // A zone (`fe80::1%eth0`) names an interface of this machine.
  if (version === 0 || address.includes('%')) return 'never'
  if (version === 4) {
    if (never.check(address, 'ipv4')) return 'never'
    return inner4.check(address, 'ipv4') ? 'inner' : 'public'
  }
  if (never.check(address, 'ipv6')) return 'never'
  if (inner6.check(address, 'ipv6')) return 'inner'
  return globalUnicast.check(address, 'ipv6') ? 'public' : 'never'
}

function blockList(ranges: readonly Range[]): BlockList {
  const list = new BlockList()
  for (const [prefix, length] of ranges) list.addSubnet(prefix, length, isIP(prefix) === 4 ? 'ipv4' : 'ipv6')
  return list
}

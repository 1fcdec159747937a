import { BlockList, isIPv6 } from 'node:net'
import type { Zone } from '../mail-from/dns-view.ts'

/** Signs that the runner's network has a view of a zone that the public does not see. */

/** The name servers of every private hosted zone, and of no public one ("Working with private hosted zones"). */
const ROUTE_53_PRIVATE = new Set([
  'ns-0.awsdns-00.com',
  'ns-512.awsdns-00.net',
  'ns-1024.awsdns-00.org',
  'ns-1536.awsdns-00.co.uk',
])

export function isPrivateHostedZone({ nameServers }: Zone): boolean {
  return nameServers.length > 0 && nameServers.every((host) => ROUTE_53_PRIVATE.has(host))
}

const PRIVATE = new BlockList()
// RFC 1918, RFC 6598, RFC 3927.
PRIVATE.addSubnet('10.0.0.0', 8)
PRIVATE.addSubnet('172.16.0.0', 12)
PRIVATE.addSubnet('192.168.0.0', 16)
PRIVATE.addSubnet('100.64.0.0', 10)
PRIVATE.addSubnet('169.254.0.0', 16)
// RFC 4193, RFC 4291.
PRIVATE.addSubnet('fc00::', 7, 'ipv6')
PRIVATE.addSubnet('fe80::', 10, 'ipv6')

/** Whether only a private network can reach the address. Loopback is none: something on this machine forwards there. */
export function isPrivateAddress(address: string): boolean {
  return PRIVATE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

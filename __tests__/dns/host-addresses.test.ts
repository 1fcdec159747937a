import { expect, test } from 'vitest'
import { addressIn } from '../../src/dns/host-addresses.ts'

const HOSTS = `
# 192.0.2.9 commented.internal
127.0.0.1\tlocalhost
  192.0.2.1   Resolver.internal resolver  # the old one: other.internal
::1 ip6-localhost
2001:db8::53 six.internal
not-an-address bad.internal
192.0.2.2 resolver.internal\r
`

test.each([
  ['resolver.internal', '192.0.2.1'],
  ['RESOLVER.INTERNAL', '192.0.2.1'],
  ['resolver', '192.0.2.1'],
  ['six.internal', '2001:db8::53'],
  ['commented.internal', undefined],
  ['other.internal', undefined],
  ['bad.internal', undefined],
  ['internal', undefined],
  ['192.0.2.1', undefined],
])('a hosts file has for %s the address %s', (host, address) => {
  expect(addressIn(HOSTS, host)).toBe(address)
})

import { isIPv4, isIPv6 } from 'node:net'

/** "Domain names - implementation and specification" (RFC 1035). */
const LONGEST_NAME = 253

/** A DNS server to ask. */
export interface DnsServer {
  /** An address, or a host name to be looked up. */
  readonly host: string
  readonly port: number
}

const HOST_NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?$/i

/** `host`, `host:port`, `[IPv6]:port`, or a bare IPv6 address. */
export function parseDnsServer(text: string): DnsServer | undefined {
  const [, bracketed, host = bracketed, digits = '53'] =
    /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(isBareIPv6(text) ? `[${text}]` : text) ?? []
  const port = Number(digits)
  const isHost = bracketed === undefined ? isHostName(host ?? '') : isIPv6(bracketed)
  return host && isHost && port >= 1 && port <= 65535 ? { host, port } : undefined
}

/** The pattern of Node takes 3 ms to compile, so it is left alone where there are not the colons for it. */
function isBareIPv6(text: string): boolean {
  return /:.*:/.test(text) && isIPv6(text)
}

/** An IPv4 address, or a host name, which may have one label only. */
function isHostName(text: string): boolean {
  return /^[\d.]+$/.test(text) ? isIPv4(text) : text.length <= LONGEST_NAME && HOST_NAME.test(text)
}

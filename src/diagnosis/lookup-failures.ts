import { type DnsView, type LookupFailure, lookupFailureOf, type Zone } from '../mail-from/dns-view.ts'
import { type Finding, type FindingCode, finding } from '../mail-from/findings.ts'
import { code, type Message, msg } from '../message.ts'

/** Findings about lookups that failed. */

const LOOKUP_FAILURES: Record<LookupFailure, FindingCode> = {
  servfail: 'DNS_SERVFAIL',
  refused: 'DNS_REFUSED',
  timeout: 'DNS_TIMEOUT',
  unreachable: 'DNS_UNREACHABLE',
  unreadable: 'DNS_UNREADABLE',
}

export function aboutLookupFailures(view: DnsView): readonly Finding[] {
  const kinds = [view.mx, view.txt].flatMap((answer) => lookupFailureOf(answer) ?? [])
  return [...new Set(kinds)].map((kind) => {
    const types = (['mx', 'txt'] as const).filter((type) => view[type].kind === kind)
    const lookup =
      types.length > 1
        ? msg`MX and TXT lookups for ${view.name}`
        : msg`${types[0] === 'mx' ? msg`MX` : msg`TXT`} lookup for ${view.name}`
    return finding(LOOKUP_FAILURES[kind], ...explainLookupFailure(kind, lookup, view))
  })
}

function explainLookupFailure(kind: LookupFailure, lookup: Message, view: DnsView): [Message, Message] {
  const servers =
    view.asked === 'dns-servers'
      ? msg`the input ${code('dns-servers')}`
      : msg`the DNS settings of the runner, or set ${code('dns-servers')}`
  switch (kind) {
    case 'servfail':
      return [
        msg`The ${lookup} failed (SERVFAIL).`,
        msg`Most likely, the name servers${ofZone(view.zone)} don't serve the zone, or its DNSSEC is broken. Compare the delegation at the registrar with the zone at the DNS provider.`,
      ]
    case 'refused':
      return [
        msg`The DNS server refused the ${lookup} (REFUSED), so the records were not checked.`,
        msg`Most likely, it doesn't serve this zone, or this client. Check ${servers}.`,
      ]
    case 'timeout':
      return [
        msg`The ${lookup} timed out, so the records were not checked.`,
        msg`Allow the runner to send DNS queries (port 53, UDP and TCP), and check ${servers}.`,
      ]
    case 'unreachable':
      return [
        msg`The ${lookup} reached no DNS server, so the records were not checked.`,
        msg`Check ${servers}.`,
      ]
    case 'unreadable':
      return [
        msg`The answer to the ${lookup} could not be read, so the records were not checked.`,
        msg`A firewall may be changing DNS answers; check it and ${servers}.`,
      ]
  }
}

function ofZone(zone: Zone | undefined): Message {
  if (!zone) return msg``
  return zone.nameServers.length > 0
    ? msg` of ${zone.name} (${zone.nameServers.join(', ')})`
    : msg` of ${zone.name}`
}

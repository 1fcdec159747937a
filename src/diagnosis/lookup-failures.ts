import { type DnsView, type LookupFailure, lookupFailureOf, type Zone } from '../mail-from/dns-view.ts'
import { type Finding, type FindingCode, finding } from '../mail-from/findings.ts'
import { code, type Message, msg } from '../message.ts'

/** Findings about questions that DNS did not answer. */

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
    const question =
      types.length > 1
        ? msg`the questions for the MX and TXT records of ${view.name}`
        : msg`the question for the ${types[0] === 'mx' ? msg`MX` : msg`TXT`} record of ${view.name}`
    return finding(LOOKUP_FAILURES[kind], ...explainLookupFailure(kind, question, view))
  })
}

function explainLookupFailure(kind: LookupFailure, question: Message, view: DnsView): [Message, Message] {
  const servers =
    view.asked === 'dns-servers'
      ? msg`the input ${code('dns-servers')}`
      : msg`the DNS settings of the runner, or set ${code('dns-servers')}`
  switch (kind) {
    case 'servfail':
      return [
        msg`DNS fails (SERVFAIL) at ${question}.`,
        msg`Most likely the name servers${ofZone(view.zone)} do not serve the zone, or its DNSSEC is broken: compare the delegation at the registrar with the zone at the DNS provider.`,
      ]
    case 'refused':
      return [
        msg`The DNS server refused ${question} (REFUSED), so this is not known.`,
        msg`Most likely it serves neither this zone nor this client: check ${servers}.`,
      ]
    case 'timeout':
      return [
        msg`Nobody answered ${question} in time, so this is not known.`,
        msg`Check that the runner may send DNS queries (port 53, UDP and TCP), and ${servers}.`,
      ]
    case 'unreachable':
      return [
        msg`No DNS server could be reached with ${question}, so this is not known.`,
        msg`Check ${servers}.`,
      ]
    case 'unreadable':
      return [
        msg`The answer to ${question} cannot be read, so this is not known.`,
        msg`Look for a firewall that changes DNS answers, and check ${servers}.`,
      ]
  }
}

function ofZone(zone: Zone | undefined): Message {
  if (!zone) return msg``
  return zone.nameServers.length > 0
    ? msg` of ${zone.name} (${zone.nameServers.join(', ')})`
    : msg` of ${zone.name}`
}

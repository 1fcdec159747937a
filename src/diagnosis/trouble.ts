import { type DnsView, type Trouble, troubleOf, type Zone } from '../mail-from/dns-view.ts'
import { type Finding, type FindingCode, finding } from '../mail-from/findings.ts'
import { type Message, say } from '../message.ts'

/** Findings about questions that DNS did not answer. */

const TROUBLES: Record<Trouble, FindingCode> = {
  servfail: 'DNS_SERVFAIL',
  refused: 'DNS_REFUSED',
  timeout: 'DNS_TIMEOUT',
  unreachable: 'DNS_UNREACHABLE',
  unreadable: 'DNS_UNREADABLE',
}

export function aboutTrouble(view: DnsView): readonly Finding[] {
  const kinds = [view.mx, view.txt].flatMap((answer) => troubleOf(answer) ?? [])
  return [...new Set(kinds)].map((kind) => {
    const types = (['mx', 'txt'] as const).filter((type) => view[type].kind === kind)
    const question =
      types.length > 1
        ? say`the questions for the MX and TXT records of ${view.name}`
        : say`the question for the ${types[0] === 'mx' ? say`MX` : say`TXT`} record of ${view.name}`
    return finding(TROUBLES[kind], ...explainTrouble(kind, question, view))
  })
}

function explainTrouble(kind: Trouble, question: Message, view: DnsView): [Message, Message] {
  const servers =
    view.asked === 'dns-servers'
      ? say`the input ${'dns-servers'}`
      : say`the DNS settings of the runner, or set ${'dns-servers'}`
  switch (kind) {
    case 'servfail':
      return [
        say`DNS fails (SERVFAIL) at ${question}.`,
        say`Most likely the name servers${ofZone(view.zone)} do not serve the zone, or its DNSSEC is broken: compare the delegation at the registrar with the zone at the DNS provider.`,
      ]
    case 'refused':
      return [
        say`The DNS server refused ${question} (REFUSED), so this is not known.`,
        say`Most likely it serves neither this zone nor this client: check ${servers}.`,
      ]
    case 'timeout':
      return [
        say`Nobody answered ${question} in time, so this is not known.`,
        say`Check that the runner may send DNS queries (port 53, UDP and TCP), and ${servers}.`,
      ]
    case 'unreachable':
      return [
        say`No DNS server could be reached with ${question}, so this is not known.`,
        say`Check ${servers}.`,
      ]
    case 'unreadable':
      return [
        say`The answer to ${question} cannot be read, so this is not known.`,
        say`Look for a firewall that changes DNS answers, and check ${servers}.`,
      ]
  }
}

function ofZone(zone: Zone | undefined): Message {
  if (!zone) return say``
  return zone.nameServers.length > 0
    ? say` of ${zone.name} (${zone.nameServers.join(', ')})`
    : say` of ${zone.name}`
}

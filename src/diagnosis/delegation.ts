import type { DnsProviderName } from '../inputs/settings.ts'
import { type DnsView, isConclusive, recordsOf, sharesNameServer, type Zone } from '../mail-from/dns-view.ts'
import { type Finding, finding } from '../mail-from/findings.ts'
import { satisfiesSes } from '../mail-from/mx.ts'
import { isWithin } from '../mail-from/names.ts'
import { type Message, msg } from '../message.ts'
import { CHECK_REGISTRATION } from './fixes.ts'

/** Findings about the name servers that public DNS delegates to. */

/** The zone at a DNS provider that is meant to hold the records. */
export interface PublishingZone extends Zone {
  /** Route 53 when left out. */
  readonly provider?: DnsProviderName
  /** Whether it is known to hold them both already. */
  readonly holdsRecords: boolean
}

export function aboutUndelegated({ undelegated, zone }: DnsView): readonly Finding[] {
  if (undelegated === undefined || zone) return []
  return [
    finding('ZONE_NOT_DELEGATED', msg`${undelegated} does not exist in DNS (NXDOMAIN).`, CHECK_REGISTRATION),
  ]
}

/** Why public DNS does not show the records of the hosted zone. Those that it holds need not be created. */
export function aboutHostedZone(
  findings: readonly Finding[],
  view: DnsView,
  region: string,
  hostedZone: PublishingZone,
): readonly Finding[] {
  // While Route 53 spreads a change, its name servers differ.
  const areOwn = view.servers.every(({ server }) => hostedZone.nameServers.includes(server))
  const isLate = ({ code }: Finding) =>
    code === 'MX_MISSING' || code === 'SPF_MISSING' || (code === 'NAME_SERVERS_DISAGREE' && areOwn)
  const others = hostedZone.holdsRecords ? findings.filter((found) => !isLate(found)) : findings
  // Nobody is asked then, and that is the finding.
  if (view.undelegated !== undefined && !view.zone) return others
  // Name servers may go by names of the company's own, so what counts is what they answer.
  const isUnseen = isConclusive(view.mx) && !satisfiesSes(recordsOf(view.mx), region)
  if (isUnseen && isAskedElsewhere(view, hostedZone)) return [...others, notDelegated(view.zone, hostedZone)]
  if (!hostedZone.holdsRecords) return others
  if (view.mx.kind === 'servfail' && hostedZone.nameServers.length > 0) {
    return [...others, perhapsNotDelegated(view, hostedZone)]
  }
  if (others.length === findings.length) return others
  const soon = finding(
    'RECORDS_NOT_VISIBLE_YET',
    msg`The ${termOf(hostedZone)} ${hostedZone.name} has both records, but public DNS doesn't show them yet.`,
    msg`Wait a few minutes: its name servers take about one, and resolvers may cache the old answer for longer.`,
  )
  return [...others, soon]
}

type ViewElsewhere = DnsView & { readonly zone: Zone }

function isAskedElsewhere(view: DnsView, hostedZone: Zone): view is ViewElsewhere {
  const areKnown =
    view.zone !== undefined && view.zone.nameServers.length > 0 && hostedZone.nameServers.length > 0
  return areKnown && !sharesNameServer(view.zone, hostedZone)
}

function termOf({ provider }: PublishingZone): Message {
  return provider === 'cloudflare' ? msg`Cloudflare zone` : msg`hosted zone`
}

function perhapsNotDelegated({ name }: DnsView, hostedZone: PublishingZone): Finding {
  return finding(
    'HOSTED_ZONE_NOT_DELEGATED',
    msg`The ${termOf(hostedZone)} ${hostedZone.name} has both records, but lookups for ${name} fail. Most likely, public DNS delegates it to other name servers.`,
    msg`At the registrar or in the parent zone, set the name servers of that zone: ${hostedZone.nameServers.join(', ')}.`,
  )
}

function notDelegated(zone: Zone, hostedZone: PublishingZone): Finding {
  const isOther = zone.name !== hostedZone.name
  if (isOther && isWithin(hostedZone.name, zone.name)) {
    return finding(
      'HOSTED_ZONE_NOT_DELEGATED',
      msg`Public DNS delegates ${zone.name} (to ${zone.nameServers.join(', ')}), but not ${hostedZone.name}, so it doesn't show the records of the ${termOf(hostedZone)}.`,
      msg`At the registrar, or in the zone ${zone.name}, delegate ${hostedZone.name} to the name servers of the ${termOf(hostedZone)}: ${hostedZone.nameServers.join(', ')}.`,
    )
  }
  const isChild = isOther && isWithin(zone.name, hostedZone.name)
  return finding(
    'HOSTED_ZONE_NOT_DELEGATED',
    msg`Public DNS delegates ${zone.name} to ${zone.nameServers.join(', ')}, not to the name servers of the ${termOf(hostedZone)} ${hostedZone.name} (${hostedZone.nameServers.join(', ')}), so public DNS doesn't show its records.`,
    isChild
      ? msg`Publish in the zone ${zone.name} instead.`
      : msg`Publish in the zone at those name servers, or delegate ${hostedZone.name} to the name servers of the ${termOf(hostedZone)}.`,
  )
}

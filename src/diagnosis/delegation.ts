import { type DnsView, isConclusive, recordsOf, sharesNameServer, type Zone } from '../mail-from/dns-view.ts'
import { type Finding, finding } from '../mail-from/findings.ts'
import { satisfiesSes } from '../mail-from/mx.ts'
import { isWithin } from '../mail-from/names.ts'
import { msg } from '../message.ts'

/** Findings about whose name servers the world asks. */

/** The zone in Route 53 that is meant to hold the records. */
export interface PublishingZone extends Zone {
  /** Whether it is known to hold them both already. */
  readonly holdsRecords: boolean
}

export function aboutUndelegated({ undelegated }: DnsView): readonly Finding[] {
  if (undelegated === undefined) return []
  return [
    finding(
      'ZONE_NOT_DELEGATED',
      msg`${undelegated} does not exist in DNS (NXDOMAIN): no name servers are delegated for it.`,
      msg`Check the spelling, that the domain is registered and has not expired, and that the registrar names the name servers of your DNS provider.`,
    ),
  ]
}

/** Why the world does not see the records of the hosted zone. Those that it holds need not be created. */
export function aboutHostedZone(
  findings: readonly Finding[],
  view: DnsView,
  region: string,
  hostedZone: PublishingZone,
): readonly Finding[] {
  const others = hostedZone.holdsRecords
    ? findings.filter(({ code }) => code !== 'MX_MISSING' && code !== 'SPF_MISSING')
    : findings
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
    msg`The hosted zone ${hostedZone.name} holds both records, and DNS does not show them yet.`,
    msg`Wait: Route 53 takes about a minute, and resolvers that were asked before may take some more.`,
  )
  return [...others, soon]
}

type ViewElsewhere = DnsView & { readonly zone: Zone }

function isAskedElsewhere(view: DnsView, hostedZone: Zone): view is ViewElsewhere {
  const areKnown =
    view.zone !== undefined && view.zone.nameServers.length > 0 && hostedZone.nameServers.length > 0
  return areKnown && !sharesNameServer(view.zone, hostedZone)
}

function perhapsNotDelegated({ name }: DnsView, hostedZone: Zone): Finding {
  return finding(
    'HOSTED_ZONE_NOT_DELEGATED',
    msg`The hosted zone ${hostedZone.name} holds both records, and DNS fails for ${name}: most likely the delegation names other name servers.`,
    msg`Make the registrar, or the zone above, name those of the hosted zone: ${hostedZone.nameServers.join(', ')}.`,
  )
}

function notDelegated(zone: Zone, hostedZone: Zone): Finding {
  const isChild = zone.name !== hostedZone.name && isWithin(zone.name, hostedZone.name)
  return finding(
    'HOSTED_ZONE_NOT_DELEGATED',
    msg`The world asks the name servers of ${zone.name} (${zone.nameServers.join(', ')}), and not those of the hosted zone ${hostedZone.name} (${hostedZone.nameServers.join(', ')}), so it does not see the records there.`,
    isChild
      ? msg`Publish in the zone ${zone.name}, to which the name is delegated.`
      : msg`Publish in the zone that the world asks, or delegate ${hostedZone.name} to the name servers of the hosted zone.`,
  )
}

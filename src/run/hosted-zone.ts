import { ActionError } from '../errors.ts'
import type { HostedZoneChoice } from '../inputs/settings.ts'
import { sharesNameServer, type Zone } from '../mail-from/dns-view.ts'
import { type DomainName, isWithin, lineage } from '../mail-from/names.ts'
import { planPublication, type RecordChange } from '../mail-from/publication.ts'
import { code, join, type Message, msg } from '../message.ts'
import type { HostedZone, Route53Reader } from '../route53/route53.ts'

/** What to publish, and where. */
export interface Target {
  readonly domain: DomainName
  readonly region: string
  readonly hostedZone: HostedZoneChoice
}

/** Whom finding the hosted zone needs. */
export interface HostedZoneParties {
  readonly route53: Route53Reader
  /** The zone that holds the domain, as the world sees it. */
  zoneInDns(): Promise<Zone | undefined>
}

/**
 * The hosted zone to publish in.
 *
 * @throws ActionError `REQUEST_REJECTED` when there is none, or not the right one
 */
export async function openHostedZone(
  { domain, hostedZone: choice }: Target,
  parties: HostedZoneParties,
): Promise<HostedZone> {
  const zone =
    choice.kind === 'id' ? await parties.route53.hostedZone(choice.id) : await findHostedZone(domain, parties)
  checkZone(zone, domain)
  return zone
}

/**
 * What has to be changed in a hosted zone so that it holds both records, as it is now; nothing if it does.
 *
 * @throws ActionError `DNS_CONFLICT` when something else stands in the way
 */
export async function missingRecords(
  { domain, region }: Target,
  zone: HostedZone,
  route53: Route53Reader,
): Promise<readonly RecordChange[]> {
  const existing = await route53.recordSets(zone, domain)
  const plan = planPublication(domain, region, existing, domain === zone.name)
  if (plan.kind === 'conflict') throw conflict(zone, plan.reasons)
  return plan.changes
}

function conflict({ id, name }: HostedZone, reasons: readonly Message[]): ActionError {
  return new ActionError(
    'DNS_CONFLICT',
    msg`The hosted zone ${name} (${id}) has other records where those of SES belong; nothing was published. ${join(reasons)}`,
  )
}

/** The longest public zone that holds the name; of several with one name, the one that the world is sent to. */
async function findHostedZone(
  domain: DomainName,
  { route53, zoneInDns }: HostedZoneParties,
): Promise<HostedZone> {
  for (const name of lineage(domain)) {
    const ids = await route53.publicZonesNamed(name)
    if (ids.length === 0) continue
    const zones: HostedZone[] = []
    for (const id of ids) zones.push(await route53.hostedZone(id))
    return zones.length === 1 && zones[0] ? zones[0] : oneDelegated(name, zones, await zoneInDns())
  }
  throw new ActionError(
    'REQUEST_REJECTED',
    msg`${code('hosted-zone-id')} is ${code('auto')}, and the account of these credentials has no public hosted zone that holds ${domain}. Use a role of the account that has it, or publish the records where the zone is and leave ${code('hosted-zone-id')} out.`,
  )
}

function oneDelegated(name: string, zones: readonly HostedZone[], seen: Zone | undefined): HostedZone {
  const delegated = zones.filter((zone) => seen && sharesNameServer(seen, zone))
  if (delegated.length === 1 && delegated[0]) return delegated[0]
  const ids = zones.map(({ id }) => id).join(', ')
  const servers = seen?.name === name ? seen.nameServers.join(', ') : ''
  const reason = servers
    ? msg`the world is sent to ${servers}, which does not tell them apart`
    : msg`DNS does not tell which of them the world is sent to`
  throw new ActionError(
    'REQUEST_REJECTED',
    msg`The account has ${zones.length} public hosted zones named ${name} (${ids}), and ${reason}. Set ${code('hosted-zone-id')} to the id of the right one.`,
  )
}

function checkZone({ id, name, isPrivate }: HostedZone, domain: DomainName): void {
  if (isPrivate) {
    throw new ActionError(
      'REQUEST_REJECTED',
      msg`The hosted zone ${id} (${name}) is private: SES and the world do not see its records. Set ${code('hosted-zone-id')} to a public zone, or to ${code('auto')}.`,
    )
  }
  if (!isWithin(domain, name)) {
    throw new ActionError(
      'REQUEST_REJECTED',
      msg`The hosted zone ${id} is that of ${name}, which does not hold ${domain}. Correct ${code('hosted-zone-id')}, or set it to ${code('auto')}.`,
    )
  }
}

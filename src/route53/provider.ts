import type { EdgeOptions } from '../aws/client.ts'
import type { DnsProvider, ProviderZone, Submission, ZoneRecords } from '../dns-provider/provider.ts'
import { readZoneRecords } from '../dns-provider/zone-records.ts'
import { ActionError } from '../errors.ts'
import type { ZoneChoice } from '../inputs/settings.ts'
import { sharesNameServer, type Zone } from '../mail-from/dns-view.ts'
import { type DomainName, isWithin, lineage } from '../mail-from/names.ts'
import { creationsIn, type RecordChange } from '../mail-from/publication.ts'
import { code, msg } from '../message.ts'
import { type HostedZone, type Route53Access, Route53Api, type SetChange } from './api.ts'

/** Makes the client; sends nothing yet. */
export function openRoute53(choice: ZoneChoice, access: Route53Access, edges: EdgeOptions): DnsProvider {
  return new Route53Provider(new Route53Api(access, edges), choice)
}

/** The calls of Route 53 that the provider makes. */
export type Route53Calls = Omit<Pick<Route53Api, keyof Route53Api>, 'allPublicZones' | 'allRecordSets'>

/** Publishes in a Route 53 hosted zone. */
export class Route53Provider implements DnsProvider {
  readonly #api: Route53Calls
  readonly #choice: ZoneChoice

  constructor(api: Route53Calls, choice: ZoneChoice) {
    this.#api = api
    this.#choice = choice
  }

  async findZone(domain: DomainName, delegated: () => Promise<Zone | undefined>): Promise<ProviderZone> {
    const zone =
      this.#choice.kind === 'id'
        ? await this.#api.hostedZone(this.#choice.id)
        : await this.#findPublicZone(domain, delegated)
    checkZone(zone, domain)
    return zone
  }

  records(zone: ProviderZone, domain: DomainName): Promise<ZoneRecords> {
    return readZoneRecords(zone, domain, (name) => this.#api.recordSets(zone, name))
  }

  /** (UPSERT would overwrite what has come meanwhile.) */
  async change(zone: ProviderZone, changes: readonly RecordChange[]): Promise<Submission> {
    const answer = await this.#api.change(zone, changes.flatMap(toSetChanges))
    if (answer.kind === 'refused') {
      const message = `InvalidChangeBatch: ${answer.message}`
      return { ...answer, message, code: 'REQUEST_REJECTED' }
    }
    return { kind: 'accepted', isInSync: () => this.#api.isInSync(answer.changeId) }
  }

  close(): void {
    this.#api.close()
  }

  /** The longest public zone that contains the name; of several with one name, the one that public DNS delegates to. */
  async #findPublicZone(domain: DomainName, delegated: () => Promise<Zone | undefined>): Promise<HostedZone> {
    for (const name of lineage(domain)) {
      const ids = await this.#api.publicZonesNamed(name)
      if (ids.length === 0) continue
      const zones: HostedZone[] = []
      for (const id of ids) zones.push(await this.#api.hostedZone(id))
      return zones.length === 1 && zones[0] ? zones[0] : theDelegated(name, zones, await delegated())
    }
    throw new ActionError(
      'REQUEST_REJECTED',
      msg`${code('hosted-zone-id')} is ${code('auto')}, but the account of these credentials has no public hosted zone that contains ${domain}. Set ${code('hosted-zone-role-to-assume')} to a role in the account that has it, or publish the records where the zone is and leave out ${code('dns-provider')} and ${code('hosted-zone-id')}.`,
    )
  }
}

/** A set that a record joins is replaced by itself and the record: the batch is refused when it is no longer as it was read. */
function toSetChanges(change: RecordChange): readonly SetChange[] {
  const {
    record: { name, type },
    joins,
  } = change
  const created = creationsIn([change]).map((set) => ({ action: 'CREATE' as const, name, ...set }))
  return joins ? [{ action: 'DELETE', name, type, ...joins }, ...created] : created
}

function theDelegated(name: string, zones: readonly HostedZone[], seen: Zone | undefined): HostedZone {
  const delegated = zones.filter((zone) => seen && sharesNameServer(seen, zone))
  if (delegated.length === 1 && delegated[0]) return delegated[0]
  const ids = zones.map(({ id }) => id).join(', ')
  const servers = seen?.name === name ? seen.nameServers.join(', ') : ''
  const reason = servers
    ? msg`the name servers that public DNS delegates it to (${servers}) don't tell them apart`
    : msg`public DNS doesn't show which of them is delegated`
  throw new ActionError(
    'REQUEST_REJECTED',
    msg`The account has ${zones.length} public hosted zones named ${name} (${ids}), and ${reason}. Set ${code('hosted-zone-id')} to the ID of the right one.`,
  )
}

function checkZone({ id, name, isPrivate }: HostedZone, domain: DomainName): void {
  if (isPrivate) {
    throw new ActionError(
      'REQUEST_REJECTED',
      msg`The hosted zone ${id} (${name}) is private, so neither SES nor public DNS sees its records. Set ${code('hosted-zone-id')} to a public zone, or to ${code('auto')}.`,
    )
  }
  if (!isWithin(domain, name)) {
    throw new ActionError(
      'REQUEST_REJECTED',
      msg`The hosted zone ${id} is for ${name}, which doesn't contain ${domain}. Correct ${code('hosted-zone-id')}, or set it to ${code('auto')}.`,
    )
  }
}

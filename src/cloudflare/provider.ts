import type { EdgeOptions } from '../aws/client.ts'
import type { DnsProvider, ProviderZone, Submission, ZoneRecords } from '../dns-provider/provider.ts'
import { remembered } from '../dns-provider/remembered.ts'
import { readZoneRecords } from '../dns-provider/zone-records.ts'
import { ActionError } from '../errors.ts'
import type { Environment, ZoneChoice } from '../inputs/settings.ts'
import { sharesNameServer, type Zone } from '../mail-from/dns-view.ts'
import { type DomainName, isWithin, lineage } from '../mail-from/names.ts'
import type { RecordChange, RecordSet } from '../mail-from/publication.ts'
import { txtValue } from '../mail-from/zone-file.ts'
import { code, msg } from '../message.ts'
import { CloudflareApi, type CloudflareRecord, type CloudflareZone } from './api.ts'

/** Makes the client; sends nothing yet. */
export function openCloudflare(
  choice: ZoneChoice,
  token: string,
  env: Environment,
  edges: EdgeOptions,
): DnsProvider {
  return new CloudflareProvider(new CloudflareApi(token, env, edges), choice)
}

/** What the TTL 1 stands for ("Time to Live (TTL)"). */
const AUTOMATIC_TTL_SECONDS = 300

type FindDelegated = () => Promise<Zone | undefined>

/** Publishes in a Cloudflare zone. */
class CloudflareProvider implements DnsProvider {
  readonly #api: CloudflareApi
  readonly #choice: ZoneChoice
  /** Many targets may ask for the same zone. */
  readonly #zonesNamed = new Map<string, Promise<readonly CloudflareZone[]>>()
  readonly #zones = new Map<string, Promise<CloudflareZone>>()

  constructor(api: CloudflareApi, choice: ZoneChoice) {
    this.#api = api
    this.#choice = choice
  }

  async findZone(domain: DomainName, delegated: FindDelegated): Promise<ProviderZone> {
    const zone =
      this.#choice.kind === 'id'
        ? await this.#declaredZone(this.#choice.id, delegated)
        : await this.#findByName(domain, delegated)
    checkZone(zone, domain)
    const { id, name, nameServers } = zone
    return { provider: 'cloudflare', id, name, nameServers }
  }

  records(zone: ProviderZone, domain: DomainName): Promise<ZoneRecords> {
    return readZoneRecords(zone, domain, (name) => this.#recordSets(zone, name))
  }

  /** A batch of Cloudflare has no condition, so what it was planned for is read again right before it. */
  async change(zone: ProviderZone, changes: readonly RecordChange[]): Promise<Submission> {
    const names = [...new Set(changes.map(({ record }) => record.name))]
    const sets = new Map(
      await Promise.all(names.map(async (name) => [name, await this.#recordSets(zone, name)] as const)),
    )
    const changed = changes.find((change) => !isAsRead(change, sets.get(change.record.name) ?? []))
    if (changed) {
      const { type, name } = changed.record
      const message = `the ${type} records of ${name} have changed`
      return { kind: 'refused', code: 'DNS_CONFLICT', message, isInDoubt: false }
    }
    const answer = await this.#api.create(zone.id, changes.map(toRecord))
    return answer.kind === 'accepted'
      ? { kind: 'accepted', isInSync: undefined }
      : { ...answer, code: 'DNS_CONFLICT' }
  }

  close(): void {
    this.#api.close()
  }

  async #recordSets({ id }: ProviderZone, name: string): Promise<readonly RecordSet[]> {
    return toRecordSets(await this.#api.records(id, name))
  }

  /**
   * A token may be allowed to edit the records of a zone and not to see the zone itself. Then it has to be the one that public DNS shows,
   * and to hold a record at its apex: Cloudflare takes any other name as one below the zone's own.
   */
  async #declaredZone(id: string, delegated: FindDelegated): Promise<CloudflareZone> {
    try {
      return await remembered(this.#zones, id, () => this.#api.zone(id))
    } catch (error) {
      if (!(error instanceof ActionError) || error.code !== 'ACCESS_DENIED') throw error
      const seen = await delegated()
      const isRight = seen !== undefined && (await this.#api.records(id, seen.name)).length > 0
      if (!isRight) throw error
      return { ...seen, id, status: 'active', type: 'full' }
    }
  }

  /** The longest zone that contains the name; of several with one name, which are in several accounts, the one in use. */
  async #findByName(domain: DomainName, delegated: FindDelegated): Promise<CloudflareZone> {
    for (const name of lineage(domain)) {
      const zones = await remembered(this.#zonesNamed, name, () => this.#api.zonesNamed(name))
      const active = zones.filter(isInUse)
      if (active.length > 1) return theDelegated(name, active, await delegated())
      const found = active[0] ?? zones[0]
      if (found) return found
    }
    throw new ActionError(
      'REQUEST_REJECTED',
      msg`The Cloudflare API token can't see any zone that contains ${domain}. Give it the permission ${code('Zone:Read')} for that zone, or set ${code('cloudflare-zone-id')}; if the zone is in another Cloudflare account, use a token from there.`,
    )
  }
}

function isInUse({ status, type }: CloudflareZone): boolean {
  return status === 'active' && type === 'full'
}

function theDelegated(
  name: string,
  zones: readonly CloudflareZone[],
  seen: Zone | undefined,
): CloudflareZone {
  const delegated = zones.filter((zone) => seen && sharesNameServer(seen, zone))
  if (delegated.length === 1 && delegated[0]) return delegated[0]
  const ids = zones.map(({ id }) => id).join(', ')
  throw new ActionError(
    'REQUEST_REJECTED',
    msg`The Cloudflare API token can see ${zones.length} zones named ${name} (${ids}), and public DNS doesn't show which of them is delegated. Set ${code('cloudflare-zone-id')} to the ID of the right one.`,
  )
}

function checkZone(zone: CloudflareZone, domain: DomainName): void {
  const { id, name, status, type, nameServers } = zone
  if (!isWithin(domain, name)) {
    throw new ActionError(
      'REQUEST_REJECTED',
      msg`The Cloudflare zone ${id} is for ${name}, which doesn't contain ${domain}. Correct ${code('cloudflare-zone-id')}, or leave it out to find the zone by name.`,
    )
  }
  if (isInUse(zone)) return
  if (status === 'active' && type === 'secondary') {
    throw new ActionError(
      'REQUEST_REJECTED',
      msg`The Cloudflare zone ${name} (${id}) is of type ${type}: Cloudflare serves it, but takes its records from its primary DNS provider. Publish the records there.`,
    )
  }
  const state = status === 'active' ? msg`of type ${type}` : msg`not active (status ${status})`
  const fix =
    nameServers.length > 0 && type === 'full'
      ? msg`At the registrar, set its name servers to ${nameServers.join(', ')}, or publish the records at the DNS provider that public DNS delegates it to.`
      : msg`Publish the records at the DNS provider that public DNS delegates it to.`
  throw new ActionError(
    'REQUEST_REJECTED',
    msg`The Cloudflare zone ${name} (${id}) is ${state}, so public DNS doesn't show its records. ${fix}`,
  )
}

/** Whether a set still is what the change was planned for. */
function isAsRead({ record, joins }: RecordChange, sets: readonly RecordSet[]): boolean {
  const set = sets.find(({ type }) => type === record.type)
  return (set?.values ?? []).toSorted().join('\n') === (joins?.values ?? []).toSorted().join('\n')
}

/** Cloudflare has a record for each value, which are one set in DNS. */
function toRecordSets(records: readonly CloudflareRecord[]): readonly RecordSet[] {
  const byType = Map.groupBy(records, ({ type }) => type)
  return [...byType].map(([type, rows]) => ({
    type,
    ttl: ttlOf(rows[0]?.ttl),
    values: rows.map(toValue),
    isSpecial: false,
  }))
}

function ttlOf(ttl = 1): number {
  return ttl === 1 ? AUTOMATIC_TTL_SECONDS : ttl
}

/** The record data as a zone file writes it. */
function toValue({ type, content, priority }: CloudflareRecord): string {
  if (type === 'MX') return `${priority} ${content}`
  if (type !== 'TXT' || QUOTED.test(content)) return content
  return txtValue(content.replace(/["\\]/g, '\\$&'))
}

/** One chunk or several. */
const QUOTED = /^\s*"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*\s*$/s

function toRecord({ record, joins }: RecordChange): CloudflareRecord {
  const { type, name, value } = record
  const ttl = joins?.ttl ?? record.ttl
  return record.type === 'MX'
    ? { type, name, content: value, ttl, priority: record.priority }
    : { type, name, content: txtValue(value), ttl }
}

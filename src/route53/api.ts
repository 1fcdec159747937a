import {
  ChangeResourceRecordSetsCommand,
  GetChangeCommand,
  GetHostedZoneCommand,
  type HostedZone as HostedZoneAnswer,
  ListHostedZonesByNameCommand,
  ListResourceRecordSetsCommand,
  type ResourceRecordSet,
  Route53Client,
} from '@aws-sdk/client-route-53'
import type { AwsCredentialIdentityProvider } from '@smithy/types'
import { type Call, callAws, clientSettings, type EdgeOptions } from '../aws/client.ts'
import type { ProviderZone } from '../dns-provider/provider.ts'
import { BoundedHttpHandler } from '../http/http.ts'
import { UnreadableResponse } from '../http/response.ts'
import { plainName } from '../mail-from/names.ts'
import type { JoinedSet, RecordSet } from '../mail-from/publication.ts'
import { explainRoute53Failure, type Route53Permission } from './route53-errors.ts'

/** The account that Route 53 is used in. */
export interface Route53Access {
  readonly region: string
  readonly credentials: AwsCredentialIdentityProvider
  /** ARN of the role for the zone alone, where there is one. */
  readonly role: string | undefined
}

/** A hosted zone, with the name servers that Route 53 gave it; its ID comes without `/hostedzone/`. */
export interface HostedZone extends ProviderZone {
  readonly isPrivate: boolean
  /** How many record sets it has; unset where Route 53 does not say. */
  readonly recordSets?: number | undefined
}

/** A record set, and where it is. */
export interface NamedRecordSet extends RecordSet {
  readonly name: string
}

/** One change of a batch. A set cannot be changed in part, only deleted and created, each exactly as it is. */
export interface SetChange extends JoinedSet {
  readonly action: 'CREATE' | 'DELETE'
  readonly name: string
  readonly type: 'MX' | 'TXT'
}

/** What Route 53 says to a batch. */
export type BatchAnswer =
  | { readonly kind: 'accepted'; readonly changeId: string }
  /** `isInDoubt`: an earlier try may have been accepted. */
  | { readonly kind: 'refused'; readonly message: string; readonly isInDoubt: boolean }

/** Record sets or zones a page. Lists begin at the name asked for, and hardly more than one page has it. */
const PAGE = 20
const MOST_PAGES = { named: 50, whole: 1_000 }
/** "ListResourceRecordSets" and "ListHostedZonesByName": the most that a page takes. */
const LARGE_PAGE = { recordSets: 300, zones: 100 }

/**
 * The calls of Amazon Route 53 that publishing needs, in the account that the credentials belong to. Each throws an `ActionError`
 * when it fails for good, and what the credentials provider throws.
 */
export class Route53Api {
  readonly #edges: EdgeOptions
  readonly #access: Route53Access
  readonly #client: Route53Client

  constructor(access: Route53Access, edges: EdgeOptions) {
    const { region, credentials } = access
    const { signal, trace } = edges
    this.#edges = edges
    this.#access = access
    this.#client = new Route53Client({
      ...clientSettings(region),
      credentials,
      requestHandler: new BoundedHttpHandler({ expects: 'xml', signal, trace }),
    })
  }

  /** GetHostedZone. */
  async hostedZone(id: string): Promise<HostedZone> {
    const command = new GetHostedZoneCommand({ Id: id })
    return this.#call('route53:GetHostedZone', id, async () => {
      const { HostedZone: zone, DelegationSet } = await this.#client.send(command)
      if (!zone?.Name) throw new UnreadableResponse('Amazon Route 53', 200, 'no hosted zone')
      const nameServers = (DelegationSet?.NameServers ?? []).map(plainName)
      const name = plainName(zone.Name)
      const recordSets = zone.ResourceRecordSetCount
      return { provider: 'route53', id, name, isPrivate: isPrivate(zone), nameServers, recordSets }
    })
  }

  /** ListHostedZonesByName: the IDs of the public zones with exactly this name. */
  async publicZonesNamed(name: string): Promise<readonly string[]> {
    const found: string[] = []
    for await (const { zones, next } of this.#zonePages(PAGE, name)) {
      found.push(...zones.filter((zone) => zone.name === name).map(({ id }) => id))
      // Sorted by name from the one asked for on.
      if (next !== name) break
    }
    return found
  }

  /** ListHostedZonesByName: the IDs of all public zones, by their names. */
  async allPublicZones(): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, string[]>()
    for await (const { zones } of this.#zonePages(LARGE_PAGE.zones))
      for (const { name, id } of zones) found.set(name, [...(found.get(name) ?? []), id])
    return found
  }

  /** ListResourceRecordSets: all record sets at a name. */
  async recordSets(zone: ProviderZone, name: string): Promise<readonly RecordSet[]> {
    const found: RecordSet[] = []
    for await (const { sets, next } of this.#recordSetPages(zone, PAGE, name)) {
      found.push(...sets.filter((set) => set.name === name).map(({ name: _, ...set }) => set))
      if (next !== name) break
    }
    return found
  }

  /** ListResourceRecordSets: all of a zone. */
  async allRecordSets(zone: ProviderZone): Promise<readonly NamedRecordSet[]> {
    const found: NamedRecordSet[] = []
    for await (const { sets } of this.#recordSetPages(zone, LARGE_PAGE.recordSets)) found.push(...sets)
    return found
  }

  /** The public zones, page after page, with the name that the next page begins with. */
  async *#zonePages(MaxItems: number, DNSName?: string) {
    const most = DNSName === undefined ? MOST_PAGES.whole : MOST_PAGES.named
    let from: object | undefined = { DNSName }
    for (let number = 1; from; number++) {
      const command: ListHostedZonesByNameCommand = new ListHostedZonesByNameCommand({ MaxItems, ...from })
      const send = () => checkedPage(number, most, () => this.#client.send(command))
      const page = await this.#call('route53:ListHostedZonesByName', '', send)
      const zones = (page.HostedZones ?? [])
        .filter((zone) => !isPrivate(zone))
        .map(({ Id, Name }) => ({ id: plainId(Id), name: plainName(Name ?? '') }))
      const { NextDNSName, NextHostedZoneId } = page
      yield { zones, next: plainName(NextDNSName ?? '') }
      from =
        page.IsTruncated && NextDNSName ? { DNSName: NextDNSName, HostedZoneId: NextHostedZoneId } : undefined
    }
  }

  /** The same for the record sets of a zone. */
  async *#recordSetPages({ id }: ProviderZone, MaxItems: number, StartRecordName?: string) {
    const most = StartRecordName === undefined ? MOST_PAGES.whole : MOST_PAGES.named
    let from: object | undefined = { StartRecordName }
    for (let number = 1; from; number++) {
      const command: ListResourceRecordSetsCommand = new ListResourceRecordSetsCommand({
        HostedZoneId: id,
        MaxItems,
        ...from,
      })
      const send = () => checkedPage(number, most, () => this.#client.send(command))
      const page = await this.#call('route53:ListResourceRecordSets', id, send)
      const { NextRecordName, NextRecordType, NextRecordIdentifier } = page
      yield { sets: (page.ResourceRecordSets ?? []).map(toRecordSet), next: plainName(NextRecordName ?? '') }
      from = page.IsTruncated
        ? {
            StartRecordName: NextRecordName,
            StartRecordType: NextRecordType,
            StartRecordIdentifier: NextRecordIdentifier,
          }
        : undefined
    }
  }

  /** ChangeResourceRecordSets: all changes or none. An error says by `mayBeDone` whether they may have been made. */
  async change({ id }: ProviderZone, changes: readonly SetChange[]): Promise<BatchAnswer> {
    const command = new ChangeResourceRecordSetsCommand({
      HostedZoneId: id,
      ChangeBatch: {
        Comment: 'Custom MAIL FROM domain of Amazon SES (ses-mail-from-action)',
        Changes: changes.map(({ action, name, type, ttl, values }) => ({
          Action: action,
          ResourceRecordSet: {
            Name: name,
            Type: type,
            TTL: ttl,
            ResourceRecords: values.map((Value) => ({ Value })),
          },
        })),
      },
    })
    const send = async (isInDoubt: boolean): Promise<BatchAnswer> => {
      try {
        const { ChangeInfo } = await this.#client.send(command)
        if (!ChangeInfo?.Id) throw new UnreadableResponse('Amazon Route 53', 200, 'no change id')
        return { kind: 'accepted', changeId: ChangeInfo.Id }
      } catch (error) {
        const message = refusalOf(error)
        if (message === undefined) throw error
        return { kind: 'refused', message, isInDoubt }
      }
    }
    return this.#call('route53:ChangeResourceRecordSets', id, send, { changes: 'Amazon Route 53' })
  }

  /** GetChange: whether all of Route 53's name servers answer with the change. */
  async isInSync(changeId: string): Promise<boolean> {
    const command = new GetChangeCommand({ Id: changeId })
    const send = async () => {
      const { ChangeInfo } = await this.#client.send(command)
      if (!ChangeInfo?.Status) throw new UnreadableResponse('Amazon Route 53', 200, 'no change')
      return ChangeInfo.Status === 'INSYNC'
    }
    // Whoever asks has no more than two minutes, so a throttled call does not wait for the quota as others do.
    const { limiter } = this.#edges
    const turns = limiter && { run: <T>(call: () => Promise<T>) => limiter.run(call, () => undefined) }
    return this.#call('route53:GetChange', '', send, { limiter: turns })
  }

  close(): void {
    this.#client.destroy()
  }

  async #call<T>(
    permission: Route53Permission,
    zoneId: string,
    send: (isInDoubt: boolean) => Promise<T>,
    { limiter = this.#edges.limiter, ...options }: Pick<Call, 'changes'> & Pick<EdgeOptions, 'limiter'> = {},
  ): Promise<T> {
    await this.#client.config.credentials()
    const { region, role } = this.#access
    const context = { zoneId, region, role }
    const call: Call = {
      ...options,
      service: 'Amazon Route 53',
      explain: (failure) => explainRoute53Failure(failure, permission, context),
    }
    return callAws(call, send, { ...this.#edges, limiter })
  }
}

interface Page {
  readonly IsTruncated: boolean | undefined
  readonly HostedZones?: unknown
  readonly ResourceRecordSets?: unknown
}

/** A list that goes on and on is none, nor is an answer that neither lists anything nor says whether it goes on. */
async function checkedPage<T extends Page>(number: number, most: number, send: () => Promise<T>): Promise<T> {
  if (number > most) throw new UnreadableResponse('Amazon Route 53', 200, `more than ${most} pages`)
  const page = await send()
  if (page.IsTruncated === undefined && !page.HostedZones && !page.ResourceRecordSets)
    throw new UnreadableResponse('Amazon Route 53', 200, 'no list')
  return page
}

function isPrivate(zone: HostedZoneAnswer): boolean {
  return zone.Config?.PrivateZone === true
}

function plainId(id: string | undefined): string {
  return (id ?? '').replace(/^\/hostedzone\//, '')
}

function toRecordSet(set: ResourceRecordSet): NamedRecordSet {
  return {
    name: plainName(set.Name ?? ''),
    type: set.Type ?? '',
    ttl: set.TTL,
    values: (set.ResourceRecords ?? []).map(({ Value }) => Value ?? ''),
    isSpecial: set.AliasTarget !== undefined || set.SetIdentifier !== undefined,
  }
}

/**
 * What Route 53 says to a batch that it refuses, or nothing if the error is another. The API reference has a list of messages,
 * which the SDK does not read ("InvalidChangeBatch"); the service mostly gives one text in its place.
 */
function refusalOf(error: unknown): string | undefined {
  const { name, message, Messages, Error: inner } = error as Partial<Record<string, unknown>>
  const list = messagesIn(Messages) ?? messagesIn((inner as { Messages?: unknown } | undefined)?.Messages)
  if (list) return list
  if (name !== 'InvalidChangeBatch') return undefined
  return typeof message === 'string' && message !== 'UnknownError' ? message : name
}

function messagesIn(messages: unknown): string | undefined {
  const list = (messages as { Message?: unknown } | undefined)?.Message
  return list === undefined ? undefined : [list].flat().join(' ')
}

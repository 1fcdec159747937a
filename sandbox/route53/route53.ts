import type { GivenRecordSet, RecordSet, RecordType } from '../dns/record-sets.ts'
import type { Zone, Zones } from '../dns/zones.ts'
import {
  type Answer,
  type Operation,
  type RecordedRequest,
  type Service,
  ServiceError,
  type WireRequest,
} from '../http/service.ts'
import { type Members, xml, xmlError } from '../http/xml.ts'
import type { Caller, Iam } from '../iam/iam.ts'
import {
  type Change,
  changeInfo,
  getHostedZone,
  listHostedZones,
  listRecordSets,
  sortedSets,
} from './answers.ts'
import { applyBatch, parseChangeBatch } from './change-batch.ts'
import { awsId, bareId, HostedZone, type HostedZoneOptions } from './hosted-zone.ts'

export interface Route53Options {
  /** How long a change stays `PENDING`, by the clock of the sandbox; not at all by default. */
  insyncAfterMs?: number
  /** How many times GetChange says `PENDING` anyway; never by default. */
  insyncAfterPolls?: number
  /** Lets DNS show a change while it is `PENDING`; by default it does so when the change is `INSYNC`. */
  servesPendingChanges?: boolean
}

const NAMESPACE = 'https://route53.amazonaws.com/doc/2013-04-01/'
const ROUTE =
  /^\/2013-04-01\/(?<collection>hostedzonesbyname|hostedzone|change)(?:\/(?<id>[^/]+))?(?<sets>\/rrset)?\/?$/
const ROUTES: Record<string, Operation> = {
  'GET hostedzonesbyname': 'route53:ListHostedZonesByName',
  'GET hostedzone/id': 'route53:GetHostedZone',
  'GET hostedzone/id/rrset': 'route53:ListResourceRecordSets',
  'POST hostedzone/id/rrset': 'route53:ChangeResourceRecordSets',
  'GET change/id': 'route53:GetChange',
}

/** Route 53, as far as records are concerned: hosted zones, their record sets, and changes on their way to the name servers. */
export class Route53 implements Service {
  readonly throttling = new ServiceError(400, 'Throttling', 'Rate exceeded')
  readonly #iam: Iam
  readonly #zones: Zones
  readonly #now: () => number
  readonly #options: Route53Options
  readonly #hostedZones = new Map<string, HostedZone>()
  readonly #changes = new Map<string, Change>()

  constructor(iam: Iam, zones: Zones, now: () => number, options: Route53Options = {}) {
    this.#iam = iam
    this.#zones = zones
    this.#now = now
    this.#options = options
  }

  /** Adds a hosted zone with its SOA and NS records, and gives its id. */
  addZone(name: string, options: HostedZoneOptions = {}): string {
    const hosted = new HostedZone(name, this.#hostedZones.size + 1, options)
    if (this.#hostedZones.has(hosted.id)) throw new Error(`There is a hosted zone ${hosted.id} already`)
    this.#hostedZones.set(hosted.id, hosted)
    this.#zones.add(hosted.zone, !hosted.isPrivate && (options.delegated ?? true))
    return hosted.id
  }

  /** All record sets, as ListResourceRecordSets has them. */
  records(zoneId: string): RecordSet[] {
    return sortedSets(this.zone(zoneId))
  }

  /** Puts a record set in place, unchecked and seen by DNS at once. */
  setRecord(zoneId: string, set: GivenRecordSet): void {
    this.zone(zoneId).set(set)
  }

  /** Takes a record set away, and out of DNS at once. */
  deleteRecord(zoneId: string, name: string, type: RecordType): void {
    this.zone(zoneId).delete(name, type)
  }

  /** The zone behind a hosted zone. */
  zone(zoneId: string): Zone {
    return this.#hostedZone(zoneId).zone
  }

  operationOf({ method, path }: WireRequest): Operation {
    const { collection, id, sets = '' } = path.match(ROUTE)?.groups ?? {}
    return ROUTES[`${method} ${collection}${id ? '/id' : ''}${sets}`] ?? 'unknown'
  }

  async handle(request: RecordedRequest): Promise<Answer> {
    const { operation, path, query, requestId } = request
    if (operation === 'unknown') {
      throw new ServiceError(404, 'UnknownOperationException', 'Unknown operation')
    }
    // Any region will do: at an endpoint that is not AWS's own, clients sign for theirs and not for us-east-1.
    const caller = await this.#iam.authenticate(request, 'route53')
    const { collection, id = '' } = path.match(ROUTE)?.groups ?? {}
    this.#iam.authorize(caller, operation, id ? `arn:aws:route53:::${collection}/${id}` : undefined)
    const respond = (members: Members) =>
      xml(200, `${operation.slice('route53:'.length)}Response`, NAMESPACE, requestId, members)
    switch (operation) {
      case 'route53:ListHostedZonesByName':
        return respond(listHostedZones(this.#zonesOf(caller), query))
      case 'route53:GetHostedZone':
        return respond(getHostedZone(this.#own(caller, id)))
      case 'route53:ListResourceRecordSets':
        return respond(listRecordSets(this.#own(caller, id).zone, query))
      case 'route53:ChangeResourceRecordSets':
        return respond({ ChangeInfo: this.#change(this.#own(caller, id), request.body) })
      default:
        return respond({ ChangeInfo: this.#getChange(caller, id) })
    }
  }

  renderError(error: ServiceError, { requestId }: RecordedRequest): Answer {
    return xmlError(error, NAMESPACE, requestId)
  }

  #hostedZone(id: string): HostedZone {
    const hosted = this.#hostedZones.get(bareId(id))
    if (hosted) return hosted
    throw new ServiceError(404, 'NoSuchHostedZone', `No hosted zone found with ID: ${bareId(id)}`)
  }

  #zonesOf({ account }: Caller): HostedZone[] {
    return [...this.#hostedZones.values()].filter((hosted) => hosted.account === account)
  }

  #own({ principal, account }: Caller, id: string): HostedZone {
    const hosted = this.#hostedZone(id)
    if (hosted.account === account) return hosted
    throw new ServiceError(
      403,
      'AccessDenied',
      `User: ${principal} is not authorized to access this resource`,
    )
  }

  #change({ zone, account }: HostedZone, body: string): Members {
    const batch = parseChangeBatch(body)
    const recordSets = applyBatch(batch, zone)
    const change = { id: awsId('C'), account, submittedAt: this.#now(), comment: batch.comment, polls: 0 }
    this.#changes.set(change.id, change)
    zone.change(recordSets, () => this.#options.servesPendingChanges || this.#isInsync(change))
    return changeInfo(change, false)
  }

  #getChange({ account }: Caller, id: string): Members {
    const change = this.#changes.get(id)
    if (change?.account !== account)
      throw new ServiceError(404, 'NoSuchChange', `Could not find resource with ID: ${id}`)
    change.polls += 1
    return changeInfo(change, this.#isInsync(change))
  }

  #isInsync({ submittedAt, polls }: Change): boolean {
    const { insyncAfterMs = 0, insyncAfterPolls = 0 } = this.#options
    const isPolled = insyncAfterPolls === 0 || polls > insyncAfterPolls
    return isPolled && this.#now() >= submittedAt + insyncAfterMs
  }
}

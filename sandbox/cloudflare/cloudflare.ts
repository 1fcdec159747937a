import { randomBytes } from 'node:crypto'
import type { Zone, Zones } from '../dns/zones.ts'
import {
  type Answer,
  type Operation,
  type RecordedRequest,
  type Service,
  ServiceError,
  type WireRequest,
} from '../http/service.ts'
import { CloudflareError, failure, page, success } from './envelope.ts'
import type { DnsRecord, GivenRecord } from './record.ts'
import { type Batch, CloudflareZone, type CloudflareZoneOptions } from './zone.ts'

export interface CloudflareOptions {
  /** How long after a change Cloudflare's name servers serve it; at once by default. */
  cloudflareServesAfterMs?: number
}

/** A permission of a token, as Cloudflare's documentation names it. */
export type Permission = 'Zone:Read' | 'DNS:Read' | 'DNS:Edit'

/** What a token may do, and in which zones; by default everything in all. */
export interface TokenOptions {
  readonly permissions?: readonly Permission[]
  /** Ids. */
  readonly zones?: readonly string[]
  /** Whether an account owns it, and no user. */
  readonly ofAccount?: boolean
}

interface Route {
  readonly operation: Operation
  /** Of which a token needs one. */
  readonly permissions?: readonly Permission[]
}

const READ = ['DNS:Read', 'DNS:Edit'] as const
const EDIT = ['DNS:Edit'] as const
const ROUTES: Readonly<Record<string, Route>> = {
  'GET /user/tokens/verify': { operation: 'cloudflare:VerifyToken' },
  'GET /zones': { operation: 'cloudflare:ListZones' },
  'GET /zones/id': { operation: 'cloudflare:GetZone', permissions: ['Zone:Read'] },
  'GET /zones/id/dns_records': { operation: 'cloudflare:ListRecords', permissions: READ },
  'POST /zones/id/dns_records': { operation: 'cloudflare:CreateRecord', permissions: EDIT },
  'POST /zones/id/dns_records/batch': { operation: 'cloudflare:BatchRecords', permissions: EDIT },
  'GET /zones/id/dns_records/id': { operation: 'cloudflare:GetRecord', permissions: READ },
  'PATCH /zones/id/dns_records/id': { operation: 'cloudflare:EditRecord', permissions: EDIT },
  'PUT /zones/id/dns_records/id': { operation: 'cloudflare:OverwriteRecord', permissions: EDIT },
  'DELETE /zones/id/dns_records/id': { operation: 'cloudflare:DeleteRecord', permissions: EDIT },
}
/** Where the API is. */
export const BASE_PATH = '/client/v4'

/** Cloudflare's API v4, as far as DNS records are concerned. */
export class Cloudflare implements Service {
  readonly throttling = new ServiceError(429, '971', 'Please wait and consider throttling your request speed')
  /** A token that may do everything. */
  readonly token: string
  readonly #zones: Zones
  readonly #now: () => number
  readonly #options: CloudflareOptions
  readonly #tokens = new Map<string, TokenOptions>()
  /** By id. */
  readonly #hosted = new Map<string, CloudflareZone>()

  constructor(zones: Zones, now: () => number, options: CloudflareOptions = {}) {
    this.#zones = zones
    this.#now = now
    this.#options = options
    this.token = this.addToken()
  }

  addToken(options: TokenOptions = {}): string {
    const token = randomBytes(20).toString('hex')
    this.#tokens.set(token, options)
    return token
  }

  /** Adds a zone without records, and gives its id. */
  addZone(name: string, options: CloudflareZoneOptions = {}): string {
    const hosted = new CloudflareZone(name, options, this.#now())
    this.#hosted.set(hosted.id, hosted)
    this.#zones.add(hosted.zone, hosted.isDelegated)
    return hosted.id
  }

  /** Adds a record, unchecked and served at once, and gives its id. */
  addRecord(zoneId: string, record: GivenRecord): string {
    return this.#hostedZone(zoneId).add(record, this.#now())
  }

  /** The records of a zone as the API shows them, oldest first. */
  records(zoneId: string): readonly DnsRecord[] {
    return this.#hostedZone(zoneId).records
  }

  /** The zone as its name servers serve it. */
  zone(zoneId: string): Zone {
    return this.#hostedZone(zoneId).zone
  }

  operationOf(request: WireRequest): Operation {
    return routeOf(request).route?.operation ?? 'unknown'
  }

  handle(request: RecordedRequest): Answer {
    const { route, zoneId, recordId } = routeOf(request)
    const token = this.#authenticate(request)
    if (!route) throw new CloudflareError(404, 7000, 'No route for that URI')
    if (route.operation === 'cloudflare:VerifyToken') {
      if (token.ofAccount) throw unverified()
      const messages = [{ code: 10_000, message: 'This API Token is valid and active' }]
      return success({ id: 'ed17574386854bf78a67040be0a770b0', status: 'active' }, { messages })
    }
    if (route.operation === 'cloudflare:ListZones') {
      const visible = [...this.#hosted.values()].filter(({ id }) => isGranted(token, id, ['Zone:Read']))
      return page(
        visible.map(({ shown }) => shown),
        request.query,
        20,
      )
    }
    const hosted = this.#hostedZone(zoneId)
    if (!isGranted(token, zoneId, route.permissions)) throw forbidden(route.operation, token)
    return this.#answer(route.operation, request, hosted, recordId)
  }

  renderError(error: ServiceError): Answer {
    return failure(error)
  }

  #answer(
    operation: Operation,
    { query, body }: RecordedRequest,
    hosted: CloudflareZone,
    id: string,
  ): Answer {
    const apply = (batch: Batch) => {
      const servedAt = this.#now() + (this.#options.cloudflareServesAfterMs ?? 0)
      return hosted.apply(batch, this.#now(), () => this.#now() >= servedAt)
    }
    switch (operation) {
      case 'cloudflare:GetZone':
        return success(hosted.shown)
      case 'cloudflare:ListRecords':
        return page(hosted.records, query, 100)
      case 'cloudflare:GetRecord':
        return success(hosted.record(id))
      case 'cloudflare:CreateRecord':
        return success(apply({ posts: [parseBody(body)] }).posts[0])
      case 'cloudflare:EditRecord':
        return success(apply({ patches: [{ ...parseBody(body), id }] }).patches[0])
      case 'cloudflare:OverwriteRecord':
        return success(apply({ puts: [{ ...parseBody(body), id }] }).puts[0])
      case 'cloudflare:DeleteRecord':
        apply({ deletes: [{ id }] })
        return success({ id })
      default:
        return success(apply(parseBody(body)))
    }
  }

  #authenticate({ headers, path }: WireRequest): TokenOptions {
    const { authorization } = headers
    if (!authorization) {
      throw new CloudflareError(400, 9106, 'Missing X-Auth-Key, X-Auth-Email or Authorization headers')
    }
    const [, value = ''] = authorization.match(/^Bearer ([\w-]{40,})$/i) ?? []
    if (!value) {
      const chain = [{ code: 6111, message: 'Invalid format for Authorization header' }]
      throw new CloudflareError(400, 6003, 'Invalid request headers', chain)
    }
    const token = this.#tokens.get(value)
    if (token) return token
    if (path.endsWith('/verify')) throw unverified()
    throw new CloudflareError(403, 9109, 'Invalid access token')
  }

  #hostedZone(id: string): CloudflareZone {
    const hosted = this.#hosted.get(id)
    if (hosted) return hosted
    const message = `Could not route to ${BASE_PATH}/zones/${id}, perhaps your object identifier is invalid?`
    throw new CloudflareError(404, 7003, message)
  }
}

function routeOf({ method, path }: WireRequest) {
  const [, zoneId = '', recordId = ''] =
    path.match(/^\/client\/v4\/zones\/([^/]+)(?:\/dns_records\/(?!batch$)([^/]+))?/) ?? []
  const shape = path
    .replace(BASE_PATH, '')
    .replace(/^\/zones\/[^/]+/, '/zones/id')
    .replace(/\/dns_records\/(?!batch$)[^/]+/, '/dns_records/id')
  return { route: path.startsWith(BASE_PATH) ? ROUTES[`${method} ${shape}`] : undefined, zoneId, recordId }
}

function isGranted(
  { permissions, zones }: TokenOptions,
  zoneId: string,
  needed: readonly Permission[] = [],
): boolean {
  const isInZone = zones === undefined || zones.includes(zoneId)
  return (
    isInZone && (permissions === undefined || needed.some((permission) => permissions.includes(permission)))
  )
}

/** What is said of a token that no user has. */
function unverified(): CloudflareError {
  return new CloudflareError(401, 1000, 'Invalid API Token')
}

/** Nothing names the permission that is missing. */
function forbidden(operation: Operation, { ofAccount }: TokenOptions): CloudflareError {
  return operation === 'cloudflare:GetZone' && !ofAccount
    ? new CloudflareError(403, 9109, 'Unauthorized to access requested resource')
    : new CloudflareError(403, 10_000, 'Authentication error')
}

function parseBody(body: string): object {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {}
  throw new CloudflareError(400, 6007, 'Malformed JSON in request body')
}

import {
  type Answer,
  json,
  type Operation,
  type RecordedRequest,
  type Service,
  ServiceError,
  type WireRequest,
} from '../http/service.ts'
import { ACCOUNT, type Iam } from '../iam/iam.ts'
import {
  BEHAVIORS,
  type FindMx,
  MailFrom,
  type MailFromAttributes,
  type MailFromDomainStatus,
  type MailFromOptions,
  NEVER_CONFIGURED,
} from './mail-from.ts'
import { RateLimit } from './rate-limit.ts'

export type { BehaviorOnMxFailure, MailFromAttributes, MailFromDomainStatus } from './mail-from.ts'

export interface SesOptions extends MailFromOptions {
  /** How many calls a second each operation takes in each region; real SES takes 1. No limit by default. */
  callsPerSecond?: number
  /** What a PUT for an identity that does not exist answers: the model says 404, and 400 has been seen. */
  putNotFoundStatus?: 400 | 404
}

const ROUTE = /^\/v2\/email\/identities\/(?<identity>[^/]+)(?<mailFrom>\/mail-from)?$/

/** The two operations of SES v2 that concern MAIL FROM domains, and the state behind them. */
export class Ses implements Service {
  readonly throttling = new ServiceError(429, 'TooManyRequestsException', 'Too Many Requests')
  readonly #iam: Iam
  readonly #now: () => number
  readonly #rateLimit: RateLimit
  readonly #options: SesOptions
  readonly #findMx: FindMx
  readonly #identities = new Map<string, MailFrom>()

  constructor(iam: Iam, now: () => number, findMx: FindMx, options: SesOptions = {}) {
    this.#iam = iam
    this.#now = now
    this.#findMx = findMx
    this.#options = options
    this.#rateLimit = new RateLimit(options.callsPerSecond ?? Number.POSITIVE_INFINITY, now)
  }

  /**
   * Adds an identity, or resets it. A MAIL FROM domain without a status is `PENDING`; `absent` leaves the whole
   * block out of what SES shows, as some accounts see it.
   */
  add(region: string, identity: string, attributes: Partial<MailFromAttributes> | 'absent' = {}): void {
    const pending = { MailFromDomainStatus: 'PENDING' } as const
    const added =
      attributes === 'absent'
        ? undefined
        : { ...(attributes.MailFromDomain && pending), ...NEVER_CONFIGURED, ...attributes }
    this.#identities.set(key(region, identity), new MailFrom(added, this.#now(), this.#options))
  }

  /** The MAIL FROM attributes as they are now; undefined where SES shows none. */
  get(region: string, identity: string): MailFromAttributes | undefined {
    return structuredClone(this.#mailFrom(region, identity).attributes)
  }

  /** Decides the verification of a MAIL FROM domain by hand. Where SES looks by itself, it may soon think otherwise. */
  setStatus(region: string, identity: string, status: MailFromDomainStatus): void {
    const mailFrom = this.#mailFrom(region, identity)
    if (!mailFrom.attributes?.MailFromDomain)
      throw new Error(`${identity} has no MAIL FROM domain in ${region}`)
    mailFrom.setStatus(status, this.#now())
  }

  /** Has SES look for all MX records now; else it does so for one identity whenever that is read or set. */
  look(): void {
    for (const mailFrom of this.#identities.values()) mailFrom.look(this.#findMx, this.#now())
  }

  operationOf({ method, path }: WireRequest): Operation {
    const groups = path.match(ROUTE)?.groups
    if (groups && method === 'GET' && !groups['mailFrom']) return 'ses:GetEmailIdentity'
    if (groups && method === 'PUT' && groups['mailFrom']) return 'ses:PutEmailIdentityMailFromAttributes'
    return 'unknown'
  }

  handle(request: RecordedRequest): Answer {
    const { operation, path, body, requestId } = request
    if (operation === 'unknown') throw new ServiceError(404, 'UnknownOperationException', 'Unknown operation')
    const { principal, region } = this.#iam.authenticate(request, 'ses')
    if (!this.#rateLimit.allows(`${operation} ${region}`)) throw this.throttling
    const identity = decode(path.match(ROUTE)?.groups?.['identity'] ?? '')
    this.#iam.authorize(principal, operation, `\`arn:aws:ses:${region}:${ACCOUNT}:identity/${identity}\``)
    const result =
      operation === 'ses:GetEmailIdentity'
        ? this.#getEmailIdentity(region, identity)
        : this.#putMailFromAttributes(region, identity, body)
    return json(200, result, { 'x-amzn-RequestId': requestId })
  }

  renderError({ status, code, message }: ServiceError, requestId: string): Answer {
    return json(status, { message }, { 'x-amzn-RequestId': requestId, 'x-amzn-ErrorType': code })
  }

  #getEmailIdentity(region: string, identity: string): unknown {
    const mailFrom = this.#mailFrom(region, identity)
    mailFrom.look(this.#findMx, this.#now())
    const isAddress = identity.includes('@')
    const now = this.#now() / 1000
    return {
      IdentityType: isAddress ? 'EMAIL_ADDRESS' : 'DOMAIN',
      FeedbackForwardingStatus: true,
      VerifiedForSendingStatus: true,
      DkimAttributes: isAddress
        ? { SigningEnabled: false, Status: 'NOT_STARTED', SigningAttributesOrigin: 'AWS_SES' }
        : {
            SigningEnabled: true,
            Status: 'SUCCESS',
            Tokens: ['sandboxdkimtoken1', 'sandboxdkimtoken2', 'sandboxdkimtoken3'],
            SigningAttributesOrigin: 'AWS_SES',
            CurrentSigningKeyLength: 'RSA_2048_BIT',
            NextSigningKeyLength: 'RSA_2048_BIT',
            LastKeyGenerationTimestamp: now,
          },
      MailFromAttributes: mailFrom.read(this.#now()),
      Policies: {},
      Tags: [],
      VerificationStatus: 'SUCCESS',
      VerificationInfo: { LastCheckedTimestamp: now, LastSuccessTimestamp: now },
    }
  }

  #putMailFromAttributes(region: string, identity: string, body: string): unknown {
    const { MailFromDomain: domain, BehaviorOnMxFailure: behavior } = parseMailFromAttributes(body)
    const mailFrom = this.#mailFrom(region, identity, this.#options.putNotFoundStatus)
    mailFrom.look(this.#findMx, this.#now())
    if (domain === undefined) {
      mailFrom.disable(this.#now())
      return {}
    }
    if (!domain.toLowerCase().endsWith(`.${domainOf(identity).toLowerCase()}`)) {
      throw badRequest(
        `Provided MAIL-FROM domain <${domain}> is not subdomain of the domain of the identity <${identity}>.`,
      )
    }
    mailFrom.put(domain, behavior ?? 'USE_DEFAULT_VALUE', this.#now())
    return {}
  }

  #mailFrom(region: string, identity: string, status: 400 | 404 = 404): MailFrom {
    const mailFrom = this.#identities.get(key(region, identity))
    if (mailFrom) return mailFrom
    const code = status === 404 ? 'NotFoundException' : 'BadRequestException'
    throw new ServiceError(status, code, `Email identity ${identity} does not exist.`)
  }
}

/** Stricter than SES on purpose: an unknown member is refused, as it is most likely a misspelled one. */
function parseMailFromAttributes(body: string): Partial<MailFromAttributes> {
  const attributes = parseJson(body || '{}')
  if (typeof attributes !== 'object' || attributes === null || Array.isArray(attributes)) {
    throw new ServiceError(400, 'SerializationException', 'The body must be a JSON object')
  }
  const { MailFromDomain, BehaviorOnMxFailure, ...others } = attributes as Record<string, unknown>
  const [unknown] = Object.keys(others)
  if (unknown) throw badRequest(`Unknown member: ${unknown}`)
  if (MailFromDomain !== undefined && (typeof MailFromDomain !== 'string' || MailFromDomain === '')) {
    throw badRequest('MailFromDomain must be a domain name')
  }
  const behavior = BEHAVIORS.find((known) => known === BehaviorOnMxFailure)
  if (BehaviorOnMxFailure !== undefined && !behavior) {
    throw badRequest(`BehaviorOnMxFailure must be one of ${BEHAVIORS.join(', ')}`)
  }
  return {
    ...(MailFromDomain !== undefined && { MailFromDomain }),
    ...(behavior && { BehaviorOnMxFailure: behavior }),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ServiceError(400, 'SerializationException', 'The body is not JSON')
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw badRequest('The path is not percent-encoded UTF-8')
  }
}

function badRequest(message: string): ServiceError {
  return new ServiceError(400, 'BadRequestException', message)
}

function domainOf(identity: string): string {
  return identity.slice(identity.lastIndexOf('@') + 1)
}

/** The same identity in two regions is two; the local part of an address keeps its case. */
function key(region: string, identity: string): string {
  const domain = domainOf(identity)
  return `${region}/${identity.slice(0, -domain.length)}${domain.toLowerCase()}`
}

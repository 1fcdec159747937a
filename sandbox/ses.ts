import { ACCOUNT, type Iam } from './iam.ts'
import { RateLimit } from './rate-limit.ts'
import {
  type Answer,
  json,
  type Operation,
  type RecordedRequest,
  type Service,
  ServiceError,
  type WireRequest,
} from './service.ts'

const BEHAVIORS = ['USE_DEFAULT_VALUE', 'REJECT_MESSAGE'] as const

export type BehaviorOnMxFailure = (typeof BEHAVIORS)[number]
export type MailFromDomainStatus = 'PENDING' | 'SUCCESS' | 'FAILED' | 'TEMPORARY_FAILURE'

/** As SES shows them: without a MAIL FROM domain, only the behavior. */
export interface MailFromAttributes {
  MailFromDomain?: string
  MailFromDomainStatus?: MailFromDomainStatus
  BehaviorOnMxFailure: BehaviorOnMxFailure
}

export interface SesOptions {
  /** How many calls a second each operation takes in each region; real SES takes 1. No limit by default. */
  callsPerSecond?: number
  /** What a PUT for an identity that does not exist answers: the model says 404, and 400 has been seen. */
  putNotFoundStatus?: 400 | 404
}

const ROUTE = /^\/v2\/email\/identities\/(?<identity>[^/]+)(?<mailFrom>\/mail-from)?$/
const NEVER_CONFIGURED: MailFromAttributes = { BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' }

/** The two operations of SES v2 that concern MAIL FROM domains, and the state behind them. */
export class Ses implements Service {
  readonly throttling = new ServiceError(429, 'TooManyRequestsException', 'Too Many Requests')
  readonly #iam: Iam
  readonly #now: () => number
  readonly #rateLimit: RateLimit
  readonly #putNotFoundStatus: 400 | 404
  /** Undefined attributes: some accounts are shown none at all until the first PUT. */
  readonly #identities = new Map<string, MailFromAttributes | undefined>()

  constructor(iam: Iam, now: () => number, options: SesOptions = {}) {
    this.#iam = iam
    this.#now = now
    this.#rateLimit = new RateLimit(options.callsPerSecond ?? Number.POSITIVE_INFINITY, now)
    this.#putNotFoundStatus = options.putNotFoundStatus ?? 404
  }

  /**
   * Adds an identity, or resets it. A MAIL FROM domain without a status is `PENDING`; `absent` leaves the whole
   * block out of what SES shows, as some accounts see it.
   */
  add(region: string, identity: string, attributes: Partial<MailFromAttributes> | 'absent' = {}): void {
    const pending = { MailFromDomainStatus: 'PENDING' } as const
    this.#identities.set(
      key(region, identity),
      attributes === 'absent'
        ? undefined
        : { ...(attributes.MailFromDomain && pending), ...NEVER_CONFIGURED, ...attributes },
    )
  }

  /** The MAIL FROM attributes as they are now; undefined where SES shows none. */
  get(region: string, identity: string): MailFromAttributes | undefined {
    this.#requireIdentity(region, identity)
    return structuredClone(this.#identities.get(key(region, identity)))
  }

  /** Decides the verification of a MAIL FROM domain, as SES does when it looks for the MX record. */
  setStatus(region: string, identity: string, status: MailFromDomainStatus): void {
    const attributes = this.get(region, identity)
    if (!attributes?.MailFromDomain) throw new Error(`${identity} has no MAIL FROM domain in ${region}`)
    this.#identities.set(key(region, identity), { ...attributes, MailFromDomainStatus: status })
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
    this.#iam.authorize(principal, operation, `arn:aws:ses:${region}:${ACCOUNT}:identity/${identity}`)
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
    this.#requireIdentity(region, identity)
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
      MailFromAttributes: this.#identities.get(key(region, identity)),
      Policies: {},
      Tags: [],
      VerificationStatus: 'SUCCESS',
      VerificationInfo: { LastCheckedTimestamp: now, LastSuccessTimestamp: now },
    }
  }

  #putMailFromAttributes(region: string, identity: string, body: string): unknown {
    const { MailFromDomain: domain, BehaviorOnMxFailure: behavior } = parseMailFromAttributes(body)
    this.#requireIdentity(region, identity, this.#putNotFoundStatus)
    if (domain === undefined) {
      this.#identities.set(key(region, identity), NEVER_CONFIGURED)
      return {}
    }
    if (!domain.toLowerCase().endsWith(`.${domainOf(identity).toLowerCase()}`)) {
      throw badRequest(
        `Provided MAIL-FROM domain <${domain}> is not subdomain of the domain of the identity <${identity}>.`,
      )
    }
    this.#identities.set(key(region, identity), {
      MailFromDomain: domain,
      MailFromDomainStatus: nextStatus(this.#identities.get(key(region, identity)), domain),
      BehaviorOnMxFailure: behavior ?? 'USE_DEFAULT_VALUE',
    })
    return {}
  }

  #requireIdentity(region: string, identity: string, status: 400 | 404 = 404): void {
    if (this.#identities.has(key(region, identity))) return
    const code = status === 404 ? 'NotFoundException' : 'BadRequestException'
    throw new ServiceError(status, code, `Email identity ${identity} does not exist.`)
  }
}

/** Another domain starts over, and so does one that SES had given up; else SES goes on as it was. */
function nextStatus(current: MailFromAttributes | undefined, domain: string): MailFromDomainStatus {
  const { MailFromDomain: currentDomain, MailFromDomainStatus: status = 'PENDING' } = current ?? {}
  if (currentDomain?.toLowerCase() !== domain.toLowerCase() || status === 'FAILED') return 'PENDING'
  return status
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

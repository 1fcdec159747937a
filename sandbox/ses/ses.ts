import {
  type Answer,
  json,
  type Operation,
  type RecordedRequest,
  type Service,
  ServiceError,
  type WireRequest,
} from '../http/service.ts'
import { type Members, queryResult, xmlError } from '../http/xml.ts'
import { ACCOUNT, type Caller, type Iam } from '../iam/iam.ts'
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
  /** How many calls a second SES takes from an account in a region, whatever they ask for; real SES takes 1. No limit by default. */
  callsPerSecond?: number
  /** What a PUT for an identity that does not exist answers: the model says 404, and 400 has been seen. */
  putNotFoundStatus?: 400 | 404
}

/** Where an identity is. */
type Scope = Pick<Caller, 'account' | 'region'>

const ROUTE = /^\/v2\/email\/identities\/(?<identity>[^/]+)(?<mailFrom>\/mail-from)?$/

/** Of SES v1, which shares the host and its quota with v2. */
const V1_ACTION = 'GetIdentityMailFromDomainAttributes'
const V1 = `ses:${V1_ACTION}` as const
const V1_NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/'
const MAX_V1_IDENTITIES = 100

/** The operations of SES that concern MAIL FROM domains, two of v2 and one of v1, and the state behind them. */
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
  add(
    region: string,
    identity: string,
    attributes: Partial<MailFromAttributes> | 'absent' = {},
    account = ACCOUNT,
  ): void {
    const pending = { MailFromDomainStatus: 'PENDING' } as const
    const added =
      attributes === 'absent'
        ? undefined
        : { ...(attributes.MailFromDomain && pending), ...NEVER_CONFIGURED, ...attributes }
    this.#identities.set(key(account, region, identity), new MailFrom(added, this.#now(), this.#options))
  }

  /** The MAIL FROM attributes as they are now; undefined where SES shows none. */
  get(region: string, identity: string): MailFromAttributes | undefined {
    return structuredClone(this.#mailFrom({ account: ACCOUNT, region }, identity).attributes)
  }

  /** Decides the verification of a MAIL FROM domain by hand. Where SES looks on its own, it may soon decide otherwise. */
  setStatus(region: string, identity: string, status: MailFromDomainStatus): void {
    const mailFrom = this.#mailFrom({ account: ACCOUNT, region }, identity)
    if (!mailFrom.attributes?.MailFromDomain)
      throw new Error(`${identity} has no MAIL FROM domain in ${region}`)
    mailFrom.setStatus(status, this.#now())
  }

  /** Has SES look for all MX records now; else it does so for one identity whenever that is read or set. */
  look(): void {
    for (const mailFrom of this.#identities.values()) mailFrom.look(this.#findMx, this.#now())
  }

  operationOf({ method, path, body }: WireRequest): Operation {
    if (method === 'POST' && path === '/')
      return new URLSearchParams(body).get('Action') === V1_ACTION ? V1 : 'unknown'
    const groups = path.match(ROUTE)?.groups
    if (groups && method === 'GET' && !groups['mailFrom']) return 'ses:GetEmailIdentity'
    if (groups && method === 'PUT' && groups['mailFrom']) return 'ses:PutEmailIdentityMailFromAttributes'
    return 'unknown'
  }

  async handle(request: RecordedRequest): Promise<Answer> {
    const { operation, path, body, requestId } = request
    if (operation === 'unknown') throw new ServiceError(404, 'UnknownOperationException', 'Unknown operation')
    const caller = await this.#iam.authenticate(request, 'ses')
    const { account, region } = caller
    if (!this.#rateLimit.allows(`${account} ${region}`)) throw this.throttling
    if (operation === V1) {
      this.#iam.authorize(caller, operation)
      return queryResult(V1_ACTION, V1_NAMESPACE, requestId, this.#getMailFromAttributes(caller, body))
    }
    const identity = decode(path.match(ROUTE)?.groups?.['identity'] ?? '')
    const arn = `arn:aws:ses:${region}:${account}:identity/${identity}`
    this.#iam.authorize(caller, operation, arn, `\`${arn}\``)
    const result =
      operation === 'ses:GetEmailIdentity'
        ? this.#getEmailIdentity(caller, identity)
        : this.#putMailFromAttributes(caller, identity, body)
    return json(200, result, { 'x-amzn-RequestId': requestId })
  }

  renderError(error: ServiceError, { operation, requestId }: RecordedRequest): Answer {
    const { status, code, message } = error
    if (operation === V1) {
      // Only v2 has a status of its own for too many requests.
      const v1 = code === this.throttling.code ? new ServiceError(400, 'Throttling', 'Rate exceeded') : error
      return xmlError(v1, V1_NAMESPACE, requestId)
    }
    return json(status, { message }, { 'x-amzn-RequestId': requestId, 'x-amzn-ErrorType': code })
  }

  #getMailFromAttributes(scope: Scope, body: string): Members {
    const identities = [...new URLSearchParams(body)].flatMap(([name, value]) =>
      /^Identities\.member\.\d+$/.test(name) ? [value] : [],
    )
    if (identities.length > MAX_V1_IDENTITIES) {
      throw new ServiceError(
        400,
        'ValidationError',
        `1 validation error detected: Value at 'identities' failed to satisfy constraint: Member must have length less than or equal to ${MAX_V1_IDENTITIES}`,
      )
    }
    const entry = identities.flatMap((identity) => {
      const mailFrom = this.#identities.get(key(scope.account, scope.region, identity))
      mailFrom?.look(this.#findMx, this.#now())
      return mailFrom ? [{ key: identity, value: v1Attributes(mailFrom.read(this.#now())) }] : []
    })
    return { MailFromDomainAttributes: { entry } }
  }

  #getEmailIdentity(scope: Scope, identity: string): unknown {
    const mailFrom = this.#mailFrom(scope, identity)
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

  #putMailFromAttributes(scope: Scope, identity: string, body: string): unknown {
    const { MailFromDomain: domain, BehaviorOnMxFailure: behavior } = parseMailFromAttributes(body)
    const mailFrom = this.#mailFrom(scope, identity, this.#options.putNotFoundStatus)
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

  #mailFrom({ account, region }: Scope, identity: string, status: 400 | 404 = 404): MailFrom {
    const mailFrom = this.#identities.get(key(account, region, identity))
    if (mailFrom) return mailFrom
    const code = status === 404 ? 'NotFoundException' : 'BadRequestException'
    throw new ServiceError(status, code, `Email identity ${identity} does not exist.`)
  }
}

/** As v1 spells them: `TemporaryFailure`, `UseDefaultValue`. */
function v1Attributes({
  MailFromDomain,
  MailFromDomainStatus,
  BehaviorOnMxFailure,
} = NEVER_CONFIGURED): Members {
  return {
    MailFromDomain,
    MailFromDomainStatus: MailFromDomainStatus && pascalCase(MailFromDomainStatus),
    BehaviorOnMXFailure: pascalCase(BehaviorOnMxFailure),
  }
}

function pascalCase(constant: string): string {
  return constant.toLowerCase().replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase())
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

/** The same identity in two regions or accounts is two; the local part of an address keeps its case. */
function key(account: string, region: string, identity: string): string {
  const domain = domainOf(identity)
  return `${account}/${region}/${identity.slice(0, -domain.length)}${domain.toLowerCase()}`
}

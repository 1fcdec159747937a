import {
  type Answer,
  type Operation,
  type RecordedRequest,
  type Service,
  ServiceError,
  type WireRequest,
} from '../http/service.ts'
import { type Members, queryResult, xmlError } from '../http/xml.ts'
import { accountOf, type Iam, type Role } from './iam.ts'
import { type Claims, type Issuer, invalidToken, verifyIdToken } from './id-token.ts'
import { isStringLike, parsePolicy } from './policy.ts'

export interface StsOptions {
  /** How long temporary credentials live, whatever the request asks for; AWS gives at least 900. */
  credentialLifetimeSeconds?: number
}

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'

const MAX_POLICY_LENGTH = 2048

const ACTIONS: Record<string, Operation> = {
  AssumeRoleWithWebIdentity: 'sts:AssumeRoleWithWebIdentity',
  GetCallerIdentity: 'sts:GetCallerIdentity',
}

/** STS: temporary credentials for an ID token of the issuer, by the trust of the role. */
export class Sts implements Service {
  readonly throttling = new ServiceError(400, 'Throttling', 'Rate exceeded')
  readonly #iam: Iam
  readonly #issuer: Issuer
  readonly #now: () => number
  readonly #options: StsOptions

  constructor(iam: Iam, issuer: Issuer, now: () => number, options: StsOptions = {}) {
    this.#iam = iam
    this.#issuer = issuer
    this.#now = now
    this.#options = options
  }

  operationOf({ method, path, body }: WireRequest): Operation {
    const form = new URLSearchParams(body)
    if (method !== 'POST' || path !== '/' || form.get('Version') !== '2011-06-15') return 'unknown'
    return ACTIONS[form.get('Action') ?? ''] ?? 'unknown'
  }

  async handle(request: RecordedRequest): Promise<Answer> {
    const form = new URLSearchParams(request.body)
    switch (request.operation) {
      case 'sts:AssumeRoleWithWebIdentity':
        return result(request, this.#assumeRole(form))
      case 'sts:GetCallerIdentity': {
        const { principal, account } = await this.#iam.authenticate(request, 'sts')
        return result(request, { Arn: principal, UserId: 'AIDASANDBOX', Account: account })
      }
      default:
        throw new ServiceError(
          400,
          'InvalidAction',
          `Could not find operation ${form.get('Action')} for version ${form.get('Version')}`,
        )
    }
  }

  renderError(error: ServiceError, { requestId }: RecordedRequest): Answer {
    return xmlError(error, NAMESPACE, requestId)
  }

  #assumeRole(form: URLSearchParams): Members {
    const { roleArn, sessionName, token, duration, policy } = parseAssumeRole(form)
    const role = this.#iam.roles.get(roleArn)
    if (!role) throw notAuthorized()
    const claims = verifyIdToken(token, this.#issuer, this.#now())
    this.#requireTrust(role, claims)
    const roleName = roleArn.slice(roleArn.lastIndexOf('/') + 1)
    const account = accountOf(roleArn)
    const session = `arn:aws:sts::${account}:assumed-role/${roleName}/${sessionName}`
    const credentials = this.#iam.issueCredentials(
      session,
      this.#options.credentialLifetimeSeconds ?? duration,
      policy,
    )
    return {
      SubjectFromWebIdentityToken: String(claims['sub']),
      Audience: String(claims['aud']),
      AssumedRoleUser: { Arn: session, AssumedRoleId: `AROASANDBOX:${sessionName}` },
      Provider: `arn:aws:iam::${account}:oidc-provider/${new URL(this.#issuer.issuer).host}`,
      Credentials: {
        AccessKeyId: credentials.accessKeyId,
        SecretAccessKey: credentials.secretAccessKey,
        SessionToken: credentials.sessionToken,
        Expiration: new Date(credentials.expiration).toISOString(),
      },
    }
  }

  #requireTrust(role: Role, { aud, sub }: Claims): void {
    // The account's OIDC provider lists every audience that some role asks for, and is asked before the role.
    const isListed = [...this.#iam.roles.values()].some(
      ({ arn, audience }) => accountOf(arn) === accountOf(role.arn) && audience === aud,
    )
    if (!isListed) throw invalidToken('Incorrect token audience')
    if (aud !== role.audience || !isStringLike(String(sub), role.subject)) throw notAuthorized()
  }
}

function parseAssumeRole(form: URLSearchParams) {
  const roleArn = form.get('RoleArn')
  const sessionName = form.get('RoleSessionName')
  const token = form.get('WebIdentityToken')
  const duration = form.get('DurationSeconds') ?? '3600'
  const policy = form.get('Policy')
  const isDuration = /^\d+$/.test(duration) && Number(duration) >= 900 && Number(duration) <= 43_200
  const problems = [
    ...violations('roleArn', roleArn, /^.{20,2048}$/),
    ...violations('roleSessionName', sessionName, /^[\w+=,.@-]{2,64}$/),
    ...violations('webIdentityToken', token, /^.{4,20000}$/),
    ...(isDuration
      ? []
      : [violation('durationSeconds', `'${duration}'`, 'have value between 900 and 43200')]),
    ...(policy === null || policy.length <= MAX_POLICY_LENGTH
      ? []
      : [violation('policy', `'${policy}'`, `have length less than or equal to ${MAX_POLICY_LENGTH}`)]),
  ]
  if (!roleArn || !sessionName || !token || problems.length > 0) {
    const count = `${problems.length} validation error${problems.length > 1 ? 's' : ''} detected`
    throw new ServiceError(400, 'ValidationError', `${count}: ${problems.join('; ')}`)
  }
  if (!/^arn:[\w-]+:iam::\d{12}:role\/./.test(roleArn)) {
    throw new ServiceError(400, 'ValidationError', 'Request ARN is invalid')
  }
  return {
    roleArn,
    sessionName,
    token,
    duration: Number(duration),
    policy: policy === null ? undefined : parsePolicy(policy),
  }
}

function violations(member: string, value: string | null, pattern: RegExp): string[] {
  if (value === null) return [violation(member, 'null', 'not be null')]
  if (pattern.test(value)) return []
  return [violation(member, `'${value}'`, `satisfy regular expression pattern: ${pattern.source}`)]
}

function violation(member: string, value: string, must: string): string {
  return `Value ${value} at '${member}' failed to satisfy constraint: Member must ${must}`
}

/** AWS says no more, so that nobody learns which roles there are. */
function notAuthorized(): ServiceError {
  return new ServiceError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
}

function result({ operation, requestId }: RecordedRequest, members: Members): Answer {
  return queryResult(operation.slice('sts:'.length), NAMESPACE, requestId, members)
}

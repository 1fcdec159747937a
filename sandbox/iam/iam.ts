import { randomBytes, randomUUID } from 'node:crypto'
import { type RecordedRequest, ServiceError } from '../http/service.ts'
import { isAllowed, type Policy } from './policy.ts'
import { parseAuthorization, verifySignature } from './sigv4.ts'

/** An example account of the AWS documentation, in which everything is unless another is named. */
export const ACCOUNT = '111122223333'
/** Another one, for hosted zones that are not where the identities are. */
export const DNS_ACCOUNT = '444455556666'

/** A long-lived key pair, as an IAM user has. */
export interface AccessKey {
  accessKeyId: string
  secretAccessKey: string
}

/** What a role's trust policy says of an ID token. */
export interface Trust {
  /** The `aud` that the token must have. */
  audience: string
  /** What its `sub` must look like, with the `*` and `?` of `StringLike`. */
  subject: string
}

export interface Role extends Trust {
  arn: string
}

export interface RoleOptions extends Partial<Trust> {
  account?: string
}

interface KnownKey extends AccessKey {
  /** ARN of the user or the session that signs with it. */
  principal: string
  /** What its session may do at most. */
  policy?: Policy | undefined
  sessionToken?: string
  /** Milliseconds since 1970. */
  expiration?: number
}

/** A key pair that STS issued: it needs its token, and it expires. */
export type TemporaryCredentials = KnownKey & Required<Pick<KnownKey, 'sessionToken' | 'expiration'>>

/** Who signed a request, and the region that it was signed for. */
export interface Caller extends Pick<KnownKey, 'principal' | 'policy'> {
  account: string
  region: string
}

/** The accounts: who may do what. */
export class Iam {
  /** The key pair of a user who may do everything. These are the example keys of the AWS documentation. */
  readonly keys: AccessKey = {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  }
  readonly roles = new Map<string, Role>()
  readonly #knownKeys = new Map<string, KnownKey>()
  readonly #denied = new Set<string>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
    this.#knownKeys.set(this.keys.accessKeyId, {
      ...this.keys,
      principal: `arn:aws:iam::${ACCOUNT}:user/sandbox`,
    })
  }

  addRole(
    name: string,
    { account = ACCOUNT, audience = 'sts.amazonaws.com', subject = '*' }: RoleOptions = {},
  ): Role {
    const role = { arn: `arn:aws:iam::${account}:role/${name}`, audience, subject }
    this.roles.set(role.arn, role)
    return role
  }

  issueCredentials(principal: string, lifetimeSeconds: number, policy?: Policy): TemporaryCredentials {
    const credentials = {
      accessKeyId: `ASIASANDBOX${randomBytes(5).toString('hex').slice(1).toUpperCase()}`,
      secretAccessKey: `sandbox/${randomBytes(16).toString('hex')}`,
      sessionToken: `sandbox-session-${randomUUID()}`,
      expiration: this.#now() + lifetimeSeconds * 1000,
      principal,
      policy,
    }
    this.#knownKeys.set(credentials.accessKeyId, credentials)
    return credentials
  }

  /** Denies the action to everybody. */
  deny(action: string): void {
    this.#denied.add(action)
  }

  /** Verifies the signature of a request. */
  async authenticate(request: RecordedRequest, service: string): Promise<Caller> {
    const authorization = parseAuthorization(request.headers.authorization)
    if (!authorization) {
      throw new ServiceError(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token')
    }
    const { accessKeyId, region } = authorization.scope
    const key = this.#knownKeys.get(accessKeyId)
    if (!key || key.sessionToken !== request.headers['x-amz-security-token']) {
      throw new ServiceError(
        403,
        'UnrecognizedClientException',
        'The security token included in the request is invalid.',
      )
    }
    if (authorization.scope.service !== service) {
      throw new ServiceError(
        403,
        'InvalidSignatureException',
        `Credential should be scoped to correct service: '${service}'.`,
      )
    }
    await verifySignature(request, authorization, key.secretAccessKey, this.#now())
    if (key.expiration !== undefined && key.expiration <= this.#now()) {
      throw new ServiceError(
        403,
        'ExpiredTokenException',
        'The security token included in the request is expired',
      )
    }
    return { ...key, account: accountOf(key.principal), region }
  }

  /**
   * Refuses what is denied to everybody, or not allowed to the session. `resource` is an ARN, for an action that has one, and `shown`
   * how the service writes it.
   */
  authorize({ principal, policy }: Caller, action: string, resource?: string, shown = resource): void {
    const isDenied = this.#denied.has(action)
    if (!isDenied && (!policy || isAllowed(policy, action, resource))) return
    const what = shown === undefined ? action : `${action} on resource: ${shown}`
    const kind = isDenied ? 'identity-based' : 'session'
    throw new ServiceError(
      403,
      'AccessDeniedException',
      `User: ${principal} is not authorized to perform: ${what} because no ${kind} policy allows the ${action} action`,
    )
  }
}

export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? ''
}

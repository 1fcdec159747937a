import { randomBytes, randomUUID } from 'node:crypto'
import { type RecordedRequest, ServiceError } from '../http/service.ts'
import { parseAuthorization, verifySignature } from './sigv4.ts'

/** The example account of the AWS documentation. */
export const ACCOUNT = '111122223333'

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

interface KnownKey extends AccessKey {
  /** ARN of the user or the session that signs with it. */
  principal: string
  sessionToken?: string
  /** Milliseconds since 1970. */
  expiration?: number
}

/** A key pair that STS issued: it needs its token, and it expires. */
export type TemporaryCredentials = Required<KnownKey>

/** The account: who may do what. */
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

  addRole(name: string, { audience = 'sts.amazonaws.com', subject = '*' }: Partial<Trust> = {}): Role {
    const role = { arn: `arn:aws:iam::${ACCOUNT}:role/${name}`, audience, subject }
    this.roles.set(role.arn, role)
    return role
  }

  issueCredentials(principal: string, lifetimeSeconds: number): TemporaryCredentials {
    const credentials = {
      accessKeyId: `ASIASANDBOX${randomBytes(5).toString('hex').slice(1).toUpperCase()}`,
      secretAccessKey: `sandbox/${randomBytes(16).toString('hex')}`,
      sessionToken: `sandbox-session-${randomUUID()}`,
      expiration: this.#now() + lifetimeSeconds * 1000,
      principal,
    }
    this.#knownKeys.set(credentials.accessKeyId, credentials)
    return credentials
  }

  /** Denies the action to everybody. */
  deny(action: string): void {
    this.#denied.add(action)
  }

  /** Verifies the signature of a request and gives the ARN of who signed it, and the region it was signed for. */
  authenticate(request: RecordedRequest, service: string): { principal: string; region: string } {
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
    verifySignature(request, authorization, key.secretAccessKey, this.#now())
    if (key.expiration !== undefined && key.expiration <= this.#now()) {
      throw new ServiceError(
        403,
        'ExpiredTokenException',
        'The security token included in the request is expired',
      )
    }
    return { principal: key.principal, region }
  }

  /** Refuses what is denied; the resource is left out of the words for an action that names none. */
  authorize(principal: string, action: string, resource?: string): void {
    if (!this.#denied.has(action)) return
    const what = resource === undefined ? action : `${action} on resource: ${resource}`
    throw new ServiceError(
      403,
      'AccessDeniedException',
      `User: ${principal} is not authorized to perform: ${what} because no identity-based policy allows the ${action} action`,
    )
  }
}

/** The `StringLike` of IAM policies: `*` is any text, `?` any one character, and case matters. */
export function isStringLike(text: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text)
}

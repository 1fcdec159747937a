import {
  createHash,
  createSign,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomUUID,
} from 'node:crypto'
import {
  type Answer,
  json,
  type Operation,
  type RecordedRequest,
  type Service,
  ServiceError,
  type WireRequest,
} from '../http/service.ts'
import type { Issuer } from '../iam/id-token.ts'

/** The `iss` of the ID tokens of github.com. */
const ISSUER = 'https://token.actions.githubusercontent.com'

const ROUTES: Record<string, Operation> = {
  'GET /idtoken': 'github:GetIdToken',
  'GET /.well-known/openid-configuration': 'github:GetOpenIdConfiguration',
  'GET /.well-known/jwks': 'github:GetJwks',
}

// Once a process: a key takes longer to make than everything else in a sandbox.
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const JWK: JsonWebKey = publicKey.export({ format: 'jwk' })
const KID = createHash('sha256').update(JSON.stringify(JWK)).digest('hex').slice(0, 32)

/** GitHub's OIDC provider: the token endpoint of a job, and the keys that its tokens are signed with. */
export class OidcProvider implements Service, Issuer {
  readonly throttling = new ServiceError(429, 'TooManyRequests', 'Too many requests')
  readonly issuer = ISSUER
  /** The bearer that the token endpoint accepts. */
  readonly requestToken = `sandbox-request-token-${randomUUID()}`
  /** Put over the usual claims of the tokens to come, such as `{ sub: 'repo:octo-org/octo-repo:pull_request' }`. */
  claims: Record<string, unknown> = {}
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  publicKey(kid: unknown): KeyObject | undefined {
    return kid === KID ? publicKey : undefined
  }

  /** Signs an ID token; without an audience GitHub takes the owner of the repository for it. */
  idToken(audience = 'https://github.com/octo-org'): string {
    const header = { alg: 'RS256', kid: KID, typ: 'JWT', x5t: KID }
    const issuedAt = Math.floor(this.#now() / 1000)
    const payload = { ...CLAIMS, ...lifetime(issuedAt), jti: randomUUID(), aud: audience, ...this.claims }
    const signed = [header, payload]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`
  }

  operationOf({ method, path }: WireRequest): Operation {
    return ROUTES[`${method} ${path}`] ?? 'unknown'
  }

  handle({ operation, headers, query }: RecordedRequest): Answer {
    switch (operation) {
      case 'github:GetIdToken': {
        if (headers.authorization !== `Bearer ${this.requestToken}`) {
          throw new ServiceError(401, 'Unauthorized', 'The request token is missing or wrong')
        }
        const value = this.idToken(query.get('audience') ?? undefined)
        return json(200, { count: value.length, value })
      }
      case 'github:GetOpenIdConfiguration':
        return json(200, {
          issuer: ISSUER,
          jwks_uri: `http://${headers.host}/.well-known/jwks`,
          subject_types_supported: ['public', 'pairwise'],
          response_types_supported: ['id_token'],
          claims_supported: Object.keys(CLAIMS),
          id_token_signing_alg_values_supported: ['RS256'],
          scopes_supported: ['openid'],
        })
      case 'github:GetJwks':
        return json(200, { keys: [{ ...JWK, kid: KID, use: 'sig', alg: 'RS256' }] })
      default:
        throw new ServiceError(404, 'NotFound', 'Not Found')
    }
  }

  renderError({ status, message }: ServiceError): Answer {
    return json(status, { message })
  }
}

/** Five minutes, and ten back for a verifier whose clock is behind. */
function lifetime(issuedAt: number) {
  return { iat: issuedAt, nbf: issuedAt - 600, exp: issuedAt + 300 }
}

/** Of a push to the main branch of the repository that GitHub's documentation uses. */
const CLAIMS = {
  iss: ISSUER,
  sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
  ref: 'refs/heads/main',
  ref_type: 'branch',
  ref_protected: 'true',
  sha: '3b18e512dba79e4c8300dd08aeb37f8e728b8dad',
  repository: 'octo-org/octo-repo',
  repository_id: '74',
  repository_owner: 'octo-org',
  repository_owner_id: '65',
  repository_visibility: 'private',
  run_id: '1234567890',
  run_number: '10',
  run_attempt: '1',
  actor: 'octocat',
  actor_id: '12',
  workflow: 'deploy',
  workflow_ref: 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
  workflow_sha: '3b18e512dba79e4c8300dd08aeb37f8e728b8dad',
  job_workflow_ref: 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
  job_workflow_sha: '3b18e512dba79e4c8300dd08aeb37f8e728b8dad',
  event_name: 'push',
  head_ref: '',
  base_ref: '',
  runner_environment: 'github-hosted',
}

import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types'
import type { ActionError } from '../errors.ts'
import { type Claims, readClaims } from '../github/id-token.ts'
import { BoundedHttpHandler } from '../http/http.ts'
import { UnreadableResponse } from '../http/response.ts'
import type { RoleInput } from '../inputs/settings.ts'
import { callAws, clientSettings, type EdgeOptions } from './client.ts'
import type { ServiceFailure } from './failure.ts'
import { refineRefusal, roleRefusal } from './role-refusals.ts'
import { explainTransport, isTransport } from './transport-errors.ts'

/** A role that a run assumes. */
export interface Role {
  /** The input that names it: it says what the role is for. */
  readonly input: RoleInput
  readonly arn: string
  readonly sessionName: string
  /** A policy in JSON that narrows what the session may do; see `session-policy.ts`. */
  readonly sessionPolicy: string
}

/** The shortest that STS gives; the SDK asks for new credentials when they run out. */
const DURATION_SECONDS = 900

/**
 * A credentials provider that assumes a role with the job's ID token (AssumeRoleWithWebIdentity). Each round
 * begins with a new ID token, as one fetched before a row of retries may have expired by its end.
 *
 * The provider throws `ROLE_NOT_ASSUMED` when STS refuses, and what `requestIdToken` throws.
 */
export function roleCredentials(
  role: Role,
  region: string,
  requestIdToken: () => Promise<string>,
  edges: EdgeOptions,
): AwsCredentialIdentityProvider {
  return async () => {
    let claims: Claims | undefined
    const assume = async () => {
      const token = requestIdToken().then((value) => {
        edges.mask(value)
        claims = readClaims(value)
        return value
      })
      // `assumeRole` waits for it, and throws what it throws.
      token.catch(() => {})
      // Loaded only by runs that assume a role, and while the token is on its way.
      return assumeRole(await import('@aws-sdk/client-sts'), role, region, token, edges)
    }
    const explain = (failure: ServiceFailure) => explainAssumeRole(failure, role, region, claims)
    return callAws({ service: 'AWS STS', explain, refine: refineRefusal }, assume, edges)
  }
}

async function assumeRole(
  { AssumeRoleWithWebIdentityCommand, STSClient }: typeof import('@aws-sdk/client-sts'),
  role: Role,
  region: string,
  token: Promise<string>,
  edges: EdgeOptions,
): Promise<AwsCredentialIdentity> {
  const { signal, trace } = edges
  const requestHandler = new BoundedHttpHandler({ expects: 'xml', signal, trace })
  const client = new STSClient({ ...clientSettings(region), requestHandler })
  try {
    const { Credentials: issued } = await client.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        WebIdentityToken: await token,
        DurationSeconds: DURATION_SECONDS,
        Policy: role.sessionPolicy,
      }),
    )
    if (!issued?.AccessKeyId || !issued.SecretAccessKey || !issued.SessionToken) {
      throw new UnreadableResponse('AWS STS', 200, 'no credentials')
    }
    edges.mask(issued.SecretAccessKey)
    edges.mask(issued.SessionToken)
    return {
      accessKeyId: issued.AccessKeyId,
      secretAccessKey: issued.SecretAccessKey,
      sessionToken: issued.SessionToken,
      ...(issued.Expiration && { expiration: inOurTime(issued.Expiration, requestHandler) }),
    }
  } finally {
    client.destroy()
  }
}

/** A runner whose clock is wrong would take new credentials for expired, or expired ones for good. */
function inOurTime(time: Date, { serverAheadMs }: BoundedHttpHandler): Date {
  return new Date(time.getTime() - serverAheadMs)
}

function explainAssumeRole(
  failure: ServiceFailure,
  role: Role,
  region: string,
  claims: Claims | undefined,
): ActionError {
  if (!isTransport(failure)) return roleRefusal(failure, role, claims)
  return explainTransport(failure, {
    service: 'AWS STS',
    action: 'sts:AssumeRoleWithWebIdentity',
    region,
    endpointVariable: 'AWS_ENDPOINT_URL_STS',
  })
}

import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types'
import { ActionError } from '../errors.ts'
import { type Claims, readClaims } from '../github/id-token.ts'
import { BoundedHttpHandler } from '../http/http.ts'
import { UnreadableResponse } from '../http/response.ts'
import type { RoleInput } from '../inputs/settings.ts'
import { code, type Message, msg } from '../message.ts'
import { callAws, clientSettings, type EdgeOptions } from './client.ts'
import type { ServiceFailure } from './failure.ts'
import { explainTransport, isTransport } from './transport-errors.ts'

/** A role that a run assumes. */
export interface Role {
  /** The input that names it: it says what the role is for. */
  readonly input: RoleInput
  readonly arn: string
  readonly sessionName: string
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
    const explain = (failure: ServiceFailure) => roleRefusal(failure, role, region, claims)
    return callAws({ service: 'AWS STS', explain }, assume, edges)
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

function roleRefusal(
  failure: ServiceFailure,
  role: Role,
  region: string,
  claims: Claims | undefined,
): ActionError {
  if (isTransport(failure)) {
    const action = 'sts:AssumeRoleWithWebIdentity'
    return explainTransport(failure, {
      service: 'AWS STS',
      action,
      region,
      endpointVariable: 'AWS_ENDPOINT_URL_STS',
    })
  }
  const refusal = msg`AWS STS refused to let this job assume ${role.arn} (${role.input}): "${failure.message}".`
  const reason = likeliestReason(failure, role, claims)
  if (!claims) return new ActionError('ROLE_NOT_ASSUMED', msg`${refusal} ${reason}`)
  const statement = trustStatement(role, claims)
  return new ActionError(
    'ROLE_NOT_ASSUMED',
    msg`${refusal} The ID token has ${code('sub')} "${claims.sub}", ${code('aud')} "${claims.aud}", ${code('iss')} "${claims.iss}". ${reason} A condition that matches this job: ${JSON.stringify(statement.Condition)}`,
    { remedy: { title: 'A trust policy statement that lets this job assume the role', json: statement } },
  )
}

function likeliestReason(
  { message, kind, name }: ServiceFailure,
  role: Role,
  claims: Claims | undefined,
): Message {
  if (name.startsWith('IDPCommunicationError')) {
    return msg`STS could not reach the issuer of the token, which is usually temporary: run the step again.`
  }
  if (name === 'RegionDisabledException') {
    return msg`Activate STS for the region in the account of the role, or correct ${code('aws-region')}.`
  }
  if (/No OpenIDConnect provider/i.test(message)) {
    return msg`Create an IAM OIDC provider for ${claims?.iss ?? "the token's issuer"} in the account of the role.`
  }
  if (/audience/i.test(message)) {
    return msg`The audience must be one of those of the IAM OIDC provider: add it there, or correct ${code('audience')}.`
  }
  if (kind === 'denied') {
    return msg`Most likely the trust policy of the role asks for another ${code('sub')} (it is compared letter by letter, including the environment and the ids of owner and repository), or the role does not exist.`
  }
  return msg`Check ${role.input} and the trust policy of the role.`
}

/** The trust policy that fits the token: "Configuring a role for GitHub OIDC identity provider" in the IAM guide. */
function trustStatement(role: Role, { sub, aud, iss }: Claims) {
  const provider = iss.replace(/^https:\/\//, '')
  const [, partition = 'aws', , , account = ''] = role.arn.split(':')
  return {
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${provider}:aud`]: aud, [`${provider}:sub`]: sub } },
  }
}

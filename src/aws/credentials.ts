import { defaultProvider } from '@aws-sdk/credential-provider-node'
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types'
import { within } from '../clock.ts'
import { ActionError } from '../errors.ts'
import { type Claims, readClaims } from '../github/id-token.ts'
import { BoundedHttpHandler, UnreadableAnswer } from '../http.ts'
import { type Message, say } from '../message.ts'
import { MAX_ATTEMPTS, withRetries } from '../retry.ts'
import { type AwsEdges, clientSettings } from './client.ts'
import { type Failure, toFailure } from './failure.ts'

/** The role that a run assumes. */
export interface Role {
  readonly arn: string
  readonly sessionName: string
}

/** The shortest that STS gives; the SDK asks for new credentials when they run out. */
const DURATION_SECONDS = 900

/** Bounds the SDK's search, which may run a program or ask a service of the machine. */
const CHAIN_MS = 60_000

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
  edges: AwsEdges,
): AwsCredentialIdentityProvider {
  return async () => {
    let claims: Claims = { sub: '', aud: '', iss: '' }
    const assume = async () => {
      const token = await requestIdToken()
      edges.mask(token)
      claims = readClaims(token)
      return assumeRole(role, region, token, edges)
    }
    try {
      return await withRetries(assume, {
        clock: edges.clock,
        signal: edges.signal,
        worth: (error) => toFailure(error)?.retry ?? 'final',
        onRetry: (error, delayMs) => edges.onRetry('AWS STS', toFailure(error)?.words ?? '', delayMs),
      })
    } catch (error) {
      const failure = toFailure(error)
      throw failure ? explain(failure, role, region, claims) : error
    }
  }
}

async function assumeRole(
  role: Role,
  region: string,
  token: string,
  edges: AwsEdges,
): Promise<AwsCredentialIdentity> {
  // Loaded only by runs that assume a role.
  const { AssumeRoleWithWebIdentityCommand, STSClient } = await import('@aws-sdk/client-sts')
  const requestHandler = new BoundedHttpHandler(edges.signal, edges.trace)
  const client = new STSClient({ ...clientSettings(region), requestHandler })
  try {
    const { Credentials: issued } = await client.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        WebIdentityToken: token,
        DurationSeconds: DURATION_SECONDS,
      }),
    )
    if (!issued?.AccessKeyId || !issued.SecretAccessKey || !issued.SessionToken) {
      throw new UnreadableAnswer('AWS STS', 200, 'no credentials')
    }
    edges.mask(issued.SecretAccessKey)
    edges.mask(issued.SessionToken)
    return {
      accessKeyId: issued.AccessKeyId,
      secretAccessKey: issued.SecretAccessKey,
      sessionToken: issued.SessionToken,
      ...(issued.Expiration && { expiration: issued.Expiration }),
    }
  } finally {
    client.destroy()
  }
}

function explain(failure: Failure, role: Role, region: string, claims: Claims): ActionError {
  const { kind, words, host } = failure
  switch (kind) {
    case 'throttled':
      return new ActionError(
        'RATE_LIMITED',
        say`AWS STS throttled the assuming of ${role.arn} ${MAX_ATTEMPTS} times in a row ("${words}"). Run the step again.`,
      )
    case 'broken':
    case 'unreadable':
      return new ActionError(
        'SERVICE_ERROR',
        say`AWS STS in ${region} failed to answer (${words}). Run the step again; if it stays, look at the AWS Health Dashboard and at any proxy on the way.`,
      )
    case 'network':
      return new ActionError(
        'NETWORK_ERROR',
        say`AWS STS could not be reached at ${host} (${words}). Check ${'aws-region'}, and that the runner may open HTTPS connections to that host, through its proxy if it has one.`,
      )
    default:
      return notAssumed(words, failure.name, role, claims)
  }
}

function notAssumed(words: string, name: string, role: Role, claims: Claims): ActionError {
  const statement = trustStatement(role, claims)
  return new ActionError(
    'ROLE_NOT_ASSUMED',
    say`AWS STS refused to let this job assume ${role.arn}: "${words}". The ID token said ${'sub'} "${claims.sub}", ${'aud'} "${claims.aud}", ${'iss'} "${claims.iss}". ${likeliestReason(words, name, claims)} A condition that matches this job: ${JSON.stringify(statement.Condition)}`,
    { remedy: { title: 'A trust policy statement that lets this job assume the role', json: statement } },
  )
}

function likeliestReason(words: string, name: string, { iss }: Claims): Message {
  if (/No OpenIDConnect provider/i.test(words)) {
    return say`Create an IAM OIDC provider for ${iss} in the account of the role.`
  }
  if (/audience/i.test(words)) {
    return say`The audience must be one of those of the IAM OIDC provider: add it there, or correct ${'audience'}.`
  }
  if (name === 'AccessDenied' || name === 'AccessDeniedException') {
    return say`Most likely the trust policy of the role asks for another ${'sub'} (it is compared letter by letter, the environment and owner or repository ids included), or the role does not exist.`
  }
  return say`Check ${'role-to-assume'} and the trust policy of the role.`
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

/**
 * A credentials provider that takes what the environment gives: the SDK's default chain, of variables, profiles, web
 * identity, container and instance roles.
 *
 * The provider throws `CREDENTIALS_MISSING` when there is nothing, `ROLE_NOT_ASSUMED` when AWS refuses what there is.
 */
export function environmentCredentials(region: string, edges: AwsEdges): AwsCredentialIdentityProvider {
  const chain = defaultProvider({ clientConfig: { region } })
  return async () => {
    try {
      const credentials = await within(CHAIN_MS, chain(), edges)
      edges.mask(credentials.secretAccessKey)
      if (credentials.sessionToken) edges.mask(credentials.sessionToken)
      return credentials
    } catch (error) {
      edges.signal.throwIfAborted()
      throw explainChain(error)
    }
  }
}

function explainChain(error: unknown): ActionError {
  const failure = toFailure(error)
  const words = failure?.words ?? (error instanceof Error ? error.message : String(error))
  if (failure && failure.kind !== 'network' && failure.kind !== 'unreadable') {
    return new ActionError(
      'ROLE_NOT_ASSUMED',
      say`AWS refused the credentials that the environment names: "${words}". Correct the profile or the role named there, or name ${'role-to-assume'}.`,
    )
  }
  return new ActionError(
    'CREDENTIALS_MISSING',
    say`No AWS credentials were found ("${words}"). Name ${'role-to-assume'} and give the job the permission ${'id-token: write'}, or run ${'aws-actions/configure-aws-credentials'} before this step.`,
  )
}

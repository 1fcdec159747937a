import { readFile } from 'node:fs/promises'
import { isIPv4 } from 'node:net'
import type { AwsCredentialIdentity } from '@smithy/types'
import { BoundedHttpHandler, NetworkFailure, requestFor } from '../http/http.ts'
import { UnreadableResponse } from '../http/response.ts'
import type { Environment } from '../inputs/settings.ts'
import { attemptOf, type RetryOptions, withRetries } from '../retry.ts'
import type { EdgeOptions } from './client.ts'

/** The agents of ECS, and of EKS Pod Identity, which are asked by plain HTTP. */
const LINK_LOCAL_HOSTS = new Set(['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'])

/**
 * Credentials from the endpoint of a container ("Container credential provider" in the AWS SDKs and Tools Reference Guide). The SDK's own
 * provider reads an answer whatever its length, and keeps to itself what the endpoint says.
 *
 * @throws Error in the words of the endpoint
 */
export async function containerCredentials(
  env: Environment,
  { signal, trace, mask, clock }: EdgeOptions,
): Promise<AwsCredentialIdentity> {
  const authorization = await authorizationIn(env)
  if (authorization) mask(authorization)
  const headers = { accept: 'application/json', ...(authorization && { authorization }) }
  const request = requestFor(endpointIn(env), { method: 'GET', headers })
  const handler = new BoundedHttpHandler({ expects: 'json', signal, trace, isDirect: true })
  const options: RetryOptions<NetworkFailure | UnreadableResponse> = { clock, signal }
  const result = await withRetries(
    () => attemptOf(() => handler.handle(request), isPassing),
    options,
  ).finally(() => handler.destroy())
  signal.throwIfAborted()
  if ('failure' in result) throw new Error(result.failure.message)
  const { statusCode, body } = result.value.response
  return credentialsIn(statusCode, JSON.parse(body.toString('utf8') || '{}'))
}

function isPassing(error: unknown): error is NetworkFailure | UnreadableResponse {
  return error instanceof NetworkFailure || error instanceof UnreadableResponse
}

/** The token in the file wins, as it is renewed there. */
async function authorizationIn(env: Environment): Promise<string | undefined> {
  const file = env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE']
  return file ? (await readFile(file, 'utf8')).trim() : env['AWS_CONTAINER_AUTHORIZATION_TOKEN']
}

function endpointIn(env: Environment): URL {
  const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI']
  const given = relative ? `http://169.254.170.2${relative}` : env['AWS_CONTAINER_CREDENTIALS_FULL_URI']
  if (!given || !URL.canParse(given)) throw new Error('the endpoint is not a URL')
  const url = new URL(given)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isOfMachine(url.hostname))) return url
  throw new Error('the endpoint is neither local to this machine nor HTTPS, so it gets no token')
}

function isOfMachine(host: string): boolean {
  const isLoopback = host === 'localhost' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'))
  return isLoopback || LINK_LOCAL_HOSTS.has(host)
}

function credentialsIn(status: number, answer: Readonly<Record<string, unknown>>): AwsCredentialIdentity {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken } = answer
  const { Expiration: expiration, Code: name, Message: message } = answer
  if (status >= 300) {
    const words = [name, message].filter((word) => typeof word === 'string' && word !== '')
    throw new Error([`status ${status}`, ...words].join(', '))
  }
  if (typeof accessKeyId !== 'string' || typeof secretAccessKey !== 'string')
    throw new Error(`status ${status}, without credentials`)
  return {
    accessKeyId,
    secretAccessKey,
    ...(typeof sessionToken === 'string' && { sessionToken }),
    ...(typeof expiration === 'string' && { expiration: new Date(expiration) }),
  }
}

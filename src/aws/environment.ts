import { defaultProvider } from '@aws-sdk/credential-provider-node'
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types'
import { withTimeout } from '../clock.ts'
import { ActionError, wordsOf } from '../errors.ts'
import { aboutFork, readEvent } from '../github/event.ts'
import { BoundedHttpHandler } from '../http/http.ts'
import type { Environment } from '../inputs/settings.ts'
import { code, msg } from '../message.ts'
import { callAws, type EdgeOptions } from './client.ts'
import type { ServiceFailure } from './failure.ts'
import { explainTransport, isTransport } from './transport-errors.ts'

/** Bounds each search by the SDK, which may run a program or ask a service of the machine. */
const SEARCH_MS = 15_000

/** Variables that tell the SDK where to look, and so what may be wrong. */
const SOURCES = [
  'AWS_PROFILE',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
]

/**
 * A credentials provider that takes what the environment gives: the SDK's default chain, of variables, profiles, web
 * identity, container and instance roles.
 *
 * The provider throws `CREDENTIALS_MISSING` when there is nothing, `ROLE_NOT_ASSUMED` when AWS refuses what there is.
 */
export function environmentCredentials(
  region: string,
  env: Environment,
  edges: EdgeOptions,
): AwsCredentialIdentityProvider {
  const { signal, trace } = edges
  const requestHandler = new BoundedHttpHandler({ expects: 'any', signal, trace })
  const chain = defaultProvider({ clientConfig: { region, requestHandler, maxAttempts: 1 } })
  const find = async () => {
    const credentials = await withTimeout(SEARCH_MS, chain(), edges)
    edges.mask(credentials.secretAccessKey)
    if (credentials.sessionToken) edges.mask(credentials.sessionToken)
    checkSpelling(credentials)
    return credentials
  }
  return async () => {
    try {
      return await callAws(
        {
          service: 'AWS credentials',
          explain: (failure) => credentialsRefused(failure, region),
          unclassified: (error) => credentialsMissing(error, env),
        },
        find,
        edges,
      )
    } finally {
      requestHandler.destroy()
    }
  }
}

/** A line break pasted along with a secret would break the request headers, and the error would speak of the network. */
function checkSpelling({ accessKeyId, secretAccessKey, sessionToken = '' }: AwsCredentialIdentity): void {
  if (/^[\x21-\x7e]*$/.test(accessKeyId + secretAccessKey + sessionToken)) return
  throw new ActionError(
    'CREDENTIALS_REJECTED',
    msg`The AWS credentials in the environment contain a space, a line break or another character that no AWS key contains. Store the secret again without it, or set ${code('role-to-assume')}.`,
  )
}

function credentialsRefused(failure: ServiceFailure, region: string): ActionError {
  if (isTransport(failure)) {
    const action = 'the request for credentials'
    return explainTransport(failure, {
      service: 'AWS',
      action,
      region,
      endpointVariable: 'AWS_ENDPOINT_URL_STS',
    })
  }
  return new ActionError(
    'ROLE_NOT_ASSUMED',
    msg`AWS refused the credentials that the environment names: "${failure.message}". Correct the profile or the role named there, or set ${code('role-to-assume')}.`,
  )
}

function credentialsMissing(error: unknown, env: Environment): ActionError {
  if (readEvent(env).pullRequest?.isFromFork) {
    const missing = msg`neither secrets nor an ID token, so this step has no AWS credentials`
    return new ActionError('CREDENTIALS_MISSING', aboutFork(missing))
  }
  const named = SOURCES.filter((name) => env[name])
  const looked =
    named.length > 0 ? msg` The environment sets ${named.join(', ')}: check what it names.` : msg``
  return new ActionError(
    'CREDENTIALS_MISSING',
    msg`No AWS credentials were found ("${wordsOf(error)}").${looked} Set ${code('role-to-assume')} and give the job the permission ${code('id-token: write')}, or run ${code('aws-actions/configure-aws-credentials')} before this step.`,
  )
}

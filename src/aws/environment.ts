import type {
  AwsCredentialIdentity,
  AwsCredentialIdentityProvider,
  HttpHandlerOptions,
  HttpRequest,
} from '@smithy/types'
import { withTimeout } from '../clock.ts'
import { ActionError, toActionError, wordsOf } from '../errors.ts'
import { aboutFork, readEvent } from '../github/event.ts'
import { BoundedHttpHandler, type HandlerOptions, NetworkFailure } from '../http/http.ts'
import { UnreadableResponse } from '../http/response.ts'
import type { Environment } from '../inputs/settings.ts'
import { code, join, type Message, msg } from '../message.ts'
import { callAws, type LoggingEdges } from './client.ts'
import { type CredentialsFrom, credentialSources } from './credential-sources.ts'
import type { ServiceFailure } from './failure.ts'
import { explainTransport, isTransport } from './transport-errors.ts'

/** Bounds each source, which may run a program or ask a service of the machine. */
const SEARCH_MS = 15_000

/**
 * A credentials provider that takes what the environment gives: variables, a profile, a web identity, the role of a container or an
 * instance. The log says which of them it is.
 *
 * The provider throws `CREDENTIALS_MISSING` when there is nothing, `ROLE_NOT_ASSUMED` when AWS refuses what there is.
 */
export function environmentCredentials(
  region: string,
  env: Environment,
  edges: LoggingEdges,
): AwsCredentialIdentityProvider {
  const { signal, trace, mask } = edges
  const requestHandler = new MaskingHandler({ expects: 'any', signal, trace }, mask)
  const sources = credentialSources({ region, env, requestHandler, edges })
  const find = async () => {
    const credentials = await firstOf(sources, edges)
    mask(credentials.secretAccessKey)
    if (credentials.sessionToken) mask(credentials.sessionToken)
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

/** Masks the token of a web identity, which the SDK reads, before it is sent. */
class MaskingHandler extends BoundedHttpHandler {
  readonly #mask: (secret: string) => void

  constructor(options: HandlerOptions, mask: (secret: string) => void) {
    super(options)
    this.#mask = mask
  }

  override handle(request: HttpRequest, options?: HttpHandlerOptions) {
    const token = new URLSearchParams(String(request.body ?? '')).get('WebIdentityToken')
    if (token) this.#mask(token)
    return super.handle(request, options)
  }
}

/** No source has credentials; why, source by source. */
class NoneFound extends Error {
  readonly reasons: readonly Message[]

  constructor(reasons: readonly Message[]) {
    super('no source has credentials')
    this.reasons = reasons
  }
}

/** Asks one source after the other, as the SDK does. */
async function firstOf(
  sources: readonly CredentialsFrom[],
  edges: LoggingEdges,
): Promise<AwsCredentialIdentity> {
  const reasons: Message[] = []
  for (const { name, find } of sources) {
    try {
      const credentials = await withTimeout(SEARCH_MS, find(), edges)
      edges.log(join([msg`AWS credentials come from ${withProgram(name, credentials)}.`, ...reasons]))
      return credentials
    } catch (error) {
      edges.signal.throwIfAborted()
      if (isOfService(error)) throw error
      const words = ownWords(error)
      if (words) reasons.push(msg`Got no credentials from ${name}: "${words}".`)
      if (!(error as { readonly tryNextLink?: boolean }).tryNextLink) break
    }
  }
  throw new NoneFound(reasons)
}

/** A service that was asked for credentials: its failures are classified like those of all others. */
function isOfService(error: unknown): boolean {
  return (
    error instanceof NetworkFailure ||
    error instanceof UnreadableResponse ||
    (error instanceof Error && '$metadata' in error)
  )
}

/** What Node says before the words of a program, with its whole command line. */
const COMMAND_FAILED = /^Command failed: [^\n]*\n?/

function ownWords(error: unknown): string {
  const words = wordsOf(error)
  return COMMAND_FAILED.test(words)
    ? `credential_process failed, ${words.replace(COMMAND_FAILED, '').trim() || 'with no output'}`
    : words
}

function withProgram(name: Message, credentials: AwsCredentialIdentity): Message {
  const { $source = {} } = credentials as { readonly $source?: object }
  return 'CREDENTIALS_PROFILE_PROCESS' in $source ? msg`${code('credential_process')} of ${name}` : name
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
    msg`AWS refused the profile or role from the environment: "${failure.message}". Correct it there, or set ${code('role-to-assume')}.`,
  )
}

function credentialsMissing(error: unknown, env: Environment): ActionError {
  if (!(error instanceof NoneFound)) return toActionError(error)
  if (readEvent(env).pullRequest?.isFromFork) {
    const missing = msg`neither secrets nor an ID token, so this step has no AWS credentials`
    return new ActionError('CREDENTIALS_MISSING', aboutFork(missing))
  }
  const missing = join([msg`No AWS credentials were found.`, ...error.reasons])
  return new ActionError(
    'CREDENTIALS_MISSING',
    msg`${missing} ${error.reasons.length > 0 ? msg`Correct that, or set` : msg`Set`} ${code('role-to-assume')} and give the job the permission ${code('id-token: write')}, or run ${code('aws-actions/configure-aws-credentials')} before this step.`,
  )
}

import { isClockSkewCorrectedError, isThrottlingError, isTransientError } from '@smithy/core/retry'
import type { SdkError } from '@smithy/types'
import { ActionError, toActionError } from '../errors.ts'
import { NetworkFailure } from '../http/http.ts'
import type { FailedProxy } from '../http/proxies.ts'
import { retryOfUnreadable, UnreadableResponse } from '../http/response.ts'
import { code, msg } from '../message.ts'
import type { Retry } from '../retry.ts'

/** What an AWS service, or what is between us and it, meant by an error, whatever shape it came in. */
export type FailureKind =
  | 'not-found'
  | 'denied'
  | 'credentials'
  | 'throttled'
  | 'refused'
  | 'broken'
  | 'unreadable'
  | 'network'

/** A call that failed, classified once, where it failed. */
export type Failure = ServiceFailure | KnownFailure

/** A failure by the service or on the way to it; a table of the service turns it into a code and a sentence. */
export interface ServiceFailure {
  readonly kind: FailureKind
  readonly retry: Retry
  /** Whether the service may have done what it was asked to, in spite of the failure. */
  readonly mayBeDone: boolean
  /** The service's own words, or what came instead of them. */
  readonly message: string
  /** The error's name as the service spells it; empty when it gave none. */
  readonly name: string
  /** The host that was asked; known only where no service answered. */
  readonly host: string
  /** The proxy in between, where it is what failed. */
  readonly proxy?: FailedProxy | undefined
  readonly requestId: string | undefined
  /** How long the service asks to be left alone. */
  readonly retryAfterMs?: number | undefined
}

/** A failure that has its code and sentence already: no credentials, settings that the SDK cannot use, a bug. */
export interface KnownFailure {
  readonly kind: 'known'
  readonly retry: 'final'
  readonly mayBeDone: boolean
  readonly error: ActionError
}

/** "Common Errors" of the SES API v2 reference, and the names that other AWS services use for the same. */
const CREDENTIAL_ERRORS = new Set([
  'AuthFailure',
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'IncompleteSignatureException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'InvalidToken',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'OptInRequired',
  'RegionDisabledException',
  'RequestExpired',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
])

/** The names by which AWS services say that IAM denies the action. */
const DENIALS = new Set(['AccessDenied', 'AccessDeniedException', 'NotAuthorized', 'UnauthorizedOperation'])

/** Refusals that pass by themselves. STS gives one when it cannot reach the issuer ("AssumeRoleWithWebIdentity", Errors). */
const PASSING_FAULTS = new Set([
  'ConcurrentModificationException',
  'IDPCommunicationError',
  'IDPCommunicationErrorException',
])

/** As the SDK throws it. Its name and message should be strings, and are whatever came; it has a fault if the SDK could read it. */
type ServiceError = SdkError & { readonly $fault?: string }

/** Classifies whatever the call of an SDK client threw; `unclassified` names what neither a service nor the network caused. */
export function classify(
  error: unknown,
  unclassified: (error: unknown) => ActionError = toActionError,
): Failure {
  if (error instanceof NetworkFailure) {
    const { retry, reason, host, mayHaveArrived, proxy } = error
    const common = { retry, host, proxy, mayBeDone: mayHaveArrived, name: '', requestId: undefined }
    return { kind: 'network', message: reason, ...common }
  }
  if (error instanceof UnreadableResponse) {
    const { status, what, host, retryAfterMs } = error
    return { ...unreadable(status, what, host), retryAfterMs }
  }
  if (isServiceError(error)) return fromService(error)
  const known = error instanceof ActionError ? error : (settingsError(error) ?? unclassified(error))
  // Credentials are fetched before a request is sent, so only a cancellation or a bug leaves anything in doubt.
  const mayBeDone = known.code === 'CANCELLED' || known.code === 'INTERNAL_ERROR'
  return { kind: 'known', retry: 'final', mayBeDone, error: known }
}

/** An error that the SDK throws for settings of its own, in variables or in the AWS config file. */
function settingsError(error: unknown): ActionError | undefined {
  if (!(error instanceof Error)) return undefined
  const { name, code: errorCode } = error as Error & { code?: unknown }
  if (name !== 'EndpointError' && errorCode !== 'ERR_INVALID_URL') return undefined
  return new ActionError(
    'VALIDATION_ERROR',
    msg`The AWS SDK can't use the endpoint settings of this machine ("${error.message}"). Correct ${code('endpoint_url')}, ${code('use_fips_endpoint')} or ${code('use_dualstack_endpoint')} in the AWS config file, or the matching environment variables.`,
  )
}

function unreadable(status: number, what: string, host: string, requestId?: string): ServiceFailure {
  return {
    kind: status === 429 ? 'throttled' : status >= 500 ? 'broken' : 'unreadable',
    retry: retryOfUnreadable(status),
    message: `status ${status} and ${what}`,
    host,
    mayBeDone: status < 300 || status >= 500,
    name: '',
    requestId,
  }
}

function isServiceError(error: unknown): error is ServiceError {
  if (!(error instanceof Error) || !('$metadata' in error)) return false
  return (error as ServiceError).$metadata?.httpStatusCode !== undefined
}

function fromService(error: ServiceError): ServiceFailure {
  const { httpStatusCode: status = 0, requestId } = error.$metadata ?? {}
  if (!error.$fault) return unreadable(status, 'something that cannot be parsed', '', requestId)
  // The SDK hands on whatever types came, and says this for an error that names nothing. A bare 400 is a refusal; anything else is
  // hardly the service's.
  const [name = '', said = ''] = [error.name, error.message].map((it: unknown) =>
    typeof it === 'string' ? it : '',
  )
  const message = said === 'UnknownError' ? '' : said
  const isNameless = name === '' || name === 'Unknown' || name === 'Error'
  if (isNameless && status !== 400) {
    return unreadable(status, message ? `the message "${message}"` : 'no error name', '', requestId)
  }
  const kind = kindOf(error, name, status, message)
  return {
    kind,
    retry: retryOf(kind, error),
    message: message || (isNameless ? `status ${status}, no message` : name),
    host: '',
    mayBeDone: kind === 'broken',
    name,
    requestId,
  }
}

function kindOf(error: ServiceError, name: string, status: number, message: string): FailureKind {
  if (isThrottlingError(error)) return 'throttled'
  if (status >= 500) return 'broken'
  if (CREDENTIAL_ERRORS.has(name)) return 'credentials'
  if (DENIALS.has(name) || /\bnot authorized to perform\b/i.test(message)) return 'denied'
  // PutEmailIdentityMailFromAttributes has been seen to answer 400 for an identity that does not exist.
  const notFound = name === 'NotFoundException' || (status === 400 && /\bdoes not exist\b/i.test(message))
  return notFound ? 'not-found' : 'refused'
}

function retryOf(kind: FailureKind, error: ServiceError): Retry {
  if (kind === 'throttled') return 'throttled'
  // The SDK has read the service's clock from the answer and signs the next try with it.
  if (isClockSkewCorrectedError(error)) return kind === 'credentials' ? 'once' : 'final'
  return kind === 'broken' || PASSING_FAULTS.has(error.name) || isTransientError(error)
    ? 'transient'
    : 'final'
}

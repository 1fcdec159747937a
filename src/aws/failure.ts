import { NetworkFailure } from '../http/http.ts'
import type { FailedProxy } from '../http/proxies.ts'
import { retryOfUnreadable, UnreadableResponse } from '../http/response.ts'
import type { Retry } from '../retry.ts'

/** What an AWS service meant by an error, whatever shape it came in. */
export type FailureKind =
  | 'not-found'
  | 'denied'
  | 'credentials'
  | 'throttled'
  | 'refused'
  | 'broken'
  | 'unreadable'
  | 'network'

/** An error of a call, read: what it means, what another try is worth, and what to tell the user. */
export interface Failure {
  readonly kind: FailureKind
  /** What another try would be worth. */
  readonly retry: Retry
  /** The service's own words, or what came instead of them. */
  readonly words: string
  /** The error's name as the service spells it; empty when it gave none. */
  readonly name: string
  /** The host that was asked; known only where no service answered. */
  readonly host: string
  /** The proxy in between, where it is what failed. */
  readonly proxy?: FailedProxy | undefined
  readonly requestId: string | undefined
  /** Whether the service may have done what it was asked all the same. */
  readonly mayBeDone: boolean
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

/** `TooManyRequestsException` is that of SES, `ThrottlingException` that of Route 53; the AWS SDK lists the others as well. */
const THROTTLES = new Set([
  'PriorRequestNotComplete',
  'RequestLimitExceeded',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
])

/** Refusals that pass by themselves. STS gives one when it cannot reach the issuer ("AssumeRoleWithWebIdentity", Errors). */
const PASSING_FAULTS = new Set([
  'ConcurrentModificationException',
  'IDPCommunicationError',
  'IDPCommunicationErrorException',
  'RequestTimeout',
  'RequestTimeoutException',
])

interface ServiceError {
  /** What should be a string, and is whatever came. */
  readonly name: string
  readonly message: string
  /** Set by the SDK where the answer was an error that it could read. */
  readonly $fault?: string
  readonly $metadata: {
    readonly httpStatusCode?: number
    readonly requestId?: string
    readonly clockSkewCorrected?: boolean
  }
}

/** Reads an error that an SDK client threw; `undefined` when it is not one that a service or the network caused. */
export function toFailure(error: unknown): Failure | undefined {
  if (error instanceof NetworkFailure) {
    const { retry, reason, host, mayHaveArrived, proxy } = error
    return {
      kind: 'network',
      retry,
      words: reason,
      host,
      proxy,
      mayBeDone: mayHaveArrived,
      name: '',
      requestId: undefined,
    }
  }
  if (error instanceof UnreadableResponse) return unreadable(error.status, error.what, error.host)
  return isServiceError(error) ? fromService(error) : undefined
}

function unreadable(status: number, what: string, host: string, requestId?: string): Failure {
  return {
    kind: status === 429 ? 'throttled' : status >= 500 ? 'broken' : 'unreadable',
    retry: retryOfUnreadable(status),
    words: `status ${status} and ${what}`,
    host,
    mayBeDone: status < 300 || status >= 500,
    name: '',
    requestId,
  }
}

function isServiceError(error: unknown): error is ServiceError {
  if (!(error instanceof Error) || !('$metadata' in error)) return false
  return (error as unknown as ServiceError).$metadata?.httpStatusCode !== undefined
}

function fromService(error: ServiceError): Failure {
  const { httpStatusCode: status = 0, requestId } = error.$metadata
  if (!error.$fault) return unreadable(status, 'something that cannot be parsed', '', requestId)
  // The SDK hands on whatever types came, and says this for an error that names nothing. A bare 400 is a refusal; anything else is
  // hardly the service's.
  const [name = '', message = ''] = [error.name, error.message].map((it: unknown) =>
    typeof it === 'string' ? it : '',
  )
  const words = message === 'UnknownError' ? '' : message
  const isNameless = name === '' || name === 'Unknown' || name === 'Error'
  if (isNameless && status !== 400) {
    return unreadable(status, words ? `the message "${words}"` : 'no error name', '', requestId)
  }
  const kind = kindOf(name, status, words)
  return {
    kind,
    retry: retryOf(kind, error),
    words: words || (isNameless ? `status ${status}, without a word` : name),
    host: '',
    mayBeDone: kind === 'broken',
    name,
    requestId,
  }
}

function kindOf(name: string, status: number, message: string): FailureKind {
  if (THROTTLES.has(name) || status === 429) return 'throttled'
  if (status >= 500) return 'broken'
  if (CREDENTIAL_ERRORS.has(name)) return 'credentials'
  if (DENIALS.has(name) || /\bnot authorized to perform\b/i.test(message)) return 'denied'
  // PutEmailIdentityMailFromAttributes has been seen to answer 400 for an identity that does not exist.
  const notFound = name === 'NotFoundException' || (status === 400 && /\bdoes not exist\b/i.test(message))
  return notFound ? 'not-found' : 'refused'
}

function retryOf(kind: FailureKind, error: ServiceError): Retry {
  if (kind === 'throttled') return 'throttled'
  if (kind === 'broken' || PASSING_FAULTS.has(error.name)) return 'transient'
  // The SDK has read the service's clock from the answer and signs the next try with it.
  return kind === 'credentials' && error.$metadata.clockSkewCorrected ? 'once' : 'final'
}

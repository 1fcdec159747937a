import { NetworkFailure, UnreadableAnswer } from '../http.ts'
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

export interface Failure {
  readonly kind: FailureKind
  /** What another try would be worth. */
  readonly retry: Retry
  /** The service's own words, or what came instead of them. */
  readonly words: string
  /** The host that was asked; known only where no service answered. */
  readonly host: string
  /** The error's name as the service spells it; empty when it gave none. */
  readonly name: string
  readonly status: number | undefined
  readonly requestId: string | undefined
}

/** "Common Errors" of the SES API v2 reference, and the names that other AWS services use for the same. */
const CREDENTIAL_ERRORS = new Set([
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
  'RequestExpired',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
])

const DENIALS = new Set(['AccessDenied', 'AccessDeniedException', 'NotAuthorized', 'UnauthorizedOperation'])

const THROTTLES = new Set([
  'RequestLimitExceeded',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
])

const PASSING_FAULTS = new Set([
  'ConcurrentModificationException',
  'IDPCommunicationError',
  'IDPCommunicationErrorException',
])

interface ServiceError {
  readonly name: string
  readonly message: string
  readonly $metadata: {
    readonly httpStatusCode?: number
    readonly requestId?: string
    readonly clockSkewCorrected?: boolean
  }
}

/** Reads an error that an SDK client threw; `undefined` when it is not one that a service or the network caused. */
export function toFailure(error: unknown): Failure | undefined {
  const noService = { name: '', status: undefined, requestId: undefined }
  if (error instanceof NetworkFailure) {
    return { ...noService, kind: 'network', retry: error.retry, words: error.what, host: error.host }
  }
  if (error instanceof UnreadableAnswer) {
    const { host, status, retry } = error
    const kind = status === 429 ? 'throttled' : status >= 500 ? 'broken' : 'unreadable'
    return { ...noService, kind, retry, words: `status ${status} with ${error.what}`, host, status }
  }
  return isServiceError(error) ? fromService(error) : undefined
}

function isServiceError(error: unknown): error is ServiceError {
  if (!(error instanceof Error) || !('$metadata' in error)) return false
  return (error as unknown as ServiceError).$metadata?.httpStatusCode !== undefined
}

function fromService(error: ServiceError): Failure {
  const status = error.$metadata.httpStatusCode ?? 0
  const kind = kindOf(error.name, status, error.message)
  return {
    kind,
    retry: retryOf(kind, error),
    words: error.message || error.name,
    host: '',
    name: error.name,
    status,
    requestId: error.$metadata.requestId,
  }
}

function kindOf(name: string, status: number, message: string): FailureKind {
  if (THROTTLES.has(name) || status === 429) return 'throttled'
  if (status >= 500) return 'broken'
  if (CREDENTIAL_ERRORS.has(name)) return 'credentials'
  if (DENIALS.has(name) || status === 403) return 'denied'
  // PutEmailIdentityMailFromAttributes has been seen to answer 400 for an identity that does not exist.
  if (name === 'NotFoundException' || (status === 400 && /\bdoes not exist\b/i.test(message)))
    return 'not-found'
  // A success that the SDK could not read, or a 404 in no service's words.
  return status < 300 ? 'unreadable' : 'refused'
}

function retryOf(kind: FailureKind, error: ServiceError): Retry {
  if (kind === 'throttled') return 'throttled'
  if (kind === 'broken' || kind === 'unreadable' || PASSING_FAULTS.has(error.name)) return 'transient'
  // The SDK has read the service's clock from the answer and signs the next try with it.
  return kind === 'credentials' && error.$metadata.clockSkewCorrected ? 'once' : 'final'
}

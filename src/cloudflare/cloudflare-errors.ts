import { ActionError } from '../errors.ts'
import { NetworkFailure } from '../http/http.ts'
import { aboutNetworkFailure, onAllAttempts } from '../http/network-errors.ts'
import { UnreadableResponse } from '../http/response.ts'
import { code, type Message, msg } from '../message.ts'
import type { Retry } from '../retry.ts'

/** The permissions of an API token that publishing needs, as Cloudflare names them ("API token permissions"). */
export type CloudflarePermission = 'Zone:Read' | 'DNS:Read' | 'DNS:Edit'

/** Why a call failed: it got no answer, one that cannot be read, or a refusal. */
export type CloudflareFailure = NetworkFailure | UnreadableResponse | CloudflareRefusal

/** What Cloudflare means by a refusal. */
export type RefusalKind =
  | 'token'
  | 'permission'
  /** One of the two; Cloudflare says the same for both. */
  | 'token-or-permission'
  | 'no-zone'
  /** Such a record is there already, or a CNAME that excludes it. */
  | 'exists'
  | 'throttled'
  | 'broken'
  | 'refused'

/** By the numbers of Cloudflare's errors. */
const KINDS: ReadonlyMap<number, RefusalKind> = new Map([
  [971, 'throttled'],
  [1000, 'token'],
  [1001, 'no-zone'],
  [6003, 'token'],
  [6111, 'token'],
  [7000, 'no-zone'],
  [7003, 'no-zone'],
  [9106, 'token'],
  [9109, 'token-or-permission'],
  [10_000, 'token-or-permission'],
  [81_053, 'exists'],
  [81_054, 'exists'],
  [81_055, 'exists'],
  [81_056, 'exists'],
  [81_057, 'exists'],
  [81_058, 'exists'],
])

/** Cloudflare's answer to a request that it refuses, in its own words, each with its number. */
export class CloudflareRefusal extends Error {
  readonly kind: RefusalKind
  readonly retry: Retry
  readonly retryAfterMs: number | undefined

  /** @param errors of the answer; some have their reasons in an `error_chain` */
  constructor(status: number, errors: unknown, retryAfterMs: number | undefined) {
    const listed = errorsIn(errors)
    super(
      listed.map(({ code, message }) => `${code}: ${message}`).join('; ') || `status ${status}, no message`,
    )
    this.name = 'CloudflareRefusal'
    this.kind = kindOf(status, listed)
    this.retry = RETRIES[this.kind] ?? 'final'
    this.retryAfterMs = retryAfterMs
  }
}

const RETRIES: Partial<Record<RefusalKind, Retry>> = { throttled: 'throttled', broken: 'transient' }

interface NumberedError {
  readonly code: number
  readonly message: string
}

function errorsIn(value: unknown): readonly NumberedError[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((error: unknown) => {
    const { code, message, error_chain } = (error ?? {}) as Partial<Record<string, unknown>>
    return [{ code: Number(code), message: String(message) }, ...errorsIn(error_chain)]
  })
}

function kindOf(status: number, errors: readonly NumberedError[]): RefusalKind {
  if (status === 429) return 'throttled'
  if (status >= 500) return 'broken'
  if (status === 401) return 'token'
  if (errors.some(({ message }) => /invalid access token/i.test(message))) return 'token'
  if (errors.some(({ message }) => /^unauthorized to access/i.test(message))) return 'permission'
  const known = errors.map(({ code }) => KINDS.get(code)).find((kind) => kind !== undefined)
  return known ?? (status === 403 ? 'permission' : 'refused')
}

export function isCloudflareFailure(error: unknown): error is CloudflareFailure {
  return [NetworkFailure, UnreadableResponse, CloudflareRefusal].some((Failure) => error instanceof Failure)
}

/** Whether Cloudflare may have done what it was asked to, in spite of the failure. */
export function mayBeDone(failure: CloudflareFailure): boolean {
  if (failure instanceof NetworkFailure) return failure.mayHaveArrived
  if (failure instanceof UnreadableResponse) return failure.status < 300 || failure.status >= 500
  return failure.kind === 'broken'
}

/** What a call was about, and what is known of its token. */
export interface CloudflareContext {
  readonly zoneId: string | undefined
  /** Whether Cloudflare has accepted the token in another call. */
  readonly isTokenFine: boolean
}

/** Tells the user of a call that failed for good. */
export function explainCloudflareFailure(
  failure: CloudflareFailure,
  permission: CloudflarePermission,
  { zoneId, isTokenFine }: CloudflareContext,
): ActionError {
  if (failure instanceof NetworkFailure) return new ActionError('NETWORK_ERROR', aboutNetworkFailure(failure))
  const attempts = onAllAttempts(failure.retry)
  if (failure instanceof UnreadableResponse) {
    const { host, status, what } = failure
    if (status === 429) return throttled(msg`status ${status} and ${what}`, attempts)
    return new ActionError(
      'SERVICE_ERROR',
      msg`Cloudflare returned an unusable response${attempts}: ${host} answered with status ${status} and ${what}. A proxy or firewall may have answered instead: let the runner reach the endpoint directly, or correct ${code('CLOUDFLARE_BASE_URL')} if it is set.`,
    )
  }
  const { kind, message } = failure
  const said = msg`(Cloudflare: "${message}")`
  const isToken = kind === 'token' || (kind === 'token-or-permission' && !isTokenFine)
  if (isToken) {
    // One that an account owns can't be verified without the account.
    const other =
      kind === 'token'
        ? msg``
        : msg` If it's an account-owned token, it may lack the permission ${code(permission)} instead.`
    return new ActionError(
      'CREDENTIALS_REJECTED',
      msg`Cloudflare does not accept the API token ${said}. Set ${code('cloudflare-api-token')} to a token that exists and has not expired, not to a Global API Key, and check the token's IP address filter.${other}`,
    )
  }
  switch (kind) {
    case 'permission':
    case 'token-or-permission':
      return new ActionError(
        'ACCESS_DENIED',
        msg`The Cloudflare API token lacks the permission ${code(permission)}${zoneId ? msg` for the zone ${zoneId}` : msg``} ${said}. ${aboutMissing(permission)}`,
      )
    case 'throttled':
      return throttled(msg`"${message}"`, attempts)
    case 'broken':
      return new ActionError(
        'SERVICE_ERROR',
        msg`Cloudflare failed to serve the request${attempts} ("${message}"). This is usually temporary: run the step again, and check ${code('cloudflarestatus.com')} if it persists.`,
      )
    case 'no-zone':
      return new ActionError(
        'REQUEST_REJECTED',
        msg`There is no Cloudflare zone ${zoneId ?? ''} that this token can see ${said}. Correct ${code('cloudflare-zone-id')}, or leave it out to find the zone by name.`,
      )
    default:
      return new ActionError(
        'REQUEST_REJECTED',
        msg`Cloudflare refused the request ${said}. Check ${code('cloudflare-zone-id')} and the records of the zone.`,
      )
  }
}

function aboutMissing(permission: CloudflarePermission): Message {
  return permission === 'Zone:Read'
    ? msg`Add it to the token and include the zone in its zone resources.`
    : msg`Add it to the token (${code('DNS:Edit')} to publish, ${code('DNS:Read')} is enough for ${code('plan')}) and include the zone in its zone resources.`
}

function throttled(said: Message, attempts: Message): ActionError {
  return new ActionError(
    'RATE_LIMITED',
    msg`Cloudflare throttled the request${attempts} (${said}). Its limit is 1,200 requests in five minutes for each user: run the step again in five minutes.`,
  )
}

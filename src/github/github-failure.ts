import { ActionError, wordsOf } from '../errors.ts'
import { NetworkFailure } from '../http/http.ts'
import { aboutNetworkFailure } from '../http/network-errors.ts'
import { retryAfterMsOf, UnreadableResponse } from '../http/response.ts'
import { code, type Message, msg } from '../message.ts'
import type { Retry } from '../retry.ts'

/** Why a call to GitHub failed: it got no answer, one that cannot be read, or a refusal. */
export type GitHubFailure = NetworkFailure | UnreadableResponse | GitHubRefusal

/** GitHub's answer to a request that it refuses, in its own words. */
export class GitHubRefusal extends Error {
  readonly status: number
  readonly retry: Retry
  readonly retryAfterMs: number | undefined

  constructor(status: number, message: string, retry: Retry, retryAfterMs: number | undefined) {
    super(message)
    this.name = 'GitHubRefusal'
    this.status = status
    this.retry = retry
    this.retryAfterMs = retryAfterMs
  }
}

/** As much of Octokit's `RequestError` as is read here. */
interface OctokitError {
  readonly message: string
  readonly request?: { readonly method: string }
  readonly response?:
    | { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly data: unknown }
    | undefined
  readonly cause?: unknown
}

/** What Octokit's error is about: a refusal where there was an answer, else what `fetch` threw, which Octokit wraps. */
export function unwrapOctokitError(error: OctokitError): unknown {
  const { message, request, response, cause } = error
  if (!response) return cause ?? error
  const { status, headers } = response
  const retryAfterMs = retryAfterMsOf(headers)
  const { message: words } = (response.data ?? {}) as { message?: unknown }
  return new GitHubRefusal(
    status,
    typeof words === 'string' && words !== '' ? words : message,
    classifyRefusal(status, request?.method, retryAfterMs),
    retryAfterMs,
  )
}

function classifyRefusal(
  status: number,
  method: string | undefined,
  retryAfterMs: number | undefined,
): Retry {
  // Somebody has deleted the comment in the meantime.
  if (status === 404 && method === 'PATCH') return 'once'
  // "Rate limits for the REST API", Exceeding the rate limit: either status.
  if (status === 429 || (status === 403 && retryAfterMs !== undefined)) return 'throttled'
  return status >= 500 ? 'transient' : 'final'
}

export function isGitHubFailure(error: unknown): error is GitHubFailure {
  return [NetworkFailure, UnreadableResponse, GitHubRefusal].some((Failure) => error instanceof Failure)
}

/** What went wrong with the comment, and how to fix it. */
export function aboutCommentFailure(error: unknown, isFromFork: boolean): Message {
  if (error instanceof ActionError) return error.text
  if (error instanceof NetworkFailure) return aboutNetworkFailure(error)
  if (error instanceof UnreadableResponse) return msg`GitHub failed: ${error.message}.`
  if (error instanceof GitHubRefusal) return aboutRefusal(error, isFromFork)
  return msg`Something unexpected happened ("${wordsOf(error)}").`
}

function aboutRefusal({ status, message, retry }: GitHubRefusal, isFromFork: boolean): Message {
  const refusal = msg`GitHub refused the request (status ${status}: "${message}").`
  if (retry === 'throttled' || /rate limit/i.test(message)) return msg`${refusal} Run the step again later.`
  if (status === 401) return msg`${refusal} Correct ${code('github-token')}, or leave it out.`
  if (status !== 404 && !/not accessible/i.test(message)) return refusal
  if (isFromFork)
    return msg`${refusal} A run for a pull request from a fork gets a read-only token; the job summary has the same text.`
  return msg`${refusal} Give the job the permission ${code('pull-requests: write')}.`
}

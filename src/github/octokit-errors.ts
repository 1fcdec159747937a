import { NetworkFailure } from '../http/http.ts'
import { UnreadableResponse } from '../http/response.ts'
import type { Retry } from '../retry.ts'

/** Reads what Octokit throws. */

/** What another try would be worth after an error of Octokit's. */
export function classifyRetry(error: unknown): Retry {
  const cause = causeOf(error)
  if (cause) return cause.retry
  const status = statusOf(error)
  // Somebody has deleted the comment meanwhile.
  if (status === 404 && methodOf(error) === 'PATCH') return 'once'
  if (status === 429) return 'throttled'
  return status !== undefined && status >= 500 ? 'transient' : 'final'
}

/** The status of GitHub's answer, if there was one. */
export function statusOf(error: unknown): number | undefined {
  const { status } = error as { status?: unknown }
  return typeof status === 'number' && !causeOf(error) ? status : undefined
}

function methodOf(error: unknown): unknown {
  return (error as { request?: { method?: unknown } }).request?.method
}

/** What GitHub said, or why it said nothing. */
export function wordsOfGitHub(error: unknown): string {
  const cause = causeOf(error)
  if (cause) return cause.message
  const { response, message } = error as { response?: { data?: { message?: unknown } }; message?: unknown }
  const said = response?.data?.message
  return typeof said === 'string' && said !== '' ? said : String(message ?? error)
}

/** What went wrong on the way, which Octokit wraps. */
export function causeOf(error: unknown): NetworkFailure | UnreadableResponse | undefined {
  const { cause } = error as { cause?: unknown }
  return [error, cause].find((it) => it instanceof NetworkFailure || it instanceof UnreadableResponse)
}

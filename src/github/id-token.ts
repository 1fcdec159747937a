import type { HttpRequest } from '@smithy/types'
import { ActionError } from '../errors.ts'
import { BoundedHttpHandler, NetworkFailure, type Trace, UnreadableAnswer } from '../http.ts'
import { type Message, say } from '../message.ts'
import { type Retry, type RetryOptions, withRetries } from '../retry.ts'

/** The claims of an ID token that a trust policy is written against; empty where the token could not be read. */
export interface Claims {
  readonly sub: string
  readonly aud: string
  readonly iss: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Asks GitHub for an ID token of this job ("OpenID Connect reference", Methods for requesting the OIDC token). The
 * toolkit's own call waits for minutes on a silent endpoint, so it is not used.
 *
 * @throws ActionError `OIDC_UNAVAILABLE`
 */
export async function requestIdToken(
  audience: string,
  env: Environment,
  options: Pick<RetryOptions, 'clock' | 'signal' | 'onRetry'> & { readonly trace?: Trace },
): Promise<string> {
  const request = tokenRequest(audience, env)
  const handler = new BoundedHttpHandler(options.signal, options.trace)
  try {
    return await withRetries(() => fetchToken(handler, request), { ...options, worth })
  } catch (error) {
    if (
      error instanceof TokenRefused ||
      error instanceof NetworkFailure ||
      error instanceof UnreadableAnswer
    ) {
      throw unavailable(
        say`GitHub's token endpoint gave no ID token (${error.message}).`,
        say`Run the step again, and look at GitHub's status page if it stays.`,
      )
    }
    throw error
  } finally {
    handler.destroy()
  }
}

class TokenRefused extends Error {
  readonly status: number

  constructor(status: number) {
    super(status < 300 ? 'its answer holds no token' : `status ${status}`)
    this.name = 'TokenRefused'
    this.status = status
  }
}

function worth(error: unknown): Retry {
  if (error instanceof NetworkFailure || error instanceof UnreadableAnswer) return error.retry
  if (!(error instanceof TokenRefused)) return 'final'
  if (error.status === 429) return 'throttled'
  return error.status < 300 || error.status >= 500 ? 'transient' : 'final'
}

function tokenRequest(audience: string, env: Environment): HttpRequest {
  const base = env['ACTIONS_ID_TOKEN_REQUEST_URL']
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  if (!base || !bearer) {
    throw unavailable(say`This job can get no ID token to assume ${'role-to-assume'} with.`, whyNoToken(env))
  }
  if (!URL.canParse(base)) {
    throw unavailable(
      say`${'ACTIONS_ID_TOKEN_REQUEST_URL'} is not a URL.`,
      say`The runner sets it: no step should.`,
    )
  }
  // GitHub's URL has a query already.
  const url = new URL(`${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`)
  return {
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port && { port: Number(url.port) }),
    path: `${url.pathname}${url.search}`,
    query: {},
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${bearer}`,
      host: url.host,
      'user-agent': 'ses-mail-from-action',
    },
  }
}

/** Forks and Dependabot get no token whatever the workflow says; for everybody else it is the permission. */
function whyNoToken(env: Environment): Message {
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') {
    return say`Runs that Dependabot starts get none: skip this step for them with ${"if: github.actor != 'dependabot[bot]'"}.`
  }
  const permission = say`Give the job the permission ${'id-token: write'}`
  if (env['GITHUB_EVENT_NAME'] !== 'pull_request') return say`${permission}.`
  return say`${permission}; a pull request from a fork gets none even then: skip this step for it with ${'if: github.event.pull_request.head.repo.full_name == github.repository'}.`
}

function unavailable(what: Message, cure: Message): ActionError {
  return new ActionError('OIDC_UNAVAILABLE', say`${what} ${cure}`)
}

async function fetchToken(handler: BoundedHttpHandler, request: HttpRequest): Promise<string> {
  const { response } = await handler.handle(request)
  if (response.statusCode >= 300) throw new TokenRefused(response.statusCode)
  const { value } = JSON.parse(response.body.toString('utf8')) as { value?: unknown }
  if (typeof value !== 'string' || value === '') throw new TokenRefused(response.statusCode)
  return value
}

/** Reads the claims without verifying anything: only to tell the user what STS was shown. */
export function readClaims(token: string): Claims {
  const claim = (claims: Record<string, unknown>, name: string) => {
    const value = claims[name]
    return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : ''
  }
  try {
    const json = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')
    const claims = JSON.parse(json) as Record<string, unknown>
    return { sub: claim(claims, 'sub'), aud: claim(claims, 'aud'), iss: claim(claims, 'iss') }
  } catch {
    return { sub: '', aud: '', iss: '' }
  }
}

import type { HttpRequest } from '@smithy/types'
import { ActionError } from '../errors.ts'
import { BoundedHttpHandler, NetworkFailure, requestFor, type Trace } from '../http/http.ts'
import { aboutNetworkFailure } from '../http/network-errors.ts'
import { UnreadableResponse } from '../http/response.ts'
import type { Environment, RoleInput } from '../inputs/settings.ts'
import { code, type Message, msg } from '../message.ts'
import { attemptOf, type RetryOptions, withRetries } from '../retry.ts'
import { aboutFork, readEvent, SKIP_FORKS } from './event.ts'

/** The claims of an ID token that a trust policy is written against. */
export interface Claims {
  readonly sub: string
  readonly aud: string
  readonly iss: string
}

/**
 * Asks GitHub for an ID token of this job ("OpenID Connect reference", Methods for requesting the OIDC token). The
 * toolkit's own call waits for minutes on a silent endpoint, so it is not used.
 *
 * @throws ActionError `OIDC_UNAVAILABLE`
 */
export async function requestIdToken(
  audience: string,
  env: Environment,
  options: RetryOptions<TokenFailure> & { readonly trace?: Trace; readonly role?: RoleInput },
): Promise<string> {
  const request = tokenRequest(audience, env, options.role ?? 'role-to-assume')
  const { signal, trace } = options
  const handler = new BoundedHttpHandler({ expects: 'json', signal, ...(trace && { trace }) })
  const result = await withRetries(
    () => attemptOf(() => fetchToken(handler, request), isTokenFailure),
    options,
  ).finally(() => handler.destroy())
  signal.throwIfAborted()
  if ('value' in result) return result.value
  const { failure } = result
  if (failure instanceof NetworkFailure) {
    throw unavailable(msg`GitHub's token endpoint returned no ID token.`, aboutNetworkFailure(failure))
  }
  throw unavailable(
    msg`GitHub's token endpoint returned no ID token (${failure.message}).`,
    msg`Run the step again, and check GitHub's status page if it persists.`,
  )
}

type TokenFailure = NetworkFailure | UnreadableResponse

function isTokenFailure(error: unknown): error is TokenFailure {
  return error instanceof NetworkFailure || error instanceof UnreadableResponse
}

function tokenRequest(audience: string, env: Environment, role: RoleInput): HttpRequest {
  const base = env['ACTIONS_ID_TOKEN_REQUEST_URL']
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  if (!base || !bearer) throw new ActionError('OIDC_UNAVAILABLE', whyNoToken(env, role))
  // GitHub's URL has a query already.
  const full = `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`
  if (!URL.canParse(full)) {
    throw unavailable(
      msg`${code('ACTIONS_ID_TOKEN_REQUEST_URL')} is not a URL.`,
      msg`The runner sets it, so no step should.`,
    )
  }
  return requestFor(new URL(full), {
    method: 'GET',
    headers: { accept: 'application/json', authorization: `Bearer ${bearer}` },
  })
}

/** Forks get no token whatever the workflow says, and Dependabot gets none by default; for everybody else it is the permission. */
function whyNoToken(env: Environment, role: RoleInput): Message {
  if (readEvent(env).pullRequest?.isFromFork) {
    return aboutFork(msg`no ID token, so this step can't access AWS`)
  }
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') {
    return msg`Dependabot started this run, and such runs get no ID token by default, so this step can't access AWS. Skip it for them with ${code("if: github.actor != 'dependabot[bot]'")}.`
  }
  const missing = msg`This job can't get the ID token that ${role} needs. Give the job the permission ${code('id-token: write')}.`
  if (env['GITHUB_EVENT_NAME'] !== 'pull_request') return missing
  return msg`${missing} A pull request from a fork gets none even then: skip the step there with ${code(SKIP_FORKS)}.`
}

function unavailable(what: Message, fix: Message): ActionError {
  return new ActionError('OIDC_UNAVAILABLE', msg`${what} ${fix}`)
}

async function fetchToken(handler: BoundedHttpHandler, request: HttpRequest): Promise<string> {
  const { response } = await handler.handle(request)
  const { value } = JSON.parse(response.body.toString('utf8') || '{}') as { value?: unknown }
  if (response.statusCode < 300 && typeof value === 'string' && value !== '') return value
  throw new UnreadableResponse(request.hostname, response.statusCode, 'no token')
}

/** Reads the claims without verifying anything: only to tell the user what STS was shown. */
export function readClaims(token: string): Claims | undefined {
  try {
    const json = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')
    const { sub, aud, iss } = JSON.parse(json) as Record<string, unknown>
    const audience = Array.isArray(aud) ? aud.join(', ') : aud
    if (typeof sub !== 'string' || typeof audience !== 'string' || typeof iss !== 'string') return undefined
    return { sub, aud: audience, iss }
  } catch {
    return undefined
  }
}

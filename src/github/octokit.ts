import './import-environment.ts'
import { getOctokit } from '@actions/github'
import { BoundedHttpHandler, requestFor, type Trace } from '../http/http.ts'
import { unwrapOctokitError } from './github-failure.ts'
import { restoreEnvironment } from './import-environment.ts'

restoreEnvironment()

/** GitHub's REST API by the toolkit's Octokit, whose requests go through our own `fetch`, each bounded. */

export type Octokit = ReturnType<typeof getOctokit>

/** Which API, with which token, and what ends it. */
export interface OctokitOptions {
  readonly token: string
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly api: string
  readonly signal: AbortSignal
  readonly trace: Trace
}

/** Room for twenty of the longest comments, however their characters are escaped. */
const LARGEST_ANSWER_BYTES = 16 * 1024 * 1024

/** Octokit would print a server's deprecation notices. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Makes a client whose calls throw a `GitHubFailure`, or the reason of the signal; sends nothing yet. */
export function openOctokit({ token, api, signal, trace }: OctokitOptions): {
  octokit: Octokit
  /** Closes the connections. */
  close(): void
} {
  const handler = new BoundedHttpHandler({
    expects: 'json-or-list',
    largestBytes: LARGEST_ANSWER_BYTES,
    signal,
    trace,
  })
  const octokit = getOctokit(token, {
    baseUrl: api.replace(/(?<!\/)\/+$/, ''),
    userAgent: 'ses-mail-from-action',
    log: SILENT,
    request: { fetch: fetchBy(handler), log: SILENT },
  })
  octokit.hook.error('request', (error) => {
    throw unwrapOctokitError(error)
  })
  return { octokit, close: () => handler.destroy() }
}

interface FetchOptions {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
}

/** As much of `fetch` as Octokit uses. */
function fetchBy(handler: BoundedHttpHandler) {
  return async (address: string, options: FetchOptions): Promise<Response> => {
    const { response } = await handler.handle(requestFor(new URL(address), options))
    const { statusCode: status, body } = response
    // The handler lets nothing but JSON through, and Octokit goes by what an answer calls itself.
    const headers = { ...response.headers, 'content-type': 'application/json' }
    return new Response(status === 204 ? null : body, { status, headers })
  }
}

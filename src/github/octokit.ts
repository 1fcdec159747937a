import { Octokit as Core } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods'
import { BoundedHttpHandler, requestFor, type Trace } from '../http/http.ts'
import { UnreadableResponse } from '../http/response.ts'

/** GitHub's REST API by Octokit, whose requests go the one way out: bounded, and to that one host alone. */

const RestOctokit = Core.plugin(restEndpointMethods, paginateRest)

export type Octokit = InstanceType<typeof RestOctokit>

/** Which API, with which token, and what ends it. */
export interface OctokitOptions {
  readonly token: string
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly api: string
  readonly signal: AbortSignal
  readonly trace: Trace
}

/** A page of long comments is long. */
const LARGEST_ANSWER_BYTES = 16 * 1024 * 1024

/** Octokit would print what a server says of deprecation. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Makes the client; sends nothing yet. */
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
  const octokit = new RestOctokit({
    auth: token,
    baseUrl: api.replace(/\/+$/, ''),
    userAgent: 'ses-mail-from-action',
    log: SILENT,
    request: { fetch: fetchBy(handler, new URL(api).origin), log: SILENT },
  })
  return { octokit, close: () => handler.destroy() }
}

interface FetchOptions {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
}

/** As much of `fetch` as Octokit uses. Links to further pages come from outside: the token goes nowhere but to the origin. */
function fetchBy(handler: BoundedHttpHandler, origin: string) {
  return async (address: string, options: FetchOptions): Promise<Response> => {
    const url = new URL(address)
    if (url.origin !== origin)
      throw new UnreadableResponse(new URL(origin).hostname, 200, 'a link to another host')
    const { response } = await handler.handle(requestFor(url, options))
    const { statusCode: status, headers, body } = response
    return new Response(status === 204 ? null : body, { status, headers })
  }
}

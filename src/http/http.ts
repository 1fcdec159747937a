import type { IncomingMessage } from 'node:http'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { HttpHandlerOptions, HttpRequest, HttpResponse } from '@smithy/types'
import { systemClock, TimeoutError, withTimeout } from '../clock.ts'
import { type Message, msg } from '../message.ts'
import type { Retry } from '../retry.ts'
import { agentOptions, httpsAgent } from './agents.ts'
import { type FailedProxy, failedProxy } from './proxies.ts'
import { type Expected, problemWith, retryAfterMsOf, UnreadableResponse } from './response.ts'

/**
 * The one way out: every request of the Action, the AWS SDK's included, goes through a `BoundedHttpHandler`, which ends each
 * attempt in bounded time and space and hands on only answers that can be read. (But for the credentials of an instance,
 * which `aws/environment.ts` bounds as a whole.)
 */

const CONNECT_MS = 5_000
const ANSWER_MS = 10_000
const LARGEST_ANSWER_BYTES = 1024 * 1024

/** No answer: unreachable, broken off, timed out. The words never come from Node, whose texts may hold a proxy's password. */
export class NetworkFailure extends Error {
  readonly host: string
  /** What went wrong, as Node's error code (`ECONNREFUSED`) or in words. */
  readonly reason: string
  readonly retry: Retry
  /** Whether the request may have arrived anyway. */
  readonly mayHaveArrived: boolean
  /** The proxy in between, where it is what failed. */
  readonly proxy: FailedProxy | undefined

  constructor(host: string, reason: string, proxy?: FailedProxy) {
    super(`${host}: ${proxy ? `proxy ${proxy.address}, ` : ''}${reason}`)
    this.name = 'NetworkFailure'
    this.host = host
    this.reason = reason
    this.proxy = proxy
    const isOverloaded = (proxy?.status ?? 0) >= 500
    this.retry = NEVER_PASSES.test(reason) && !isOverloaded ? 'final' : 'transient'
    this.mayHaveArrived = !NEVER_PASSES.test(reason) && !NEVER_CONNECTED.test(reason)
  }
}

/** A host that does not exist, TLS that fails, a proxy that refuses and a header that cannot be sent stay so. */
const NEVER_PASSES =
  /^(?:ENOTFOUND|EPROTO|ERR_PROXY_|ERR_TLS_|ERR_SSL_|ERR_INVALID_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/

/** Where no connection came about, nothing can have arrived. */
const NEVER_CONNECTED = /^(?:EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|no connection)/

/** Told of every exchange, for the debug log; never of headers, bodies or queries. */
export type Trace = (line: Message) => void

/** What a handler lets through, and what ends it. */
export interface HandlerOptions {
  readonly expects: Expected
  /** Goes to the machine itself, past any proxy. */
  readonly isDirect?: boolean
  /** How long answers may be, where it is not 1 MiB. */
  readonly largestBytes?: number
  /** Ends everything under way and still to come. */
  readonly signal: AbortSignal
  readonly trace?: Trace
}

/** A request for a URL, of a client that is none of the SDK's. */
export function requestFor(
  url: URL,
  { method, headers, body }: { method: string; headers: Record<string, string>; body?: string | undefined },
): HttpRequest {
  return {
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port && { port: Number(url.port) }),
    path: `${url.pathname}${url.search}`,
    query: {},
    headers: { host: url.host, 'user-agent': 'ses-mail-from-action', ...headers },
    body,
  }
}

/** The HTTP handler of every client; errors are `NetworkFailure`, `UnreadableResponse`, or the reason of the signal. */
export class BoundedHttpHandler {
  readonly metadata = { handlerProtocol: 'http/1.1' }
  readonly #options: HandlerOptions
  readonly #inner: NodeHttpHandler
  #markSent = () => {}
  /** Over when the first request is on its way. */
  readonly sent = new Promise<void>((resolve) => {
    this.#markSent = resolve
  })
  /** How far the clock of the server that answered last is ahead of this machine's, by its header `Date`. */
  serverAheadMs = 0

  constructor(options: HandlerOptions) {
    this.#options = options
    this.#inner = new NodeHttpHandler({
      connectionTimeout: CONNECT_MS,
      httpsAgent: options.isDirect ? { rejectUnauthorized: true } : httpsAgent(),
      // Made from its options by the handler, which loads plain HTTP only where it is used.
      httpAgent: options.isDirect ? {} : agentOptions(),
    })
  }

  /**
   * Sends one request, once, and reads the whole answer, whatever its status.
   *
   * @throws NetworkFailure when none came; UnreadableResponse when it is not what the party can have meant; the signal's reason when
   *   it is aborted
   */
  async handle(request: HttpRequest, options: HttpHandlerOptions = {}): Promise<{ response: HttpResponse }> {
    const { signal, trace, expects } = this.#options
    signal.throwIfAborted()
    const late = new AbortController()
    const abortSignal = AbortSignal.any([signal, late.signal])
    const host = request.hostname
    try {
      // Not left to the request, which never tells its end where a server switches to another protocol.
      const exchange = this.#exchange(request, { ...options, abortSignal })
      setImmediate(this.#markSent)
      const { response, body } = await withTimeout(ANSWER_MS, exchange, { clock: systemClock, signal })
      this.serverAheadMs = (Date.parse(response.headers['date'] ?? '') || Date.now()) - Date.now()
      trace?.(
        msg`${request.method} ${host}${pathOf(request)}: status ${response.statusCode}, ${body.length} bytes`,
      )
      const problem = problemWith(body, expects, request.method, response.statusCode)
      if (problem) {
        throw new UnreadableResponse(host, response.statusCode, problem, retryAfterMsOf(response.headers))
      }
      return { response: Object.assign(response, { body }) }
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof UnreadableResponse) throw error
      late.abort()
      throw new NetworkFailure(host, reasonOf(error), failedProxy(error, request, process.env))
    }
  }

  /** The SDK has this and the next in its interface of a handler, for settings that are fixed here. */
  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): Record<string, never> {
    return {}
  }

  /** Closes idle connections, which would keep the process alive. */
  destroy(): void {
    this.#inner.destroy()
  }

  async #exchange(request: HttpRequest, options: HttpHandlerOptions & { readonly abortSignal: AbortSignal }) {
    const { largestBytes = LARGEST_ANSWER_BYTES } = this.#options
    // biome-ignore lint/suspicious/noExplicitAny: the handler asks for its class, but reads only the fields of the type.
    const { response } = await this.#inner.handle(request as any, options)
    const { statusCode, body: stream } = response
    const body = await readBody(request.hostname, statusCode, stream, options.abortSignal, largestBytes)
    return { response, body }
  }
}

function pathOf(request: HttpRequest): string {
  return request.path.replace(/\?.*/s, '')
}

async function readBody(
  host: string,
  status: number,
  stream: IncomingMessage,
  signal: AbortSignal,
  largestBytes: number,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  const onAbort = () => stream.destroy(new Error('aborted'))
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    for await (const chunk of stream) {
      bytes += chunk.length
      if (bytes > largestBytes)
        throw new UnreadableResponse(host, status, `more than ${largestBytes / 1024 / 1024} MiB`)
      chunks.push(chunk)
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
  return Buffer.concat(chunks)
}

function reasonOf(error: unknown): string {
  if (error instanceof TimeoutError) return `no complete response within ${ANSWER_MS / 1000} seconds`
  const { code, name } = error as { code?: unknown; name?: unknown }
  if (typeof code === 'string') return code
  // What the agent for plain HTTP throws where the percent-encoding of `HTTP_PROXY` is wrong.
  if (error instanceof URIError) return 'ERR_PROXY_INVALID_CONFIG'
  return name === 'TimeoutError'
    ? `no connection within ${CONNECT_MS / 1000} seconds`
    : 'the connection broke'
}

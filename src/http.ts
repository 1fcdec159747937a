import type { IncomingMessage } from 'node:http'
import { type AgentOptions, Agent as HttpsAgent } from 'node:https'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { HttpHandlerOptions, HttpRequest, HttpResponse } from '@smithy/types'
import { type Message, say } from './message.ts'
import type { Retry } from './retry.ts'

/**
 * The one way out: every request of the Action, the AWS SDK's included, goes through a `BoundedHttpHandler`, which ends each
 * attempt in bounded time and space and hands on only answers that can be read.
 */

const CONNECT_MS = 5_000
const ANSWER_MS = 10_000
const LARGEST_ANSWER_BYTES = 1024 * 1024

/** No answer: unreachable, broken off, timed out. The words never come from Node, whose texts may hold a proxy's password. */
export class NetworkFailure extends Error {
  readonly host: string
  /** What went wrong, as Node's error code (`ECONNREFUSED`) or in words. */
  readonly what: string
  readonly retry: Retry

  constructor(host: string, what: string, retry: Retry) {
    super(`${host}: ${what}`)
    this.name = 'NetworkFailure'
    this.host = host
    this.what = what
    this.retry = retry
  }
}

/** An answer that the party asked cannot have meant: a proxy's HTML page, half a document, nothing at all. */
export class UnreadableAnswer extends Error {
  readonly host: string
  readonly status: number
  /** What came instead, to go behind "answered with ". */
  readonly what: string
  readonly retry: Retry

  constructor(host: string, status: number, what: string) {
    super(`${host} answered ${status} with ${what}`)
    this.name = 'UnreadableAnswer'
    this.host = host
    this.status = status
    this.what = what
    this.retry = retryOfUnreadable(status)
  }
}

/** A refusal or a redirect in a foreign tongue will be the same next time; a server that broke down may come back. */
function retryOfUnreadable(status: number): Retry {
  if (status === 429) return 'throttled'
  return status < 300 || status >= 500 || status === 408 ? 'transient' : 'final'
}

/** Told of every exchange, for the debug log; never of headers, bodies or queries. */
export type Trace = (line: Message) => void

export class BoundedHttpHandler {
  readonly metadata = { handlerProtocol: 'http/1.1' }
  readonly #signal: AbortSignal
  readonly #trace: Trace
  readonly #inner: NodeHttpHandler

  /** The signal ends everything under way and still to come. */
  constructor(signal: AbortSignal, trace: Trace = () => {}) {
    this.#signal = signal
    this.#trace = trace
    this.#inner = new NodeHttpHandler({
      connectionTimeout: CONNECT_MS,
      httpsAgent: new HttpsAgent(agentOptions()),
      httpAgent: agentOptions(),
    })
  }

  async handle(request: HttpRequest, options: HttpHandlerOptions = {}): Promise<{ response: HttpResponse }> {
    this.#signal.throwIfAborted()
    const deadline = AbortSignal.timeout(ANSWER_MS)
    const abortSignal = AbortSignal.any([this.#signal, deadline])
    const host = request.hostname
    try {
      // biome-ignore lint/suspicious/noExplicitAny: the handler asks for its class, but reads only the fields of the type.
      const { response } = await this.#inner.handle(request as any, { ...options, abortSignal })
      const body = await readBody(host, response.statusCode, response.body, abortSignal)
      this.#trace(
        say`${request.method} ${host}${request.path.replace(/\?.*/, '')}: status ${response.statusCode}, ${body.length} bytes`,
      )
      checkReadable(host, request.method, response.statusCode, body)
      return { response: Object.assign(response, { body }) }
    } catch (error) {
      this.#signal.throwIfAborted()
      if (error instanceof UnreadableAnswer) throw error
      if (deadline.aborted) {
        throw new NetworkFailure(host, `no whole answer within ${ANSWER_MS / 1000} seconds`, 'transient')
      }
      throw toNetworkFailure(host, error)
    }
  }

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): Record<string, never> {
    return {}
  }

  /** Closes idle connections, which would keep the process alive. */
  destroy(): void {
    this.#inner.destroy()
  }
}

/** Node ≥ 24.5 reads the proxy variables itself when told to; before, it ignores the option. */
function agentOptions(): AgentOptions & { proxyEnv: NodeJS.ProcessEnv } {
  return { keepAlive: true, proxyEnv: process.env }
}

async function readBody(
  host: string,
  status: number,
  stream: IncomingMessage,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  const onAbort = () => stream.destroy(new Error('aborted'))
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    for await (const chunk of stream) {
      bytes += chunk.length
      if (bytes > LARGEST_ANSWER_BYTES) throw new UnreadableAnswer(host, status, 'more than 1 MiB')
      chunks.push(chunk)
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
  return Buffer.concat(chunks)
}

/**
 * AWS and GitHub answer with JSON objects or XML. An empty answer is fine where nothing was asked for, and for errors, whose name
 * may stand in a header.
 */
function checkReadable(host: string, method: string, status: number, body: Buffer): void {
  const unreadable = (what: string) => new UnreadableAnswer(host, status, what)
  const text = body.toString('utf8').trim()
  if (status >= 300 && status < 400) throw unreadable('a redirect')
  if (text === '') {
    if (method === 'GET' && status < 300) throw unreadable('nothing')
    return
  }
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(text)) throw unreadable('an HTML page')
  if (!text.startsWith('<') && !isJsonObject(text)) throw unreadable('neither a JSON object nor XML')
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function toNetworkFailure(host: string, error: unknown): NetworkFailure {
  const { code, name } = error as { code?: unknown; name?: unknown }
  const what =
    typeof code === 'string' ? code : name === 'TimeoutError' ? 'ETIMEDOUT' : 'the connection broke'
  return new NetworkFailure(host, what, isFinal(what) ? 'final' : 'transient')
}

/** A host that does not exist, a certificate that is not trusted and a proxy that refuses will not change in seconds. */
function isFinal(code: string): boolean {
  return /^(?:ENOTFOUND|ERR_PROXY_|ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code)
}

import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import {
  type Answer,
  OPERATIONS,
  type Operation,
  type RecordedRequest,
  type Service,
  ServiceError,
} from './service.ts'

type FaultKind =
  /** Any answer in place of the real one: an HTML page, a redirect, garbage, nothing, ten megabytes. */
  | ({ kind: 'answer' } & Answer)
  /** An error in the protocol of the service. */
  | { kind: 'error'; status: number; code: string; message: string }
  /** The service's own words for too many requests. */
  | { kind: 'throttle' }
  /** The connection is reset before the answer. */
  | { kind: 'reset' }
  /** The connection is reset after the headers and half the body. */
  | { kind: 'reset-midway' }
  /** The connection is closed in good order when the last byte is still missing. */
  | { kind: 'truncate' }
  /** The answer never comes. */
  | { kind: 'hang' }
  /** The headers come, then a byte now and then, forever. */
  | { kind: 'drip'; everyMs?: number }
  /** The real answer, late. */
  | { kind: 'delay'; ms: number }

/**
 * What goes wrong with a request. As a rule the service never sees it; with `afterEffect` it does its work first
 * and only the answer is lost, which is the case that makes retries hard.
 */
export type Fault = FaultKind & { afterEffect?: boolean }

const KINDS: Record<Fault['kind'], true> = {
  answer: true,
  error: true,
  throttle: true,
  reset: true,
  'reset-midway': true,
  truncate: true,
  hang: true,
  drip: true,
  delay: true,
}

/** A request that is held back: it is served, and answered, when it is let go. */
export class Held {
  readonly kind = 'hold'
  readonly #arrived = new Turn()
  readonly #released = new Turn()

  /** Over when the request is there. */
  get arrived(): Promise<void> {
    return this.#arrived.over
  }

  letGo(): void {
    this.#released.end()
  }

  /** Tells that the request is there, and waits until it may go on. */
  async pass(): Promise<void> {
    this.#arrived.end()
    await this.#released.over
  }
}

/** A promise with the key to it. */
class Turn {
  end: () => void = () => {}
  readonly over = new Promise<void>((resolve) => {
    this.end = resolve
  })
}

/** The faults to come, first in, first out, for each operation. */
export class Faults {
  readonly #queues = new Map<Operation, { fault: Fault | Held; times: number }[]>()

  /** Spoils the next `times` requests for the operation; `Infinity` spoils all. */
  add(operation: Operation, fault: Fault, times = 1): void {
    if (!OPERATIONS.includes(operation)) throw new TypeError(`No such operation: ${operation}`)
    if (!Object.hasOwn(KINDS, fault?.kind)) throw new TypeError(`No such kind of fault: ${fault?.kind}`)
    if (!(times >= 1)) throw new TypeError(`Not a number of times: ${times}`)
    this.#push(operation, fault, times)
  }

  /** Holds back the next request for the operation. */
  hold(operation: Operation): Held {
    const held = new Held()
    this.#push(operation, held, 1)
    return held
  }

  take(operation: Operation): Fault | Held | undefined {
    const queue = this.#queues.get(operation)
    const next = queue?.[0]
    if (!next) return undefined
    next.times -= 1
    if (next.times < 1) queue.shift()
    return next.fault
  }

  #push(operation: Operation, fault: Fault | Held, times: number): void {
    const queue = this.#queues.get(operation) ?? []
    this.#queues.set(operation, queue)
    queue.push({ fault, times })
  }
}

/** Stands for the answer when there is no real one to cut short. */
const PLACEHOLDER: Answer = { status: 200, body: '{"message":"This answer is never complete."}' }

/** Spoils the response to one request; `handle` does the real work and gives the real answer. */
export async function inject(
  fault: Fault | Held,
  response: ServerResponse,
  service: Service,
  request: RecordedRequest,
  handle: () => Promise<Answer>,
): Promise<void> {
  if (fault instanceof Held) {
    await fault.pass()
    return send(response, await handle())
  }
  const answer = fault.afterEffect ? await handle() : PLACEHOLDER
  switch (fault.kind) {
    case 'answer':
      return send(response, fault)
    case 'error':
      return send(
        response,
        service.renderError(new ServiceError(fault.status, fault.code, fault.message), request),
      )
    case 'throttle':
      return send(response, service.renderError(service.throttling, request))
    case 'reset':
      reset(response)
      return
    case 'reset-midway':
      await sendPart(response, answer, (length) => length / 2)
      await sleep(5) // a reset overtakes bytes that the client has not read yet
      reset(response)
      return
    case 'truncate':
      await sendPart(response, answer, (length) => length - 1)
      response.socket?.end()
      return
    case 'hang':
      return
    case 'drip':
      return drip(response, answer, fault.everyMs ?? 50)
    case 'delay': {
      const gone = new AbortController()
      response.once('close', () => gone.abort())
      await sleep(fault.ms, undefined, { signal: gone.signal })
      return send(response, fault.afterEffect ? answer : await handle())
    }
  }
}

export function send(response: ServerResponse, { status, headers, body = '' }: Answer): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body)
}

/** Under TLS the socket is out of reach: the connection is closed silently, to which clients give the same name. */
function reset({ socket }: ServerResponse): void {
  if (socket instanceof TLSSocket) socket.destroy()
  else socket?.resetAndDestroy()
}

/** Sends the headers of the whole answer and, of its body, as many bytes as `part` says. */
async function sendPart(
  response: ServerResponse,
  { status, headers, body = '' }: Answer,
  part: (length: number) => number,
): Promise<void> {
  const bytes = Buffer.from(body)
  response.writeHead(status, { 'content-length': bytes.length, ...headers })
  await new Promise((flushed) => response.write(bytes.subarray(0, part(bytes.length)), flushed))
}

/** Spaces, so that a parser that reads as it goes stays hopeful. */
async function drip(response: ServerResponse, { status, headers }: Answer, everyMs: number): Promise<void> {
  response.writeHead(status, headers)
  const timer = setInterval(() => response.write(' '), everyMs)
  await once(response, 'close')
  clearInterval(timer)
}

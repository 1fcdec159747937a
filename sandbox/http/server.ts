import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { TLSSocket } from 'node:tls'
import { parseAuthorization } from '../iam/sigv4.ts'
import type { Identity } from '../tls/authority.ts'
import { type Faults, inject, send } from './faults.ts'
import { type Answer, json, type RecordedRequest, type Service, ServiceError } from './service.ts'

/** What the servers of one sandbox share. */
export interface Shared {
  requests: RecordedRequest[]
  faults: Faults
  now: () => number
  /** With it they speak HTTPS. */
  identity: Identity | undefined
}

export interface Server {
  /** `http://127.0.0.1:<port>`, or `https:` */
  url: string
  close(): Promise<void>
}

/** Puts a service on a random port of the loopback interface. */
export async function serve(service: Service, shared: Shared): Promise<Server> {
  const { identity } = shared
  const listener: RequestListener = (incoming, response) => {
    // A client that hangs up is no concern of the server's.
    respond(service, shared, incoming, response).catch(() => response.destroy())
  }
  const server = identity ? createTlsServer(identity, listener) : createServer(listener)
  // Longer than a client backs off, as AWS and GitHub do: an idle connection that is closed just when it is used again is a fault.
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `${identity ? 'https' : 'http'}://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function respond(
  service: Service,
  { requests, faults, now }: Shared,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = incoming.url ?? '/'
  const [path = '/', query] = url.split(/\?(.*)/s)
  const { method = 'GET', headers } = incoming
  const wire = { method, path, query: new URLSearchParams(query), headers, body: await text(incoming) }
  // The AWS SDKs correct a skewed clock by this header, so it must tell the sandbox's time.
  response.setHeader('date', new Date(now()).toUTCString())
  if (path === '/_sandbox/faults' && method === 'POST') return send(response, script(faults, wire.body))

  const request: RecordedRequest = {
    operation: service.operationOf(wire),
    scheme: incoming.socket instanceof TLSSocket ? 'https' : 'http',
    requestId: randomUUID(),
    ...wire,
    ...parseAuthorization(headers.authorization)?.scope,
  }
  requests.push(request)
  const fault = faults.take(request.operation)
  const handle = () => answerTo(request, service)
  if (fault) await inject(fault, response, service, request, handle)
  else send(response, await handle())
}

async function answerTo(request: RecordedRequest, service: Service): Promise<Answer> {
  try {
    return await service.handle(request)
  } catch (error) {
    if (error instanceof ServiceError) return service.renderError(error, request)
    console.error('A bug in the sandbox:', error)
    return service.renderError(new ServiceError(500, 'InternalFailure', String(error)), request)
  }
}

/** Takes a fault from outside the process: `{"operation": "...", "fault": {"kind": "..."}, "times": 1}`. */
function script(faults: Faults, body: string): Answer {
  try {
    const { operation, fault, times } = JSON.parse(body)
    faults.add(operation, fault, times)
    return json(200, {})
  } catch (error) {
    return json(400, { message: String(error) })
  }
}

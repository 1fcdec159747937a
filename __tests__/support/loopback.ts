import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished, vi } from 'vitest'

export interface Received {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Loopback {
  readonly url: string
  readonly port: number
  readonly requests: readonly Received[]
}

type Handler = (response: ServerResponse, request: Received, index: number) => void

/** A server on this machine for the length of the test. */
export async function serve(handler: Handler): Promise<Loopback> {
  const requests: Received[] = []
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const { method = '', url = '', headers } = incoming
    const request = { method, path: url, headers, body: Buffer.concat(chunks).toString('utf8') }
    requests.push(request)
    handler(response, request, requests.length - 1)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, requests }
}

/**
 * A port where nobody listens: that of a service that nobody runs any more. One that was free a moment ago may be given away by the
 * system meanwhile, to another test.
 */
export const CLOSED_PORT = 9

export function reply(
  response: ServerResponse,
  status: number,
  body = '',
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, headers).end(body)
}

export function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}

/** Takes out of the environment what would lead requests, or the search for credentials, away from this machine. */
export function isolate(): void {
  for (const name of Object.keys(process.env)) {
    if (/^(?:AWS_|ACTIONS_|GITHUB_|INPUT_|RUNNER_|(?:https?|no|all)_proxy$)/i.test(name))
      vi.stubEnv(name, undefined)
  }
  vi.stubEnv('AWS_CONFIG_FILE', '/dev/null')
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/dev/null')
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
}

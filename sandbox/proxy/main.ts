/**
 * A proxy in a process of its own: `node sandbox/proxy/main.ts '<ProxyOptions as JSON>'`. Prints its port, then each request that it
 * sees as a line of JSON, and stops when its input ends. It reaches nothing but this machine.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Behavior, ProxiedRequest, ProxyOptions } from './proxy.ts'

const options: ProxyOptions = JSON.parse(process.argv[2] ?? '{}')
const { credentials, routes = {} } = options
const behaviors = [...(options.behavior ?? ['works'])]

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`)

/** Notes a request, by what it asks for alone; what becomes of it. */
function note(incoming: IncomingMessage): Behavior | 'unauthorized' {
  const { method = '', url: target = '', headers } = incoming
  const expected = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`
  const authorized = expected === undefined || headers['proxy-authorization'] === expected
  print({ method, target, authorized } satisfies ProxiedRequest)
  const [behavior = 'works'] = behaviors.length > 1 ? behaviors.splice(0, 1) : behaviors
  return behavior === 'works' && !authorized ? 'unauthorized' : behavior
}

/** Where a host and its port are on this machine; nowhere when they are not on it. */
function locate(host: string, port: number): number | undefined {
  const isLocal = /^(?:127(?:\.\d+){3}|(?:.+\.)?localhost)$/.test(host)
  return routes[`${host}:${port}`] ?? (isLocal ? port : undefined)
}

const PAGE = '<!DOCTYPE html><html><body>The proxy has spoken.</body></html>'
const REFUSALS = { refuses: '403 Forbidden', unauthorized: '407 Proxy Authentication Required' } as const
const NOWHERE = '502 Bad Gateway'

function refuse(socket: Duplex, status: string): void {
  const head = [
    `HTTP/1.1 ${status}`,
    'connection: close',
    'proxy-authenticate: Basic realm="proxy"',
    'content-type: text/html',
    `content-length: ${PAGE.length}`,
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${PAGE}`)
}

/** Does to a connection what is no proxy's work; whether that was all. */
function misbehave(socket: Duplex, behavior: Behavior | 'unauthorized'): boolean {
  switch (behavior) {
    case 'works':
      return false
    case 'refuses':
    case 'unauthorized':
      refuse(socket, REFUSALS[behavior])
      return true
    case 'hangs':
      return true
    case 'mutes':
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      return true
    case 'closes':
      socket.destroy()
      return true
    case 'babbles':
      socket.end('SSH-2.0-OpenSSH_9.6\r\n\r\n')
      return true
  }
}

function tunnel(incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
  socket.on('error', () => {})
  if (misbehave(socket, note(incoming))) return
  const [, host = '', port = ''] = incoming.url?.match(/^(.*):(\d+)$/) ?? []
  const local = locate(host, Number(port))
  if (local === undefined) {
    refuse(socket, NOWHERE)
    return
  }
  const upstream = connect(local, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    upstream.write(head)
    upstream.pipe(socket).pipe(upstream)
  })
  upstream.on('error', () => socket.destroy())
  socket.on('close', () => upstream.destroy())
}

function forward(incoming: IncomingMessage, response: ServerResponse): void {
  const { socket, method, url = '' } = incoming
  if (misbehave(socket, note(incoming))) return
  const target = URL.parse(url)
  const local = target && locate(target.hostname, Number(target.port || 80))
  if (!local) {
    refuse(socket, NOWHERE)
    return
  }
  const { 'proxy-authorization': _, 'proxy-connection': __, ...headers } = incoming.headers
  const onward = { host: '127.0.0.1', port: local, method, path: target.pathname + target.search, headers }
  const upstream = request(onward, (answer) => {
    answer.pipe(response.writeHead(answer.statusCode ?? 0, answer.headers))
  })
  upstream.on('error', () => socket.destroy())
  incoming.pipe(upstream)
}

const server = createServer(forward).on('connect', tunnel)
server.listen(0, '127.0.0.1')
await once(server, 'listening')
print((server.address() as AddressInfo).port)
await once(process.stdin.resume(), 'end')
process.stdout.write('', () => process.exit())

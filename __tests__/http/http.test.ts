import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { HttpRequest } from '@smithy/types'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { CertificateAuthority, type Identity } from '../../sandbox/tls/authority.ts'
import { systemClock } from '../../src/clock.ts'
import { connectEarly } from '../../src/http/agents.ts'
import { BoundedHttpHandler, type HandlerOptions, NetworkFailure, type Trace } from '../../src/http/http.ts'
import { foreignProxyVariables, unreadProxyVariables } from '../../src/http/proxies.ts'
import { UnreadableResponse } from '../../src/http/response.ts'
import { CLOSED_PORT, isolate, reply, reset, serve } from '../support/loopback.ts'
import { thrownBy } from '../support/values.ts'

beforeEach(isolate)
afterEach(() => {
  vi.unstubAllEnvs()
})

function to(port: number, changes: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'GET',
    protocol: 'http:',
    hostname: '127.0.0.1',
    port,
    path: '/some/path',
    query: {},
    headers: { accept: 'application/json' },
    ...changes,
  }
}

function handlerOf(
  signal: AbortSignal = new AbortController().signal,
  trace: Trace = () => {},
  expects: HandlerOptions['expects'] = 'any',
): BoundedHttpHandler {
  const handler = new BoundedHttpHandler({ expects, signal, trace })
  onTestFinished(() => handler.destroy())
  return handler
}

/** What becomes of one request that is answered like this. */
async function ask(answer: (response: ServerResponse) => void, changes: Partial<HttpRequest> = {}) {
  const server = await serve(answer)
  return handlerOf().handle(to(server.port, changes))
}

async function failureOf(answer: (response: ServerResponse) => void, changes: Partial<HttpRequest> = {}) {
  return thrownBy(ask(answer, changes))
}

describe('an answer that can be read', () => {
  test.each([
    [200, '{"a":1}'],
    [200, ' \n{"a":1}\n'],
    [400, '{"message":"no"}'],
    [503, '{"message":"down"}'],
    [200, '<?xml version="1.0"?><Answer><A>1</A></Answer>'],
    [403, '<ErrorResponse><Error/></ErrorResponse>'],
    [404, ''],
    [500, ''],
  ])('is handed on: %i %j', async (status, body) => {
    const { response } = await ask((to) => reply(to, status, body, { 'x-amzn-requestid': 'r-1' }))
    expect(response.statusCode).toBe(status)
    expect(String(response.body)).toBe(body)
    expect(response.headers['x-amzn-requestid']).toBe('r-1')
  })

  test.each(['PUT', 'DELETE'])('may be empty where nothing was asked for: %s', async (method) => {
    const { response } = await ask((to) => reply(to, 200), { method })
    expect([response.statusCode, String(response.body)]).toEqual([200, ''])
  })

  test('may be as large as 1 MiB, and in pieces', async () => {
    const body = JSON.stringify({ a: 'x'.repeat(1024 * 1024 - 8) })
    const { response } = await ask((to) => {
      to.write(body.slice(0, 1000))
      to.end(body.slice(1000))
    })
    expect(response.body.length).toBe(1024 * 1024)
  })

  test('answers what was asked', async () => {
    const server = await serve((to) => reply(to, 200, '{}'))
    await handlerOf().handle(to(server.port, { method: 'PUT', body: '{"b":2}', query: { q: 'a b' } }))
    expect(server.requests).toMatchObject([{ method: 'PUT', path: '/some/path?q=a%20b', body: '{"b":2}' }])
  })
})

test.each([
  [-3_600_000, new Date(Date.now() - 3_600_000).toUTCString()],
  [3_600_000, new Date(Date.now() + 3_600_000).toUTCString()],
  [0, 'yesterday'],
])('the clock of the server is told by its date: %i ms', async (ahead, date) => {
  const server = await serve((response) => reply(response, 200, '{}', { date }))
  const handler = handlerOf()
  await handler.handle(to(server.port))
  expect(Math.abs(handler.serverAheadMs - ahead)).toBeLessThan(60_000)
})

test('an exchange is traced by its path and status, and by nothing that could be secret', async () => {
  const server = await serve((to) => reply(to, 404, '{"in":"the body"}', { 'x-in': 'the-headers' }))
  const lines: string[] = []
  const handler = handlerOf(new AbortController().signal, (line) => lines.push(line.plain()))
  const headers = { authorization: 'Bearer 0123456789' }
  await handler.handle(
    to(server.port, { path: '/some/path?token=0123456789', headers, query: { q: '0123456789' } }),
  )
  expect(lines).toHaveLength(1)
  for (const words of ['GET', '127.0.0.1', '/some/path', '404']) expect(lines[0]).toContain(words)
  expect(lines[0]).not.toMatch(/0123456789|body|headers/)
})

describe('an answer that cannot be read', () => {
  const page = '<!DOCTYPE html><html><body>Access denied by example proxy</body></html>'

  test.each<[number, string, string, RegExp]>([
    [200, page, 'transient', /HTML/],
    [200, '<html><head></head></html>', 'transient', /HTML/],
    [200, `\ufeff\n${page.toLowerCase()}`, 'transient', /HTML/],
    [200, `<?xml version="1.0" encoding="UTF-8"?>\n${page}`, 'transient', /HTML/],
    [200, `<!-- Copyright of example proxy -->\n${page}`, 'transient', /HTML/],
    [403, page, 'final', /HTML/],
    [407, page, 'final', /HTML/],
    [408, page, 'transient', /HTML/],
    [429, page, 'throttled', /HTML/],
    [502, page, 'transient', /HTML/],
    [200, '', 'transient', /^an empty body$/],
    [204, '', 'transient', /^an empty body$/],
    [200, '{"a":', 'transient', /JSON/],
    [200, 'OK', 'transient', /JSON/],
    [200, '[]', 'transient', /JSON/],
    [200, 'null', 'transient', /JSON/],
    [404, 'Not Found', 'final', /JSON/],
    [503, 'upstream connect error', 'transient', /JSON/],
    [301, '', 'final', /redirect/],
    [302, page, 'final', /redirect/],
    [307, '{}', 'final', /redirect/],
  ])('%i %j is worth: %s', async (status, body, retry, what) => {
    const error = await failureOf((to) => reply(to, status, body, { location: 'http://127.0.0.1/elsewhere' }))
    expect(error).toBeInstanceOf(UnreadableResponse)
    expect(error).toMatchObject({ host: '127.0.0.1', status, retry })
    expect((error as UnreadableResponse).what).toMatch(what)
    expect((error as UnreadableResponse).message).toContain('127.0.0.1')
  })

  test.each(['POST', 'PATCH'])('may be none at all: %s', async (method) => {
    const server = await serve((response) => reply(response, 200))
    const error = await thrownBy(handlerOf().handle(to(server.port, { method, body: '{}' })))
    expect(error).toMatchObject({ status: 200, retry: 'transient', what: 'an empty body' })
  })

  test.each([
    ['json', '<ok/>', /XML in place of JSON/],
    ['xml', '{}', /JSON in place of XML/],
  ] as const)('where %s is expected, may be %j', async (expects, body, what) => {
    const server = await serve((response) => reply(response, 200, body))
    const signal = new AbortController().signal
    const error = await thrownBy(handlerOf(signal, () => {}, expects).handle(to(server.port)))
    expect(error).toMatchObject({ status: 200, retry: 'transient' })
    expect((error as UnreadableResponse).what).toMatch(what)
  })

  test('a redirect is not followed', async () => {
    const server = await serve((to) => reply(to, 302, '', { location: '/elsewhere' }))
    await thrownBy(handlerOf().handle(to(server.port)))
    expect(server.requests).toHaveLength(1)
  })

  test('may be one byte too large', async () => {
    const error = await failureOf((to) => reply(to, 200, JSON.stringify({ a: 'x'.repeat(1024 * 1024 - 7) })))
    expect(error).toBeInstanceOf(UnreadableResponse)
    expect((error as UnreadableResponse).what).toMatch(/1 MiB/)
  })

  test('more than 1 MiB is not read to its end', async () => {
    let open = true
    const error = await failureOf((to) => {
      to.on('close', () => {
        open = false
      })
      const more = () => {
        while (open && to.write(Buffer.alloc(64 * 1024, ' '))) {}
      }
      to.on('drain', more)
      more()
    })
    expect(error).toBeInstanceOf(UnreadableResponse)
    expect((error as UnreadableResponse).what).toMatch(/1 MiB/)
    await vi.waitUntil(() => !open)
  })
})

describe('no complete response', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['reset before the answer', reset],
    ['closed before the answer', (response) => response.socket?.destroy()],
    [
      'cut short of its length',
      (response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('{"a":1}', () => response.socket?.destroy())
      },
    ],
    [
      'cut short in pieces',
      (response) => {
        response.writeHead(200)
        response.write('{"a":1}', () => response.socket?.destroy())
      },
    ],
    ['reset in the middle', (response) => response.write('{"a":', () => reset(response))],
  ])('%s is worth another try', async (_, answer) => {
    const error = await failureOf(answer)
    expect(error).toBeInstanceOf(NetworkFailure)
    expect(error).toMatchObject({ host: '127.0.0.1', retry: 'transient' })
    expect((error as NetworkFailure).reason).not.toBe('')
  })

  test('something that does not speak HTTP is a failure of the network', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.end('SSH-2.0-OpenSSH_9.6\r\n')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.close()
    })
    const error = await thrownBy(handlerOf().handle(to((server.address() as AddressInfo).port)))
    expect(error).toBeInstanceOf(NetworkFailure)
    expect((error as NetworkFailure).message).not.toContain('SSH')
  })

  test('a server that switches to another protocol is left when the time is up', async () => {
    const { sleep } = systemClock
    vi.spyOn(systemClock, 'sleep').mockImplementation((_, signal) => sleep(100, signal))
    onTestFinished(() => {
      vi.restoreAllMocks()
    })
    const answer = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: tls\r\n\r\n'
    const error = await failureOf(({ socket }) => socket?.write(answer))
    expect(error).toMatchObject({ reason: 'no complete response within 10 seconds', mayHaveArrived: true })
  })

  test('a refused connection is worth another try', async () => {
    const error = await thrownBy(handlerOf().handle(to(CLOSED_PORT)))
    expect(error).toBeInstanceOf(NetworkFailure)
    expect(error).toMatchObject({
      host: '127.0.0.1',
      reason: 'ECONNREFUSED',
      retry: 'transient',
      mayHaveArrived: false,
    })
  })

  test('a plain answer where TLS was asked for is a failure of the network', async () => {
    const server = await serve((response) => reply(response, 200, '{}'))
    const error = await thrownBy(handlerOf().handle(to(server.port, { protocol: 'https:' })))
    expect(error).toBeInstanceOf(NetworkFailure)
    expect(error).toMatchObject({ host: '127.0.0.1' })
  })
})

describe('cancellation', () => {
  const reason = new Error('the job was cancelled')

  test('beforehand sends nothing', async () => {
    const server = await serve((to) => reply(to, 200, '{}'))
    const error = await thrownBy(handlerOf(AbortSignal.abort(reason)).handle(to(server.port)))
    expect(error).toBe(reason)
    expect(server.requests).toHaveLength(0)
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['before the answer', () => {}],
    ['in the middle of it', (response) => response.write('{"a":')],
  ])('%s ends the request with the reason', async (_, begin) => {
    const controller = new AbortController()
    let gone = false
    const server = await serve((response) => {
      response.on('close', () => {
        gone = true
      })
      begin(response)
      setImmediate(() => controller.abort(reason))
    })
    expect(await thrownBy(handlerOf(controller.signal).handle(to(server.port)))).toBe(reason)
    await vi.waitUntil(() => gone)
  })
})

test.each([
  [{}, []],
  [{ HTTPS_PROXY: '', https_proxy: 'http://127.0.0.1:9', HTTP_PROXY: 'https://127.0.0.1:9' }, []],
  [{ HTTPS_PROXY: '127.0.0.1:9' }, ['HTTPS_PROXY']],
  [{ HTTPS_PROXY: 'http://127.0.0.1:9', http_proxy: 'socks5://127.0.0.1:9' }, ['http_proxy']],
  [{ https_proxy: 'http://127.0.0.1:9', HTTPS_PROXY: 'socks5://127.0.0.1:9' }, []],
])('a proxy that is none of HTTP is not used: %j', (env, variables) => {
  expect(foreignProxyVariables(env)).toEqual(variables)
})

test('no proxy is used where Node knows none', () => {
  vi.spyOn(process, 'allowedNodeEnvironmentFlags', 'get').mockReturnValue(new Set())
  expect(unreadProxyVariables({ HTTP_PROXY: 'http://127.0.0.1:9' })).toEqual(['HTTP_PROXY'])
  expect(unreadProxyVariables({})).toEqual([])
  vi.restoreAllMocks()
})

describe('a proxy', () => {
  const secret = 'hunter2hunter2'

  const everything = (error: unknown) => {
    const { name, message, host, reason } = error as NetworkFailure
    return [name, message, host, reason, String(error)].join(' ')
  }

  test.each([['HTTP_PROXY'], ['http_proxy']])('that %s names is used', async (variable) => {
    const proxy = await serve((response) => reply(response, 200, '{"from":"proxy"}'))
    vi.stubEnv(variable, `http://user:${secret}@127.0.0.1:${proxy.port}`)
    const { response } = await handlerOf().handle(to(80, { hostname: 'ses.example.test' }))
    expect(String(response.body)).toBe('{"from":"proxy"}')
    expect(proxy.requests).toHaveLength(1)
    expect(proxy.requests[0]?.path).toContain('ses.example.test')
  })

  test('is left out for the hosts of NO_PROXY', async () => {
    const server = await serve((response) => reply(response, 200, '{"from":"server"}'))
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${CLOSED_PORT}`)
    vi.stubEnv('NO_PROXY', '127.0.0.1')
    const { response } = await handlerOf().handle(to(server.port))
    expect(String(response.body)).toBe('{"from":"server"}')
  })

  test.each([
    ['http:', 'HTTP_PROXY'],
    ['https:', 'HTTPS_PROXY'],
  ])('that refuses %s connections is named, without its password', async (protocol, variable) => {
    vi.stubEnv(variable, `http://user:${secret}@127.0.0.1:${CLOSED_PORT}`)
    const error = await thrownBy(handlerOf().handle(to(443, { protocol, hostname: 'ses.example.test' })))
    expect(error).toBeInstanceOf(NetworkFailure)
    expect(error).toMatchObject({
      host: 'ses.example.test',
      retry: 'transient',
      proxy: { variable, address: `127.0.0.1:${CLOSED_PORT}` },
    })
    expect(everything(error)).not.toMatch(/hunter2|user:/)
  })

  test('is not blamed for a host that it is not asked for', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:3128')
    vi.stubEnv('NO_PROXY', '127.0.0.1')
    const error = await thrownBy(handlerOf().handle(to(CLOSED_PORT)))
    expect(error).toMatchObject({ host: '127.0.0.1', reason: 'ECONNREFUSED', proxy: undefined })
  })

  test.each([
    ['403 Forbidden', 'final'],
    ['407 Proxy Authentication Required', 'final'],
    ['503 Service Unavailable', 'transient'],
  ])('that answers %s is told by its status, without its password', async (line, retry) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end(`HTTP/1.1 ${line}\r\ncontent-length: 0\r\n\r\n`))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.close()
    })
    const { port } = server.address() as AddressInfo
    vi.stubEnv('HTTPS_PROXY', `http://user:${secret}@127.0.0.1:${port}`)
    const error = await thrownBy(
      handlerOf().handle(to(443, { protocol: 'https:', hostname: 'ses.example.test' })),
    )
    expect(error).toBeInstanceOf(NetworkFailure)
    expect(error).toMatchObject({
      host: 'ses.example.test',
      retry,
      mayHaveArrived: false,
      proxy: { address: `127.0.0.1:${port}`, status: Number.parseInt(line, 10) },
    })
    expect(everything(error)).not.toMatch(/hunter2|user:/)
  })
})

describe('TLS', () => {
  const authority = new CertificateAuthority()

  /** A server on this machine, and the number of connections to it. */
  async function serveTls(identity: Identity = authority.issue()) {
    const counted = { connections: 0, requests: 0 }
    const server = createTlsServer(identity, (_, response) => {
      counted.requests++
      response.end('{}')
    })
    const sockets: Socket[] = []
    server.on('connection', (socket: Socket) => {
      counted.connections++
      sockets.push(socket)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const { port } = server.address() as AddressInfo
    const hangUp = () => Promise.all(sockets.map((socket) => once(socket.destroy(), 'close')))
    return { counted, url: `https://127.0.0.1:${port}`, request: to(port, { protocol: 'https:' }), hangUp }
  }

  /** What this process trusts, for the length of a test. */
  function trust(certificates: readonly string[]): void {
    const before = getCACertificates('default')
    setDefaultCACertificates([...certificates])
    onTestFinished(() => setDefaultCACertificates(before))
  }

  test('is verified whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const { counted, request } = await serveTls()
    const error = await thrownBy(handlerOf().handle(request))
    expect(error).toMatchObject({ reason: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', retry: 'final' })
    expect(counted.requests).toBe(0)
  })

  describe('a connection that is opened early', () => {
    test('is the one that the first request to the same host and port uses, and no later one', async () => {
      trust([authority.certificate])
      const { counted, url, request } = await serveTls()
      await connectEarly(url)
      expect(counted.connections).toBe(1)
      await handlerOf().handle(request)
      expect(counted).toEqual({ connections: 1, requests: 1 })
      await handlerOf().handle(request)
      expect(counted).toEqual({ connections: 2, requests: 2 })
    })

    test('may still be under way when the request comes', async () => {
      trust([authority.certificate])
      const { counted, url, request } = await serveTls()
      const connected = connectEarly(url)
      await Promise.all([connected, handlerOf().handle(request)])
      expect(counted).toEqual({ connections: 1, requests: 1 })
    })

    test('is not used where another host is asked', async () => {
      trust([authority.certificate])
      const [early, other] = await Promise.all([serveTls(), serveTls()])
      await connectEarly(early.url)
      await handlerOf().handle(other.request)
      expect([early.counted.requests, other.counted]).toEqual([0, { connections: 1, requests: 1 }])
    })

    test('that the server has closed is replaced', async () => {
      trust([authority.certificate])
      const { counted, url, request, hangUp } = await serveTls()
      await connectEarly(url)
      await hangUp()
      await setTimeout(50)
      await handlerOf().handle(request)
      expect(counted).toEqual({ connections: 2, requests: 1 })
    })

    test('is verified, and the request says what is wrong', async () => {
      const { counted, url, request } = await serveTls()
      await connectEarly(url)
      const error = await thrownBy(handlerOf().handle(request))
      expect(error).toMatchObject({ reason: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
      expect(counted.requests).toBe(0)
    })

    test.each([
      ['where nobody listens', `https://127.0.0.1:${CLOSED_PORT}`],
      ['without TLS', `http://127.0.0.1:${CLOSED_PORT}`],
      ['to what is not a URL', 'nowhere'],
      ['to nothing', ''],
    ])('%s disturbs nobody', async (_, endpoint) => {
      await expect(connectEarly(endpoint)).resolves.toBeUndefined()
    })

    test('is not opened past a proxy', async () => {
      vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${CLOSED_PORT}`)
      const { counted, url } = await serveTls()
      await connectEarly(url)
      expect(counted.connections).toBe(0)
    })
  })
})

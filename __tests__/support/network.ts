import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, request as forward, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { CLOSED_PORT } from './loopback.ts'

/** A network that fails below HTTP, and in front of servers that know nothing of it. */

const HOST = '127.0.0.1'
const NOWHERE = `${HOST}:${CLOSED_PORT}`

/** The way to an HTTP server. While it is shut, connections are refused. */
export interface Door extends AsyncDisposable {
  readonly url: string
  open(): Promise<void>
}

/**
 * Puts a door before a server. It is shut from the beginning, or falls shut once, with the first answer by which `isLast` holds;
 * who got that answer has to connect anew.
 */
export async function doorTo(serverUrl: string, isLast: (() => boolean) | undefined): Promise<Door> {
  let fallsShut = isLast
  const server = createServer(async (incoming, response) => {
    const { answer, body } = await passOn(serverUrl, incoming).catch(() => ({ answer: undefined, body: '' }))
    if (!answer) {
      response.destroy()
      return
    }
    if (fallsShut?.()) {
      fallsShut = undefined
      server.close()
      response.setHeader('connection', 'close')
    }
    response.writeHead(answer.statusCode ?? 500, answer.headers).end(body)
  })
  const port = await listenOutOfTheWay((at) => server.listen(at, HOST))
  if (!isLast) server.close()
  return {
    url: `http://${HOST}:${port}`,
    async open() {
      if (!server.listening) await once(server.listen(port, HOST), 'listening')
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      if (server.listening) await once(server.close(), 'close')
    },
  }
}

async function passOn(serverUrl: string, incoming: IncomingMessage) {
  const { method, url = '/', headers } = incoming
  const outgoing = forward(new URL(url, serverUrl), { method, headers, agent: false })
  outgoing.end(await buffer(incoming))
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
  const { connection, ...others } = answer.headers
  return { answer: Object.assign(answer, { headers: others }), body: await buffer(answer) }
}

/** A port that systems do not give away by themselves: while a door is shut, nobody else shall come to listen there. */
async function listenOutOfTheWay(listen: (port: number) => NodeJS.EventEmitter): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    try {
      await once(listen(port), 'listening')
      return port
    } catch (error) {
      if (attempt === 10) throw error
    }
  }
}

/** More than enough to fill the queue of a server that takes one connection. */
const QUEUE = 4

/** An address at which connecting never comes to an end. On Linux only; elsewhere a full queue refuses. */
export async function deafUrl(): Promise<AsyncDisposable & { readonly url: string }> {
  // Its thread never gets to accept what the system has queued.
  const worker = new Worker(
    `const { workerData, parentPort } = require('node:worker_threads')
     const server = require('node:net').createServer().listen({ port: 0, host: workerData, backlog: 1 }, () => {
       parentPort.postMessage(server.address().port)
       setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0))
     })`,
    { eval: true, workerData: HOST },
  )
  const [port] = (await once(worker, 'message')) as [number]
  const queued = Array.from({ length: QUEUE }, () => connect(port, HOST).on('error', () => {}))
  await once(queued[0] as Socket, 'connect')
  return {
    url: `http://${HOST}:${port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of queued) socket.destroy()
      await worker.terminate()
    },
  }
}

/** What becomes of a question in place of its answer; nothing is silence. */
export type SpoilDns = (
  query: Buffer,
  answer: () => Promise<Buffer | undefined>,
) => Buffer | undefined | Promise<Buffer | undefined>

/**
 * Stands before a DNS server, spoils each question the first so many times that it is asked, and does not speak TCP. Where there is
 * nothing to spoil it with, nobody is there.
 */
export async function spoiledDns(
  server: string,
  spoil: SpoilDns | undefined,
  times: number,
): Promise<AsyncDisposable & { readonly address: string }> {
  if (!spoil) return { address: NOWHERE, [Symbol.asyncDispose]: async () => {} }
  const asked = new Map<string, number>()
  const isSpoiled = (query: Buffer) => {
    const question = query.toString('latin1', 12).toLowerCase()
    const count = (asked.get(question) ?? 0) + 1
    asked.set(question, count)
    return count <= times
  }
  let isOpen = true
  const socket = createSocket('udp4')
  socket.on('message', async (query, { port, address }) => {
    const answer = () => ask(server, query)
    const response = await (isSpoiled(query) ? spoil(query, answer) : answer())
    if (response && isOpen) socket.send(response, port, address, () => {})
  })
  await once(socket.bind(0, HOST), 'listening')
  return {
    address: `${HOST}:${socket.address().port}`,
    async [Symbol.asyncDispose]() {
      isOpen = false
      await once(socket.close(), 'close')
    },
  }
}

async function ask(server: string, query: Buffer): Promise<Buffer | undefined> {
  const [host, port] = server.split(':')
  const socket = createSocket('udp4')
  try {
    socket.send(query, Number(port), host)
    const [answer] = (await once(socket, 'message', { signal: AbortSignal.timeout(5_000) })) as [Buffer]
    return answer
  } catch {
    return undefined
  } finally {
    socket.close()
  }
}

import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export type Transport = 'udp' | 'tcp'

/** Answers one message, or leaves it unanswered. */
export type Respond = (message: Buffer, transport: Transport) => Promise<Buffer | undefined>

export interface DnsServer {
  /** `127.0.0.1:<port>`, for UDP and TCP alike. */
  address: string
  close(): Promise<void>
}

const HOST = '127.0.0.1'
const ATTEMPTS = 10

/** Puts a DNS server on a random port of the loopback interface. */
export async function serveDns(respond: Respond): Promise<DnsServer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await listen(respond)
    } catch (error) {
      // The port that was free for UDP is not always free for TCP.
      if (attempt === ATTEMPTS || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
}

async function listen(respond: Respond): Promise<DnsServer> {
  const udp = createSocket('udp4')
  udp.on('message', async (message, { port, address }) => {
    const response = await respond(message, 'udp')
    // A client that is gone, or a server that is closed, is no concern of the answer's.
    if (response && isOpen) udp.send(response, port, address, () => {})
  })
  const connections = new Set<Socket>()
  const tcp = createServer((socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket)).once('error', () => socket.destroy())
    serveConnection(socket, respond)
  })
  let isOpen = true
  udp.bind(0, HOST)
  await once(udp, 'listening')
  const { port } = udp.address()
  tcp.listen(port, HOST)
  try {
    await once(tcp, 'listening')
  } catch (error) {
    udp.close()
    throw error
  }
  return {
    address: `${HOST}:${(tcp.address() as AddressInfo).port}`,
    async close() {
      if (!isOpen) return
      isOpen = false
      const closed = Promise.all([once(udp, 'close'), once(tcp, 'close')])
      udp.close()
      tcp.close()
      for (const socket of connections) socket.destroy()
      await closed
    },
  }
}

/** Over TCP, two bytes of length stand before every message. */
function serveConnection(socket: Socket, respond: Respond): void {
  let received = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    while (received.length >= 2 && received.length >= 2 + received.readUInt16BE()) {
      const end = 2 + received.readUInt16BE()
      const message = received.subarray(2, end)
      received = received.subarray(end)
      respond(message, 'tcp').then((response) => {
        if (!response || !socket.writable) return
        const length = Buffer.alloc(2)
        length.writeUInt16BE(response.length)
        socket.write(Buffer.concat([length, response]))
      })
    }
  })
}

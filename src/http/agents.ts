import type { Agent } from 'node:http'
import { type AgentOptions, Agent as HttpsAgent } from 'node:https'
import { isIP, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { ActionError } from '../errors.ts'
import { aboutInvalidProxy } from './network-errors.ts'
import { namesProxy } from './proxies.ts'

/**
 * Options of Node's agents. They read the proxy variables themselves when told to, from 24.5 on; before, they ignore the option
 * ("Enterprise network configuration" in the guides of Node.js). TLS is verified whatever `NODE_TLS_REJECT_UNAUTHORIZED` says, as
 * credentials are sent through it.
 */
export function agentOptions(): AgentOptions & { proxyEnv: NodeJS.ProcessEnv } {
  return { keepAlive: true, proxyEnv: process.env, rejectUnauthorized: true }
}

/** @throws ActionError `NETWORK_ERROR` when a proxy variable cannot be read */
export function httpsAgent(): HttpsAgent {
  try {
    return new EarlyAgent(agentOptions())
  } catch {
    // Node's own text holds the URL, and with it the password.
    throw new ActionError('NETWORK_ERROR', aboutInvalidProxy)
  }
}

/** Connections that no request uses yet, by `host:port`. */
const early = new Map<string, Socket>()

/**
 * Opens the TLS connection for a first request to come, while there is other work to do. Where the request goes elsewhere in the
 * end, or the connection breaks before, it is forgotten, and the request opens its own. It does not keep the process alive.
 *
 * @returns a promise that is over when the connection is there, or will not be
 */
export function connectEarly(endpoint: string): Promise<void> {
  if (!URL.canParse(endpoint) || namesProxy(process.env)) return Promise.resolve()
  const url = new URL(endpoint)
  if (url.protocol !== 'https:') return Promise.resolve()
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const agent = httpsAgent()
  const servername = isIP(host) ? '' : host
  const options = { ...agent.options, host, port: Number(url.port || 443), servername }
  const socket = agent.createConnection(options) as Socket
  socket.on('error', () => {}).unref()
  early.set(keyOf(options), socket)
  return new Promise((resolve) => {
    socket.once('secureConnect', resolve).once('close', () => resolve())
  })
}

function keyOf({ host, port }: Parameters<Agent['createConnection']>[0]): string {
  return `${host}:${port}`
}

/** Node's agent, which asks for a connection whenever it has none that is free. */
class EarlyAgent extends HttpsAgent {
  override createConnection(...args: Parameters<Agent['createConnection']>): Duplex | null | undefined {
    const key = keyOf(args[0])
    const socket = early.get(key)
    early.delete(key)
    return socket?.writable ? socket.ref() : super.createConnection(...args)
  }
}

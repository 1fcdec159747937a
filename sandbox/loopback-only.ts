/**
 * Preloaded (`node --import`) into the Action by the sandbox: switches the network off but for the loopback interface, so that no
 * test or demo can reach anybody. `SANDBOX_DNS` (`127.0.0.1:<port>`) takes the place of the system's resolvers.
 * Names that end in `.localhost` are this machine (RFC 6761), also where the system does not know that.
 */
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net, { type NetConnectOpts } from 'node:net'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

const LOCAL_NAME = /\.localhost$/

const refuse = (code: string, host: string) =>
  Object.assign(new Error(`${code} ${host} (network is off)`), {
    code,
    syscall: code === 'ENOTFOUND' ? 'getaddrinfo' : 'connect',
    hostname: host,
  })

type Callback = (error: Error | null, ...found: unknown[]) => void

const lookup = dns.lookup as (host: string, options: object, callback: Callback) => void
const guardedLookup: typeof lookup = (host, options, callback) => {
  if (LOOPBACK.test(host)) lookup(host, options, callback)
  else if (LOCAL_NAME.test(host)) lookup('localhost', options, callback)
  else process.nextTick(callback, refuse('ENOTFOUND', host))
}
const lookupLater = dns.promises.lookup as (host: string, options?: object) => Promise<unknown>
const guardedLookupLater: typeof lookupLater = (host, options) =>
  LOOPBACK.test(host) ? lookupLater(host, options) : Promise.reject(refuse('ENOTFOUND', host))
Object.assign(dns, { lookup: guardedLookup })
Object.assign(dns.promises, { lookup: guardedLookupLater })
syncBuiltinESMExports()

type Connect = (this: net.Socket, ...args: unknown[]) => net.Socket

const connect = net.Socket.prototype.connect as Connect
const guardedConnect: Connect = function (...args) {
  // `net.connect` hands its arguments on as one normalized list.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  const host =
    typeof first === 'object' ? ((first as NetConnectOpts & { host?: string }).host ?? 'localhost') : second
  if (net.isIP(String(host)) && !LOOPBACK.test(String(host)))
    return this.destroy(refuse('ENETUNREACH', String(host)))
  return connect.apply(this, args)
}
Object.assign(net.Socket.prototype, { connect: guardedConnect })

const send = dgram.Socket.prototype.send as (this: dgram.Socket, ...args: unknown[]) => void
const guardedSend: typeof send = function (...args) {
  const host = args.slice(1).find((argument) => typeof argument === 'string') ?? '127.0.0.1'
  if (LOOPBACK.test(host)) send.apply(this, args)
  else process.nextTick(() => this.emit('error', refuse('ENETUNREACH', host)))
}
Object.assign(dgram.Socket.prototype, { send: guardedSend })

/** The address of all name servers of the sandbox, at the port that nobody can choose. */
const NAME_SERVER = '127.0.0.1'
/** Nobody listens there, so questions are refused at once. */
const NOWHERE = '127.0.0.1:9'
const SYSTEM_RESOLVERS = dns.getServers()
const resolvers = [process.env['SANDBOX_DNS'] || NOWHERE]
dns.setServers(resolvers)

/** Resolvers open sockets of their own, out of reach from here: they are told whom to ask before they do. */
function guardResolver(prototype: object): void {
  for (const name of Object.getOwnPropertyNames(prototype).filter((own) =>
    /^(?:resolve|reverse)/.test(own),
  )) {
    const ask = Reflect.get(prototype, name) as (this: dns.Resolver, ...args: unknown[]) => unknown
    const guardedAsk: typeof ask = function (...args) {
      const servers = this.getServers()
      const isSystem = servers.join() === SYSTEM_RESOLVERS.join()
      if (isSystem || servers.join() === NAME_SERVER) this.setServers(resolvers)
      else if (!servers.every(isLoopback)) this.setServers([NOWHERE])
      return ask.apply(this, args)
    }
    Object.assign(prototype, { [name]: guardedAsk })
  }
}

function isLoopback(server: string): boolean {
  return LOOPBACK.test(server.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1'))
}

guardResolver(dns.Resolver.prototype)
guardResolver(dns.promises.Resolver.prototype)

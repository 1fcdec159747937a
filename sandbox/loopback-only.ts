/**
 * Preloaded (`node --import`) into the Action by the sandbox: switches the network off but for the loopback interface, so that no
 * test or demo can reach anybody.
 */
import dns from 'node:dns'
import net, { type NetConnectOpts } from 'node:net'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

const refuse = (code: string, host: string) =>
  Object.assign(new Error(`${code} ${host} (network is off)`), { code })

type Callback = (error: Error | null, ...found: unknown[]) => void

const lookup = dns.lookup as (host: string, options: object, callback: Callback) => void
const guardedLookup: typeof lookup = (host, options, callback) => {
  if (LOOPBACK.test(host)) lookup(host, options, callback)
  else process.nextTick(callback, refuse('ENOTFOUND', host))
}
Object.assign(dns, { lookup: guardedLookup })

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

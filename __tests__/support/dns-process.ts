import { setServers } from 'node:dns'
import { systemClock } from '../../src/clock.ts'
import { SystemDns } from '../../src/dns/system-dns.ts'
import { domain } from './values.ts'

/** A process of its own that asks `dns-servers`, given by name, by way of a resolver that is silent, and is told to stop meanwhile. */

const [resolver = '', how = ''] = process.argv.slice(2)
setServers([resolver])
const controller = new AbortController()
const dns = new SystemDns({
  servers: [{ host: 'dns.internal.example', port: 53 }],
  clock: systemClock,
  signal: controller.signal,
  trace: () => {},
})
setTimeout(() => (how === 'close' ? dns.close() : controller.abort(new Error('cancelled'))), 100)
await dns.look(domain('bounce.example.com'), domain('example.com'))
process.stdout.write('over')

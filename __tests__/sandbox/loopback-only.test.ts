import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startSandbox } from '../../sandbox/sandbox.ts'

/** Runs a script behind the guard, and gives what it prints. */
async function behindGuard(source: string, env: Record<string, string> = {}): Promise<string> {
  const args = ['--import=./sandbox/loopback-only.ts', '--input-type=module', '--eval', source]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env })
  return stdout.trim()
}

const PRINT = '.then((found) => console.log(JSON.stringify(found)), ({ code }) => console.log(code))'
const FOREIGN = "resolver.setServers(['192.0.2.1', '[2001:db8::1]:53'])"

test.each([
  [
    'a connection',
    `import net from 'node:net'
    net.connect(443, '192.0.2.1').on('error', ({ code }) => console.log(code))`,
    'ENETUNREACH',
  ],
  [
    'a datagram',
    `import dgram from 'node:dgram'
    const socket = dgram.createSocket('udp4')
    socket.on('error', ({ code }) => { console.log(code); socket.close() }).send('x', 53, '192.0.2.1')`,
    'ENETUNREACH',
  ],
  [
    'a lookup',
    "import dns from 'node:dns'; dns.lookup('example.com', {}, ({ code }) => console.log(code))",
    'ENOTFOUND',
  ],
  [
    'a lookup by promise',
    `import { lookup } from 'node:dns/promises'; lookup('example.com')${PRINT}`,
    'ENOTFOUND',
  ],
  [
    "a question to the system's resolvers",
    `import { resolveMx } from 'node:dns/promises'; resolveMx('example.com')${PRINT}`,
    'ECONNREFUSED',
  ],
  [
    'a question to other resolvers',
    `import { Resolver } from 'node:dns/promises'
    const resolver = new Resolver(); ${FOREIGN}; resolver.resolveMx('example.com')${PRINT}`,
    'ECONNREFUSED',
  ],
])('keeps back %s', async (_, source, code) => {
  expect(await behindGuard(source)).toBe(code)
})

test('finds this machine by every name below localhost', async () => {
  const source = `import dns from 'node:dns'
  dns.lookup('ses.corp.localhost', { family: 4 }, (_, address) => console.log(address))`
  expect(await behindGuard(source)).toBe('127.0.0.1')
})

test.each(['dns', 'new dns.Resolver()'])(
  'asks the DNS of the sandbox where the system would be asked: %s',
  async (resolver) => {
    await using sandbox = await startSandbox()
    sandbox.dns.zone('example.com', [{ name: 'example.com', type: 'MX', values: ['10 mail.example.com'] }])
    const source = `import dns from 'node:dns/promises'; ${resolver}.resolveMx('example.com')${PRINT}`
    const found = await behindGuard(source, { SANDBOX_DNS: sandbox.dns.address })
    expect(JSON.parse(found)).toMatchObject([{ exchange: 'mail.example.com', priority: 10 }])
  },
)

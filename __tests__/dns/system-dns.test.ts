import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { GivenRecordSet } from '../../sandbox/dns/record-sets.ts'
import { Zone } from '../../sandbox/dns/zones.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { type Clock, systemClock } from '../../src/clock.ts'
import type { DnsServer } from '../../src/dns/server.ts'
import { SystemDns } from '../../src/dns/system-dns.ts'
import type { DnsView } from '../../src/mail-from/dns-view.ts'
import { mx, nothing, seen } from '../support/dns.ts'
import { CLOSED_PORT } from '../support/loopback.ts'
import { silentServer } from '../support/silence.ts'
import { domain } from '../support/values.ts'

/** Where questions go that would go to the network: to the system's resolvers, or to a name server at port 53 of an address. */
const network = vi.hoisted(() => ({ resolvers: [] as string[], at: {} as Record<string, string> }))

vi.mock('node:dns/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:dns/promises')>()
  class Resolver extends real.Resolver {
    constructor(options?: ConstructorParameters<typeof real.Resolver>[0]) {
      super(options)
      const setServers = this.setServers.bind(this)
      this.setServers = (servers) => setServers(servers.map((server) => network.at[server] ?? server))
    }
  }
  return { ...real, Resolver, getServers: () => network.resolvers }
})

const NAME = domain('bounce.example.com')
const IDENTITY = domain('example.com')
const MX: GivenRecordSet = { name: NAME, type: 'MX', values: ['10 feedback-smtp.us-east-1.amazonses.com.'] }
const SPF: GivenRecordSet = { name: NAME, type: 'TXT', values: ['v=spf1 include:amazonses.com ~all'] }
const NS: GivenRecordSet = { name: IDENTITY, type: 'NS', values: ['ns1.example.net.', 'NS2.Example.NET.'] }

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox()
  network.resolvers = [sandbox.dns.address]
  network.at = {}
})

afterEach(() => sandbox.close())

/** The clock of the system, which knows how many sleeps are not over. */
class WatchedClock implements Clock {
  running = 0
  now = systemClock.now
  random = systemClock.random
  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.running++
    try {
      await systemClock.sleep(milliseconds, signal)
    } finally {
      this.running--
    }
  }
}

interface Given {
  readonly servers?: readonly DnsServer[]
  readonly signal?: AbortSignal
  readonly onTrace?: () => void
}

/** DNS by the resolver of the sandbox as `dns-servers`, or by these. */
function open({ servers = [local()], signal, onTrace = () => {} }: Given = {}) {
  const clock = new WatchedClock()
  const traced: string[] = []
  const dns = new SystemDns({
    servers,
    clock,
    signal: signal ?? new AbortController().signal,
    trace: (line) => {
      traced.push(line.plain())
      onTrace()
    },
  })
  onTestFinished(() => dns.close())
  return { dns, clock, traced }
}

function local(address = sandbox.dns.address): DnsServer {
  return { host: '127.0.0.1', port: Number(address.split(':')[1]) }
}

/** What is seen of `bounce.example.com`, an SES identity `example.com` above it. */
async function look(given: Given & { readonly identity?: string } = {}): Promise<DnsView> {
  const view = await open(given).dns.look(NAME, domain(given.identity ?? IDENTITY))
  if (!view) throw new Error('nothing was seen')
  return view
}

const asked = (type: string) =>
  sandbox.dns.queries.filter((query) => query.type === type).map(({ name }) => name)

/** How many milliseconds something takes, and what comes of it. */
async function timed<T>(promise: Promise<T>): Promise<readonly [T, number]> {
  const begin = performance.now()
  return [await promise, performance.now() - begin] as const
}

describe('a look', () => {
  test('shows the records and the zone', async () => {
    sandbox.dns.zone('example.com', [NS, MX, SPF])
    const { mx, txt } = seen()
    expect(await look()).toEqual(
      seen({ asked: 'dns-servers', servers: [{ server: sandbox.dns.address, mx, txt }] }),
    )
  })

  test('shows a CNAME', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'CNAME', values: ['Elsewhere.Example.'] }])
    expect((await look()).cname).toEqual({ kind: 'records', records: ['elsewhere.example'] })
  })

  test.each([
    ['NXDOMAIN', 'nxdomain'],
    ['SERVFAIL', 'servfail'],
    ['REFUSED', 'refused'],
    ['garbage', 'unreadable'],
  ] as const)('tells %s from other troubles', async (script, kind) => {
    sandbox.dns.zone('example.com', [NS, MX, SPF])
    sandbox.dns.answer(NAME, '*', script)
    expect(await look()).toMatchObject(absent(kind))
  })

  test('of a name that is there without MX and TXT records tells so', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'A', values: ['192.0.2.1'] }])
    expect(await look()).toMatchObject(nothing)
  })

  test('of a resolver that does not listen tells so', async () => {
    const view = await look({ servers: [{ host: '127.0.0.1', port: CLOSED_PORT }] })
    expect(view).toMatchObject({ ...absent('unreachable'), zone: undefined, undelegated: undefined })
  })

  test('takes 64 KB of TXT as it comes', async () => {
    const values = Array.from({ length: 15 }, (_, i) => `${i}${'\u0007::error::x`|'.repeat(300)}`)
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'TXT', values }, MX])
    const { txt } = await look()
    expect(txt.kind === 'records' && txt.records.toSorted()).toEqual(values.toSorted())
  })

  test('is traced, in one line', async () => {
    sandbox.dns.zone('example.com', [MX, { name: NAME, type: 'TXT', values: ['"a\\012::error::b"'] }])
    const { dns, traced } = open()
    await dns.look(NAME, IDENTITY)
    expect(traced).toHaveLength(1)
    expect(traced[0]).toMatch(/bounce\.example\.com.*dns-servers.*feedback-smtp/)
    expect(traced[0]).not.toMatch(/\n/)
  })
})

function absent(kind: 'nxdomain' | 'servfail' | 'refused' | 'unreadable' | 'timeout' | 'unreachable') {
  return { mx: { kind }, txt: { kind }, cname: { kind } }
}

describe('the zone', () => {
  test('is that of the longest name with NS records', async () => {
    const hosts = (host: string) => [`ns1.${host}`, `ns2.${host}`]
    sandbox.dns.zone('example.com', [
      NS,
      { name: 'mail.example.com', type: 'NS', values: hosts('child.example') },
    ])
    sandbox.dns.zone('mail.example.com', [
      { name: 'mail.example.com', type: 'NS', values: hosts('child.example') },
    ])
    const { dns } = open()
    const parent = { name: 'example.com', nameServers: ['ns1.example.net', 'ns2.example.net'] }
    const child = { name: 'mail.example.com', nameServers: hosts('child.example') }
    expect(await dns.zoneOf(NAME)).toEqual(parent)
    expect(await dns.zoneOf(IDENTITY)).toEqual(parent)
    expect(await dns.zoneOf(domain('bounce.mail.example.com'))).toEqual(child)
    expect(await dns.zoneOf(domain('mail.example.com'))).toEqual(child)
  })

  test('may be that of the name itself', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'NS', values: ['ns1.child.example'] }])
    sandbox.dns.zone(NAME, [{ name: NAME, type: 'NS', values: ['ns1.child.example'] }, MX])
    const view = await look()
    expect(view).toMatchObject({
      zone: { name: NAME, nameServers: ['ns1.child.example'] },
      mx: mx('10 feedback-smtp.us-east-1.amazonses.com'),
    })
  })

  test('that is delegated to servers which do not serve it is SERVFAIL, and has no name servers', async () => {
    sandbox.dns.zone('example.com', [NS, { name: NAME, type: 'NS', values: ['ns.nowhere.example'] }])
    expect(await look()).toMatchObject({
      ...absent('servfail'),
      zone: { name: NAME, nameServers: [] },
      undelegated: undefined,
    })
  })

  test('is not that which a CNAME leads to', async () => {
    sandbox.dns.zone('example.com', [NS, { name: NAME, type: 'CNAME', values: ['example.org'] }])
    sandbox.dns.zone('example.org')
    expect(await open().dns.zoneOf(NAME)).toMatchObject({ name: 'example.com' })
  })

  test('of a domain that does not exist is none, and the domain is named', async () => {
    sandbox.dns.zone('example.org')
    expect(await look()).toMatchObject({
      ...absent('nxdomain'),
      zone: undefined,
      undelegated: 'example.com',
    })
    expect(await open().dns.zoneOf(NAME)).toBeUndefined()
  })

  test.each([
    ['SERVFAIL', { name: 'example.com', nameServers: [] }],
    ['REFUSED', undefined],
  ] as const)('whose name servers are hidden by %s is not said to be missing', async (script, zone) => {
    sandbox.dns.zone('example.com', [NS, MX])
    sandbox.dns.answer('example.com', 'NS', script)
    const view = await look()
    expect(view).toMatchObject({
      undelegated: undefined,
      mx: mx('10 feedback-smtp.us-east-1.amazonses.com'),
    })
    expect(view.zone).toEqual(zone)
  })

  test('of a name of many labels takes few questions', async () => {
    sandbox.dns.zone('example.com', [NS])
    const name = domain(`${'a.'.repeat(100)}example.com`)
    expect(await open().dns.zoneOf(name)).toMatchObject({ name: 'example.com' })
    expect(asked('NS').length).toBeLessThanOrEqual(10)
  })
})

describe('the DMARC record', () => {
  const dmarc = (of: string, ...values: string[]): GivenRecordSet => ({
    name: `_dmarc.${of}`,
    type: 'TXT',
    values,
  })

  test.each<[string, GivenRecordSet[], DnsView['dmarc']]>([
    [
      'of the domain',
      [dmarc('mail.example.com', 'v=DMARC1; p=none'), dmarc('example.com', 'v=DMARC1; aspf=s')],
      { name: '_dmarc.mail.example.com', record: 'v=DMARC1; p=none' },
    ],
    [
      'of the domain above it, where it has none',
      [dmarc('example.com', 'v=DMARC1; aspf=s')],
      { name: '_dmarc.example.com', record: 'v=DMARC1; aspf=s' },
    ],
    [
      'among other values',
      [dmarc('mail.example.com', 'other', 'v=dmarc1;p=reject', 'v=DMARC10')],
      { name: '_dmarc.mail.example.com', record: 'v=dmarc1;p=reject' },
    ],
    [
      'in chunks',
      [dmarc('mail.example.com', '"v=DMA" "RC1; aspf" "=s"')],
      { name: '_dmarc.mail.example.com', record: 'v=DMARC1; aspf=s' },
    ],
    ['of nobody', [], undefined],
    ['that is none', [dmarc('example.com', 'DMARC1', 'x v=DMARC1')], undefined],
    ['of several, of which none holds', [dmarc('example.com', 'v=DMARC1; p=none', 'v=DMARC1')], undefined],
    [
      'of several at the domain, which end the search ("DMARC", section 6.6.3)',
      [dmarc('mail.example.com', 'v=DMARC1; p=none', 'v=DMARC1'), dmarc('example.com', 'v=DMARC1; aspf=s')],
      undefined,
    ],
  ])('is the one %s', async (_, sets, found) => {
    sandbox.dns.zone('example.com', [NS, MX, SPF, ...sets])
    const name = domain('bounce.mail.example.com')
    const view = await open().dns.look(name, domain('mail.example.com'))
    expect(view?.dmarc).toEqual(found)
  })

  test('is that of the identity, and not of the MAIL FROM domain', async () => {
    sandbox.dns.zone('example.com', [NS, dmarc(NAME, 'v=DMARC1; aspf=s')])
    expect((await look()).dmarc).toBeUndefined()
  })

  test('that fails is not known, and nothing else suffers', async () => {
    sandbox.dns.zone('example.com', [NS, MX, SPF])
    sandbox.dns.answer('_dmarc.example.com', 'TXT', 'SERVFAIL')
    expect(await look()).toMatchObject({
      dmarc: undefined,
      mx: mx('10 feedback-smtp.us-east-1.amazonses.com'),
    })
  })
})

describe('dns-servers', () => {
  test('may be named: their addresses are looked up', async () => {
    sandbox.dns.zone('example.com', [NS, MX])
    sandbox.dns.zone('internal', [{ name: 'resolver.internal', type: 'A', values: ['127.0.0.1'] }])
    const servers = [{ host: 'resolver.internal', port: local().port }]
    expect((await look({ servers })).mx).toEqual(mx('10 feedback-smtp.us-east-1.amazonses.com'))
  })

  test('that cannot be found are left out', async () => {
    sandbox.dns.zone('example.com', [NS, MX])
    const servers = [{ host: 'nowhere.invalid', port: 53 }, local()]
    expect((await look({ servers })).mx).toEqual(mx('10 feedback-smtp.us-east-1.amazonses.com'))
  })

  test('of which none can be found do not make anybody else be asked', async () => {
    sandbox.dns.zone('example.com', [NS, MX])
    const view = await look({ servers: [{ host: 'nowhere.invalid', port: 53 }] })
    expect(view).toMatchObject({ ...absent('unreachable'), asked: 'dns-servers' })
    expect(sandbox.dns.queries).toEqual([])
  })

  test.each([['::1'], ['fe80::1%lo']])('may be IPv6 addresses, such as %s', async (host) => {
    const view = await look({ servers: [{ host, port: CLOSED_PORT }] })
    expect(view).toMatchObject({ ...absent('unreachable'), asked: 'dns-servers' })
  })

  test('are asked alone, and not the name servers of the zone', async () => {
    sandbox.dns.zone('example.com', [MX])
    network.at['127.0.0.1'] = await sandbox.dns.nameServer(new Zone('example.com', ['ns1.example.net'], []))
    network.resolvers = ['127.0.0.1:9']
    expect((await look()).asked).toBe('dns-servers')
    expect(asked('A')).toEqual([])
  })
})

describe('the name servers of the zone', () => {
  const FRESH = new Zone('example.com', ['ns1.example.net'], [MX, SPF])

  /** A zone of the world with these name servers, one of its own address each. */
  function delegate(...addresses: string[]): void {
    const hosts = addresses.map((_, i) => `ns${i + 1}.servers.example`)
    sandbox.dns.zone('example.com', [{ name: 'example.com', type: 'NS', values: hosts }])
    sandbox.dns.zone(
      'servers.example',
      addresses.map((address, i) => ({ name: hosts[i] ?? '', type: 'A' as const, values: [address] })),
    )
  }

  test('are asked before the resolvers, which remember that a record was missing', async () => {
    delegate('127.0.0.2')
    network.at['127.0.0.2'] = await sandbox.dns.nameServer(FRESH)
    expect(await look({ servers: [] })).toMatchObject({
      asked: 'name-servers',
      mx: mx('10 feedback-smtp.us-east-1.amazonses.com'),
      zone: { name: 'example.com', nameServers: ['ns1.servers.example'] },
    })
    expect((await look()).mx).toEqual({ kind: 'nxdomain' })
  })

  test('answer for one another when one is down', async () => {
    delegate('127.0.0.2', '127.0.0.3')
    network.at['127.0.0.2'] = `127.0.0.1:${CLOSED_PORT}`
    network.at['127.0.0.3'] = await sandbox.dns.nameServer(FRESH)
    expect(await look({ servers: [] })).toMatchObject({
      asked: 'name-servers',
      mx: mx('10 feedback-smtp.us-east-1.amazonses.com'),
    })
  })

  test.each<[string, () => Promise<string>]>([
    ['do not serve it', () => sandbox.dns.nameServer(new Zone('example.org', ['ns1.example.net'], []))],
    ['are out of reach', async () => `127.0.0.1:${CLOSED_PORT}`],
  ])('that %s leave the word to the resolvers', async (_, server) => {
    delegate('127.0.0.2')
    network.at['127.0.0.2'] = await server()
    expect(await look({ servers: [] })).toMatchObject({ asked: 'resolvers', mx: { kind: 'nxdomain' } })
  })

  test('without an address leave the word to the resolvers', async () => {
    sandbox.dns.zone('example.com', [
      { name: 'example.com', type: 'NS', values: ['ns1.nowhere.example'] },
      MX,
    ])
    sandbox.dns.answer('ns1.nowhere.example', '*', 'NXDOMAIN')
    expect(await look({ servers: [] })).toMatchObject({
      asked: 'resolvers',
      mx: mx('10 feedback-smtp.us-east-1.amazonses.com'),
    })
  })

  test('are asked or nobody, where only their answers count', async () => {
    delegate('127.0.0.2')
    network.at['127.0.0.2'] = `127.0.0.1:${CLOSED_PORT}`
    expect(await open({ servers: [] }).dns.look(NAME, IDENTITY, 'own')).toBeUndefined()
    expect(asked('MX')).toEqual([])
    network.at['127.0.0.2'] = await sandbox.dns.nameServer(FRESH)
    expect(await open({ servers: [] }).dns.look(NAME, IDENTITY, 'own')).toMatchObject({
      asked: 'name-servers',
    })
  })

  test('are asked no more than four of', async () => {
    const addresses = Array.from({ length: 13 }, (_, i) => `127.0.0.${i + 2}`)
    delegate(...addresses)
    const address = await sandbox.dns.nameServer(FRESH)
    for (const own of addresses) network.at[own] = address
    await look({ servers: [] })
    expect(asked('A')).toHaveLength(4)
  })

  test('that are silent leave enough of the three seconds for the resolvers', async () => {
    delegate('127.0.0.2')
    network.at['127.0.0.2'] = `127.0.0.1:${await silentServer()}`
    sandbox.dns.answer('_dmarc.example.com', 'TXT', 'silence')
    const [view, milliseconds] = await timed(look({ servers: [] }))
    expect(view).toMatchObject({ asked: 'resolvers', mx: { kind: 'nxdomain' } })
    expect(milliseconds).toBeLessThan(2_000)
  })
})

// Again when this machine is busy, as little is left to spare.
test('a look in which all is silent, lookups too, takes three seconds at most', { retry: 2 }, async () => {
  network.resolvers = [`127.0.0.1:${await silentServer()}`]
  const servers = [
    { host: 'slow.internal', port: 53 },
    { host: '127.0.0.1', port: await silentServer() },
    { host: '127.0.0.1', port: await silentServer() },
  ]
  const { dns, clock } = open({ servers })
  const [view, milliseconds] = await timed(dns.look(NAME, IDENTITY))
  expect(view).toMatchObject({ ...absent('timeout'), zone: undefined, undelegated: undefined })
  expect(milliseconds).toBeLessThan(3_000)
  await vi.waitFor(() => expect(clock.running).toBe(0), { timeout: 1_000 })
})

describe('the end', () => {
  const ways: [string, (dns: SystemDns, controller: AbortController) => void][] = [
    ['the signal', (_, controller) => controller.abort(new Error('cancelled'))],
    ['close()', (dns) => dns.close()],
  ]

  test.each(ways)('by %s is at once, and gives nothing', async (_, end) => {
    const controller = new AbortController()
    const servers = [{ host: '127.0.0.1', port: await silentServer() }]
    const { dns, clock } = open({ servers, signal: controller.signal })
    const asked = [dns.look(NAME, IDENTITY), dns.look(NAME, IDENTITY, 'own'), dns.zoneOf(NAME)]
    await new Promise((resolve) => setTimeout(resolve, 50))
    end(dns, controller)
    const [found, milliseconds] = await timed(Promise.all(asked))
    expect(found).toEqual([undefined, undefined, undefined])
    expect(milliseconds).toBeLessThan(1_500)
    await vi.waitFor(() => expect(clock.running).toBe(0), { timeout: 1_000 })
  })

  test.each(ways)('by %s ends the lookup of a host, too', async (_, end) => {
    network.resolvers = [`127.0.0.1:${await silentServer()}`]
    const controller = new AbortController()
    const { dns } = open({ servers: [{ host: 'slow.internal', port: 53 }], signal: controller.signal })
    const asked = dns.look(NAME, IDENTITY)
    end(dns, controller)
    const [found, milliseconds] = await timed(asked)
    expect(found).toBeUndefined()
    expect(milliseconds).toBeLessThan(1_500)
  })

  test.each(ways)('by %s when only the DMARC record is still missing gives nothing', async (_, end) => {
    sandbox.dns.zone('example.com', [NS, MX, SPF])
    sandbox.dns.answer('_dmarc.example.com', 'TXT', 'silence')
    const controller = new AbortController()
    const { dns } = open({
      signal: controller.signal,
      onTrace: () => setTimeout(() => end(dns, controller), 20),
    })
    expect(await dns.look(NAME, IDENTITY)).toBeUndefined()
  })

  test.each(ways)('by %s may come before the beginning', async (_, end) => {
    const controller = new AbortController()
    const servers = [{ host: '127.0.0.1', port: await silentServer() }]
    const { dns } = open({ servers, signal: controller.signal })
    end(dns, controller)
    const [found, milliseconds] = await timed(Promise.all([dns.look(NAME, IDENTITY), dns.zoneOf(NAME)]))
    expect(found).toEqual([undefined, undefined])
    expect(milliseconds).toBeLessThan(1_500)
  })

  test('of a look leaves no timer', async () => {
    sandbox.dns.zone('example.com', [NS, MX, SPF])
    for (const servers of [[local()], []]) {
      const { dns, clock } = open({ servers })
      expect(await dns.look(NAME, IDENTITY)).toBeDefined()
      await vi.waitFor(() => expect(clock.running).toBe(0), { timeout: 1_000 })
    }
  })
})

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { GivenRecordSet } from '../../sandbox/dns/record-sets.ts'
import { Zone } from '../../sandbox/dns/zones.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { type Clock, systemClock } from '../../src/clock.ts'
import type { DnsServer } from '../../src/dns/server.ts'
import { SystemDns } from '../../src/dns/system-dns.ts'
import { type DnsView, recordsOf } from '../../src/mail-from/dns-view.ts'
import { oddCharacterOf } from '../../src/mail-from/mx.ts'
import { isWithin } from '../../src/mail-from/names.ts'
import { typesOfWildcard } from '../../src/mail-from/wildcard.ts'
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
  monotonic = systemClock.monotonic
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

const FRESH = new Zone('example.com', ['ns1.example.net'], [MX, SPF])
const OLD_MX = { ...MX, values: ['10 mail.example.com'] }
const RIGHT = mx('10 feedback-smtp.us-east-1.amazonses.com')

/** A zone of the world with these name servers, one at each address. */
function delegate(...addresses: string[]): void {
  const hosts = addresses.map((_, i) => `ns${i + 1}.servers.example`)
  sandbox.dns.zone('example.com', [{ name: 'example.com', type: 'NS', values: hosts }])
  sandbox.dns.zone(
    'servers.example',
    addresses.map((address, i) => ({
      name: hosts[i] ?? '',
      type: address.includes(':') ? ('AAAA' as const) : ('A' as const),
      values: [address],
    })),
  )
}

/** Delegates the zone to a name server with each of these records, or whatever is at these addresses of this machine. */
async function delegateTo(...servers: (readonly GivenRecordSet[] | string)[]): Promise<void> {
  delegate(...servers.map((_, i) => `127.0.0.${i + 2}`))
  for (const [i, server] of servers.entries()) {
    const zone =
      typeof server === 'string' ? undefined : new Zone('example.com', ['ns1.example.net'], [NS, ...server])
    network.at[`127.0.0.${i + 2}`] = zone ? await sandbox.dns.nameServer(zone) : String(server)
  }
}

const silent = async () => `127.0.0.1:${await silentServer()}`
const lame = () => sandbox.dns.nameServer(new Zone('example.org', ['ns1.example.net'], []))
const CLOSED = `127.0.0.1:${CLOSED_PORT}`

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
  return { mx: { kind }, txt: { kind } }
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
    ['example.co.uk', [], 'example.co.uk'],
    ['example.co.uk', ['example.co.uk'], undefined],
    ['mail.example.co.uk', ['example.co.uk'], 'mail.example.co.uk'],
  ])(
    'of an identity %s, where %j exist below co.uk, is that above, and %s is named',
    async (identity, existing, missing) => {
      sandbox.dns.zone('co.uk', [{ ...NS, name: 'co.uk' }, ...existing.map((name) => ({ ...NS, name }))])
      for (const name of existing) sandbox.dns.zone(name, [{ ...NS, name }])
      const view = await open().dns.look(domain(`bounce.${identity}`), domain(identity))
      expect(view).toMatchObject({ zone: { name: existing[0] ?? 'co.uk' }, undelegated: missing })
      expect(await open().dns.authoritative(domain(`bounce.${identity}`))).toMatchObject({
        undelegated: undefined,
      })
    },
  )

  test('that fails as a whole is that above the name, whoever is asked', async () => {
    sandbox.dns.zone('example.com', [NS, MX, SPF])
    for (const name of [IDENTITY, NAME]) sandbox.dns.answer(name, '*', 'SERVFAIL')
    for (const servers of [[local()], []]) {
      expect(await look({ servers })).toMatchObject({
        ...absent('servfail'),
        zone: { name: 'example.com', nameServers: [] },
      })
    }
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
      [dmarc('mail.example.com', 'other', 'V=DMARC1;p=reject', 'v=DMARC10', 'v=DMARC1.1; p=none')],
      { name: '_dmarc.mail.example.com', record: 'V=DMARC1;p=reject' },
    ],
    [
      'with blanks in its version',
      [dmarc('mail.example.com', 'v = DMARC1 ; p=none; aspf=s')],
      { name: '_dmarc.mail.example.com', record: 'v = DMARC1 ; p=none; aspf=s' },
    ],
    [
      'of the domain above it, where the version of its own is in lower case',
      [dmarc('mail.example.com', 'v=dmarc1; p=none; aspf=s'), dmarc('example.com', 'v=DMARC1; p=none')],
      { name: '_dmarc.example.com', record: 'v=DMARC1; p=none' },
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

  test.each<[string, string, GivenRecordSet[], string | undefined]>([
    ['across a zone cut', 'mail.example.com', [dmarc('example.com', 'v=DMARC1; aspf=s')], 'example.com'],
    ['two labels up', 'a.mail.example.com', [dmarc('example.com', 'v=DMARC1')], 'example.com'],
    [
      'at the organization, and not between',
      'a.mail.example.com',
      [dmarc('example.com', 'v=DMARC1'), dmarc('mail.example.com', 'v=DMARC1; p=none')],
      'example.com',
    ],
    [
      'between, where the organization has none',
      'a.mail.example.com',
      [dmarc('mail.example.com', 'v=DMARC1')],
      'mail.example.com',
    ],
    [
      'at the name that says it is the organization',
      'a.mail.example.com',
      [dmarc('example.com', 'v=DMARC1'), dmarc('mail.example.com', 'v=DMARC1; psd=n')],
      'mail.example.com',
    ],
    [
      'below a public suffix',
      'a.mail.example.com',
      [dmarc('example.com', 'v=DMARC1; psd=y'), dmarc('mail.example.com', 'v=DMARC1')],
      'mail.example.com',
    ],
    [
      'at a public suffix where nothing else is',
      'mail.example.com',
      [dmarc('example.com', 'v=DMARC1; psd = Y')],
      'example.com',
    ],
    [
      'above several of which none holds',
      'a.mail.example.com',
      [dmarc('mail.example.com', 'v=DMARC1', 'v=DMARC1; p=none'), dmarc('example.com', 'v=DMARC1')],
      'example.com',
    ],
  ])('is found by walking up: %s', async (_, identity, sets, at) => {
    sandbox.dns.zone('example.com', [
      NS,
      { name: 'mail.example.com', type: 'NS', values: ['ns1.child.example'] },
      ...sets,
    ])
    sandbox.dns.zone('mail.example.com', [
      { name: 'mail.example.com', type: 'NS', values: ['ns1.child.example'] },
      ...sets,
    ])
    const view = await open().dns.look(domain(`bounce.${identity}`), domain(identity))
    expect(view?.dmarc?.name).toBe(at && `_dmarc.${at}`)
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
    expect(sandbox.dns.queries.filter(({ name }) => name !== 'nowhere.invalid')).toEqual([])
  })

  test.each([['::1'], ['fe80::1%lo']])('may be IPv6 addresses, such as %s', async (host) => {
    const view = await look({ servers: [{ host, port: CLOSED_PORT }] })
    expect(view).toMatchObject({ ...absent('unreachable'), asked: 'dns-servers' })
  })

  test('at localhost are on this machine', async () => {
    sandbox.dns.zone('example.com', [NS, MX])
    network.resolvers = []
    const servers = ['localhost', 'dns.localhost'].map((host) => ({ ...local(), host }))
    expect(await look({ servers })).toMatchObject({ servers: [{ mx: RIGHT }, { mx: RIGHT }] })
  })

  test.each<[string, () => Promise<string>]>([
    ['silent', silent],
    ['down', async () => CLOSED],
    ['refusing', lame],
  ])('answer for one another when the first is %s', async (_, server) => {
    sandbox.dns.zone('example.com', [NS, MX, SPF])
    const servers = [local(await server()), local()]
    expect(await look({ servers })).toMatchObject({
      asked: 'dns-servers',
      mx: RIGHT,
      zone: { name: 'example.com' },
    })
  })

  test('may take 900 ms each', async () => {
    sandbox.dns.zone('example.com', [NS, MX, SPF])
    for (const [name, type] of [
      [IDENTITY, 'NS'],
      [NAME, 'MX'],
      [NAME, 'TXT'],
    ] as const)
      sandbox.dns.answer(name, type, { delayMs: 900 })
    expect(await look({ servers: [local(await silent()), local()] })).toMatchObject({
      mx: RIGHT,
      txt: seen().txt,
    })
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
  test('are asked before the resolvers, which remember that a record was missing', async () => {
    await delegateTo([MX, SPF])
    expect(await look({ servers: [] })).toMatchObject({
      asked: 'name-servers',
      mx: RIGHT,
      zone: { name: 'example.com', nameServers: ['ns1.servers.example'] },
    })
    expect((await look()).mx).toEqual({ kind: 'nxdomain' })
  })

  test('are compared, whatever each of them shows', async () => {
    const notAuth = await sandbox.dns.nameServer(FRESH, 'NOTAUTH')
    await delegateTo([MX, SPF], [SPF], [OLD_MX], [], await silent(), CLOSED, await lame(), notAuth)
    const { servers, mx: shown } = await look({ servers: [] })
    expect(servers.map(({ mx: answer }) => answer)).toEqual([
      RIGHT,
      { kind: 'nodata' },
      mx('10 mail.example.com'),
      { kind: 'nxdomain' },
      { kind: 'timeout' },
      { kind: 'unreachable' },
      { kind: 'refused' },
      { kind: 'refused' },
    ])
    expect(servers.map(({ server }) => server)).toEqual(servers.map((_, i) => `ns${i + 1}.servers.example`))
    expect(shown).toEqual(RIGHT)
  })

  test.each<[string, () => Promise<string>]>([
    ['silent', silent],
    ['down', async () => CLOSED],
  ])('answer for one another when the first is %s', async (_, server) => {
    await delegateTo(await server(), [MX, SPF])
    expect(await look({ servers: [] })).toMatchObject({ asked: 'name-servers', mx: RIGHT })
  })

  test('may take 900 ms each', async () => {
    delegate('127.0.0.2')
    network.at['127.0.0.2'] = await sandbox.dns.nameServer(FRESH, { delayMs: 900 })
    expect(await look({ servers: [] })).toMatchObject({ asked: 'name-servers', mx: RIGHT })
  })

  test.each<[string, () => Promise<string>]>([
    ['do not serve it', lame],
    ['do not serve it (NOTAUTH)', () => sandbox.dns.nameServer(FRESH, 'NOTAUTH')],
    ['are out of reach', async () => CLOSED],
    ['are silent', silent],
  ])('that %s leave the word to the resolvers', async (_, server) => {
    await delegateTo(await server())
    expect(await look({ servers: [] })).toMatchObject({
      asked: 'resolvers',
      mx: { kind: 'nxdomain' },
      servers: [],
    })
  })

  test('without an address leave the word to the resolvers', async () => {
    sandbox.dns.zone('example.com', [
      { name: 'example.com', type: 'NS', values: ['ns1.nowhere.example'] },
      MX,
    ])
    sandbox.dns.answer('ns1.nowhere.example', '*', 'NXDOMAIN')
    expect(await look({ servers: [] })).toMatchObject({ asked: 'resolvers', mx: RIGHT })
  })

  test('are asked or nobody, where only their answers count', async () => {
    await delegateTo(CLOSED)
    expect(await open({ servers: [] }).dns.look(NAME, IDENTITY, 'own')).toBeUndefined()
    expect(asked('MX')).toEqual([])
    await delegateTo([MX, SPF])
    expect(await open({ servers: [] }).dns.look(NAME, IDENTITY, 'own')).toMatchObject({
      asked: 'name-servers',
    })
  })

  test('are asked no more than eight of', async () => {
    await delegateTo(...Array.from({ length: 13 }, () => [MX, SPF]))
    expect((await look({ servers: [] })).servers).toHaveLength(8)
    expect(asked('A')).toHaveLength(8)
  })

  test('are those to which the name itself is delegated', async () => {
    await delegateTo([{ name: NAME, type: 'NS', values: ['ns.child.example'] }])
    sandbox.dns.zone('child.example', [{ name: 'ns.child.example', type: 'A', values: ['127.0.0.9'] }])
    sandbox.dns.zone(NAME, [{ name: NAME, type: 'NS', values: ['ns.child.example'] }])
    network.at['127.0.0.9'] = await sandbox.dns.nameServer(new Zone(NAME, ['ns.child.example'], [MX]))
    expect(await look({ servers: [] })).toMatchObject({
      zone: { name: NAME, nameServers: ['ns.child.example'] },
      servers: [{ server: 'ns.child.example', mx: RIGHT }],
    })
  })
})

test('a referral to a zone without NS records leaves the word to the resolvers, which follow it', async () => {
  await delegateTo([{ name: NAME, type: 'NS', values: ['ns.child.example'] }])
  sandbox.dns.zone(NAME, [MX, SPF])
  sandbox.dns.answer(NAME, 'NS', 'NOERROR')
  expect(await look({ servers: [] })).toMatchObject({ asked: 'resolvers', mx: RIGHT, servers: [] })
})

describe('questions', () => {
  const total = () => sandbox.dns.queries.length

  test('about a healthy domain are few', async () => {
    sandbox.dns.zone('example.com', [
      NS,
      MX,
      SPF,
      { name: '_dmarc.example.com', type: 'TXT', values: ['v=DMARC1'] },
    ])
    await look()
    expect(total()).toBeLessThanOrEqual(4)
    await delegateTo([MX, SPF], [MX, SPF])
    const before = total()
    await look({ servers: [] })
    expect(total() - before).toBeLessThanOrEqual(8)
  })

  test('go to no resolver about a name that does not exist yet, or it would remember that', async () => {
    await using elsewhere = await startSandbox()
    delegate('127.0.0.2')
    network.at['127.0.0.2'] = await elsewhere.dns.nameServer(new Zone('example.com', ['ns1.example.net'], []))
    const { dns } = open({ servers: [] })
    await dns.authoritative(NAME)
    await dns.look(NAME, IDENTITY, 'own')
    await dns.zoneOf(NAME)
    expect(sandbox.dns.queries.filter(({ name }) => name.endsWith(NAME))).toEqual([])
    expect(elsewhere.dns.queries.length).toBeGreaterThan(0)
  })
})

describe('authoritative answers', () => {
  test('are those of each name server of the zone', async () => {
    await delegateTo([MX, SPF], [], await silent())
    expect(await open({ servers: [] }).dns.authoritative(NAME)).toEqual({
      zone: { name: 'example.com', nameServers: [1, 2, 3].map((i) => `ns${i}.servers.example`) },
      undelegated: undefined,
      isPrivateView: false,
      servers: [
        { server: 'ns1.servers.example', mx: RIGHT, txt: seen().txt },
        { server: 'ns2.servers.example', ...absent('nxdomain') },
        { server: 'ns3.servers.example', ...absent('timeout') },
      ],
    })
  })

  test('are those of each of dns-servers, where that is set', async () => {
    sandbox.dns.zone('example.com', [NS, MX, SPF])
    const servers = [local(await silent()), local(), local(await lame())]
    const answers = await open({ servers }).dns.authoritative(NAME)
    expect(answers.servers.map(({ server, mx: { kind } }) => `${server} ${kind}`)).toEqual([
      `127.0.0.1:${servers[0]?.port} timeout`,
      `127.0.0.1:${servers[1]?.port} records`,
      `127.0.0.1:${servers[2]?.port} refused`,
    ])
    expect(answers.zone?.name).toBe('example.com')
  })

  test('of a domain that does not exist name it, and nobody else is asked', async () => {
    sandbox.dns.zone('example.org')
    expect(await open({ servers: [] }).dns.authoritative(NAME)).toEqual({
      zone: undefined,
      undelegated: 'example.com',
      isPrivateView: false,
      servers: [],
    })
  })

  test('are none where the resolver is silent', async () => {
    network.resolvers = [await silent()]
    expect(await open({ servers: [] }).dns.authoritative(NAME)).toEqual({
      zone: undefined,
      undelegated: undefined,
      isPrivateView: false,
      servers: [],
    })
  })
})

describe('a private view', () => {
  const AWS_PRIVATE = [
    'ns-1536.awsdns-00.co.uk',
    'ns-0.awsdns-00.com',
    'ns-1024.awsdns-00.org',
    'ns-512.awsdns-00.net',
  ]

  test.each<[string, string[], boolean]>([
    ['the name servers of a private hosted zone', AWS_PRIVATE, true],
    ['one of them', AWS_PRIVATE.slice(0, 1), true],
    ['name servers of Route 53', ['ns-1537.awsdns-00.co.uk', 'ns-0.awsdns-00.com'], false],
  ])('is or is not told by %s', async (_, values, isPrivateView) => {
    sandbox.dns.zone('example.com', [{ name: 'example.com', type: 'NS', values }])
    for (const servers of [[], [local()]]) expect(await look({ servers })).toMatchObject({ isPrivateView })
  })

  test.each([
    ['10.0.0.53', true],
    ['172.16.0.2', true],
    ['172.31.255.255', true],
    ['192.168.1.1', true],
    ['100.64.0.1', true],
    ['169.254.169.253', true],
    ['fd00::53', true],
    ['fe80::1', true],
    ['127.0.0.53', false],
    ['::1', false],
    ['172.32.0.1', false],
    ['100.128.0.1', false],
    ['192.0.2.1', false],
    ['2001:db8::1', false],
  ])('is told by name servers at %s: %s', async (address, isPrivateView) => {
    delegate(address)
    network.at[address] = CLOSED
    // The sandbox has IPv4 addresses for all name servers.
    if (address.includes(':')) sandbox.dns.answer('ns1.servers.example', 'A', 'NXDOMAIN')
    expect(await open({ servers: [] }).dns.authoritative(NAME)).toMatchObject({ isPrivateView })
  })

  test('is none where a name server is public', async () => {
    delegate('10.0.0.53', '127.0.0.2')
    network.at['10.0.0.53'] = CLOSED
    network.at['127.0.0.2'] = await sandbox.dns.nameServer(FRESH)
    expect(await look({ servers: [] })).toMatchObject({ isPrivateView: false, mx: RIGHT })
  })
})

describe('the resolvers of the runner', () => {
  test.each<[string, () => Promise<string>]>([
    ['silent', silent],
    ['down', async () => CLOSED],
    ['refusing', lame],
  ])('answer for one another when the first is %s', async (_, server) => {
    sandbox.dns.zone('example.com', [NS, MX, SPF])
    network.resolvers = [await server(), sandbox.dns.address]
    network.at['127.0.0.1'] = CLOSED
    expect(await look({ servers: [] })).toMatchObject({ asked: 'resolvers', mx: RIGHT })
  })

  const slow = (delayMs: number) => {
    for (const name of [IDENTITY, 'ns1.servers.example', NAME, `${NAME}.${IDENTITY}`])
      sandbox.dns.answer(name, '*', { delayMs })
  }

  test.each<[number, string, () => Promise<string>]>([
    [900, 'are down', async () => CLOSED],
    [500, 'are silent', silent],
    [900, 'are silent', silent],
    [900, 'take 900 ms, too', () => sandbox.dns.nameServer(FRESH, { delayMs: 900 })],
  ])('may take %d ms where the name servers %s', async (delayMs, _, server) => {
    await delegateTo(await server())
    sandbox.dns.zone('example.com', [
      { name: 'example.com', type: 'NS', values: ['ns1.servers.example'] },
      MX,
      SPF,
    ])
    slow(delayMs)
    expect(await look({ servers: [] })).toMatchObject({ mx: RIGHT, txt: seen().txt })
  })

  test('may take 900 ms, and what is missing is found elsewhere', async () => {
    const appended = `${NAME}.example.com`
    sandbox.dns.zone('example.com', [NS, { ...MX, name: appended }])
    slow(900)
    expect((await look({ servers: [] })).elsewhere).toMatchObject([{ name: appended, mx: RIGHT }])
  })
})

describe('what is missing', () => {
  const look3 = () => look({ servers: [] })
  const AT = (name: string): GivenRecordSet[] => [
    { ...MX, name },
    { ...SPF, name },
  ]

  test.each([['bounce.example.com.example.com'], ['bounce.bounce.example.com'], ['example.com']])(
    'is found at %s',
    async (name) => {
      sandbox.dns.zone('example.com', [NS, ...AT(name)])
      for (const servers of [[], [local()]]) {
        expect((await look({ servers })).elsewhere).toMatchObject([{ name, mx: RIGHT }])
      }
    },
  )

  test.each([
    ['mail.example.com'],
    ['example.com'],
    ['bounce.example.com'],
    ['bounce.mail.example.com.example.com'],
    ['bounce.mail.example.com.mail.example.com'],
    ['bounce.bounce.mail.example.com'],
    ['bounce.mail.bounce.mail.example.com'],
  ])('of an identity below its zone is found at %s', async (name) => {
    sandbox.dns.zone('example.com', [NS, ...AT(name)])
    const view = await open().dns.look(domain('bounce.mail.example.com'), domain('mail.example.com'))
    expect(view?.elsewhere).toMatchObject([{ name, mx: RIGHT }])
  })

  test.each([
    ['mail.example.com'],
    ['bounce.mail.mail.example.com'],
    ['bounce.bounce.mail.example.com'],
    ['bounce.mail.example.com.mail.example.com'],
    ['bounce.mail.example.com.example.com'],
    ['bounce.example.com'],
    ['example.com'],
  ])('of an identity in a zone of its own is found at %s', async (name) => {
    const zone = 'mail.example.com'
    const cut: GivenRecordSet = { ...NS, name: zone }
    sandbox.dns.zone('example.com', [NS, cut, ...(isWithin(name, zone) ? [] : AT(name))])
    sandbox.dns.zone(zone, [cut, ...(isWithin(name, zone) ? AT(name) : [])])
    const view = await open().dns.look(domain('bounce.mail.example.com'), domain(zone))
    expect(view?.zone?.name).toBe(zone)
    expect(view?.elsewhere).toMatchObject([{ name, mx: RIGHT }])
  })

  test('of a name of many labels is looked for at few names', async () => {
    sandbox.dns.zone('example.com', [NS])
    await open().dns.look(domain(`${'a.'.repeat(20)}example.com`), IDENTITY)
    expect(asked('MX').length).toBeLessThanOrEqual(30)
  })

  test('is not at a name that a wildcard answers for', async () => {
    sandbox.dns.zone('example.com', [
      NS,
      { ...MX, name: '*.example.com' },
      { ...SPF, name: '*.example.com' },
      { name: NAME, type: 'A', values: ['192.0.2.1'] },
    ])
    expect(await look3()).toMatchObject({ mx: { kind: 'nodata' }, elsewhere: [] })
  })

  test('is not the SPF record of a name above, which may send, too', async () => {
    sandbox.dns.zone('example.com', [NS, { ...SPF, name: 'example.com' }])
    expect(await look3()).toMatchObject({ elsewhere: [] })
  })

  test('is not looked for where nothing is', async () => {
    sandbox.dns.zone('example.com', [NS, MX, SPF, ...AT('bounce.bounce.example.com')])
    expect(await look3()).toMatchObject({ elsewhere: [], wildcard: undefined })
  })
})

describe('the wildcard', () => {
  const AT = (name: string, value: string): GivenRecordSet => ({ name, type: 'MX', values: [value] })

  test.each<[string, GivenRecordSet[], string | undefined]>([
    ['above a name that does not exist', [AT('*.example.com', '10 mx.example.com')], '*.example.com'],
    ['beside the name', [AT('*.mail.example.com', '10 mx.example.com')], '*.mail.example.com'],
    [
      'beside the name, below another one',
      [AT('*.mail.example.com', '10 mx.example.com'), AT('*.example.com', '10 mail.example.com')],
      '*.mail.example.com',
    ],
    [
      'of nobody, where the name between exists',
      [
        AT('*.example.com', '10 mx.example.com'),
        { ...NS, name: 'mail.example.com', type: 'A', values: ['192.0.2.1'] },
      ],
      undefined,
    ],
  ])('that answers for a name two labels down is that %s', async (_, sets, name) => {
    sandbox.dns.zone('example.com', [NS, ...sets])
    const view = await open().dns.look(domain('bounce.mail.example.com'), IDENTITY)
    expect(view && typesOfWildcard(view).map(() => view.wildcard?.name)).toEqual(name ? [name] : [])
  })
})

test.each([
  ['a space', '\\040', ' '],
  ['a tab', '\\011', '\t'],
  ['a quote', '\\042', '"'],
  ['a no-break space', '\\302\\240', '\u00a0'],
  ['a zero-width space', '\\342\\200\\213', '\u200b'],
])('the host of an MX record may have %s at its end or beginning', async (_, octal, character) => {
  const host = 'feedback-smtp.us-east-1.amazonses.com'
  for (const [value, before] of [
    [`10 ${host}${octal}.`, host],
    [`10 ${octal}${host}.`, ''],
  ] as const) {
    sandbox.dns.zone('example.com', [NS, { ...MX, values: [value] }])
    const odd = recordsOf((await look()).mx).map((record) => oddCharacterOf(record.host))
    expect(odd).toMatchObject([{ character, before }])
  }
})

describe('an alias', () => {
  test('is shown, with what it leads to at other name servers', async () => {
    await delegateTo([{ name: NAME, type: 'CNAME', values: ['target.example.org'] }])
    sandbox.dns.zone('example.org', [
      { ...MX, name: 'target.example.org' },
      { ...SPF, name: 'target.example.org' },
    ])
    sandbox.dns.zone('example.com', [
      { name: 'example.com', type: 'NS', values: ['ns1.servers.example'] },
      { name: NAME, type: 'CNAME', values: ['target.example.org'] },
    ])
    expect(await look({ servers: [] })).toMatchObject({
      asked: 'name-servers',
      mx: RIGHT,
      cname: { kind: 'records', records: ['target.example.org'] },
    })
  })

  test('by a DNAME above is shown', async () => {
    sandbox.dns.zone('example.com', [
      NS,
      { name: 'mail.example.com', type: 'DNAME', values: ['example.org'] },
    ])
    sandbox.dns.zone('example.org')
    const view = await open().dns.look(domain('bounce.mail.example.com'), IDENTITY)
    expect(view).toMatchObject({
      ...absent('nxdomain'),
      cname: { kind: 'records', records: ['bounce.example.org'] },
    })
  })

  test('is shown where the SPF record that it leads to includes that of the alias', async () => {
    sandbox.dns.zone('example.com', [
      NS,
      { name: NAME, type: 'CNAME', values: ['target.example.com'] },
      { ...MX, name: 'target.example.com' },
      { ...SPF, name: 'target.example.com', values: ['v=spf1 include:%{d} include:amazonses.com ~all'] },
    ])
    expect((await look()).cname).toEqual({ kind: 'records', records: ['target.example.com'] })
  })

  test('to itself is shown, and not only that lookups fail', async () => {
    sandbox.dns.zone('example.com', [NS, { name: NAME, type: 'CNAME', values: [NAME] }])
    expect(await look()).toMatchObject({
      ...absent('servfail'),
      cname: { kind: 'records', records: [NAME] },
    })
  })
})

/** A clock on which time goes ten times as fast. */
class FastClock extends WatchedClock {
  readonly limits: number[] = []
  override sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.limits.push(milliseconds)
    return super.sleep(milliseconds / 10, signal)
  }
}

test('a look in which all is silent, lookups too, takes five seconds at most', async () => {
  network.resolvers = [await silent()]
  for (const servers of [[{ host: 'slow.internal', port: 53 }, local(await silent())], []]) {
    const clock = new FastClock()
    const dns = new SystemDns({ servers, clock, signal: new AbortController().signal, trace: () => {} })
    const [view, milliseconds] = await timed(dns.look(NAME, IDENTITY))
    expect(view).toMatchObject({ ...absent('timeout'), zone: undefined, undelegated: undefined })
    expect(Math.max(...clock.limits)).toBeLessThan(5_000)
    // It is that limit which ends it.
    expect(milliseconds).toBeLessThan(1_500)
    await vi.waitFor(() => expect(clock.running).toBe(0), { timeout: 1_000 })
  }
})

describe('the end', () => {
  const ways: [string, (dns: SystemDns, controller: AbortController) => void][] = [
    ['the signal', (_, controller) => controller.abort(new Error('cancelled'))],
    ['close()', (dns) => dns.close()],
  ]

  test.each(ways)('by %s is at once, and gives nothing', async (_, end) => {
    const port = await silentServer()
    network.resolvers = [`127.0.0.1:${port}`]
    for (const servers of [[{ host: '127.0.0.1', port }], []]) {
      const controller = new AbortController()
      const { dns, clock } = open({ servers, signal: controller.signal })
      const asked = [dns.look(NAME, IDENTITY), dns.look(NAME, IDENTITY, 'own'), dns.zoneOf(NAME)]
      await new Promise((resolve) => setTimeout(resolve, 50))
      end(dns, controller)
      const [found, milliseconds] = await timed(Promise.all(asked))
      expect(found).toEqual([undefined, undefined, undefined])
      expect(milliseconds).toBeLessThan(1_500)
      await vi.waitFor(() => expect(clock.running).toBe(0), { timeout: 1_000 })
    }
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

  // The system's own lookup of a silent name goes on for half a minute, and the process with it.
  test.each(['signal', 'close'])('by %s lets the process end', async (how) => {
    const resolver = await silent()
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['__tests__/support/dns-process.ts', resolver, how],
      { timeout: 10_000 },
    )
    expect(stdout).toBe('over')
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

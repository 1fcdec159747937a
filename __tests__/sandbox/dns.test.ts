import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { once } from 'node:events'
import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type DecodedPacket, decode, encode, type Packet, RECURSION_DESIRED } from 'dns-packet'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { GivenRecordSet } from '../../sandbox/dns/record-sets.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'

let sandbox: Sandbox
let resolver: Resolver

beforeEach(async () => {
  sandbox = await startSandbox()
  resolver = resolverAt(sandbox.dns.address)
})

afterEach(() => sandbox.close())

function resolverAt(address: string): Resolver {
  const made = new Resolver({ timeout: 100, tries: 1 })
  made.setServers([address])
  return made
}

/** Asks over UDP for what a resolver library does not show: flags, sections, sizes. */
async function ask(name: string, type: string, packet: Packet = {}, address = sandbox.dns.address) {
  const socket = createSocket('udp4')
  const question = { name, type: type as 'MX' }
  const message = encode({ type: 'query', id: 7, flags: RECURSION_DESIRED, questions: [question], ...packet })
  socket.send(message, Number(address.split(':')[1]), '127.0.0.1')
  const [response] = (await once(socket, 'message')) as [Buffer]
  socket.close()
  return Object.assign(decode(response) as DecodedPacket & { rcode: string }, { size: response.length })
}

const a = (name: string, address = '192.0.2.1'): GivenRecordSet => ({ name, type: 'A', values: [address] })

test('answers for every type', async () => {
  sandbox.dns.zone('example.com', [
    a('www.example.com'),
    { name: 'www.example.com', type: 'AAAA', values: ['2001:db8::1'] },
    { name: 'www.example.com', type: 'PTR', values: ['elsewhere.example.'] },
    { name: 'bounce.example.com', type: 'MX', values: ['10 feedback-smtp.us-east-1.amazonses.com'] },
    {
      name: 'bounce.example.com',
      type: 'TXT',
      values: ['v=spf1 ~all', '"two " "strings"', '"\\"\\\\\\303\\251"'],
    },
  ])
  expect(await resolver.resolve4('www.example.com')).toEqual(['192.0.2.1'])
  expect(await resolver.resolve6('www.example.com')).toEqual(['2001:db8::1'])
  expect(await resolver.resolvePtr('www.example.com')).toEqual(['elsewhere.example'])
  expect(await resolver.resolveMx('bounce.example.com')).toMatchObject([
    { priority: 10, exchange: 'feedback-smtp.us-east-1.amazonses.com' },
  ])
  expect(await resolver.resolveTxt('bounce.example.com')).toEqual([
    ['v=spf1 ~all'],
    ['two ', 'strings'],
    ['"\\Ã©'], // node:dns takes every byte for a character,
  ])
  const nameServers = ['ns1.example.com.dns.example', 'ns2.example.com.dns.example']
  expect(await resolver.resolveNs('example.com')).toEqual(nameServers)
  expect(await resolver.resolveSoa('example.com')).toMatchObject({ nsname: nameServers[0], minttl: 300 })
  expect(await resolver.resolve4('ns1.example.com.dns.example')).toEqual(['127.0.0.1'])
  await expect(resolver.resolve6('ns1.example.com.dns.example')).rejects.toMatchObject({ code: 'ENODATA' })
})

test('records the questions', async () => {
  sandbox.dns.zone('example.com')
  await resolver.resolveMx('Bounce.Example.COM').catch(() => {})
  await ask('example.com', 'NS', { flags: 0 })
  expect(sandbox.dns.queries).toEqual([
    { name: 'bounce.example.com', type: 'MX', transport: 'udp', recursionDesired: true },
    { name: 'example.com', type: 'NS', transport: 'udp', recursionDesired: false },
  ])
})

test('tells a name that does not exist from one without records of the type', async () => {
  sandbox.dns.zone('example.com', [a('deep.below.example.com')])
  const missing = await ask('bounce.example.com', 'MX')
  expect(missing).toMatchObject({
    rcode: 'NXDOMAIN',
    answers: [],
    authorities: [{ name: 'example.com', type: 'SOA' }],
  })
  for (const name of ['deep.below.example.com', 'below.example.com', 'com']) {
    expect(await ask(name, 'MX'), name).toMatchObject({
      rcode: 'NOERROR',
      answers: [],
      authorities: [{ type: 'SOA' }],
    })
  }
  expect(await ask('example.org', 'MX')).toMatchObject({ rcode: 'NXDOMAIN', authorities: [{ name: 'org' }] })
})

test('answers in the case of the question, as a resolver or with authority', async () => {
  sandbox.dns.zone('example.com', [a('www.example.com')])
  expect(await ask('wWw.eXample.com', 'A')).toMatchObject({
    id: 7,
    flag_ra: true,
    flag_aa: false,
    questions: [{ name: 'wWw.eXample.com' }],
    answers: [{ name: 'wWw.eXample.com', data: '192.0.2.1', ttl: 300 }],
  })
  expect(await ask('www.example.com', 'A', { flags: 0 })).toMatchObject({ flag_ra: false, flag_aa: true })
})

test('wildcards', async () => {
  sandbox.dns.zone('example.com', [
    a('*.example.com'),
    a('deep.below.example.com', '192.0.2.2'),
    { name: '*.alias.example.com', type: 'CNAME', values: ['other.example.com'] },
  ])
  expect(await resolver.resolve4('any.example.com')).toEqual(['192.0.2.1'])
  expect(await resolver.resolve4('any.thing.example.com')).toEqual(['192.0.2.1'])
  expect(await resolver.resolve4('*.example.com')).toEqual(['192.0.2.1'])
  expect(await resolver.resolve4('x.alias.example.com')).toEqual(['192.0.2.1'])
  await expect(resolver.resolveMx('any.example.com')).rejects.toMatchObject({ code: 'ENODATA' })
  // `below` exists, if only by what is below it, so no wildcard above it reaches that far.
  await expect(resolver.resolve4('below.example.com')).rejects.toMatchObject({ code: 'ENODATA' })
  await expect(resolver.resolve4('any.below.example.com')).rejects.toMatchObject({ code: 'ENOTFOUND' })
})

test('follows CNAMEs, also into other zones, and shows them', async () => {
  sandbox.dns.zone('example.com', [
    { name: 'bounce.example.com', type: 'CNAME', values: ['mail.example.org'] },
    { name: 'dangling.example.com', type: 'CNAME', values: ['nothing.example.org'] },
    { name: 'loop.example.com', type: 'CNAME', values: ['pool.example.com'] },
    { name: 'pool.example.com', type: 'CNAME', values: ['loop.example.com'] },
  ])
  sandbox.dns.zone('example.org', [{ name: 'mail.example.org', type: 'MX', values: ['10 mx.example.org'] }])
  expect((await ask('bounce.example.com', 'MX')).answers).toMatchObject([
    { name: 'bounce.example.com', type: 'CNAME', data: 'mail.example.org' },
    { name: 'mail.example.org', type: 'MX', data: { preference: 10, exchange: 'mx.example.org' } },
  ])
  expect(await resolver.resolveCname('bounce.example.com')).toEqual(['mail.example.org'])
  expect(await ask('bounce.example.com', 'TXT')).toMatchObject({
    rcode: 'NOERROR',
    answers: [{ type: 'CNAME' }],
  })
  expect(await ask('dangling.example.com', 'MX')).toMatchObject({
    rcode: 'NXDOMAIN',
    answers: [{ type: 'CNAME' }],
  })
  expect(await ask('loop.example.com', 'MX')).toMatchObject({ rcode: 'SERVFAIL' })
})

describe('delegation', () => {
  test('the latest zone of a name, unless it is not delegated', async () => {
    const first = sandbox.route53.addZone('example.com')
    const forgotten = sandbox.route53.addZone('example.com', { delegated: false })
    for (const [id, address] of [
      [first, '192.0.2.1'],
      [forgotten, '192.0.2.2'],
    ] as const) {
      sandbox.route53.setRecord(id, a('www.example.com', address))
    }
    expect(await resolver.resolve4('www.example.com')).toEqual(['192.0.2.1'])
    const own = resolverAt(await sandbox.dns.nameServer(sandbox.route53.zone(forgotten)))
    expect(await own.resolve4('www.example.com')).toEqual(['192.0.2.2'])
    await expect(own.resolve4('www.example.org')).rejects.toMatchObject({ code: 'EREFUSED' })
    sandbox.dns.zone('example.com', [a('www.example.com', '192.0.2.3')])
    expect(await resolver.resolve4('www.example.com')).toEqual(['192.0.2.3'])
  })

  test('a zone that is private, or that no registry knows, is out of sight', async () => {
    for (const [name, options] of [
      ['example.com', { private: true }],
      ['example.org', { delegated: false }],
    ] as const) {
      sandbox.route53.setRecord(sandbox.route53.addZone(name, options), a(`www.${name}`))
      expect(await ask(`www.${name}`, 'A')).toMatchObject({ rcode: 'NXDOMAIN' })
    }
  })

  test('a child zone answers for its names, and the parent refers to it', async () => {
    const parent = sandbox.dns.zone('example.com', [a('www.mail.example.com', '192.0.2.9')])
    const child = sandbox.route53.addZone('mail.example.com', { delegated: false })
    sandbox.route53.setRecord(child, a('www.mail.example.com'))
    expect(await resolver.resolve4('www.mail.example.com')).toEqual(['192.0.2.9'])
    const { nameServers } = sandbox.route53.zone(child)
    parent.set({ name: 'mail.example.com', type: 'NS', values: nameServers })
    expect(await resolver.resolve4('www.mail.example.com')).toEqual(['192.0.2.1'])
    expect((await resolver.resolveNs('mail.example.com')).map((host) => `${host}.`)).toEqual(nameServers)
    const referral = await ask(
      'www.mail.example.com',
      'A',
      { flags: 0 },
      await sandbox.dns.nameServer(parent),
    )
    expect(referral).toMatchObject({ rcode: 'NOERROR', flag_aa: false, answers: [] })
    expect(referral.authorities).toHaveLength(4)
  })

  test('to servers that do not serve the zone', async () => {
    sandbox.route53.addZone('mail.example.com', { delegated: false })
    sandbox.dns.zone('example.com', [
      { name: 'mail.example.com', type: 'NS', values: ['ns1.elsewhere.example'] },
    ])
    await expect(resolver.resolveMx('mail.example.com')).rejects.toMatchObject({ code: 'ESERVFAIL' })
  })
})

describe('size', () => {
  const long = 'x'.repeat(700)
  const opt = (udpPayloadSize: number): Packet => ({
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [],
      },
    ],
  })

  beforeEach(() => {
    sandbox.dns.zone('example.com', [
      { name: 'txt.example.com', type: 'TXT', values: [long] },
      { name: 'huge.example.com', type: 'TXT', values: ['y'.repeat(60_000)] },
      { name: 'endless.example.com', type: 'TXT', values: ['y'.repeat(60_000), 'z'.repeat(60_000)] },
    ])
  })

  test('goes by what the client takes', async () => {
    expect(await ask('txt.example.com', 'TXT')).toMatchObject({ flag_tc: true, answers: [], additionals: [] })
    const large = await ask('txt.example.com', 'TXT', opt(4096))
    expect(large).toMatchObject({ flag_tc: false, additionals: [{ type: 'OPT', udpPayloadSize: 1232 }] })
    expect(large.answers?.[0]).toMatchObject({
      data: [255, 255, 190].map((length) => Buffer.alloc(length, 'x')),
    })
    expect(await ask('txt.example.com', 'TXT', opt(100))).toMatchObject({ flag_tc: true })
  })

  test('is no matter over TCP', async () => {
    const [strings = []] = await resolver.resolveTxt('huge.example.com')
    expect(strings.join('')).toBe('y'.repeat(60_000))
    expect(sandbox.dns.queries.map(({ transport }) => transport)).toEqual(['udp', 'tcp'])
    await expect(resolver.resolveTxt('endless.example.com')).rejects.toMatchObject({ code: 'ESERVFAIL' })
  })

  test('several questions on one connection, in pieces', async () => {
    const socket = connect(Number(sandbox.dns.address.split(':')[1]), '127.0.0.1')
    const message = encode({ type: 'query', id: 1, questions: [{ type: 'TXT', name: 'txt.example.com' }] })
    const framed = Buffer.concat([Buffer.from([0, message.length]), message])
    const both = Buffer.concat([framed, framed])
    for (const piece of [both.subarray(0, 1), both.subarray(1, 40), both.subarray(40)]) socket.write(piece)
    await expect.poll(() => socket.bytesRead, { interval: 1 }).toBeGreaterThan(1400)
    socket.end()
    const received = await buffer(socket)
    const length = received.readUInt16BE()
    expect(received.subarray(2, 2 + length)).toEqual(received.subarray(4 + length))
  })
})

describe('script', () => {
  beforeEach(() => {
    sandbox.dns.zone('example.com', [a('www.example.com')])
  })

  test.each([
    ['SERVFAIL', 'ESERVFAIL'],
    ['REFUSED', 'EREFUSED'],
    ['NXDOMAIN', 'ENOTFOUND'],
    ['FORMERR', 'EFORMERR'],
    ['NOTIMP', 'ENOTIMP'],
    ['silence', 'ETIMEOUT'],
    ['garbage', 'EBADRESP'],
    [{ delayMs: 500 }, 'ETIMEOUT'],
  ] as const)('%j', async (script, code) => {
    sandbox.dns.answer('www.example.com', 'A', script)
    await expect(resolver.resolve4('WWW.example.com')).rejects.toMatchObject({ code })
    await expect(resolver.resolveMx('www.example.com')).rejects.toMatchObject({ code: 'ENODATA' })
    sandbox.dns.answer('www.example.com', 'A', 'truth')
    expect(await resolver.resolve4('www.example.com')).toEqual(['192.0.2.1'])
  })

  test('for any type, and late', async () => {
    sandbox.dns.answer('www.example.com', '*', 'REFUSED')
    sandbox.dns.answer('www.example.com', 'A', { delayMs: 5 })
    await expect(resolver.resolveMx('www.example.com')).rejects.toMatchObject({ code: 'EREFUSED' })
    expect(await resolver.resolve4('www.example.com')).toEqual(['192.0.2.1'])
  })
})

test('holds what nobody should put into DNS', async () => {
  const hostile = '::error::\n\u001b[31m<b>|`"\\'
  sandbox.dns.zone('example.com', [
    { name: 'txt.example.com', type: 'TXT', values: [hostile, ''] },
    {
      name: 'mx.example.com',
      type: 'MX',
      values: ['10 10 feedback-smtp.example.', `20 ${hostile.replaceAll('\\', '')}`],
    },
  ])
  expect(await resolver.resolveTxt('txt.example.com')).toEqual([[hostile], ['']])
  const { answers } = await ask('mx.example.com', 'MX')
  expect(answers).toMatchObject([
    { data: { exchange: '10 feedback-smtp.example' } },
    { data: { exchange: '::error::\n\u001b[31m<b>|`"' } },
  ])
})

test('fails for what fits into no message', async () => {
  sandbox.dns.zone('example.com', [
    a('a.example.com', 'localhost'),
    { name: 'mx.example.com', type: 'MX', values: [`10 ${'x'.repeat(64)}.example.com`] },
  ])
  await expect(resolver.resolve4('a.example.com')).rejects.toMatchObject({ code: 'ESERVFAIL' })
  await expect(resolver.resolveMx('mx.example.com')).rejects.toMatchObject({ code: 'ESERVFAIL' })
})

test('refuses what it does not imitate', async () => {
  sandbox.dns.zone('example.com')
  const question = { name: 'example.com', type: 'TXT' } as const
  expect(await ask('', '', { questions: [{ ...question, class: 'CH' }] })).toMatchObject({ rcode: 'REFUSED' })
  expect(await ask('', '', { questions: [question, question] })).toMatchObject({ rcode: 'FORMERR' })
  expect(await ask('example.com', 'TXT', { flags: 2 << 11 })).toMatchObject({ rcode: 'NOTIMP' })
})

test('closes at once, whatever waits', async () => {
  sandbox.dns.zone('example.com')
  sandbox.dns.answer('example.com', '*', { delayMs: 600_000 })
  const question = expect(resolver.resolveMx('example.com')).rejects.toMatchObject({ code: 'ETIMEOUT' })
  await expect.poll(() => sandbox.dns.queries.length, { interval: 1 }).toBe(1)
  await sandbox.close()
  await question
})

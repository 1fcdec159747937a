import fc from 'fast-check'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Permission } from '../../sandbox/cloudflare/cloudflare.ts'
import type { GivenRecord } from '../../sandbox/cloudflare/record.ts'
import type { CloudflareZoneOptions } from '../../sandbox/cloudflare/zone.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { EdgeOptions } from '../../src/aws/client.ts'
import { openCloudflare } from '../../src/cloudflare/provider.ts'
import type { ErrorCode } from '../../src/errors.ts'
import type { Zone } from '../../src/mail-from/dns-view.ts'
import { FakeClock } from '../support/clock.ts'
import { addMx, addTxt } from '../support/hosted-zone.ts'
import { harmIn, hostile } from '../support/hostile.ts'
import { isolate, reply, serve } from '../support/loopback.ts'
import { domain, failureOf } from '../support/values.ts'

/** What is Cloudflare's own; what every provider promises is in `dns-provider/providers.test.ts`. */

beforeEach(isolate)

const NAME = domain('bounce.example.com')
const TOKEN = '0123456789abcdef0123456789abcdef01234567'
const ID = '023e105f4ecef8ad9ca31a8372d0c353'

function open(url: string, token = TOKEN, id?: string, env: Record<string, string> = {}) {
  const clock = new FakeClock()
  const lines: string[] = []
  const edges: EdgeOptions = {
    clock,
    signal: new AbortController().signal,
    mask: () => {},
    trace: (line) => lines.push(line.plain()),
    onRetry: (service, message) => lines.push(`${service}: ${message}`),
  }
  const choice = id ? ({ kind: 'id', id } as const) : ({ kind: 'auto' } as const)
  const provider = openCloudflare(choice, token, { CLOUDFLARE_BASE_URL: url, ...env }, edges)
  onTestFinished(() => provider.close())
  const find = (seen?: Zone) => provider.findZone(NAME, async () => seen)
  const read = async (seen?: Zone) => provider.records(await find(seen), NAME)
  const publish = async () => provider.change(await find(), [addMx('host.example')])
  return { provider, clock, lines, find, read, publish }
}

async function sandboxed(options: CloudflareZoneOptions = {}) {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const id = sandbox.cloudflare.addZone('example.com', options)
  const url = sandbox.env['CLOUDFLARE_BASE_URL'] ?? ''
  return { sandbox, id, url, token: sandbox.cloudflare.token }
}

/** A Cloudflare that answers each request so. */
async function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return serve((response) => reply(response, status, text, headers))
}

const refusal = (code: number, message: string) => ({
  success: false,
  errors: [{ code, message }],
  messages: [],
  result: null,
})

describe('a request', () => {
  const ZONE = { id: ID, name: 'example.com', status: 'active', type: 'full', name_servers: ['a.example'] }

  test('has the token as its one credential, whatever the environment offers', async () => {
    const { url, requests } = await answering(200, { success: true, errors: [], result: [ZONE] })
    const { find, lines } = open(`${url}/client/v4/`, TOKEN, undefined, {
      CLOUDFLARE_API_TOKEN: 'another',
      CLOUDFLARE_API_KEY: 'key',
      CLOUDFLARE_EMAIL: 'user@example.com',
      CLOUDFLARE_CUSTOM_HEADERS: 'Authorization: Bearer stolen',
    })
    await find()
    expect(requests[0]?.path).toMatch(/^\/client\/v4\/zones\?name=bounce\.example\.com&/)
    expect(requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`)
    expect(Object.keys(requests[0]?.headers ?? {}).filter((name) => name.startsWith('x-auth'))).toEqual([])
    expect(lines.join('\n')).not.toContain(TOKEN)
  })

  test('does not follow a redirect', async () => {
    const elsewhere = await answering(200, { success: true, errors: [], result: [ZONE] })
    const { url, requests } = await answering(302, '', { location: `${elsewhere.url}/zones` })
    expect((await failureOf(open(url).find())).code).toBe('SERVICE_ERROR')
    expect([requests.length, elsewhere.requests.length]).toEqual([1, 0])
  })

  test.each([
    ['JSON', JSON.stringify(refusal(971, 'throttled'))],
    ['a page of its edge', '<html>1015</html>'],
  ])('waits as long as Cloudflare asks, within limits, in %s', async (_, body) => {
    for (const [retryAfter, least, most] of [
      ['7', 7000, 7000],
      ['86400', 30_000, 30_000],
      ['soon', 1000, 2000],
    ] as const) {
      const { url } = await answering(429, body, { 'retry-after': retryAfter })
      const { find, clock } = open(url)
      expect((await failureOf(find())).code).toBe('RATE_LIMITED')
      expect(clock.sleeps[0]).toBeGreaterThanOrEqual(least)
      expect(clock.sleeps[0]).toBeLessThanOrEqual(most)
    }
  })
})

test('an answer of any form ends in an error that users can act on, or in a zone', async () => {
  let answer = { status: 200, body: '' }
  const { url } = await serve((response) => reply(response, answer.status, answer.body))
  const error = fc.record(
    { code: fc.oneof(fc.integer(), fc.jsonValue()), message: hostile },
    { requiredKeys: [] },
  )
  const body = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        success: fc.oneof(fc.boolean(), fc.jsonValue()),
        errors: fc.oneof(fc.array(fc.oneof(error, fc.jsonValue())), fc.jsonValue()),
        result: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
        result_info: fc.oneof(fc.record({ total_pages: fc.double() }), fc.jsonValue()),
      },
      { requiredKeys: [] },
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(200, 400, 403, 404, 429, 500), body, async (status, value) => {
      answer = { status, body: JSON.stringify(value) }
      const { code, text } = await failureOf(open(url).find())
      expect(code).not.toBe('INTERNAL_ERROR')
      expect(harmIn(text.plain())).toBeUndefined()
    }),
    { numRuns: 100 },
  )
})

describe('a refusal', () => {
  test.each<[number, number, string, ErrorCode, RegExp]>([
    [400, 6003, 'Invalid request headers', 'CREDENTIALS_REJECTED', /cloudflare-api-token/],
    [403, 9109, 'Invalid access token', 'CREDENTIALS_REJECTED', /9109: Invalid access token/],
    [403, 10_000, 'Authentication error', 'CREDENTIALS_REJECTED', /cloudflare-api-token/],
    [401, 1000, 'Invalid API Token', 'CREDENTIALS_REJECTED', /Invalid API Token/],
    [403, 9109, 'Unauthorized to access requested resource', 'ACCESS_DENIED', /Zone:Read/],
    [404, 7003, 'Could not route', 'REQUEST_REJECTED', /Could not route/],
    [400, 1234, 'Something else', 'REQUEST_REJECTED', /1234: Something else/],
    [429, 0, 'Slow down', 'RATE_LIMITED', /Slow down/],
    [400, 971, 'Please wait', 'RATE_LIMITED', /Please wait/],
    [500, 1, 'Oops', 'SERVICE_ERROR', /Oops/],
  ])('%i with %i (%s) is %s', async (status, code, message, expected, words) => {
    const { url } = await answering(status, refusal(code, message))
    const error = await failureOf(open(url).find())
    expect(error.code).toBe(expected)
    expect(error.text.plain()).toMatch(words)
  })

  test.each<[string, number, unknown]>([
    ['an HTML page', 200, '<html>Log in</html>'],
    ['another JSON', 200, { status: 'ok' }],
    ['a result of another form', 200, { success: true, errors: [], result: { zones: [] } }],
    ['no error list', 403, '<html>Forbidden</html>'],
  ])('in the form of %s is a SERVICE_ERROR', async (_, status, body) => {
    const { url } = await answering(status, body)
    expect((await failureOf(open(url).find())).code).toBe('SERVICE_ERROR')
  })

  test('names the permission that the token lacks, told from an unknown token by asking about it', async () => {
    const { sandbox, url, id } = await sandboxed()
    sandbox.cloudflare.addRecord(id, { type: 'TXT', name: '@', content: '"x"' })
    const tokenFor = (...permissions: ('Zone:Read' | 'DNS:Read' | 'DNS:Edit')[]) =>
      sandbox.cloudflare.addToken({ permissions })
    const messageOf = async (promise: Promise<unknown>) => {
      const { code, text } = await failureOf(promise)
      return `${code}: ${text.plain()}`
    }
    expect(await messageOf(open(url, tokenFor('Zone:Read')).read())).toMatch(/^ACCESS_DENIED: .*DNS:Read/)
    expect(await messageOf(open(url, tokenFor('Zone:Read', 'DNS:Read')).publish())).toMatch(
      /^ACCESS_DENIED: .*DNS:Edit/,
    )
    expect(await messageOf(open(url, tokenFor('DNS:Edit')).find())).toMatch(/^REQUEST_REJECTED: .*Zone:Read/)
    expect(await messageOf(open(url, tokenFor('DNS:Edit'), id).find())).toMatch(/^ACCESS_DENIED: .*Zone:Read/)
  })

  test('of a token that an account owns names the permission, as soon as the token may do anything', async () => {
    const { sandbox, url, id } = await sandboxed()
    const seen = { name: 'example.com', nameServers: ['ada.ns.cloudflare.com'] }
    const openFor = (permissions: readonly Permission[], zoneId?: string) =>
      open(url, sandbox.cloudflare.addToken({ permissions, ofAccount: true }), zoneId)
    const codeOf = async (promise: Promise<unknown>) => (await failureOf(promise)).code
    expect(await codeOf(openFor(['Zone:Read']).read())).toBe('ACCESS_DENIED')
    expect(await codeOf(openFor(['Zone:Read', 'DNS:Read']).publish())).toBe('ACCESS_DENIED')
    expect(await codeOf(openFor([]).find())).toBe('REQUEST_REJECTED')
    expect(await codeOf(openFor([], id).find(seen))).toBe('ACCESS_DENIED')
    expect(await codeOf(openFor(['DNS:Edit'], id).find(seen))).toBe('ACCESS_DENIED')
    sandbox.cloudflare.addRecord(id, { type: 'TXT', name: '@', content: '"x"' })
    expect(await openFor(['DNS:Edit'], id).find(seen)).toMatchObject({ id, ...seen })
  })

  test('that may be about the token or a permission says both where nothing tells which', async () => {
    const { url, requests } = await answering(403, refusal(10_000, 'Authentication error'))
    const { code, text } = await failureOf(open(url, TOKEN, ID).find())
    expect(code).toBe('CREDENTIALS_REJECTED')
    expect(text.plain()).toMatch(/cloudflare-api-token.*account-owned.*Zone:Read/)
    expect(requests.map(({ path }) => path)).toEqual([
      `/zones/${ID}`,
      '/user/tokens/verify',
      `/zones/${ID}/dns_records`,
      '/zones',
    ])
  })

  test('of an unknown or malformed token shows none of it', async () => {
    const { url } = await sandboxed()
    for (const token of ['f'.repeat(40), 'short']) {
      for (const zoneId of [undefined, ID]) {
        const error = await failureOf(open(url, token, zoneId).find())
        expect(error.code).toBe('CREDENTIALS_REJECTED')
        expect(error.text.plain()).not.toContain(token)
      }
    }
  })

  test('of a batch, as the records are there, is no error yet', async () => {
    for (const code of [81_053, 81_057, 81_058]) {
      const { sandbox, url, token } = await sandboxed()
      sandbox.fault('cloudflare:BatchRecords', {
        kind: 'error',
        status: 400,
        code: String(code),
        message: 'there',
      })
      expect(await open(url, token).publish()).toMatchObject({ kind: 'refused', code: 'DNS_CONFLICT' })
    }
  })
})

describe('the zone', () => {
  test.each<[CloudflareZoneOptions, RegExp]>([
    [{ status: 'pending' }, /status pending.*ada\.ns\.cloudflare\.com/],
    [{ status: 'initializing' }, /status initializing/],
    [{ status: 'moved' }, /status moved/],
    [{ type: 'partial' }, /type partial/],
    [{ type: 'secondary' }, /type secondary: Cloudflare serves it.*primary.*Publish the records there/],
    [{ type: 'secondary', status: 'pending' }, /status pending.*public DNS doesn't show/],
  ])('%j is not in use', async (options, words) => {
    const { url, token, id } = await sandboxed(options)
    for (const choice of [undefined, id]) {
      const error = await failureOf(open(url, token, choice).find())
      expect(error.code).toBe('REQUEST_REJECTED')
      expect(error.text.plain()).toMatch(words)
    }
  })

  test('is the active one of several', async () => {
    const { sandbox, url, token } = await sandboxed({ status: 'moved' })
    const active = sandbox.cloudflare.addZone('example.com')
    expect((await open(url, token).find()).id).toBe(active)
  })

  test('is the delegated one of several that are active', async () => {
    const zone = (id: string, host: string) => ({
      id,
      name: 'example.com',
      status: 'active',
      name_servers: [host],
    })
    const result = [zone('a'.repeat(32), 'a.example'), zone('b'.repeat(32), 'B.example.')]
    const { url } = await answering(200, { success: true, errors: [], result })
    const seen = { name: 'example.com', nameServers: ['b.example'] }
    expect((await open(url).find(seen)).id).toBe('b'.repeat(32))
    const error = await failureOf(open(url).find({ ...seen, nameServers: ['c.example'] }))
    expect(error.code).toBe('REQUEST_REJECTED')
    expect(error.text.plain()).toMatch(/aaaa.*bbbb.*cloudflare-zone-id/)
  })

  test('is found, and taken by its ID, where Cloudflare shows its name in Unicode', async () => {
    const { sandbox, url, token } = await sandboxed()
    const id = sandbox.cloudflare.addZone('xn--mller-kva.com')
    const bounce = domain('bounce.müller.com')
    for (const choice of [undefined, id]) {
      const { provider } = open(url, token, choice)
      const zone = await provider.findZone(bounce, async () => undefined)
      expect(zone).toMatchObject({ id, name: 'xn--mller-kva.com' })
      expect((await provider.records(zone, bounce)).sets).toEqual([])
    }
  })

  test('by its ID needs no permission to see it, where its apex shows which one it is', async () => {
    const { sandbox, url, id } = await sandboxed()
    const token = sandbox.cloudflare.addToken({ permissions: ['DNS:Edit'] })
    const seen = { name: 'example.com', nameServers: ['ada.ns.cloudflare.com'] }
    expect((await failureOf(open(url, token, id).find(seen))).code).toBe('ACCESS_DENIED')
    sandbox.cloudflare.addRecord(id, { type: 'TXT', name: '@', content: '"x"' })
    expect(await open(url, token, id).find(seen)).toMatchObject({ id, ...seen })
    const elsewhere = { name: 'example.org', nameServers: [] }
    expect((await failureOf(open(url, token, id).find(elsewhere))).code).toBe('ACCESS_DENIED')
  })
})

describe('the records', () => {
  async function setsOf(sandbox: Sandbox, url: string) {
    return (await open(url, sandbox.cloudflare.token).read()).sets
  }

  test('are sets, their values as in a zone file', async () => {
    const { sandbox, id, url } = await sandboxed()
    const add = (zone: string, record: GivenRecord) => sandbox.cloudflare.addRecord(zone, record)
    add(id, { type: 'MX', name: NAME, content: 'Mail.Example.com.', priority: 10 })
    add(id, { type: 'TXT', name: NAME, content: '"a" "b"', ttl: 120 })
    add(id, { type: 'TXT', name: NAME, content: '"c"', ttl: 120 })
    add(id, { type: 'A', name: `x.${NAME}`, content: '192.0.2.1' })
    expect(await setsOf(sandbox, url)).toEqual([
      { type: 'MX', ttl: 300, values: ['10 mail.example.com'], isSpecial: false },
      { type: 'TXT', ttl: 120, values: ['"a" "b"', '"c"'], isSpecial: false },
    ])
  })

  test('have names in A-labels where Cloudflare shows them in Unicode', async () => {
    const record = (type: string, content: string) => ({ type, name: 'Bounce.Müller.com', content })
    const records = [record('CNAME', 'Büro.example'), record('NS', 'büro.example.'), record('TXT', '"Büro"')]
    const { url } = await serve((response) =>
      reply(response, 200, JSON.stringify({ success: true, errors: [], result: records })),
    )
    const zone = { provider: 'cloudflare', id: ID, name: 'xn--mller-kva.com', nameServers: [] } as const
    const { sets } = await open(url).provider.records(zone, domain('bounce.müller.com'))
    expect(sets.map(({ type, values }) => [type, values])).toEqual([
      ['CNAME', ['xn--bro-hoa.example']],
      ['NS', ['xn--bro-hoa.example']],
      ['TXT', ['"Büro"']],
    ])
  })

  test('are quoted where an old zone shows them bare', async () => {
    const { sandbox, id, url } = await sandboxed({ bareTxt: true })
    for (const content of ['"v=spf1 include:amazon" "ses.com ~all"', '"say \\"hi\\" \\\\"']) {
      sandbox.cloudflare.addRecord(id, { type: 'TXT', name: NAME, content })
    }
    expect(await setsOf(sandbox, url)).toMatchObject([
      { values: ['"v=spf1 include:amazonses.com ~all"', '"say \\"hi\\" \\\\"'] },
    ])
  })

  test('are read page after page', async () => {
    const { sandbox, id, url } = await sandboxed()
    const contents = Array.from({ length: 120 }, (_, i) => `"value ${i}"`)
    for (const content of contents) sandbox.cloudflare.addRecord(id, { type: 'TXT', name: NAME, content })
    expect(await setsOf(sandbox, url)).toMatchObject([{ values: contents }])
  })

  test('are added by posts alone, TXT quoted, MX without a dot at the end', async () => {
    const { sandbox, url, token } = await sandboxed()
    const { provider, find } = open(url, token)
    await provider.change(await find(), [addMx('host.example'), addTxt('v=spf1 -all')])
    const [request] = sandbox.requestsTo('cloudflare:BatchRecords')
    expect(JSON.parse(request?.body ?? '')).toEqual({
      posts: [
        { type: 'MX', name: NAME, content: 'host.example', ttl: 300, priority: 10 },
        { type: 'TXT', name: NAME, content: '"v=spf1 -all"', ttl: 300 },
      ],
    })
  })
})

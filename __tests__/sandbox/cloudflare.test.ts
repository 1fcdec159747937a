import { Resolver } from 'node:dns/promises'
import { BaseRecords } from 'cloudflare/resources/dns/records'
import { BaseTokens } from 'cloudflare/resources/user/tokens/tokens'
import { BaseZones } from 'cloudflare/resources/zones/zones'
import { createClient } from 'cloudflare/tree-shakable'
import { describe, expect, test } from 'vitest'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'

const ZONE = '023e105f4ecef8ad9ca31a8372d0c353'
const NAME = 'bounce.example.com'
const MX = {
  type: 'MX',
  name: NAME,
  content: 'feedback-smtp.us-east-1.amazonses.com',
  priority: 10,
  ttl: 300,
} as const
const TXT = { type: 'TXT', name: NAME, content: '"v=spf1 include:amazonses.com ~all"', ttl: 1 } as const

async function started(options: SandboxOptions = {}) {
  const sandbox = await startSandbox(options)
  sandbox.cloudflare.addZone('example.com', { id: ZONE })
  return sandbox
}

/** Cloudflare's own client. */
function clientOf({ env, cloudflare }: Sandbox, apiToken = cloudflare.token) {
  const others = { apiKey: null, apiEmail: null, userServiceKey: null, maxRetries: 0 }
  const baseURL = env['CLOUDFLARE_BASE_URL'] ?? ''
  return createClient({ resources: [BaseZones, BaseRecords, BaseTokens], baseURL, apiToken, ...others })
}

function resolverOf({ dns }: Sandbox): Resolver {
  const resolver = new Resolver()
  resolver.setServers([dns.address])
  return resolver
}

async function listed<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of pages) items.push(item)
  return items
}

function refusal(status: number, code: number, chained?: number) {
  const chain = chained === undefined ? {} : { error_chain: [expect.objectContaining({ code: chained })] }
  return {
    status,
    error: { success: false, errors: [expect.objectContaining({ code, ...chain })], result: null },
  }
}

describe("Cloudflare's own client", () => {
  test('finds a zone, and creates, reads, changes and deletes its records', async () => {
    await using sandbox = await started()
    const client = clientOf(sandbox)
    expect(await client.user.tokens.verify()).toMatchObject({ status: 'active' })
    const [zone, ...others] = await listed(client.zones.list({ name: 'example.com' }))
    expect(others).toEqual([])
    expect(zone).toMatchObject({ id: ZONE, status: 'active', type: 'full', name: 'example.com' })
    expect(await client.zones.get({ zone_id: ZONE })).toEqual(zone)

    const batch = await client.dns.records.batch({ zone_id: ZONE, posts: [MX, TXT] })
    expect(batch.posts).toMatchObject([MX, TXT])
    const found = await listed(client.dns.records.list({ zone_id: ZONE, name: { exact: NAME }, type: 'TXT' }))
    expect(found).toEqual(batch.posts?.slice(1))
    expect(await resolverOf(sandbox).resolveMx(NAME)).toMatchObject([{ exchange: MX.content, priority: 10 }])
    expect(await resolverOf(sandbox).resolveTxt(NAME)).toEqual([['v=spf1 include:amazonses.com ~all']])

    const id = found[0]?.id ?? ''
    const edited = await client.dns.records.edit(id, {
      zone_id: ZONE,
      type: 'TXT',
      name: NAME,
      content: '"v=spf1 -all"',
      ttl: 600,
    })
    expect(edited).toMatchObject({ id, content: '"v=spf1 -all"', ttl: 600 })
    await client.dns.records.update(id, {
      zone_id: ZONE,
      type: 'TXT',
      name: 'other',
      content: 'bare',
      ttl: 1,
    })
    expect(await client.dns.records.get(id, { zone_id: ZONE })).toMatchObject({
      name: 'other.example.com',
      content: '"bare"',
    })
    await client.dns.records.delete(id, { zone_id: ZONE })
    expect(sandbox.cloudflare.records(ZONE)).toMatchObject([{ type: 'MX' }])
    expect(sandbox.requests.map(({ operation }) => operation)).not.toContain('unknown')
  })

  test('turns the pages', async () => {
    await using sandbox = await started()
    const names = Array.from({ length: 5 }, (_, index) => `host-${index}.example.com`)
    for (const name of names) sandbox.cloudflare.addRecord(ZONE, { type: 'A', name, content: '192.0.2.1' })
    const records = await listed(clientOf(sandbox).dns.records.list({ zone_id: ZONE, per_page: 2 }))
    expect(records.map(({ name }) => name)).toEqual(names)
  })

  test('filters records by any or all of what it asks for', async () => {
    await using sandbox = await started()
    for (const record of [MX, TXT, { ...TXT, name: 'example.com' }])
      sandbox.cloudflare.addRecord(ZONE, record)
    const found = async (query: object) => {
      const records = await listed(clientOf(sandbox).dns.records.list({ zone_id: ZONE, ...query }))
      return records.map(({ type, name }) => `${type} ${name}`)
    }
    const [mx, txt, apex] = [`MX ${NAME}`, `TXT ${NAME}`, 'TXT example.com']
    expect(await found({ name: { exact: NAME.toUpperCase() } })).toEqual([mx, txt])
    expect(await found({ content: { contains: 'AMAZONSES' }, name: { startswith: 'bounce' } })).toEqual([
      mx,
      txt,
    ])
    expect(await found({ type: 'TXT', name: { exact: NAME } })).toEqual([txt])
    expect(await found({ type: 'TXT', name: { exact: NAME }, match: 'any' })).toEqual([mx, txt, apex])
    expect(await found({ name: { endswith: '.net' } })).toEqual([])
  })

  test('understands that there were too many requests', async () => {
    await using sandbox = await started()
    sandbox.fault('cloudflare:ListZones', { kind: 'throttle' })
    await expect(listed(clientOf(sandbox).zones.list())).rejects.toMatchObject(refusal(429, 971))
  })
})

describe('a batch', () => {
  test('deletes before it creates', async () => {
    await using sandbox = await started()
    const client = clientOf(sandbox)
    const id = sandbox.cloudflare.addRecord(ZONE, TXT)
    const batch = await client.dns.records.batch({ zone_id: ZONE, posts: [TXT], deletes: [{ id }] })
    expect(batch).toMatchObject({ deletes: [{ id }], posts: [TXT] })
    expect(sandbox.cloudflare.records(ZONE)).toEqual(batch.posts)
  })

  const A = { type: 'A', name: 'www', content: '192.0.2.1', ttl: 1 } as const
  test.each<[string, number, object]>([
    ['the record that is there', 81058, MX],
    [
      'a record that is there without its quotation marks',
      81058,
      { ...TXT, content: TXT.content.slice(1, -1) },
    ],
    [
      'a CNAME beside other records',
      81053,
      { type: 'CNAME', name: 'bounce', content: 'example.net', ttl: 1 },
    ],
    ['an MX record without a priority', 1004, { ...MX, content: 'mx.example.net', priority: undefined }],
    ['a TTL that is too short', 1004, { ...A, ttl: 59 }],
    ['an address that is none', 1004, { ...A, content: '192.0.2' }],
    ['a type that does not exist', 1004, { ...A, type: 'MTX' }],
  ])('is refused whole for %s', async (_, code, post) => {
    await using sandbox = await started()
    for (const record of [MX, TXT]) sandbox.cloudflare.addRecord(ZONE, record)
    const before = sandbox.cloudflare.records(ZONE)
    const deletes = before.filter(({ type }) => code === 1004 && type === 'TXT').map(({ id }) => ({ id }))
    const posts = [A, post as typeof A]
    const batch = clientOf(sandbox).dns.records.batch({ zone_id: ZONE, deletes, posts })
    await expect(batch).rejects.toMatchObject(refusal(400, code))
    expect(sandbox.cloudflare.records(ZONE)).toEqual(before)
    await expect(resolverOf(sandbox).resolve4('www.example.com')).rejects.toMatchObject({ code: 'ENOTFOUND' })
  })

  test('holds 200 changes at most, and no record that does not exist', async () => {
    await using sandbox = await started()
    const { records } = clientOf(sandbox).dns
    const posts = Array.from({ length: 201 }, (_, index) => ({ ...A, name: `host-${index}` }))
    await expect(records.batch({ zone_id: ZONE, posts })).rejects.toMatchObject(refusal(400, 1004))
    await records.batch({ zone_id: ZONE, posts: posts.slice(1) })
    const deletes = [{ id: 'f'.repeat(32) }]
    await expect(records.batch({ zone_id: ZONE, deletes })).rejects.toMatchObject(refusal(404, 81044))
  })
})

describe('a token', () => {
  test('sees the zones that it may read, and an empty list is no error', async () => {
    await using sandbox = await started()
    const other = sandbox.cloudflare.addZone('example.net')
    const zonesFor = async (options: Parameters<typeof sandbox.cloudflare.addToken>[0]) =>
      (await listed(clientOf(sandbox, sandbox.cloudflare.addToken(options)).zones.list())).map(
        ({ name }) => name,
      )
    expect(await zonesFor({})).toEqual(['example.com', 'example.net'])
    expect(await zonesFor({ permissions: ['Zone:Read'], zones: [other] })).toEqual(['example.net'])
    expect(await zonesFor({ permissions: ['DNS:Edit'] })).toEqual([])
  })

  test('may do what its permissions say, in its zones', async () => {
    await using sandbox = await started()
    const other = sandbox.cloudflare.addZone('example.net')
    const only = (permission: 'Zone:Read' | 'DNS:Read' | 'DNS:Edit', zone = ZONE) =>
      clientOf(sandbox, sandbox.cloudflare.addToken({ permissions: [permission], zones: [zone] }))
    const read = (client: ReturnType<typeof only>) => client.dns.records.list({ zone_id: ZONE })
    const write = (client: ReturnType<typeof only>) =>
      client.dns.records.batch({ zone_id: ZONE, posts: [MX] })

    await expect(read(only('Zone:Read'))).rejects.toMatchObject(refusal(403, 10_000))
    await expect(read(only('DNS:Edit', other))).rejects.toMatchObject(refusal(403, 10_000))
    await expect(write(only('DNS:Read'))).rejects.toMatchObject(refusal(403, 10_000))
    await expect(only('DNS:Edit').zones.get({ zone_id: ZONE })).rejects.toMatchObject(refusal(403, 9109))
    await expect(read(only('DNS:Read'))).resolves.toMatchObject({ result: [] })
    await expect(write(only('DNS:Edit'))).resolves.toMatchObject({ posts: [MX] })
    await expect(read(only('DNS:Edit'))).resolves.toMatchObject({ result: [MX] })
  })

  test.each<[string, string, number, number, number?]>([
    ['that nobody gave', 'x'.repeat(40), 403, 9109],
    ['of another form', 'Bearer of news', 400, 6003, 6111],
  ])('%s is refused', async (_, token, ...expected) => {
    await using sandbox = await started()
    await expect(listed(clientOf(sandbox, token).zones.list())).rejects.toMatchObject(refusal(...expected))
  })

  test('without one, and for a zone or a path that does not exist, Cloudflare says so', async () => {
    await using sandbox = await started()
    const [zone] = ['f'.repeat(32)]
    await expect(clientOf(sandbox).zones.get({ zone_id: zone })).rejects.toMatchObject(refusal(404, 7003))
    await expect(clientOf(sandbox).get('/accounts')).rejects.toMatchObject(refusal(404, 7000))
    const response = await fetch(`${sandbox.env['CLOUDFLARE_BASE_URL']}/zones`)
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ code: 9106 }] }])
  })
})

describe('zones', () => {
  test('show TXT records without quotation marks where they are old, and take them both ways', async () => {
    await using sandbox = await started()
    const id = sandbox.cloudflare.addZone('example.net', { bareTxt: true })
    const name = 'bounce.example.net'
    for (const content of ['v=spf1 -all', '"another" " one"'])
      sandbox.cloudflare.addRecord(id, { type: 'TXT', name, content })
    expect(sandbox.cloudflare.records(id).map(({ content }) => content)).toEqual([
      'v=spf1 -all',
      'another one',
    ])
    expect((await resolverOf(sandbox).resolveTxt(name)).flat(2).sort()).toEqual([
      ' one',
      'another',
      'v=spf1 -all',
    ])
  })

  test.each(['pending', 'partial'] as const)('that are %s are not what the world reaches', async (state) => {
    await using sandbox = await started()
    const id = sandbox.cloudflare.addZone(
      'example.net',
      state === 'partial' ? { type: state } : { status: state },
    )
    sandbox.cloudflare.addRecord(id, { type: 'A', name: '@', content: '192.0.2.1' })
    await expect(resolverOf(sandbox).resolve4('example.net')).rejects.toMatchObject({ code: 'ENOTFOUND' })
    const nameServer = new Resolver()
    nameServer.setServers([await sandbox.dns.nameServer(sandbox.cloudflare.zone(id))])
    expect(await nameServer.resolve4('example.net')).toEqual(['192.0.2.1'])
    const [zone] = await listed(clientOf(sandbox).zones.list({ name: 'example.net' }))
    expect(state === 'partial' ? zone?.type : zone?.status).toBe(state)
  })

  test('are served after a while', async () => {
    let time = Date.now()
    await using sandbox = await started({ cloudflareServesAfterMs: 1000, now: () => time })
    await clientOf(sandbox).dns.records.batch({ zone_id: ZONE, posts: [MX] })
    await expect(resolverOf(sandbox).resolveMx(NAME)).rejects.toMatchObject({ code: 'ENOTFOUND' })
    time += 1000
    expect(await resolverOf(sandbox).resolveMx(NAME)).toHaveLength(1)
  })
})

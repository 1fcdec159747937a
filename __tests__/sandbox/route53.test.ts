import { Resolver } from 'node:dns/promises'
import {
  type ChangeAction,
  ChangeResourceRecordSetsCommand,
  GetChangeCommand,
  GetHostedZoneCommand,
  ListHostedZonesByNameCommand,
  type ListHostedZonesByNameCommandInput,
  ListResourceRecordSetsCommand,
  type ListResourceRecordSetsCommandInput,
} from '@aws-sdk/client-route-53'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RecordType } from '../../sandbox/dns/record-sets.ts'
import type { Operation } from '../../sandbox/http/service.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { endpoint, route53Client } from './clients.ts'

let sandbox: Sandbox
let zoneId: string

async function start(options: SandboxOptions = {}): Promise<void> {
  await sandbox?.close()
  sandbox = await startSandbox(options)
  zoneId = sandbox.route53.addZone('example.com')
}

beforeEach(() => start())
afterEach(() => sandbox.close())

const MX = ['10 feedback-smtp.us-east-1.amazonses.com']
const SPF = '"v=spf1 include:amazonses.com ~all"'

type ChangeOf = readonly [
  action: ChangeAction,
  name: string,
  type: RecordType,
  values: readonly string[],
  ttl?: number,
]

async function change(...changes: ChangeOf[]) {
  const command = new ChangeResourceRecordSetsCommand({
    HostedZoneId: zoneId,
    ChangeBatch: {
      Changes: changes.map(([Action, Name, Type, values, TTL = 300]) => ({
        Action,
        ResourceRecordSet: { Name, Type, TTL, ResourceRecords: values.map((Value) => ({ Value })) },
      })),
    },
  })
  return (await route53Client(sandbox).send(command)).ChangeInfo
}

const getChange = async (Id: string | undefined) =>
  (await route53Client(sandbox).send(new GetChangeCommand({ Id }))).ChangeInfo

const listZones = (input: ListHostedZonesByNameCommandInput = {}) =>
  route53Client(sandbox).send(new ListHostedZonesByNameCommand(input))

const listSets = (input: Partial<ListResourceRecordSetsCommandInput> = {}) =>
  route53Client(sandbox).send(new ListResourceRecordSetsCommand({ HostedZoneId: zoneId, ...input }))

const getZone = (Id: string) => route53Client(sandbox).send(new GetHostedZoneCommand({ Id }))

async function resolveMx(name: string): Promise<string[]> {
  const resolver = new Resolver({ tries: 1 })
  resolver.setServers([sandbox.dns.address])
  const found = await resolver.resolveMx(name).catch(() => [])
  return found.map(({ priority, exchange }) => `${priority} ${exchange}`)
}

describe('hosted zones', () => {
  const ids = async (input?: ListHostedZonesByNameCommandInput) =>
    (await listZones(input)).HostedZones?.map(({ Id }) => Id?.replace('/hostedzone/', ''))

  test('come by their reversed labels, from a name on', async () => {
    const { route53 } = sandbox
    route53.addZone('example.org', { id: 'ZORG' })
    route53.addZone('mail.example.com', { id: 'ZMAIL' })
    route53.addZone('example-a.com', { id: 'ZHYPHEN' }) // a hyphen sorts before the dot at the end
    route53.addZone('Example.com.', { id: 'A0FIRST', private: true })
    route53.addZone('example.net', { id: 'ZFOREIGN', account: '444455556666' })
    expect(await ids()).toEqual(['ZHYPHEN', 'A0FIRST', zoneId, 'ZMAIL', 'ZORG'])
    expect(await ids({ DNSName: 'EXAMPLE.com' })).toEqual(['A0FIRST', zoneId, 'ZMAIL', 'ZORG'])
    expect(await ids({ DNSName: 'bounce.example.com' })).toEqual(['ZMAIL', 'ZORG'])
    expect(await ids({ DNSName: 'example.com', HostedZoneId: zoneId })).toEqual([zoneId, 'ZMAIL', 'ZORG'])
    expect(await ids({ DNSName: 'zzz' })).toEqual([])
  })

  test('come in pages', async () => {
    for (const name of ['a.example.com', 'b.example.com']) sandbox.route53.addZone(name, { delegated: false })
    const seen: (string | undefined)[] = []
    let page = await listZones({ MaxItems: 1 })
    expect(page).toMatchObject({ IsTruncated: true, MaxItems: 1, NextDNSName: 'a.example.com.' })
    for (;;) {
      seen.push(...(page.HostedZones ?? []).map(({ Name }) => Name))
      const { NextDNSName: DNSName, NextHostedZoneId: HostedZoneId } = page
      if (!page.IsTruncated) break
      page = await listZones({ DNSName, HostedZoneId, MaxItems: 1 })
      expect(page).toMatchObject({ DNSName, HostedZoneId })
    }
    expect(seen).toEqual(['example.com.', 'a.example.com.', 'b.example.com.'])
    await expect(listZones({ HostedZoneId: zoneId })).rejects.toMatchObject({ name: 'InvalidInput' })
    await expect(listZones({ MaxItems: 0 })).rejects.toMatchObject({ name: 'InvalidInput' })
  })

  test('show their name servers, or the VPCs that see them', async () => {
    const { HostedZone, DelegationSet, VPCs } = await getZone(zoneId)
    expect(HostedZone).toMatchObject({
      Id: `/hostedzone/${zoneId}`,
      Name: 'example.com.',
      Config: { PrivateZone: false },
      ResourceRecordSetCount: 2,
    })
    expect(VPCs).toBeUndefined()
    expect(DelegationSet?.NameServers).toHaveLength(4)
    expect(DelegationSet?.NameServers?.[3]).toMatch(/^ns-\d+\.awsdns-\d\d\.co\.uk$/)
    const other = await getZone(sandbox.route53.addZone('example.com'))
    expect(other.DelegationSet?.NameServers).not.toEqual(DelegationSet?.NameServers)

    const hidden = await getZone(sandbox.route53.addZone('example.com', { private: true }))
    expect(hidden).toMatchObject({
      HostedZone: { Config: { PrivateZone: true } },
      VPCs: [{ VPCRegion: 'us-east-1' }],
    })
    expect(hidden.DelegationSet).toBeUndefined()
  })

  test('of nobody, or of another account', async () => {
    const error = await getZone('ZNONE').catch((reason) => reason)
    expect(error).toMatchObject({
      name: 'NoSuchHostedZone',
      message: 'No hosted zone found with ID: ZNONE',
      $metadata: { httpStatusCode: 404, requestId: sandbox.requests[0]?.requestId },
    })
    sandbox.route53.addZone('example.org', { id: '/hostedzone/ZFOREIGN', account: '444455556666' })
    await expect(getZone('ZFOREIGN')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'User: arn:aws:iam::111122223333:user/sandbox is not authorized to access this resource',
    })
    expect(() => sandbox.route53.addZone('example.net', { id: 'ZFOREIGN' })).toThrow(/already/)
  })
})

describe('record sets', () => {
  const brief = async (input?: Partial<ListResourceRecordSetsCommandInput>) =>
    (await listSets(input)).ResourceRecordSets?.map(({ Name, Type }) => `${Name} ${Type}`)

  beforeEach(() => {
    const { route53 } = sandbox
    route53.setRecord(zoneId, { name: 'Bounce.example.com', type: 'TXT', values: ['v=spf1 ~all', '"a" "b"'] })
    route53.setRecord(zoneId, { name: 'bounce.example.com', type: 'MX', ttl: 60, values: MX })
    route53.setRecord(zoneId, { name: '*.example.com', type: 'A', values: ['192.0.2.1'] })
    route53.setRecord(zoneId, { name: 'a.bounce.example.com', type: 'A', values: ['192.0.2.1'] })
  })

  test('come by their reversed labels, then by type, from a name and a type on', async () => {
    const all = [
      'example.com. NS',
      'example.com. SOA',
      '\\052.example.com. A',
      'bounce.example.com. MX',
      'bounce.example.com. TXT',
      'a.bounce.example.com. A',
    ]
    expect(await brief()).toEqual(all)
    expect(sandbox.route53.records(zoneId).map(({ name, type }) => `${name} ${type}`)).toEqual(all)
    expect(await brief({ StartRecordName: '*.example.com' })).toEqual(all.slice(2))
    expect(await brief({ StartRecordName: 'BOUNCE.example.com', StartRecordType: 'PTR' })).toEqual(
      all.slice(4),
    )
    await expect(brief({ StartRecordType: 'MX' })).rejects.toMatchObject({ name: 'InvalidInput' })
    const identifier = { StartRecordName: 'example.com', StartRecordIdentifier: 'one' }
    await expect(brief(identifier)).rejects.toMatchObject({ name: 'InvalidInput' })
  })

  test('are shown whole, in pages', async () => {
    const page = await listSets({ StartRecordName: 'bounce.example.com', MaxItems: 2 })
    expect(page).toMatchObject({
      ResourceRecordSets: [
        { Name: 'bounce.example.com.', Type: 'MX', TTL: 60, ResourceRecords: [{ Value: MX[0] }] },
        { Type: 'TXT', TTL: 300, ResourceRecords: [{ Value: '"v=spf1 ~all"' }, { Value: '"a" "b"' }] },
      ],
      IsTruncated: true,
      MaxItems: 2,
      NextRecordName: 'a.bounce.example.com.',
      NextRecordType: 'A',
    })
    sandbox.route53.deleteRecord(zoneId, 'a.bounce.example.com', 'A')
    expect(await listSets({ StartRecordName: 'bounce.example.com', MaxItems: 2 })).toMatchObject({
      IsTruncated: false,
    })
  })
})

describe('changes', () => {
  test('are made in their order, whole', async () => {
    sandbox.route53.setRecord(zoneId, { name: 'bounce.example.com', type: 'TXT', values: ['other', 'words'] })
    const txt = ['bounce.example.com', 'TXT'] as const
    const info = await change(
      ['CREATE', 'Bounce.Example.com', 'MX', MX],
      ['DELETE', ...txt, ['"words"', '"other"']],
      ['CREATE', ...txt, ['"other"', '"words"', SPF]],
      ['UPSERT', '*.example.com.', 'A', ['192.0.2.1'], 60],
    )
    expect(info).toMatchObject({ Id: expect.stringMatching(/^\/change\/C[A-Z0-9]+$/), Status: 'PENDING' })
    expect(info?.SubmittedAt).toBeInstanceOf(Date)
    expect(sandbox.route53.records(zoneId).slice(2)).toEqual([
      { name: '\\052.example.com.', type: 'A', ttl: 60, values: ['192.0.2.1'] },
      { name: 'bounce.example.com.', type: 'MX', ttl: 300, values: MX },
      { name: 'bounce.example.com.', type: 'TXT', ttl: 300, values: ['"other"', '"words"', SPF] },
    ])
    await change(
      ['UPSERT', '\\052.example.com', 'A', ['192.0.2.2']],
      ['DELETE', 'bounce.example.com', 'MX', MX],
    )
    expect(sandbox.route53.records(zoneId).slice(2)).toMatchObject([
      { values: ['192.0.2.2'] },
      { type: 'TXT' },
    ])
  })

  const other = ['other.example.com', 'A', ['192.0.2.1']] as const
  const tried = (action: string, name: string, type: string, what: string) =>
    `Tried to ${action} resource record set [name='${name}', type='${type}'] but ${what}`
  const flawed = (flaw: string, value: string) =>
    `Invalid Resource Record: 'FATAL problem: ${flaw} encountered with '${value}''`

  test.each<[string, ChangeOf[], ...string[]]>([
    [
      'what exists',
      [['CREATE', 'mx.example.com', 'MX', MX]],
      tried('create', 'mx.example.com.', 'MX', 'it already exists'),
    ],
    [
      'what is not there',
      [['DELETE', 'none.example.com', 'MX', MX]],
      tried('delete', 'none.example.com.', 'MX', 'it was not found'),
    ],
    ...(
      [
        ['other values', ['DELETE', 'mx.example.com', 'MX', ['20 mail.example.com']]],
        ['fewer values', ['DELETE', 'mx.example.com', 'MX', MX]],
        ['another TTL', ['DELETE', 'mx.example.com', 'MX', [...MX, '20 mail.example.com'], 60]],
      ] as const
    ).map(([title, one]): [string, ChangeOf[], string] => [
      title,
      [one],
      tried('delete', 'mx.example.com.', 'MX', 'the values provided do not match the current values'),
    ]),
    [
      'a CNAME beside others',
      [['UPSERT', 'mx.example.com', 'CNAME', ['example.org']]],
      'RRSet of type CNAME with DNS name mx.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com.',
    ],
    [
      'others beside a CNAME',
      [['CREATE', 'alias.example.com', 'TXT', [SPF]]],
      'RRSet of type TXT with DNS name alias.example.com. is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone example.com.',
    ],
    [
      'a CNAME at the apex',
      [['CREATE', 'example.com', 'CNAME', ['example.org']]],
      'RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone example.com.',
    ],
    [
      'a name of another zone',
      [['CREATE', 'bounce.example.org', 'MX', MX]],
      'RRSet with DNS name bounce.example.org. is not permitted in zone example.com.',
    ],
    [
      'two changes of one set',
      [
        ['UPSERT', 'twice.example.com', 'MX', MX],
        ['UPSERT', 'twice.example.com', 'MX', ['20 mail.example.com']],
      ],
      "The request contains an invalid set of changes for a resource record set 'MX twice.example.com.'",
    ],
    [
      'the same value twice',
      [['CREATE', 'twice.example.com', 'MX', [...MX, ...MX]]],
      `Duplicate Resource Record: '${MX[0]}'`,
    ],
    [
      'the end of the zone',
      [['DELETE', 'example.com', 'SOA', ['none']]],
      tried('delete', 'example.com.', 'SOA', 'the values provided do not match the current values'),
      'A HostedZone must contain exactly one SOA record.',
    ],
    [
      'TXT without quotation marks',
      [['CREATE', 'a.example.com', 'TXT', ['v=spf1']]],
      flawed('InvalidCharacterString (Value should be enclosed in quotation marks)', 'v=spf1'),
    ],
    [
      'too long a string',
      [['CREATE', 'a.example.com', 'TXT', [`"${'x'.repeat(256)}"`]]],
      flawed('CharacterStringTooLong (Value is too long)', `"${'x'.repeat(256)}"`),
    ],
    [
      'an MX without preference',
      [['CREATE', 'a.example.com', 'MX', ['mail.example.com']]],
      flawed("MXRRDATANotTwoFields (MX record doesn't have 2 fields)", 'mail.example.com'),
    ],
    [
      'what is no address',
      [['CREATE', 'a.example.com', 'A', ['2001:db8::1']]],
      flawed('ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address)', '2001:db8::1'),
    ],
    [
      'several things at once',
      [
        ['CREATE', 'mx.example.com', 'MX', MX],
        ['DELETE', 'none.example.com', 'A', ['192.0.2.1']],
      ],
      tried('create', 'mx.example.com.', 'MX', 'it already exists'),
      tried('delete', 'none.example.com.', 'A', 'it was not found'),
    ],
  ])('refused for %s leave everything as it is', async (_, changes, ...messages) => {
    sandbox.route53.setRecord(zoneId, {
      name: 'mx.example.com',
      type: 'MX',
      values: [...MX, '20 mail.example.com'],
    })
    sandbox.route53.setRecord(zoneId, { name: 'alias.example.com', type: 'CNAME', values: ['example.org'] })
    const before = sandbox.route53.records(zoneId)
    await expect(
      change(['CREATE', ...other], ...changes, ['UPSERT', 'last.example.com', 'A', ['192.0.2.1']]),
    ).rejects.toMatchObject({
      name: 'InvalidChangeBatch',
      message: `[${messages.join(', ')}]`,
      $metadata: { httpStatusCode: 400 },
    })
    expect(sandbox.route53.records(zoneId)).toEqual(before)
  })

  test('of a set that changed after it was read are refused', async () => {
    const txt = ['bounce.example.com', 'TXT'] as const
    sandbox.route53.setRecord(zoneId, { name: 'bounce.example.com', type: 'TXT', values: ['one'] })
    sandbox.fault('route53:ChangeResourceRecordSets', { kind: 'delay', ms: 50 })
    const refused = expect(
      change(['DELETE', ...txt, ['"one"']], ['CREATE', ...txt, ['"one"', SPF]]),
    ).rejects.toMatchObject({
      name: 'InvalidChangeBatch',
    })
    await expect.poll(() => sandbox.requests.length, { interval: 1 }).toBe(1)
    sandbox.route53.setRecord(zoneId, { name: 'bounce.example.com', type: 'TXT', values: ['two'] })
    await refused
    expect(sandbox.route53.records(zoneId).at(-1)?.values).toEqual(['"two"'])
  })

  test('the text of a value survives the way', async () => {
    const values = ['"<&> \\"quoted\\" \\\\ \\303\\251"', '"]]>" "é"']
    await change(['CREATE', 'a.example.com', 'TXT', values])
    const { ResourceRecordSets: sets } = await listSets({ StartRecordName: 'a.example.com' })
    expect(sets?.[0]?.ResourceRecords?.map(({ Value }) => Value)).toEqual(values)
  })

  test('that the sandbox does not imitate', async () => {
    const send = (ResourceRecordSet: object) =>
      route53Client(sandbox).send(
        new ChangeResourceRecordSetsCommand({
          HostedZoneId: zoneId,
          ChangeBatch: {
            Changes: [
              {
                Action: 'CREATE',
                ResourceRecordSet: { Name: 'a.example.com', Type: 'A', ...ResourceRecordSet },
              },
            ],
          },
        }),
      )
    const invalid = (message: RegExp) => ({ name: 'InvalidInput', message: expect.stringMatching(message) })
    await expect(send({})).rejects.toMatchObject(invalid(/Expected exactly one of \[AliasTarget, all of/))
    await expect(send({ Weight: 1, SetIdentifier: 'a' })).rejects.toMatchObject(
      invalid(/not imitate .*Weight/),
    )
    await expect(send({ Type: 'CAA' })).rejects.toMatchObject(invalid(/Invalid XML/))
    await expect(change()).rejects.toMatchObject(invalid(/empty/))
  })
})

describe('a change on its way', () => {
  test('is INSYNC at once, unless told otherwise', async () => {
    const info = await change(['CREATE', 'bounce.example.com', 'MX', MX])
    expect(await resolveMx('bounce.example.com')).toEqual(MX)
    expect(await getChange(info?.Id)).toMatchObject({ Id: info?.Id, Status: 'INSYNC' })
    await expect(getChange('CNONE')).rejects.toMatchObject({
      name: 'NoSuchChange',
      $metadata: { httpStatusCode: 404 },
    })
  })

  test('takes its time, and DNS shows it only then', async () => {
    let time = Date.now()
    await start({ now: () => time, insyncAfterMs: 1000 })
    const first = await change(['CREATE', 'a.example.com', 'MX', MX])
    time += 600
    const second = await change(['CREATE', 'b.example.com', 'MX', MX])
    expect(sandbox.route53.records(zoneId)).toHaveLength(4)
    time += 399
    expect(await getChange(first?.Id)).toMatchObject({ Status: 'PENDING' })
    expect(await resolveMx('a.example.com')).toEqual([])
    time += 1
    expect(await getChange(first?.Id)).toMatchObject({ Status: 'INSYNC' })
    expect(await getChange(second?.Id)).toMatchObject({ Status: 'PENDING' })
    expect(await resolveMx('a.example.com')).toEqual(MX)
    expect(await resolveMx('b.example.com')).toEqual([])
    sandbox.route53.setRecord(zoneId, { name: 'c.example.com', type: 'MX', values: MX }) // by hand: at once
    expect(await resolveMx('c.example.com')).toEqual(MX)
    time += 600
    expect(await resolveMx('b.example.com')).toEqual(MX)
    expect(await resolveMx('c.example.com')).toEqual(MX)
  })

  test('is PENDING for a number of polls', async () => {
    await start({ insyncAfterPolls: 2 })
    const info = await change(['CREATE', 'a.example.com', 'MX', MX])
    for (const Status of ['PENDING', 'PENDING', 'INSYNC', 'INSYNC']) {
      expect(await getChange(info?.Id)).toMatchObject({ Status })
      expect(await resolveMx('a.example.com')).toEqual(Status === 'INSYNC' ? MX : [])
    }
  })

  test('can be served while it is PENDING', async () => {
    await start({ insyncAfterMs: 3_600_000, servesPendingChanges: true })
    await change(['CREATE', 'a.example.com', 'MX', MX])
    expect(await resolveMx('a.example.com')).toEqual(MX)
  })
})

const CALLS: Record<string, { call: () => Promise<unknown>; resource: string }> = {
  'route53:ListHostedZonesByName': { call: () => listZones(), resource: '' },
  'route53:GetHostedZone': { call: () => getZone(zoneId), resource: 'hostedzone/ZONE' },
  'route53:ListResourceRecordSets': { call: () => listSets(), resource: 'hostedzone/ZONE' },
  'route53:ChangeResourceRecordSets': {
    call: () => change(['CREATE', 'a.example.com', 'MX', MX]),
    resource: 'hostedzone/ZONE',
  },
  'route53:GetChange': { call: () => getChange('C1'), resource: 'change/C1' },
}

describe.each(Object.entries(CALLS))('%s', (operation, { call, resource }) => {
  test('can be denied', async () => {
    sandbox.deny(operation as Operation)
    const on = resource && ` on resource: arn:aws:route53:::${resource.replace('ZONE', zoneId)}`
    await expect(call()).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::111122223333:user/sandbox is not authorized to perform: ${operation}${on} because no identity-based policy allows the ${operation} action`,
      $metadata: { httpStatusCode: 403 },
    })
    expect(sandbox.requestsTo(operation as Operation)).toHaveLength(1)
  })

  test('can be spoiled', async () => {
    const message = 'The request was rejected because Route 53 was still processing a prior request.'
    sandbox.fault(operation as Operation, { kind: 'throttle' })
    sandbox.fault(operation as Operation, {
      kind: 'error',
      status: 400,
      code: 'PriorRequestNotComplete',
      message,
    })
    await expect(call()).rejects.toMatchObject({
      name: 'Throttling',
      message: 'Rate exceeded',
      $metadata: { httpStatusCode: 400 },
    })
    await expect(call()).rejects.toMatchObject({ name: 'PriorRequestNotComplete', message })
  })
})

test('the words for bad credentials', async () => {
  const send = (options: Parameters<typeof route53Client>[1]) =>
    route53Client(sandbox, options).send(new ListHostedZonesByNameCommand({}))
  await expect(send({ credentials: { ...sandbox.keys, accessKeyId: 'AKIAUNKNOWN' } })).rejects.toMatchObject({
    name: 'InvalidClientTokenId',
  })
  await expect(send({ credentials: { ...sandbox.keys, secretAccessKey: 'wrong' } })).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
  })
  await send({ region: 'eu-west-1' })
  expect(sandbox.requests.at(-1)).toMatchObject({ service: 'route53', region: 'eu-west-1' })
})

test('requests that are not signed, routes that do not exist, bodies that are no XML', async () => {
  const url = `${endpoint(sandbox, 'ROUTE_53')}/2013-04-01`
  const unsigned = await fetch(`${url}/hostedzonesbyname`)
  expect([unsigned.status, await unsigned.text()]).toEqual([
    403,
    expect.stringContaining('<Code>MissingAuthenticationToken</Code>'),
  ])
  expect((await fetch(`${url}/hostedzone`)).status).toBe(404)
  expect((await fetch(`${url}/hostedzonesbyname/rrset`)).status).toBe(404)
  const client = route53Client(sandbox)
  client.middlewareStack.add(
    (next) => (args) => {
      Object.assign(args.request as object, { body: '<ChangeBatch><Changes>' })
      return next(args)
    },
    { step: 'build', priority: 'high' }, // before its length is taken, and signed
  )
  const command = new ChangeResourceRecordSetsCommand({ HostedZoneId: zoneId, ChangeBatch: { Changes: [] } })
  await expect(client.send(command)).rejects.toMatchObject({ name: 'MalformedInput' })
})

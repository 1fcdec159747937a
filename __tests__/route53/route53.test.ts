import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { EdgeOptions } from '../../src/aws/client.ts'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import { msg } from '../../src/message.ts'
import { type HostedZone, Route53Api, type SetChange } from '../../src/route53/api.ts'
import { Route53Provider } from '../../src/route53/provider.ts'
import { readRecords } from '../../src/run/observe.ts'
import { planZone } from '../../src/run/plan.ts'
import { publish } from '../../src/run/publish.ts'
import { FakeClock } from '../support/clock.ts'
import { isolate, type Received, reply, reset, serve } from '../support/loopback.ts'
import { FakeRunner } from '../support/runner.ts'
import { edgesOf } from '../support/step.ts'
import { failureOf, hasDefault, result, settings, target, thrownBy, wants } from '../support/values.ts'

beforeEach(isolate)
afterEach(() => {
  vi.unstubAllEnvs()
})

const NAME = 'bounce.example.com'
const ZONE: HostedZone = {
  provider: 'route53',
  id: 'Z1',
  name: 'example.com',
  isPrivate: false,
  nameServers: [],
}
const CREATE_MX: SetChange = {
  action: 'CREATE',
  name: NAME,
  type: 'MX',
  ttl: 300,
  values: ['10 feedback-smtp.us-east-1.amazonses.com.'],
}

const xml = (status: number, body: string) => (response: ServerResponse) =>
  reply(response, status, `<?xml version="1.0" encoding="UTF-8"?>\n${body}`, {
    'content-type': 'text/xml',
    'x-amzn-requestid': 'req-7',
  })
const NAMESPACE = 'xmlns="https://route53.amazonaws.com/doc/2013-04-01/"'
const ok = (operation: string, body: string) =>
  xml(200, `<${operation}Response ${NAMESPACE}>${body}</${operation}Response>`)
const refuse = (status: number, code: string, message: string) =>
  xml(
    status,
    `<ErrorResponse ${NAMESPACE}><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>req-8</RequestId></ErrorResponse>`,
  )

const changeInfo = (id: string, status: string) =>
  `<ChangeInfo><Id>/change/${id}</Id><Status>${status}</Status><SubmittedAt>2026-01-02T03:04:05Z</SubmittedAt></ChangeInfo>`
const accepted = ok('ChangeResourceRecordSets', changeInfo('C1', 'PENDING'))

interface Options {
  readonly region?: string
  readonly signal?: AbortSignal
  readonly credentials?: () => Promise<{ accessKeyId: string; secretAccessKey: string }>
}

/** The way to a Route 53 at this address. */
function client(url: string, { region = 'us-east-1', signal, credentials }: Options = {}) {
  vi.stubEnv('AWS_ENDPOINT_URL_ROUTE_53', url)
  const clock = new FakeClock()
  const told: string[] = []
  const edges: EdgeOptions = {
    clock,
    signal: signal ?? new AbortController().signal,
    mask: () => {},
    trace: () => {},
    onRetry: (service, message) => told.push(`${service}: ${message}`),
  }
  const keys = credentials ?? (async () => ({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' }))
  const route53 = new Route53Api({ region, credentials: keys, role: undefined }, edges)
  onTestFinished(() => route53.close())
  return { route53, clock, told }
}

/** The way to a Route 53 that answers like this. */
async function open(
  answer: (response: ServerResponse, index: number, request: Received) => void,
  options: Options = {},
) {
  const server = await serve((response, request, index) => answer(response, index, request))
  return { requests: server.requests, ...client(server.url, options) }
}

/** The answers one after the other, the last for ever after. */
const inTurn = (...answers: ((response: ServerResponse) => void)[]) =>
  ((response, index) => answers[Math.min(index, answers.length - 1)]?.(response)) as Parameters<
    typeof open
  >[0]

/** What a request asks for; how much of it at once is the client's own affair. */
function questionIn({ path }: Received) {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  searchParams.delete('maxitems')
  return [pathname, Object.fromEntries(searchParams)]
}

async function sandboxed(): Promise<{ sandbox: Sandbox } & ReturnType<typeof client>> {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const url = sandbox.env['AWS_ENDPOINT_URL_ROUTE_53'] ?? ''
  return { sandbox, ...client(url, { credentials: async () => sandbox.keys }) }
}

describe('a hosted zone', () => {
  const answer = (config: string) =>
    ok(
      'GetHostedZone',
      `<HostedZone><Id>/hostedzone/Z1</Id><Name>Example.COM.</Name><CallerReference>r</CallerReference>${config}<ResourceRecordSetCount>2</ResourceRecordSetCount></HostedZone><DelegationSet><NameServers><NameServer>NS-1.AwsDns-00.com</NameServer><NameServer>ns-2.awsdns-00.net.</NameServer></NameServers></DelegationSet>`,
    )

  test('has its name and its name servers in lower case, without a dot at the end', async () => {
    const { route53, requests } = await open(answer('<Config><PrivateZone>false</PrivateZone></Config>'))
    expect(await route53.hostedZone('Z1')).toMatchObject({
      id: 'Z1',
      name: 'example.com',
      provider: 'route53',
      isPrivate: false,
      nameServers: ['ns-1.awsdns-00.com', 'ns-2.awsdns-00.net'],
    })
    expect(requests).toMatchObject([{ method: 'GET', path: '/2013-04-01/hostedzone/Z1' }])
    expect(requests[0]?.headers.authorization).toMatch(/AKIAEXAMPLE\/\d+\/us-east-1\/route53\/aws4_request/)
  })

  test('is public unless it says otherwise', async () => {
    const { route53 } = await open(
      inTurn(answer(''), answer('<Config><PrivateZone>true</PrivateZone></Config>')),
    )
    expect([(await route53.hostedZone('Z1')).isPrivate, (await route53.hostedZone('Z1')).isPrivate]).toEqual([
      false,
      true,
    ])
  })

  test('that is private has no name servers', async () => {
    const { route53, sandbox } = await sandboxed()
    const id = sandbox.route53.addZone('example.com', { private: true })
    expect(await route53.hostedZone(id)).toMatchObject({
      id,
      name: 'example.com',
      provider: 'route53',
      isPrivate: true,
      nameServers: [],
    })
  })

  test('that is in the sandbox is found as it is', async () => {
    const { route53, sandbox } = await sandboxed()
    const id = sandbox.route53.addZone('example.com')
    const { nameServers, ...zone } = await route53.hostedZone(id)
    expect(zone).toMatchObject({ provider: 'route53', id, name: 'example.com', isPrivate: false })
    expect(nameServers).toHaveLength(4)
    for (const host of nameServers) expect(host).toMatch(/^ns-\d+\.awsdns-\d\d\..*[a-z]$/)
  })
})

describe('the public zones of a name', () => {
  test('are those with exactly this name, by their bare ids', async () => {
    const { route53, sandbox } = await sandboxed()
    const add = (name: string, options = {}) => sandbox.route53.addZone(name, options)
    const ids = [add('example.com'), add('example.com')]
    add('example.com', { private: true })
    add('bounce.example.com')
    add('example.com.au')
    expect((await route53.publicZonesNamed('example.com')).toSorted()).toEqual(ids.toSorted())
    expect(await route53.publicZonesNamed('example.org')).toEqual([])
    expect(await route53.publicZonesNamed('com')).toEqual([])
  })

  test('are all read, however many private ones are among them', async () => {
    const { route53, sandbox } = await sandboxed()
    const zones = Array.from({ length: 50 }, (_, i) => ({ private: i % 7 !== 0 }))
    const ids = zones.map((options) => sandbox.route53.addZone('example.com', options))
    const publicIds = ids.filter((_, i) => i % 7 === 0)
    expect((await route53.publicZonesNamed('example.com')).toSorted()).toEqual(publicIds.toSorted())
  })

  const zone = (id: string, name: string, isPrivate = false) =>
    `<HostedZone><Id>${id}</Id><Name>${name}</Name><CallerReference>r</CallerReference><Config><PrivateZone>${isPrivate}</PrivateZone></Config></HostedZone>`
  const page = (zones: string, next = '') =>
    ok(
      'ListHostedZonesByName',
      `<HostedZones>${zones}</HostedZones><IsTruncated>${next !== ''}</IsTruncated>${next}<MaxItems>100</MaxItems>`,
    )
  const next = (name: string, id: string) =>
    `<NextDNSName>${name}</NextDNSName><NextHostedZoneId>${id}</NextHostedZoneId>`

  test('are read page after page, in whatever spelling', async () => {
    const { route53, requests } = await open(
      inTurn(
        page(zone('/hostedzone/Z1', 'example.com.'), next('example.com.', 'Z2')),
        page(
          zone('Z2', 'EXAMPLE.com') + zone('/hostedzone/Z3', 'example.com.', true),
          next('Example.com', 'Z4'),
        ),
        page(zone('/hostedzone/Z4', 'example.com.'), next('example.net.', 'Z5')),
      ),
    )
    expect(await route53.publicZonesNamed('example.com')).toEqual(['Z1', 'Z2', 'Z4'])
    expect(requests.map(questionIn)).toEqual([
      ['/2013-04-01/hostedzonesbyname', { dnsname: 'example.com' }],
      ['/2013-04-01/hostedzonesbyname', { dnsname: 'example.com.', hostedzoneid: 'Z2' }],
      ['/2013-04-01/hostedzonesbyname', { dnsname: 'Example.com', hostedzoneid: 'Z4' }],
    ])
  })

  test('are not looked for on pages that hold other names only', async () => {
    const { route53, requests } = await open(
      page(zone('/hostedzone/Z9', 'example.net.'), next('example.org.', 'Z10')),
    )
    expect(await route53.publicZonesNamed('example.com')).toEqual([])
    expect(requests).toHaveLength(1)
  })

  test('are none where there are no zones', async () => {
    const { route53 } = await open(page(''))
    expect(await route53.publicZonesNamed('example.com')).toEqual([])
  })
})

describe('the record sets of a name', () => {
  test('are those at exactly this name, their values as they stand', async () => {
    const { route53, sandbox } = await sandboxed()
    const id = sandbox.route53.addZone('example.com')
    const values = ['"one" "more"', '"qu\\"ote"', '"\\303\\251"']
    sandbox.route53.setRecord(id, { name: NAME, type: 'TXT', ttl: 60, values })
    sandbox.route53.setRecord(id, { name: NAME, type: 'MX', values: ['10 Mail.Example.com.'] })
    sandbox.route53.setRecord(id, { name: `a.${NAME}`, type: 'MX', values: ['20 mail.example.com.'] })
    sandbox.route53.setRecord(id, { name: 'a.example.com', type: 'MX', values: ['30 mail.example.com.'] })
    sandbox.route53.setRecord(id, { name: 'z.example.com', type: 'MX', values: ['40 mail.example.com.'] })
    expect(await route53.recordSets({ ...ZONE, id }, NAME)).toEqual([
      { type: 'MX', ttl: 300, values: ['10 Mail.Example.com.'], isSpecial: false },
      { type: 'TXT', ttl: 60, values, isSpecial: false },
    ])
    expect(await route53.recordSets({ ...ZONE, id }, 'nothing.example.com')).toEqual([])
  })

  const records = (...values: string[]) =>
    `<TTL>300</TTL><ResourceRecords>${values.map((value) => `<ResourceRecord><Value>${value}</Value></ResourceRecord>`).join('')}</ResourceRecords>`
  const set = (name: string, type: string, more: string) =>
    `<ResourceRecordSet><Name>${name}</Name><Type>${type}</Type>${more}</ResourceRecordSet>`
  const page = (sets: string, next = '') =>
    ok(
      'ListResourceRecordSets',
      `<ResourceRecordSets>${sets}</ResourceRecordSets><IsTruncated>${next !== ''}</IsTruncated>${next}<MaxItems>300</MaxItems>`,
    )
  const next = (name: string, type: string, identifier = '') =>
    `<NextRecordName>${name}</NextRecordName><NextRecordType>${type}</NextRecordType>${identifier && `<NextRecordIdentifier>${identifier}</NextRecordIdentifier>`}`

  test('are read page after page, in whatever spelling', async () => {
    const { route53, requests } = await open(
      inTurn(
        page(
          set('Bounce.Example.com.', 'A', records('192.0.2.1')),
          next('bounce.EXAMPLE.com.', 'MX', 'two words'),
        ),
        page(set('bounce.example.com', 'MX', records('10 a.')), next('bounce.example.com.', 'TXT')),
        page(
          set('bounce.example.com.', 'TXT', records('"1"', '"&lt;2&gt;"')) +
            set('z.example.com.', 'A', records('x')),
          next('z.example.com.', 'MX'),
        ),
      ),
    )
    expect(await route53.recordSets(ZONE, NAME)).toEqual([
      { type: 'A', ttl: 300, values: ['192.0.2.1'], isSpecial: false },
      { type: 'MX', ttl: 300, values: ['10 a.'], isSpecial: false },
      { type: 'TXT', ttl: 300, values: ['"1"', '"<2>"'], isSpecial: false },
    ])
    expect(requests.map(questionIn)).toEqual([
      ['/2013-04-01/hostedzone/Z1/rrset', { name: NAME }],
      [
        '/2013-04-01/hostedzone/Z1/rrset',
        { name: 'bounce.EXAMPLE.com.', type: 'MX', identifier: 'two words' },
      ],
      ['/2013-04-01/hostedzone/Z1/rrset', { name: `${NAME}.`, type: 'TXT' }],
    ])
  })

  test('that are an alias, or follow a routing policy, are special', async () => {
    const alias =
      '<AliasTarget><HostedZoneId>Z2</HostedZoneId><DNSName>x.example.</DNSName><EvaluateTargetHealth>false</EvaluateTargetHealth></AliasTarget>'
    const weighted = `<SetIdentifier>blue</SetIdentifier><Weight>1</Weight>${records('"a"')}`
    const { route53 } = await open(page(set(`${NAME}.`, 'MX', alias) + set(`${NAME}.`, 'TXT', weighted)))
    expect(await route53.recordSets(ZONE, NAME)).toEqual([
      { type: 'MX', ttl: undefined, values: [], isSpecial: true },
      { type: 'TXT', ttl: 300, values: ['"a"'], isSpecial: true },
    ])
  })

  test('are read without those of the names below it', async () => {
    const { route53, sandbox } = await sandboxed()
    const id = sandbox.route53.addZone('example.com')
    for (let i = 0; i < 30; i++) {
      sandbox.route53.setRecord(id, { name: `a${i}.${NAME}`, type: 'A', values: ['192.0.2.1'] })
    }
    sandbox.route53.setRecord(id, { name: NAME, type: 'TXT', values: ['"one"'] })
    expect(await route53.recordSets({ ...ZONE, id }, NAME)).toMatchObject([{ values: ['"one"'] }])
    expect(sandbox.requestsTo('route53:ListResourceRecordSets')).toHaveLength(1)
  })

  test('that have many values are read whole', async () => {
    const { route53, sandbox } = await sandboxed()
    const id = sandbox.route53.addZone('example.com')
    const values = Array.from({ length: 400 }, (_, i) => `"${i} ${'x'.repeat(200)}"`)
    sandbox.route53.setRecord(id, { name: NAME, type: 'TXT', values })
    expect(await route53.recordSets({ ...ZONE, id }, NAME)).toMatchObject([{ values }])
  })
})

describe('a batch', () => {
  test('names every change, in its order', async () => {
    const { route53, requests } = await open(accepted)
    const values = ['"one"', '"<2> & \\"3\\""', '"v=spf1 include:amazonses.com ~all"']
    const changes: SetChange[] = [
      CREATE_MX,
      { action: 'DELETE', name: 'a.example.com', type: 'TXT', ttl: 60, values: values.slice(0, 2) },
      { action: 'CREATE', name: 'a.example.com', type: 'TXT', ttl: 60, values },
    ]
    expect(await route53.change(ZONE, changes)).toEqual({
      kind: 'accepted',
      changeId: expect.stringMatching(/C1$/),
    })
    expect(requests).toMatchObject([{ method: 'POST', path: '/2013-04-01/hostedzone/Z1/rrset' }])
    const body = requests[0]?.body ?? ''
    expect(body).toMatch(/<ChangeResourceRecordSetsRequest xmlns="https:\/\/route53[^>]*><ChangeBatch>/)
    const sent = Array.from(body.matchAll(/<Change>.*?<\/Change>/gs), ([change]) => ({
      action: /<Action>(.*?)<\/Action>/.exec(change)?.[1],
      name: /<Name>(.*?)<\/Name>/.exec(change)?.[1],
      type: /<Type>(.*?)<\/Type>/.exec(change)?.[1],
      ttl: Number(/<TTL>(.*?)<\/TTL>/.exec(change)?.[1]),
      values: Array.from(
        change.matchAll(/<ResourceRecord><Value>(.*?)<\/Value><\/ResourceRecord>/gs),
        ([, value = '']) => unescaped(value),
      ),
    }))
    expect(sent).toEqual(changes)
  })

  test('is made in the zone', async () => {
    const { route53, sandbox } = await sandboxed()
    const id = sandbox.route53.addZone('example.com')
    const submission = await route53.change({ ...ZONE, id }, [CREATE_MX])
    expect(submission.kind).toBe('accepted')
    expect(sandbox.route53.records(id)).toContainEqual({
      name: `${NAME}.`,
      type: 'MX',
      ttl: 300,
      values: CREATE_MX.values,
    })
    if (submission.kind === 'accepted') expect(await route53.isInSync(submission.changeId)).toBe(true)
  })

  test('that comes too late is refused with the words of Route 53, and not repeated', async () => {
    const { route53, sandbox, told } = await sandboxed()
    const id = sandbox.route53.addZone('example.com')
    sandbox.route53.setRecord(id, { name: NAME, type: 'MX', values: ['10 mail.example.com.'] })
    expect(await route53.change({ ...ZONE, id }, [CREATE_MX])).toEqual({
      kind: 'refused',
      isInDoubt: false,
      message: expect.stringMatching(/already exists/),
    })
    expect(sandbox.requestsTo('route53:ChangeResourceRecordSets')).toHaveLength(1)
    expect(told).toEqual([])
  })

  test.each<[string, (response: ServerResponse) => void, string]>([
    ['one text', refuse(400, 'InvalidChangeBatch', '[Tried to create, but]'), '[Tried to create, but]'],
    [
      'a list of messages by itself',
      xml(
        400,
        `<InvalidChangeBatch ${NAMESPACE}><Messages><Message>First.</Message><Message>Second.</Message></Messages><RequestId>req-8</RequestId></InvalidChangeBatch>`,
      ),
      'First. Second.',
    ],
    [
      'one message by itself',
      xml(
        400,
        `<InvalidChangeBatch ${NAMESPACE}><Messages><Message>Only.</Message></Messages><RequestId>req-8</RequestId></InvalidChangeBatch>`,
      ),
      'Only.',
    ],
  ])('may be refused with %s', async (_, answer, message) => {
    const { route53, requests } = await open(answer)
    expect(await route53.change(ZONE, [CREATE_MX])).toEqual({ kind: 'refused', isInDoubt: false, message })
    expect(requests).toHaveLength(1)
  })
})

function unescaped(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}

describe('a change on its way', () => {
  test.each([
    ['PENDING', false],
    ['INSYNC', true],
  ])('%s is in sync: %s', async (status, isInSync) => {
    const { route53, requests } = await open(ok('GetChange', changeInfo('C1', status)))
    for (const id of ['C1', '/change/C1']) expect(await route53.isInSync(id)).toBe(isInSync)
    expect(requests.map(({ path }) => path)).toEqual(['/2013-04-01/change/C1', '/2013-04-01/change/C1'])
  })
})

type Call = (route53: Route53Api) => Promise<unknown>

const CALLS: [permission: string, arn: string, call: Call][] = [
  ['route53:GetHostedZone', 'arn:aws:route53:::hostedzone/Z1', (route53) => route53.hostedZone('Z1')],
  ['route53:ListHostedZonesByName', '*', (route53) => route53.publicZonesNamed('example.com')],
  [
    'route53:ListResourceRecordSets',
    'arn:aws:route53:::hostedzone/Z1',
    (route53) => route53.recordSets(ZONE, NAME),
  ],
  [
    'route53:ChangeResourceRecordSets',
    'arn:aws:route53:::hostedzone/Z1',
    (route53) => route53.change(ZONE, [CREATE_MX]),
  ],
  ['route53:GetChange', 'arn:aws:route53:::change/*', (route53) => route53.isInSync('C1')],
]

describe.each(CALLS)('%s', (permission, arn, call) => {
  test('that IAM denies fails at once, with the action and what it is on', async () => {
    const { route53, requests } = await open(refuse(403, 'AccessDenied', 'User: u may not'))
    const error = await failureOf(call(route53))
    expect(error.code).toBe('ACCESS_DENIED')
    expect(error.text.plain()).toContain(`IAM denies ${permission} on ${arn} (`)
    expect(error.text.plain()).toContain('User: u may not')
    expect(error.details.requestId).toBeUndefined()
    expect(requests).toHaveLength(1)
  })

  test.each<[string, (response: ServerResponse) => void, ErrorCode, RegExp]>([
    [
      'expired credentials',
      refuse(403, 'ExpiredToken', 'The token has expired'),
      'CREDENTIALS_REJECTED',
      /ExpiredToken.*The token has expired/,
    ],
    [
      'unknown credentials',
      refuse(403, 'InvalidClientTokenId', 'The token is invalid'),
      'CREDENTIALS_REJECTED',
      /Route 53.*The token is invalid/,
    ],
    ['a wrong request', refuse(400, 'InvalidInput', 'Odd'), 'REQUEST_REJECTED', /InvalidInput.*Odd/],
    ['a page of a proxy that refuses', (response) => reply(response, 403, '<html>'), 'SERVICE_ERROR', /HTML/],
  ])('fails at once on %s', async (_, answer, code, words) => {
    const { route53, requests } = await open(answer)
    const error = await failureOf(call(route53))
    expect(error.code).toBe(code)
    expect(error.text.plain()).toMatch(words)
    expect(requests).toHaveLength(1)
  })

  test('tells what came when it is for ever throttled or out of reach', async () => {
    const throttled = await open(refuse(400, 'Throttling', 'Rate exceeded'))
    const error = await failureOf(call(throttled.route53))
    expect(error.code).toBe('RATE_LIMITED')
    expect(error.text.plain()).toMatch(new RegExp(`Route 53 throttled ${permission} on all 4 attempts`))
    const lost = await open(reset)
    expect((await failureOf(call(lost.route53))).code).toBe('NETWORK_ERROR')
    expect([throttled.requests.length, lost.requests.length]).toEqual([4, 4])
  })

  test('ends with the reason when it is cancelled under way', async () => {
    const reason = new ActionError('CANCELLED', msg`Cancelled.`)
    const controller = new AbortController()
    const { route53, requests } = await open(() => controller.abort(reason), { signal: controller.signal })
    const error = await failureOf(call(route53))
    expect(error.code).toBe('CANCELLED')
    expect(error.text.plain()).toMatch(/^Cancelled\./)
    expect(requests).toHaveLength(1)
  })

  test('hands on what the credentials throw, and sends nothing', async () => {
    const missing = new ActionError('CREDENTIALS_MISSING', msg`None.`)
    const { route53, requests } = await open(accepted, { credentials: () => Promise.reject(missing) })
    expect(await thrownBy(call(route53))).toBe(missing)
    expect(requests).toEqual([])
  })
})

test('the partition of the region stands in what IAM denies', async () => {
  const { route53 } = await open(refuse(403, 'AccessDenied', 'no'), { region: 'us-gov-west-1' })
  expect((await failureOf(route53.hostedZone('Z1'))).text.plain()).toContain(
    'arn:aws-us-gov:route53:::hostedzone/Z1',
  )
})

test('a zone that is not there is told with its id, whatever asks for it', async () => {
  const { route53 } = await sandboxed()
  for (const call of [
    () => route53.hostedZone('Z1'),
    () => route53.recordSets(ZONE, NAME),
    () => route53.change(ZONE, [CREATE_MX]),
  ]) {
    const error = await failureOf(call())
    expect(error.code).toBe('REQUEST_REJECTED')
    expect(error.text.plain()).toMatch(/no hosted zone Z1 .*No hosted zone found with ID: Z1.*hosted-zone-id/)
  }
})

test('a zone of another account is told with the way out', async () => {
  const { route53, sandbox } = await sandboxed()
  const id = sandbox.route53.addZone('example.com', { account: '444455556666' })
  const error = await failureOf(route53.hostedZone(id))
  expect(error.code).toBe('ACCESS_DENIED')
  expect(error.text.plain()).toMatch(/route53:GetHostedZone.*another account/)
})

describe('an answer of some other XML', () => {
  const foreign = xml(200, '<Health><Status>up</Status></Health>')

  test('is no hosted zone', async () => {
    const { route53 } = await open(foreign)
    expect((await failureOf(route53.hostedZone('Z1'))).code).toBe('SERVICE_ERROR')
  })

  test.each<[string, (route53: Route53Api) => Promise<unknown>]>([
    ['list of zones', (route53) => route53.publicZonesNamed('example.com')],
    ['list of records', (route53) => route53.recordSets(ZONE, NAME)],
    ['change', (route53) => route53.isInSync('C1')],
  ])('is no %s either', async (_, ask) => {
    const { route53, requests } = await open(foreign)
    expect((await failureOf(ask(route53))).code).toBe('SERVICE_ERROR')
    expect(requests).toHaveLength(4)
  })

  test('to a change leaves it in doubt', async () => {
    const { route53 } = await open(foreign)
    const error = await failureOf(route53.change(ZONE, [CREATE_MX]))
    expect([error.code, error.details.mayBeDone]).toEqual(['SERVICE_ERROR', 'Amazon Route 53'])
  })
})

describe('another try', () => {
  const faults: [string, (response: ServerResponse) => void][] = [
    ['throttling', refuse(400, 'Throttling', 'Rate exceeded')],
    ['a change before it that is not complete', refuse(400, 'PriorRequestNotComplete', 'Still at work')],
    ['status 500', refuse(500, 'InternalFailure', 'Oops')],
    ['status 503 without words', (response) => reply(response, 503)],
    ['an HTML page', (response) => reply(response, 200, '<html>')],
    ['half a document', xml(200, '<ListResourceRecordSetsResponse><ResourceRecordSets>')],
    ['JSON', (response) => reply(response, 200, '{}')],
    ['a lost connection', reset],
  ]

  test.each(faults)('of a change follows %s', async (_, fault) => {
    const { route53, requests, clock, told } = await open(inTurn(fault, fault, fault, accepted))
    expect(await route53.change(ZONE, [CREATE_MX])).toMatchObject({ kind: 'accepted' })
    expect([requests.length, clock.sleeps.length]).toEqual([4, 3])
    expect(told).toHaveLength(3)
    for (const line of told) expect(line).toMatch(/^Amazon Route 53: ./)
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1)
  })

  test.each(faults)('of a read follows %s', async (_, fault) => {
    const answer = ok('GetChange', changeInfo('C1', 'INSYNC'))
    const { route53, requests } = await open(inTurn(fault, fault, fault, answer))
    expect(await route53.isInSync('C1')).toBe(true)
    expect(requests).toHaveLength(4)
  })
})

describe('a change is in doubt', () => {
  const doubtOf = async (...answers: ((response: ServerResponse) => void)[]) => {
    const { route53 } = await open(inTurn(...answers))
    const error = await failureOf(route53.change(ZONE, [CREATE_MX]))
    const isTold = error.text
      .plain()
      .endsWith('Amazon Route 53 may or may not have applied the change; running the step again is safe.')
    expect(isTold).toBe(error.details.mayBeDone !== undefined)
    return error.details.mayBeDone
  }
  const denied = refuse(403, 'AccessDenied', 'no')
  const throttled = refuse(400, 'Throttling', 'slow down')
  const busy = refuse(400, 'PriorRequestNotComplete', 'later')
  const broken = refuse(500, 'InternalFailure', 'oops')

  test('when an attempt went unanswered, whatever was said later', async () => {
    expect(await doubtOf(reset)).toBe('Amazon Route 53')
    expect(await doubtOf(reset, throttled)).toBe('Amazon Route 53')
    expect(await doubtOf(broken, denied)).toBe('Amazon Route 53')
    expect(await doubtOf((response) => reply(response, 200, '<html>'))).toBe('Amazon Route 53')
  })

  test('not when every attempt was refused', async () => {
    expect(await doubtOf(denied)).toBeUndefined()
    expect(await doubtOf(throttled)).toBeUndefined()
    expect(await doubtOf(busy)).toBeUndefined()
  })

  test('when it is cancelled under way', async () => {
    const reason = new ActionError('CANCELLED', msg`Cancelled.`)
    const controller = new AbortController()
    const { route53 } = await open(() => controller.abort(reason), { signal: controller.signal })
    const error = await failureOf(route53.change(ZONE, [CREATE_MX]))
    expect([error.code, error.details.mayBeDone]).toEqual(['CANCELLED', 'Amazon Route 53'])
  })

  test('not when it is cancelled between attempts that were refused', async () => {
    const reason = new ActionError('CANCELLED', msg`Cancelled.`)
    const controller = new AbortController()
    const { route53, clock } = await open(throttled, { signal: controller.signal })
    clock.duringSleep = () => controller.abort(reason)
    expect(await failureOf(route53.change(ZONE, [CREATE_MX]))).toBe(reason)
  })
})

describe('an answer to a change that is lost after its effect', () => {
  test('is followed by another try, which is refused as the set is there', async () => {
    const { route53, sandbox } = await sandboxed()
    const id = sandbox.route53.addZone('example.com')
    sandbox.fault('route53:ChangeResourceRecordSets', { kind: 'reset', afterEffect: true })
    expect(await route53.change({ ...ZONE, id }, [CREATE_MX])).toMatchObject({ kind: 'refused' })
    expect(sandbox.requestsTo('route53:ChangeResourceRecordSets')).toHaveLength(2)
  })

  test('leaves both records published, once', async () => {
    const { route53, clock, sandbox } = await sandboxed()
    const id = sandbox.route53.addZone('example.com')
    sandbox.route53.setRecord(id, { name: NAME, type: 'TXT', values: ['"one"'] })
    sandbox.fault('route53:ChangeResourceRecordSets', { kind: 'reset', afterEffect: true })
    const declared = target({ desired: wants(NAME), zone: { kind: 'auto' } as const })
    const { desired, region, zone: choice } = declared
    const provider = new Route53Provider(route53, choice)
    const zone = await provider.findZone(desired.domain, async () => undefined)
    const publication = planZone(desired, region, await readRecords(provider, zone, desired.domain))
    if ('obstacle' in publication) throw new Error(publication.obstacle.kind)
    const edges = edgesOf({ ses: hasDefault })
    const ended = await publish(declared, result(), publication, 'no', {
      ...edges,
      settings: settings(),
      aws: { ...edges.openAws(), dnsProvider: async () => provider },
      dns: edges.openDns(),
      runner: new FakeRunner(),
      clock,
    })
    expect(ended.error).toBeUndefined()
    expect(sandbox.route53.records(id).filter(({ name }) => name === `${NAME}.`)).toMatchObject([
      { type: 'MX', values: CREATE_MX.values },
      { type: 'TXT', values: ['"one"', '"v=spf1 include:amazonses.com ~all"'] },
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Poll, SesRead } from '../src/aws/ses.ts'
import { INPUTS, type InputName } from '../src/inputs/inputs.ts'
import type { Current } from '../src/mail-from/attributes.ts'
import type { Answer, DnsView, Records, Zone } from '../src/mail-from/dns-view.ts'
import type { RecordSet } from '../src/mail-from/publication.ts'
import type { HostedZone } from '../src/route53/api.ts'
import { LOOKUP_FAILURES, mx, seen } from './support/dns.ts'
import { payloadFile } from './support/event.ts'
import { MARK } from './support/hostile.ts'
import { DECLARED, expectSafe, type Inputs, NAME, type Result, runIn, text } from './support/hostile-run.ts'
import { has, hasDefault } from './support/values.ts'

/**
 * Every string that is typed, stands in the environment of the job, or is held by SES, Route 53 and DNS, through a whole run: whatever
 * it is, nobody obeys it, nothing breaks, no secret is told, and nothing is larger than GitHub takes.
 */

describe('what is far too much', () => {
  const many = (count: number, item: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => item(i))
  const KIB = 1024
  const CUT = '…'

  /** Every annotation, by its title; one that was cut says so, and has the beginning of what there was to say. */
  function annotations({ commands }: Result): Record<string, string> {
    const shown = commands.filter(({ properties }) => properties['title'] !== undefined)
    return Object.fromEntries(shown.map(({ properties, message }) => [properties['title'] ?? '', message]))
  }

  test('wrong in every input is told as far as an annotation goes, and whole elsewhere', async () => {
    const long = (name: InputName) => [name, `${name}!${'x'.repeat(600)}`]
    const right: readonly InputName[] = [
      'config-file',
      'audience',
      'comment',
      'github-token',
      'cloudflare-api-token',
    ]
    const names = INPUTS.filter((name) => !right.includes(name))
    const result = await runIn({ ses: hasDefault }, Object.fromEntries(names.map(long)))
    expectSafe(result)
    const { VALIDATION_ERROR: shown = '' } = annotations(result)
    expect(shown).toMatch(/\b\d+ problems in the inputs; nothing was sent\. mode is "mode!xxx/)
    expect(shown.endsWith(CUT)).toBe(true)
    for (const name of names) {
      expect(result.outputs['error-message']).toContain(`${name}!xxx`)
      expect(result.summary).toContain(`${name}!xxx`)
    }
  })

  const attempts = many(500, (i) => `10 feedback-smtp.${i}-${'y'.repeat(200)}.amazonses.com`)

  test.each<[string, Inputs]>([
    ['after a run', {}],
    ['as the reason of a wait in vain', { 'wait-minutes': '0.05' }],
    ['in a plan', { mode: 'plan' }],
    ['in a check', { mode: 'check' }],
  ])('MX records in DNS are counted, and some shown, %s', async (_, inputs) => {
    const ses = has(NAME, 'PENDING', 'REJECT_MESSAGE')
    const result = await runIn({ ses, views: [seen({ mx: mx(...attempts) })] }, inputs)
    expectSafe(result)
    const told = [...result.lines, ...Object.values(annotations(result))].join('\n')
    for (const place of [told, result.outputs['findings'], result.summary, ...result.comments]) {
      expect(place).toContain('500')
      expect(place).toContain('feedback-smtp.0-yyy')
    }
  })

  test.each([
    ['one of 64 KB', [`v=spf1 ${'ip4:192.0.2.1 '.repeat(4600)}`]],
    ['one of 64 KB that is no SPF', ['include:amazonses.com '.repeat(3200)]],
    ['500 of them', many(500, (i) => `v=spf1 include:${i}.example.net -all`)],
  ])('TXT records in DNS (%s) are cut, and say so', async (_, values) => {
    const view = seen({ txt: { kind: 'records', records: values } })
    const result = await runIn({ ses: has(NAME, 'PENDING', 'REJECT_MESSAGE'), views: [view] })
    expectSafe(result)
    expect(result.outputs['findings']).toMatch(/SPF_(?:MULTIPLE|MISSING|WITHOUT_SES)/)
    expect(result.outputs['findings']).toMatch(values.length > 1 ? /has 500 SPF records/ : /…/)
  })

  test('in the way in a hosted zone is shown in part, and says so', async () => {
    const zone: HostedZone = {
      provider: 'route53',
      id: 'Z1',
      name: 'example.com',
      isPrivate: false,
      nameServers: ['ns1.example.net'],
    }
    const values = (prefix: string) => many(400, (i) => `${prefix}${i}${'z'.repeat(600)}.example.net`)
    const mine = { ttl: 300, isSpecial: false }
    const sets: RecordSet[] = [
      { ...mine, type: 'MX', values: values('10 mail') },
      { ...mine, type: 'TXT', values: values('v=spf1 include:').map((value) => `"${value}"`) },
    ]
    const world = { ses: has(NAME, 'SUCCESS', 'REJECT_MESSAGE'), zones: [zone], sets }
    const result = await runIn(world, { 'hosted-zone-id': 'Z1' })
    expectSafe(result)
    const { DNS_CONFLICT: shown = '' } = annotations(result)
    expect(shown).toContain('10 mail0')
    expect(shown.endsWith(CUT)).toBe(true)
    expect(result.outputs['error-message']).toMatch(
      /10 mail0zz.*and 390 more.*v=spf1 include:0zz.*and 390 more/,
    )
  })

  test('held by SES is cut in every output', async () => {
    const huge = (letter: string) => letter.repeat(300 * KIB)
    const current = has(huge('d'), huge('s'), huge('b'))
    const requestId = huge('r')
    for (const mode of ['apply', 'plan', 'check']) {
      const result = await runIn({ ses: { kind: 'known', current, requestId, canSend: true } }, { mode })
      expectSafe(result)
      const { outputs } = result
      if (mode !== 'apply') expect(outputs['mail-from-domain']).toMatch(/^d{400,}…$/)
      if (mode !== 'apply') expect(outputs['request-id']).toMatch(/^r{400,}…$/)
    }
  })
})

describe('what is typed', () => {
  const typed = fc.record(
    Object.fromEntries(
      INPUTS.map((name) => [
        name,
        fc.oneof({ weight: 5, arbitrary: fc.constant(DECLARED[name]) }, { weight: 1, arbitrary: text }),
      ]),
    ) as Record<InputName, fc.Arbitrary<string>>,
  )

  test('in any input has no effect', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (inputs) => expectSafe(await runIn({ ses: hasDefault }, inputs))),
      { numRuns: 150 },
    )
  })

  test('as an address of all the signs that SES takes has no effect', async () => {
    const signs = fc.constantFrom(...'`|*_~#$!{}&/?^=%', '**', '``', '--', MARK)
    const local = fc.array(signs, { minLength: 2, maxLength: 20 }).map((list) => list.join(MARK).slice(0, 64))
    await fc.assert(
      fc.asyncProperty(local, async (before) => {
        const result = await runIn({ ses: hasDefault }, { identity: `${before}@example.com` })
        expect(result.outputs['success']).toBe('true')
        expectSafe(result)
      }),
      { numRuns: 100 },
    )
  })

  test.each(INPUTS)('as %s has no effect', async (name) => {
    await fc.assert(
      fc.asyncProperty(text, async (words) =>
        expectSafe(await runIn({ ses: hasDefault }, { [name]: words })),
      ),
      { numRuns: 20 },
    )
  })
})

describe('what a job has in its environment', () => {
  const VARIABLES = [
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    'AWS_ENDPOINT_URL',
    'AWS_ENDPOINT_URL_SESV2',
    'AWS_USE_FIPS_ENDPOINT',
    'GITHUB_ACTOR',
    'GITHUB_API_URL',
    'GITHUB_EVENT_NAME',
    'GITHUB_EVENT_PATH',
    'GITHUB_REF',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_RUN_ID',
    'GITHUB_SERVER_URL',
    'GITHUB_SHA',
  ]
  const variables = fc.record(Object.fromEntries(VARIABLES.map((name) => [name, text])), { requiredKeys: [] })

  test('has no effect', async () => {
    await fc.assert(
      fc.asyncProperty(variables, fc.constantFrom('', 'us-east-1'), async (given, region) => {
        expectSafe(
          await runIn({ ses: hasDefault }, { 'aws-region': region }, given as Record<string, string>),
        )
      }),
      { numRuns: 100 },
    )
  })

  test('as the event has no effect', async () => {
    const head = fc.record({ sha: text, repo: fc.record({ full_name: text }) })
    const event = fc.record({ number: fc.oneof(fc.constant(7), text), head })
    const urls = fc.record({ server: text, id: text, repository: text })
    await fc.assert(
      fc.asyncProperty(event, urls, async (pull_request, { server, id, repository }) => {
        const job = {
          GITHUB_EVENT_PATH: payloadFile({ pull_request }),
          GITHUB_SERVER_URL: server,
          GITHUB_RUN_ID: id,
          GITHUB_REPOSITORY: repository,
        }
        expectSafe(await runIn({ ses: hasDefault }, {}, job))
      }),
      { numRuns: 50 },
    )
  })
})

describe('what SES, Route 53 and DNS hold', () => {
  const name = fc.oneof(text, fc.constant(NAME), fc.constant('example.com'))
  /** What is so only now and then. */
  const rarely = <T>(usual: T, rare: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare })

  const state: fc.Arbitrary<Current> = fc.oneof(
    fc.record({
      kind: fc.constant('custom'),
      domain: name,
      behavior: fc.oneof(text, fc.constant('REJECT_MESSAGE')),
      status: text,
    }),
    fc.constantFrom('PENDING', 'SUCCESS', 'FAILED').map((status) => has(NAME, status, 'REJECT_MESSAGE')),
  )
  const read: fc.Arbitrary<SesRead> = fc.record({
    kind: fc.constant('known'),
    current: fc.oneof({ weight: 3, arbitrary: state }, { weight: 1, arbitrary: fc.constant(hasDefault) }),
    requestId: text,
    canSend: fc.constant(true),
  })
  const poll: fc.Arbitrary<Poll> = fc.oneof(
    fc.record({ kind: fc.constant('seen'), current: state, requestId: text }),
    fc.record({ kind: fc.constant('missed'), message: text }),
  )

  const host = fc.oneof(
    text,
    ...['', 'feedback-smtp.', '10 ', 'inbound-smtp.'].map((prefix) =>
      text.map((words) => `${prefix}${words}`),
    ),
    text.map((words) => `feedback-smtp.us-east-1.amazonses.com${words}`),
    text.map((words) => `${words}.amazonses.com`),
  )
  const words = fc.oneof(
    text,
    text.map((more) => `v=spf1 ${more}`),
    text.map((more) => `v=spf1 include:amazonses.com ${more}`),
    text.map((more) => `${more} include:amazonses.com`),
  )
  const answer = <T>(record: fc.Arbitrary<T>): fc.Arbitrary<Answer<T>> =>
    fc.oneof(
      { weight: 3, arbitrary: fc.array(record, { minLength: 1, maxLength: 3 }).map(records) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('nodata', 'nxdomain', ...LOOKUP_FAILURES).map((kind) => ({ kind })),
      },
    )
  const records = <T>(found: readonly T[]): Answer<T> => ({ kind: 'records', records: found })
  const held: fc.Arbitrary<Records> = fc.record({
    mx: answer(fc.record({ preference: fc.nat(65535), host })),
    txt: answer(words),
    cname: rarely<Answer<string>>({ kind: 'nodata' }, answer(text)),
  })
  const zone: fc.Arbitrary<Zone> = fc.record({ name, nameServers: fc.array(text, { maxLength: 4 }) })
  const view: fc.Arbitrary<DnsView> = fc
    .record({
      own: held,
      zoneAppended: held,
      wildcard: held,
      zone: fc.option(zone, { nil: undefined }),
      undelegated: rarely<string | undefined>(undefined, text),
      names: fc.record({ zoneAppended: text, wildcard: text, dmarc: text }),
      asked: fc.constantFrom('name-servers', 'resolvers', 'dns-servers'),
    })
    .map(({ own, names, ...rest }) =>
      seen({
        ...rest,
        ...own,
        elsewhere: [{ ...rest.zoneAppended, name: names.zoneAppended }],
        wildcard: { ...rest.wildcard, name: names.wildcard },
        dmarc: { name: names.dmarc, record: 'v=DMARC1; aspf=s' },
      }),
    )

  const hostedZone: fc.Arbitrary<HostedZone> = fc.record({
    provider: fc.constantFrom('route53', 'cloudflare'),
    id: fc.oneof(fc.constant('Z1'), text),
    name: rarely('example.com', text),
    isPrivate: rarely(false, fc.constant(true)),
    nameServers: fc.array(text, { maxLength: 4 }),
  })
  const value = fc.oneof(
    words.map((more) => `"${more.replace(/["\\]/g, '\\$&')}"`),
    host.map((more) => `10 ${more}`),
    text,
  )
  const set: fc.Arbitrary<RecordSet> = fc.record({
    type: fc.oneof(fc.constantFrom('MX', 'TXT', 'TXT', 'A'), fc.constantFrom('CNAME', 'NS'), text),
    ttl: fc.option(fc.nat(), { nil: undefined }),
    values: fc.array(value, { maxLength: 12 }),
    isSpecial: fc.boolean(),
  })

  const world = fc.record({
    ses: read,
    polls: fc.array(poll, { minLength: 1, maxLength: 3 }),
    views: fc.array(fc.option(view, { nil: undefined }), { minLength: 1, maxLength: 3 }),
    zones: fc.array(hostedZone, { minLength: 1, maxLength: 3 }),
    sets: fc.array(set, { maxLength: 3 }),
  })
  const inputs = fc.record({
    mode: fc.constantFrom('apply', 'plan', 'check'),
    'hosted-zone-id': fc.constantFrom('', 'auto', 'Z1'),
    'wait-minutes': fc.constantFrom('0', '1'),
  })

  test('has no effect', async () => {
    await fc.assert(
      fc.asyncProperty(world, inputs, async (given, typed) => expectSafe(await runIn(given, typed))),
      { numRuns: 200 },
    )
  })
})

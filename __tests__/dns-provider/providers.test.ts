import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { Aws } from '../../src/aws/account.ts'
import type { EdgeOptions } from '../../src/aws/client.ts'
import { systemClock } from '../../src/clock.ts'
import { SystemDns } from '../../src/dns/system-dns.ts'
import type { DnsProvider } from '../../src/dns-provider/provider.ts'
import type { ErrorCode } from '../../src/errors.ts'
import type { ZoneChoice } from '../../src/inputs/settings.ts'
import type { RecordChange } from '../../src/mail-from/publication.ts'
import { obstacleError } from '../../src/report/sentences.ts'
import { readRecords } from '../../src/run/observe.ts'
import { planZone } from '../../src/run/plan.ts'
import { publish } from '../../src/run/publish.ts'
import { FakeClock } from '../support/clock.ts'
import { PROVIDERS, type TestSet } from '../support/dns-providers.ts'
import { isolate } from '../support/loopback.ts'
import { FakeRunner } from '../support/runner.ts'
import { failureOf, result, settings, target, wants } from '../support/values.ts'

/** What every DNS provider promises, over real connections. A new one is added to `PROVIDERS`. */

beforeEach(isolate)

const NAME = 'bounce.example.com'
const HOST = 'feedback-smtp.us-east-1.amazonses.com'
const SPF = '"v=spf1 include:amazonses.com ~all"'
const MX_VALUE = `${NAME} MX 300 10 ${HOST}`
const SPF_VALUE = `${NAME} TXT 300 ${SPF}`

describe.each(PROVIDERS)('$title', (under) => {
  const { operations } = under

  async function scene({ zones = ['example.com'], sets = [] as readonly TestSet[] } = {}) {
    const sandbox = await startSandbox()
    onTestFinished(() => sandbox.close())
    for (const [name, value] of Object.entries(sandbox.env)) vi.stubEnv(name, value)
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    const ids = zones.map((name) => under.addZone(sandbox, name))
    const [id = ''] = ids
    for (const set of sets) under.set(sandbox, id, set)
    const values = () => under.values(sandbox, id)
    const batches = () => sandbox.requestsTo(operations.change).length
    return { sandbox, id, ids, values, batches, run: (given: Given = {}) => run(sandbox, given) }
  }

  interface Given {
    readonly choice?: ZoneChoice
    readonly name?: string
    readonly signal?: AbortSignal
    /** Called when the plan is made. */
    readonly onPlanned?: (changes: readonly RecordChange[]) => void
  }

  /** From finding the zone to live records; the promise rejects with the error of the result. */
  async function run(sandbox: Sandbox, { choice = { kind: 'auto' }, name = NAME, signal, onPlanned }: Given) {
    const clock = new FakeClock()
    const runner = new FakeRunner()
    const told: string[] = []
    const edges: EdgeOptions = {
      clock,
      signal: signal ?? new AbortController().signal,
      mask: () => {},
      trace: () => {},
      onRetry: (service, words, delayMs) => told.push(`${service}: ${words} ${delayMs}`),
    }
    const provider = under.open(sandbox, choice, edges)
    const [host = '', port = ''] = sandbox.dns.address.split(':')
    const dns = new SystemDns({ ...edges, servers: [{ host, port: Number(port) }], clock: systemClock })
    onTestFinished(() => {
      provider.close()
      dns.close()
    })
    const declared = target({ desired: wants(name), zone: choice })
    const { domain } = declared.desired
    const zone = await provider.findZone(domain, () => dns.zoneOf(domain))
    const planned = planZone(declared.desired, 'us-east-1', await readRecords(provider, zone, domain))
    if ('obstacle' in planned) throw obstacleError(planned.obstacle)
    onPlanned?.(planned.changes)
    const aws = { dnsProvider: async (): Promise<DnsProvider> => provider } as unknown as Aws
    const context = { ...edges, settings: settings(), aws, dns, runner }
    const { error, published, warnings } = await publish(declared, result(), planned, 'yes', context)
    if (error) throw error
    return { zone, published, warnings, logs: runner.logs, told }
  }

  test('creates both records in one batch where there is nothing, and nothing the second time', async () => {
    const { values, batches, run, id } = await scene()
    const first = await run()
    expect(first.zone).toMatchObject({ id, name: 'example.com' })
    expect(first.published.map(({ record }) => record.type)).toEqual(['MX', 'TXT'])
    expect(first.warnings).toEqual([])
    expect(first.logs.join('\n')).toMatch(new RegExp(`${under.title}.* zone example\\.com \\(${id}\\)`))
    expect([values(), batches()]).toEqual([[MX_VALUE, SPF_VALUE], 1])
    expect((await run()).published).toEqual([])
    expect([values(), batches()]).toEqual([[MX_VALUE, SPF_VALUE], 1])
  })

  test('leaves everything of somebody else as it is', async () => {
    const { values, run } = await scene({
      sets: [
        { name: NAME, type: 'TXT', ttl: 600, values: ['"site-verification=1"', `"a" "${'x'.repeat(200)}"`] },
        { name: NAME, type: 'A', values: ['192.0.2.1'] },
        { name: 'example.com', type: 'TXT', values: ['"v=spf1 -all"'] },
        { name: `a.${NAME}`, type: 'MX', values: ['10 mail.example.com.'] },
      ],
    })
    const before = values()
    expect((await run()).published).toHaveLength(2)
    expect(values()).toEqual([...before, MX_VALUE, `${NAME} TXT 600 ${SPF}`].toSorted())
  })

  test.each<[string, readonly TestSet[]]>([
    [
      'other spellings',
      [
        { name: NAME, type: 'MX', ttl: 3600, values: [`20 ${HOST.toUpperCase()}.`] },
        { name: NAME, type: 'TXT', values: ['"v=spf1 include:amazon" "ses.com -all"', '"other"'] },
      ],
    ],
    [
      'another region',
      [
        { name: NAME, type: 'MX', values: ['10 feedback-smtp.eu-west-1.amazonses.com.'] },
        { name: NAME, type: 'TXT', values: [SPF] },
      ],
    ],
  ])('changes nothing where both records are right in %s', async (_, sets) => {
    const { batches, run } = await scene({ sets })
    expect((await run()).published).toEqual([])
    expect(batches()).toBe(0)
  })

  test.each<[string, readonly TestSet[], RegExp]>([
    ['another MX', [{ name: NAME, type: 'MX', values: ['10 mail.example.com.'] }], /10 mail\.example\.com/],
    [
      'two MX',
      [{ name: NAME, type: 'MX', values: [`10 ${HOST}.`, '20 mail.example.com.'] }],
      /20 mail\.example\.com/,
    ],
    ['another SPF record', [{ name: NAME, type: 'TXT', values: ['"v=spf1 -all"'] }], /v=spf1 -all/],
    ['a CNAME', [{ name: NAME, type: 'CNAME', values: ['elsewhere.example.'] }], /CNAME.*elsewhere\.example/],
    [
      'a delegation of the name',
      [{ name: NAME, type: 'NS', values: ['ns.elsewhere.example.'] }],
      /delegated/,
    ],
  ])('is in conflict with %s, and nothing is sent', async (_, sets, words) => {
    const { values, batches, run, id } = await scene({ sets })
    const before = values()
    const error = await failureOf(run())
    expect(error.code).toBe('DNS_CONFLICT')
    expect(error.text.plain()).toMatch(words)
    expect(error.text.plain()).toMatch(new RegExp(`${under.title}.*\\(${id}\\).*Nothing was changed`))
    expect([values(), batches()]).toEqual([before, 0])
  })

  test('is in conflict with a delegation between the zone and the name', async () => {
    const name = 'bounce.mail.example.com'
    const { batches, run } = await scene({
      sets: [{ name: 'mail.example.com', type: 'NS', values: ['ns1.elsewhere.example.'] }],
    })
    const error = await failureOf(run({ name }))
    expect(error.code).toBe('DNS_CONFLICT')
    expect(error.text.plain()).toMatch(/mail\.example\.com .*ns1\.elsewhere\.example/)
    expect(batches()).toBe(0)
  })

  test('refuses a batch that the zone has changed for since it was read, and plans again', async () => {
    const { sandbox, id, values, run } = await scene()
    const onPlanned = () => {
      under.set(sandbox, id, { name: NAME, type: 'TXT', values: ['"one"'] })
    }
    const { published } = await run({ onPlanned })
    expect(published[1]?.joins).toEqual({ ttl: 300, values: ['"one"'] })
    expect(values()).toEqual([MX_VALUE, `${NAME} TXT 300 "one"`, SPF_VALUE].toSorted())
  })

  test('is in conflict where the other change stands in the way', async () => {
    const { sandbox, id, run } = await scene()
    const onPlanned = () => {
      under.set(sandbox, id, { name: NAME, type: 'MX', values: ['10 mail.example.com.'] })
    }
    expect((await failureOf(run({ onPlanned }))).code).toBe('DNS_CONFLICT')
    expect(under.values(sandbox, id)).toEqual([`${NAME} MX 300 10 mail.example.com`])
  })

  test('has both records once where two runs meet', async () => {
    const { sandbox, values, run } = await scene()
    const batch = sandbox.hold(operations.change)
    const late = run()
    await batch.arrived
    expect((await run()).published).toHaveLength(2)
    batch.letGo()
    expect((await late).published).toEqual([])
    expect(values()).toEqual([MX_VALUE, SPF_VALUE])
  })

  test('takes the longest zone that holds the name, or the declared one', async () => {
    const { ids, run } = await scene({ zones: ['example.com', NAME] })
    const [, id = ''] = ids
    expect((await run()).zone.id).toBe(id)
    expect((await run({ choice: { kind: 'id', id } })).zone.id).toBe(id)
  })

  test('refuses a zone of another name', async () => {
    const { id, batches, run } = await scene({ zones: ['example.org'] })
    const error = await failureOf(run({ choice: { kind: 'id', id } }))
    expect(error.code).toBe('REQUEST_REJECTED')
    expect(error.text.plain()).toMatch(/example\.org.*bounce\.example\.com/)
    expect(batches()).toBe(0)
  })

  test('says that no zone holds the name', async () => {
    const { run } = await scene({ zones: ['example.org'] })
    expect((await failureOf(run())).code).toBe('REQUEST_REJECTED')
  })

  test('says that the declared zone does not exist', async () => {
    const { run } = await scene()
    const id = under.title === 'Route 53' ? 'Z9' : '0'.repeat(32)
    const error = await failureOf(run({ choice: { kind: 'id', id } }))
    expect(error.code).toBe('REQUEST_REJECTED')
    expect(error.text.plain()).toContain(id)
  })

  const page = { kind: 'answer', status: 502, headers: {}, body: '<html>Bad gateway</html>' } as const

  test.each([
    ['throttle', { kind: 'throttle' }],
    ['reset', { kind: 'reset' }],
    ['page of a proxy', page],
  ] as const)('tries again after a %s, in every call', async (_, fault) => {
    const { sandbox, values, run } = await scene()
    for (const operation of [operations.list, operations.change]) sandbox.fault(operation, fault)
    const { told } = await run()
    expect(told.length).toBeGreaterThanOrEqual(2)
    expect(values()).toEqual([MX_VALUE, SPF_VALUE])
  })

  test.each([
    ['RATE_LIMITED', { kind: 'throttle' }, undefined],
    ['NETWORK_ERROR', { kind: 'reset' }, under.title],
    ['SERVICE_ERROR', page, under.title],
  ] as const)('ends with %s when the batch fails every time', async (code: ErrorCode, fault, mayBeDone) => {
    const { sandbox, batches, run } = await scene()
    sandbox.fault(operations.change, fault, { times: 4 })
    const error = await failureOf(run())
    expect(error.code).toBe(code)
    const service = error.details.mayBeDone?.replace('Amazon ', '')
    expect([batches(), service]).toEqual([4, mayBeDone])
  })

  test('converges when only the answer to the batch is lost', async () => {
    const { sandbox, values, run } = await scene()
    sandbox.fault(operations.change, { kind: 'reset', afterEffect: true })
    const { published } = await run()
    expect(values()).toEqual([MX_VALUE, SPF_VALUE])
    expect(published).toHaveLength(2)
  })

  test('says that a batch is in doubt when the job is cancelled meanwhile', async () => {
    const { sandbox, run } = await scene()
    const controller = new AbortController()
    const batch = sandbox.hold(operations.change)
    const failed = failureOf(run({ signal: controller.signal }))
    await batch.arrived
    controller.abort(new Error('stop'))
    expect((await failed).details.mayBeDone).toContain(under.title)
    batch.letGo()
  })
})

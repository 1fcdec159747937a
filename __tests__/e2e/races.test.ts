import { describe, expect, test } from 'vitest'
import type { GivenRecordSet } from '../../sandbox/dns/record-sets.ts'
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts'
import type { MailFromAttributes } from '../../sandbox/ses/ses.ts'
import { expectFailure, freshSandbox, MX, runWithKeys, SPF } from './scenario.ts'

/**
 * Two who work on the same thing at once, on the committed bundle. The sandbox holds requests back, so that the others come in
 * between where they do most harm.
 */

const READ = 'ses:GetEmailIdentity'
const PUT = 'ses:PutEmailIdentityMailFromAttributes'
const CHANGE = 'route53:ChangeResourceRecordSets'

const DOMAIN = 'bounce.example.com'
const OTHER = 'other.example.com'

type Inputs = Readonly<Record<string, string>>

/** Long enough for two looks at the status: after 5 seconds, and when the time is over. */
const TWO_LOOKS = { 'wait-minutes': '0.12' }
const ONE_LOOK = { 'wait-minutes': '0.02' }

/** In it a status stays as it is until it is set by hand, unless the options say otherwise. */
const started = (options: SandboxOptions = {}): Promise<Sandbox> =>
  freshSandbox({ mailFromLookups: false, ...options })

function run(sandbox: Sandbox, inputs: Inputs = {}, onLog: (log: string) => void = () => {}) {
  return runWithKeys(sandbox, inputs, { SANDBOX_DNS: sandbox.dns.address }, { onLog })
}

/** A step that runs up to a request of its own, and is let go on from there. */
async function runUpTo(operation: typeof PUT | typeof CHANGE, sandbox: Sandbox, inputs: Inputs = {}) {
  const held = sandbox.hold(operation)
  const result = run(sandbox, inputs)
  await held.arrived
  return {
    goOn: () => {
      held.letGo()
      return result
    },
  }
}

/** Does something once, when the log says a thing. */
function once(words: string, act: () => void): (log: string) => void {
  let isDone = false
  return (log) => {
    if (isDone || !log.includes(words)) return
    isDone = true
    act()
  }
}

const set = (sandbox: Sandbox, attributes: Partial<MailFromAttributes> = {}) =>
  sandbox.ses.add('us-east-1', 'example.com', attributes)
const domainOf = (sandbox: Sandbox) => sandbox.ses.get('us-east-1', 'example.com')?.MailFromDomain

describe.concurrent('two runs on one identity', () => {
  test.each([
    ['one after the other', [0, 1]],
    ['the other way round', [1, 0]],
  ])('with one declaration both set it, served %s', async (_, order) => {
    await using sandbox = await started()
    const runs = [await runUpTo(PUT, sandbox), await runUpTo(PUT, sandbox)]
    for (const i of order) {
      const result = await runs[i]?.goOn()
      expect(result?.exitCode).toBe(0)
      expect(result?.outputs).toMatchObject({
        success: 'true',
        change: 'enable',
        changed: 'true',
        'mail-from-domain': DOMAIN,
        'mail-from-domain-status': 'PENDING',
      })
    }
    expect(domainOf(sandbox)).toBe(DOMAIN)
  })

  test.each([
    ['one after the other', [0, 1]],
    ['the other way round', [1, 0]],
  ])('with two declarations each tells what it set, and the last one holds, served %s', async (_, order) => {
    await using sandbox = await started()
    const domains = [DOMAIN, OTHER]
    const runs = [
      await runUpTo(PUT, sandbox, { 'mail-from-domain': DOMAIN }),
      await runUpTo(PUT, sandbox, { 'mail-from-domain': OTHER, 'behavior-on-mx-failure': 'RejectMessage' }),
    ]
    for (const i of order) {
      const result = await runs[i]?.goOn()
      expect(result?.exitCode).toBe(0)
      expect(result?.outputs).toMatchObject({
        success: 'true',
        changed: 'true',
        'mail-from-domain': domains[i],
        'behavior-on-mx-failure': i === 0 ? 'USE_DEFAULT_VALUE' : 'REJECT_MESSAGE',
        'dns-records': expect.stringContaining(domains[i] ?? ''),
      })
      expect(domainOf(sandbox)).toBe(domains[i])
    }
  })

  test('one that sets and one that turns off each tell what they did', async () => {
    await using sandbox = await started()
    set(sandbox, { MailFromDomain: OTHER })
    const off = await runUpTo(PUT, sandbox, { disable: 'true', 'mail-from-domain': '' })
    const on = await runUpTo(PUT, sandbox)
    expect((await on.goOn()).outputs).toMatchObject({ change: 'update', 'mail-from-domain': DOMAIN })
    expect((await off.goOn()).outputs).toMatchObject({
      success: 'true',
      change: 'disable',
      changed: 'true',
      'mail-from-domain': '',
      'mail-from-domain-status': '',
    })
    expect(domainOf(sandbox)).toBeUndefined()
  })

  test('take turns where SES takes one call a second', async () => {
    await using sandbox = await started({ callsPerSecond: 1 })
    const reads = [sandbox.hold(READ), sandbox.hold(READ)]
    const runs = [run(sandbox), run(sandbox)]
    await Promise.all(reads.map(({ arrived }) => arrived))
    for (const read of reads) read.letGo()
    const results = await Promise.all(runs)
    for (const { exitCode, outputs } of results) {
      expect(exitCode).toBe(0)
      expect(outputs).toMatchObject({ success: 'true', 'mail-from-domain': DOMAIN })
    }
    expect(results.map(({ log }) => log).join()).toContain('trying again')
  })

  test('the one whose settings were replaced while it waits says so', async () => {
    await using sandbox = await started()
    const first = await runUpTo(PUT, sandbox, TWO_LOOKS)
    const second = await runUpTo(PUT, sandbox, { 'mail-from-domain': OTHER })
    const replaced = first.goOn()
    await expect.poll(() => domainOf(sandbox), { timeout: 5000 }).toBe(DOMAIN)
    expect((await second.goOn()).outputs).toMatchObject({ success: 'true', 'mail-from-domain': OTHER })
    const result = await replaced
    expect(expectFailure(result, 'VERIFICATION_TIMEOUT')).toMatch(/other settings.*nothing else changes them/)
    expect(result.outputs).toMatchObject({ changed: 'true', 'mail-from-domain': OTHER })
  })
})

describe.concurrent('settings that somebody else changes', () => {
  test.each<[string, Partial<MailFromAttributes>, Partial<MailFromAttributes>, string]>([
    ['sets another domain', {}, { MailFromDomain: OTHER, MailFromDomainStatus: 'SUCCESS' }, 'enable'],
    ['turns the domain off', { MailFromDomain: OTHER }, {}, 'update'],
    ['sets the declared domain', {}, { MailFromDomain: DOMAIN }, 'enable'],
    [
      'sets another behavior',
      { MailFromDomain: DOMAIN, MailFromDomainStatus: 'FAILED' },
      { MailFromDomain: DOMAIN, BehaviorOnMxFailure: 'REJECT_MESSAGE' },
      'restart',
    ],
  ])('between the read and the PUT give way: somebody %s', async (_, before, meanwhile, change) => {
    await using sandbox = await started()
    set(sandbox, before)
    const step = await runUpTo(PUT, sandbox)
    set(sandbox, meanwhile)
    const { exitCode, outputs } = await step.goOn()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      success: 'true',
      change,
      changed: 'true',
      'mail-from-domain': DOMAIN,
      'behavior-on-mx-failure': 'USE_DEFAULT_VALUE',
      'mail-from-domain-status': 'PENDING',
    })
    expect(sandbox.ses.get('us-east-1', 'example.com')).toMatchObject({
      MailFromDomain: DOMAIN,
      BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
    })
  })

  test('after a read that found nothing to do are not seen, and the read is what is told', async () => {
    await using sandbox = await started()
    set(sandbox, { MailFromDomain: DOMAIN, MailFromDomainStatus: 'SUCCESS' })
    sandbox.fault(READ, { kind: 'delay', ms: 300, afterEffect: true })
    const step = run(sandbox)
    await expect.poll(() => sandbox.requestsTo(READ).length, { timeout: 10_000, interval: 5 }).toBe(1)
    set(sandbox, { MailFromDomain: OTHER })
    expect((await step).outputs).toMatchObject({
      change: 'none',
      'mail-from-domain': DOMAIN,
      verified: 'true',
    })
    expect(sandbox.requestsTo(PUT)).toEqual([])
    expect(domainOf(sandbox)).toBe(OTHER)
  })

  test('while the step waits, and changes back, end well', async () => {
    await using sandbox = await started()
    const replace = once('Waiting for SES', () => set(sandbox, { MailFromDomain: OTHER }))
    const restore = once('SES shows other settings', () => {
      set(sandbox, { MailFromDomain: DOMAIN, MailFromDomainStatus: 'SUCCESS' })
    })
    const { exitCode, outputs } = await run(sandbox, TWO_LOOKS, (log) => {
      replace(log)
      restore(log)
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      success: 'true',
      change: 'enable',
      verified: 'true',
      'mail-from-domain': DOMAIN,
    })
    expect(sandbox.requestsTo(PUT)).toHaveLength(1)
  })

  test('while a check waits are a drift', async () => {
    await using sandbox = await started()
    set(sandbox, { MailFromDomain: DOMAIN })
    const replace = once('Waiting for SES', () => set(sandbox, { MailFromDomain: OTHER }))
    const result = await run(sandbox, { mode: 'check', ...ONE_LOOK }, replace)
    expect(expectFailure(result, 'DRIFT_DETECTED')).toContain(OTHER)
    expect(result.outputs['mail-from-domain']).toBe(OTHER)
  })
})

describe.concurrent('reads that lag behind', () => {
  test.each<[string, Partial<MailFromAttributes>, string]>([
    ['no domain', {}, 'enable'],
    ['another domain', { MailFromDomain: OTHER, MailFromDomainStatus: 'SUCCESS' }, 'update'],
    ['the failure', { MailFromDomain: DOMAIN, MailFromDomainStatus: 'FAILED' }, 'restart'],
  ])('and still show %s do not end the wait', async (_, before, change) => {
    await using sandbox = await started({ staleReads: 1, mailFromLookups: true, verifyAfterMs: 1000 })
    set(sandbox, before)
    sandbox.dns.zone('example.com', [MX, SPF])
    const { exitCode, outputs } = await run(sandbox, TWO_LOOKS)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ success: 'true', change, verified: 'true', 'mail-from-domain': DOMAIN })
    expect(sandbox.requestsTo(READ)).toHaveLength(3)
    expect(sandbox.requestsTo(PUT)).toHaveLength(1)
  })

  test('for some seconds do not end it either', async () => {
    await using sandbox = await started({ staleForMs: 6000 })
    sandbox.dns.zone('example.com', [MX, SPF])
    const verify = once('SES shows other settings', () => {
      sandbox.ses.setStatus('us-east-1', 'example.com', 'SUCCESS')
    })
    const { outputs } = await run(sandbox, TWO_LOOKS, verify)
    expect(outputs).toMatchObject({ success: 'true', verified: 'true', 'mail-from-domain': DOMAIN })
  })

  test('behind another run make the next one set the same again, which does no harm', async () => {
    await using sandbox = await started({ staleForMs: 60_000 })
    for (const _ of [1, 2]) {
      expect((await run(sandbox)).outputs).toMatchObject({
        success: 'true',
        change: 'enable',
        changed: 'true',
      })
    }
    expect(domainOf(sandbox)).toBe(DOMAIN)
  })
})

describe.concurrent('a zone that two work on', () => {
  const PUBLISH = { 'hosted-zone-id': 'auto' }

  async function zoned(records: readonly GivenRecordSet[] = []) {
    const sandbox = await started()
    const zone = sandbox.route53.addZone('example.com')
    for (const record of records) sandbox.route53.setRecord(zone, record)
    return Object.assign(sandbox, { zone })
  }

  const setsAt = ({ route53, zone }: Awaited<ReturnType<typeof zoned>>, name = DOMAIN) =>
    route53
      .records(zone)
      .flatMap((record) => (record.name === `${name}.` ? [[record.type, record.values]] : []))

  const VERIFICATION: GivenRecordSet = { name: DOMAIN, type: 'TXT', values: ['"site-verification=1"'] }
  const BOTH = [
    ['MX', MX.values],
    ['TXT', SPF.values],
  ]

  test.each<[string, readonly GivenRecordSet[], readonly string[]]>([
    ['an empty name', [], SPF.values],
    ['a name with other TXT records', [VERIFICATION], [...VERIFICATION.values, ...SPF.values]],
  ])('gets the records once from two runs at %s', async (_, records, txt) => {
    await using sandbox = await zoned(records)
    const runs = [await runUpTo(CHANGE, sandbox, PUBLISH), await runUpTo(CHANGE, sandbox, PUBLISH)]
    const results = await Promise.all(runs.map((step) => step.goOn()))
    for (const { exitCode, outputs, log } of results) {
      expect(exitCode).toBe(0)
      expect(outputs).toMatchObject({ success: 'true', findings: '[]' })
      expect(log).not.toMatch(/^::(?:error|warning)/m)
    }
    expect(results.filter(({ log }) => log.includes('Published in the Route 53 hosted zone'))).toHaveLength(1)
    expect(results.filter(({ log }) => log.includes('already has both records'))).toHaveLength(1)
    expect(sandbox.requestsTo(CHANGE)).toHaveLength(2)
    expect(setsAt(sandbox)).toEqual([
      ['MX', MX.values],
      ['TXT', txt],
    ])
  })

  test('gets those of two domains from one batch each', async () => {
    await using sandbox = await zoned()
    const runs = [
      await runUpTo(CHANGE, sandbox, PUBLISH),
      await runUpTo(CHANGE, sandbox, { ...PUBLISH, 'mail-from-domain': OTHER }),
    ]
    const results = await Promise.all(runs.map((step) => step.goOn()))
    expect(results.map(({ outputs }) => outputs['success'])).toEqual(['true', 'true'])
    expect(sandbox.requestsTo(CHANGE)).toHaveLength(2)
    expect(setsAt(sandbox)).toEqual(BOTH)
    expect(setsAt(sandbox, OTHER)).toEqual(BOTH)
  })

  test.each<[string, readonly GivenRecordSet[], GivenRecordSet | undefined, readonly string[]]>([
    ['adds a TXT record', [], VERIFICATION, [...VERIFICATION.values, ...SPF.values]],
    [
      'adds a TXT record to others',
      [VERIFICATION],
      { ...VERIFICATION, values: [...VERIFICATION.values, '"another=2"'] },
      [...VERIFICATION.values, '"another=2"', ...SPF.values],
    ],
    ['takes the other TXT records away', [VERIFICATION], undefined, SPF.values],
    ['publishes half of it', [], MX, SPF.values],
  ])('keeps what somebody did between the read and the batch, who %s', async (_, before, meanwhile, txt) => {
    await using sandbox = await zoned(before)
    const step = await runUpTo(CHANGE, sandbox, PUBLISH)
    if (meanwhile) sandbox.route53.setRecord(sandbox.zone, meanwhile)
    else sandbox.route53.deleteRecord(sandbox.zone, DOMAIN, 'TXT')
    const { exitCode, outputs } = await step.goOn()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ success: 'true', findings: '[]' })
    expect(sandbox.requestsTo(CHANGE)).toHaveLength(2)
    expect(setsAt(sandbox)).toEqual([
      ['MX', MX.values],
      ['TXT', txt],
    ])
  })

  test.each<[string, GivenRecordSet]>([
    ['another MX record', { ...MX, values: ['10 mail.example.net.'] }],
    ['another SPF record', { ...SPF, values: ['"v=spf1 mx -all"'] }],
    ['a CNAME', { name: DOMAIN, type: 'CNAME', values: ['www.example.net.'] }],
  ])('is left alone when %s came between the read and the batch', async (_, meanwhile) => {
    await using sandbox = await zoned()
    const step = await runUpTo(CHANGE, sandbox, PUBLISH)
    sandbox.route53.setRecord(sandbox.zone, meanwhile)
    const result = await step.goOn()
    expect(expectFailure(result, 'DNS_CONFLICT')).toContain('Nothing was changed')
    expect(result.outputs).toMatchObject({ changed: 'false', 'mail-from-domain': '' })
    expect(setsAt(sandbox)).toEqual([[meanwhile.type, meanwhile.values]])
  })

  test('that changes again and again is given up, and nothing is published', async () => {
    await using sandbox = await zoned()
    const rounds = [1, 2, 3].map(() => sandbox.hold(CHANGE))
    const step = run(sandbox, PUBLISH)
    for (const [i, round] of rounds.entries()) {
      await round.arrived
      sandbox.route53.setRecord(sandbox.zone, { ...VERIFICATION, values: [`"round=${i}"`] })
      round.letGo()
    }
    expect(expectFailure(await step, 'REQUEST_REJECTED')).toMatch(
      /all 3 attempts were refused.*Nothing was changed/,
    )
    expect(setsAt(sandbox)).toEqual([['TXT', ['"round=2"']]])
  })
})

import { describe, expect, test } from 'vitest'
import type { GivenRecordSet } from '../../sandbox/dns/record-sets.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { bundleWithout, expectFailure, freshSandbox, MX, runWithKeys, runWithRole, SPF } from './scenario.ts'

/** Publishing, diagnosis and the wait, with real DNS packets. */

const NAME = 'bounce.example.com'

interface Finding {
  readonly severity: string
  readonly code: string
  readonly message: string
}

function findingsIn(outputs: Readonly<Record<string, string>>): Finding[] {
  return JSON.parse(outputs['findings'] ?? '') as Finding[]
}

/** In it a status stays as it is until it is set by hand, unless the options say otherwise. */
const started = (options: SandboxOptions = {}): Promise<Sandbox> =>
  freshSandbox({ mailFromLookups: false, ...options })

/** The step with the DNS of the sandbox in place of the system's resolvers. */
function run(sandbox: Sandbox, inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
  return runWithKeys(sandbox, inputs, { SANDBOX_DNS: sandbox.dns.address, ...env })
}

/** The record sets at the name, in a hosted zone. */
function setsAt(sandbox: Sandbox, zone: string) {
  return sandbox.route53.records(zone).filter(({ name }) => name === `${NAME}.`)
}

const operations = ({ requests }: Sandbox) => requests.map(({ operation }) => operation)

describe('from nothing to verified', () => {
  test('takes one step', async () => {
    await using sandbox = await startSandbox({ insyncAfterPolls: 1 })
    sandbox.ses.add('us-east-1', 'example.com')
    const zone = sandbox.route53.addZone('example.com')
    const { outputs, exitCode, summary, log } = await runWithRole(
      sandbox,
      { 'hosted-zone-id': 'auto', 'wait-minutes': '1' },
      { SANDBOX_DNS: sandbox.dns.address },
    )
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      success: 'true',
      change: 'enable',
      changed: 'true',
      'mail-from-domain-status': 'SUCCESS',
      verified: 'true',
      findings: '[]',
    })
    expect(setsAt(sandbox, zone)).toMatchObject([
      { type: 'MX', ttl: 300, values: MX.values },
      { type: 'TXT', ttl: 300, values: SPF.values },
    ])
    const sent = operations(sandbox)
    expect(sent.indexOf('ses:PutEmailIdentityMailFromAttributes')).toBeGreaterThan(
      sent.findLastIndex((operation) => operation.startsWith('route53:')),
    )
    expect(sent.filter((operation) => operation === 'ses:GetEmailIdentity')).toHaveLength(2)
    expect(summary).toContain('enabled and verified')
    expect(log).not.toMatch(/^::(?:error|warning)/m)
  })

  test('costs nobody else anything: nothing changed is one call, without the code for publishing', async () => {
    await using sandbox = await started()
    sandbox.ses.add('us-east-1', 'example.com', { MailFromDomain: NAME, MailFromDomainStatus: 'SUCCESS' })
    await using bundle = await bundleWithout('@aws-sdk/client-route-53')
    const { main } = bundle
    const result = await runWithKeys(sandbox, {}, { SANDBOX_DNS: sandbox.dns.address }, { main })
    expect(result.outputs).toMatchObject({ success: 'true', change: 'none' })
    expect(operations(sandbox)).toEqual(['ses:GetEmailIdentity'])
    // The proof that the code is not there.
    const { outputs } = await runWithKeys(sandbox, { 'hosted-zone-id': 'auto' }, {}, { main })
    expect(outputs['error-code']).toBe('INTERNAL_ERROR')
  })
})

describe('publishing', () => {
  test('in a zone that has all changes nothing', async () => {
    await using sandbox = await started()
    const zone = sandbox.route53.addZone('example.com')
    sandbox.route53.setRecord(zone, { ...MX, ttl: 60 })
    sandbox.route53.setRecord(zone, { ...SPF, values: ['"v=spf1 " "include:amazonses.com -all"', '"x=y"'] })
    const before = sandbox.route53.records(zone)
    const { outputs } = await run(sandbox, { 'hosted-zone-id': zone })
    expect(outputs).toMatchObject({ success: 'true', findings: '[]' })
    expect(sandbox.route53.records(zone)).toEqual(before)
    expect(operations(sandbox)).not.toContain('route53:ChangeResourceRecordSets')
  })

  test('keeps what others wrote', async () => {
    await using sandbox = await started()
    const zone = sandbox.route53.addZone('example.com')
    sandbox.route53.setRecord(zone, { ...SPF, ttl: 900, values: ['"google-site-verification=x"', '"a\\"b"'] })
    const { outputs } = await run(sandbox, { 'hosted-zone-id': `/hostedzone/${zone}` })
    expect(outputs).toMatchObject({ success: 'true', findings: '[]' })
    expect(setsAt(sandbox, zone).find(({ type }) => type === 'TXT')).toMatchObject({
      ttl: 900,
      values: ['"google-site-verification=x"', '"a\\"b"', ...SPF.values],
    })
  })

  test.each<[string, GivenRecordSet, RegExp]>([
    [
      'another MX',
      { ...MX, values: ['10 mail.example.com.'] },
      /mail\.example\.com.*10 feedback-smtp\.us-east-1/,
    ],
    [
      'another SPF',
      { ...SPF, values: ['"v=spf1 mx -all"'] },
      /v=spf1 mx -all.*v=spf1 mx include:amazonses\.com -all/,
    ],
    ['a CNAME', { name: NAME, type: 'CNAME', values: ['www.example.com.'] }, /CNAME.*www\.example\.com/],
  ])('stops before %s, and publishes nothing', async (_, set, shown) => {
    await using sandbox = await started()
    const zone = sandbox.route53.addZone('example.com')
    sandbox.route53.setRecord(zone, set)
    const before = sandbox.route53.records(zone)
    const result = await run(sandbox, { 'hosted-zone-id': 'auto' })
    expect(expectFailure(result, 'DNS_CONFLICT')).toMatch(shown)
    expect(result.outputs).toMatchObject({ changed: 'false', 'mail-from-domain-status': '' })
    expect(operations(sandbox)).not.toContain('ses:PutEmailIdentityMailFromAttributes')
    expect(result.summary).toContain('not applied: DNS conflict')
    expect(sandbox.route53.records(zone)).toEqual(before)
  })

  test.each(['apply', 'plan'])('stops before a delegation on the way to the name, in %s', async (mode) => {
    await using sandbox = await started()
    const zone = sandbox.route53.addZone('example.com')
    sandbox.route53.setRecord(zone, {
      name: 'sub.example.com',
      type: 'NS',
      values: ['ns1.elsewhere.example.'],
    })
    const inputs = { 'mail-from-domain': 'bounce.sub.example.com', 'hosted-zone-id': zone, mode }
    const result = await run(sandbox, inputs)
    expect(expectFailure(result, 'DNS_CONFLICT')).toMatch(
      /delegates sub\.example\.com .*ns1\.elsewhere\.example/,
    )
    expect(operations(sandbox)).not.toContain('route53:ChangeResourceRecordSets')
    expect(operations(sandbox)).not.toContain('ses:PutEmailIdentityMailFromAttributes')
  })

  test('by two runs at once ends well for both', async () => {
    await using sandbox = await started({ insyncAfterMs: 3000 })
    const zone = sandbox.route53.addZone('example.com')
    const results = await Promise.all([1, 2].map(() => run(sandbox, { 'hosted-zone-id': zone })))
    for (const { outputs, log } of results) {
      expect(outputs['success']).toBe('true')
      // The one that came second does not wait for the change of the other.
      expect(['', 'RECORDS_NOT_VISIBLE_YET']).toContain(
        findingsIn(outputs)
          .map(({ code }) => code)
          .join(),
      )
      expect(log).not.toMatch(/^::(?:error|warning)/m)
    }
    expect(setsAt(sandbox, zone)).toHaveLength(2)
  })

  test('of several zones takes the one that the world is sent to', async () => {
    await using sandbox = await started()
    const delegated = sandbox.route53.addZone('example.com')
    sandbox.route53.addZone('example.com', { delegated: false })
    sandbox.route53.addZone('example.com', { private: true })
    sandbox.route53.addZone(NAME, { private: true })
    const { outputs } = await run(sandbox, { 'hosted-zone-id': 'auto' })
    expect(outputs).toMatchObject({ success: 'true', findings: '[]' })
    expect(setsAt(sandbox, delegated)).toHaveLength(2)
  })

  test('in a zone that the world is not sent to is a finding', async () => {
    await using sandbox = await started()
    sandbox.dns.zone('example.com')
    const zone = sandbox.route53.addZone('example.com', { delegated: false })
    const { outputs } = await run(sandbox, { 'hosted-zone-id': zone })
    expect(outputs['success']).toBe('true')
    expect(findingsIn(outputs).map(({ code }) => code)).toContain('HOSTED_ZONE_NOT_DELEGATED')
  })

  test.each<[string, (sandbox: Sandbox) => string, RegExp]>([
    ['a private zone', ({ route53 }) => route53.addZone('example.com', { private: true }), /private/],
    ['a zone of another name', ({ route53 }) => route53.addZone('example.org'), /example\.org/],
    ['a foreign zone', () => 'Z0NOWHERE', /Z0NOWHERE/],
    ['an account without the zone', () => 'auto', /auto.*bounce\.example\.com/],
  ])('refuses %s', async (_, choose, shown) => {
    await using sandbox = await started()
    const result = await run(sandbox, { 'hosted-zone-id': choose(sandbox) })
    expect(expectFailure(result, 'REQUEST_REJECTED')).toMatch(shown)
  })

  test.each([
    'route53:ListHostedZonesByName',
    'route53:GetHostedZone',
    'route53:ListResourceRecordSets',
    'route53:ChangeResourceRecordSets',
  ] as const)('without the permission %s names it', async (permission) => {
    await using sandbox = await started()
    sandbox.route53.addZone('example.com')
    sandbox.deny(permission)
    const result = await run(sandbox, { 'hosted-zone-id': 'auto' })
    expect(expectFailure(result, 'ACCESS_DENIED')).toContain(permission)
    expect(result.outputs['changed']).toBe('false')
    expect(operations(sandbox)).not.toContain('ses:PutEmailIdentityMailFromAttributes')
  })

  test('without the permission to follow the change goes on', async () => {
    await using sandbox = await started({ insyncAfterMs: 5000 })
    sandbox.route53.addZone('example.com')
    sandbox.deny('route53:GetChange')
    const { outputs, log } = await run(sandbox, { 'hosted-zone-id': 'auto' })
    expect(outputs['success']).toBe('true')
    expect(findingsIn(outputs)).toMatchObject([{ severity: 'info', code: 'RECORDS_NOT_VISIBLE_YET' }])
    expect(log).toMatch(/^::warning.*route53:GetChange/m)
  })
})

describe('where the switch would stop mail', () => {
  const REJECT = { 'behavior-on-mx-failure': 'RejectMessage' }

  test('SES is left as it is while public DNS does not show the records of the zone', async () => {
    await using sandbox = await started()
    sandbox.route53.addZone('example.com')
    const other = sandbox.route53.addZone('example.com', { delegated: false })
    for (const set of [MX, SPF]) sandbox.route53.setRecord(other, set)
    const result = await run(sandbox, { ...REJECT, 'hosted-zone-id': other })
    expect(expectFailure(result, 'RECORDS_NOT_LIVE')).toContain('SES was not changed')
    expect(result.outputs).toMatchObject({ changed: 'false', 'mail-from-domain': '' })
    expect(operations(sandbox)).not.toContain('ses:PutEmailIdentityMailFromAttributes')
  })

  test('the records are served before the PUT arrives', async () => {
    await using sandbox = await started({ insyncAfterMs: 1500 })
    sandbox.route53.addZone('example.com')
    const { outputs } = await run(sandbox, { ...REJECT, 'hosted-zone-id': 'auto' })
    expect(outputs).toMatchObject({ success: 'true', changed: 'true' })
    const [put] = sandbox.requestsTo('ses:PutEmailIdentityMailFromAttributes')
    const synced = sandbox.requestsTo('route53:GetChange').at(-1)
    expect(sandbox.requests.indexOf(put as never)).toBeGreaterThan(sandbox.requests.indexOf(synced as never))
  })
})

describe('the diagnosis', () => {
  const mx = (...values: string[]): GivenRecordSet => ({ ...MX, values })

  test.each<[string, readonly GivenRecordSet[], string, string]>([
    ['no MX', [SPF], 'error', 'MX_MISSING'],
    [
      'several MX',
      [mx('10 feedback-smtp.us-east-1.amazonses.com.', '20 b.example.net.'), SPF],
      'error',
      'MX_MULTIPLE',
    ],
    ['another host', [mx('10 mail.example.net.'), SPF], 'error', 'MX_WRONG_HOST'],
    ['the receiving host', [mx('10 inbound-smtp.us-east-1.amazonaws.com.'), SPF], 'error', 'MX_WRONG_HOST'],
    ['the wrong suffix', [mx('10 feedback-smtp.us-east-1.amazonaws.com.'), SPF], 'error', 'MX_WRONG_SUFFIX'],
    ['no such region', [mx('10 feedback-smtp.us-esat-1.amazonses.com.'), SPF], 'error', 'MX_WRONG_REGION'],
    ['another region', [mx('10 feedback-smtp.eu-west-1.amazonses.com.'), SPF], 'info', 'MX_OTHER_REGION'],
    [
      'another preference',
      [mx('20 feedback-smtp.us-east-1.amazonses.com.'), SPF],
      'warning',
      'MX_WRONG_PREFERENCE',
    ],
    [
      'the preference in the host',
      [mx('10 10\\040feedback-smtp.us-east-1.amazonses.com.'), SPF],
      'error',
      'MX_PREFERENCE_IN_HOST',
    ],
    [
      'the zone appended to the host',
      [mx('10 feedback-smtp.us-east-1.amazonses.com.example.com.'), SPF],
      'error',
      'MX_ZONE_APPENDED',
    ],
    [
      'the zone appended to the name',
      [MX, SPF].map((set) => ({ ...set, name: `${NAME}.example.com` })),
      'error',
      'NAME_ZONE_APPENDED',
    ],
    ['a CNAME', [{ name: NAME, type: 'CNAME', values: ['example.net.'] }], 'error', 'CNAME_IN_THE_WAY'],
    [
      'a wildcard',
      [{ name: '*.example.com', type: 'MX', values: ['10 mail.example.com.'] }],
      'info',
      'WILDCARD_ANSWERS',
    ],
    ['no SPF', [MX], 'warning', 'SPF_MISSING'],
    ['two SPF', [MX, { ...SPF, values: ['"v=spf1 -all"', '"v=spf1 mx"'] }], 'warning', 'SPF_MULTIPLE'],
    ['SPF without SES', [MX, { ...SPF, values: ['"v=spf1 mx -all"'] }], 'warning', 'SPF_WITHOUT_SES'],
    [
      'strict alignment',
      [MX, SPF, { name: '_dmarc.example.com', type: 'TXT', values: ['"v=DMARC1; p=none; aspf=s"'] }],
      'warning',
      'DMARC_STRICT_SPF',
    ],
  ])('names %s', async (_, sets, severity, code) => {
    await using sandbox = await started()
    sandbox.dns.zone('example.com', sets)
    const { outputs, log, summary } = await run(sandbox)
    expect(outputs['success']).toBe('true')
    const [finding] = findingsIn(outputs).filter((each) => each.code === code)
    expect(finding).toMatchObject({ severity })
    expect(summary).toContain(`**${code}**`)
    // That records are missing is no alarm where SES is only now told of the domain.
    const kind = code === 'MX_MISSING' || code === 'SPF_MISSING' ? 'notice' : severity
    const annotation = kind === 'info' ? `DNS info ${code}` : `::${kind} title=${code}::`
    expect(log.split('\n').some((line) => line.startsWith(annotation))).toBe(true)
  })

  test('is not led astray by a wildcard that is an alias', async () => {
    await using sandbox = await started()
    const zone = sandbox.route53.addZone('example.com')
    sandbox.route53.addZone('example.com', { delegated: false })
    sandbox.route53.setRecord(zone, { name: '*.example.com', type: 'CNAME', values: ['example.com.'] })
    const before = await run(sandbox)
    expect(findingsIn(before.outputs).map(({ code }) => code)).toEqual([
      'MX_MISSING',
      'SPF_MISSING',
      'WILDCARD_ANSWERS',
    ])
    const after = await run(sandbox, { 'hosted-zone-id': 'auto' })
    expect(after.outputs).toMatchObject({ success: 'true', findings: '[]' })
    expect(setsAt(sandbox, zone)).toHaveLength(2)
  })

  test('asks the name servers of the zone, and the resolvers where those do not answer', async () => {
    await using sandbox = await started()
    sandbox.dns.zone('example.com', [MX, SPF])
    expect((await run(sandbox)).summary).toContain("the zone's own name servers")
    sandbox.dns.answer('ns1.example.com.dns.example', '*', 'NXDOMAIN')
    sandbox.dns.answer('ns2.example.com.dns.example', '*', 'NXDOMAIN')
    const { summary, outputs } = await run(sandbox)
    expect(summary).toContain("the runner's DNS resolvers")
    expect(outputs['findings']).toBe('[]')
  })

  test.each([
    ['SERVFAIL', 'error', 'DNS_SERVFAIL'],
    ['REFUSED', 'info', 'DNS_REFUSED'],
    ['NXDOMAIN', 'error', 'MX_MISSING'],
    ['garbage', 'info', 'DNS_UNREADABLE'],
    ['silence', 'info', 'DNS_TIMEOUT'],
  ] as const)('tells %s apart', async (script, severity, code) => {
    await using sandbox = await started()
    sandbox.dns.zone('example.com', [MX, SPF])
    sandbox.dns.answer(NAME, '*', script)
    const { outputs, milliseconds } = await run(sandbox)
    expect(outputs['success']).toBe('true')
    expect(findingsIn(outputs)).toEqual(expect.arrayContaining([expect.objectContaining({ severity, code })]))
    expect(milliseconds).toBeLessThan(6000)
  })

  test('asks the given servers, and nobody else', async () => {
    await using sandbox = await started()
    sandbox.dns.zone('example.com', [SPF])
    const hidden = sandbox.route53.addZone('example.com', { delegated: false })
    sandbox.route53.setRecord(hidden, MX)
    sandbox.route53.setRecord(hidden, SPF)
    const server = await sandbox.dns.nameServer(sandbox.route53.zone(hidden))
    const port = server.slice(server.lastIndexOf(':') + 1)
    const { outputs } = await run(sandbox, { 'dns-servers': `localhost:${port}` })
    expect(findingsIn(outputs)).toEqual([])
  })

  test('that reaches nobody is worth knowing, and no more', async () => {
    await using sandbox = await started()
    const { outputs, exitCode, log } = await runWithKeys(sandbox)
    expect(exitCode).toBe(0)
    expect(findingsIn(outputs)).toEqual([
      { severity: 'info', code: 'DNS_UNREACHABLE', message: expect.stringContaining('dns-servers') },
    ])
    expect(log).not.toMatch(/^::(?:error|warning)/m)
  })

  test('is not made for a domain that is turned off', async () => {
    await using sandbox = await started()
    sandbox.dns.zone('example.com')
    const { outputs } = await run(sandbox, { disable: 'true', 'mail-from-domain': '' })
    expect(findingsIn(outputs)).toEqual([])
    expect(sandbox.dns.queries).toEqual([])
  })

  test('holds up nobody who fails at once', async () => {
    await using sandbox = await started()
    sandbox.dns.answer(NAME, '*', 'silence')
    const result = await run(sandbox, {
      identity: 'unknown.example',
      'mail-from-domain': 'b.unknown.example',
    })
    expectFailure(result, 'IDENTITY_NOT_FOUND')
    expect(result.milliseconds).toBeLessThan(2900)
  })
})

describe('the wait', () => {
  test('ends when SES gives up, with the findings as the reason', async () => {
    await using sandbox = await started()
    sandbox.dns.zone('example.com', [{ ...MX, values: ['10 mail.example.net.'] }, SPF])
    const inputs = { 'wait-minutes': '1' }
    const step = runWithKeys(
      sandbox,
      inputs,
      { SANDBOX_DNS: sandbox.dns.address },
      {
        onLog: (log) => {
          if (log.includes('Waiting')) sandbox.ses.setStatus('us-east-1', 'example.com', 'FAILED')
        },
      },
    )
    const result = await step
    expect(expectFailure(result, 'VERIFICATION_FAILED')).toMatch(/MX_WRONG_HOST.*mail\.example\.net/)
    expect(result.outputs).toMatchObject({ 'mail-from-domain-status': 'FAILED', changed: 'true' })
    expect(result.outputs['request-id']).not.toBe('')
  })

  test('ends when the time is over, and reassures', async () => {
    await using sandbox = await started()
    sandbox.dns.zone('example.com', [MX, SPF])
    const result = await run(sandbox, { 'wait-minutes': '0.05' })
    expect(expectFailure(result, 'VERIFICATION_TIMEOUT')).toMatch(/in place.*hasn't looked yet/)
    expect(result.outputs).toMatchObject({ 'mail-from-domain-status': 'PENDING', findings: '[]' })
    expect(result.milliseconds).toBeGreaterThan(2900)
  })

  test('survives a throttle, a lost connection and a broken service', async () => {
    await using sandbox = await startSandbox({ verifyAfterMs: 1000 })
    sandbox.ses.add('us-east-1', 'example.com', { MailFromDomain: NAME, MailFromDomainStatus: 'PENDING' })
    sandbox.dns.zone('example.com', [MX, SPF])
    let isWaiting = false
    const { outputs } = await runWithKeys(
      sandbox,
      { 'wait-minutes': '1' },
      { SANDBOX_DNS: sandbox.dns.address },
      {
        onLog: (log) => {
          if (isWaiting || !log.includes('Waiting')) return
          isWaiting = true
          sandbox.fault('ses:GetEmailIdentity', { kind: 'reset' })
        },
      },
    )
    expect(outputs).toMatchObject({ success: 'true', verified: 'true' })
  })

  test('outlives its credentials', async () => {
    await using sandbox = await started({ credentialLifetimeSeconds: 3 })
    sandbox.dns.zone('example.com', [MX, SPF])
    const result = await runWithRole(sandbox, { 'wait-minutes': '0.1' }, { SANDBOX_DNS: sandbox.dns.address })
    expectFailure(result, 'VERIFICATION_TIMEOUT')
    expect(result.outputs['mail-from-domain-status']).toBe('PENDING')
    const reads = sandbox.requestsTo('ses:GetEmailIdentity')
    expect(reads.length).toBeGreaterThan(1)
    expect(sandbox.requestsTo('sts:AssumeRoleWithWebIdentity').length).toBeGreaterThan(1)
  })

  test('with keys that expire meanwhile says so', async () => {
    await using sandbox = await started()
    sandbox.dns.zone('example.com', [MX, SPF])
    const result = await runWithKeys(
      sandbox,
      { 'wait-minutes': '1' },
      { SANDBOX_DNS: sandbox.dns.address },
      {
        onLog: (log) => {
          if (!log.includes('Waiting')) return
          const fault = {
            kind: 'error',
            status: 403,
            code: 'ExpiredTokenException',
            message: 'It has expired',
          } as const
          sandbox.fault('ses:GetEmailIdentity', fault, { times: 10 })
        },
      },
    )
    expect(expectFailure(result, 'CREDENTIALS_REJECTED')).toMatch(/out of date.*wait for verification/)
    expect(result.outputs).toMatchObject({ changed: 'true', 'mail-from-domain-status': 'PENDING' })
  })

  test.skipIf(process.platform === 'win32')('that is cancelled ends at once, with outputs', async () => {
    await using sandbox = await started()
    sandbox.dns.zone('example.com', [MX, SPF])
    const result = await runWithKeys(
      sandbox,
      { 'wait-minutes': '10' },
      { SANDBOX_DNS: sandbox.dns.address },
      {
        onLog: (log, kill) => {
          if (log.includes('Waiting')) kill('SIGINT')
        },
      },
    )
    expectFailure(result, 'CANCELLED')
    expect(result.outputs).toMatchObject({ changed: 'true', 'mail-from-domain-status': 'PENDING' })
    expect(result.milliseconds).toBeLessThan(4500)
  })

  test('needs the permission to read', async () => {
    await using sandbox = await started()
    sandbox.deny('ses:GetEmailIdentity')
    const result = await run(sandbox, { 'wait-minutes': '1' })
    expect(expectFailure(result, 'ACCESS_DENIED')).toMatch(/ses:GetEmailIdentity.*wait-minutes/)
    expect(result.outputs['changed']).toBe('false')
    expect(result.milliseconds).toBeLessThan(4000)
  })

  test('is over before it begins for a verified domain', async () => {
    await using sandbox = await started()
    sandbox.ses.add('us-east-1', 'example.com', { MailFromDomain: NAME, MailFromDomainStatus: 'SUCCESS' })
    const { outputs } = await run(sandbox, { 'wait-minutes': '10' })
    expect(outputs).toMatchObject({ success: 'true', verified: 'true' })
    expect(operations(sandbox)).toEqual(['ses:GetEmailIdentity'])
  })
})

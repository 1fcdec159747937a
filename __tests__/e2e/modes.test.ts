import { describe, expect, test } from 'vitest'
import type { Operation } from '../../sandbox/http/service.ts'
import { runStep } from '../../sandbox/runner.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { expectFailure, INPUTS, MX, runWithKeys, runWithRole, SPF } from './scenario.ts'

/** `plan` and `check` on the committed bundle: what is asked, that nothing is changed, and what comes out. */

const DOMAIN = 'bounce.example.com'
const OLD = {
  MailFromDomain: 'old.example.com',
  BehaviorOnMxFailure: 'REJECT_MESSAGE',
  MailFromDomainStatus: 'SUCCESS',
} as const
const DECLARED = { MailFromDomain: DOMAIN, BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' } as const

type Strings = Record<string, string>
type Attributes = Parameters<Sandbox['ses']['add']>[2]

async function started(attributes: Attributes = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ mailFromLookups: false })
  sandbox.ses.add('us-east-1', 'example.com', attributes)
  return sandbox
}

function run(sandbox: Sandbox, mode: 'plan' | 'check', inputs: Strings = {}) {
  return runWithKeys(sandbox, { mode, ...inputs }, { SANDBOX_DNS: sandbox.dns.address })
}

const operations = ({ requests }: Sandbox): Operation[] => requests.map(({ operation }) => operation)
const findingsIn = (outputs: Readonly<Strings>) =>
  (JSON.parse(outputs['findings'] ?? '') as { code: string }[]).map(({ code }) => code)

const READ = 'ses:GetEmailIdentity'
const READ_ZONE = ['route53:GetHostedZone', 'route53:ListResourceRecordSets'] as const

describe('a plan', () => {
  test('tells a reviewer all that a merge would do, with one read of SES and of the zone', async () => {
    await using sandbox = await started({ ...OLD })
    const zone = sandbox.route53.addZone('example.com')
    sandbox.route53.setRecord(zone, { name: DOMAIN, type: 'TXT', values: ['"site-verification=1"'] })
    const { outputs, exitCode, log, summary } = await run(sandbox, 'plan', {
      'hosted-zone-id': zone,
      'behavior-on-mx-failure': 'RejectMessage',
      'wait-minutes': '1',
    })
    expect(exitCode).toBe(0)
    expect(operations(sandbox).toSorted()).toEqual([READ, ...READ_ZONE].toSorted())
    expect(outputs).toMatchObject({
      success: 'true',
      change: 'update',
      changed: 'false',
      'mail-from-domain': 'old.example.com',
      'mail-from-domain-status': 'SUCCESS',
      'behavior-on-mx-failure': 'REJECT_MESSAGE',
      verified: 'true',
      'request-id': sandbox.requestsTo(READ)[0]?.requestId,
    })
    expect(findingsIn(outputs)).toEqual(['MX_MISSING', 'SPF_MISSING'])
    expect(log).toContain('  MAIL FROM domain: old.example.com → bounce.example.com\n')
    expect(log).toContain('  Status: SUCCESS → PENDING\n')
    expect(log).toMatch(/^::warning title=Mail would stop::.*RejectMessage/m)
    // What the plan itself would mend is no reason for alarm.
    expect(log).not.toContain('::error')
    expect(log).not.toMatch(/^::warning title=(?:MX|SPF)_MISSING/m)
    for (const part of [
      '**Change the MAIL FROM domain in SES from `old.example.com` to `bounce.example.com` and publish 2 DNS records.**',
      '| MAIL FROM domain | `old.example.com` | `bounce.example.com` |',
      '| create | MX `bounce.example.com` | `10 feedback-smtp.us-east-1.amazonses.com` |',
      '| add | TXT `bounce.example.com` | `v=spf1 include:amazonses.com ~all` |',
    ]) {
      expect(summary).toContain(part)
    }
  })

  test('finds the zone with auto, by a role', async () => {
    await using sandbox = await started()
    sandbox.route53.addZone('example.com')
    const env = { SANDBOX_DNS: sandbox.dns.address }
    const { outputs } = await runWithRole(sandbox, { mode: 'plan', 'hosted-zone-id': 'auto' }, env)
    expect(outputs).toMatchObject({ success: 'true', change: 'enable', changed: 'false' })
    expect(operations(sandbox).filter((operation) => operation.startsWith('route53:'))).toEqual([
      'route53:ListHostedZonesByName',
      'route53:ListHostedZonesByName',
      ...READ_ZONE,
    ])
  })

  test('agrees with what apply then does', async () => {
    await using sandbox = await started({ ...OLD })
    const zone = sandbox.route53.addZone('example.com')
    const inputs = { 'hosted-zone-id': zone }
    const planned = await run(sandbox, 'plan', inputs)
    const before = sandbox.route53.records(zone)
    const applied = await runWithKeys(sandbox, inputs, { SANDBOX_DNS: sandbox.dns.address })
    expect(planned.outputs['change']).toBe(applied.outputs['change'])
    expect(planned.outputs['dns-records']).toBe(applied.outputs['dns-records'])
    const created = sandbox.route53.records(zone).length - before.length
    expect(planned.summary.match(/\| create \|/g)).toHaveLength(created)
    expect((await run(sandbox, 'plan', inputs)).outputs).toMatchObject({ change: 'none', findings: '[]' })
  })

  test('fails where apply would: a conflict in the zone', async () => {
    await using sandbox = await started()
    const zone = sandbox.route53.addZone('example.com')
    sandbox.route53.setRecord(zone, { name: DOMAIN, type: 'MX', values: ['10 mail.example.com.'] })
    const result = await run(sandbox, 'plan', { 'hosted-zone-id': zone })
    expect(expectFailure(result, 'DNS_CONFLICT')).toContain('10 mail.example.com,')
    expect(result.outputs).toMatchObject({ change: 'enable', changed: 'false' })
    expect(findingsIn(result.outputs)).toContain('MX_WRONG_HOST')
    expect(operations(sandbox).toSorted()).toEqual([READ, ...READ_ZONE].toSorted())
  })

  test('fails where apply would: no such identity, an unknown zone, no access to the zone', async () => {
    await using sandbox = await started()
    expectFailure(
      await run(sandbox, 'plan', { identity: 'example.com', 'aws-region': 'eu-west-1' }),
      'IDENTITY_NOT_FOUND',
    )
    expectFailure(await run(sandbox, 'plan', { 'hosted-zone-id': 'Z0NOWHERE' }), 'REQUEST_REJECTED')
    const zone = sandbox.route53.addZone('example.com')
    sandbox.deny('route53:ListResourceRecordSets')
    const message = expectFailure(await run(sandbox, 'plan', { 'hosted-zone-id': zone }), 'ACCESS_DENIED')
    expect(message).toContain('route53:ListResourceRecordSets')
  })

  test('fails for nothing else: a read that IAM denies is a warning, as in apply', async () => {
    await using sandbox = await started()
    sandbox.deny(READ)
    const { outputs, exitCode, log } = await run(sandbox, 'plan')
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ success: 'true', change: 'update', changed: 'false' })
    expect(log).toMatch(/^::warning .*ses:GetEmailIdentity/m)
  })

  test('says when the world does not ask the zone', async () => {
    await using sandbox = await started()
    sandbox.route53.addZone('example.com')
    const other = sandbox.route53.addZone('example.com', { delegated: false })
    const { outputs, log } = await run(sandbox, 'plan', { 'hosted-zone-id': other })
    expect(findingsIn(outputs)).toEqual(['HOSTED_ZONE_NOT_DELEGATED', 'MX_MISSING', 'SPF_MISSING'])
    expect(log).toMatch(/^::warning title=HOSTED_ZONE_NOT_DELEGATED/m)
  })

  test('of turning it off', async () => {
    await using sandbox = await started({ ...OLD })
    const { outputs, summary } = await run(sandbox, 'plan', { disable: 'true', 'mail-from-domain': '' })
    expect(outputs).toMatchObject({
      change: 'disable',
      changed: 'false',
      'mail-from-domain': 'old.example.com',
    })
    expect(summary).toContain('| MAIL FROM domain | `old.example.com` | none |')
    expect(operations(sandbox)).toEqual([READ])
  })
})

describe('a check', () => {
  const live = { ...DECLARED, MailFromDomainStatus: 'SUCCESS' } as const

  test('passes when SES has the settings and has verified the domain, with one call', async () => {
    await using sandbox = await started({ ...live })
    const zone = sandbox.route53.addZone('example.com')
    for (const record of [MX, SPF]) sandbox.route53.setRecord(zone, record)
    const { outputs, exitCode, log, summary } = await run(sandbox, 'check', { 'hosted-zone-id': zone })
    expect(exitCode).toBe(0)
    expect(operations(sandbox)).toEqual([READ])
    expect(outputs).toMatchObject({
      success: 'true',
      change: 'none',
      changed: 'false',
      verified: 'true',
      findings: '[]',
    })
    expect(log).not.toMatch(/^::(?:error|warning|notice (?!title=Endpoints overridden))/m)
    expect(summary).toContain('### ✅ SES MAIL FROM check passed for `example.com`')
  })

  test.each<[string, Attributes, Strings, string, RegExp]>([
    [
      'the domain',
      { ...live, MailFromDomain: 'old.example.com' },
      {},
      'update',
      /MAIL FROM domain: expected bounce\.example\.com, found old\.example\.com\)/,
    ],
    [
      'the behavior',
      live,
      { 'behavior-on-mx-failure': 'RejectMessage' },
      'update',
      /behavior on MX failure: expected REJECT_MESSAGE, found USE_DEFAULT_VALUE\)/,
    ],
    [
      'both',
      OLD,
      {},
      'update',
      /expected bounce\.example\.com, found old\.example\.com; .*expected USE_DEFAULT_VALUE, found REJECT_MESSAGE\)/,
    ],
    [
      'all, as there is none',
      {},
      {},
      'enable',
      /MAIL FROM domain: expected bounce\.example\.com, found none\)/,
    ],
    [
      'all, as there should be none',
      live,
      { disable: 'true', 'mail-from-domain': '' },
      'disable',
      /MAIL FROM domain: expected none, found bounce\.example\.com\)/,
    ],
  ])('fails with each difference: %s', async (_, attributes, inputs, change, message) => {
    await using sandbox = await started({ ...(attributes as object) })
    const result = await run(sandbox, 'check', { 'wait-minutes': '1', ...inputs })
    expect(result.outputs).toMatchObject({ change, changed: 'false' })
    // A drift does not pass by itself, so it is not waited for.
    expect(operations(sandbox)).toEqual([READ])
    expect(result.outputs['error-message']).toMatch(message)
    expect(result.outputs['error-code']).toBe('DRIFT_DETECTED')
    expect(result.exitCode).toBe(1)
    expect(result.summary).toContain('| Expected | In SES |')
  })

  test.each(['PENDING', 'TEMPORARY_FAILURE', 'FAILED'] as const)(
    'fails while the status is %s, with the findings as the reason',
    async (status) => {
      await using sandbox = await started({ ...live, MailFromDomainStatus: status })
      sandbox.route53.addZone('example.com')
      const result = await run(sandbox, 'check')
      const message = expectFailure(result, 'NOT_VERIFIED')
      expect(message).toContain(status)
      expect(message).toMatch(/MX_MISSING: .*Create MX 10 feedback-smtp\.us-east-1\.amazonses\.com/)
      if (status === 'FAILED') expect(message).toContain('the next run with mode apply makes SES start over')
      expect(result.outputs['change']).toBe(status === 'FAILED' ? 'restart' : 'none')
      expect(operations(sandbox)).toEqual([READ])
    },
  )

  test('waits until SES has verified the domain', async () => {
    await using sandbox = await startSandbox({ verifyAfterMs: 0 })
    sandbox.ses.add('us-east-1', 'example.com', { ...DECLARED, MailFromDomainStatus: 'PENDING' })
    const zone = sandbox.route53.addZone('example.com')
    const env = { SANDBOX_DNS: sandbox.dns.address }
    let isPublished = false
    const { outputs, log } = await runWithKeys(sandbox, { mode: 'check', 'wait-minutes': '1' }, env, {
      onLog: (text) => {
        if (isPublished || !text.includes('Waiting for SES')) return
        isPublished = true
        for (const record of [MX, SPF]) sandbox.route53.setRecord(zone, record)
      },
    })
    expect(outputs).toMatchObject({ success: 'true', verified: 'true', changed: 'false' })
    expect(log).toContain('SES has verified bounce.example.com, after 5 s')
    expect(new Set(operations(sandbox))).toEqual(new Set([READ]))
  })

  test('waits no longer than it may', async () => {
    await using sandbox = await started({ ...DECLARED, MailFromDomainStatus: 'PENDING' })
    sandbox.route53.addZone('example.com')
    const message = expectFailure(await run(sandbox, 'check', { 'wait-minutes': '0.05' }), 'NOT_VERIFIED')
    expect(message).toMatch(/within 3 s\..*PENDING.*MX_MISSING/)
    expect(operations(sandbox)).toEqual([READ, READ])
  })

  test('passes where there is no custom MAIL FROM domain, and should be none', async () => {
    await using sandbox = await started()
    const { outputs, exitCode } = await run(sandbox, 'check', { disable: 'true', 'mail-from-domain': '' })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ success: 'true', change: 'none', verified: 'false' })
  })

  test('needs the permission to read', async () => {
    await using sandbox = await started({ ...live })
    sandbox.deny(READ)
    expect(expectFailure(await run(sandbox, 'check'), 'ACCESS_DENIED')).toContain('ses:GetEmailIdentity')
  })
})

describe('a pull request from a fork, whose run gets no token', () => {
  const event = { pull_request: { number: 7, head: { repo: { full_name: 'contributor/octo-repo' } } } }
  const runOfFork = (sandbox: Sandbox, inputs: Strings) => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN, ...env } = sandbox.env
    return runStep({
      with: { ...INPUTS, mode: 'plan', ...inputs },
      env: { ...env, GITHUB_EVENT_NAME: 'pull_request' },
      event,
      token: sandbox.github.readOnlyToken,
    })
  }

  test.each<[string, Strings, string]>([
    ['a role', { 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' }, 'OIDC_UNAVAILABLE'],
    ['secrets that are empty there', {}, 'CREDENTIALS_MISSING'],
  ])('is told so in two sentences that its author understands: %s', async (_, inputs, code) => {
    await using sandbox = await started()
    const message = expectFailure(await runOfFork(sandbox, inputs), code)
    expect(message).toMatch(/^This pull request comes from a fork, .*nothing is wrong with your change/)
    expect(message).toContain(
      'if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository',
    )
    expect(message.match(/\.(?= |$)/g)).toHaveLength(2)
    expect(sandbox.requests).toEqual([])
  })
})

describe('nothing is changed', () => {
  const zones = [[], [MX], [{ ...MX, values: ['10 mail.example.com.'] }], [SPF]] as const
  const states: Attributes[] = [{}, OLD, { ...DECLARED, MailFromDomainStatus: 'FAILED' }]
  const cases = (['plan', 'check'] as const).flatMap((mode) =>
    states.flatMap((state) => zones.map((records) => ({ mode, state, records }))),
  )

  test('whatever the state, the zone and the other inputs are', async () => {
    await using sandbox = await startSandbox({ mailFromLookups: false })
    for (const [i, { mode, state, records }] of cases.entries()) {
      const name = `case${i}.example.com`
      sandbox.ses.add('us-east-1', name, { ...(state as object) })
      const zone = sandbox.route53.addZone(name)
      for (const record of records) sandbox.route53.setRecord(zone, { ...record, name: `bounce.${name}` })
      const before = JSON.stringify([sandbox.ses.get('us-east-1', name), sandbox.route53.records(zone)])
      await run(sandbox, mode, {
        identity: name,
        'mail-from-domain': `bounce.${name}`,
        'hosted-zone-id': zone,
        'behavior-on-mx-failure': 'RejectMessage',
      })
      expect(JSON.stringify([sandbox.ses.get('us-east-1', name), sandbox.route53.records(zone)])).toBe(before)
    }
    expect(operations(sandbox).length).toBeGreaterThanOrEqual(cases.length)
    expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { type Edges, run } from '../../src/action.ts'
import { failingOnce, openManyAws } from '../../src/aws/many.ts'
import { systemClock } from '../../src/clock.ts'
import type { Dns } from '../../src/dns/system-dns.ts'
import { ActionError } from '../../src/errors.ts'
import { msg } from '../../src/message.ts'
import { FakeRunner } from '../support/runner.ts'

const workspace = mkdtempSync(join(tmpdir(), 'many-'))
afterAll(() => rmSync(workspace, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

const silentDns: Dns = {
  look: async () => undefined,
  zoneOf: async () => undefined,
  authoritative: async () => ({ zone: undefined, undelegated: undefined, isPrivateView: false, servers: [] }),
  close: () => {},
}

/** A whole run over a file in a sandbox that allows one call of SES a second. */
async function world(options: SandboxOptions = {}) {
  const sandbox = await startSandbox({ callsPerSecond: 1, mailFromLookups: false, ...options })
  onTestFinished(() => sandbox.close())
  const { accessKeyId, secretAccessKey } = sandbox.keys
  const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
  const env = { ...sandbox.env, ...keys, GITHUB_WORKSPACE: workspace }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const go = async (
    file: string,
    inputs: Record<string, string> = {},
    cancel = new AbortController(),
    others: Partial<Edges> = {},
  ) => {
    writeFileSync(join(workspace, 'f.yml'), file)
    const runner = new FakeRunner({ 'config-file': 'f.yml', ...inputs })
    const { signal } = cancel
    const edges = {
      clock: systemClock,
      signal,
      mask: () => {},
      trace: () => {},
      onRetry: () => {},
      log: () => {},
    }
    await run({
      runner,
      env,
      clock: systemClock,
      signal,
      openAws: () => Promise.reject(new Error('one target')),
      openManyAws: (settings) => openManyAws(settings, env, edges, (message) => runner.notice('', message)),
      openDns: () => silentDns,
      openComments: () => {
        throw new Error('nobody comments here')
      },
      ...others,
    })
    return { runner, results: JSON.parse(runner.outputs['results'] ?? '') as Record<string, unknown>[] }
  }
  return { sandbox, go }
}

function writesIn(sandbox: Sandbox): readonly string[] {
  return sandbox.requests
    .filter(({ operation }) => /Put|Change/.test(operation) && operation !== 'route53:GetChange')
    .map(({ operation }) => operation)
}

const FILE = `defaults: {aws-region: us-east-1, mail-from-domain: "bounce.{domain}", hosted-zone-id: auto}
identities:
  - a.example.com
  - missing.example.com
  - identity: b.example.com
    aws-region: [eu-west-1, us-east-1]
`

test('one that fails stops no other, names are published together and once, and a second run changes nothing', async () => {
  const { sandbox, go } = await world()
  const zone = sandbox.route53.addZone('example.com')
  sandbox.ses.add('us-east-1', 'a.example.com')
  sandbox.ses.add('eu-west-1', 'b.example.com')
  sandbox.ses.add('us-east-1', 'b.example.com')
  const first = await go(FILE)
  expect(first.runner.outputs).toMatchObject({
    success: 'false',
    'error-code': 'TARGETS_FAILED',
    changed: 'true',
  })
  expect(first.results).toMatchObject([
    { identity: 'a.example.com', success: true, change: 'enable', published: true },
    { identity: 'missing.example.com', success: false, 'error-code': 'IDENTITY_NOT_FOUND' },
    { identity: 'b.example.com', region: 'eu-west-1', success: true, published: true },
    { identity: 'b.example.com', region: 'us-east-1', success: true, published: false },
  ])
  expect(writesIn(sandbox).filter((name) => name === 'route53:ChangeResourceRecordSets')).toHaveLength(1)
  const mx = sandbox.route53
    .records(zone)
    .filter(({ type, name }) => type === 'MX' && name.startsWith('bounce.b.'))
  expect(mx).toMatchObject([{ values: ['10 feedback-smtp.eu-west-1.amazonses.com.'] }])
  const before = writesIn(sandbox).length
  const second = await go(FILE)
  expect(writesIn(sandbox)).toHaveLength(before)
  expect(second.results.map(({ change }) => change)).toEqual(['none', '', 'none', 'none'])
}, 30_000)

test('where a zone refuses the batch, only the name that is the reason fails', async () => {
  const { sandbox, go } = await world()
  const zone = sandbox.route53.addZone('example.com')
  for (const name of ['a', 'b', 'c']) sandbox.ses.add('us-east-1', `${name}.example.com`)
  const file = `defaults: {mail-from-domain: "bounce.{domain}", hosted-zone-id: auto}
identities: [a.example.com, b.example.com, c.example.com]`
  const held = sandbox.hold('route53:ChangeResourceRecordSets')
  const running = go(file, { 'aws-region': 'us-east-1' })
  await held.arrived
  // Somebody else is faster.
  sandbox.route53.setRecord(zone, { name: 'bounce.b.example.com', type: 'CNAME', values: ['example.net.'] })
  held.letGo()
  const { results } = await running
  expect(results).toMatchObject([
    { success: true, published: true, change: 'enable' },
    { success: false, published: false, changed: false, 'error-code': 'DNS_CONFLICT' },
    { success: true, published: true, change: 'enable' },
  ])
  // All three together, each by itself, and no more for the one that was planned again.
  expect(writesIn(sandbox).filter((name) => name.startsWith('route53:'))).toHaveLength(4)
  const names = sandbox.route53.records(zone).filter(({ type }) => type === 'MX' || type === 'CNAME')
  expect(names.map(({ name, type }) => `${type} ${name}`).sort()).toEqual([
    'CNAME bounce.b.example.com.',
    'MX bounce.a.example.com.',
    'MX bounce.c.example.com.',
  ])
}, 30_000)

test('Cloudflare is asked four times a second at the most, and once for each name', async () => {
  const { sandbox, go } = await world()
  sandbox.cloudflare.addZone('example.com')
  for (const name of ['a', 'b']) sandbox.ses.add('us-east-1', `${name}.example.com`)
  const file = `defaults: {mail-from-domain: "bounce.{domain}"}
identities: [a.example.com, b.example.com]`
  const startedAt = performance.now()
  const { results } = await go(file, {
    mode: 'plan',
    'aws-region': 'us-east-1',
    'dns-provider': 'cloudflare',
    'cloudflare-api-token': sandbox.cloudflare.token,
  })
  const tookMs = performance.now() - startedAt
  expect(results).toMatchObject([{ success: true }, { success: true }])
  const requests = sandbox.requests.filter(({ operation }) => operation.startsWith('cloudflare:'))
  expect(requests.length).toBeGreaterThan(5)
  expect(tookMs).toBeGreaterThan((requests.length - 1) * 250)
  const zones = requests.filter(({ operation }) => operation === 'cloudflare:ListZones')
  expect(new Set(zones.map(({ query }) => query.get('name'))).size).toBe(zones.length)
}, 30_000)

test('at Cloudflare, too, targets that share a name publish once, and each waits until the records are live', async () => {
  const { sandbox, go } = await world()
  sandbox.cloudflare.addZone('example.com')
  const regions = ['eu-west-1', 'us-east-1']
  for (const region of regions) sandbox.ses.add(region, 'a.example.com')
  const mx = [{ preference: 10, host: 'feedback-smtp.eu-west-1.amazonses.com' }]
  const txt = ['v=spf1 include:amazonses.com ~all']
  const seen = { zone: undefined, undelegated: undefined, isPrivateView: false }
  const live = {
    server: 'ns',
    mx: { kind: 'records', records: mx },
    txt: { kind: 'records', records: txt },
  } as const
  const putsBefore: number[] = []
  const dns: Dns = {
    ...silentDns,
    authoritative: async () => {
      putsBefore.push(sandbox.requestsTo('ses:PutEmailIdentityMailFromAttributes').length)
      const isLive = putsBefore.length > 2
      return { ...seen, servers: [isLive ? live : { ...live, mx: { kind: 'nxdomain' } }] }
    },
  }
  const file = `{identities: [{identity: a.example.com, aws-region: [${regions}], mail-from-domain: b.a.example.com}]}`
  const { results } = await go(file, { 'cloudflare-api-token': sandbox.cloudflare.token }, undefined, {
    openDns: () => dns,
  })
  expect(results).toMatchObject([
    { success: true, published: true },
    { success: true, published: false },
  ])
  expect(sandbox.requestsTo('cloudflare:BatchRecords')).toHaveLength(1)
  expect(putsBefore.slice(0, 3)).toEqual([0, 0, 0])
}, 30_000)

test('where IAM denies the batch, one notice says so, and each identity is read in a call of its own', async () => {
  const { sandbox, go } = await world()
  sandbox.deny('ses:GetIdentityMailFromDomainAttributes')
  sandbox.ses.add('us-east-1', 'a.example.com')
  sandbox.ses.add('us-east-1', 'b.example.com')
  const file =
    'identities: [{identity: a.example.com, disable: true}, {identity: b.example.com, disable: true}]'
  const { runner, results } = await go(file, { 'aws-region': 'us-east-1' })
  expect(results).toMatchObject([{ success: true }, { success: true }])
  expect(runner.notices.filter((text) => text.includes('GetIdentityMailFromDomainAttributes'))).toHaveLength(
    1,
  )
  expect(sandbox.requestsTo('ses:GetEmailIdentity')).toHaveLength(2)
}, 30_000)

test('while it waits, one batch reads all that are still pending, and each has its own end', async () => {
  const { sandbox, go } = await world()
  const domains = ['a', 'b', 'c', 'd'].map((name) => `${name}.example.com`)
  for (const domain of domains)
    sandbox.ses.add('us-east-1', domain, {
      MailFromDomain: `bounce.${domain}`,
      MailFromDomainStatus: 'PENDING',
    })
  const file = `defaults: {mail-from-domain: "bounce.{domain}"}
identities: [${domains.join(', ')}]`
  const running = go(file, { 'aws-region': 'us-east-1', 'wait-minutes': '0.3' })
  await vi.waitUntil(() => sandbox.requestsTo('ses:GetIdentityMailFromDomainAttributes').length > 1, 10_000)
  sandbox.ses.setStatus('us-east-1', 'a.example.com', 'SUCCESS')
  sandbox.ses.setStatus('us-east-1', 'b.example.com', 'FAILED')
  const { results } = await running
  expect(results).toMatchObject([
    { success: true, verified: true },
    { success: false, 'error-code': 'VERIFICATION_FAILED' },
    { success: false, 'error-code': 'VERIFICATION_TIMEOUT', 'mail-from-domain-status': 'PENDING' },
    { success: false, 'error-code': 'VERIFICATION_TIMEOUT', 'mail-from-domain-status': 'PENDING' },
  ])
  expect(new Set(sandbox.requests.map(({ operation }) => operation))).toEqual(
    new Set(['ses:GetIdentityMailFromDomainAttributes']),
  )
  expect(sandbox.requests.length).toBeLessThan(8)
}, 60_000)

test('a canceled run says of each target how far it was', async () => {
  const { sandbox, go } = await world()
  sandbox.ses.add('us-east-1', 'a.example.com')
  sandbox.ses.add('us-east-1', 'b.example.com')
  const file = 'defaults: {mail-from-domain: "bounce.{domain}"}\nidentities: [a.example.com, b.example.com]'
  const cancel = new AbortController()
  const held = sandbox.hold('ses:PutEmailIdentityMailFromAttributes')
  const running = go(file, { 'aws-region': 'us-east-1' }, cancel)
  await held.arrived
  cancel.abort(new ActionError('CANCELLED', msg`The job was canceled (SIGTERM).`))
  held.letGo()
  const { runner, results } = await running
  expect(runner.outputs['error-code']).toBe('CANCELLED')
  expect(runner.outputs['error-message']).toMatch(
    /Of 2 targets: 0 done, 0 changed but not finished or verified, 1 possibly changed, 1 not started or failed/,
  )
  expect(results).toMatchObject([
    { 'error-code': 'CANCELLED', 'error-message': expect.stringContaining('may or may not') },
    { 'error-code': 'CANCELLED', 'error-message': expect.stringContaining('Nothing was changed') },
  ])
}, 30_000)

test('a target that is canceled between publishing and SES says so once', async () => {
  const { sandbox, go } = await world()
  sandbox.route53.addZone('example.com')
  for (const name of ['a', 'b']) sandbox.ses.add('us-east-1', `${name}.example.com`)
  const file =
    'defaults: {mail-from-domain: "bounce.{domain}", hosted-zone-id: auto}\nidentities: [a.example.com, b.example.com]'
  const cancel = new AbortController()
  const held = sandbox.hold('ses:PutEmailIdentityMailFromAttributes')
  const running = go(file, { 'aws-region': 'us-east-1' }, cancel)
  await held.arrived
  cancel.abort(new ActionError('CANCELLED', msg`The job was canceled (SIGTERM).`))
  held.letGo()
  const { results } = await running
  expect(results[1]).toMatchObject({
    published: true,
    'error-message':
      'The job was canceled (SIGTERM). The DNS records are published, but SES was not changed. Running the step again is safe.',
  })
}, 30_000)

test('a failure from before the cancellation keeps its reason', async () => {
  const { sandbox, go } = await world()
  sandbox.ses.add('us-east-1', 'b.example.com')
  const file = 'defaults: {mail-from-domain: "bounce.{domain}"}\nidentities: [a.example.com, b.example.com]'
  const cancel = new AbortController()
  const running = go(file, { 'aws-region': 'us-east-1', 'wait-minutes': '5' }, cancel)
  await vi.waitUntil(() => sandbox.requestsTo('ses:GetIdentityMailFromDomainAttributes').length > 1, 10_000)
  cancel.abort(new ActionError('CANCELLED', msg`The job was canceled (SIGTERM).`))
  const { results } = await running
  expect(results).toMatchObject([
    { 'error-code': 'IDENTITY_NOT_FOUND' },
    { 'error-code': 'CANCELLED', changed: true },
  ])
}, 30_000)

test('a run that is canceled while it comments has not succeeded', async () => {
  const { sandbox, go } = await world()
  sandbox.ses.add('us-east-1', 'a.example.com')
  const cancel = new AbortController()
  const keep = async () => {
    cancel.abort(new ActionError('CANCELLED', msg`The job was canceled (SIGTERM).`))
    return { kind: 'created', pullRequest: 1 } as const
  }
  const file = 'identities: [{identity: a.example.com, disable: true}]'
  const inputs = { 'aws-region': 'us-east-1', comment: 'true' }
  const { runner } = await go(file, inputs, cancel, { openComments: () => ({ keep }) })
  expect(runner.outputs).toMatchObject({ success: 'false', 'error-code': 'CANCELLED' })
}, 30_000)

test('a region that rejects the credentials fails its own targets only', async () => {
  const { sandbox, go } = await world()
  sandbox.ses.add('us-east-1', 'a.example.com')
  sandbox.ses.add('eu-west-1', 'a.example.com')
  sandbox.fault('ses:GetIdentityMailFromDomainAttributes', {
    kind: 'error',
    status: 403,
    code: 'InvalidClientTokenId',
    message: 'The security token included in the request is invalid.',
  })
  const { runner, results } = await go(
    'identities: [{identity: a.example.com, disable: true, aws-region: [us-east-1, eu-west-1]}]',
  )
  expect(results.map((result) => result['error-code']).toSorted()).toEqual(['', 'CREDENTIALS_REJECTED'])
  expect(runner.outputs['error-code']).toBe('TARGETS_FAILED')
}, 30_000)

test('credentials that a region rejects on the way are not tried for each target', async () => {
  const { sandbox, go } = await world()
  for (const name of ['a', 'b', 'c'])
    sandbox.ses.add('us-east-1', `${name}.example.com`, { MailFromDomain: `bounce.${name}.example.com` })
  const expired = { kind: 'error', status: 403, code: 'ExpiredTokenException', message: 'Expired.' } as const
  sandbox.fault('ses:PutEmailIdentityMailFromAttributes', expired, { times: Number.POSITIVE_INFINITY })
  const { runner } = await go(
    '{defaults: {disable: true}, identities: [a.example.com, b.example.com, c.example.com]}',
    { 'aws-region': 'us-east-1' },
  )
  expect(runner.outputs['error-code']).toBe('CREDENTIALS_REJECTED')
  expect(sandbox.requestsTo('ses:PutEmailIdentityMailFromAttributes')).toHaveLength(1)
}, 30_000)

test('a zone role that cannot be assumed fails the targets with a zone only', async () => {
  const { sandbox, go } = await world()
  sandbox.ses.add('us-east-1', 'a.example.com')
  sandbox.ses.add('us-east-1', 'b.example.com', { MailFromDomain: 'bounce.b.example.com' })
  const { runner, results } = await go(
    `defaults: {aws-region: us-east-1, hosted-zone-id: auto}
identities:
  - {identity: a.example.com, mail-from-domain: bounce.a.example.com}
  - {identity: b.example.com, disable: true, hosted-zone-id: none}`,
    {
      'dns-provider': 'route53',
      'hosted-zone-role-to-assume': 'arn:aws:iam::111122223333:role/none',
      audience: 'sts.amazonaws.com',
    },
  )
  expect(results).toMatchObject([
    { 'error-code': 'ROLE_NOT_ASSUMED' },
    { success: true, change: 'disable', changed: true },
  ])
  expect(runner.outputs['error-code']).toBe('TARGETS_FAILED')
}, 30_000)

const SHARED = `defaults: {mail-from-domain: bounce.example.com}
identities: [{identity: example.com, aws-region: [us-east-1, eu-west-1]}]`

test('records of a shared name that only the second target could publish count for it', async () => {
  const { sandbox, go } = await world()
  sandbox.cloudflare.addZone('example.com')
  for (const region of ['us-east-1', 'eu-west-1']) sandbox.ses.add(region, 'example.com')
  sandbox.fault('cloudflare:BatchRecords', { kind: 'error', status: 400, code: '9999', message: 'No.' })
  const { results } = await go(SHARED, {
    'dns-provider': 'cloudflare',
    'cloudflare-api-token': sandbox.cloudflare.token,
  })
  expect(results.map(({ success, published }) => ({ success, published }))).toEqual([
    { success: false, published: false },
    { success: true, published: true },
  ])
}, 30_000)

test('a plan counts the records of a shared name once, as apply does', async () => {
  const { sandbox, go } = await world()
  sandbox.route53.addZone('example.com')
  const verified = { MailFromDomain: 'bounce.example.com', MailFromDomainStatus: 'SUCCESS' } as const
  for (const region of ['us-east-1', 'eu-west-1']) sandbox.ses.add(region, 'example.com', verified)
  const inputs = { 'hosted-zone-id': 'auto' }
  const planned = await go(SHARED, { ...inputs, mode: 'plan' })
  expect(planned.runner.logs.at(-1)).toBe('2 targets: 0 failed, 1 to change, 1 unchanged.')
  const applied = await go(SHARED, inputs)
  expect(applied.runner.logs.at(-1)).toBe('2 targets: 0 failed, 1 changed, 1 unchanged.')
}, 30_000)

test('what is about the run as a whole is in the summary, and a bug leaves its stack in the debug log', async () => {
  const { go } = await world()
  vi.stubEnv('HTTPS_PROXY', '')
  const file = 'identities: [{identity: a.example.com, disable: true}]'
  const { runner } = await go(file, { 'aws-region': 'us-east-1' }, undefined, {
    env: { GITHUB_WORKSPACE: workspace, HTTPS_PROXY: 'socks5://proxy.example' },
    openManyAws: () => Promise.reject(new TypeError('a bug')),
  })
  expect(runner.outputs['error-code']).toBe('INTERNAL_ERROR')
  expect(runner.debugs).toEqual([expect.stringMatching(/^TypeError: a bug +at /)])
  expect(runner.summaries[0]).toContain('HTTPS_PROXY')
})

test('credentials that could not be had are asked for no more, but those that could not be renewed are', async () => {
  const asked: string[] = []
  const provider = (...answers: readonly string[]) => {
    const left = [...answers]
    return async () => {
      const answer = left.shift() ?? 'none'
      asked.push(answer)
      if (answer === 'none') throw new Error('no credentials')
      return { accessKeyId: answer, secretAccessKey: 'secret' }
    }
  }
  const renewed = failingOnce(provider('first', 'none', 'second'))
  expect(await renewed()).toMatchObject({ accessKeyId: 'first' })
  await expect(renewed()).rejects.toThrow('no credentials')
  expect(await renewed()).toMatchObject({ accessKeyId: 'second' })
  const never = failingOnce(provider('none', 'first'))
  await expect(never()).rejects.toThrow('no credentials')
  await expect(never()).rejects.toThrow('no credentials')
  expect(asked).toEqual(['first', 'none', 'second', 'none'])
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { runWithKeys } from './scenario.ts'

/** The decision table, on the committed bundle: what is asked, what is sent, what comes out. */

const REGION = 'us-east-1'
const DOMAIN = 'bounce.example.com'
const GET = 'GET /v2/email/identities/example.com'
const PUT = 'PUT /v2/email/identities/example.com/mail-from'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(() => sandbox.close())

/** That a domain is turned off is read back. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  none: [GET],
  enable: [GET, PUT],
  update: [GET, PUT],
  restart: [GET, PUT],
  disable: [GET, PUT, GET],
}

type Strings = Record<string, string>
/** Only the inputs that a test names, beside identity and region. */
const apply = (inputs: Strings, env: Strings = {}) =>
  runWithKeys(sandbox, { 'mail-from-domain': '', ...inputs }, env)

const sent = () => sandbox.requests.map(({ method, path }) => `${method} ${path}`)
const body = () =>
  JSON.parse(sandbox.requestsTo('ses:PutEmailIdentityMailFromAttributes').at(-1)?.body ?? 'null')

describe('every row of the decision table', () => {
  const custom = { MailFromDomain: DOMAIN, BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' } as const
  const declared = { 'mail-from-domain': DOMAIN }
  const put = { MailFromDomain: DOMAIN, BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' }

  test.each([
    { name: 'no domain', has: {}, inputs: declared, change: 'enable', puts: put, status: 'PENDING' },
    {
      name: 'no attributes at all',
      has: 'absent' as const,
      inputs: declared,
      change: 'enable',
      puts: put,
      status: 'PENDING',
    },
    {
      name: 'an empty domain',
      has: { MailFromDomain: '' },
      inputs: declared,
      change: 'enable',
      puts: put,
      status: 'PENDING',
    },
    {
      name: 'another domain',
      has: { ...custom, MailFromDomain: 'old.example.com', MailFromDomainStatus: 'SUCCESS' as const },
      inputs: declared,
      change: 'update',
      puts: put,
      status: 'PENDING',
    },
    {
      name: 'another behavior',
      has: { ...custom, MailFromDomainStatus: 'SUCCESS' as const },
      inputs: { ...declared, 'behavior-on-mx-failure': 'RejectMessage' },
      change: 'update',
      puts: { MailFromDomain: DOMAIN, BehaviorOnMxFailure: 'REJECT_MESSAGE' },
      status: 'PENDING',
    },
    {
      name: 'equal, FAILED',
      has: { ...custom, MailFromDomainStatus: 'FAILED' as const },
      inputs: declared,
      change: 'restart',
      puts: put,
      status: 'PENDING',
    },
    ...(['PENDING', 'SUCCESS', 'TEMPORARY_FAILURE'] as const).map((status) => ({
      name: `equal, ${status}`,
      has: { ...custom, MailFromDomainStatus: status },
      inputs: declared,
      change: 'none',
      puts: undefined,
      status,
    })),
    {
      name: 'a domain, to be disabled',
      has: { ...custom, MailFromDomainStatus: 'SUCCESS' as const },
      inputs: { disable: 'true' },
      change: 'disable',
      puts: {},
      status: '',
    },
    {
      name: 'no domain, to be disabled',
      has: {},
      inputs: { disable: 'true' },
      change: 'none',
      puts: undefined,
      status: '',
    },
  ])('$name: $change', async ({ has, inputs, change, puts, status }) => {
    sandbox.ses.add(REGION, 'example.com', has)
    const { exitCode, outputs } = await apply(inputs)

    expect(exitCode).toBe(0)
    expect(sent()).toEqual(CALLS[change])
    const settling = (sandbox.requests[1] ?? sandbox.requests[0])?.requestId
    if (puts) expect(body()).toEqual(puts)
    const disabled = 'disable' in inputs
    expect(outputs).toMatchObject({
      success: 'true',
      'error-code': '',
      'error-message': '',
      change,
      changed: String(puts !== undefined),
      'mail-from-domain': disabled ? '' : DOMAIN,
      'behavior-on-mx-failure': puts?.BehaviorOnMxFailure ?? 'USE_DEFAULT_VALUE',
      'mail-from-domain-status': status,
      verified: String(status === 'SUCCESS'),
      'request-id': settling,
    })
    const { success, data } = JSON.parse(outputs['response'] ?? '')
    expect(success).toBe(true)
    expect(data.id).toBe(settling)
    expect(new Date(data.created_at).toISOString()).toBe(data.created_at)
    expect(JSON.parse(outputs['dns-records'] ?? '')).toEqual(
      disabled
        ? []
        : [
            {
              type: 'MX',
              name: DOMAIN,
              ttl: 300,
              priority: 10,
              value: 'feedback-smtp.us-east-1.amazonses.com',
            },
            { type: 'TXT', name: DOMAIN, ttl: 300, value: 'v=spf1 include:amazonses.com ~all' },
          ],
    )
  })

  test('a second run finds nothing to do', async () => {
    sandbox.ses.add(REGION, 'example.com')
    expect((await apply(declared)).outputs['change']).toBe('enable')
    const { outputs } = await apply(declared)
    expect(outputs).toMatchObject({ change: 'none', changed: 'false', success: 'true' })
    expect(sandbox.requestsTo('ses:PutEmailIdentityMailFromAttributes')).toHaveLength(1)
  })
})

describe('on the wire', () => {
  test('is signed for SES in the region, by AWS Signature Version 4', async () => {
    sandbox.ses.add('eu-west-1', 'example.com')
    await apply({ 'mail-from-domain': DOMAIN, 'aws-region': 'eu-west-1' })
    expect(sandbox.requests).toHaveLength(2)
    for (const request of sandbox.requests) {
      expect(request).toMatchObject({
        region: 'eu-west-1',
        service: 'ses',
        accessKeyId: sandbox.keys.accessKeyId,
      })
      expect(request.headers['user-agent']).toContain('ses-mail-from-action')
    }
  })

  test('an email identity is percent-encoded, and its local part keeps its case', async () => {
    sandbox.ses.add(REGION, 'News+Tag@example.com')
    const { outputs } = await apply({ identity: 'News+Tag@EXAMPLE.com', 'mail-from-domain': DOMAIN })
    expect(outputs['success']).toBe('true')
    expect(sent()).toEqual([
      'GET /v2/email/identities/News%2BTag%40example.com',
      'PUT /v2/email/identities/News%2BTag%40example.com/mail-from',
    ])
  })

  test('names go as lower-case A-labels without a trailing dot', async () => {
    sandbox.ses.add(REGION, 'xn--bcher-kva.example')
    const { outputs, log } = await apply({
      identity: 'Bücher.example.',
      'mail-from-domain': ' Bounce.BÜCHER.example. ',
    })
    expect(sent()[0]).toBe('GET /v2/email/identities/xn--bcher-kva.example')
    expect(body().MailFromDomain).toBe('bounce.xn--bcher-kva.example')
    expect(outputs['mail-from-domain']).toBe('bounce.xn--bcher-kva.example')
    expect(log).toContain('xn--bcher-kva.example')
  })

  test.each(['RejectMessage', 'REJECT_MESSAGE', 'rejectmessage', 'Reject_Message'])(
    '%s is understood',
    async (spelling) => {
      sandbox.ses.add(REGION, 'example.com')
      await apply({ 'mail-from-domain': DOMAIN, 'behavior-on-mx-failure': spelling })
      expect(body().BehaviorOnMxFailure).toBe('REJECT_MESSAGE')
    },
  )

  test.each([
    [{ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' }, 'eu-west-1'],
    [{ AWS_DEFAULT_REGION: 'eu-west-2' }, 'eu-west-2'],
  ])('the region comes from %j when aws-region is empty', async (env, region) => {
    sandbox.ses.add(region, 'example.com')
    const { outputs, log } = await apply({ 'mail-from-domain': DOMAIN, 'aws-region': '' }, env)
    expect(outputs['success']).toBe('true')
    expect(sandbox.requests[0]?.region).toBe(region)
    expect(log).toContain(`using ${region} from AWS_`)
  })
})

describe('a read that IAM denies', () => {
  test('is a warning, and the settings are sent all the same', async () => {
    sandbox.ses.add(REGION, 'example.com')
    sandbox.deny('ses:GetEmailIdentity')
    const { outputs, log, exitCode } = await apply({ 'mail-from-domain': DOMAIN })
    expect(exitCode).toBe(0)
    expect(sent()).toEqual([GET, PUT])
    expect(body()).toEqual({ MailFromDomain: DOMAIN, BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' })
    expect(outputs).toMatchObject({ change: 'update', changed: 'true', 'mail-from-domain-status': 'PENDING' })
    expect(log).toMatch(/^::warning .*ses:GetEmailIdentity/m)
    expect(log).toContain('arn:aws:ses:us-east-1:*:identity/example.com')
  })

  test('does not keep disable from working', async () => {
    sandbox.ses.add(REGION, 'example.com', { MailFromDomain: DOMAIN, MailFromDomainStatus: 'SUCCESS' })
    sandbox.deny('ses:GetEmailIdentity')
    const { outputs } = await apply({ disable: 'true' })
    expect(outputs).toMatchObject({
      change: 'disable',
      changed: 'true',
      'mail-from-domain': '',
      success: 'true',
    })
    expect(body()).toEqual({})
  })
})

describe('the warning when an update will stop mail', () => {
  const verified = {
    MailFromDomain: 'old.example.com',
    BehaviorOnMxFailure: 'REJECT_MESSAGE',
    MailFromDomainStatus: 'SUCCESS',
  } as const

  test('comes under RejectMessage, with the way out', async () => {
    sandbox.ses.add(REGION, 'example.com', verified)
    const { log, outputs, summary } = await apply({
      'mail-from-domain': DOMAIN,
      'behavior-on-mx-failure': 'RejectMessage',
    })
    expect(log).toMatch(/^::warning .*stops mail.*UseDefaultValue/m)
    expect(outputs['changed']).toBe('true')
    expect(summary).toMatch(/^> \[!WARNING\]\n> .*stops mail/m)
  })

  test('does not come under UseDefaultValue, nor when nothing changes', async () => {
    sandbox.ses.add(REGION, 'example.com', verified)
    expect((await apply({ 'mail-from-domain': DOMAIN })).log).not.toContain('::warning')
    const again = await apply({ 'mail-from-domain': DOMAIN })
    expect(again.log).not.toContain('::warning')
    expect(again.outputs['change']).toBe('none')
  })
})

describe('the report', () => {
  test('is a summary with the outcome, states, records and a zone file', async () => {
    sandbox.ses.add(REGION, 'example.com')
    const { summary } = await apply({ 'mail-from-domain': DOMAIN })
    for (const part of [
      '`example.com`',
      '`us-east-1`',
      '| MAIL FROM domain | none | `bounce.example.com` |',
      '| Status | none | `PENDING` |',
      '| MX | `bounce.example.com` | 10 | `feedback-smtp.us-east-1.amazonses.com` | 300 |',
      'bounce.example.com. 300 IN MX 10 feedback-smtp.us-east-1.amazonses.com.',
      'bounce.example.com. 300 IN TXT "v=spf1 include:amazonses.com ~all"',
      '**Enabled `bounce.example.com` in SES.**',
    ]) {
      expect(summary).toContain(part)
    }
  })

  test('after disabling says that the records can go', async () => {
    sandbox.ses.add(REGION, 'example.com', { MailFromDomain: DOMAIN, MailFromDomainStatus: 'SUCCESS' })
    expect((await apply({ disable: 'true' })).summary).toContain(
      'Wait a few days before you delete the DNS records of `bounce.example.com`',
    )
  })

  test('a summary that cannot be written fails nothing', async () => {
    sandbox.ses.add(REGION, 'example.com')
    const { exitCode, outputs, log } = await apply(
      { 'mail-from-domain': DOMAIN },
      { GITHUB_STEP_SUMMARY: '/nowhere/summary' },
    )
    expect(exitCode).toBe(0)
    expect(outputs['success']).toBe('true')
    expect(log).toContain('Could not write the job summary')
  })

  test('leaves nothing in the environment of the job', async () => {
    sandbox.ses.add(REGION, 'example.com')
    const { log } = await apply(
      { 'mail-from-domain': DOMAIN },
      { GITHUB_ENV: '/nowhere/env', GITHUB_STATE: '/nowhere/state' },
    )
    expect(log).not.toMatch(/nowhere|::(?:set-env|save-state|add-path)/)
  })

  test('an unknown region is used, with a notice', async () => {
    sandbox.ses.add('mx-central-1', 'example.com')
    const { log, outputs } = await apply({
      'mail-from-domain': DOMAIN,
      'aws-region': 'mx-central-1',
    })
    expect(log).toMatch(/^::notice .*mx-central-1/m)
    expect(outputs['success']).toBe('true')
  })
})

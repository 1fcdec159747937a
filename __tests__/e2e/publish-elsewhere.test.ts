import { describe, expect, test } from 'vitest'
import { freshSandbox, runWithKeys, runWithRole } from './scenario.ts'

/** The committed bundle where the zone is not in the account of the identity. */

const NAME = 'bounce.example.com'

describe('at Cloudflare', () => {
  test('publishes, waits for the name servers, and only then switches SES; the second time nothing is to do', async () => {
    await using sandbox = await freshSandbox({ cloudflareServesAfterMs: 1500 })
    const id = sandbox.cloudflare.addZone('example.com')
    const { token } = sandbox.cloudflare
    const inputs = {
      'dns-provider': 'cloudflare',
      'cloudflare-api-token': ` ${token}\n`,
      'behavior-on-mx-failure': 'RejectMessage',
    }
    const env = { SANDBOX_DNS: sandbox.dns.address }
    const { outputs, log, summary } = await runWithRole(sandbox, inputs, env)
    expect(outputs).toMatchObject({ success: 'true', change: 'enable', findings: '[]' })
    expect(sandbox.cloudflare.records(id).map(({ type, name }) => `${type} ${name}`)).toEqual([
      `MX ${NAME}`,
      `TXT ${NAME}`,
    ])
    const changes = ['cloudflare:BatchRecords', 'ses:PutEmailIdentityMailFromAttributes']
    expect(sandbox.requests.map(({ operation }) => operation).filter((one) => changes.includes(one))).toEqual(
      changes,
    )
    expect(sandbox.requests.some(({ operation }) => operation.startsWith('route53:'))).toBe(false)
    expect(log.split('\n')[0]).toBe(`::add-mask::${token}`)
    expect(log.split(token)).toHaveLength(2)
    expect(summary + JSON.stringify(outputs)).not.toContain(token)
    for (const text of [log, summary.replaceAll('`', '')]) {
      expect(text).toContain(`the Cloudflare zone example.com (${id})`)
    }
    const again = await runWithRole(sandbox, inputs, env)
    expect(again.outputs).toMatchObject({ success: 'true', changed: 'false' })
    expect(sandbox.requestsTo('cloudflare:BatchRecords')).toHaveLength(1)
  })

  test('plans with a token that may only read', async () => {
    await using sandbox = await freshSandbox()
    const id = sandbox.cloudflare.addZone('example.com')
    const token = sandbox.cloudflare.addToken({ permissions: ['Zone:Read', 'DNS:Read'] })
    const { outputs, summary } = await runWithRole(
      sandbox,
      { mode: 'plan', 'cloudflare-api-token': token, 'cloudflare-zone-id': id },
      { SANDBOX_DNS: sandbox.dns.address },
    )
    expect(outputs).toMatchObject({ success: 'true', changed: 'false' })
    expect(summary).toContain(`the Cloudflare zone \`example.com\` (\`${id}\`)`)
  })
})

describe('with a role for the hosted zone', () => {
  const ASSUME = 'sts:AssumeRoleWithWebIdentity'
  const INPUTS = { 'dns-provider': 'route53', 'hosted-zone-id': 'auto' }

  test.each([
    ['a role', runWithRole],
    ['keys in the environment', runWithKeys],
  ])('publishes in its account, beside %s for SES', async (_, run) => {
    await using sandbox = await freshSandbox()
    const id = sandbox.route53.addZone('example.com', { account: sandbox.dnsAccount })
    const inputs = { ...INPUTS, 'hosted-zone-role-to-assume': sandbox.dnsRole.arn }
    const { outputs, log } = await run(sandbox, inputs, { SANDBOX_DNS: sandbox.dns.address })
    expect(outputs).toMatchObject({ success: 'true', change: 'enable' })
    expect(log).toContain(`Published in the Route 53 hosted zone example.com (${id})`)
    const assumed = sandbox.requestsTo(ASSUME).map(({ body }) => new URLSearchParams(body))
    expect(assumed.map((body) => body.get('RoleArn'))).toContain(sandbox.dnsRole.arn)
    const tokens = assumed.map((body) => body.get('WebIdentityToken'))
    expect(new Set(tokens).size).toBe(tokens.length)
  })

  test('says which of the two roles STS refused', async () => {
    await using sandbox = await freshSandbox()
    const role = sandbox.addRole('stranger', {
      account: sandbox.dnsAccount,
      subject: 'repo:another-org/another-repo:*',
    })
    const inputs = { ...INPUTS, 'hosted-zone-role-to-assume': role }
    const { outputs } = await runWithRole(sandbox, inputs, { SANDBOX_DNS: sandbox.dns.address })
    expect(outputs['error-code']).toBe('ROLE_NOT_ASSUMED')
    expect(outputs['error-message']).toContain(`${role} (hosted-zone-role-to-assume)`)
    expect(sandbox.requestsTo('ses:PutEmailIdentityMailFromAttributes')).toEqual([])
  })

  test('asks Route 53 in the main region, and says which role lacks a permission', async () => {
    await using sandbox = await freshSandbox()
    sandbox.ses.add('eu-west-1', 'example.com')
    sandbox.route53.addZone('example.com', { account: sandbox.dnsAccount })
    sandbox.deny('route53:ChangeResourceRecordSets')
    const inputs = {
      ...INPUTS,
      'aws-region': 'eu-west-1',
      'hosted-zone-role-to-assume': sandbox.dnsRole.arn,
    }
    const { outputs } = await runWithRole(sandbox, inputs, { SANDBOX_DNS: sandbox.dns.address })
    expect(outputs['error-code']).toBe('ACCESS_DENIED')
    expect(outputs['error-message']).toContain(`${sandbox.dnsRole.arn} (hosted-zone-role-to-assume)`)
    const [request] = sandbox.requestsTo('route53:GetHostedZone')
    expect(request?.headers.authorization).toContain('/us-east-1/route53/')
  })

  test('says which role needs an ID token', async () => {
    await using sandbox = await freshSandbox()
    const inputs = { ...INPUTS, 'hosted-zone-role-to-assume': sandbox.dnsRole.arn }
    const env = { SANDBOX_DNS: sandbox.dns.address, ACTIONS_ID_TOKEN_REQUEST_URL: '' }
    const { outputs } = await runWithKeys(sandbox, inputs, env)
    expect(outputs['error-code']).toBe('OIDC_UNAVAILABLE')
    expect(outputs['error-message']).toMatch(/hosted-zone-role-to-assume.*id-token: write/)
  })
})

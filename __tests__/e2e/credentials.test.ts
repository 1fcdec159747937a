import { describe, expect, test } from 'vitest'
import { runStep } from '../../sandbox/runner.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { freshSandbox, INPUTS, runWithKeys, runWithRole, temporaryFile } from './scenario.ts'

/** Where the committed bundle gets its credentials from, and what it lets out of them. */

const ASSUME = 'sts:AssumeRoleWithWebIdentity'

describe('a role by OIDC', () => {
  test('is assumed for 15 minutes, under the name of the run, without a signature', async () => {
    await using sandbox = await freshSandbox()
    const { outputs } = await runWithRole(sandbox)
    expect(outputs['success']).toBe('true')
    const [request] = sandbox.requestsTo(ASSUME)
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toMatchObject({
      RoleArn: sandbox.role.arn,
      RoleSessionName: 'ses-mail-from-1234567890-1',
      DurationSeconds: '900',
    })
    expect(request?.headers.authorization).toBeUndefined()
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
      'github:GetIdToken',
      ASSUME,
      'ses:GetEmailIdentity',
      'ses:PutEmailIdentityMailFromAttributes',
    ])
    for (const { accessKeyId } of sandbox.requests.slice(2)) expect(accessKeyId).toMatch(/^ASIA/)
  })

  test('takes the session name and the audience of the inputs', async () => {
    await using sandbox = await freshSandbox()
    const audience = 'https://github.com/octo-org?a=b&c'
    const role = sandbox.addRole('other', { audience })
    await runWithRole(sandbox, { 'role-to-assume': role, audience, 'role-session-name': 'deploy-42' })
    expect(sandbox.requestsTo('github:GetIdToken')[0]?.query.get('audience')).toBe(audience)
    const body = new URLSearchParams(sandbox.requestsTo(ASSUME)[0]?.body)
    expect(body.get('RoleSessionName')).toBe('deploy-42')
  })

  test('that STS throttles leaves no request id, as no call of SES settled anything', {
    timeout: 30_000,
  }, async () => {
    await using sandbox = await freshSandbox()
    sandbox.fault(ASSUME, { kind: 'throttle' }, { times: Infinity })
    const { outputs } = await runWithRole(sandbox)
    expect(outputs).toMatchObject({ 'error-code': 'RATE_LIMITED', 'request-id': '' })
  })

  test('wins over keys in the environment', async () => {
    await using sandbox = await freshSandbox()
    await runWithKeys(sandbox, { 'role-to-assume': sandbox.role.arn })
    expect(sandbox.requestsTo('ses:GetEmailIdentity')[0]?.accessKeyId).toMatch(/^ASIA/)
  })

  test('masks the ID token, the secret key and the session token, and prints none of them otherwise', async () => {
    await using sandbox = await freshSandbox()
    const { log, outputs, summary } = await runWithRole(sandbox)
    const token = new URLSearchParams(sandbox.requestsTo(ASSUME)[0]?.body).get('WebIdentityToken') ?? ''
    const sessionToken = String(
      sandbox.requestsTo('ses:GetEmailIdentity')[0]?.headers['x-amz-security-token'],
    )
    const masks = Array.from(log.matchAll(/^::add-mask::(.*)$/gm), ([, secret = '']) => secret)
    expect(masks).toHaveLength(3)
    expect(masks).toEqual(expect.arrayContaining([token, sessionToken]))
    const rest = log.replaceAll(/^::add-mask::.*$/gm, '') + JSON.stringify(outputs) + summary
    for (const secret of masks) expect(rest).not.toContain(secret)
    expect(rest).not.toContain(sandbox.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
  })
})

describe('what the environment gives', () => {
  test('is a session of an earlier step', async () => {
    await using sandbox = await freshSandbox()
    const { log, outputs } = await runWithKeys(sandbox)
    expect(outputs['success']).toBe('true')
    expect(log).toContain('role-to-assume is empty')
    expect(sandbox.requestsTo(ASSUME)).toEqual([])
  })

  test('is a web identity of the machine, as on a runner in Kubernetes', async () => {
    await using sandbox = await freshSandbox()
    await using file = await temporaryFile(sandbox.github.idToken('sts.amazonaws.com'))
    const env = {
      AWS_WEB_IDENTITY_TOKEN_FILE: file.path,
      AWS_ROLE_ARN: sandbox.role.arn,
      AWS_ROLE_SESSION_NAME: 'pod',
    }
    const { outputs } = await runStep({ with: INPUTS, env: { ...sandbox.env, ...env } })
    expect(outputs['success']).toBe('true')
    expect(sandbox.requestsTo('github:GetIdToken')).toEqual([])
  })

  test('is a profile', async () => {
    await using sandbox = await freshSandbox()
    const { accessKeyId, secretAccessKey } = sandbox.keys
    await using file = await temporaryFile(
      `[mail]\naws_access_key_id=${accessKeyId}\naws_secret_access_key=${secretAccessKey}\n`,
    )
    const env = { AWS_SHARED_CREDENTIALS_FILE: file.path, AWS_PROFILE: 'mail' }
    const { outputs } = await runStep({ with: INPUTS, env: { ...sandbox.env, ...env } })
    expect(outputs['success']).toBe('true')
  })
})

test('a clock that is off is corrected by the service', async () => {
  await using sandbox = await startSandbox({ now: () => Date.now() + 20 * 60_000 })
  sandbox.ses.add('us-east-1', 'example.com')
  const { outputs } = await runWithKeys(sandbox)
  expect(outputs['success']).toBe('true')
})

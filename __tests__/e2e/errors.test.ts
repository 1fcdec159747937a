import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fault } from '../../sandbox/http/faults.ts'
import { runStep, type StepResult } from '../../sandbox/runner.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { ERROR_CODES } from '../../src/errors.ts'
import { INPUTS as INPUT_NAMES } from '../../src/inputs/inputs.ts'
import {
  expectFailure as expectFailureOf,
  freshSandbox,
  INPUTS,
  runWithKeys,
  runWithRole,
  temporaryFile,
} from './scenario.ts'

/** Every error code but those of publishing and waiting (dns.test.ts), on the committed bundle, with its annotation, outputs, exit code, and what was sent before it. */

const READ = 'ses:GetEmailIdentity'
const PUT = 'ses:PutEmailIdentityMailFromAttributes'
const ASSUME = 'sts:AssumeRoleWithWebIdentity'
const TOKEN = 'github:GetIdToken'
const FOREVER = { times: Infinity }

let sandbox: Sandbox
const codesSeen = new Set<string>()

beforeEach(async () => {
  sandbox = await freshSandbox()
})
afterEach(() => sandbox.close())

type Strings = Record<string, string>
const withKeys = (inputs: Strings = {}, env: Strings = {}, options = {}) =>
  runWithKeys(sandbox, inputs, env, options)
const withRole = (inputs: Strings = {}, env: Strings = {}) => runWithRole(sandbox, inputs, env)
const expectFailure = (result: StepResult, code: string) => {
  codesSeen.add(code)
  return expectFailureOf(result, code)
}

describe('VALIDATION_ERROR', () => {
  test('names every wrong input at once and sends nothing', async () => {
    const result = await withKeys({
      identity: 'exa mple.com',
      'mail-from-domain': 'https://bounce.example.com/',
      'behavior-on-mx-failure': 'Reject',
      disable: 'yes',
      'aws-region': 'US East',
      'role-to-assume': 'deploy',
      'role-session-name': 'a b',
      audience: 'sts amazonaws',
      'hosted-zone-id': 'example.com',
      'hosted-zone-role-to-assume': 'dns',
      'dns-provider': 'godaddy',
      'cloudflare-api-token': 'two words',
      'cloudflare-zone-id': 'example.com',
      'dns-servers': '192.0.2.53:dns',
      'wait-minutes': '0,5',
      mode: 'dry-run',
      comment: 'always',
    })
    const message = expectFailure(result, 'VALIDATION_ERROR')
    // A token cannot be told from a wrong one, and a file declares what these do.
    const named = INPUT_NAMES.filter((name) => name !== 'github-token' && name !== 'config-file')
    for (const name of named) expect(message).toContain(name)
    expect(sandbox.requests).toEqual([])
  })

  test.each([
    [{ identity: '' }, 'identity'],
    [{ 'mail-from-domain': '' }, 'mail-from-domain'],
    [{ 'mail-from-domain': 'example.com' }, 'mail-from-domain'],
    [{ 'mail-from-domain': 'bounce.example.org' }, 'mail-from-domain'],
    [{ 'mail-from-domain': 'bounceexample.com' }, 'mail-from-domain'],
    [{ 'mail-from-domain': 'bounce' }, 'mail-from-domain'],
    [{ 'mail-from-domain': 'bounce.example.com\n::error::x' }, 'mail-from-domain'],
    [{ disable: 'true' }, 'disable'],
    [{ disable: '1' }, 'disable'],
    [{ 'aws-region': '' }, 'aws-region'],
    [{ 'aws-region': 'cn-north-1' }, 'aws-region'],
    [{ 'role-to-assume': 'arn:aws:iam::111122223333:user/deploy' }, 'role-to-assume'],
  ])('%j', async (wrong, name) => {
    expect(expectFailure(await withKeys(wrong), 'VALIDATION_ERROR')).toContain(name)
    expect(sandbox.requests).toEqual([])
  })
})

test.each(['nope', 'localhost:4566'])('an endpoint %j is a VALIDATION_ERROR too', async (url) => {
  const message = expectFailure(await withKeys({}, { AWS_ENDPOINT_URL_SESV2: url }), 'VALIDATION_ERROR')
  expect(message).toContain('AWS_ENDPOINT_URL_SESV2')
})

test.each([
  ['[default]\nendpoint_url = not a url\n', { AWS_ENDPOINT_URL_SESV2: '' }],
  ['[default]\nuse_fips_endpoint = true\n', {}],
])('and so is %j in the AWS config file', async (config, env) => {
  await using file = await temporaryFile(config)
  const result = await withKeys({}, { ...env, AWS_CONFIG_FILE: file.path })
  expect(expectFailure(result, 'VALIDATION_ERROR')).toContain('AWS config file')
  expect(sandbox.requests).toEqual([])
})

describe('OIDC_UNAVAILABLE', () => {
  const none = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }

  test('without the permission, at once', async () => {
    expect(expectFailure(await withRole({}, none), 'OIDC_UNAVAILABLE')).toContain('id-token: write')
    expect(sandbox.requests).toEqual([])
  })

  test('when the endpoint refuses, at once', async () => {
    sandbox.fault(TOKEN, { kind: 'answer', status: 403, body: '{"message":"no"}' }, FOREVER)
    expectFailure(await withRole(), 'OIDC_UNAVAILABLE')
    expect(sandbox.requests).toHaveLength(1)
  })

  test('when the endpoint stays broken, after four attempts', async () => {
    sandbox.fault(TOKEN, { kind: 'answer', status: 500 }, FOREVER)
    expectFailure(await withRole(), 'OIDC_UNAVAILABLE')
    expect(sandbox.requestsTo(TOKEN)).toHaveLength(4)
  })
})

describe('ROLE_NOT_ASSUMED', () => {
  test('shows what the token said and a condition that matches, never the token', async () => {
    const role = sandbox.addRole('narrow', { subject: 'repo:octo-org/octo-repo:environment:production' })
    const result = await withRole({ 'role-to-assume': role })
    const message = expectFailure(result, 'ROLE_NOT_ASSUMED')
    for (const part of [
      role,
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      'repo:octo-org/octo-repo:ref:refs/heads/main',
      'sts.amazonaws.com',
      'https://token.actions.githubusercontent.com',
      '"token.actions.githubusercontent.com:sub":"repo:octo-org/octo-repo:ref:refs/heads/main"',
    ]) {
      expect(message).toContain(part)
    }
    const token = new URLSearchParams(sandbox.requestsTo(ASSUME)[0]?.body).get('WebIdentityToken') ?? ''
    expect(token.length).toBeGreaterThan(100)
    expect(JSON.stringify(result.outputs) + result.summary).not.toContain(token)
    expect(result.log.replace(`::add-mask::${token}`, '')).not.toContain(token)
    expect(sandbox.requestsTo(ASSUME)).toHaveLength(1)
  })

  test('shows the immutable form of the subject too', async () => {
    sandbox.github.claims['sub'] = 'repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main'
    const message = expectFailure(await withRole(), 'ROLE_NOT_ASSUMED')
    expect(message).toContain('repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main')
  })

  test('when the audience is not one that the role trusts', async () => {
    const message = expectFailure(
      await withRole({ audience: 'https://github.com/octo-org' }),
      'ROLE_NOT_ASSUMED',
    )
    expect(message).toContain('Incorrect token audience')
    expect(message).toContain('https://github.com/octo-org')
  })

  test('even a service that repeats the token cannot make it show', async () => {
    const token = await sandbox.github.idToken('sts.amazonaws.com')
    sandbox.fault(TOKEN, { kind: 'answer', status: 200, body: JSON.stringify({ value: token }) })
    sandbox.fault(ASSUME, {
      kind: 'error',
      status: 400,
      code: 'InvalidIdentityToken',
      message: `Bad token: ${token}`,
    })
    const result = await withRole()
    expectFailure(result, 'ROLE_NOT_ASSUMED')
    const start = token.slice(0, 40)
    expect(token.length).toBeGreaterThan(500)
    expect(JSON.stringify(result.outputs) + result.summary).not.toContain(start)
    expect(result.log.replace(`::add-mask::${token}`, '')).not.toContain(start)
  })
})

test('CREDENTIALS_MISSING', async () => {
  const message = expectFailure(await runStep({ with: INPUTS, env: sandbox.env }), 'CREDENTIALS_MISSING')
  expect(message).toContain('role-to-assume')
  expect(sandbox.requests).toEqual([])
})

describe('CREDENTIALS_REJECTED', () => {
  test('for a key that nobody knows, at once', async () => {
    const message = expectFailure(
      await withKeys({}, { AWS_ACCESS_KEY_ID: 'AKIAUNKNOWNUNKNOWN00' }),
      'CREDENTIALS_REJECTED',
    )
    expect(message).toContain('UnrecognizedClientException')
    expect(sandbox.requests).toHaveLength(1)
  })

  test('for a wrong secret', async () => {
    const secret = 'wrongwrongwrongwrongwrongwrongwrongwrong'
    expectFailure(await withKeys({}, { AWS_SECRET_ACCESS_KEY: secret }), 'CREDENTIALS_REJECTED')
  })

  test('for a secret that was stored with a line break, before anything is sent', async () => {
    const secret = `${sandbox.keys.secretAccessKey}\n`
    const message = expectFailure(
      await withKeys({}, { AWS_SECRET_ACCESS_KEY: secret }),
      'CREDENTIALS_REJECTED',
    )
    expect(message).toContain('line break')
    expect(sandbox.requests).toEqual([])
  })

  test.each(['ExpiredTokenException', 'RequestExpired'])('for %s', async (code) => {
    sandbox.fault(READ, { kind: 'error', status: 403, code, message: 'It is too late.' }, FOREVER)
    expect(expectFailure(await withKeys(), 'CREDENTIALS_REJECTED')).toContain('It is too late.')
  })

  test('freshly assumed ones get one more try', async () => {
    const unknown = {
      kind: 'error',
      status: 403,
      code: 'UnrecognizedClientException',
      message: 'Unknown.',
    } as const
    sandbox.fault(READ, unknown)
    expect((await withRole()).outputs['success']).toBe('true')
    sandbox.fault(READ, unknown, FOREVER)
    expectFailure(await withRole(), 'CREDENTIALS_REJECTED')
    expect(sandbox.requestsTo(READ)).toHaveLength(2 + 2)
  })
})

describe('ACCESS_DENIED', () => {
  test('names the action, keeps the words of IAM, and is not tried again', async () => {
    sandbox.deny(PUT)
    const result = await withKeys()
    const message = expectFailure(result, 'ACCESS_DENIED')
    expect(message).toContain(PUT)
    expect(message).toContain('is not authorized to perform')
    expect(sandbox.requestsTo(PUT)).toHaveLength(1)
    expect(result.outputs).toMatchObject({ change: 'enable', changed: 'false', 'mail-from-domain': '' })
    expect(result.outputs['request-id']).toBe(sandbox.requests.at(-1)?.requestId)
  })
})

describe('IDENTITY_NOT_FOUND', () => {
  test('names identity and region, at once', async () => {
    const message = expectFailure(
      await withKeys({ identity: 'example.net', 'mail-from-domain': 'bounce.example.net' }),
      'IDENTITY_NOT_FOUND',
    )
    expect(message).toContain('example.net')
    expect(message).toContain('us-east-1')
    expect(sandbox.requests).toHaveLength(1)
  })

  test('waits for no zone, which is not asked for again', async () => {
    sandbox.route53.addZone('example.net')
    sandbox.fault('route53:ListHostedZonesByName', { kind: 'delay', ms: 2000 }, FOREVER)
    const inputs = { identity: 'example.net', 'mail-from-domain': 'b.example.net', 'hosted-zone-id': 'auto' }
    const result = await withKeys(inputs)
    expectFailure(result, 'IDENTITY_NOT_FOUND')
    expect(result.log).not.toContain('trying again')
  })

  test.each([
    {
      kind: 'error',
      status: 404,
      code: 'NotFoundException',
      message: 'Email identity example.com does not exist.',
    },
    {
      kind: 'error',
      status: 400,
      code: 'BadRequestException',
      message: 'Email identity example.com does not exist.',
    },
  ] as const)('when only the PUT finds out: $status', async (fault) => {
    sandbox.deny(READ)
    sandbox.fault(PUT, fault)
    expectFailure(await withKeys(), 'IDENTITY_NOT_FOUND')
  })
})

test('REQUEST_REJECTED keeps the words of the service', async () => {
  const words =
    'Provided MAIL-FROM domain <bounce.example.com> is not subdomain of the domain of the identity <example.com>'
  sandbox.fault(PUT, { kind: 'error', status: 400, code: 'BadRequestException', message: words })
  const result = await withKeys()
  expect(expectFailure(result, 'REQUEST_REJECTED')).toContain(words)
  expect(sandbox.requestsTo(PUT)).toHaveLength(1)
})

describe('RATE_LIMITED', () => {
  test('after four attempts', async () => {
    sandbox.fault(READ, { kind: 'throttle' }, FOREVER)
    const result = await withKeys()
    expectFailure(result, 'RATE_LIMITED')
    expect(sandbox.requestsTo(READ)).toHaveLength(4)
    expect(result.milliseconds).toBeLessThan(16_000)
  })
})

describe('SERVICE_ERROR', () => {
  test.each<[string, Fault]>([
    ['a 500', { kind: 'error', status: 500, code: 'InternalFailure', message: 'Oops' }],
    ['a 503 in HTML', { kind: 'answer', status: 503, body: '<html><b>Unavailable</b></html>' }],
    [
      'an HTML page',
      { kind: 'answer', status: 200, body: '<!DOCTYPE html><html><body>Log in</body></html>' },
    ],
    ['half a document', { kind: 'answer', status: 200, body: '{"MailFromAttributes":{"MailFr' }],
    ['nothing', { kind: 'answer', status: 200, body: '' }],
    ['10 MB', { kind: 'answer', status: 200, body: `{"a":"${'x'.repeat(10_000_000)}"}` }],
  ])('%s for a read, after four attempts', async (_, fault) => {
    sandbox.fault(READ, fault, FOREVER)
    expectFailure(await withKeys(), 'SERVICE_ERROR')
    expect(sandbox.requestsTo(READ)).toHaveLength(4)
    expect(sandbox.requestsTo(PUT)).toHaveLength(0)
  })

  test.each(['<html>Log in</html>', '<ok/>', 'OK'])('%j is no success of a PUT either', async (body) => {
    sandbox.fault(PUT, { kind: 'answer', status: 200, body }, FOREVER)
    const result = await withKeys()
    expect(expectFailure(result, 'SERVICE_ERROR')).toContain('may or may not have applied')
    expect(result.outputs['changed']).toBe('false')
  })

  test.each<[string, Fault]>([
    ['a redirect', { kind: 'answer', status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
    ['a 403 in HTML', { kind: 'answer', status: 403, body: '<html>Blocked by policy</html>' }],
    ['a 403 without a name', { kind: 'answer', status: 403, body: '{"message":"Forbidden"}' }],
    ['a 404 of another service', { kind: 'answer', status: 404, body: '{}' }],
  ])('%s, at once', async (_, fault) => {
    sandbox.fault(READ, fault, FOREVER)
    expectFailure(await withKeys(), 'SERVICE_ERROR')
    expect(sandbox.requests).toHaveLength(1)
  })

  test('a PUT whose answer is lost is sent again and counts once', async () => {
    sandbox.fault(PUT, { kind: 'reset', afterEffect: true })
    const { outputs } = await withKeys()
    expect(outputs).toMatchObject({
      success: 'true',
      changed: 'true',
      'mail-from-domain': 'bounce.example.com',
    })
    expect(sandbox.requestsTo(PUT)).toHaveLength(2)
  })
})

test('a lost PUT stays in doubt, whatever is said to the next ones', async () => {
  sandbox.fault(PUT, { kind: 'reset', afterEffect: true })
  sandbox.fault(
    PUT,
    { kind: 'error', status: 403, code: 'AccessDeniedException', message: 'No more.' },
    FOREVER,
  )
  const result = await withKeys()
  expect(expectFailure(result, 'ACCESS_DENIED')).toContain('may or may not have applied')
  expect(result.outputs['mail-from-domain-status']).toBe('')
  expect(result.summary).toContain('may not have been applied')
})

describe('NETWORK_ERROR', () => {
  test('when the proxy is not a URL, without its password', async () => {
    const env = { AWS_ENDPOINT_URL_SESV2: '', HTTPS_PROXY: 'http://user:hunter22 secret@proxy:80a' }
    const result = await withKeys({}, env)
    expect(expectFailure(result, 'NETWORK_ERROR')).toContain('HTTPS_PROXY')
    expect(result.log + result.summary).not.toContain('hunter22')
  })

  test('when the region has no SES, at once', async () => {
    const result = await withKeys({ 'aws-region': 'xx-nowhere-1' }, { AWS_ENDPOINT_URL_SESV2: '' })
    const message = expectFailure(result, 'NETWORK_ERROR')
    expect(message).toContain('email.xx-nowhere-1.amazonaws.com')
    expect(message).toContain('aws-region')
    expect(result.milliseconds).toBeLessThan(2500)
  })

  test('when nobody listens, after four attempts', async () => {
    const message = expectFailure(
      await withKeys({}, { AWS_ENDPOINT_URL_SESV2: 'http://127.0.0.1:1' }),
      'NETWORK_ERROR',
    )
    expect(message).toContain('ECONNREFUSED')
  })
})

// Windows has no signals to send to a process: there a job is ended outright.
describe.skipIf(process.platform === 'win32')('CANCELLED', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s during the read: nothing was changed', async (signal) => {
    sandbox.fault(READ, { kind: 'hang' })
    const result = await cancel(signal, () => sandbox.requestsTo(READ).length > 0)
    expect(expectFailure(result, 'CANCELLED')).toContain('Nothing was changed')
    expect(sandbox.requestsTo(PUT)).toHaveLength(0)
  })

  test('during the PUT: the change may have been made', async () => {
    sandbox.fault(PUT, { kind: 'hang', afterEffect: true })
    const result = await cancel('SIGINT', () => sandbox.requestsTo(PUT).length > 0)
    expect(expectFailure(result, 'CANCELLED')).toContain('may or may not have applied')
    expect(result.outputs['mail-from-domain']).toBe('')
  })

  /** Sends the signal once the sandbox has seen what it waits for. */
  async function cancel(signal: NodeJS.Signals, seen: () => boolean): Promise<StepResult> {
    let sentAt = 0
    const onLog = (_: string, kill: (signal: NodeJS.Signals) => void) => {
      const timer = setInterval(() => {
        if (!seen() || sentAt > 0) return
        clearInterval(timer)
        sentAt = performance.now()
        kill(signal)
      }, 10)
    }
    const result = await withKeys({}, {}, { onLog })
    expect(performance.now() - sentAt).toBeLessThan(2000)
    return result
  }
})

test.skipIf(process.platform === 'win32')('every code was seen, here or elsewhere', () => {
  // A bug cannot be had on demand: INTERNAL_ERROR is held by the test of action.ts, the others by those of DNS and of the modes.
  for (const code of [
    'INTERNAL_ERROR',
    'DNS_CONFLICT',
    'RECORDS_NOT_LIVE',
    'VERIFICATION_FAILED',
    'VERIFICATION_TIMEOUT',
    'DRIFT_DETECTED',
    'NOT_VERIFIED',
    'TARGETS_FAILED',
  ]) {
    expect(codesSeen).not.toContain(code)
    codesSeen.add(code)
  }
  expect([...codesSeen].sort()).toEqual([...ERROR_CODES].sort())
})

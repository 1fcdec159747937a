import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { EdgeOptions } from '../../src/aws/client.ts'
import { environmentCredentials } from '../../src/aws/environment.ts'
import { roleCredentials } from '../../src/aws/role.ts'
import type { Clock } from '../../src/clock.ts'
import { ActionError } from '../../src/errors.ts'
import { msg } from '../../src/message.ts'
import { FakeClock, stoppedClock } from '../support/clock.ts'
import { pullRequestFrom } from '../support/event.ts'
import { CLOSED_PORT, isolate, reply, reset, serve } from '../support/loopback.ts'
import { failureOf, thrownBy } from '../support/values.ts'

const REGION = 'us-east-1'
const ROLE = {
  input: 'role-to-assume' as const,
  arn: 'arn:aws:iam::111122223333:role/ses-mail-from',
  sessionName: 'ses-mail-from-1-1',
}
const ISSUER = 'https://token.actions.githubusercontent.com'
const SUB = 'repo:acme/mail:environment:production'

const SECRET = 'secret/key+0123456789'
const SESSION = 'session//token==0123456789'

beforeEach(isolate)
afterEach(() => {
  vi.unstubAllEnvs()
})

function idToken(round: number, claims: Record<string, unknown> = {}): string {
  const payload = { sub: SUB, aud: 'sts.amazonaws.com', iss: ISSUER, jti: round, ...claims }
  return `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.signature${round}`
}

function edgesOf(clock: Clock = new FakeClock(), signal: AbortSignal = new AbortController().signal) {
  const masked: string[] = []
  const told: string[] = []
  const edges: EdgeOptions = {
    clock,
    signal,
    mask: (secret) => masked.push(secret),
    trace: () => {},
    onRetry: (service, message) => told.push(`${service}: ${message}`),
  }
  return { edges, masked, told }
}

const issue = (response: ServerResponse) =>
  reply(
    response,
    200,
    `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
      <Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>${SECRET}</SecretAccessKey>
      <SessionToken>${SESSION}</SessionToken><Expiration>2026-01-02T03:19:05Z</Expiration></Credentials>
    </AssumeRoleWithWebIdentityResult><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></AssumeRoleWithWebIdentityResponse>`,
    { 'content-type': 'text/xml', date: 'Fri, 02 Jan 2026 03:04:05 GMT' },
  )

const refuse = (status: number, code: string, words: string) => (response: ServerResponse) =>
  reply(
    response,
    status,
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${words}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`,
    { 'content-type': 'text/xml' },
  )

/** Assumes the role at an STS that answers like this. */
async function assume(
  answer: (response: ServerResponse, index: number) => void,
  { claims = {}, role = ROLE, clock = new FakeClock() } = {},
) {
  const { edges, masked, told } = edgesOf(clock)
  const maskedWhenAsked: string[][] = []
  const sts = await serve((response, _, index) => {
    maskedWhenAsked.push([...masked])
    answer(response, index)
  })
  vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url)
  let round = 0
  const tokens: string[] = []
  const provider = roleCredentials(
    role,
    REGION,
    async () => {
      tokens.push(idToken(++round, claims))
      return tokens.at(-1) ?? ''
    },
    edges,
  )
  const promise = provider()
  await promise.catch(() => {})
  const forms = sts.requests.map(({ body }) => new URLSearchParams(body))
  return { promise, provider, forms, requests: sts.requests, tokens, masked, told, maskedWhenAsked, clock }
}

/** That no text shown to anybody holds a token or a secret. */
function expectNoSecret(error: ActionError, tokens: readonly string[], told: readonly string[]): void {
  const shown = [
    error.text.plain(),
    error.text.markdown(),
    JSON.stringify(error.details.remedy),
    ...told,
  ].join('\n')
  for (const token of tokens) {
    expect(shown).not.toContain(token)
    expect(shown).not.toContain(token.split('.')[1])
  }
  expect(shown).not.toContain('signature')
}

describe('a role', () => {
  test('is assumed with an ID token, unsigned', async () => {
    const { promise, forms, requests, tokens, clock } = await assume(issue)
    expect(await promise).toEqual({
      accessKeyId: 'ASIAEXAMPLE',
      secretAccessKey: SECRET,
      sessionToken: SESSION,
      expiration: expect.any(Date),
    })
    expect(forms).toHaveLength(1)
    expect(Object.fromEntries(forms[0] ?? [])).toEqual({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: ROLE.arn,
      RoleSessionName: ROLE.sessionName,
      WebIdentityToken: tokens[0],
      DurationSeconds: '900',
    })
    expect(requests[0]?.headers['authorization']).toBeUndefined()
    expect(clock.sleeps).toEqual([])
  })

  test('expires in fifteen minutes, however wrong the clock of this machine is', async () => {
    const { promise } = await assume(issue)
    const { expiration } = await promise
    const minutes = ((expiration?.getTime() ?? 0) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(14)
    expect(minutes).toBeLessThan(15.1)
  })

  test('gives no secret away before it is masked', async () => {
    const { promise, masked, maskedWhenAsked, tokens } = await assume(issue)
    expect(maskedWhenAsked).toEqual([tokens])
    await promise
    expect(masked).toEqual(expect.arrayContaining([SECRET, SESSION]))
    expect(masked).not.toContain('ASIAEXAMPLE')
  })

  test('is assumed again, with a new ID token, when the SDK asks again', async () => {
    const { provider, forms, tokens } = await assume(issue)
    await provider()
    expect(tokens).toHaveLength(2)
    expect(forms.length + 1).toBe(tokens.length)
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['the issuer could not be asked', refuse(400, 'IDPCommunicationError', 'GitHub did not answer')],
    ['throttling', refuse(400, 'Throttling', 'Rate exceeded')],
    ['status 500', refuse(500, 'InternalFailure', 'Internal')],
    ['status 503 without a body', (response) => reply(response, 503)],
    ['an HTML page', (response) => reply(response, 502, '<html>bad gateway</html>')],
    ['no credentials', (response) => reply(response, 200, '<AssumeRoleWithWebIdentityResponse/>')],
    [
      'half of the credentials',
      (response) => {
        reply(
          response,
          200,
          '<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIA</AccessKeyId></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>',
        )
      },
    ],
    [
      'half a document',
      (response) => reply(response, 200, '<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWeb'),
    ],
    ['a JSON object', (response) => reply(response, 200, '{}')],
    ['a reset', reset],
  ])('is tried again after %s, each time with a new ID token', async (_, fault) => {
    const { promise, forms, tokens, told } = await assume((response, i) =>
      i < 3 ? fault(response) : issue(response),
    )
    expect(await promise).toMatchObject({ accessKeyId: 'ASIAEXAMPLE' })
    expect(new Set(tokens).size).toBe(4)
    expect(forms.map((form) => form.get('WebIdentityToken'))).toEqual(tokens)
    expect(told).toHaveLength(3)
    for (const line of told) expect(line).toMatch(/STS: ./)
  })

  test.each<[string, string, (response: ServerResponse) => void, RegExp]>([
    ['throttling', 'RATE_LIMITED', refuse(400, 'Throttling', 'Rate exceeded'), /Rate exceeded/],
    ['a broken service', 'SERVICE_ERROR', refuse(503, 'ServiceUnavailable', 'Down for now'), /Down for now/],
    ['foreign answers', 'SERVICE_ERROR', (response) => reply(response, 200, '<html>'), /HTML/],
    ['half a document', 'SERVICE_ERROR', (response) => reply(response, 200, '<A><B'), /./],
    ['no credentials', 'SERVICE_ERROR', (response) => reply(response, 200, '<A/>'), /./],
    ['resets', 'NETWORK_ERROR', reset, /127\.0\.0\.1/],
    ['a silent issuer', 'ROLE_NOT_ASSUMED', refuse(400, 'IDPCommunicationError', 'No answer'), /No answer/],
  ])('is not tried for ever: %s', async (_, code, fault, words) => {
    const { promise, requests, tokens, told } = await assume(fault)
    const error = await failureOf(promise)
    expect(error.code).toBe(code)
    expect(error.text.plain()).toMatch(words)
    expect(requests).toHaveLength(4)
    expectNoSecret(error, tokens, told)
  })

  test('cannot be assumed where STS is not reached', async () => {
    const { edges } = edgesOf()
    vi.stubEnv('AWS_ENDPOINT_URL_STS', `http://127.0.0.1:${CLOSED_PORT}`)
    const error = await failureOf(roleCredentials(ROLE, REGION, async () => idToken(1), edges)())
    expect(error.code).toBe('NETWORK_ERROR')
    expect(error.text.plain()).toMatch(/127\.0\.0\.1.*ECONNREFUSED/)
  })

  test('fails as the ID token fails', async () => {
    const { edges } = edgesOf()
    const sts = await serve(issue)
    vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url)
    const unavailable = new ActionError('OIDC_UNAVAILABLE', msg`No token.`)
    const provider = roleCredentials(ROLE, REGION, () => Promise.reject(unavailable), edges)
    expect(await thrownBy(provider())).toBe(unavailable)
    expect(sts.requests).toHaveLength(0)
  })

  test('is let go when the job is cancelled', async () => {
    const reason = new ActionError('CANCELLED', msg`Cancelled.`)
    const controller = new AbortController()
    const { edges } = edgesOf(new FakeClock(), controller.signal)
    const sts = await serve(() => controller.abort(reason))
    vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url)
    expect(await thrownBy(roleCredentials(ROLE, REGION, async () => idToken(1), edges)())).toBe(reason)
    expect(sts.requests).toHaveLength(1)
  })
})

describe('a refusal', () => {
  const denied = refuse(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')

  test('is final, and shows what the ID token said and the condition that matches it', async () => {
    const { promise, requests, tokens, told } = await assume(denied)
    const error = await failureOf(promise)
    expect(error.code).toBe('ROLE_NOT_ASSUMED')
    expect(requests).toHaveLength(1)
    const text = error.text.plain()
    for (const words of [
      ROLE.arn,
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      SUB,
      'sts.amazonaws.com',
      ISSUER,
      'trust policy',
      `"token.actions.githubusercontent.com:sub":"${SUB}"`,
      '"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"',
    ]) {
      expect(text).toContain(words)
    }
    expectNoSecret(error, tokens, told)
  })

  test('comes with the whole statement to copy', async () => {
    const { promise } = await assume(denied)
    expect((await failureOf(promise)).details.remedy?.json).toEqual({
      Effect: 'Allow',
      Principal: {
        Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': SUB,
        },
      },
    })
  })

  test('is in the words of the partition and of the issuer at hand', async () => {
    const role = { ...ROLE, arn: 'arn:aws-us-gov:iam::444455556666:role/ses' }
    const claims = {
      iss: 'https://ghes.example.com/_services/token',
      sub: 'repo:acme@1/mail@2:ref:refs/heads/main',
      aud: 'https://ghes.example.com/acme',
    }
    const { promise } = await assume(denied, { role, claims })
    expect((await failureOf(promise)).details.remedy?.json).toMatchObject({
      Principal: {
        Federated: 'arn:aws-us-gov:iam::444455556666:oidc-provider/ghes.example.com/_services/token',
      },
      Condition: {
        StringEquals: {
          'ghes.example.com/_services/token:aud': claims.aud,
          'ghes.example.com/_services/token:sub': claims.sub,
        },
      },
    })
  })

  test.each<[string, string, RegExp]>([
    [
      'InvalidIdentityToken',
      `No OpenIDConnect provider found in your account for ${ISSUER}`,
      /OIDC provider for \S+/,
    ],
    ['InvalidIdentityToken', 'Incorrect token audience', /audience.*OIDC provider/],
    ['ExpiredTokenException', 'Token expired', /trust policy/],
    ['ValidationError', 'The requested DurationSeconds exceeds', /role-to-assume/],
  ])('%s "%s" is told with its likeliest reason', async (name, words, reason) => {
    const { promise, requests } = await assume(refuse(400, name, words))
    const error = await failureOf(promise)
    expect(error.code).toBe('ROLE_NOT_ASSUMED')
    expect(error.text.plain()).toContain(words)
    expect(error.text.plain().replace(words, '')).toMatch(reason)
    expect(requests).toHaveLength(1)
  })

  test('of a token that cannot be read is told all the same', async () => {
    const { edges } = edgesOf()
    const sts = await serve(refuse(400, 'InvalidIdentityToken', 'Couldn&apos;t retrieve the token'))
    vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url)
    const error = await failureOf(roleCredentials(ROLE, REGION, async () => 'garbage-0123456789', edges)())
    expect(error.code).toBe('ROLE_NOT_ASSUMED')
    expect(error.text.plain()).not.toContain('garbage-0123456789')
  })
})

describe('the environment', () => {
  test('gives the credentials that it holds, with their secrets masked', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAEXAMPLE')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', SECRET)
    vi.stubEnv('AWS_SESSION_TOKEN', SESSION)
    const { edges, masked } = edgesOf(stoppedClock)
    expect(await environmentCredentials(REGION, {}, edges)()).toMatchObject({
      accessKeyId: 'AKIAEXAMPLE',
      secretAccessKey: SECRET,
      sessionToken: SESSION,
    })
    expect(masked).toEqual([SECRET, SESSION])
  })

  test('may give no session token', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAEXAMPLE')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', SECRET)
    const { edges, masked } = edgesOf(stoppedClock)
    await environmentCredentials(REGION, {}, edges)()
    expect(masked).toEqual([SECRET])
  })

  test('that holds none is told with both ways to get some', async () => {
    const { edges, masked } = edgesOf(stoppedClock)
    const error = await failureOf(environmentCredentials(REGION, {}, edges)())
    expect(error.code).toBe('CREDENTIALS_MISSING')
    for (const words of ['role-to-assume', 'id-token: write', 'aws-actions/configure-aws-credentials']) {
      expect(error.text.plain()).toContain(words)
    }
    expect(masked).toEqual([])
  })

  test.each([['stranger/octo-repo'], [null]])(
    'that holds none in the run of the fork %s is told so in one sentence, with the fix',
    async (fork) => {
      const { edges } = edgesOf(stoppedClock)
      const error = await failureOf(environmentCredentials(REGION, pullRequestFrom(fork), edges)())
      const text = error.text.plain()
      expect(error.code).toBe('CREDENTIALS_MISSING')
      expect(text).toMatch(/^This pull request comes from a fork, .*nothing is wrong with your change/)
      expect(text).toContain('if: github.event.pull_request.head.repo.full_name == github.repository')
      expect(text.match(/[.!?](?=\s|$)/g)).toEqual(['.'])
      expect(text).not.toMatch(/role-to-assume|id-token: write|configure-aws-credentials/)
    },
  )

  test.each([
    ['a pull request of the same repository', () => pullRequestFrom('octo-org/octo-repo')],
    [
      'a pull request that a fork cannot spoil',
      () => ({ ...pullRequestFrom('stranger/octo-repo'), GITHUB_EVENT_NAME: 'pull_request_target' }),
    ],
  ])('that holds none in the run of %s is told with both ways to get some', async (_, envOf) => {
    const { edges } = edgesOf(stoppedClock)
    const error = await failureOf(environmentCredentials(REGION, envOf(), edges)())
    expect(error.code).toBe('CREDENTIALS_MISSING')
    expect(error.text.plain()).not.toContain('fork')
    for (const words of ['role-to-assume', 'id-token: write', 'aws-actions/configure-aws-credentials']) {
      expect(error.text.plain()).toContain(words)
    }
  })

  test('that is wrong in the run of a fork is told as it is', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAEXAMPLE')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', `${SECRET}\n`)
    const { edges } = edgesOf(stoppedClock)
    const env = pullRequestFrom('stranger/octo-repo')
    const error = await failureOf(environmentCredentials(REGION, env, edges)())
    expect(error.code).toBe('CREDENTIALS_REJECTED')
    expect(error.text.plain()).not.toContain('fork')
  })

  test('that names a role which STS refuses is told in the words of STS', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'credentials-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'token'), idToken(1))
    const sts = await serve(
      refuse(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
    )
    vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url)
    vi.stubEnv('AWS_REGION', REGION)
    vi.stubEnv('AWS_ROLE_ARN', ROLE.arn)
    vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', join(folder, 'token'))
    const { edges } = edgesOf(stoppedClock)
    const error = await failureOf(environmentCredentials(REGION, {}, edges)())
    expect(error.code).toBe('ROLE_NOT_ASSUMED')
    expect(error.text.plain()).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity')
    expect(error.text.plain()).not.toContain(idToken(1))
  })

  test('that keeps silent is not waited for for ever', async () => {
    const silent = await serve(() => {})
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${silent.url}/credentials`)
    const clock = new FakeClock()
    const env = { AWS_CONTAINER_CREDENTIALS_FULL_URI: `${silent.url}/credentials` }
    const error = await failureOf(environmentCredentials(REGION, env, edgesOf(clock).edges)())
    expect(error.code).toBe('CREDENTIALS_MISSING')
    expect(error.text.plain()).toMatch(/seconds.*AWS_CONTAINER_CREDENTIALS_FULL_URI/)
    expect(clock.sleeps).toHaveLength(1)
  })

  test('is not waited for when the job is cancelled', async () => {
    const reason = new ActionError('CANCELLED', msg`Cancelled.`)
    const controller = new AbortController()
    const silent = await serve(() => controller.abort(reason))
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${silent.url}/credentials`)
    const { edges } = edgesOf(stoppedClock, controller.signal)
    expect(await thrownBy(environmentCredentials(REGION, {}, edges)())).toBe(reason)
  })
})

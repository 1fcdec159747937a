import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { LoggingEdges } from '../../src/aws/client.ts'
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
  sessionPolicy: '{"Version":"2012-10-17","Statement":[]}',
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
  const log: string[] = []
  const edges: LoggingEdges = {
    clock,
    signal,
    mask: (secret) => masked.push(secret),
    log: (line) => log.push(line.plain()),
    trace: () => {},
    onRetry: (service, message) => told.push(`${service}: ${message}`),
  }
  return { edges, masked, told, log }
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
      Policy: ROLE.sessionPolicy,
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
    [
      'the keys of the issuer could not be had',
      refuse(
        400,
        'InvalidIdentityToken',
        "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
      ),
    ],
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

  const DENIED = 'User: acme is not authorized to perform: sts:AssumeRoleWithWebIdentity on resource: role'

  test.each<[string, string, string, RegExp]>([
    [
      '400',
      'InvalidIdentityToken',
      `No OpenIDConnect provider found in your account for ${ISSUER}`,
      /OIDC provider for \S+/,
    ],
    ['400', 'InvalidIdentityToken', 'Incorrect token audience', /OIDC provider doesn't list this audience/],
    [
      '400',
      'InvalidIdentityToken',
      "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      /update-open-id-connect-provider-thumbprint/,
    ],
    ['403', 'AccessDenied', `${DENIED} with an explicit deny in a resource control policy`, /\(RCP\)/],
    ['403', 'AccessDenied', `${DENIED} because no resource control policy allows the action`, /\(RCP\)/],
    ['403', 'AccessDenied', `${DENIED} with an explicit deny in a service control policy`, /\(SCP\)/],
    ['403', 'AccessDenied', `${DENIED} because no VPC endpoint policy allows the action`, /VPC endpoint/],
    ['403', 'AccessDenied', `${DENIED} with an explicit deny in a resource-based policy`, /"Effect": "Deny"/],
    ['403', 'AccessDenied', `${DENIED} with an explicit deny`, /"Effect": "Deny"/],
    ['403', 'RegionDisabledException', 'STS is not activated in this region', /Activate STS/],
    ['400', 'ValidationError', 'Request ARN is invalid', /role-to-assume/],
    ['400', 'PackedPolicyTooLarge', 'Packed size exceeds 100%', /report it as a bug/],
  ])('%s %s "%s" has a reason of its own, and no condition to paste', async (status, name, words, reason) => {
    const { promise, requests } = await assume(refuse(Number(status), name, words))
    const error = await failureOf(promise)
    expect(error.code).toBe('ROLE_NOT_ASSUMED')
    expect(error.text.plain()).toContain(words)
    expect(error.text.plain().replace(words, '')).toMatch(reason)
    expect(error.text.plain()).not.toMatch(/most likely|condition/i)
    expect(error.details.remedy).toBeUndefined()
    expect(requests).toHaveLength(1)
  })

  test('of keys that stay out of reach is told as temporary, and with what GitHub Enterprise Server needs', async () => {
    const { promise } = await assume(
      refuse(400, 'InvalidIdentityToken', 'Couldn&apos;t retrieve verification key'),
    )
    const { text, details } = await failureOf(promise)
    expect(text.plain()).toMatch(/usually temporary.*GitHub Enterprise Server/)
    expect(details.remedy).toBeUndefined()
  })

  test('of an expired token is followed by one more try, with a new one', async () => {
    const expired = refuse(400, 'ExpiredTokenException', 'Token expired: current date/time must be before')
    const once = await assume((response, i) => (i === 0 ? expired(response) : issue(response)))
    expect(await once.promise).toMatchObject({ accessKeyId: 'ASIAEXAMPLE' })
    expect(new Set(once.tokens).size).toBe(2)
    const always = await assume(expired)
    const { text, details } = await failureOf(always.promise)
    expect(always.requests).toHaveLength(2)
    expect(text.plain()).toMatch(/clock/)
    expect(details.remedy).toBeUndefined()
  })

  test.each([
    [
      'repo:acme/mail:ref:refs/heads/gh-readonly-queue/main/pr-1-0a1b2c3d',
      'repo:acme/mail:ref:refs/heads/gh-readonly-queue/main/*',
    ],
    [
      'repo:acme@1/mail@2:ref:refs/heads/gh-readonly-queue/release/v1/pr-12-0a1b2c3d',
      'repo:acme@1/mail@2:ref:refs/heads/gh-readonly-queue/release/v1/*',
    ],
    ['repo:acme/mail:ref:refs/tags/v1.2.3', 'repo:acme/mail:ref:refs/tags/*'],
    ['repo:acme/mail:ref:refs/pull/7/merge', 'repo:acme/mail:ref:refs/pull/*/merge'],
    ['repository_id:5:run_id:123:context', 'repository_id:5:run_id:*:context'],
  ])('never shows a condition that fits one run only: %s', async (sub, pattern) => {
    const { text, details } = await failureOf((await assume(denied, { claims: { sub } })).promise)
    expect(details.remedy?.json).toMatchObject({
      Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
        StringLike: { 'token.actions.githubusercontent.com:sub': pattern },
      },
    })
    expect(text.plain().includes('merge queue')).toBe(sub.includes('gh-readonly-queue'))
  })

  test.each([
    ['repo:acme/mail:environment:production', /this one names the job's environment, not its branch\./],
    ['repo:acme/mail:pull_request', /in pull request runs it names no branch\./],
    [
      'repo:acme@12/mail@34:ref:refs/heads/main',
      /this one contains the immutable IDs of the owner and the repository\./,
    ],
    ['repo:acme/mail:ref:refs/heads/main', /environment if the job has one.* the owner and repository IDs\./],
  ])('tells what is special about the sub %s', async (sub, words) => {
    const { text } = await failureOf((await assume(denied, { claims: { sub } })).promise)
    expect(text.plain()).toMatch(words)
    expect(text.plain()).toContain(
      `"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com","token.actions.githubusercontent.com:sub":"${sub}"}`,
    )
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
    expect(await environmentCredentials(REGION, process.env, edges)()).toMatchObject({
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
    await environmentCredentials(REGION, process.env, edges)()
    expect(masked).toEqual([SECRET])
  })

  test('that holds none is told with both ways to get some', async () => {
    const { edges, masked } = edgesOf(stoppedClock)
    const error = await failureOf(environmentCredentials(REGION, process.env, edges)())
    expect(error.code).toBe('CREDENTIALS_MISSING')
    for (const words of ['role-to-assume', 'id-token: write', 'aws-actions/configure-aws-credentials']) {
      expect(error.text.plain()).toContain(words)
    }
    expect(masked).toEqual([])
  })

  test.each([['stranger/octo-repo'], [null]])(
    'that holds none in the run of the fork %s is told so in two sentences, with the fix',
    async (fork) => {
      const { edges } = edgesOf(stoppedClock)
      const error = await failureOf(
        environmentCredentials(REGION, { ...process.env, ...pullRequestFrom(fork) }, edges)(),
      )
      const text = error.text.plain()
      expect(error.code).toBe('CREDENTIALS_MISSING')
      expect(text).toMatch(/^This pull request comes from a fork, .*nothing is wrong with your change/)
      expect(text).toContain(
        'if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository',
      )
      expect(text.match(/[.!?](?=\s|$)/g)).toEqual(['.', '.'])
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
    const error = await failureOf(environmentCredentials(REGION, { ...process.env, ...envOf() }, edges)())
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
    const env = { ...process.env, ...pullRequestFrom('stranger/octo-repo') }
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
    const error = await failureOf(environmentCredentials(REGION, process.env, edges)())
    expect(error.code).toBe('ROLE_NOT_ASSUMED')
    expect(error.text.plain()).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity')
    expect(error.text.plain()).not.toContain(idToken(1))
  })

  /** Waits for no retry, and never gives a source up. */
  const quickRetries: Clock = {
    ...stoppedClock,
    sleep: async (milliseconds, signal) => {
      if (milliseconds >= 10_000) await stoppedClock.sleep(milliseconds, signal)
    },
  }

  /** A folder with the file of AWS profiles. */
  function profiles(text: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'profiles-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'config')
    writeFileSync(path, text)
    vi.stubEnv('AWS_CONFIG_FILE', path)
    return folder
  }

  async function found() {
    const known = edgesOf(stoppedClock)
    const credentials = await environmentCredentials(REGION, process.env, known.edges)()
    return { ...known, credentials }
  }

  async function missing() {
    const known = edgesOf(stoppedClock)
    const error = await failureOf(environmentCredentials(REGION, process.env, known.edges)())
    expect(error.code).toBe('CREDENTIALS_MISSING')
    return { ...known, text: error.text.plain() }
  }

  function stubKeys(): void {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAEXAMPLE')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', SECRET)
  }

  test('is named in the log: variables', async () => {
    stubKeys()
    const { log } = await found()
    expect(log).toEqual([
      'AWS credentials come from the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    ])
  })

  test('is named in the log: a profile, also that it wins over keys', async () => {
    profiles('[profile mail]\naws_access_key_id=AKIAPROFILE\naws_secret_access_key=secret-of-the-profile\n')
    vi.stubEnv('AWS_PROFILE', 'mail')
    stubKeys()
    const { log, credentials } = await found()
    expect(credentials.accessKeyId).toBe('AKIAPROFILE')
    expect(log).toEqual([
      expect.stringMatching(/the profile mail \(AWS_PROFILE, which overrides AWS_ACCESS_KEY_ID\)/),
    ])
  })

  test('is named in the log: the program of a profile', async () => {
    const answer = JSON.stringify({ Version: 1, AccessKeyId: 'AKIAPROGRAM', SecretAccessKey: SECRET })
    const folder = profiles('[default]\ncredential_process = cat answer.json\n')
    writeFileSync(join(folder, 'answer.json'), answer)
    profiles(`[default]\ncredential_process = cat ${join(folder, 'answer.json')}\n`)
    const { log } = await found()
    expect(log).toEqual([expect.stringMatching(/credential_process of the profile default/)])
  })

  test('is named in the log: a container, which is asked past any proxy', async () => {
    const answer = {
      AccessKeyId: 'ASIACONTAINER',
      SecretAccessKey: SECRET,
      Token: SESSION,
      Expiration: '2030-01-01T00:00:00Z',
    }
    const endpoint = await serve((response) => reply(response, 200, JSON.stringify(answer)))
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${CLOSED_PORT}`)
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${endpoint.url}/credentials?a=b`)
    vi.stubEnv('AWS_CONTAINER_AUTHORIZATION_TOKEN', 'Basic 0123456789abcdef')
    const { log, credentials, masked } = await found()
    expect(credentials).toEqual({
      accessKeyId: 'ASIACONTAINER',
      secretAccessKey: SECRET,
      sessionToken: SESSION,
      expiration: new Date('2030-01-01T00:00:00Z'),
    })
    expect(endpoint.requests[0]).toMatchObject({
      path: '/credentials?a=b',
      headers: { authorization: 'Basic 0123456789abcdef' },
    })
    expect(masked).toEqual(['Basic 0123456789abcdef', SECRET, SESSION])
    expect(log).toEqual([expect.stringContaining('AWS_CONTAINER_CREDENTIALS_FULL_URI')])
  })

  test('is named in the log, with the source before it that failed', async () => {
    profiles('[profile mail]\nregion=us-east-1\n')
    vi.stubEnv('AWS_PROFILE', 'mial')
    const answer = { AccessKeyId: 'ASIACONTAINER', SecretAccessKey: SECRET }
    const endpoint = await serve((response) => reply(response, 200, JSON.stringify(answer)))
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', endpoint.url)
    const { log } = await found()
    expect(log).toEqual([
      expect.stringMatching(/come from the container.*Got no credentials from the profile mial/),
    ])
  })

  test('whose profile does not exist is told by its name', async () => {
    profiles('[profile mail]\n')
    vi.stubEnv('AWS_PROFILE', 'mial')
    expect((await missing()).text).toMatch(
      /the profile mial \(AWS_PROFILE\): "Could not resolve.*role-to-assume/,
    )
  })

  test.each([
    ['sh -c "echo the vault is sealed >&2; exit 3"', /credential_process failed, the vault is sealed"/],
    ['sh -c "exit 3"', /credential_process failed, with no output"/],
    ['echo not-json', /invalid JSON/],
    [`sh -c "printf '::error::boo\\n##[error]boo' >&2; exit 1"`, /failed, ::error::boo ## \[error\]boo"/],
  ])('whose program fails is told in its words: %s', async (program, words) => {
    profiles(`[profile mail]\ncredential_process = ${program}\n`)
    vi.stubEnv('AWS_PROFILE', 'mail')
    expect((await missing()).text).toMatch(words)
  })

  test('that has one half of the keys is told so', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAEXAMPLE')
    expect((await missing()).text).toMatch(/AWS_SECRET_ACCESS_KEY: "one of the two is empty"/)
  })

  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    [
      '401',
      (response) => reply(response, 401, '{"Code":"InvalidToken","Message":"Not yours"}'),
      /status 401, InvalidToken, Not yours/,
    ],
    ['401 in plain text', (response) => reply(response, 401, 'Unauthorized'), /status 401/],
    [
      'an endless answer',
      (response) => {
        const more = () => {
          while (response.write(Buffer.alloc(65_536, ' ')));
        }
        response.writeHead(200).on('drain', more)
        more()
      },
      /more than 1 MiB/,
    ],
    ['no credentials', (response) => reply(response, 200, '{}'), /without credentials/],
  ])('whose container endpoint answers with %s is told so', async (_, answer, words) => {
    const endpoint = await serve(answer)
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', endpoint.url)
    const error = await failureOf(environmentCredentials(REGION, process.env, edgesOf(quickRetries).edges)())
    expect(error.code).toBe('CREDENTIALS_MISSING')
    expect(error.text.plain()).toMatch(words)
  })

  test.each([
    ['http://192.0.2.1/credentials'],
    ['http://credentials.example/'],
    ['file:///etc/passwd'],
    ['nonsense'],
  ])('whose container endpoint is %s sends no token there', async (url) => {
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', url)
    expect((await missing()).text).toMatch(/the endpoint is/)
  })

  test('whose token file is a device is not read', async () => {
    vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', '/dev/zero')
    vi.stubEnv('AWS_ROLE_ARN', ROLE.arn)
    expect((await missing()).text).toMatch(/\/dev\/zero is not a regular file/)
  })

  test('masks the token of a web identity', async () => {
    const folder = profiles('')
    writeFileSync(join(folder, 'token'), idToken(1))
    const sts = await serve(issue)
    vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url)
    vi.stubEnv('AWS_REGION', REGION)
    vi.stubEnv('AWS_ROLE_ARN', ROLE.arn)
    vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', join(folder, 'token'))
    const { masked, log } = await found()
    expect(masked).toEqual([idToken(1), SECRET, SESSION])
    expect(log).toEqual([expect.stringMatching(/AWS_WEB_IDENTITY_TOKEN_FILE.*role\/ses-mail-from/)])
  })

  test('that keeps silent is not waited for for ever', async () => {
    const asked = Promise.withResolvers<void>()
    const silent = await serve(() => asked.resolve())
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${silent.url}/credentials`)
    const clock: Clock = {
      ...stoppedClock,
      sleep: (milliseconds, signal) =>
        Promise.race([asked.promise, stoppedClock.sleep(milliseconds, signal)]),
    }
    const error = await failureOf(environmentCredentials(REGION, process.env, edgesOf(clock).edges)())
    expect(error.code).toBe('CREDENTIALS_MISSING')
    expect(error.text.plain()).toMatch(/AWS_CONTAINER_CREDENTIALS_FULL_URI.*seconds/)
  })

  test('is not waited for when the job is cancelled', async () => {
    const reason = new ActionError('CANCELLED', msg`Cancelled.`)
    const controller = new AbortController()
    const silent = await serve(() => controller.abort(reason))
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${silent.url}/credentials`)
    const { edges } = edgesOf(stoppedClock, controller.signal)
    expect(await thrownBy(environmentCredentials(REGION, process.env, edges)())).toBe(reason)
  })
})

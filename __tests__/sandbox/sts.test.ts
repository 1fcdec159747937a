import { GetEmailIdentityCommand } from '@aws-sdk/client-sesv2'
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { endpoint, fetchIdToken, sesClient, stsClient } from './clients.ts'

async function assumeRole(sandbox: Sandbox, input: object = {}) {
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: sandbox.role.arn,
    RoleSessionName: 'test',
    WebIdentityToken: await fetchIdToken(sandbox),
    DurationSeconds: 900,
    ...input,
  })
  return stsClient(sandbox).send(command)
}

async function assumedCredentials(sandbox: Sandbox) {
  const {
    AccessKeyId = '',
    SecretAccessKey = '',
    SessionToken = '',
  } = (await assumeRole(sandbox)).Credentials ?? {}
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
}

const get = new GetEmailIdentityCommand({ EmailIdentity: 'example.com' })

test('an ID token buys credentials that SES knows', async () => {
  await using sandbox = await startSandbox()
  sandbox.ses.add('us-east-1', 'example.com')
  const session = `arn:aws:sts::${sandbox.account}:assumed-role/deploy/test`
  expect(await assumeRole(sandbox)).toMatchObject({
    SubjectFromWebIdentityToken: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    Audience: 'sts.amazonaws.com',
    AssumedRoleUser: { Arn: session },
    Credentials: { AccessKeyId: expect.stringMatching(/^ASIA[A-Z0-9]{16}$/), Expiration: expect.any(Date) },
  })
  const request = sandbox.requestsTo('sts:AssumeRoleWithWebIdentity')[0]
  expect(request?.headers.authorization).toBeUndefined()

  const credentials = await assumedCredentials(sandbox)
  await expect(sesClient(sandbox, { credentials }).send(get)).resolves.toBeDefined()
  await expect(
    stsClient(sandbox, { credentials }).send(new GetCallerIdentityCommand({})),
  ).resolves.toMatchObject({ Arn: session, Account: sandbox.account })
  const { sessionToken: _, ...withoutToken } = credentials
  await expect(sesClient(sandbox, { credentials: withoutToken }).send(get)).rejects.toMatchObject({
    name: 'UnrecognizedClientException',
  })
})

test('credentials expire', async () => {
  let time = Date.now()
  await using sandbox = await startSandbox({ credentialLifetimeSeconds: 10, now: () => time })
  sandbox.ses.add('us-east-1', 'example.com')
  const credentials = await assumedCredentials(sandbox)
  await sesClient(sandbox, { credentials }).send(get)
  time += 10_000
  await expect(sesClient(sandbox, { credentials }).send(get)).rejects.toMatchObject({
    name: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
    $metadata: { httpStatusCode: 403 },
  })
})

const now = Math.floor(Date.now() / 1000)
const accessDenied = {
  name: 'AccessDenied',
  message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  $metadata: { httpStatusCode: 403 },
}

function invalid(message: RegExp) {
  return { name: 'InvalidIdentityTokenException', message: expect.stringMatching(message) }
}

test.each<[string, Record<string, unknown>, object]>([
  ['another repository', { sub: 'repo:octo-org/other:ref:refs/heads/main' }, accessDenied],
  ['another case', { sub: 'repo:Octo-Org/octo-repo:ref:refs/heads/main' }, accessDenied],
  ['another audience', { aud: 'https://github.com/octo-org' }, invalid(/^Incorrect token audience$/)],
  [
    'another issuer',
    { iss: 'https://ghes.example.com' },
    invalid(/^No OpenIDConnect provider found in your account for https:\/\/ghes.example.com$/),
  ],
  [
    'an expired token',
    { exp: now - 1 },
    { name: 'ExpiredTokenException', $metadata: { httpStatusCode: 400 } },
  ],
  ['a token without an expiration', { exp: undefined }, { name: 'ExpiredTokenException' }],
  ['a token from the future', { nbf: now + 600 }, invalid(/not valid yet/)],
])('refuses %s', async (_, claims, refusal) => {
  await using sandbox = await startSandbox()
  sandbox.github.claims = claims
  await expect(assumeRole(sandbox)).rejects.toMatchObject(refusal)
})

test('refuses tokens that the issuer did not sign', async () => {
  await using sandbox = await startSandbox()
  const [header = '', payload = '', signature = ''] = sandbox.github.idToken('sts.amazonaws.com').split('.')
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
  const forged = encode({ ...decode(payload), actor: 'somebody-else' })
  const cases: [string, RegExp][] = [
    [`${header}.${forged}.${signature}`, /signature/],
    [`${encode({ ...decode(header), kid: 'unknown' })}.${payload}.${signature}`, /retrieve verification key/],
    [`${encode({ alg: 'none' })}.${payload}.`, /retrieve verification key/],
    ['gho_anAccessToken', /not a valid JWT/],
  ]
  for (const [WebIdentityToken, message] of cases) {
    await expect(assumeRole(sandbox, { WebIdentityToken })).rejects.toMatchObject(invalid(message))
  }
})

test('trusts by role', async () => {
  await using sandbox = await startSandbox()
  const production = sandbox.addRole('production', {
    subject: 'repo:octo-org/octo-rep?:environment:production',
  })
  const partner = sandbox.addRole('partner', { audience: 'partner' })
  await expect(assumeRole(sandbox, { RoleArn: production })).rejects.toMatchObject(accessDenied)
  await expect(assumeRole(sandbox, { RoleArn: partner })).rejects.toMatchObject(accessDenied)
  await expect(assumeRole(sandbox, { RoleArn: `${production}-2` })).rejects.toMatchObject(accessDenied)
  sandbox.github.claims = { sub: 'repo:octo-org/octo-repo:environment:production' }
  await expect(assumeRole(sandbox, { RoleArn: production })).resolves.toBeDefined()
  const WebIdentityToken = await fetchIdToken(sandbox, 'partner')
  await expect(assumeRole(sandbox, { RoleArn: partner, WebIdentityToken })).resolves.toBeDefined()
})

test.each<[string, object, RegExp]>([
  ['too short a duration', { DurationSeconds: 899 }, /'durationSeconds'.*between 900 and 43200/],
  ['too long a duration', { DurationSeconds: 43_201 }, /'durationSeconds'/],
  [
    'a space in the session name',
    { RoleSessionName: 'my deploy' },
    /^1 validation error detected: Value 'my deploy'/,
  ],
  ['what is no ARN', { RoleArn: 'arn:aws:iam::deploy-role' }, /^Request ARN is invalid$/],
  [
    'nothing at all',
    { RoleArn: undefined, RoleSessionName: undefined },
    /^2 validation errors.*must not be null/,
  ],
])('refuses %s', async (_, input, message) => {
  await using sandbox = await startSandbox()
  await expect(assumeRole(sandbox, input)).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringMatching(message),
  })
})

test('signs of a bad key are in the words of the query protocol', async () => {
  await using sandbox = await startSandbox()
  const call = (credentials: typeof sandbox.keys) =>
    stsClient(sandbox, { credentials }).send(new GetCallerIdentityCommand({}))
  await expect(call({ ...sandbox.keys, accessKeyId: 'AKIAUNKNOWN' })).rejects.toMatchObject({
    name: 'InvalidClientTokenId',
  })
  await expect(call({ ...sandbox.keys, secretAccessKey: 'wrong' })).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
  })
})

test('an action that does not exist', async () => {
  await using sandbox = await startSandbox()
  const response = await fetch(endpoint(sandbox, 'STS'), {
    method: 'POST',
    body: 'Action=Dance&Version=2011-06-15',
  })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('<Code>InvalidAction</Code>')
  expect(sandbox.requests[0]?.operation).toBe('unknown')
})

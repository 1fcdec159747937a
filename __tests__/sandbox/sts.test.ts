import {
  ChangeResourceRecordSetsCommand,
  GetChangeCommand,
  GetHostedZoneCommand,
  ListHostedZonesByNameCommand,
} from '@aws-sdk/client-route-53'
import { GetEmailIdentityCommand } from '@aws-sdk/client-sesv2'
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { endpoint, fetchIdToken, route53Client, sesClient, stsClient } from './clients.ts'

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

async function assumedCredentials(sandbox: Sandbox, input: object = {}) {
  const {
    AccessKeyId = '',
    SecretAccessKey = '',
    SessionToken = '',
  } = (await assumeRole(sandbox, input)).Credentials ?? {}
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

test('the role of another account sees the hosted zones of that account, and no identity', async () => {
  await using sandbox = await startSandbox()
  sandbox.ses.add('us-east-1', 'example.com')
  const ids = {
    own: sandbox.route53.addZone('example.com'),
    other: sandbox.route53.addZone('example.net', { account: sandbox.dnsAccount }),
  }
  const credentials = await assumedCredentials(sandbox, { RoleArn: sandbox.dnsRole.arn })
  const session = `arn:aws:sts::${sandbox.dnsAccount}:assumed-role/dns/test`
  expect(await stsClient(sandbox, { credentials }).send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: sandbox.dnsAccount,
    Arn: session,
  })
  await expect(sesClient(sandbox, { credentials }).send(get)).rejects.toMatchObject({
    name: 'NotFoundException',
  })

  const [own, other] = [route53Client(sandbox), route53Client(sandbox, { credentials })]
  const listed = async (client: typeof own) =>
    (await client.send(new ListHostedZonesByNameCommand({}))).HostedZones?.map(({ Id }) => Id)
  expect(await listed(own)).toEqual([`/hostedzone/${ids.own}`])
  expect(await listed(other)).toEqual([`/hostedzone/${ids.other}`])
  await expect(other.send(new GetHostedZoneCommand({ Id: ids.other }))).resolves.toBeDefined()
  for (const [client, id] of [
    [own, ids.other],
    [other, ids.own],
  ] as const) {
    await expect(client.send(new GetHostedZoneCommand({ Id: id }))).rejects.toMatchObject({
      name: 'AccessDenied',
    })
  }

  const set = { Name: 'www.example.net', TTL: 300, ResourceRecords: [{ Value: '192.0.2.1' }] }
  const { ChangeInfo } = await other.send(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: ids.other,
      ChangeBatch: { Changes: [{ Action: 'CREATE', ResourceRecordSet: { ...set, Type: 'A' } }] },
    }),
  )
  const poll = new GetChangeCommand({ Id: ChangeInfo?.Id })
  await expect(other.send(poll)).resolves.toMatchObject({ ChangeInfo: { Status: 'INSYNC' } })
  await expect(own.send(poll)).rejects.toMatchObject({ name: 'NoSuchChange' })
})

describe('a session policy', () => {
  const statement = { Effect: 'Allow', Action: ['ses:get*'], Resource: '*' }
  const policy = (...statements: object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements })
  const identity = (name: string) => `arn:aws:ses:us-east-1:111122223333:identity/${name}`

  test.each<[string, string, boolean]>([
    ['allows what it lists', policy(statement), true],
    ['allows the resource that it names', policy({ ...statement, Resource: [identity('example.*')] }), true],
    ['allows no other resource', policy({ ...statement, Resource: identity('example.net') }), false],
    ['allows no other action', policy({ ...statement, Action: 'ses:Put*' }), false],
    ['allows nothing that it denies', policy(statement, { ...statement, Effect: 'Deny' }), false],
  ])('%s', async (_, Policy, allowed) => {
    await using sandbox = await startSandbox()
    sandbox.ses.add('us-east-1', 'example.com')
    const credentials = await assumedCredentials(sandbox, { Policy })
    const answer = sesClient(sandbox, { credentials }).send(get)
    if (allowed) await expect(answer).resolves.toBeDefined()
    else {
      await expect(answer).rejects.toMatchObject({
        name: 'AccessDeniedException',
        message: expect.stringMatching(
          /ses:GetEmailIdentity .*because no session policy allows the ses:GetEmailIdentity/,
        ),
      })
    }
  })

  test('only narrows the role, and GetCallerIdentity needs no permission', async () => {
    await using sandbox = await startSandbox()
    sandbox.ses.add('us-east-1', 'example.com')
    sandbox.deny('ses:GetEmailIdentity')
    const credentials = await assumedCredentials(sandbox, { Policy: policy(statement) })
    await expect(sesClient(sandbox, { credentials }).send(get)).rejects.toThrow(/no identity-based policy/)
    await expect(
      stsClient(sandbox, { credentials }).send(new GetCallerIdentityCommand({})),
    ).resolves.toBeDefined()
  })

  test.each<[string, string, string]>([
    ['is not too long', policy({ ...statement, Sid: 'x'.repeat(2048) }), 'ValidationError'],
    ['is JSON', '{', 'MalformedPolicyDocumentException'],
    ['has a version', JSON.stringify({ Statement: statement }), 'MalformedPolicyDocumentException'],
    ['has actions', policy({ ...statement, Action: undefined }), 'MalformedPolicyDocumentException'],
    [
      'has no other members',
      policy({ ...statement, NotAction: 'ses:*' }),
      'MalformedPolicyDocumentException',
    ],
  ])('%s', async (_, Policy, name) => {
    await using sandbox = await startSandbox()
    await expect(assumeRole(sandbox, { Policy })).rejects.toMatchObject({ name })
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

import { GetIdentityMailFromDomainAttributesCommand } from '@aws-sdk/client-ses'
import {
  GetEmailIdentityCommand,
  PutEmailIdentityMailFromAttributesCommand,
  type PutEmailIdentityMailFromAttributesCommandInput,
} from '@aws-sdk/client-sesv2'
import { describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { MailFromAttributes } from '../../sandbox/ses/ses.ts'
import { endpoint, sesClient, sesV1Client } from './clients.ts'

const REGION = 'us-east-1'
const IDENTITY = 'example.com'

type Client = Parameters<typeof sesClient>[1]

function get(sandbox: Sandbox, EmailIdentity = IDENTITY, client?: Client) {
  return sesClient(sandbox, client).send(new GetEmailIdentityCommand({ EmailIdentity }))
}

function put(sandbox: Sandbox, input: Partial<PutEmailIdentityMailFromAttributesCommandInput>) {
  return sesClient(sandbox).send(
    new PutEmailIdentityMailFromAttributesCommand({ EmailIdentity: IDENTITY, ...input }),
  )
}

async function getMany(sandbox: Sandbox, Identities: string[], credentials = sandbox.keys) {
  const command = new GetIdentityMailFromDomainAttributesCommand({ Identities })
  return (await sesV1Client(sandbox, { credentials }).send(command)).MailFromDomainAttributes ?? {}
}

test('shows an identity as SES does', async () => {
  await using sandbox = await startSandbox()
  sandbox.ses.add(REGION, IDENTITY)
  sandbox.ses.add(REGION, 'user+tag@example.com', 'absent')
  const domain = await get(sandbox)
  expect(domain).toMatchObject({
    IdentityType: 'DOMAIN',
    VerificationStatus: 'SUCCESS',
    DkimAttributes: { Status: 'SUCCESS' },
    MailFromAttributes: { BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
  })
  expect(Object.keys(domain.MailFromAttributes ?? {})).toEqual(['BehaviorOnMxFailure'])
  expect(domain.$metadata.requestId).toBe(sandbox.requests[0]?.requestId)
  const address = await get(sandbox, 'user+tag@example.com')
  expect(address.IdentityType).toBe('EMAIL_ADDRESS')
  expect(address.MailFromAttributes).toBeUndefined()
})

const BOUNCE = { MailFromDomain: 'bounce.example.com', BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' } as const
const NONE = { BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' } as const

test.each<[string, MailFromAttributes | 'absent', object, MailFromAttributes]>([
  ['a first domain is pending', NONE, BOUNCE, { ...BOUNCE, MailFromDomainStatus: 'PENDING' }],
  ['so it is where no block was shown', 'absent', BOUNCE, { ...BOUNCE, MailFromDomainStatus: 'PENDING' }],
  [
    'another domain starts over',
    { ...BOUNCE, MailFromDomain: 'mail.example.com', MailFromDomainStatus: 'SUCCESS' },
    BOUNCE,
    { ...BOUNCE, MailFromDomainStatus: 'PENDING' },
  ],
  [
    'a failed domain starts over',
    { ...BOUNCE, MailFromDomainStatus: 'FAILED' },
    BOUNCE,
    { ...BOUNCE, MailFromDomainStatus: 'PENDING' },
  ],
  ...(['PENDING', 'SUCCESS', 'TEMPORARY_FAILURE'] as const).map(
    (status): [string, MailFromAttributes, object, MailFromAttributes] => [
      `${status} stays, and the behavior changes`,
      { ...BOUNCE, MailFromDomainStatus: status },
      { ...BOUNCE, BehaviorOnMxFailure: 'REJECT_MESSAGE' },
      { ...BOUNCE, BehaviorOnMxFailure: 'REJECT_MESSAGE', MailFromDomainStatus: status },
    ],
  ),
  [
    'the behavior is the default when left out',
    { ...BOUNCE, BehaviorOnMxFailure: 'REJECT_MESSAGE', MailFromDomainStatus: 'SUCCESS' },
    { MailFromDomain: 'bounce.example.com' },
    { ...BOUNCE, MailFromDomainStatus: 'SUCCESS' },
  ],
  [
    'no domain turns it off',
    { ...BOUNCE, BehaviorOnMxFailure: 'REJECT_MESSAGE', MailFromDomainStatus: 'SUCCESS' },
    { BehaviorOnMxFailure: 'REJECT_MESSAGE' },
    NONE,
  ],
])('PUT: %s', async (_, before, input, after) => {
  await using sandbox = await startSandbox()
  sandbox.ses.add(REGION, IDENTITY, before)
  await put(sandbox, input)
  expect(sandbox.ses.get(REGION, IDENTITY)).toEqual(after)
  expect((await get(sandbox)).MailFromAttributes).toEqual(after)
})

test('a status can be set by hand', async () => {
  await using sandbox = await startSandbox()
  sandbox.ses.add(REGION, IDENTITY, BOUNCE)
  sandbox.ses.setStatus(REGION, IDENTITY, 'SUCCESS')
  expect((await get(sandbox)).MailFromAttributes?.MailFromDomainStatus).toBe('SUCCESS')
})

test('keeps regions apart, and the case of local parts', async () => {
  await using sandbox = await startSandbox()
  sandbox.ses.add('eu-west-1', 'User@example.com')
  await expect(get(sandbox, 'User@EXAMPLE.com', { region: 'eu-west-1' })).resolves.toBeDefined()
  const notFound = { name: 'NotFoundException' }
  await expect(get(sandbox, 'user@example.com', { region: 'eu-west-1' })).rejects.toMatchObject(notFound)
  await expect(get(sandbox, 'User@example.com')).rejects.toMatchObject(notFound)
})

test.each([404, 400] as const)(
  'an unknown identity, with a PUT that answers %i',
  async (putNotFoundStatus) => {
    await using sandbox = await startSandbox({ putNotFoundStatus })
    const message = 'Email identity example.com does not exist.'
    await expect(get(sandbox)).rejects.toMatchObject({ name: 'NotFoundException', message })
    const error = await put(sandbox, BOUNCE).catch((reason) => reason)
    expect(error).toMatchObject({
      name: putNotFoundStatus === 404 ? 'NotFoundException' : 'BadRequestException',
      message,
      $metadata: { httpStatusCode: putNotFoundStatus, requestId: sandbox.requests[1]?.requestId },
    })
  },
)

test.each(['example.com', 'bounce.example.org', 'bounceexample.com'])(
  'refuses %s, no strict child',
  async (name) => {
    await using sandbox = await startSandbox()
    sandbox.ses.add(REGION, IDENTITY)
    await expect(put(sandbox, { MailFromDomain: name })).rejects.toMatchObject({
      name: 'BadRequestException',
      message: `Provided MAIL-FROM domain <${name}> is not subdomain of the domain of the identity <example.com>.`,
    })
  },
)

test.each([
  ['an empty domain', { MailFromDomain: '' }],
  ["the behavior in v1's spelling", { ...BOUNCE, BehaviorOnMxFailure: 'UseDefaultValue' as never }],
])('refuses %s', async (_, input) => {
  await using sandbox = await startSandbox()
  sandbox.ses.add(REGION, IDENTITY)
  await expect(put(sandbox, input)).rejects.toMatchObject({ name: 'BadRequestException' })
  expect(sandbox.ses.get(REGION, IDENTITY)).toEqual(NONE)
})

test.each([
  ['misspelled members', '{"BehaviourOnMxFailure":"REJECT_MESSAGE"}', 'BadRequestException'],
  ['what is not JSON', '{"MailFromDomain":', 'SerializationException'],
  ['what is no object', '[]', 'SerializationException'],
])('refuses %s in a signed body', async (_, body, name) => {
  await using sandbox = await startSandbox()
  sandbox.ses.add(REGION, IDENTITY)
  const client = sesClient(sandbox)
  client.middlewareStack.add(
    (next) => (args) => {
      Object.assign(args.request as object, { body })
      return next(args)
    },
    { step: 'build', priority: 'high' }, // before its length is taken, and signed
  )
  const command = new PutEmailIdentityMailFromAttributesCommand({ EmailIdentity: IDENTITY })
  await expect(client.send(command)).rejects.toMatchObject({ name })
})

test('an action that IAM denies', async () => {
  await using sandbox = await startSandbox()
  sandbox.ses.add(REGION, IDENTITY)
  sandbox.deny('ses:GetEmailIdentity')
  await expect(get(sandbox)).rejects.toMatchObject({
    name: 'AccessDeniedException',
    $metadata: { httpStatusCode: 403 },
    message:
      'User: arn:aws:iam::111122223333:user/sandbox is not authorized to perform: ses:GetEmailIdentity on resource: `arn:aws:ses:us-east-1:111122223333:identity/example.com` because no identity-based policy allows the ses:GetEmailIdentity action',
  })
  await expect(put(sandbox, BOUNCE)).resolves.toBeDefined()
})

test('keys that are not known', async () => {
  await using sandbox = await startSandbox()
  const unknown = { ...sandbox.keys, accessKeyId: 'AKIAUNKNOWN' }
  const foreignToken = { ...sandbox.keys, sessionToken: 'of another key' }
  for (const credentials of [unknown, foreignToken]) {
    await expect(get(sandbox, IDENTITY, { credentials })).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    })
  }
})

test('requests that are not signed, and routes that do not exist', async () => {
  await using sandbox = await startSandbox()
  const url = endpoint(sandbox, 'SESV2')
  const unsigned = await fetch(`${url}/v2/email/identities/example.com`)
  expect([unsigned.status, unsigned.headers.get('x-amzn-errortype')]).toEqual([
    403,
    'MissingAuthenticationTokenException',
  ])
  const unknown = await fetch(`${url}/v2/email/identities`)
  expect([unknown.status, unknown.headers.get('x-amzn-errortype')]).toEqual([
    404,
    'UnknownOperationException',
  ])
  expect(sandbox.requests.map(({ operation }) => operation)).toEqual(['ses:GetEmailIdentity', 'unknown'])
})

test('limits all calls of an account in each region', async () => {
  let time = Date.now()
  await using sandbox = await startSandbox({ callsPerSecond: 1, now: () => time })
  for (const region of [REGION, 'eu-west-1']) sandbox.ses.add(region, IDENTITY)
  await get(sandbox)
  await expect(get(sandbox)).rejects.toMatchObject({
    name: 'TooManyRequestsException',
    message: 'Too Many Requests',
    $metadata: { httpStatusCode: 429 },
  })
  await expect(put(sandbox, BOUNCE)).rejects.toMatchObject({ name: 'TooManyRequestsException' })
  await expect(getMany(sandbox, [IDENTITY])).rejects.toMatchObject({
    name: 'Throttling',
    message: 'Rate exceeded',
    $metadata: { httpStatusCode: 400 },
  })
  await get(sandbox, IDENTITY, { region: 'eu-west-1' })
  time += 999
  await expect(get(sandbox)).rejects.toMatchObject({ name: 'TooManyRequestsException' })
  time += 1
  await get(sandbox)
})

describe('the MAIL FROM domains of many identities', () => {
  test('are read in one call, in the words of v1, and what does not exist is left out', async () => {
    await using sandbox = await startSandbox()
    sandbox.ses.add(REGION, IDENTITY, {
      ...BOUNCE,
      MailFromDomainStatus: 'TEMPORARY_FAILURE',
      BehaviorOnMxFailure: 'REJECT_MESSAGE',
    })
    sandbox.ses.add(REGION, 'user+tag@example.com')
    sandbox.ses.add(REGION, 'example.net', 'absent')
    const never = { BehaviorOnMXFailure: 'UseDefaultValue' }
    expect(await getMany(sandbox, [IDENTITY, 'example.net', 'user+tag@example.com', 'example.org'])).toEqual({
      [IDENTITY]: {
        MailFromDomain: BOUNCE.MailFromDomain,
        MailFromDomainStatus: 'TemporaryFailure',
        BehaviorOnMXFailure: 'RejectMessage',
      },
      'example.net': never,
      'user+tag@example.com': never,
    })
    expect(await getMany(sandbox, ['example.org'])).toEqual({})
  })

  test('are read a hundred at a time', async () => {
    await using sandbox = await startSandbox()
    const identities = Array.from({ length: 101 }, (_, index) => `host-${index}.example.com`)
    for (const identity of identities) sandbox.ses.add(REGION, identity)
    expect(Object.keys(await getMany(sandbox, identities.slice(1)))).toHaveLength(100)
    await expect(getMany(sandbox, identities)).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(/'identities'.*less than or equal to 100/),
    })
  })

  test('are refused in the words of v1', async () => {
    await using sandbox = await startSandbox()
    const unknown = { ...sandbox.keys, accessKeyId: 'AKIAUNKNOWN' }
    await expect(getMany(sandbox, [IDENTITY], unknown)).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    })
    sandbox.deny('ses:GetIdentityMailFromDomainAttributes')
    await expect(getMany(sandbox, [IDENTITY])).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringMatching(
        /not authorized to perform: ses:GetIdentityMailFromDomainAttributes because/,
      ),
      $metadata: { httpStatusCode: 403 },
    })
  })
})

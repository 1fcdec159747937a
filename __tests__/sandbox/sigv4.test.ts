import { GetEmailIdentityCommand, PutEmailIdentityMailFromAttributesCommand } from '@aws-sdk/client-sesv2'
import { expect, test } from 'vitest'
import type { WireRequest } from '../../sandbox/http/service.ts'
import { parseAuthorization, verifySignature } from '../../sandbox/iam/sigv4.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { sesClient } from './clients.ts'

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
const SIGNED_AT = Date.UTC(2015, 7, 30, 12, 36, 0)

async function verify(request: WireRequest, secret: string, now: number): Promise<void> {
  const authorization = parseAuthorization(request.headers.authorization)
  if (!authorization) throw new Error('not signed')
  await verifySignature(request, authorization, secret, now)
}

// The signatures that AWS publishes: one of its test suite, one of its documentation.
const PUBLISHED: Record<string, WireRequest> = {
  'get-vanilla': {
    method: 'GET',
    path: '/',
    query: new URLSearchParams(),
    headers: {
      host: 'example.amazonaws.com',
      'x-amz-date': '20150830T123600Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    },
    body: '',
  },
  'IAM ListUsers': {
    method: 'GET',
    path: '/',
    query: new URLSearchParams('Version=2010-05-08&Action=ListUsers'),
    headers: {
      host: 'iam.amazonaws.com',
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'x-amz-date': '20150830T123600Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    },
    body: '',
  },
}

test.each(Object.entries(PUBLISHED))('accepts the published signature of %s', async (_, request) => {
  await verify(request, SECRET, SIGNED_AT)
})

test('accepts what the SDK signs, and nothing else', async () => {
  await using sandbox = await startSandbox()
  const { secretAccessKey } = sandbox.keys
  sandbox.ses.add('us-east-1', "o'user+tag@example.com")
  await sesClient(sandbox).send(
    new PutEmailIdentityMailFromAttributesCommand({
      EmailIdentity: "o'user+tag@example.com",
      MailFromDomain: 'bounce.example.com',
    }),
  )
  const [request] = sandbox.requests
  if (!request) throw new Error('nothing recorded')
  const now = Date.now()
  expect(request).toMatchObject({
    path: '/v2/email/identities/o%27user%2Btag%40example.com/mail-from',
    service: 'ses',
    region: 'us-east-1',
    accessKeyId: sandbox.keys.accessKeyId,
  })
  await verify(request, secretAccessKey, now)

  const mismatch = /signature we calculated does not match/
  const { headers } = request
  const authorization = String(headers.authorization)
  const tampered: [Partial<WireRequest>, RegExp][] = [
    [{ body: request.body.replace('bounce', 'attack') }, mismatch],
    [{ path: request.path.replace('user', 'root') }, mismatch],
    [{ method: 'POST' }, mismatch],
    [{ query: new URLSearchParams('a=b') }, mismatch],
    [{ headers: { ...headers, host: 'email.us-east-1.amazonaws.com' } }, mismatch],
    [{ headers: { ...headers, authorization: authorization.replace('us-east-1', 'eu-west-1') } }, mismatch],
    [{ headers: { ...headers, authorization: authorization.replace('host;', '') } }, /'host' must be/],
    [{ headers: { ...headers, 'x-amz-security-token': 'another' } }, /'x-amz-security-token' must be/],
    [{ headers: { ...headers, 'x-amz-date': '20150830T123600Z' } }, /does not match YYYYMMDD/],
    [{ headers: { ...headers, 'x-amz-date': 'yesterday' } }, /must be in ISO-8601/],
  ]
  for (const [change, message] of tampered) {
    await expect(verify({ ...request, ...change }, secretAccessKey, now), message.source).rejects.toThrow(
      message,
    )
  }
  await expect(verify(request, 'another secret', now)).rejects.toThrow(mismatch)
  await expect(verify(request, secretAccessKey, now + 301_000)).rejects.toThrow(/^Signature expired/)
  await expect(verify(request, secretAccessKey, now - 302_000)).rejects.toThrow(/^Signature not yet current/)
})

test('a client whose clock is wrong can learn the time', async () => {
  await using sandbox = await startSandbox({ now: () => Date.now() + 3_600_000 })
  sandbox.ses.add('us-east-1', 'example.com')
  const get = new GetEmailIdentityCommand({ EmailIdentity: 'example.com' })
  await expect(sesClient(sandbox).send(get)).rejects.toMatchObject({ name: 'InvalidSignatureException' })
  await expect(sesClient(sandbox, { maxAttempts: 2 }).send(get)).resolves.toMatchObject({
    IdentityType: 'DOMAIN',
  })
})

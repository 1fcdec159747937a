import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { EdgeOptions } from '../../src/aws/client.ts'
import { SesApi } from '../../src/aws/ses.ts'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import type { Desired } from '../../src/mail-from/attributes.ts'
import { msg } from '../../src/message.ts'
import { FakeClock } from '../support/clock.ts'
import { isolate, reply, reset, serve } from '../support/loopback.ts'
import { failureOf, identity, thrownBy, wants, wantsDefault } from '../support/values.ts'

beforeEach(isolate)
afterEach(() => {
  vi.unstubAllEnvs()
})

const wanted = wants('bounce.example.com', 'REJECT_MESSAGE')

const json = (status: number, body: unknown) => (response: ServerResponse) =>
  reply(response, status, JSON.stringify(body), {
    'content-type': 'application/json',
    'x-amzn-requestid': 'req-7',
  })
const refuse = (status: number, type: string, message: string) => (response: ServerResponse) =>
  reply(response, status, JSON.stringify({ message }), {
    'content-type': 'application/json',
    'x-amzn-errortype': type,
    'x-amzn-requestid': 'req-8',
  })

interface Options {
  readonly name?: string
  readonly justAssumed?: boolean
  readonly signal?: AbortSignal
  readonly credentials?: () => Promise<{ accessKeyId: string; secretAccessKey: string }>
}

/** The way to an SES that answers like this. */
async function open(answer: (response: ServerResponse, index: number) => void, options: Options = {}) {
  const server = await serve((response, _, index) => answer(response, index))
  vi.stubEnv('AWS_ENDPOINT_URL_SESV2', server.url)
  const clock = new FakeClock()
  const told: string[] = []
  const edges: EdgeOptions = {
    clock,
    signal: options.signal ?? new AbortController().signal,
    mask: () => {},
    trace: () => {},
    onRetry: (service, message) => told.push(`${service}: ${message}`),
  }
  const provider =
    options.credentials ?? (async () => ({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' }))
  const api = new SesApi({ provider, justAssumed: options.justAssumed ?? false }, edges)
  onTestFinished(() => api.close())
  const target = { identity: identity(options.name ?? 'example.com'), region: 'us-east-1' }
  const ses = {
    read: () => api.read(target),
    poll: () => api.poll(target),
    put: (desired: Desired) => api.put(target, desired),
  }
  return { ses, requests: server.requests, clock, told }
}

describe('the read', () => {
  test('asks for the identity, percent-encoded and signed', async () => {
    const { ses, requests } = await open(json(200, {}), { name: 'user+tag@example.com' })
    await ses.read()
    expect(requests).toMatchObject([{ method: 'GET', path: '/v2/email/identities/user%2Btag%40example.com' }])
    expect(requests[0]?.headers.authorization).toMatch(/AKIAEXAMPLE\/\d+\/us-east-1\/ses\/aws4_request/)
  })

  test('gives the state and the request id', async () => {
    const { ses } = await open(
      json(200, {
        IdentityType: 'DOMAIN',
        VerifiedForSendingStatus: true,
        MailFromAttributes: {
          MailFromDomain: 'bounce.example.com',
          MailFromDomainStatus: 'SUCCESS',
          BehaviorOnMxFailure: 'REJECT_MESSAGE',
        },
      }),
    )
    expect(await ses.read()).toEqual({
      kind: 'known',
      current: {
        kind: 'custom',
        domain: 'bounce.example.com',
        behavior: 'REJECT_MESSAGE',
        status: 'SUCCESS',
      },
      requestId: 'req-7',
      canSend: true,
    })
  })

  test.each([
    [{}],
    [{ MailFromAttributes: null }],
    [{ MailFromAttributes: { BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' } }],
    [{ MailFromAttributes: { MailFromDomain: '', BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' } }],
  ])('finds no custom domain in %j', async (body) => {
    const { ses } = await open(json(200, body))
    expect(await ses.read()).toMatchObject({
      kind: 'known',
      current: { kind: 'default', behavior: 'USE_DEFAULT_VALUE' },
    })
  })

  test('that IAM denies is an answer, at once', async () => {
    const { ses, requests } = await open(refuse(403, 'AccessDeniedException', 'User: u is not authorized'))
    const read = await ses.read()
    expect(read).toMatchObject({
      kind: 'denied',
      error: { code: 'ACCESS_DENIED', details: { requestId: 'req-8' } },
    })
    expect(read.kind === 'denied' && read.error.text.plain()).toMatch(
      /ses:GetEmailIdentity.*User: u is not authorized/,
    )
    expect(requests).toHaveLength(1)
  })

  test.each<[string, (response: ServerResponse) => void, string]>([
    ['an unknown identity', refuse(404, 'NotFoundException', 'Not there'), 'IDENTITY_NOT_FOUND'],
    ['expired credentials', refuse(403, 'ExpiredTokenException', 'Expired'), 'CREDENTIALS_REJECTED'],
    ['a wrong request', refuse(400, 'BadRequestException', 'Odd'), 'REQUEST_REJECTED'],
    ['a page of a proxy that refuses', (response) => reply(response, 403, '<html>'), 'SERVICE_ERROR'],
  ])('fails at once on %s', async (_, answer, code) => {
    const { ses, requests } = await open(answer)
    expect((await failureOf(ses.read())).code).toBe(code)
    expect(requests).toHaveLength(1)
  })

  test('fails on an answer in which the domain is none', async () => {
    const { ses } = await open(json(200, { MailFromAttributes: { MailFromDomain: { a: 1 } } }))
    expect((await failureOf(ses.read())).code).toBe('SERVICE_ERROR')
  })
})

describe('JSON of somebody else', () => {
  const foreign = (response: ServerResponse) => reply(response, 200, '{"status":"ok"}')

  test('is no identity without a MAIL FROM domain', async () => {
    const { ses, requests } = await open(foreign)
    expect((await failureOf(ses.read())).code).toBe('SERVICE_ERROR')
    expect(requests).toHaveLength(4)
  })

  test('is no sign that it is turned off', async () => {
    const { ses } = await open(foreign)
    const error = await failureOf(ses.put(wantsDefault))
    expect([error.code, error.details.mayBeDone]).toEqual(['SERVICE_ERROR', 'Amazon SES'])
  })

  test.each([
    [{ IdentityType: 'DOMAIN' }],
    [{ MailFromAttributes: { BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' } }],
  ])('is not what an SES without request ids answers: %j', async (body) => {
    const { ses } = await open((response) => reply(response, 200, JSON.stringify(body)))
    expect(await ses.read()).toMatchObject({ current: { kind: 'default' }, requestId: '' })
  })
})

describe('the PUT', () => {
  test('carries the behavior with the domain', async () => {
    const { ses, requests } = await open(json(200, {}))
    expect(await ses.put(wanted)).toBe('req-7')
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({ method: 'PUT', path: '/v2/email/identities/example.com/mail-from' })
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      MailFromDomain: 'bounce.example.com',
      BehaviorOnMxFailure: 'REJECT_MESSAGE',
    })
  })

  test('leaves the domain out to disable it', async () => {
    const { ses, requests } = await open(json(200, {}))
    await ses.put(wantsDefault)
    expect(JSON.parse(requests[0]?.body ?? '')).not.toHaveProperty('MailFromDomain')
  })

  test('works with an empty answer', async () => {
    const { ses } = await open((response) => reply(response, 200, '', { 'x-amzn-requestid': 'req-9' }))
    expect(await ses.put(wanted)).toBe('req-9')
  })

  const unsigned = (response: ServerResponse) => reply(response, 200)
  const shown = (domain: string) =>
    json(200, { MailFromAttributes: { MailFromDomain: domain, BehaviorOnMxFailure: 'REJECT_MESSAGE' } })

  test('of an answer that SES has not signed asks SES whether it was made', async () => {
    const { ses, requests } = await open((response, index) =>
      [unsigned, shown('bounce.example.com')][index]?.(response),
    )
    expect(await ses.put(wanted)).toBe('req-7')
    expect(requests.map(({ method }) => method)).toEqual(['PUT', 'GET'])
  })

  test('counts as made where nobody signs and IAM denies that read', async () => {
    const { ses, requests } = await open((response, index) =>
      [unsigned, refuse(403, 'AccessDeniedException', 'no')][index]?.(response),
    )
    expect(await ses.put(wanted)).toBe('')
    expect(requests.map(({ method }) => method)).toEqual(['PUT', 'GET'])
  })

  test('is tried again, and in doubt, where nobody signs and SES does not show the change', async () => {
    const { ses, requests } = await open((response, index) =>
      index % 2 === 0 ? unsigned(response) : shown('old.example.com')(response),
    )
    const error = await failureOf(ses.put(wanted))
    expect([error.code, error.details.mayBeDone]).toEqual(['SERVICE_ERROR', 'Amazon SES'])
    expect(requests.map(({ method }) => method).join(' ')).toBe('PUT GET PUT GET PUT GET PUT GET')
  })

  test.each<[string, (response: ServerResponse) => void, string]>([
    ['IAM denies it', refuse(403, 'AccessDeniedException', 'no'), 'ACCESS_DENIED'],
    ['the identity is not there', refuse(404, 'NotFoundException', 'no'), 'IDENTITY_NOT_FOUND'],
    [
      'the identity does not exist',
      refuse(400, 'BadRequestException', 'x does not exist'),
      'IDENTITY_NOT_FOUND',
    ],
    ['SES refuses it', refuse(400, 'BadRequestException', 'is not subdomain'), 'REQUEST_REJECTED'],
  ])('fails at once where %s', async (_, answer, code) => {
    const { ses, requests } = await open(answer)
    const error = await failureOf(ses.put(wanted))
    expect([error.code, error.details.requestId]).toEqual([code, 'req-8'])
    expect(requests).toHaveLength(1)
  })
})

describe('a look in a row of many', () => {
  test('gives the state and the request id', async () => {
    const { ses, requests } = await open(
      json(200, {
        MailFromAttributes: {
          MailFromDomain: 'bounce.example.com',
          MailFromDomainStatus: 'TEMPORARY_FAILURE',
          BehaviorOnMxFailure: 'REJECT_MESSAGE',
        },
      }),
      { name: 'user+tag@example.com' },
    )
    expect(await ses.poll()).toEqual({
      kind: 'seen',
      current: {
        kind: 'custom',
        domain: 'bounce.example.com',
        behavior: 'REJECT_MESSAGE',
        status: 'TEMPORARY_FAILURE',
      },
      requestId: 'req-7',
    })
    expect(requests).toMatchObject([{ method: 'GET', path: '/v2/email/identities/user%2Btag%40example.com' }])
  })

  test('shows that there is no custom domain', async () => {
    const { ses } = await open(json(200, {}))
    expect(await ses.poll()).toMatchObject({ kind: 'seen', current: { kind: 'default' } })
  })

  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    ['throttling', refuse(429, 'TooManyRequestsException', 'Rate exceeded'), /Rate exceeded/],
    ['throttling with status 400', refuse(400, 'ThrottlingException', 'Slow down'), /Slow down/],
    ['status 500', refuse(500, 'InternalFailure', 'Oops'), /Oops/],
    ['status 503 without words', (response) => reply(response, 503), /503/],
    ['a lost connection', reset, /ECONNRESET|broke/],
    ['an HTML page', (response) => reply(response, 200, '<html>'), /HTML/],
    ['a page of a proxy that refuses', (response) => reply(response, 403, '<html>'), /HTML/],
    ['half a document', (response) => reply(response, 200, '{"MailFrom'), /JSON/],
    ['JSON of somebody else', (response) => reply(response, 200, '{"status":"ok"}'), /nor an identity/],
    ['a domain that is none', json(200, { MailFromAttributes: { MailFromDomain: { a: 1 } } }), /attributes/],
  ])('is missed on %s, and not repeated', async (_, answer, words) => {
    const { ses, requests, clock, told } = await open(answer)
    const poll = await ses.poll()
    expect(poll).toEqual({ kind: 'missed', message: expect.stringMatching(words) })
    expect([requests.length, clock.sleeps, told]).toEqual([1, [], []])
  })

  test.each<[string, (response: ServerResponse) => void, string, RegExp]>([
    [
      'IAM denies it',
      refuse(403, 'AccessDeniedException', 'User: u is not authorized'),
      'ACCESS_DENIED',
      /ses:GetEmailIdentity.*User: u/,
    ],
    [
      'the credentials have expired',
      refuse(403, 'ExpiredTokenException', 'The token has expired'),
      'CREDENTIALS_REJECTED',
      /out of date/,
    ],
    [
      'the identity is gone',
      refuse(404, 'NotFoundException', 'Gone'),
      'IDENTITY_NOT_FOUND',
      /example\.com.*Gone/,
    ],
    ['SES refuses it', refuse(400, 'BadRequestException', 'Odd'), 'REQUEST_REJECTED', /Odd/],
  ])('fails when %s', async (_, answer, code, words) => {
    const { ses, requests } = await open(answer)
    const error = await failureOf(ses.poll())
    expect([error.code, error.details.requestId]).toEqual([code, 'req-8'])
    expect(error.text.plain()).toMatch(words)
    expect(requests).toHaveLength(1)
  })

  test('is missed with credentials that SES does not know yet, and fails once it ought to', async () => {
    const { ses, clock } = await open(refuse(403, 'UnrecognizedClientException', 'Unknown'), {
      justAssumed: true,
    })
    expect(await ses.poll()).toEqual({ kind: 'missed', message: 'Unknown' })
    clock.advance(60_000)
    expect((await failureOf(ses.poll())).code).toBe('CREDENTIALS_REJECTED')
  })

  test.each<[ErrorCode]>([['RATE_LIMITED'], ['SERVICE_ERROR'], ['NETWORK_ERROR'], ['OIDC_UNAVAILABLE']])(
    'is missed when new credentials end in %s, which passes',
    async (code) => {
      const error = new ActionError(code, msg`STS said ${'no'}.`)
      const { ses, requests } = await open(json(200, {}), { credentials: () => Promise.reject(error) })
      expect(await ses.poll()).toEqual({ kind: 'missed', message: 'STS said no.' })
      expect(requests).toHaveLength(0)
    },
  )

  test.each<[ErrorCode]>([['CREDENTIALS_MISSING'], ['ROLE_NOT_ASSUMED'], ['CANCELLED'], ['INTERNAL_ERROR']])(
    'fails when new credentials end in %s',
    async (code) => {
      const error = new ActionError(code, msg`None.`)
      const { ses } = await open(json(200, {}), { credentials: () => Promise.reject(error) })
      expect(await thrownBy(ses.poll())).toBe(error)
    },
  )

  test('uses the credentials of today: those that run out are renewed', async () => {
    let made = 0
    const credentials = async () => ({
      accessKeyId: `AKIA${++made}`,
      secretAccessKey: 'secret',
      expiration: new Date(Date.now() + (made === 1 ? 1_000 : 3_600_000)),
    })
    const { ses, requests } = await open(json(200, {}), { credentials })
    for (let look = 0; look < 3; look++) await ses.poll()
    const keys = requests.map(({ headers }) => /Credential=(\w+)/.exec(headers.authorization ?? '')?.[1])
    expect(keys.at(-1)).not.toBe('AKIA1')
    expect(keys.at(-1)).toBe(keys.at(-2))
  })

  test('ends with the reason when it is cancelled under way', async () => {
    const reason = new ActionError('CANCELLED', msg`Cancelled.`)
    const controller = new AbortController()
    const { ses, requests } = await open(() => controller.abort(reason), { signal: controller.signal })
    expect(await thrownBy(ses.poll())).toBe(reason)
    expect(requests).toHaveLength(1)
  })
})

describe('another try', () => {
  const faults: [string, (response: ServerResponse) => void, string][] = [
    ['throttling', refuse(429, 'TooManyRequestsException', 'Rate exceeded'), 'RATE_LIMITED'],
    ['throttling with status 400', refuse(400, 'ThrottlingException', 'Rate exceeded'), 'RATE_LIMITED'],
    ['status 500', refuse(500, 'InternalFailure', 'Internal'), 'SERVICE_ERROR'],
    ['status 503 without words', (response) => reply(response, 503), 'SERVICE_ERROR'],
    ['an HTML page', (response) => reply(response, 200, '<html>'), 'SERVICE_ERROR'],
    ['half a document', (response) => reply(response, 200, '{"MailFrom'), 'SERVICE_ERROR'],
    ['XML', (response) => reply(response, 200, '<x/>'), 'SERVICE_ERROR'],
    ['a reset', reset, 'NETWORK_ERROR'],
  ]

  test.each(faults)('follows %s', async (_, fault) => {
    const { ses, requests, clock, told } = await open((response, i) =>
      i < 3 ? fault(response) : json(200, {})(response),
    )
    expect(await ses.read()).toMatchObject({ kind: 'known' })
    expect(requests).toHaveLength(4)
    expect(clock.sleeps).toHaveLength(3)
    expect(told).toHaveLength(3)
    for (const line of told) expect(line).toMatch(/SES: ./)
  })

  test.each(faults)('is not made for ever: %s', async (_, fault, code) => {
    const { ses, requests } = await open(fault)
    expect((await failureOf(ses.put(wanted))).code).toBe(code)
    expect(requests).toHaveLength(4)
  })

  const unknown = refuse(403, 'UnrecognizedClientException', 'The security token is invalid')

  test('follows credentials that SES does not know yet, once', async () => {
    const fresh = await open((response, i) => (i < 1 ? unknown : json(200, {}))(response), {
      justAssumed: true,
    })
    expect(await fresh.ses.read()).toMatchObject({ kind: 'known' })
    const never = await open(unknown, { justAssumed: true })
    expect((await failureOf(never.ses.read())).code).toBe('CREDENTIALS_REJECTED')
    expect(never.requests).toHaveLength(2)
  })

  test.each([
    ['AKIAEXAMPLE', 'left-over', /AWS_SESSION_TOKEN is set along with a long-term access key/],
    ['ASIAEXAMPLE', 'its own', /mistyped or deleted/],
    ['AKIAEXAMPLE', undefined, /mistyped or deleted/],
  ])(
    'with the key %s and the session token %s is refused for its own reason',
    async (accessKeyId, sessionToken, words) => {
      const credentials = async () => ({
        accessKeyId,
        secretAccessKey: 'secret',
        ...(sessionToken && { sessionToken }),
      })
      const { ses } = await open(unknown, { credentials })
      expect((await failureOf(ses.read())).text.plain()).toMatch(words)
    },
  )

  test('does not follow credentials that SES ought to know', async () => {
    const foreign = await open(unknown)
    expect((await failureOf(foreign.ses.read())).code).toBe('CREDENTIALS_REJECTED')
    expect(foreign.requests).toHaveLength(1)
    const old = await open((response, i) => (i < 1 ? json(200, {}) : unknown)(response), {
      justAssumed: true,
    })
    expect(await old.ses.read()).toMatchObject({ kind: 'known' })
    old.clock.advance(60_000)
    expect((await failureOf(old.ses.read())).code).toBe('CREDENTIALS_REJECTED')
    expect(old.requests).toHaveLength(2)
  })
})

test('what the credentials throw is handed on, and nothing is sent', async () => {
  const missing = new ActionError('CREDENTIALS_MISSING', msg`None.`)
  const { ses, requests } = await open(json(200, {}), { credentials: () => Promise.reject(missing) })
  expect(await thrownBy(ses.read())).toBe(missing)
  expect(requests).toHaveLength(0)
})

test('credentials are asked for once', async () => {
  const credentials = vi.fn(async () => ({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' }))
  const { ses } = await open(json(200, {}), { credentials })
  await ses.read()
  await ses.put(wanted)
  expect(credentials).toHaveBeenCalledTimes(1)
})

test('cancellation ends a call with the reason', async () => {
  const reason = new ActionError('CANCELLED', msg`Cancelled.`)
  const controller = new AbortController()
  const { ses, requests } = await open(() => controller.abort(reason), { signal: controller.signal })
  const error = await failureOf(ses.put(wanted))
  expect(error.code).toBe('CANCELLED')
  expect(error.text.plain()).toMatch(
    /^Cancelled\. Amazon SES may or may not have applied the change; running the step again is safe\.$/,
  )
  expect(requests).toHaveLength(1)
})

describe('a PUT is in doubt', () => {
  const isInDoubt = async (...answers: ((response: ServerResponse) => void)[]) => {
    const { ses } = await open((response, i) => answers[Math.min(i, answers.length - 1)]?.(response))
    return (await failureOf(ses.put(wanted))).details.mayBeDone === 'Amazon SES'
  }
  const denied = refuse(403, 'AccessDeniedException', 'no')
  const throttled = refuse(429, 'TooManyRequestsException', 'slow down')
  const broken = refuse(500, 'InternalFailure', 'oops')

  test('when an attempt went unanswered, whatever was said later', async () => {
    expect(await isInDoubt(reset)).toBe(true)
    expect(await isInDoubt(reset, throttled)).toBe(true)
    expect(await isInDoubt(broken, denied)).toBe(true)
  })

  test('not when every attempt was refused', async () => {
    expect(await isInDoubt(denied)).toBe(false)
    expect(await isInDoubt(throttled)).toBe(false)
  })

  test('not when nothing was sent', async () => {
    const missing = new ActionError('NETWORK_ERROR', msg`No token.`)
    const { ses } = await open(json(200, {}), { credentials: () => Promise.reject(missing) })
    expect(await failureOf(ses.put(wanted))).toBe(missing)
  })
})

import { describe, expect, test } from 'vitest'
import { classify } from '../../src/aws/failure.ts'
import { ActionError } from '../../src/errors.ts'
import { NetworkFailure } from '../../src/http/http.ts'
import { UnreadableResponse } from '../../src/http/response.ts'
import { msg } from '../../src/message.ts'
import { serviceError } from '../support/values.ts'

describe('what a service said', () => {
  test.each<[string, number, string, string]>([
    ['NotFoundException', 404, 'not-found', 'final'],
    ['AccessDeniedException', 403, 'denied', 'final'],
    ['AccessDenied', 403, 'denied', 'final'],
    ['NotAuthorized', 400, 'denied', 'final'],
    ['UnauthorizedOperation', 403, 'denied', 'final'],
    ['SomethingNew', 403, 'refused', 'final'],
    ['RegionDisabledException', 403, 'credentials', 'final'],
    ['AuthFailure', 401, 'credentials', 'final'],
    ['RequestTimeout', 408, 'refused', 'transient'],
    ['UnrecognizedClientException', 403, 'credentials', 'final'],
    ['InvalidClientTokenId', 403, 'credentials', 'final'],
    ['ExpiredTokenException', 403, 'credentials', 'final'],
    ['ExpiredToken', 400, 'credentials', 'final'],
    ['InvalidSignatureException', 403, 'credentials', 'final'],
    ['SignatureDoesNotMatch', 403, 'credentials', 'final'],
    ['RequestExpired', 400, 'credentials', 'final'],
    ['RequestTimeTooSkewed', 403, 'credentials', 'final'],
    ['IncompleteSignature', 400, 'credentials', 'final'],
    ['MissingAuthenticationTokenException', 403, 'credentials', 'final'],
    ['OptInRequired', 403, 'credentials', 'final'],
    ['TooManyRequestsException', 429, 'throttled', 'throttled'],
    ['ThrottlingException', 400, 'throttled', 'throttled'],
    ['Throttling', 400, 'throttled', 'throttled'],
    ['SlowDown', 503, 'throttled', 'throttled'],
    ['RequestLimitExceeded', 503, 'throttled', 'throttled'],
    ['SomethingNew', 429, 'throttled', 'throttled'],
    ['InternalFailure', 500, 'broken', 'transient'],
    ['ServiceUnavailable', 503, 'broken', 'transient'],
    ['BadGateway', 502, 'broken', 'transient'],
    ['BadRequestException', 400, 'refused', 'final'],
    ['ValidationError', 400, 'refused', 'final'],
    ['SomethingNew', 404, 'refused', 'final'],
    ['IDPCommunicationError', 400, 'refused', 'transient'],
    ['IDPCommunicationErrorException', 400, 'refused', 'transient'],
    ['ConcurrentModificationException', 409, 'refused', 'transient'],
  ])('%s with status %i is %s, retry %s', (name, status, kind, retry) => {
    const failure = classify(serviceError(name, status, 'words of AWS'))
    expect(failure).toMatchObject({ kind, retry, name, message: 'words of AWS', requestId: 'req-1' })
  })

  test.each<[number, string, string]>([
    [400, 'Email identity example.com does not exist.', 'not-found'],
    [400, 'Identity DOES NOT EXIST', 'not-found'],
    [400, 'The domain is not valid.', 'refused'],
    [403, 'The role does not exist', 'refused'],
    [403, 'User: u is not authorized to perform: ses:GetEmailIdentity', 'denied'],
    [500, 'The shard does not exist', 'broken'],
  ])('status %i with %j is %s', (status, words, kind) => {
    expect(classify(serviceError('BadRequestException', status, words)).kind).toBe(kind)
  })

  test.each([
    [403, 'unreadable', 'final'],
    [404, 'unreadable', 'final'],
    [429, 'throttled', 'throttled'],
    [502, 'broken', 'transient'],
  ] as const)('without a name is hardly the service: %i is %s', (status, kind, retry) => {
    const failure = classify(serviceError('Unknown', status, 'Forbidden'))
    expect(failure).toMatchObject({ kind, retry, name: '', message: expect.stringContaining('Forbidden') })
  })

  test('what the SDK cannot parse is unreadable, and its own words are not shown', () => {
    const error = Object.assign(new SyntaxError('Deserialization error'), {
      $metadata: { httpStatusCode: 200 },
    })
    expect(classify(error)).toMatchObject({
      kind: 'unreadable',
      retry: 'transient',
      mayBeDone: true,
      message: expect.not.stringContaining('Deserialization'),
    })
  })

  test('without words, its name stands for them', () => {
    expect(classify(serviceError('BadRequestException', 400))).toMatchObject({
      message: 'BadRequestException',
    })
  })

  test('about the time is worth one more try once the SDK has set its clock', () => {
    const skewed = { clockSkewCorrected: true }
    for (const name of ['InvalidSignatureException', 'RequestTimeTooSkewed', 'SignatureDoesNotMatch']) {
      expect(classify(serviceError(name, 403, 'expired', skewed)).retry).toBe('once')
    }
    expect(classify(serviceError('AccessDeniedException', 403, 'no', skewed)).retry).toBe('final')
  })
})

describe('what the network did', () => {
  test.each([
    ['ENOTFOUND', 'final'],
    ['ECONNREFUSED', 'transient'],
  ] as const)('%s keeps its host and its worth', (what, retry) => {
    expect(classify(new NetworkFailure('email.us-east-9.amazonaws.com', what))).toMatchObject({
      kind: 'network',
      retry,
      message: what,
      host: 'email.us-east-9.amazonaws.com',
      requestId: undefined,
    })
  })

  test.each<[number, string, string]>([
    [200, 'unreadable', 'transient'],
    [302, 'unreadable', 'final'],
    [403, 'unreadable', 'final'],
    [429, 'throttled', 'throttled'],
    [502, 'broken', 'transient'],
  ])('an unreadable answer with status %i is %s, retry %s', (status, kind, retry) => {
    const failure = classify(new UnreadableResponse('proxy.test', status, 'an HTML page'))
    const message = expect.stringMatching(new RegExp(`${status}.*an HTML page`))
    expect(failure).toMatchObject({ kind, retry, host: 'proxy.test', message })
  })
})

describe('what neither a service nor the network did', () => {
  const foreign: unknown[] = [
    new TypeError('x is not a function'),
    Object.assign(new Error('from a provider'), { $metadata: {} }),
    Object.assign(new Error('from a provider'), { $metadata: undefined }),
    { name: 'NotFoundException', $metadata: { httpStatusCode: 404 } },
    'a string',
    undefined,
    null,
  ]

  test.each(foreign.map((thrown) => [thrown]))('is a bug, and may have let a change pass: %s', (thrown) => {
    expect(classify(thrown)).toMatchObject({
      kind: 'known',
      retry: 'final',
      mayBeDone: true,
      error: { code: 'INTERNAL_ERROR' },
    })
  })

  test.each(foreign.map((thrown) => [thrown]))('is what the caller knows of it: %s', (thrown) => {
    const missing = new ActionError('CREDENTIALS_MISSING', msg`None.`)
    expect(classify(thrown, () => missing)).toEqual({
      kind: 'known',
      retry: 'final',
      mayBeDone: false,
      error: missing,
    })
  })

  test.each([
    ['CANCELLED', true],
    ['CREDENTIALS_MISSING', false],
    ['NETWORK_ERROR', false],
  ] as const)('keeps the %s that it is already', (code, mayBeDone) => {
    const error = new ActionError(code, msg`No.`)
    expect(classify(error)).toEqual({ kind: 'known', retry: 'final', mayBeDone, error })
  })
})

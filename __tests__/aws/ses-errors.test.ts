import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify, type ServiceFailure } from '../../src/aws/failure.ts'
import { explainSesFailure, type SesPermission } from '../../src/aws/ses-errors.ts'
import type { ActionError } from '../../src/errors.ts'
import { NetworkFailure } from '../../src/http/http.ts'
import { UnreadableResponse } from '../../src/http/response.ts'
import { harmIn, hostile } from '../support/hostile.ts'
import { identity, serviceError } from '../support/values.ts'

const GET = 'ses:GetEmailIdentity'
const PUT = 'ses:PutEmailIdentityMailFromAttributes'

function serviceFailure(error: unknown): ServiceFailure {
  const failure = classify(error)
  if (failure.kind === 'known') throw new Error('not a failure of a service')
  return failure
}

function explain(error: unknown, permission: SesPermission = PUT, region = 'us-east-1'): ActionError {
  return explainSesFailure(serviceFailure(error), permission, {
    identity: identity('news@example.com'),
    region,
    justAssumed: false,
  })
}

const host = 'email.us-east-1.amazonaws.com'

test.each<[string, Error, readonly string[]]>([
  [
    'IDENTITY_NOT_FOUND',
    serviceError('NotFoundException', 404, 'Email identity x'),
    ['news@example.com', 'us-east-1', 'Email identity x', 'identity', 'aws-region'],
  ],
  ['IDENTITY_NOT_FOUND', serviceError('BadRequestException', 400, 'x does not exist'), ['x does not exist']],
  [
    'ACCESS_DENIED',
    serviceError('AccessDeniedException', 403, 'User: u is not authorized'),
    [PUT, 'arn:aws:ses:us-east-1:', ':identity/news@example.com', 'User: u is not authorized'],
  ],
  [
    'CREDENTIALS_REJECTED',
    serviceError('UnrecognizedClientException', 403, 'The security token is invalid'),
    ['UnrecognizedClientException', 'The security token is invalid', 'us-east-1', 'role-to-assume'],
  ],
  [
    'CREDENTIALS_REJECTED',
    serviceError('ExpiredTokenException', 403, 'The token has expired'),
    ['ExpiredTokenException', 'The token has expired', 'role-to-assume', 'clock'],
  ],
  [
    'RATE_LIMITED',
    serviceError('TooManyRequestsException', 429, 'Rate exceeded'),
    [PUT, 'Rate exceeded', '4'],
  ],
  ['RATE_LIMITED', new UnreadableResponse(host, 429, 'an HTML page'), [PUT, 'an HTML page']],
  ['REQUEST_REJECTED', serviceError('BadRequestException', 400, 'Odd request'), ['Odd request']],
  ['SERVICE_ERROR', serviceError('InternalFailure', 500, 'Internal'), [PUT, 'Internal', '4']],
  ['SERVICE_ERROR', new UnreadableResponse(host, 502, 'an HTML page'), [PUT, '502', 'an HTML page']],
  [
    'SERVICE_ERROR',
    new UnreadableResponse('ses.corp.test', 200, 'an HTML page'),
    [PUT, 'ses.corp.test', 'an HTML page', 'us-east-1', 'AWS_ENDPOINT_URL_SESV2'],
  ],
  ['SERVICE_ERROR', serviceError('Unknown', 404, 'No such page'), [PUT, 'us-east-1', 'No such page']],
  ['NETWORK_ERROR', new NetworkFailure(host, 'ECONNREFUSED'), [host, 'ECONNREFUSED', 'HTTPS_PROXY']],
  ['NETWORK_ERROR', new NetworkFailure(host, 'ENOTFOUND'), [host, 'ENOTFOUND', "runner's DNS"]],
  [
    'NETWORK_ERROR',
    new NetworkFailure('ses.corp.invalid', 'ENOTFOUND'),
    ['ses.corp.invalid', 'AWS_ENDPOINT_URL_SESV2'],
  ],
  ['REQUEST_REJECTED', serviceError('Unknown', 400, 'UnknownError'), ['status 400']],
  [
    'NETWORK_ERROR',
    new NetworkFailure(host, 'SELF_SIGNED_CERT_IN_CHAIN'),
    [host, 'SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
  ],
  ['NETWORK_ERROR', new NetworkFailure(host, 'ERR_PROXY_TUNNEL'), [host, 'HTTPS_PROXY', 'NO_PROXY']],
])('%s: %s', (code, thrown, words) => {
  const error = explain(thrown)
  expect(error.code).toBe(code)
  for (const word of words) expect(error.text.plain()).toContain(word)
})

test('a host that does not exist in an unknown region speaks of the region', () => {
  const failure = new NetworkFailure('email.us-est-1.amazonaws.com', 'ENOTFOUND')
  expect(explain(failure, PUT, 'us-est-1').text.plain()).toMatch(/us-est-1.*aws-region/)
})

test('fresh credentials are not told to be replaced by fresh ones', () => {
  for (const name of ['UnrecognizedClientException', 'ExpiredTokenException']) {
    const failure = serviceFailure(serviceError(name, 403, 'No.'))
    const target = { identity: identity('example.com'), region: 'us-east-1', justAssumed: true }
    expect(explainSesFailure(failure, PUT, target).text.plain()).not.toContain('role-to-assume')
  }
})

test('the request id is kept where there is one', () => {
  expect(explain(serviceError('BadRequestException', 400)).details.requestId).toBe('req-1')
  expect(explain(new NetworkFailure(host, 'ECONNRESET')).details.requestId).toBeUndefined()
})

test('the permission is that of the call', () => {
  for (const permission of [GET, PUT] as const) {
    expect(explain(serviceError('AccessDeniedException', 403), permission).text.plain()).toContain(permission)
  }
})

test.each([
  ['us-east-1', 'arn:aws:ses:us-east-1:'],
  ['us-gov-west-1', 'arn:aws-us-gov:ses:us-gov-west-1:'],
  ['eusc-de-east-1', 'arn:aws-eusc:ses:eusc-de-east-1:'],
])('the resource in %s begins with %s', (region, arn) => {
  expect(explain(serviceError('AccessDeniedException', 403), PUT, region).text.plain()).toContain(arn)
})

describe('the fix', () => {
  test.each([
    [
      'Provided MAIL-FROM domain <a.test> is not subdomain of the domain of the identity <b.test>',
      'mail-from-domain',
    ],
    ['<a.test> or its parents are not verified for identity <b.test>', 'verified'],
  ])('of %j speaks of it', (words, fix) => {
    const text = explain(serviceError('BadRequestException', 400, words)).text.plain()
    expect(text).toContain(words)
    expect(text.replace(words, '')).toContain(fix)
  })

  test('of a signature that is out of date is the clock, by whatever name it comes', () => {
    const words =
      'Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z (20260101T001500Z - 5 min.)'
    for (const name of [
      'InvalidSignatureException',
      'SignatureDoesNotMatch',
      'RequestTimeTooSkewed',
      'RequestExpired',
    ]) {
      const text = explain(serviceError(name, 403, words)).text.plain()
      expect(text).toContain(words)
      expect(text.replace(words, '')).toMatch(/clock/)
    }
  })
})

test('whatever the service says, it is kept within one harmless line', () => {
  const errors = fc.constantFrom<[string, number]>(
    ['NotFoundException', 404],
    ['AccessDeniedException', 403],
    ['ExpiredToken', 403],
    ['InvalidClientTokenId', 403],
    ['ThrottlingException', 400],
    ['BadRequestException', 400],
    ['InternalFailure', 500],
    ['Unknown', 404],
  )
  fc.assert(
    fc.property(errors, hostile, ([name, status], words) => {
      expect(harmIn(explain(serviceError(name, status, words)).text.plain())).toBeUndefined()
    }),
  )
})

test('a denial by a session policy is told as a bug of the Action, not of IAM', () => {
  const words = `User: u is not authorized to perform: ${PUT} because no session policy allows the ${PUT} action`
  const { code, text } = explain(serviceError('AccessDeniedException', 403, words))
  expect(code).toBe('ACCESS_DENIED')
  expect(text.plain()).toMatch(/^A session policy denies .*report this as a bug/)
})

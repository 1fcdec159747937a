import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import { code, msg } from '../../src/message.ts'
import { OUTPUTS, outputsOf } from '../../src/report/outputs.ts'
import { wantedRecords } from '../../src/run/result.ts'
import { found, mx, seen } from '../support/dns.ts'
import { harmIn, hostile } from '../support/hostile.ts'
import { has, hasDefault, type Known, result, settings, wantsDefault } from '../support/values.ts'

const endedAt = new Date('2026-01-02T03:04:05.678Z')

const outputs = (known: Known) => outputsOf(result(known), endedAt)

const error = new ActionError('ACCESS_DENIED', msg`IAM denies ${code('ses:GetEmailIdentity')}.`)

test.each<[string, Known]>([
  ['wrong inputs', { error }],
  ['a failed read', { settings: settings(), error }],
  ['no change', { settings: settings(), before: hasDefault, change: 'none', after: hasDefault }],
  ['an unanswered PUT', { settings: settings(), before: hasDefault, change: 'enable', error }],
  [
    'a disabled domain',
    { settings: settings({ desired: wantsDefault }), change: 'disable', accepted: true, after: hasDefault },
  ],
])('every output is a string after %s', (_, known) => {
  const all = outputs(known)
  expect(Object.keys(all).sort()).toEqual([...OUTPUTS].sort())
  for (const value of Object.values(all)) expect(typeof value).toBe('string')
})

test('a success says what SES has', () => {
  const known: Known = {
    settings: settings(),
    before: has('bounce.example.com', 'SUCCESS', 'REJECT_MESSAGE'),
    after: has('bounce.example.com', 'SUCCESS', 'REJECT_MESSAGE'),
    change: 'none',
    requestId: 'req-1',
  }
  const { response, results, 'dns-records': records, ...rest } = outputs(known)
  expect(rest).toEqual({
    success: 'true',
    'error-code': '',
    'error-message': '',
    change: 'none',
    changed: 'false',
    'mail-from-domain': 'bounce.example.com',
    'behavior-on-mx-failure': 'REJECT_MESSAGE',
    'mail-from-domain-status': 'SUCCESS',
    verified: 'true',
    findings: '[]',
    'request-id': 'req-1',
  })
  expect(JSON.parse(response)).toEqual({
    success: true,
    data: { id: 'req-1', created_at: '2026-01-02T03:04:05.678Z' },
  })
  expect(JSON.parse(records)).toEqual([
    {
      type: 'MX',
      name: 'bounce.example.com',
      ttl: 300,
      priority: 10,
      value: 'feedback-smtp.us-east-1.amazonses.com',
    },
    { type: 'TXT', name: 'bounce.example.com', ttl: 300, value: 'v=spf1 include:amazonses.com ~all' },
  ])
})

describe('results', () => {
  const results = (known: Known) => JSON.parse(outputs(known).results)

  test('has the one target, booleans as booleans', () => {
    const after = has('bounce.example.com', 'PENDING')
    const record = { type: 'MX', name: 'bounce.example.com', ttl: 300, priority: 10, value: 'host' } as const
    const created = [{ record, joins: undefined }]
    const known = {
      settings: settings(),
      change: 'enable',
      accepted: true,
      after,
      published: created,
    } as const
    expect(results(known)).toEqual([
      {
        identity: 'example.com',
        region: 'us-east-1',
        success: true,
        'error-code': '',
        'error-message': '',
        change: 'enable',
        changed: true,
        published: true,
        'mail-from-domain': 'bounce.example.com',
        'behavior-on-mx-failure': 'USE_DEFAULT_VALUE',
        'mail-from-domain-status': 'PENDING',
        verified: false,
      },
    ])
  })

  test('has the failure of the target', () => {
    expect(results({ error, settings: settings() })).toMatchObject([
      { success: false, 'error-code': 'ACCESS_DENIED', change: '', changed: false, published: false },
    ])
  })

  test('is empty when the inputs are wrong', () => {
    expect(results({ error })).toEqual([])
  })
})

test('a failure says what happened', () => {
  const all = outputs({ error, settings: settings() })
  expect(all).toMatchObject({
    success: 'false',
    'error-code': 'ACCESS_DENIED',
    'error-message': 'IAM denies ses:GetEmailIdentity.',
    verified: 'false',
  })
  expect(JSON.parse(all.response)).toEqual({
    success: false,
    error: { code: 'ACCESS_DENIED', message: 'IAM denies ses:GetEmailIdentity.' },
  })
})

test('changed is whether SES accepted a PUT', () => {
  expect(outputs({ accepted: true }).changed).toBe('true')
  expect(outputs({ accepted: false, change: 'update' }).changed).toBe('false')
})

test.each([
  ['SUCCESS', 'true'],
  ['PENDING', 'false'],
  ['FAILED', 'false'],
  ['TEMPORARY_FAILURE', 'false'],
  ['', 'false'],
])('verified: status %j counts as %s', (status, verified) => {
  expect(outputs({ after: has('bounce.example.com', status) })).toMatchObject({
    verified,
    'mail-from-domain-status': status,
  })
})

describe('the DNS records', () => {
  const of = (known: Known) => wantedRecords(result(known))

  test('are none without settings and when disabled', () => {
    expect(of({})).toEqual([])
    expect(of({ settings: settings({ desired: wantsDefault }) })).toEqual([])
  })

  test('point at the region', () => {
    expect(of({ settings: settings({ region: 'eu-west-1' }) })[0]?.value).toBe(
      'feedback-smtp.eu-west-1.amazonses.com',
    )
  })
})

test('the message is one harmless line, whatever AWS says', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const all = outputs({ error: new ActionError('REQUEST_REJECTED', msg`${words} said SES.`) })
      expect(harmIn(all['error-message'])).toBeUndefined()
      expect(harmIn(all.response)).toBeUndefined()
      expect(JSON.parse(all.response).error.message).toBe(all['error-message'])
    }),
  )
})

test('findings are plain JSON, harmless whatever DNS holds', () => {
  fc.assert(
    fc.property(hostile, hostile, (host, text) => {
      const dns = seen({ mx: mx(`10 ${host.replaceAll(' ', '')}`), txt: found(`v=spf1 ${text}`) })
      const { findings } = outputs({ settings: settings(), dns })
      const list = JSON.parse(findings) as Record<string, string>[]
      for (const { severity, code, message = '', ...rest } of list) {
        expect(severity).toMatch(/^(?:error|warning|info)$/)
        expect(code).toMatch(/^[A-Z_]+$/)
        expect(harmIn(message)).toBeUndefined()
        expect(rest).toEqual({})
      }
    }),
  )
})

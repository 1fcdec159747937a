import { describe, expect, test } from 'vitest'
import type { Settings } from '../../src/inputs/settings.ts'
import { announce } from '../../src/report/announcement.ts'
import { FakeRunner } from '../support/runner.ts'
import { identity, settings, wants, wantsDefault } from '../support/values.ts'

function told(declared: Settings, env: Record<string, string> = {}) {
  const runner = new FakeRunner()
  announce(declared, { runner, env })
  return runner
}

describe('the settings', () => {
  test('are told with the identity, the region, the domain, the behavior and the credentials', () => {
    const [text] = told(
      settings({
        identity: identity('news@example.com'),
        desired: wants('bounce.example.com', 'REJECT_MESSAGE'),
        credentials: {
          kind: 'role',
          arn: 'arn:aws:iam::111122223333:role/ses',
          sessionName: 'session-1',
          audience: 'sts.amazonaws.com',
        },
      }),
    ).logs
    for (const words of [
      'news@example.com',
      'us-east-1',
      'bounce.example.com',
      'REJECT_MESSAGE',
      'arn:aws:iam::111122223333:role/ses',
      'session-1',
    ]) {
      expect(text).toContain(words)
    }
  })

  test('without a role or a domain say so', () => {
    const [text] = told(settings({ desired: wantsDefault })).logs
    expect(text).toContain('no custom MAIL FROM domain')
    expect(text).toContain('role-to-assume')
  })
})

test.each([
  ['unknown', 'xx-nowhere-1', /xx-nowhere-1.*aws-region/],
  ['with two letters swapped', 'eu-wset-1', /eu-wset-1.* If you mean eu-west-1, correct aws-region/],
  ['with a wrong letter', 'us-eest-1', /If you mean us-east-1/],
  ['with a letter too many', 'us-eastt-1', /If you mean us-east-1/],
  ['with a letter missing', 'us-eat-1', /If you mean us-east-1/],
  ['with a digit too many', 'us-east-11', /If you mean us-east-1/],
  ['of tomorrow', 'us-south-1', /If it's a typo, correct aws-region/],
  ['without a documented MX host', 'us-gov-east-1', /feedback-smtp\.us-gov-east-1\.amazonses\.com/],
])('a region %s is a notice', (_, region, words) => {
  expect(told(settings({ region })).notices).toMatchObject([expect.stringMatching(words)])
})

test.each([
  [{ HTTPS_PROXY: 'socks5://p:1' }, /The proxy URL in HTTPS_PROXY doesn't start with/],
  [
    { HTTPS_PROXY: 'socks5://p:1', http_proxy: 'p:1' },
    /The proxy URL in HTTPS_PROXY and http_proxy doesn't start with/,
  ],
])('a proxy that Node.js does not support is a warning: %j', (env, words) => {
  expect(told(settings(), env).warnings).toMatchObject([expect.stringMatching(words)])
})

test('tokens over plain HTTP are a warning that names the variables', () => {
  const env = { AWS_ENDPOINT_URL_STS: 'http://sts.test', AWS_ENDPOINT_URL_SES: 'http://ses.test' }
  expect(told(settings(), env).warnings).toMatchObject([
    expect.stringMatching(
      /Tokens go over plain HTTP \(AWS_ENDPOINT_URL_SES, AWS_ENDPOINT_URL_STS\), where anyone/,
    ),
  ])
})

test('targets of a file are counted', () => {
  expect(told(settings({ file: 'f.yml' })).logs[0]).toMatch(/^f\.yml declares 1 target, /)
})

test('a host without documentation is named wherever a target before or after disables its domain', () => {
  const [custom, disabled] = [{}, { desired: wantsDefault }].map(
    (changes) => settings({ region: 'us-gov-east-1', ...changes }).targets[0],
  )
  if (!custom || !disabled) throw new Error('two targets')
  const notices = told({ ...settings(), targets: [custom, disabled] }).notices
  expect(notices).toEqual([expect.stringContaining('feedback-smtp.us-gov-east-1')])
})

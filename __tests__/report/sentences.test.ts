import { describe, expect, test } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import { code, msg } from '../../src/message.ts'
import {
  aboutChange,
  aboutDeliveryImpact,
  aboutDeniedRead,
  aboutSettings,
  aboutUnchanged,
  aboutUnconfirmedHost,
  aboutUnknownRegion,
} from '../../src/report/sentences.ts'
import { has, hasDefault, identity, settings, wants, wantsDefault } from '../support/values.ts'

describe('the settings', () => {
  test('are told with the identity, the region, the domain, the behavior and the credentials', () => {
    const text = aboutSettings(
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
    ).plain()
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
    const text = aboutSettings(settings({ desired: wantsDefault })).plain()
    expect(text).toContain('no custom MAIL FROM domain')
    expect(text).toContain('role-to-assume')
  })
})

test('an unknown region is named, with its input', () => {
  expect(aboutUnknownRegion('xx-nowhere-1').plain()).toMatch(/xx-nowhere-1.*aws-region/)
})

test('an unconfirmed host is named', () => {
  expect(aboutUnconfirmedHost('us-gov-east-1').plain()).toContain('feedback-smtp.us-gov-east-1.amazonses.com')
})

test('a denied read keeps what IAM said', () => {
  const error = new ActionError('ACCESS_DENIED', msg`IAM denies ${code('ses:GetEmailIdentity')}.`)
  expect(aboutDeniedRead(error, 'apply').plain()).toMatch(/this run sends them .*ses:GetEmailIdentity/)
  expect(aboutDeniedRead(error, 'plan').plain()).toMatch(/apply would send them .*ses:GetEmailIdentity/)
})

describe('the change', () => {
  const old = has('old.example.com', 'SUCCESS', 'REJECT_MESSAGE')
  const wanted = wants('bounce.example.com')

  test.each([
    ['enable', hasDefault, ['no custom MAIL FROM domain', 'bounce.example.com', 'USE_DEFAULT_VALUE']],
    ['update', old, ['old.example.com', 'bounce.example.com', 'USE_DEFAULT_VALUE']],
    ['update', undefined, ['Could not read', 'bounce.example.com']],
    ['restart', has('bounce.example.com', 'FAILED'), ['bounce.example.com', 'FAILED', 'again']],
  ] as const)('%s is told with what SES has and will have', (change, before, words) => {
    const text = aboutChange(change, before, wanted).plain()
    for (const word of words) expect(text).toContain(word)
  })

  test('none is told with what SES has', () => {
    const text = aboutUnchanged(old).plain()
    for (const word of ['old.example.com', 'SUCCESS', 'REJECT_MESSAGE', 'Nothing to change']) {
      expect(text).toContain(word)
    }
  })

  test('disable is told with what SES has', () => {
    const text = aboutChange('disable', old, wantsDefault).plain()
    expect(text).toContain('old.example.com')
    expect(text).toContain('Disabling')
  })
})

describe('a mail stop', () => {
  const wanted = wants('bounce.example.com', 'REJECT_MESSAGE')

  test.each([
    ['yes', has('old.example.com', 'SUCCESS'), ['bounce.example.com', 'old.example.com', 'stops mail']],
    ['yes', hasDefault, ['bounce.example.com']],
    ['unknown', undefined, ['bounce.example.com', 'If']],
  ] as const)('%s is told with the domain and the way out', (stop, before, words) => {
    const text = aboutDeliveryImpact(stop, before, wanted).plain()
    for (const word of [...words, 'RejectMessage', 'behavior-on-mx-failure', 'UseDefaultValue', 'SUCCESS']) {
      expect(text).toContain(word)
    }
  })
})

test('a mail stop for another behavior alone is less certain', () => {
  const wanted = wants('bounce.example.com', 'REJECT_MESSAGE')
  const text = aboutDeliveryImpact('yes', has('bounce.example.com', 'SUCCESS'), wanted).plain()
  expect(text).toContain('may stop mail')
  expect(text).toContain('RejectMessage')
})

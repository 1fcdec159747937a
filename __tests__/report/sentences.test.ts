import { describe, expect, test } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import { code, msg } from '../../src/message.ts'
import {
  aboutChange,
  aboutDeliveryImpact,
  aboutDeniedRead,
  aboutUnchanged,
} from '../../src/report/sentences.ts'
import { has, hasDefault, wants, wantsDefault } from '../support/values.ts'

test('a denied read keeps what IAM said', () => {
  const error = new ActionError('ACCESS_DENIED', msg`IAM denies ${code('ses:GetEmailIdentity')}.`)
  expect(aboutDeniedRead(error, 'apply').plain()).toMatch(
    /so this run sends the declared settings without comparing them\. .*ses:GetEmailIdentity/,
  )
  expect(aboutDeniedRead(error, 'plan').plain()).toMatch(
    /so apply would send the declared settings without comparing them\. .*ses:GetEmailIdentity/,
  )
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

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordsOf } from '../../src/mail-from/dns-view.ts'
import { isFeedback, kindOfHost, satisfiesSes } from '../../src/mail-from/mx.ts'
import { feedbackHost } from '../../src/mail-from/regions.ts'
import { mx } from '../support/dns.ts'
import { hostile } from '../support/hostile.ts'

const REGIONS = ['us-east-1', 'eu-west-1', 'ap-southeast-3', 'us-gov-west-1', 'eusc-de-east-1']
const region = fc.constantFrom(...REGIONS)

describe('a host', () => {
  test.each([
    ['feedback-smtp.us-east-1.amazonses.com', 'right'],
    ['feedback-smtp.eu-west-1.amazonses.com', 'other-region'],
    ['feedback-smtp.us-gov-west-1.amazonses.com', 'other-region'],
    ['feedback-smtp.us-east1.amazonses.com', 'wrong-region'],
    ['feedback-smtp.us-east-11.amazonses.com', 'wrong-region'],
    ['feedback-smtp.us-east-1.amazonaws.com', 'wrong-suffix'],
    ['feedback-smtp.us-east-1.amazonses.co', 'wrong-suffix'],
    ['feedback-smtp.us-east-1.amazonsesxcom', 'wrong-suffix'],
    ['feedback-smtp.us-east-1.evil-amazonses.com', 'wrong-suffix'],
    ['feedback-smtp.us-east-1', 'wrong-suffix'],
    ['feedback-smtp.us-east-1.amazonses.com.example.com', 'zone-appended'],
    ['feedback-smtp.eu-west-1.amazonses.com.bounce.example.com', 'zone-appended'],
    ['10\\032feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['10 feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['0\\009feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['10\\032feedback-smtp.us-east-1.amazonses.com.example.com', 'preference-in-host'],
    ['10.feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['10-feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['10feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['10\\032mail.example.com', 'preference-in-host'],
    ['inbound-smtp.us-east-1.amazonaws.com', 'receiving'],
    ['inbound-smtp.us-east-1.amazonses.com', 'receiving'],
    ['', 'null'],
    ['mail.example.com', 'wrong'],
    ['amazonses.com', 'wrong'],
    ['smtp.us-east-1.amazonses.com', 'wrong'],
    ['x.feedback-smtp.us-east-1.amazonses.com', 'wrong'],
    ['xfeedback-smtp.us-east-1.amazonses.com', 'wrong'],
    ['email-smtp.us-east-1.amazonaws.com', 'wrong'],
    ['1a.example.com', 'wrong'],
    ['10-mail.example.com', 'wrong'],
    ['10.mail.example.com', 'wrong'],
  ])('%j is %s', (host, kind) => {
    expect(kindOfHost(host, 'us-east-1')).toBe(kind)
  })

  test('is right in its own region, and another one in any other', () => {
    fc.assert(
      fc.property(region, region, (own, other) => {
        expect(kindOfHost(feedbackHost(own), other)).toBe(own === other ? 'right' : 'other-region')
      }),
    )
  })

  test('is right in a region that is not known yet', () => {
    expect(kindOfHost('feedback-smtp.xx-north-1.amazonses.com', 'xx-north-1')).toBe('right')
  })

  test('has a zone appended, whichever it is', () => {
    fc.assert(
      fc.property(region, region, fc.domain(), (own, other, zone) => {
        expect(kindOfHost(`${feedbackHost(own)}.${zone}`.toLowerCase(), other)).toBe('zone-appended')
      }),
    )
  })

  test('is of some kind, whatever it is', () => {
    fc.assert(
      fc.property(hostile, region, (host, own) => {
        expect(kindOfHost(host, own)).not.toBe('right')
      }),
    )
  })
})

describe('MX records', () => {
  const east = '10 feedback-smtp.us-east-1.amazonses.com'
  const west = '10 feedback-smtp.us-west-2.amazonses.com'

  test.each([
    ['none', [], false],
    ['the right one', [east], true],
    ['that of another region', [west], true],
    ['a lower preference', ['0 feedback-smtp.us-east-1.amazonses.com'], false],
    ['a higher preference', ['20 feedback-smtp.us-east-1.amazonses.com'], false],
    ['a preference that is no number', ['ten feedback-smtp.us-east-1.amazonses.com'], false],
    ['another host', ['10 mail.example.com'], false],
    ['the host for receiving', ['10 inbound-smtp.us-east-1.amazonaws.com'], false],
    ['a region that does not exist', ['10 feedback-smtp.us-east-9.amazonses.com'], false],
    ['a zone appended', [`${east}.example.com`], false],
    ['the null MX', ['0 '], false],
    ['the right one twice', [east, east], false],
    ['two regions', [east, west], false],
    ['the right one, then another', [east, '20 mail.example.com'], false],
    ['another, then the right one', ['20 mail.example.com', east], false],
  ])('%s (%j) satisfy SES: %s', (_, values, expected) => {
    expect(satisfiesSes(recordsOf(mx(...values)), 'us-east-1')).toBe(expected)
  })

  test.each([
    [east, true],
    [west, true],
    ['20 feedback-smtp.us-east-1.amazonses.com', true],
    ['10 feedback-smtp.us-east-9.amazonses.com', false],
    [`${east}.example.com`, false],
    ['10 mail.example.com', false],
    ['0 ', false],
  ])('%j is for a feedback host: %s', (value, expected) => {
    expect(recordsOf(mx(value)).map((record) => isFeedback(record, 'us-east-1'))).toEqual([expected])
  })
})

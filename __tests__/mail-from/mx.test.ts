import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordsOf } from '../../src/mail-from/dns-view.ts'
import {
  isFeedback,
  isMeantForSes,
  kindOfHost,
  oddCharacterOf,
  satisfiesSes,
} from '../../src/mail-from/mx.ts'
import { feedbackHost, partitionOf } from '../../src/mail-from/regions.ts'
import { mx } from '../support/dns.ts'
import { hostile } from '../support/hostile.ts'

const REGIONS = ['us-east-1', 'eu-west-1', 'ap-southeast-3', 'us-gov-west-1', 'eusc-de-east-1']
const region = fc.constantFrom(...REGIONS)

describe('a host', () => {
  test.each([
    ['feedback-smtp.us-east-1.amazonses.com', 'right'],
    ['feedback-smtp.eu-west-1.amazonses.com', 'other-region'],
    ['feedback-smtp.us-gov-west-1.amazonses.com', 'other-partition'],
    ['feedback-smtp.us-gov-east-1.amazonses.com', 'other-partition'],
    ['feedback-smtp.eusc-de-east-1.amazonses.com', 'other-partition'],
    ['feedback-smtp.us-gov-north-1.amazonses.com', 'wrong-region'],
    ['feedback-smtp.us-east-1a.amazonses.com', 'wrong-region'],
    ['feedback-smtp.us-east1.amazonses.com', 'wrong-region'],
    ['feedback-smtp.us-east-11.amazonses.com', 'wrong-region'],
    ['feedback-smtp.us-east-1.amazonaws.com', 'wrong-suffix'],
    ['feedback-smtp.us-east-1.amazonses.co', 'wrong-suffix'],
    ['feedback-smtp.us-east-1.amazonsesxcom', 'wrong-suffix'],
    ['feedback-smtp.us-east-1.evil-amazonses.com', 'wrong-suffix'],
    ['feedback-smtp.us-east-1', 'wrong-suffix'],
    ['feedback-smtp.us-east-1.amazonses.com.example.com', 'zone-appended'],
    ['feedback-smtp.eu-west-1.amazonses.com.bounce.example.com', 'zone-appended'],
    ['feedback-smtp.us-east-1.amazonses.com.cn', 'wrong-suffix'],
    ['feedback-smtp.us-east-1.amazonses.com.example.org', 'wrong-suffix'],
    ['10\\032feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['10 feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['0\\009feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['10\\032feedback-smtp.us-east-1.amazonses.com.example.com', 'preference-in-host'],
    ['10.feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['10-feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['10feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
    ['10\\032mail.example.com', 'preference-in-host'],
    ['inbound-smtp.us-east-1.amazonaws.com', 'receiving'],
    ['inbound-smtp.us-east-1.amazonses.com', 'other-aws'],
    ['inbound-smtp.example.com', 'foreign'],
    ['inbound-smtp.us-east-1.amazonaws.com.example.com', 'foreign'],
    ['', 'null'],
    ['mail.example.com', 'foreign'],
    ['aspmx.l.google.com', 'foreign'],
    ['_mail.example.com', 'foreign'],
    ['1a.example.com', 'foreign'],
    ['10-mail.example.com', 'foreign'],
    ['10.mail.example.com', 'foreign'],
    ['notamazonses.com.example', 'foreign'],
    ['notamazonses.com', 'foreign'],
    ['mx.notamazonses.com', 'foreign'],
    ['feedback.my-amazonaws.com', 'foreign'],
    ['feedback-smtp.amazonses.com', 'no-region'],
    ['feedback-smtp.amazonses.com.example.com', 'wrong-suffix'],
    ['feedback.us-east-1.amazonses.com', 'misspelled'],
    ['feedback.smtp.us-east-1.amazonses.com', 'misspelled'],
    ['feedback-smpt.us-east-1.amazonses.com', 'misspelled'],
    ['feedback-smtp-us-east-1.amazonses.com', 'misspelled'],
    ['feedbacksmtp.us-east-1.amazonses.com', 'misspelled'],
    ['feedback.us-east-1.amazonaws.com', 'misspelled'],
    ['email-smtp.us-east-1.amazonaws.com', 'sending'],
    ['email-smtp-fips.us-east-1.amazonaws.com', 'sending'],
    ['email-smtp.us-east-1.amazonses.com', 'other-aws'],
    ['smtp.us-east-1.amazonses.com', 'other-aws'],
    ['email-smtp.example.com', 'foreign'],
    ['inbound-smtp.us-east-1.amazonaws.com', 'receiving'],
    ['amazonses.com', 'other-aws'],
    ['us-east-1.amazonses.com', 'other-aws'],
    ['email.us-east-1.amazonaws.com', 'other-aws'],
    ['x.feedback-smtp.us-east-1.amazonses.com', 'other-aws'],
    ['feedback-smtp.us-east-1.amazonses.com\\032', 'malformed'],
    ['\\032feedback-smtp.us-east-1.amazonses.com', 'malformed'],
    [' feedback-smtp.us-east-1.amazonses.com', 'malformed'],
    ['\\226\\128\\139feedback-smtp.us-east-1.amazonses.com', 'malformed'],
    ['feedback-smtp.us-east-1.amazonses.com\\194\\160.example.com', 'malformed'],
    ['\\"feedback-smtp.us-east-1.amazonses.com\\"', 'malformed'],
    ['mail\\032server.example.com', 'malformed'],
    ['10\\194\\160feedback-smtp.us-east-1.amazonses.com', 'preference-in-host'],
  ])('%j is %s', (host, kind) => {
    expect(kindOfHost(host, 'us-east-1', 'bounce.example.com')).toBe(kind)
  })

  test('is right in its own region, and another one in any other', () => {
    fc.assert(
      fc.property(region, region, (own, other) => {
        const others = partitionOf(own) === partitionOf(other) ? 'other-region' : 'other-partition'
        expect(kindOfHost(feedbackHost(own), other)).toBe(own === other ? 'right' : others)
      }),
    )
  })

  test('is right in a region that is not known yet', () => {
    expect(kindOfHost('feedback-smtp.xx-north-1.amazonses.com', 'xx-north-1')).toBe('right')
  })

  test('has a zone appended, whichever it is', () => {
    fc.assert(
      fc.property(region, region, fc.domain(), (own, other, zone) => {
        const name = `bounce.${zone}`.toLowerCase()
        for (const appended of [name, zone.toLowerCase()])
          expect(kindOfHost(`${feedbackHost(own)}.${appended}`, other, name)).toBe('zone-appended')
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

describe('a character that no host name has', () => {
  const HOST = 'feedback-smtp.us-east-1.amazonses.com'

  test.each([
    [`\\032${HOST}`, ' ', '', HOST],
    [`${HOST}\\032`, ' ', HOST, ''],
    [`${HOST}\\009`, '\t', HOST, ''],
    [`${HOST}\\194\\160`, '\u00a0', HOST, ''],
    [`\\226\\128\\139${HOST}`, '\u200b', '', HOST],
    [`${HOST}\\239\\187\\191.example.com`, '\ufeff', HOST, '.example.com'],
    [`\\"${HOST}\\"`, '"', '', `${HOST}"`],
    [`${HOST}\\;`, ';', HOST, ''],
    ['feedback-smtp\\.us-east-1.amazonses.com\\226\\128\\142', '\u200e', HOST, ''],
  ])('is found in %j', (host, character, before, after) => {
    expect(oddCharacterOf(host)).toEqual({ character, before, after })
  })

  test.each([[HOST], ['_mail.example.com'], ['x--y.example.com'], ['']])('is not in %j', (host) => {
    expect(oddCharacterOf(host)).toBeUndefined()
  })

  test('is found wherever it is', () => {
    const odd = fc.constantFrom(' ', '\t', '\u00a0', '\u200b', '\u2060', '"', ',', '\u{1f4a5}')
    const escaped = (text: string) =>
      [...Buffer.from(text)].map((byte) => `\\${String(byte).padStart(3, '0')}`).join('')
    fc.assert(
      fc.property(odd, fc.nat(HOST.length), (character, at) => {
        const host = `${HOST.slice(0, at)}${escaped(character)}${HOST.slice(at)}`
        expect(oddCharacterOf(host)).toEqual({ character, before: HOST.slice(0, at), after: HOST.slice(at) })
        expect(kindOfHost(host, 'us-east-1')).toBe('malformed')
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
    ['a lower preference', ['0 feedback-smtp.us-east-1.amazonses.com'], true],
    ['another partition', ['10 feedback-smtp.us-gov-west-1.amazonses.com'], false],
    ['a higher preference', ['20 feedback-smtp.us-east-1.amazonses.com'], true],
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
    ['10 feedback-smtp.us-gov-west-1.amazonses.com', false],
    [`${east}.example.com`, false],
    ['10 mail.example.com', false],
    ['0 ', false],
  ])('%j is for a feedback host: %s', (value, expected) => {
    expect(recordsOf(mx(value)).map((record) => isFeedback(record, 'us-east-1'))).toEqual([expected])
  })

  test.each([
    ['feedback-smtp.us-east-1.amazonses.com', true],
    ['feedback-smtp.us-east-1.amazonses.com.example.com', true],
    ['feedback-smtp.us-east-1.amazonaws.com', true],
    ['feedback-smtp.us-east-1.example.com', true],
    ['feedback-smtp.amazonses.com', true],
    ['feedback.us-east-1.amazonses.com', true],
    ['10\\032feedback-smtp.us-east-1.amazonses.com', true],
    ['\\226\\128\\139amazonses.com', true],
    ['amazonses.com', true],
    ['feedback.example.com', false],
    ['feedback-smtp.example.com', false],
    ['mx.feedbackhub.example', false],
    ['mx.notamazonses.com', false],
    ['inbound-smtp.us-east-1.amazonaws.com', false],
    ['inbound-smtp.us-east-1.amazonses.com', false],
    ['', false],
  ])('the host %j is meant for SES: %s', (host, expected) => {
    expect(isMeantForSes({ preference: 10, host })).toBe(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnosis.ts'
import type { DnsView, MailRecords } from '../../src/mail-from/dns-view.ts'
import { SEVERITIES } from '../../src/mail-from/findings.ts'
import { isInPlace, recordsSeen } from '../../src/mail-from/record-status.ts'
import { found, LOOKUP_FAILURES, mx, nothing, RIGHT_SPF, seen, views } from '../support/dns.ts'

const REGION = 'us-east-1'

function verdicts(changes: Partial<DnsView>): readonly string[] {
  return recordsSeen(seen(changes), REGION).map(({ status }) => status)
}

describe('the status', () => {
  test.each<[string, Partial<DnsView>, string, string]>([
    ['both right', {}, 'in place', 'in place'],
    ['no MX', { mx: { kind: 'nodata' } }, 'missing', 'in place'],
    ['no SPF', { txt: { kind: 'nodata' } }, 'in place', 'missing'],
    ['no such name', { mx: { kind: 'nxdomain' }, txt: { kind: 'nxdomain' } }, 'missing', 'missing'],
    ['only other TXT', { txt: found('site-verification=abc') }, 'in place', 'missing'],
    [
      'SPF beside other TXT',
      { txt: found('abc', 'v=spf1 include:amazonses.com -all') },
      'in place',
      'in place',
    ],
    ['SPF in any case', { txt: found('V=SPF1 a Include:AmazonSES.com ~all') }, 'in place', 'in place'],
    ['SPF without SES', { txt: found('v=spf1 -all') }, 'in place', 'wrong'],
    [
      'SPF that refers to itself',
      { txt: found('v=spf1 include:%{d} include:amazonses.com ~all') },
      'in place',
      'wrong',
    ],
    ['two SPF', { txt: found('v=spf1 include:amazonses.com ~all', 'v=spf1 -all') }, 'in place', 'wrong'],
    [
      'two right SPF',
      { txt: found('v=spf1 include:amazonses.com ~all', 'v=spf1 include:amazonses.com -all') },
      'in place',
      'wrong',
    ],
    ['another region', { mx: mx('10 feedback-smtp.eu-west-1.amazonses.com') }, 'in place', 'in place'],
    ['another host', { mx: mx('10 mail.example.com') }, 'wrong', 'in place'],
    ['another preference', { mx: mx('20 feedback-smtp.us-east-1.amazonses.com') }, 'in place', 'in place'],
    ['another partition', { mx: mx('10 feedback-smtp.us-gov-west-1.amazonses.com') }, 'wrong', 'in place'],
    [
      'two MX',
      { mx: mx('10 feedback-smtp.us-east-1.amazonses.com', '20 mail.example.com') },
      'wrong',
      'in place',
    ],
    ['a CNAME for both', { cname: found('other.example.net') }, 'in place', 'in place'],
    [
      'a CNAME for another MX',
      { cname: found('other.example.net'), mx: mx('10 mail.example.com') },
      'wrong',
      'in place',
    ],
    ['a private view', { isPrivateView: true }, 'not known', 'not known'],
    [
      'a CNAME for nothing',
      { cname: found('other.example.net'), mx: { kind: 'nxdomain' }, txt: { kind: 'nxdomain' } },
      'wrong',
      'wrong',
    ],
    ...LOOKUP_FAILURES.map((kind): [string, Partial<DnsView>, string, string] => [
      `${kind} at MX`,
      { mx: { kind } },
      'not known',
      'in place',
    ]),
    ...LOOKUP_FAILURES.map((kind): [string, Partial<DnsView>, string, string] => [
      `${kind} at TXT`,
      { txt: { kind } },
      'in place',
      'not known',
    ]),
    ['trouble at CNAME only', { cname: { kind: 'servfail' } }, 'in place', 'in place'],
  ])('on %s is: MX %3$s, TXT %4$s', (_, changes, ofMx, ofTxt) => {
    expect(verdicts(changes)).toEqual([ofMx, ofTxt])
    expect(isInPlace(seen(changes), REGION)).toBe(ofMx === 'in place' && ofTxt === 'in place')
  })

  test('shows each MX record, and of TXT the SPF records only', () => {
    const view = seen({
      mx: mx('10 feedback-smtp.us-east-1.amazonses.com', '0 '),
      txt: found('site-verification=abc', 'v=spf1 -all', 'V=SPF1 ~all'),
    })
    expect(recordsSeen(view, REGION)).toEqual([
      { type: 'MX', seen: ['10 feedback-smtp.us-east-1.amazonses.com', '0 .'], status: 'wrong' },
      { type: 'TXT', seen: ['v=spf1 -all', 'V=SPF1 ~all'], status: 'wrong' },
    ])
  })

  test('shows nothing where nothing is known', () => {
    const view = seen({ mx: { kind: 'timeout' }, txt: { kind: 'nodata' } })
    expect(recordsSeen(view, REGION).map((record) => record.seen)).toEqual([[], []])
  })

  const RIGHT = { mx: seen().mx, txt: RIGHT_SPF }
  const NONE = { mx: nothing.mx, txt: nothing.txt }
  const SILENT = { mx: { kind: 'timeout' }, txt: { kind: 'timeout' } } as const
  const REFUSING = { mx: { kind: 'refused' }, txt: { kind: 'refused' } } as const

  test.each<[string, readonly MailRecords[], string, string]>([
    ['agree', [RIGHT, RIGHT], 'in place', 'in place'],
    [
      'differ in preference alone',
      [RIGHT, { ...RIGHT, mx: mx('20 feedback-smtp.us-east-1.amazonses.com') }],
      'in place',
      'in place',
    ],
    ['have it all but one', [RIGHT, NONE, RIGHT], 'missing', 'missing'],
    ['have another MX on one', [RIGHT, { ...RIGHT, mx: mx('10 mail.example.com') }], 'wrong', 'in place'],
    ['have another SPF on one', [{ ...RIGHT, txt: found('v=spf1 -all') }, RIGHT], 'in place', 'wrong'],
    [
      'are all wrong, each otherwise',
      [{ ...RIGHT, mx: mx('10 mail.example.com') }, NONE],
      'missing',
      'missing',
    ],
    ['are silent but for one', [SILENT, RIGHT], 'in place', 'in place'],
    ['refuse but for one', [RIGHT, REFUSING], 'in place', 'in place'],
  ])('where servers %s is: MX %3$s, TXT %4$s', (_, answers, ofMx, ofTxt) => {
    const servers = answers.map((records, i) => ({ server: `ns${i}.example.net`, ...records }))
    expect(verdicts({ servers })).toEqual([ofMx, ofTxt])
  })

  test('is that of the region', () => {
    const east = seen({ mx: mx('10 feedback-smtp.xx-north-1.amazonses.com') })
    expect(isInPlace(east, 'xx-north-1')).toBe(true)
    expect(isInPlace(east, REGION)).toBe(false)
  })
})

describe('being in place', () => {
  test('leaves no error, and nothing to say about SPF', () => {
    const sorted = views.filter((view) => isInPlace(view, REGION))
    fc.assert(
      fc.property(sorted, (view) => {
        const found = diagnose(view, { region: REGION })
        expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(found.filter(({ code }) => code.startsWith('SPF_'))).toEqual([])
      }),
    )
  })

  test('is what a view without error and warning is', () => {
    const known = views.filter(({ mx, txt }) => mx.kind === 'records' && txt.kind === 'records')
    fc.assert(
      fc.property(known, (view) => {
        // SES takes any preference, though it asks for 10.
        const isClean = diagnose({ ...view, dmarc: undefined }, { region: REGION }).every(
          ({ code, severity }) => severity === 'info' || code === 'MX_WRONG_PREFERENCE',
        )
        expect(isInPlace(view, REGION)).toBe(isClean)
      }),
      { numRuns: 500 },
    )
  })

  test('is not where there is an error about the MX record', () => {
    fc.assert(
      fc.property(views, (view) => {
        const codes = diagnose(view, { region: REGION }).map(({ code }) => code)
        if (codes.some((code) => code.startsWith('MX_') && SEVERITIES[code] === 'error')) {
          expect(isInPlace(view, REGION)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('does not hang on anything but the two records', () => {
    const view = seen({
      dmarc: { name: '_dmarc.example.com', record: 'v=DMARC1; p=none; aspf=s' },
      elsewhere: [{ name: 'bounce.example.com.example.com', ...nothing, txt: RIGHT_SPF }],
      zone: undefined,
    })
    expect(isInPlace(view, REGION)).toBe(true)
  })
})

import fc from 'fast-check'
import type { Answer, DnsView, LookupFailure, Mx, Records } from '../../src/mail-from/dns-view.ts'
import { domain } from './values.ts'

export const nothing: Records = {
  mx: { kind: 'nodata' },
  txt: { kind: 'nodata' },
  cname: { kind: 'nodata' },
}

/** An answer with MX records, each as in a zone file: `10 host.example.com`. */
export function mx(...values: readonly string[]): Answer<Mx> {
  const records = values.map((value) => {
    const [preference = '', host = ''] = value.split(' ')
    return { preference: Number(preference), host }
  })
  return { kind: 'records', records }
}

export function found(...records: readonly string[]): Answer<string> {
  return { kind: 'records', records }
}

export const RIGHT_MX = mx('10 feedback-smtp.us-east-1.amazonses.com')
export const RIGHT_SPF = found('v=spf1 include:amazonses.com ~all')

/** What DNS shows of `bounce.example.com`: both records in place, but for the changes. */
export function seen(changes: Partial<DnsView> = {}): DnsView {
  return {
    name: domain('bounce.example.com'),
    zone: { name: 'example.com', nameServers: ['ns1.example.net', 'ns2.example.net'] },
    undelegated: undefined,
    mx: RIGHT_MX,
    txt: RIGHT_SPF,
    cname: { kind: 'nodata' },
    isPrivateView: false,
    servers: [],
    elsewhere: [],
    wildcard: undefined,
    dmarc: undefined,
    asked: 'name-servers',
    ...changes,
  }
}

export const LOOKUP_FAILURES = [
  'servfail',
  'refused',
  'timeout',
  'unreachable',
  'unreadable',
] as const satisfies readonly LookupFailure[]

/** MX records as people get them right and wrong. */
export const MX_VALUES = [
  '10 feedback-smtp.us-east-1.amazonses.com',
  '20 feedback-smtp.us-east-1.amazonses.com',
  '10 feedback-smtp.eu-west-1.amazonses.com',
  '0 feedback-smtp.eu-west-1.amazonses.com',
  '10 feedback-smtp.us-esat-1.amazonses.com',
  '10 feedback-smtp.us-east-1.amazonaws.com',
  '10 feedback-smtp.us-east-1.amazonses.com.example.com',
  '10 10\\032feedback-smtp.us-east-1.amazonses.com',
  '10 feedback-smtp.us-east-1.amazonses.com\\032',
  '10 feedback-smtp.us-gov-west-1.amazonses.com',
  '10 feedback.us-east-1.amazonses.com',
  '10 inbound-smtp.us-east-1.amazonaws.com',
  '20 mail.example.com',
  '0 ',
] as const

/** TXT records that may stand beside each other. */
export const TXT_VALUES = [
  'v=spf1 include:amazonses.com ~all',
  'V=SPF1 a INCLUDE:AmazonSES.com. -all',
  'v=spf1 include:_spf.example.net ~all',
  'v=spf1 -all include:amazonses.com',
  'spf1 include:amazonses.com ~all',
  'site-verification=abc',
] as const

export const DMARC_RECORDS = [
  'v=DMARC1; p=none',
  'v=DMARC1; p=none; aspf=r; adkim=s',
  'v=DMARC1; p=none; aspf=s',
  'v=DMARC1;ASPF = S;p=none',
] as const

function answers<T>(records: fc.Arbitrary<Answer<T>>): fc.Arbitrary<Answer<T>> {
  const others = fc
    .constantFrom('nodata', 'nxdomain', ...LOOKUP_FAILURES)
    .map((kind): Answer<T> => ({ kind }))
  return fc.oneof({ weight: 3, arbitrary: records }, { weight: 1, arbitrary: others })
}

const mxAnswers = answers(
  fc.subarray([...MX_VALUES], { minLength: 1, maxLength: 3 }).map((all) => mx(...all)),
)
const txtAnswers = answers(
  fc.subarray([...TXT_VALUES], { minLength: 1, maxLength: 3 }).map((all) => found(...all)),
)
/** Each list begins with what is right, and that is drawn most. */
const recordsSeen: fc.Arbitrary<Records> = fc.record({
  mx: fc.oneof({ weight: 2, arbitrary: fc.constant(RIGHT_MX) }, { weight: 3, arbitrary: mxAnswers }),
  txt: fc.oneof({ weight: 2, arbitrary: fc.constant(RIGHT_SPF) }, { weight: 3, arbitrary: txtAnswers }),
  cname: fc.oneof(
    { weight: 5, arbitrary: fc.constant(nothing.cname) },
    { weight: 1, arbitrary: fc.constant(found('other.example.net')) },
  ),
})
const otherRecords: fc.Arbitrary<Records> = fc.oneof(fc.constant(nothing), recordsSeen)

/** What DNS may show of `bounce.example.com`, every part of it right or wrong. */
export const views: fc.Arbitrary<DnsView> = fc
  .record({
    own: recordsSeen,
    zoneAppended: otherRecords,
    wildcard: fc.oneof(fc.constant('none'), fc.constant('same'), otherRecords),
    dmarc: fc.option(fc.constantFrom(...DMARC_RECORDS), { nil: undefined }),
    asked: fc.constantFrom('name-servers', 'resolvers', 'dns-servers'),
    hasZone: fc.boolean(),
  })
  .map(({ own, zoneAppended, wildcard, dmarc, asked, hasZone }) => {
    const right = seen()
    return seen({
      ...own,
      zone: hasZone ? right.zone : undefined,
      elsewhere: [{ name: 'bounce.example.com.example.com', ...zoneAppended }],
      wildcard:
        typeof wildcard === 'string'
          ? wildcard === 'same'
            ? { name: '*.example.com', ...own }
            : undefined
          : { name: '*.example.com', ...wildcard },
      dmarc: dmarc && { name: '_dmarc.example.com', record: dmarc },
      asked,
    })
  })

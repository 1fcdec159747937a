import { describe, expect, test } from 'vitest'
import type { AuthoritativeAnswers, MailRecords, Zone } from '../../src/mail-from/dns-view.ts'
import { type Liveness, liveness } from '../../src/mail-from/liveness.ts'
import { found, mx, nothing, RIGHT_MX, RIGHT_SPF } from '../support/dns.ts'

const ZONE: Zone = { name: 'example.com', nameServers: ['ns1.example.net'] }
const RIGHT: MailRecords = { mx: RIGHT_MX, txt: RIGHT_SPF }
const NOT_LIVE = { mx: 'not-live', both: 'not-live' } as const
const UNKNOWN = { mx: 'unknown', both: 'unknown' } as const
const LIVE = { mx: 'live', both: 'live' } as const

function all(
  kind: 'timeout' | 'unreachable' | 'refused' | 'servfail' | 'unreadable' | 'nxdomain',
): MailRecords {
  return { mx: { kind }, txt: { kind } }
}

function answers(
  servers: readonly MailRecords[],
  rest: Partial<AuthoritativeAnswers> = {},
): AuthoritativeAnswers {
  return {
    zone: ZONE,
    undelegated: undefined,
    isPrivateView: false,
    servers: servers.map(({ mx, txt }, i) => ({ server: `ns${i + 1}.example.net`, mx, txt })),
    ...rest,
  }
}

describe('records are live, not live, or nobody knows', () => {
  test.each<[string, AuthoritativeAnswers, { mx: Liveness; both: Liveness }]>([
    ['every server shows them', answers([RIGHT, RIGHT]), LIVE],
    [
      'beside other TXT',
      answers([{ mx: RIGHT_MX, txt: found('abc', 'v=spf1 include:amazonses.com -all') }]),
      LIVE,
    ],
    ['another preference', answers([{ ...RIGHT, mx: mx('5 feedback-smtp.us-east-1.amazonses.com') }]), LIVE],
    ['another region', answers([{ ...RIGHT, mx: mx('10 feedback-smtp.eu-west-1.amazonses.com') }]), LIVE],
    [
      'another partition',
      answers([{ ...RIGHT, mx: mx('10 feedback-smtp.us-gov-west-1.amazonses.com') }]),
      NOT_LIVE,
    ],
    ['one is silent', answers([all('timeout'), RIGHT]), LIVE],
    ['one cannot be reached', answers([RIGHT, all('unreachable')]), LIVE],
    ['one has none', answers([RIGHT, nothing]), NOT_LIVE],
    ['one has no such name', answers([all('nxdomain'), RIGHT]), NOT_LIVE],
    ['one refuses', answers([RIGHT, all('refused')]), NOT_LIVE],
    ['one fails', answers([all('servfail'), RIGHT]), NOT_LIVE],
    ['one cannot be understood', answers([RIGHT, all('unreadable')]), NOT_LIVE],
    ['one has another MX', answers([RIGHT, { ...RIGHT, mx: mx('10 mail.example.com') }]), NOT_LIVE],
    [
      'one has two MX',
      answers([{ ...RIGHT, mx: mx('10 mail.example.com', '10 feedback-smtp.us-east-1.amazonses.com') }]),
      NOT_LIVE,
    ],
    [
      'the SPF is missing',
      answers([RIGHT, { ...RIGHT, txt: nothing.txt }]),
      { mx: 'live', both: 'not-live' },
    ],
    [
      'the SPF is another',
      answers([{ ...RIGHT, txt: found('v=spf1 -all') }]),
      { mx: 'live', both: 'not-live' },
    ],
    [
      'the SPF refers to itself',
      answers([{ ...RIGHT, txt: found('v=spf1 include:%{d} include:amazonses.com ~all') }]),
      { mx: 'live', both: 'not-live' },
    ],
    ['the MX is missing', answers([{ ...RIGHT, mx: nothing.mx }]), NOT_LIVE],
    [
      'the TXT lookup times out',
      answers([{ ...RIGHT, txt: { kind: 'timeout' } }]),
      { mx: 'live', both: 'unknown' },
    ],
    ['the MX lookup times out', answers([{ ...RIGHT, mx: { kind: 'timeout' } }]), UNKNOWN],
    [
      'the MX lookup times out and the SPF is missing',
      answers([{ txt: nothing.txt, mx: { kind: 'timeout' } }]),
      { mx: 'unknown', both: 'not-live' },
    ],
    ['all are silent', answers([all('timeout'), all('unreachable')]), UNKNOWN],
    ['nobody could be asked', answers([]), UNKNOWN],
    ['no zone was found', answers([], { zone: undefined }), UNKNOWN],
    ['the domain does not exist', answers([], { zone: undefined, undelegated: 'example.com' }), NOT_LIVE],
    ['the view is private', answers([], { isPrivateView: true }), UNKNOWN],
    ['the view is private, whatever it shows', answers([nothing], { isPrivateView: true }), UNKNOWN],
  ])('%s', (_, given, expected) => {
    expect(liveness(given, 'bounce.example.com', 'us-east-1')).toEqual(expected)
  })
})

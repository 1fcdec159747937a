import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Poll } from '../../src/aws/ses.ts'
import type { DnsView } from '../../src/mail-from/dns-view.ts'
import { aboutDns, aboutFailed, aboutPoll, aboutTimeout, duration } from '../../src/report/wait-sentences.ts'
import { found, mx, nothing, seen } from '../support/dns.ts'
import { harmIn, hostile } from '../support/hostile.ts'
import { missed } from '../support/step.ts'
import { has, hasDefault, result, settings, target } from '../support/values.ts'

const NAME = 'bounce.example.com'

const says = (current = has(NAME, 'PENDING')): Poll => ({ kind: 'seen', current, requestId: 'req-1' })

/** A run that declared `bounce.example.com`, as far as DNS shows it. */
const run = (view?: DnsView) => result({ settings: settings(), after: has(NAME, 'PENDING'), dns: view })

const WITHOUT_MX = seen({ mx: { kind: 'nodata' } })

test.each([
  [0, '0 s'],
  [499, '0 s'],
  [500, '1 s'],
  [12_500, '13 s'],
  [59_499, '59 s'],
  [59_500, '1 min'],
  [60_000, '1 min'],
  [61_000, '1 min 1 s'],
  [200_000, '3 min 20 s'],
  [4_320 * 60_000, '4320 min'],
])('%d ms are %s', (milliseconds, text) => {
  expect(duration(milliseconds).plain()).toBe(text)
})

describe('what SES shows', () => {
  test.each([['PENDING'], ['TEMPORARY_FAILURE'], ['PONDERING']])('is its status, %s', (status) => {
    expect(aboutPoll(says(has(NAME, status)), run()).plain()).toBe(`SES shows ${status}.`)
  })

  test('may be no status at all', () => {
    expect(aboutPoll(says(has(NAME, '')), run()).plain()).toBe('SES shows no status.')
  })

  test.each([
    ['another domain', has('old.example.com', 'SUCCESS')],
    ['another behavior', has(NAME, 'SUCCESS', 'REJECT_MESSAGE')],
    ['no domain', hasDefault],
  ])('about %s is not its word on the declared settings', (_, current) => {
    const text = aboutPoll(says(current), run()).plain()
    expect(text).toMatch(/other settings/)
    expect(text).not.toContain('SUCCESS')
  })

  test('may not have been heard, and why', () => {
    expect(aboutPoll(missed('Rate exceeded'), run()).plain()).toMatch(/Could not read.*Rate exceeded/)
  })
})

describe('what DNS shows', () => {
  test('is not known when it was not asked', () => {
    expect(aboutDns(run()).plain()).toBe('DNS was not checked.')
  })

  test('is a reassurance when both records are in place', () => {
    expect(aboutDns(run(seen())).plain()).toMatch(
      /Both records are in place.*nothing left to do.*hasn't looked yet/,
    )
  })

  test('is told by codes otherwise, the gravest first', () => {
    const text = aboutDns(run(seen({ ...nothing, txt: found('v=spf1 -all') }))).plain()
    expect(text).toBe('DNS shows MX_MISSING, SPF_WITHOUT_SES.')
  })

  test('is no reassurance when it is not known', () => {
    const text = aboutDns(run(seen({ mx: { kind: 'timeout' }, txt: { kind: 'timeout' } }))).plain()
    expect(text).toBe('DNS shows DNS_TIMEOUT.')
  })
})

/** The two ends that are no success, in one signature. */
const ENDS = [
  ['FAILED', (view?: DnsView) => aboutFailed(run(view)).plain()],
  ['the end of the time', (view?: DnsView) => aboutTimeout(90_000, says(), run(view)).plain()],
] as const

describe.each(ENDS)('%s', (_, about) => {
  test('names the domain and what to do', () => {
    for (const view of [seen(), WITHOUT_MX, undefined]) {
      expect(about(view)).toContain(NAME)
      expect(about(view)).toMatch(/[Rr]un the step again/)
    }
  })

  test('has the findings as its reasons, each with its code, its words and its fix', () => {
    expect(about(WITHOUT_MX)).toMatch(/MX_MISSING: .*10 feedback-smtp\.us-east-1\.amazonses\.com/)
    expect(about(WITHOUT_MX)).toMatch(/[Ff]ix the DNS records/)
  })

  test('has those alone that keep SES from verifying, where there are any', () => {
    const text = about(seen({ mx: mx('10 mail.example.com'), txt: { kind: 'nodata' } }))
    expect(text).toContain('MX_WRONG_HOST: ')
    expect(text).not.toContain('SPF_MISSING')
  })

  test('does not claim that all is well when nothing is known', () => {
    const unknown = seen({ mx: { kind: 'timeout' }, txt: { kind: 'servfail' } })
    for (const view of [unknown, undefined]) expect(about(view)).not.toMatch(/in place/)
    expect(about(unknown)).toMatch(/DNS_[A-Z]+: /)
    expect(about(undefined)).toMatch(/Could not check DNS/)
  })

  test('reassures when both records are in place', () => {
    expect(about(seen())).toMatch(/records? (?:is|are) in place/)
    expect(about(seen())).not.toMatch(/[Ff]ix|[A-Z]+_[A-Z]+/)
  })

  test('reassures when the MX record is in place, and names what else is wrong', () => {
    const text = about(seen({ txt: { kind: 'nodata' } }))
    expect(text).toMatch(/MX record is in place.*SPF_MISSING: /)
    expect(text).not.toMatch(/[Ff]ix the/)
  })
})

test('the MX record of a new region that owns the name is in place', () => {
  const dns = seen({ mx: mx('10 feedback-smtp.eu-west-9.amazonses.com') })
  const shared = { ...run(dns), target: target({ mxRegion: 'eu-west-9' }) }
  expect(aboutTimeout(90_000, says(), shared).plain()).toMatch(/Both records are in place/)
})

test('the end of the time is told with the limit and the last word of SES', () => {
  const text = aboutTimeout(90_000, missed('ECONNRESET'), run(WITHOUT_MX)).plain()
  expect(text).toMatch(/within 1 min 30 s.*ECONNRESET/)
  expect(text).toMatch(/72 hours/)
})

test('text from outside does no harm, whatever it is', () => {
  fc.assert(
    fc.property(hostile, hostile, (words, answer) => {
      const view = seen({
        mx: mx(`10 ${answer}`),
        txt: found(answer, `v=spf1 ${answer}`),
        cname: answer.length % 2 ? found(answer) : { kind: 'nodata' },
      })
      const pending = run(view)
      for (const poll of [missed(words), says(has(NAME, words))]) {
        for (const message of [
          aboutPoll(poll, pending),
          aboutDns(pending),
          aboutFailed(pending),
          aboutTimeout(1000, poll, pending),
        ]) {
          expect(harmIn(message.plain())).toBeUndefined()
          expect(harmIn(message.markdown())).toBeUndefined()
        }
      }
    }),
    { numRuns: 300 },
  )
})

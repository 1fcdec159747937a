import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Poll } from '../../src/aws/ses.ts'
import { differences } from '../../src/mail-from/decision.ts'
import type { DnsView } from '../../src/mail-from/dns-view.ts'
import { aboutCheck, aboutDrift, aboutNotVerified } from '../../src/report/check-sentences.ts'
import { found, mx, nothing, seen } from '../support/dns.ts'
import { harmIn, hostile } from '../support/hostile.ts'
import { codeSpans } from '../support/markdown.ts'
import {
  has,
  hasDefault,
  identity,
  result,
  settings,
  target,
  wants,
  wantsDefault,
} from '../support/values.ts'

const NAME = 'bounce.example.com'

describe('what SES has', () => {
  test.each([
    [
      has(NAME, 'PENDING', 'REJECT_MESSAGE'),
      `SES has the MAIL FROM domain ${NAME} with behavior REJECT_MESSAGE, status PENDING.`,
    ],
    [has(NAME, ''), `SES has the MAIL FROM domain ${NAME} with behavior USE_DEFAULT_VALUE, status unknown.`],
    [hasDefault, 'SES has no custom MAIL FROM domain.'],
  ])('is one sentence', (before, sentence) => {
    expect(aboutCheck(result({ before })).plain()).toBe(sentence)
  })
})

describe('drift', () => {
  const declared = target({ identity: identity('news@example.com'), region: 'eu-west-1' })
  const drift = differences(has('old.example.com', 'SUCCESS'), wants(NAME, 'REJECT_MESSAGE'))

  test('names the identity, the region, every difference, and what to do', () => {
    const text = aboutDrift(drift, declared).plain()
    expect(text).toMatch(/^The SES settings for news@example\.com in eu-west-1/)
    expect(text).toContain(
      `(MAIL FROM domain: expected ${NAME}, found old.example.com; behavior on MX failure: expected REJECT_MESSAGE, found USE_DEFAULT_VALUE). `,
    )
    expect(text).toMatch(/mode apply.*correct the inputs/)
  })

  test('names only what differs', () => {
    const domain = aboutDrift(differences(has('old.example.com', 'SUCCESS'), wants(NAME)), declared).plain()
    expect(domain).not.toContain('behavior')
    const behavior = aboutDrift(
      differences(has(NAME, 'SUCCESS', 'REJECT_MESSAGE'), wants(NAME)),
      declared,
    ).plain()
    expect(behavior).toContain('expected USE_DEFAULT_VALUE, found REJECT_MESSAGE')
    expect(behavior).not.toContain(NAME)
  })

  test('has a word for nothing, on either side', () => {
    const toEnable = aboutDrift(differences(hasDefault, wants(NAME)), declared)
    expect(toEnable.plain()).toContain(`expected ${NAME}, found none`)
    expect(codeSpans(toEnable.markdown())).not.toContain('none')
    const toDisable = aboutDrift(differences(has(NAME, 'SUCCESS'), wantsDefault), declared)
    expect(toDisable.plain()).toContain(`expected none, found ${NAME}`)
    expect(codeSpans(toDisable.markdown())).not.toContain('none')
  })
})

describe('a domain that is not verified', () => {
  const BARE = seen(nothing)
  const says = (status: string): Poll => ({ kind: 'seen', current: has(NAME, status), requestId: 'r' })
  const timeout = (lastPoll: Poll) => ({ limitMs: 90_000, lastPoll })

  const about = (status: string, view?: DnsView, end?: ReturnType<typeof timeout>) =>
    aboutNotVerified(
      end,
      result({
        settings: settings({ mode: 'check' }),
        after: has(NAME, status),
        dns: view,
      }),
    ).plain()

  test.each([
    ['PENDING', 'status PENDING'],
    ['TEMPORARY_FAILURE', 'status TEMPORARY_FAILURE'],
    ['PONDERING', 'status PONDERING'],
    ['', 'status unknown'],
  ])('is told with its status, %j, and the settings as the declared ones', (status, words) => {
    const text = about(status, BARE)
    expect(text).toMatch(/^The SES settings match/)
    expect(text).toContain(NAME)
    expect(text).toContain(`(${words})`)
    expect(text).toMatch(/MX_MISSING: .*72 hours.*fix the DNS records/)
    expect(text).not.toMatch(/mode apply/)
  })

  test('has the findings as its reasons that keep SES from verifying', () => {
    expect(about('PENDING', BARE)).not.toContain('SPF_MISSING')
    expect(about('PENDING', seen({ txt: nothing.txt }))).toMatch(/MX record is in place.*SPF_MISSING: /)
    expect(about('PENDING', seen())).toMatch(/[Bb]oth records are in place/)
    expect(about('PENDING', seen())).not.toMatch(/[Ff]ix|[A-Z]+_MISSING/)
    expect(about('PENDING')).toMatch(/Could not check DNS/)
  })

  test('after a wait is told with its limit and the last word of SES', () => {
    expect(about('PENDING', BARE, timeout(says('PENDING')))).toMatch(
      /within 1 min 30 s\. SES shows PENDING\. MX_MISSING: /,
    )
    const missed: Poll = { kind: 'missed', message: 'Rate exceeded' }
    expect(about('PENDING', seen(), timeout(missed))).toMatch(/1 min 30 s.*Rate exceeded/)
  })

  test('as SES has given up needs a run that applies', () => {
    for (const view of [BARE, seen(), undefined]) {
      const text = about('FAILED', view)
      expect(text).toContain('FAILED')
      expect(text).toMatch(/next run with mode apply.*start over/)
      expect(text).not.toMatch(/run the step again|wait-minutes/i)
    }
    expect(about('FAILED', BARE)).toMatch(/MX_MISSING: .*[Ff]ix the DNS records/)
  })
})

test('text from outside does no harm, whatever it is', () => {
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const view = seen({ mx: mx(`10 ${a}`), txt: found(`v=spf1 ${b}`) })
      const after = has(a, b, b)
      const known = result({ settings: settings({ mode: 'check' }), before: after, after, dns: view })
      for (const message of [
        aboutCheck(known),
        aboutDrift(differences(after, wants(NAME)), target({ region: b })),
        aboutDrift(differences(after, wantsDefault), target({ region: b })),
        aboutNotVerified(undefined, known),
        aboutNotVerified({ limitMs: 1, lastPoll: { kind: 'missed', message: a } }, known),
      ]) {
        expect(harmIn(message.plain())).toBeUndefined()
        expect(harmIn(message.markdown())).toBeUndefined()
      }
    }),
    { numRuns: 300 },
  )
})

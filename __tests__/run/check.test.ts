import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import { type Current, toCurrent } from '../../src/mail-from/attributes.ts'
import { msg } from '../../src/message.ts'
import { found, mx, nothing, seen } from '../support/dns.ts'
import { zone } from '../support/hosted-zone.ts'
import {
  denied,
  failed,
  findingsIn,
  headingOf,
  missed,
  type Step,
  step,
  type World,
} from '../support/step.ts'
import { has, hasDefault } from '../support/values.ts'

const NAME = 'bounce.example.com'
const CHECK = { mode: 'check', identity: 'example.com', 'mail-from-domain': NAME, 'aws-region': 'us-east-1' }
const REJECT = { ...CHECK, 'behavior-on-mx-failure': 'RejectMessage' }
const DISABLE = { ...CHECK, 'mail-from-domain': '', disable: 'true' }
const WAIT = { ...CHECK, 'wait-minutes': '10' }

const BARE = seen(nothing)
const PENDING = has(NAME, 'PENDING')

async function passed(inputs: Record<string, string>, world: World): Promise<Step> {
  const result = await step(inputs, world)
  const { outputs, runner } = result
  expect(outputs).toMatchObject({
    success: 'true',
    'error-code': '',
    'error-message': '',
    change: 'none',
    changed: 'false',
  })
  expect(runner.failures).toEqual([])
  expect(headingOf(result)).toContain('✅')
  return result
}

const messageOf = ({ outputs }: Step) => outputs['error-message'] ?? ''

describe('settings that are as declared', () => {
  test.each([
    ['', CHECK],
    [', with wait-minutes too', WAIT],
  ])('and verified pass, with one request and no wait%s', async (_, inputs) => {
    const result = await passed(inputs, { ses: has(NAME, 'SUCCESS'), views: [seen()] })
    expect(result.outputs).toMatchObject({
      'mail-from-domain': NAME,
      'behavior-on-mx-failure': 'USE_DEFAULT_VALUE',
      'mail-from-domain-status': 'SUCCESS',
      verified: 'true',
      'request-id': 'read-1',
      findings: '[]',
    })
    expect(result.calls).toEqual(['read'])
    expect(result.clock.sleeps).toEqual([])
    expect([result.runner.errors, result.runner.warnings]).toEqual([[], []])
  })

  test('are told as SES has them', async () => {
    const { runner } = await passed(REJECT, { ses: has(NAME, 'SUCCESS', 'REJECT_MESSAGE') })
    const [line, ...others] = runner.logs.filter((text) => text.startsWith('SES has the'))
    for (const word of [NAME, 'REJECT_MESSAGE', 'SUCCESS']) expect(line).toContain(word)
    expect(others).toEqual([])
  })

  test('and verified pass whatever DNS shows, and what it shows is told', async () => {
    const result = await passed(CHECK, { ses: has(NAME, 'SUCCESS'), views: [BARE] })
    expect(findingsIn(result)).toEqual(['MX_MISSING'])
    expect(result.runner.errors).toEqual([])
    expect(result.runner.warnings).toEqual([expect.stringContaining('SES has verified')])
  })

  test('and verified pass where DNS is silent', async () => {
    expect(findingsIn(await passed(CHECK, { ses: has(NAME, 'SUCCESS') }))).toEqual([])
  })

  test('may be spelled as one likes, by the user and by SES', async () => {
    const spelled = (name: string) =>
      fc
        .tuple(fc.array(fc.boolean(), { minLength: name.length, maxLength: name.length }), fc.boolean())
        .map(([upper, dot]) => {
          const letters = Array.from(name, (letter, i) => (upper[i] ? letter.toUpperCase() : letter))
          return letters.join('') + (dot ? '.' : '')
        })
    await fc.assert(
      fc.asyncProperty(
        spelled(NAME),
        spelled(NAME),
        spelled('example.com'),
        fc.constantFrom('RejectMessage', 'rejectmessage', 'REJECT_MESSAGE', 'reject_message'),
        async (typed, seen, identity, behavior) => {
          const ses = toCurrent({
            MailFromDomain: seen,
            BehaviorOnMxFailure: 'REJECT_MESSAGE',
            MailFromDomainStatus: 'SUCCESS',
          })
          const inputs = { identity, 'mail-from-domain': typed, 'behavior-on-mx-failure': behavior }
          await passed({ ...CHECK, ...inputs }, { ses })
        },
      ),
    )
    await passed(
      { ...CHECK, 'mail-from-domain': 'Bücher.example.com' },
      { ses: has('xn--bcher-kva.example.com', 'SUCCESS') },
    )
  })
})

describe('drift', () => {
  const DOMAIN = 'MAIL FROM domain'
  const BEHAVIOR = 'behavior on MX failure'
  const old = 'old.example.com'

  test.each<[string, Record<string, string>, Current, string, Partial<Record<string, [string, string]>>]>([
    ['no domain', CHECK, hasDefault, 'enable', { [DOMAIN]: [NAME, 'none'] }],
    ['another domain', CHECK, has(old, 'SUCCESS'), 'update', { [DOMAIN]: [NAME, old] }],
    [
      'another behavior',
      CHECK,
      has(NAME, 'SUCCESS', 'REJECT_MESSAGE'),
      'update',
      { [BEHAVIOR]: ['USE_DEFAULT_VALUE', 'REJECT_MESSAGE'] },
    ],
    [
      'another behavior, the other way',
      REJECT,
      has(NAME, 'PENDING'),
      'update',
      { [BEHAVIOR]: ['REJECT_MESSAGE', 'USE_DEFAULT_VALUE'] },
    ],
    [
      'another domain and behavior',
      REJECT,
      has(old, 'PENDING'),
      'update',
      { [DOMAIN]: [NAME, old], [BEHAVIOR]: ['REJECT_MESSAGE', 'USE_DEFAULT_VALUE'] },
    ],
    [
      'no domain and another behavior',
      REJECT,
      hasDefault,
      'enable',
      { [DOMAIN]: [NAME, 'none'], [BEHAVIOR]: ['REJECT_MESSAGE', 'USE_DEFAULT_VALUE'] },
    ],
    [
      'another behavior of a failed domain',
      REJECT,
      has(NAME, 'FAILED'),
      'update',
      { [BEHAVIOR]: ['REJECT_MESSAGE', 'USE_DEFAULT_VALUE'] },
    ],
    [
      'a domain that should be disabled',
      DISABLE,
      has(NAME, 'SUCCESS'),
      'disable',
      { [DOMAIN]: ['none', NAME] },
    ],
    [
      'a domain that rejects and should be disabled',
      DISABLE,
      has(old, 'FAILED', 'REJECT_MESSAGE'),
      'disable',
      { [DOMAIN]: ['none', old] },
    ],
  ])('is %s, and is told by what is wanted and what is found', async (_, inputs, ses, change, drift) => {
    const result = await failed(inputs, { ses, views: [seen()] }, 'DRIFT_DETECTED')
    for (const attribute of [DOMAIN, BEHAVIOR]) {
      const [wanted, found] = drift[attribute] ?? []
      if (wanted) expect(messageOf(result)).toContain(`${attribute}: expected ${wanted}, found ${found}`)
      else expect(messageOf(result)).not.toContain(`${attribute}: expected`)
    }
    expect(messageOf(result)).toMatch(/for example\.com in us-east-1.*mode apply/)
    const custom = ses.kind === 'custom' ? ses : undefined
    expect(result.outputs).toMatchObject({
      change,
      'mail-from-domain': custom?.domain ?? '',
      'behavior-on-mx-failure': ses.behavior,
      'mail-from-domain-status': custom?.status ?? '',
      verified: String(custom?.status === 'SUCCESS'),
      'request-id': 'read-1',
    })
    expect(result.calls).toEqual(['read'])
  })

  test('is told at once, with wait-minutes too', async () => {
    const result = await failed(WAIT, { ses: has(old, 'PENDING') }, 'DRIFT_DETECTED')
    expect(result.calls).toEqual(['read'])
    expect(result.clock.sleeps).toEqual([])
  })

  test('leaves what DNS shows a warning', async () => {
    const result = await failed(CHECK, { ses: hasDefault, views: [BARE] }, 'DRIFT_DETECTED')
    expect(result.runner.warnings).toHaveLength(2)
    expect(findingsIn(result)).toEqual(['MX_MISSING', 'SPF_MISSING'])
  })
})

describe('a status that is not SUCCESS', () => {
  test.each<[string, string]>([
    ['PENDING', 'none'],
    ['TEMPORARY_FAILURE', 'none'],
    ['FAILED', 'restart'],
    ['PONDERING', 'none'],
    ['', 'none'],
  ])('%j is not verified, with what DNS shows as the reason', async (status, change) => {
    const wrong = seen({ mx: mx('10 mail.example.com') })
    const result = await failed(CHECK, { ses: has(NAME, status), views: [wrong] }, 'NOT_VERIFIED')
    expect(messageOf(result)).toContain(NAME)
    expect(messageOf(result)).toContain(`(status ${status || 'unknown'})`)
    expect(messageOf(result)).toMatch(/MX_WRONG_HOST: .*mail\.example\.com/)
    expect(result.outputs).toMatchObject({
      change,
      'mail-from-domain': NAME,
      'mail-from-domain-status': status,
      verified: 'false',
      'request-id': 'read-1',
    })
    expect(result.calls).toEqual(['read'])
  })

  test('tells its reasons once, and what else was found beside them', async () => {
    for (const status of ['PENDING', 'FAILED']) {
      const result = await failed(CHECK, { ses: has(NAME, status), views: [BARE] }, 'NOT_VERIFIED')
      expect(messageOf(result).match(/MX_MISSING/g)).toHaveLength(1)
      expect(messageOf(result)).not.toContain('SPF')
      expect(result.runner.warnings).toEqual([expect.stringContaining('no SPF record')])
      expect(result.runner.logs.filter((line) => line.includes('MX_MISSING'))).toEqual([])
      expect(findingsIn(result)).toEqual(['MX_MISSING', 'SPF_MISSING'])
    }
  })

  test('with both records in place reassures', async () => {
    const world = { ses: PENDING, views: [seen()] }
    expect(messageOf(await failed(CHECK, world, 'NOT_VERIFIED'))).toMatch(
      /[Bb]oth records are in place.*wait-minutes/,
    )
  })

  test('with a silent DNS says that it could not be asked', async () => {
    expect(messageOf(await failed(CHECK, { ses: PENDING }, 'NOT_VERIFIED'))).toMatch(/Could not check DNS/)
  })

  test('is no drift, and is not called so', async () => {
    const result = await failed(CHECK, { ses: PENDING, views: [BARE] }, 'NOT_VERIFIED')
    expect(messageOf(result)).not.toMatch(/wanted|mode apply/)
  })

  test.each([
    ['', CHECK],
    [', with wait-minutes too', WAIT],
  ])('FAILED does not wait, as SES has stopped, and is cured by apply%s', async (_, inputs) => {
    const result = await failed(inputs, { ses: has(NAME, 'FAILED'), views: [seen()] }, 'NOT_VERIFIED')
    expect(messageOf(result)).toMatch(/stopped looking.*in place.*mode apply.*start over/)
    expect(messageOf(result)).not.toMatch(/run the step again/i)
    expect(result.calls).toEqual(['read'])
    expect(result.clock.sleeps).toEqual([])
  })
})

describe('wait-minutes', () => {
  const elapsed = ({ clock }: Step) => clock.sleeps.reduce((sum, sleep) => sum + sleep / 1000, 0)

  test('waits until SES has verified', async () => {
    const polls = [PENDING, has(NAME, 'TEMPORARY_FAILURE'), has(NAME, 'SUCCESS')]
    const result = await passed(WAIT, { ses: PENDING, polls, views: [seen()] })
    expect(result.outputs).toMatchObject({
      'mail-from-domain-status': 'SUCCESS',
      verified: 'true',
      'request-id': 'poll-3',
    })
    expect(result.calls).toEqual(['read', 'poll', 'poll', 'poll'])
    expect(headingOf(result)).toContain('check passed')
  })

  test('leaves out what passes by itself', async () => {
    const polls = [missed('Rate exceeded'), PENDING, missed('ECONNRESET'), has(NAME, 'SUCCESS')]
    const result = await passed(WAIT, { ses: PENDING, polls })
    expect(result.runner.logs.join('\n')).toContain('Rate exceeded')
    expect(result.outputs['request-id']).toBe('poll-4')
  })

  test('that runs out is not verified, with the limit and what DNS shows in the end', async () => {
    const world = { ses: PENDING, polls: [has(NAME, 'TEMPORARY_FAILURE')], views: [seen(), seen(), BARE] }
    const result = await failed(WAIT, world, 'NOT_VERIFIED')
    expect(messageOf(result)).toMatch(/bounce\.example\.com within 10 min.*TEMPORARY_FAILURE.*MX_MISSING: /)
    expect(Math.round(elapsed(result))).toBe(600)
    expect(result.outputs).toMatchObject({ change: 'none', 'mail-from-domain-status': 'TEMPORARY_FAILURE' })
    expect(result.outputs['request-id']).toBe(`poll-${result.calls.length - 1}`)
  })

  test('that runs out while SES is throttled says so', async () => {
    const inputs = { ...CHECK, 'wait-minutes': '0.5' }
    const result = await failed(inputs, { ses: PENDING, polls: [missed('Rate exceeded')] }, 'NOT_VERIFIED')
    expect(messageOf(result)).toMatch(/within 30 s.*Rate exceeded/)
    expect(result.outputs).toMatchObject({ 'mail-from-domain-status': 'PENDING', 'request-id': 'read-1' })
  })

  test('ends when SES gives up', async () => {
    const polls = [PENDING, has(NAME, 'FAILED'), has(NAME, 'SUCCESS')]
    const result = await failed(WAIT, { ses: PENDING, polls, views: [BARE] }, 'NOT_VERIFIED')
    expect(messageOf(result)).toMatch(/FAILED.*MX_MISSING: .*mode apply/)
    expect(result.outputs).toMatchObject({
      change: 'restart',
      'mail-from-domain-status': 'FAILED',
      'request-id': 'poll-2',
    })
    expect(result.calls).toHaveLength(3)
  })

  test.each<[string, Current, string, string]>([
    ['another domain', has('old.example.com', 'SUCCESS'), 'update', 'found old.example.com'],
    ['another behavior', has(NAME, 'SUCCESS', 'REJECT_MESSAGE'), 'update', 'found REJECT_MESSAGE'],
    ['no domain', hasDefault, 'enable', 'found none'],
  ])('that ends with %s, set by somebody else, finds the drift', async (_, other, change, words) => {
    for (const minutes of ['0.2', '10']) {
      const world = { ses: PENDING, polls: [PENDING, other], views: [seen()] }
      const result = await failed({ ...WAIT, 'wait-minutes': minutes }, world, 'DRIFT_DETECTED')
      expect(messageOf(result)).toContain(words)
      expect(result.outputs).toMatchObject({
        change,
        'mail-from-domain': other.kind === 'custom' ? other.domain : '',
        'behavior-on-mx-failure': other.behavior,
      })
    }
  })

  test('is not misled by a state that is gone at the next look', async () => {
    const polls = [has('old.example.com', 'SUCCESS'), hasDefault, PENDING, has(NAME, 'SUCCESS')]
    const result = await passed(WAIT, { ses: PENDING, polls })
    expect(result.outputs['mail-from-domain']).toBe(NAME)
  })

  test('tells before it begins what DNS shows, and then as it changes', async () => {
    const polls = [PENDING, PENDING, has(NAME, 'SUCCESS')]
    const { runner } = await passed(WAIT, { ses: PENDING, polls, views: [BARE, BARE, seen()] })
    const lineOf = (words: RegExp) => runner.logs.findIndex((line) => words.test(line))
    expect(lineOf(/MX_MISSING: /)).toBeGreaterThan(0)
    expect(lineOf(/MX_MISSING: /)).toBeLessThan(lineOf(/^Waiting/))
    expect(lineOf(/^Waiting.*10 min/)).toBeLessThan(lineOf(/both records are in place.*nothing left to do/i))
  })

  test('tells its reasons in one annotation', async () => {
    const result = await failed(WAIT, { ses: PENDING, views: [BARE] }, 'NOT_VERIFIED')
    expect(messageOf(result).match(/MX_MISSING/g)).toHaveLength(1)
    expect(result.runner.warnings).toEqual([expect.stringContaining('no SPF record')])
  })

  test('is ended by what does not pass by itself', async () => {
    const expired = new ActionError('CREDENTIALS_REJECTED', msg`They are out of date.`, {
      requestId: 'poll-x',
    })
    const world = { ses: PENDING, polls: [PENDING, expired, has(NAME, 'SUCCESS')] }
    const result = await failed(WAIT, world, 'CREDENTIALS_REJECTED')
    expect(messageOf(result)).toMatch(/^They are out of date\. .*wait.*13 s/)
    expect(result.outputs).toMatchObject({ change: 'none', 'mail-from-domain': NAME, 'request-id': 'poll-x' })
  })

  test('is ended by a cancellation, with nothing changed', async () => {
    const cancelled = new ActionError('CANCELLED', msg`The job was canceled.`)
    const world: World = {
      ses: PENDING,
      onSleep: (clock, cancel) => clock.sleeps.length === 3 && cancel(cancelled),
    }
    const result = await failed(WAIT, world, 'CANCELLED')
    expect(messageOf(result)).toMatch(/canceled.*nothing was changed/i)
    expect(result.clock.sleeps).toHaveLength(3)
  })
})

describe('a MAIL FROM domain that is declared disabled', () => {
  test.each([
    ['', hasDefault],
    [' whatever the behavior', { ...hasDefault, behavior: 'REJECT_MESSAGE' }],
  ])('passes where there is none%s', async (_, ses) => {
    const result = await passed({ ...DISABLE, 'wait-minutes': '10' }, { ses })
    expect(result.outputs).toMatchObject({
      'mail-from-domain': '',
      'mail-from-domain-status': '',
      verified: 'false',
      'dns-records': '[]',
      'request-id': 'read-1',
    })
    expect(result.calls).toEqual(['read'])
    expect(result.summary).toContain('as declared')
    expect(result.summary).not.toMatch(/verified/i)
  })

  test('is not looked for in DNS', async () => {
    const result = await failed(DISABLE, { ses: has(NAME, 'SUCCESS'), views: [BARE] }, 'DRIFT_DETECTED')
    expect(findingsIn(result)).toEqual([])
  })
})

describe('a check that cannot be made', () => {
  test.each([
    ['', CHECK],
    [', with wait-minutes', WAIT],
    [', with disable', DISABLE],
  ])('as IAM denies the read fails%s', async (_, inputs) => {
    const result = await failed(inputs, { ses: denied }, 'ACCESS_DENIED')
    expect(messageOf(result)).toContain('ses:GetEmailIdentity')
    expect(result.outputs).toMatchObject({
      change: '',
      'mail-from-domain': '',
      'behavior-on-mx-failure': '',
      'mail-from-domain-status': '',
      verified: 'false',
      'request-id': 'read-1',
    })
    expect(headingOf(result)).toContain('check failed')
    expect(result.calls).toEqual(['read'])
  })

  test.each<ErrorCode>(['IDENTITY_NOT_FOUND', 'NETWORK_ERROR', 'RATE_LIMITED'])(
    'as the read fails with %s says so',
    async (code) => {
      const ses = new ActionError(code, msg`SES says ${'no'}.`, { requestId: 'read-2' })
      const result = await failed(CHECK, { ses }, code)
      expect(result.outputs).toMatchObject({ change: '', 'request-id': 'read-2' })
    },
  )
})

test('hosted-zone-id has no effect, and that is told', async () => {
  const zones = [zone('Z1', 'example.com', { nameServers: ['ns.elsewhere.example'] })]
  for (const typed of ['Z1', 'auto']) {
    const inputs = { ...CHECK, 'hosted-zone-id': typed }
    const result = await failed(inputs, { ses: PENDING, zones, views: [BARE] }, 'NOT_VERIFIED')
    expect(result.calls).toEqual(['read'])
    expect(result.runner.logs.join('\n')).toMatch(/hosted-zone-id has no effect/)
    expect(findingsIn(result)).toEqual(['MX_MISSING', 'SPF_MISSING'])
  }
})

test('passes if and only if the settings are the declared ones and verified in the end', async () => {
  const NAMES = [NAME, 'old.example.com']
  const STATUSES = ['PENDING', 'SUCCESS', 'FAILED', 'TEMPORARY_FAILURE', '', 'PONDERING']
  const BEHAVIORS = ['USE_DEFAULT_VALUE', 'REJECT_MESSAGE']
  const states = fc.oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom(...BEHAVIORS).map((behavior): Current => ({ ...hasDefault, behavior })),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...STATUSES), fc.constantFrom(...BEHAVIORS))
        .map((attributes) => has(...attributes)),
    },
  )
  const dns = fc.constantFrom(undefined, seen(), BARE, seen({ txt: found('v=spf1 -all') }))
  const codes = new Set<string | undefined>()
  await fc.assert(
    fc.asyncProperty(
      states,
      states,
      fc.constantFrom(CHECK, REJECT, DISABLE),
      fc.boolean(),
      dns,
      async (ses, later, inputs, waits, view) => {
        const isDeclared = (state: Current) => {
          if (inputs === DISABLE) return state.kind === 'default'
          const behavior = inputs === REJECT ? 'REJECT_MESSAGE' : 'USE_DEFAULT_VALUE'
          return state.kind === 'custom' && state.domain === NAME && state.behavior === behavior
        }
        const isDone = (state: Current) =>
          state.kind === 'default' || state.status === 'SUCCESS' || state.status === 'FAILED'
        const last = waits && isDeclared(ses) && !isDone(ses) ? later : ses
        const isVerified = last.kind === 'default' || last.status === 'SUCCESS'
        const code = !isDeclared(last) ? 'DRIFT_DETECTED' : isVerified ? '' : 'NOT_VERIFIED'
        const typed = { ...inputs, 'wait-minutes': waits ? '1' : '0' }
        const world = { ses, polls: [later], views: [view] }
        const result = code === '' ? await passed(typed, world) : await failed(typed, world, code)
        expect(result.outputs['mail-from-domain']).toBe(last.kind === 'custom' ? last.domain : '')
        codes.add(result.outputs['error-code'])
      },
    ),
    { numRuns: 500 },
  )
  expect([...codes].toSorted()).toEqual(['', 'DRIFT_DETECTED', 'NOT_VERIFIED'])
})

describe('what a check says', () => {
  test('an error finding that NOT_VERIFIED does not name is an annotation', async () => {
    const view = seen({ txt: { kind: 'servfail' } })
    const { runner, outputs } = await step(CHECK, { ses: has(NAME, 'PENDING'), views: [view] })
    expect([outputs['error-message'], ...runner.warnings].join()).toContain('SERVFAIL')
  })

  test('a warning that NOT_VERIFIED names is not told twice', async () => {
    const { runner, outputs } = await step(CHECK, {
      ses: has(NAME, 'PENDING'),
      views: [seen({ txt: nothing.txt })],
    })
    expect(outputs['error-message']).toContain('SPF_MISSING')
    expect(runner.warnings).toEqual([])
  })

  test('drift found by a poll has the request id of the poll', async () => {
    const polls = [hasDefault]
    const { outputs } = await step({ ...CHECK, 'wait-minutes': '0.1' }, { ses: has(NAME, 'PENDING'), polls })
    expect(outputs['error-code']).toBe('DRIFT_DETECTED')
    expect(outputs['request-id']).toMatch(/^poll-/)
  })

  test('a check that passes shows no difference', async () => {
    const inputs = { ...CHECK, 'mail-from-domain': '', disable: 'true' }
    const { outputs, summary } = await step(inputs, { ses: { ...hasDefault, behavior: 'REJECT_MESSAGE' } })
    expect(outputs['success']).toBe('true')
    expect(summary).not.toMatch(/USE_DEFAULT_VALUE.*REJECT_MESSAGE/)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterPut,
  type BehaviorOnMxFailure,
  type Current,
  type Desired,
} from '../../src/mail-from/attributes.ts'
import { decide, stopsMail } from '../../src/mail-from/decision.ts'
import { has, hasDefault, wants, wantsDefault } from '../support/values.ts'

const STATUSES = ['PENDING', 'SUCCESS', 'FAILED', 'TEMPORARY_FAILURE', '', 'A_STATUS_OF_TOMORROW']
const BEHAVIORS = ['USE_DEFAULT_VALUE', 'REJECT_MESSAGE'] as const
const DOMAINS = ['bounce.example.com', 'bounces.example.com', 'a.b.example.com']

const behavior = fc.constantFrom(...BEHAVIORS)
const desired: fc.Arbitrary<Desired> = fc.oneof(
  fc.constant(wantsDefault),
  fc.tuple(fc.constantFrom(...DOMAINS), behavior).map(([name, how]) => wants(name, how)),
)
const current: fc.Arbitrary<Current> = fc.oneof(
  behavior.map((how): Current => ({ kind: 'default', behavior: how })),
  fc
    .tuple(fc.constantFrom(...DOMAINS), fc.constantFrom(...STATUSES), behavior)
    .map(([name, status, how]) => has(name, status, how)),
)

describe('the change', () => {
  const bounce = 'bounce.example.com'
  const rejects = 'REJECT_MESSAGE'

  test.each<[string, Current | undefined, Desired, string]>([
    ['no domain, a domain', hasDefault, wants(bounce), 'enable'],
    ['no domain, a domain that rejects', hasDefault, wants(bounce, rejects), 'enable'],
    [
      'no domain but the behavior, a domain',
      { ...hasDefault, behavior: rejects },
      wants(bounce, rejects),
      'enable',
    ],
    ['another domain', has('old.example.com', 'SUCCESS'), wants(bounce), 'update'],
    ['another domain that failed', has('old.example.com', 'FAILED'), wants(bounce), 'update'],
    ['another behavior', has(bounce, 'SUCCESS'), wants(bounce, rejects), 'update'],
    ['another behavior, the other way', has(bounce, 'SUCCESS', rejects), wants(bounce), 'update'],
    ['another behavior, failed', has(bounce, 'FAILED'), wants(bounce, rejects), 'update'],
    ['another domain and behavior', has('old.example.com', 'PENDING'), wants(bounce, rejects), 'update'],
    ['equal, failed', has(bounce, 'FAILED'), wants(bounce), 'restart'],
    ['equal, failed, rejecting', has(bounce, 'FAILED', rejects), wants(bounce, rejects), 'restart'],
    ['equal, pending', has(bounce, 'PENDING'), wants(bounce), 'none'],
    ['equal, verified', has(bounce, 'SUCCESS'), wants(bounce), 'none'],
    ['equal, verified, rejecting', has(bounce, 'SUCCESS', rejects), wants(bounce, rejects), 'none'],
    ['equal, failing for now', has(bounce, 'TEMPORARY_FAILURE'), wants(bounce), 'none'],
    ['equal, without a status', has(bounce, ''), wants(bounce), 'none'],
    ['equal, with a status of tomorrow', has(bounce, 'NEW'), wants(bounce), 'none'],
    ['a domain, disabled', has(bounce, 'SUCCESS'), wantsDefault, 'disable'],
    ['a domain that failed, disabled', has(bounce, 'FAILED', rejects), wantsDefault, 'disable'],
    ['no domain, disabled', hasDefault, wantsDefault, 'none'],
    ['not known, a domain', undefined, wants(bounce), 'update'],
    ['not known, disabled', undefined, wantsDefault, 'disable'],
  ])('%s', (_, from, to, change) => {
    expect(decide(from, to)).toBe(change)
  })

  test('has nothing left to do once SES accepted it', () => {
    fc.assert(
      fc.property(fc.option(current, { nil: undefined }), desired, (from, to) => {
        if (decide(from, to) !== 'none') expect(decide(afterPut(to), to)).toBe('none')
      }),
    )
  })

  test('is none if and only if the state is the declared one and SES has not given up', () => {
    fc.assert(
      fc.property(current, desired, (from, to) => {
        const name = (state: Current | Desired) => (state.kind === 'custom' ? state.domain : '')
        const equal = name(from) === name(to) && (to.kind === 'default' || from.behavior === to.behavior)
        const gaveUp = from.kind === 'custom' && from.status === 'FAILED'
        expect(decide(from, to) === 'none').toBe(equal && !gaveUp)
      }),
      { numRuns: 500 },
    )
  })

  test('disables if and only if a domain, or what may be one, is to go', () => {
    fc.assert(
      fc.property(fc.option(current, { nil: undefined }), desired, (from, to) => {
        expect(decide(from, to) === 'disable').toBe(to.kind === 'default' && from?.kind !== 'default')
      }),
    )
  })
})

describe('whether the change stops mail', () => {
  const bounce = 'bounce.example.com'
  const other = 'old.example.com'
  const rejects = 'REJECT_MESSAGE'
  const lenient = 'USE_DEFAULT_VALUE'

  test.each<[string, Current | undefined, Desired, string]>([
    ['enabling with a default to fall back to', hasDefault, wants(bounce, lenient), 'no'],
    ['enabling without', hasDefault, wants(bounce, rejects), 'yes'],
    ['moving a verified domain', has(other, 'SUCCESS', rejects), wants(bounce, rejects), 'yes'],
    [
      'moving a verified domain with a fallback',
      has(other, 'SUCCESS', rejects),
      wants(bounce, lenient),
      'no',
    ],
    ['making a verified domain strict', has(bounce, 'SUCCESS', lenient), wants(bounce, rejects), 'yes'],
    ['making a domain strict that fails', has(bounce, 'FAILED', lenient), wants(bounce, rejects), 'yes'],
    [
      'making a domain strict that is pending',
      has(bounce, 'PENDING', lenient),
      wants(bounce, rejects),
      'yes',
    ],
    ['moving while mail is rejected already', has(other, 'PENDING', rejects), wants(bounce, rejects), 'no'],
    ['moving a failed strict domain', has(other, 'FAILED', rejects), wants(bounce, rejects), 'no'],
    [
      'moving a strict domain in trouble',
      has(other, 'TEMPORARY_FAILURE', rejects),
      wants(bounce, rejects),
      'no',
    ],
    ['restarting a strict domain', has(bounce, 'FAILED', rejects), wants(bounce, rejects), 'no'],
    ['restarting', has(bounce, 'FAILED', lenient), wants(bounce, lenient), 'no'],
    ['nothing', has(bounce, 'SUCCESS', rejects), wants(bounce, rejects), 'no'],
    ['disabling', has(bounce, 'SUCCESS', rejects), wantsDefault, 'no'],
    ['a strict domain over an unknown state', undefined, wants(bounce, rejects), 'unknown'],
    ['a lenient domain over an unknown state', undefined, wants(bounce, lenient), 'no'],
    ['disabling an unknown state', undefined, wantsDefault, 'no'],
  ])('%s', (_, from, to, stop) => {
    expect(stopsMail(decide(from, to), from, to)).toBe(stop)
  })

  test('never happens where the declared behavior has a fallback', () => {
    const lenientOnly = desired.filter((to) => to.kind === 'default' || to.behavior === 'USE_DEFAULT_VALUE')
    fc.assert(
      fc.property(fc.option(current, { nil: undefined }), lenientOnly, (from, to) => {
        expect(stopsMail(decide(from, to), from, to)).toBe('no')
      }),
    )
  })

  test('always happens when a verified domain is moved and mail is rejected meanwhile', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DOMAINS), behavior, (name, how: BehaviorOnMxFailure) => {
        const to = wants(bounce, rejects)
        const from = has(`old.${name}`, 'SUCCESS', how)
        expect(stopsMail(decide(from, to), from, to)).toBe('yes')
      }),
    )
  })
})

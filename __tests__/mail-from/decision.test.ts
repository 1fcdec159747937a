import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterPut,
  type BehaviorOnMxFailure,
  type Current,
  type Desired,
} from '../../src/mail-from/attributes.ts'
import { type Difference, decide, deliveryImpact, differences } from '../../src/mail-from/decision.ts'
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

describe('the differences', () => {
  const bounce = 'bounce.example.com'
  const old = 'old.example.com'
  const rejects = 'REJECT_MESSAGE'
  const lenient = 'USE_DEFAULT_VALUE'

  const inDomain = (wanted: string | undefined, found: string | undefined): Difference => ({
    attribute: 'domain',
    wanted,
    found,
  })
  const inBehavior = (wanted: string, found: string): Difference => ({ attribute: 'behavior', wanted, found })

  test.each<[string, Current, Desired, Difference[]]>([
    ['no domain', hasDefault, wants(bounce), [inDomain(bounce, undefined)]],
    [
      'no domain and the other behavior',
      { ...hasDefault, behavior: rejects },
      wants(bounce),
      [inDomain(bounce, undefined), inBehavior(lenient, rejects)],
    ],
    ['another domain', has(old, 'SUCCESS'), wants(bounce), [inDomain(bounce, old)]],
    ['another behavior', has(bounce, 'PENDING'), wants(bounce, rejects), [inBehavior(rejects, lenient)]],
    [
      'both',
      has(old, 'FAILED', rejects),
      wants(bounce),
      [inDomain(bounce, old), inBehavior(lenient, rejects)],
    ],
    [
      'a domain that should be gone',
      has(bounce, 'SUCCESS', rejects),
      wantsDefault,
      [inDomain(undefined, bounce)],
    ],
    ['none', has(bounce, 'SUCCESS', rejects), wants(bounce, rejects), []],
    ['none, failed', has(bounce, 'FAILED'), wants(bounce), []],
    ['none, disabled', hasDefault, wantsDefault, []],
    ['none, disabled, whatever the behavior', { ...hasDefault, behavior: rejects }, wantsDefault, []],
  ])('%s', (_, from, to, expected) => {
    expect(differences(from, to)).toEqual(expected)
  })

  test('are none if and only if SES is left alone, or made to look again', () => {
    fc.assert(
      fc.property(current, desired, (from, to) => {
        const isLeft = ['none', 'restart'].includes(decide(from, to))
        expect(differences(from, to).length === 0).toBe(isLeft)
      }),
      { numRuns: 500 },
    )
  })

  test('are none once SES accepted the change', () => {
    fc.assert(
      fc.property(desired, (to) => {
        expect(differences(afterPut(to), to)).toEqual([])
      }),
    )
  })

  test('name what is wanted and what is found, which are not the same', () => {
    const valuesOf = (state: Current | Desired): Record<string, string> => ({ ...state })
    fc.assert(
      fc.property(current, desired, (from, to) => {
        for (const { attribute, wanted, found } of differences(from, to)) {
          expect([wanted, found]).toEqual([valuesOf(to)[attribute], valuesOf(from)[attribute]])
          expect(wanted).not.toBe(found)
        }
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
    expect(deliveryImpact(decide(from, to), from, to)).toBe(stop)
  })

  test('never happens where the declared behavior has a fallback', () => {
    const lenientOnly = desired.filter((to) => to.kind === 'default' || to.behavior === 'USE_DEFAULT_VALUE')
    fc.assert(
      fc.property(fc.option(current, { nil: undefined }), lenientOnly, (from, to) => {
        expect(deliveryImpact(decide(from, to), from, to)).toBe('no')
      }),
    )
  })

  test('always happens when a verified domain is moved and mail is rejected meanwhile', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DOMAINS), behavior, (name, how: BehaviorOnMxFailure) => {
        const to = wants(bounce, rejects)
        const from = has(`old.${name}`, 'SUCCESS', how)
        expect(deliveryImpact(decide(from, to), from, to)).toBe('yes')
      }),
    )
  })
})

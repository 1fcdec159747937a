import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterPut, type Current } from '../../src/mail-from/attributes.ts'
import type { Change } from '../../src/mail-from/decision.ts'
import { aboutPlan, aboutTransitions } from '../../src/report/plan-sentences.ts'
import { harmIn, hostile } from '../support/hostile.ts'
import { codeSpans } from '../support/markdown.ts'
import { has, hasDefault, wants } from '../support/values.ts'

const NAME = 'bounce.example.com'

describe('the plan', () => {
  const wanted = wants(NAME, 'REJECT_MESSAGE')

  test('is another line for each change', () => {
    const of = (change: Change) => aboutPlan(change, has(NAME, 'FAILED'), wanted).plain()
    const changes: Change[] = ['none', 'enable', 'update', 'restart', 'disable']
    expect(new Set(changes.map(of)).size).toBe(changes.length)
    for (const change of changes) expect(of(change)).toMatch(/^Plan: .*\.$/)
  })

  test('of an unknown state says so, and what would be set', () => {
    expect(aboutPlan('update', undefined, wanted).plain()).toMatch(
      /bounce\.example\.com .*REJECT_MESSAGE.*Could not read the current SES settings/,
    )
  })
})

describe('the attributes now and then', () => {
  const linesOf = (now: Current | undefined, then: Current | undefined) =>
    aboutTransitions(now, then).map((line) => line.plain().trim())

  test.each<[string, Current | undefined, Current, string[]]>([
    ['nothing differs', has(NAME, 'SUCCESS'), has(NAME, 'SUCCESS'), []],
    ['there is no domain', hasDefault, hasDefault, []],
    [
      'everything differs',
      has('old.example.com', 'SUCCESS', 'REJECT_MESSAGE'),
      has(NAME, 'PENDING'),
      [
        `MAIL FROM domain: old.example.com → ${NAME}`,
        'Behavior on MX failure: REJECT_MESSAGE → USE_DEFAULT_VALUE',
        'Status: SUCCESS → PENDING',
      ],
    ],
    [
      'a domain comes',
      hasDefault,
      has(NAME, 'PENDING'),
      [`MAIL FROM domain: none → ${NAME}`, 'Status: none → PENDING'],
    ],
    [
      'a domain goes',
      has(NAME, 'FAILED'),
      hasDefault,
      [`MAIL FROM domain: ${NAME} → none`, 'Status: FAILED → none'],
    ],
    [
      'what is now is unknown',
      undefined,
      hasDefault,
      [
        'MAIL FROM domain: unknown → none',
        'Behavior on MX failure: unknown → USE_DEFAULT_VALUE',
        'Status: unknown → none',
      ],
    ],
  ])('are those that differ: %s', (_, now, then, lines) => {
    expect(linesOf(now, then)).toEqual(lines)
  })

  test('have words of ours for what is not there, and code for what is', () => {
    const [domain] = aboutTransitions(hasDefault, has(NAME, 'PENDING'))
    expect(codeSpans(domain?.markdown() ?? '')).toEqual([NAME])
  })

  test('are one line for each that differs, and none for the others', () => {
    const names = fc.constantFrom(NAME, 'old.example.com')
    const behaviors = fc.constantFrom('USE_DEFAULT_VALUE', 'REJECT_MESSAGE')
    const statuses = fc.constantFrom('PENDING', 'SUCCESS', 'FAILED')
    const states: fc.Arbitrary<Current> = fc.oneof(
      behaviors.map((behavior): Current => ({ kind: 'default', behavior })),
      fc.tuple(names, statuses, behaviors).map((attributes) => has(...attributes)),
    )
    const valuesOf = (state: Current) =>
      state.kind === 'custom'
        ? [state.domain, state.behavior, state.status]
        : ['none', state.behavior, 'none']
    fc.assert(
      fc.property(states, states, (now, then) => {
        const [a, b] = [valuesOf(now), valuesOf(then)]
        const expected = a.flatMap((value, i) => (value === b[i] ? [] : [`: ${value} → ${b[i]}`]))
        expect(linesOf(now, then)).toEqual(
          expected.map((end) => expect.stringMatching(new RegExp(`^[^:]+${end}$`))),
        )
      }),
    )
  })
})

test('text from outside does no harm, whatever it is', () => {
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const states: Current[] = [has(a, b, b), { kind: 'default', behavior: a }]
      const messages = states.flatMap((state) => [
        aboutPlan('update', state, wants(NAME)),
        ...aboutTransitions(state, afterPut(wants(NAME))),
        ...aboutTransitions(undefined, state),
      ])
      for (const message of messages) {
        expect(harmIn(message.plain())).toBeUndefined()
        expect(harmIn(message.markdown())).toBeUndefined()
      }
    }),
    { numRuns: 300 },
  )
})

test('a status that is not given has a word', () => {
  const lines = aboutTransitions(has(NAME, ''), has(NAME, 'PENDING')).map((line) => line.plain())
  expect(lines).toEqual([expect.stringMatching(/Status: \S+.* → PENDING/)])
})

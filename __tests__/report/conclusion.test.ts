import { describe, expect, test } from 'vitest'
import type { Mode } from '../../src/inputs/settings.ts'
import type { Current } from '../../src/mail-from/attributes.ts'
import { nextStep, outcomeOf } from '../../src/report/conclusion.ts'
import { mx, nothing, seen } from '../support/dns.ts'
import { addMx, addTxt, zone } from '../support/hosted-zone.ts'
import { has, hasDefault, type Known, result, settings, wants, wantsDefault } from '../support/values.ts'

const NAME = 'bounce.example.com'
const OLD = has('old.example.com', 'SUCCESS')
const ZONE = zone('Z1', 'example.com', { nameServers: [] })
const CREATE_MX = addMx('host.example')
const CREATE_SPF = addTxt('v=spf1 x')
const BOTH = [CREATE_MX, CREATE_SPF]

const inMode = (mode: Mode, known: Known) => result({ settings: settings({ mode }), ...known })
const planned = (known: Known) => inMode('plan', { after: known.before, ...known })
const applied = (known: Known) => inMode('apply', { accepted: known.change !== 'none', ...known })
const disabling = (mode: Mode) => ({ settings: settings({ mode, desired: wantsDefault }) })

describe('the outcome', () => {
  test.each<[string, Known, string]>([
    [
      'enable and publish',
      { change: 'enable', before: hasDefault, hostedZone: ZONE, toPublish: BOTH },
      `Enable ${NAME} in SES and publish 2 DNS records.`,
    ],
    ['enable', { change: 'enable', before: hasDefault }, `Enable ${NAME} in SES.`],
    [
      'publish',
      { change: 'none', before: has(NAME, 'SUCCESS'), hostedZone: ZONE, toPublish: [CREATE_MX] },
      'Publish 1 DNS record.',
    ],
    [
      'another domain',
      { change: 'update', before: OLD },
      `Change the MAIL FROM domain in SES from old.example.com to ${NAME}.`,
    ],
    [
      'another behavior',
      { change: 'update', before: has(NAME, 'SUCCESS', 'REJECT_MESSAGE') },
      `Change the behavior on MX failure of ${NAME} from REJECT_MESSAGE to USE_DEFAULT_VALUE.`,
    ],
    ['unread', { change: 'update' }, `Set the MAIL FROM domain to ${NAME} in SES.`],
    [
      'restart',
      { change: 'restart', before: has(NAME, 'FAILED') },
      `Restart the verification of ${NAME} in SES.`,
    ],
    ['disable', { ...disabling('plan'), change: 'disable', before: OLD }, 'Disable old.example.com in SES.'],
    [
      'nothing',
      { change: 'none', before: has(NAME, 'SUCCESS') },
      `Nothing to change: SES has verified ${NAME}.`,
    ],
    [
      'nothing to disable',
      { ...disabling('plan'), change: 'none', before: hasDefault },
      'Nothing to change: SES has no custom MAIL FROM domain.',
    ],
  ])('of a plan is what apply does: %s', (_, known, expected) => {
    expect(outcomeOf(planned(known)).plain()).toBe(expected)
  })

  test.each<[string, Known, string]>([
    [
      'published, verified',
      { change: 'enable', hostedZone: ZONE, published: BOTH, after: has(NAME, 'SUCCESS') },
      `Enabled ${NAME} in SES and published 2 DNS records; SES has verified the domain.`,
    ],
    ['pending', { change: 'enable', after: has(NAME, 'PENDING') }, `Enabled ${NAME} in SES.`],
    [
      'disabled',
      { ...disabling('apply'), change: 'disable', before: OLD, after: hasDefault },
      'Disabled old.example.com in SES.',
    ],
    [
      'nothing done',
      { change: 'none', after: has(NAME, 'TEMPORARY_FAILURE') },
      `Nothing to change in SES, but it can no longer find the MX record of ${NAME}.`,
    ],
    [
      'nothing done, pending',
      { change: 'none', after: has(NAME, 'PENDING') },
      `Nothing to change in SES, but it hasn't verified ${NAME} yet.`,
    ],
  ])('of a run that applies is what it did: %s', (_, known, expected) => {
    expect(outcomeOf(applied(known)).plain()).toBe(expected)
  })

  test.each<[Current, string]>([
    [has(NAME, 'SUCCESS'), `SES has verified ${NAME}, and the settings match.`],
    [hasDefault, 'SES has no custom MAIL FROM domain, as declared.'],
  ])('of a check that passes is what SES has', (after, expected) => {
    expect(outcomeOf(inMode('check', { after, change: 'none' })).plain()).toBe(expected)
  })
})

describe('what comes next', () => {
  const afterPlan = (known: Known) =>
    nextStep(planned({ change: 'enable', before: hasDefault, ...known })).plain()
  const afterRun = (known: Known) => nextStep(applied(known)).plain()

  test('after a plan that publishes is what happens to mail meanwhile', () => {
    const known = { dns: seen(nothing), hostedZone: ZONE, toPublish: BOTH }
    expect(afterPlan(known)).toBe(
      'Until SES verifies it, usually within minutes, mail keeps using the default MAIL FROM domain.',
    )
    expect(
      afterPlan({ ...known, settings: settings({ mode: 'plan', desired: wants(NAME, 'REJECT_MESSAGE') }) }),
    ).toContain('SES rejects all mail')
  })

  test('after a plan that does not, are the records', () => {
    expect(afterPlan({})).toMatch(/^Publish both DNS records before/)
    expect(afterPlan({ dns: seen(nothing) })).toMatch(/^Fix the DNS findings before/)
    expect(afterPlan({ dns: seen() })).toMatch(/^Until SES verifies it, usually within minutes/)
  })

  test('is never a mode to run with', () => {
    for (const dns of [undefined, seen(), seen(nothing)]) {
      expect(afterPlan({ dns })).not.toMatch(/\bmode\b|run the step/i)
      expect(afterRun({ change: 'enable', after: has(NAME, 'PENDING'), dns })).not.toMatch(/\bmode\b/)
    }
  })

  test('after a run depends on what DNS shows', () => {
    const after = has(NAME, 'PENDING')
    expect(afterRun({ change: 'enable', after })).toMatch(/^Publish both DNS records if you haven't yet/)
    expect(afterRun({ change: 'enable', after, dns: seen() })).toMatch(
      /both dns records are in place.*nothing left to do/i,
    )
    expect(afterRun({ change: 'enable', after, dns: seen({ mx: mx('10 mail.example.com') }) })).toMatch(
      /^Fix the DNS findings/,
    )
    expect(afterRun({ change: 'enable', after, hostedZone: ZONE, published: BOTH })).toMatch(
      /nothing left to do/,
    )
  })

  test('says what happens to mail until SES has verified the domain', () => {
    const stateOf = (behavior: string) => ({
      change: 'none' as const,
      after: has(NAME, 'TEMPORARY_FAILURE', behavior),
    })
    expect(afterRun(stateOf('REJECT_MESSAGE'))).toMatch(/Until SES verifies .* rejects all mail/)
    expect(afterRun(stateOf('USE_DEFAULT_VALUE'))).toMatch(/Until SES verifies .* default MAIL FROM domain/)
  })

  test('of a verified domain is to keep the records, or to fix them', () => {
    const after = has(NAME, 'SUCCESS')
    expect(afterRun({ change: 'none', after })).toBe('Keep both DNS records in place.')
    expect(afterRun({ change: 'none', after, dns: seen({ txt: nothing.txt }) })).toBe('Fix the DNS findings.')
  })

  test('after a domain was given up, its records can go, some days later', () => {
    const old =
      /Wait a few days before you delete the DNS records of old\.example\.com: late bounces may still arrive/
    expect(afterRun({ ...disabling('apply'), change: 'disable', before: OLD, after: hasDefault })).toMatch(
      old,
    )
    expect(afterRun({ change: 'update', before: OLD, after: has(NAME, 'PENDING') })).toMatch(old)
    const behavior = { change: 'update', before: has(NAME, 'SUCCESS'), after: has(NAME, 'PENDING') } as const
    expect(afterRun(behavior)).not.toContain('deleted')
    expect(
      afterRun({ ...disabling('apply'), change: 'none', before: hasDefault, after: hasDefault }),
    ).not.toContain('deleted')
  })
})

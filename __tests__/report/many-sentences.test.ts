import { describe, expect, test } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import type { Mode } from '../../src/inputs/settings.ts'
import type { Change } from '../../src/mail-from/decision.ts'
import { msg } from '../../src/message.ts'
import { reportMany } from '../../src/report/many-report.ts'
import { aboutCancelledTargets, aboutFailedTargets, aboutTarget } from '../../src/report/many-sentences.ts'
import { manySections } from '../../src/report/many-summary.ts'
import type { ManyResult } from '../../src/run/many.ts'
import type { Result } from '../../src/run/result.ts'
import { FakeRunner } from '../support/runner.ts'
import { has, hasDefault, identity, result, settings, target, wants } from '../support/values.ts'

const declared = settings({ file: 'f.yml' })
const done = (change: Change): Result =>
  result({
    settings: declared,
    change,
    accepted: change !== 'none',
    after: has('bounce.example.com', 'SUCCESS'),
  })
const failed = (mayBeDone?: 'Amazon SES'): Result =>
  result({ settings: declared, error: new ActionError('SERVICE_ERROR', msg`It failed.`, { mayBeDone }) })

describe('a target', () => {
  test.each<[Change, string]>([
    ['none', 'no change in SES'],
    ['enable', 'MAIL FROM domain enabled'],
    ['update', 'MAIL FROM settings updated'],
    ['restart', 'verification restarted'],
    ['disable', 'MAIL FROM domain disabled'],
  ])('whose change is %s is told as what was done', (change, words) => {
    expect(aboutTarget(done(change)).plain()).toBe(`example.com in us-east-1: ${words}.`)
  })

  test.each([
    [1, '1 DNS record published'],
    [2, '2 DNS records published'],
  ])('is told with the records that were published: %i', (count, words) => {
    const record = { type: 'TXT', name: 'bounce.example.com', value: 'a', ttl: 300 } as const
    const published = Array.from({ length: count }, () => ({ record, joins: undefined }))
    expect(aboutTarget({ ...done('enable'), published }).plain()).toBe(
      `example.com in us-east-1: MAIL FROM domain enabled, ${words}.`,
    )
  })
})

test('targets that failed are counted', () => {
  const say = (all: number) => aboutFailedTargets([failed()], all).plain()
  expect(say(1)).toMatch(/^1 of 1 target failed: example\.com in us-east-1 \(SERVICE_ERROR\)\./)
  expect(say(2)).toMatch(/^1 of 2 targets failed: /)
})

test('a canceled run counts what was done, and what was not', () => {
  const begun = { ...failed(), accepted: true }
  expect(aboutCancelledTargets([done('none'), begun, begun, failed('Amazon SES'), failed()]).plain()).toBe(
    'Of 5 targets: 1 done, 2 changed but not finished or verified, 1 possibly changed, 1 not started or failed before any change.',
  )
})

describe('the summary', () => {
  const summary = (mode: Mode, ...results: Result[]) => {
    const isFailed = results.some(({ error }) => error)
    const error = isFailed ? new ActionError('TARGETS_FAILED', msg`Some failed.`) : undefined
    return manySections({ settings: { ...declared, mode }, results, error }, 100_000).split('\n\n')
  }

  test.each<[Mode, string, readonly Result[]]>([
    ['apply', '✅ SES MAIL FROM settings applied', [done('none'), done('enable')]],
    ['apply', '❌ SES MAIL FROM settings not fully applied', [failed(), done('none')]],
    ['apply', '❌ SES MAIL FROM settings not fully applied', [failed('Amazon SES')]],
    ['apply', '❌ SES MAIL FROM settings not fully applied', [{ ...failed(), accepted: true }]],
    ['apply', '❌ SES MAIL FROM settings not applied', [failed(), failed()]],
    ['plan', '✅ SES MAIL FROM plan', [done('none')]],
    ['plan', '❌ SES MAIL FROM plan failed', [failed()]],
    ['check', '✅ SES MAIL FROM check passed', [done('none')]],
    ['check', '❌ SES MAIL FROM check failed', [failed()]],
  ])('of %s says what happened: %s', (mode, title, results) => {
    expect(summary(mode, ...results)[0]).toBe(`## ${title} for \`f.yml\``)
  })

  test('counts targets', () => {
    expect(summary('apply', done('none'))[1]).toBe('**1 target: 0 failed, 0 changed, 1 unchanged.**')
    expect(summary('apply', done('none'), done('enable'))[1]).toBe(
      '**2 targets: 0 failed, 1 changed, 1 unchanged.**',
    )
  })
})

describe('a report that is too long for GitHub', () => {
  const planned = settings({ file: 'f.yml', mode: 'plan' })
  const planOf = (count: number, suffix = '.example.com') =>
    Array.from({ length: count }, (_, i) => {
      const desired = wants(`bounce.e${i}${suffix}`)
      const of = target({ identity: identity(`e${i}${suffix}`), desired })
      return result({ settings: planned, target: of, change: 'enable', after: hasDefault })
    })
  const rowsIn = (text: string) => Array.from(text.matchAll(/^\| `e(\d+)\./gm), ([, i]) => Number(i))
  const firstOf = (count: number) => Array.from({ length: count }, (_, i) => i)
  /** What the comment and the summary of a run show, and what is in its log. */
  const reportOf = (many: ManyResult) => {
    const runner = new FakeRunner()
    reportMany(many, runner, new Date(0))
    return {
      comment: manySections(many, 65_000),
      summary: runner.summaries.join(),
      log: runner.logs.join('\n'),
    }
  }

  test('shows as many changes as fit, and says how many it leaves out', () => {
    const unchanged = Array.from({ length: 30 }, () => done('none'))
    const { comment, summary, log } = reportOf({ settings: planned, results: [...planOf(900), ...unchanged] })
    const shown = rowsIn(comment)
    expect(comment.length).toBeLessThanOrEqual(65_000)
    expect(comment.length).toBeGreaterThan(64_800)
    expect(shown).toEqual(firstOf(shown.length))
    expect(comment).toContain(
      `this text: ${900 - shown.length} of 900 changes and 30 of 30 targets unchanged. The log of the step has every failure, change, and finding.`,
    )
    for (const i of firstOf(900))
      expect(log).toContain(`e${i}.example.com in us-east-1: MAIL FROM domain to enable.`)
    expect(rowsIn(summary)).toHaveLength(900)
    expect(summary).not.toContain('Left out')
  })

  test('shows also some of what does not change, and of many long names as many as fit', () => {
    const few = Array.from({ length: 2000 }, () => done('none'))
    expect(manySections({ settings: planned, results: [...planOf(10), ...few] }, 65_000)).toMatch(
      /- `example\.com` in [\s\S]* text: \d+ of 2000 targets unchanged\./,
    )
    const { summary } = reportOf({
      settings: planned,
      results: planOf(1000, `.${`${'n'.repeat(60)}.`.repeat(3)}example.com`),
    })
    const shown = rowsIn(summary)
    expect(summary.length).toBeLessThanOrEqual(340_001)
    expect(shown.length).toBeGreaterThan(700)
    expect(summary).toContain(`text: ${1000 - shown.length} of 1000 changes.`)
  })

  test.each([
    [100, 400, 'whole'],
    [300, 400, 'in short'],
    [900, 400, 'by name'],
    [2000, 400, 'as many as fit'],
  ])('tells first of the %i failures, with %i characters each: %s', (count, length, detail) => {
    const error = new ActionError('SERVICE_ERROR', msg`It failed: ${'x'.repeat(length)}`)
    const failures = planOf(count).map((one): Result => ({ ...one, error }))
    const { comment, log } = reportOf({ settings: planned, results: [...planOf(100), ...failures], error })
    const [, table = ''] = comment.split('### ')
    const shown = rowsIn(table)
    expect(comment.length).toBeLessThanOrEqual(65_000)
    expect(shown).toEqual(firstOf(shown.length))
    expect(shown.length === count).toBe(detail !== 'as many as fit')
    expect(/x{400}/.test(table)).toBe(detail === 'whole')
    expect(table.includes('It failed')).toBe(detail === 'whole' || detail === 'in short')
    expect(log.split('\n').filter((line) => line.includes('SERVICE_ERROR'))).toHaveLength(count)
  })
})

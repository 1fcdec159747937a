import { describe, expect, test } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import type { Mode } from '../../src/inputs/settings.ts'
import type { Change } from '../../src/mail-from/decision.ts'
import { msg } from '../../src/message.ts'
import { aboutCancelledTargets, aboutFailedTargets, aboutTarget } from '../../src/report/many-sentences.ts'
import { manySections } from '../../src/report/many-summary.ts'
import type { Result } from '../../src/run/result.ts'
import { has, result, settings } from '../support/values.ts'

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

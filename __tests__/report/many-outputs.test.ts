import { describe, expect, test } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import { msg } from '../../src/message.ts'
import { reportMany } from '../../src/report/many-report.ts'
import { findingsOf, type Result, wantedRecords } from '../../src/run/result.ts'
import { found, mx, seen } from '../support/dns.ts'
import { FakeRunner } from '../support/runner.ts'
import { has, hasDefault, identity, result, settings, target, wants } from '../support/values.ts'

/** 1 MB, counted as UTF-16. */
const MOST = 500_000
const LONG = 'x'.repeat(400)
const error = new ActionError('VERIFICATION_TIMEOUT', msg`SES says "${LONG}".`)

/** A target with a warning, and beside it a finding that is info, or an error where the target fails. */
function one(name: string, failure?: ActionError): Result {
  const { domain } = identity(name)
  const dns = seen({
    txt: found(`v=spf1 ${LONG} ~all`),
    mx: mx(failure ? `10 ${LONG}` : '10 feedback-smtp.eu-west-1.amazonses.com'),
  })
  const declared = target({ identity: identity(name), desired: wants(`bounce.${domain}`) })
  const after = has(`bounce.${domain}`, 'PENDING')
  return result({ settings: settings(), target: declared, dns, change: 'none', after, error: failure })
}

type Listed = Readonly<Record<string, string>>

/** The outputs of so many targets that are fine, and of failures behind them; the first two share a MAIL FROM domain. */
function outputsOf(fine: number, failures: number, suffix = '.example.com') {
  const names = Array.from(
    { length: fine },
    (_, i) => (i || !failures ? `fine${i}` : 'news@failed0') + suffix,
  )
  const failing = Array.from({ length: failures }, (_, i) => `failed${i}${suffix}`)
  const results = [...names.map((name) => one(name)), ...failing.map((name) => one(name, error))]
  const runner = new FakeRunner()
  reportMany({ settings: settings(), results, error }, runner, new Date(0))
  const { outputs, notices } = runner
  const dropped = Number(/^Left out (\d+) /.exec(notices.join())?.[1] ?? 0)
  const list = (name: 'results' | 'dns-records' | 'findings') =>
    JSON.parse(outputs[name] ?? '') as readonly Listed[]
  const lists = [list('results'), list('dns-records'), list('findings')] as const
  const records = new Set(results.flatMap(wantedRecords).map(({ type, name }) => `${type} ${name}`))
  const all = results.length + records.size + results.flatMap(findingsOf).length
  expect(all - dropped, 'the count of what is left out').toBe(lists.flat().length)
  const characters = Object.values(outputs).reduce((sum, text) => sum + text.length, 0)
  return { names, failing, lists, dropped, characters }
}

describe('outputs that are too long', () => {
  /** How much is left of findings that are info, of warnings, of DNS records of the fine, of findings that are errors, and of results of the fine. */
  test.each<[number, number, readonly string[]]>([
    [200, 5, ['all', 'all', 'all', 'all', 'all']],
    [350, 5, ['some', 'all', 'all', 'all', 'all']],
    [500, 5, ['none', 'some', 'all', 'all', 'all']],
    [900, 5, ['none', 'none', 'some', 'all', 'all']],
    [700, 180, ['none', 'none', 'none', 'some', 'all']],
    [650, 350, ['none', 'none', 'none', 'none', 'some']],
    [100, 600, ['none', 'none', 'none', 'none', 'none']],
  ])('%i targets that are fine and %i failures leave %j', (fine, failures, expected) => {
    const { names, failing, lists, dropped, characters } = outputsOf(fine, failures)
    const [results, records, findings] = lists
    const namesIn = (list: readonly Listed[]) => list.map(({ identity = '' }) => identity)
    const recordNames = [...new Set(records.map(({ name = '' }) => name.replace('bounce.', '')))]
    const kept = [
      namesIn(findings.filter(({ severity }) => severity === 'info')),
      namesIn(findings.filter(({ severity }) => severity === 'warning')),
      recordNames.filter((name) => !failing.includes(name)),
      namesIn(findings.filter(({ severity }) => severity === 'error')),
      namesIn(results.filter(({ success }) => success)),
    ]
    const whole = [names, [...names, ...failing], names.slice(1), failing, names]
    const left = kept.map((some, i) =>
      some.length === 0 ? 'none' : some.length < (whole[i]?.length ?? 0) ? 'some' : 'all',
    )
    expect(left).toEqual(expected)
    for (const [i, some] of kept.entries())
      expect(some, 'the last in the file go first').toEqual(whole[i]?.slice(0, some.length))

    expect(namesIn(results.filter(({ success }) => !success))).toEqual(failing)
    expect(results.filter((each) => each['error-code'] === error.code)).toHaveLength(failures)
    if (left[4] !== 'none') {
      expect(recordNames, 'also of a name that another target shares').toEqual(
        expect.arrayContaining(failing),
      )
      expect(results.at(-1)?.['error-message'], 'whole').toBe(error.text.plain())
    }
    expect(characters).toBeLessThan(MOST)
    // No more than is needed, until what is left has to be shortened.
    if (dropped > 0 && left[4] !== 'none') expect(characters).toBeGreaterThan(450_000)
  })

  test.each([
    ['short', '.example.com'],
    ['long', `.${`${'n'.repeat(60)}.`.repeat(3)}example.com`],
  ])(
    'a green run over a thousand targets with %s names keeps its results, and whatever else fits',
    (_, suffix) => {
      const declared = settings({ mode: 'plan' })
      const results = Array.from({ length: 1000 }, (_, i) => {
        const desired = wants(`bounce.e${i}${suffix}`)
        // Two findings that are errors.
        const dns = seen({
          name: desired.domain,
          mx: mx('10 feedback-smtp.us-esat-1.amazonses.com'),
          txt: found(`v=spf1 -all ${LONG}`, 'v=spf1 -all'),
        })
        const of = target({ identity: identity(`e${i}${suffix}`), desired })
        return result({ settings: declared, target: of, dns, change: 'enable', after: hasDefault })
      })
      const runner = new FakeRunner()
      reportMany({ settings: declared, results }, runner, new Date(0))
      const { outputs } = runner
      const list = (name: 'results' | 'findings') => JSON.parse(outputs[name] ?? '') as readonly Listed[]
      expect(Object.values(outputs).join('').length).toBeLessThan(MOST)
      expect(list('results')).toHaveLength(1000)
      expect(list('findings').length).toBeGreaterThan(10)
      for (const { severity } of list('findings')) expect(severity).toBe('error')
    },
  )

  const USUAL = '.customers.mail.example-company.com'
  const LONGEST = `${`.${'n'.repeat(55)}`.repeat(4)}.example.com`

  test.each([
    [600, error.text.plain().length, USUAL],
    [800, 160, USUAL],
    [1000, 40, USUAL],
    [1000, 0, LONGEST],
  ])('all of %i failures are told, with %i characters of each message', (count, length, suffix) => {
    const { failing, lists, characters } = outputsOf(0, count, suffix)
    expect(characters).toBeLessThan(MOST)
    expect(lists[0].map(({ identity }) => identity)).toEqual(failing)
    for (const { 'error-message': message = '', ...told } of lists[0]) {
      expect(told).toMatchObject({ region: 'us-east-1', success: false, 'error-code': error.code })
      expect(message).toHaveLength(length)
    }
  })
})

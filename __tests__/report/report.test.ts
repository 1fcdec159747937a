import { describe, expect, test } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import { msg } from '../../src/message.ts'
import { OUTPUTS } from '../../src/report/outputs.ts'
import { report } from '../../src/report/report.ts'
import { nothing, RIGHT_MX, seen } from '../support/dns.ts'
import { addMx, zone } from '../support/hosted-zone.ts'
import { FakeRunner } from '../support/runner.ts'
import { has, hasDefault, type Known, result, settings } from '../support/values.ts'

const endedAt = new Date('2026-01-02T03:04:05Z')

test('a success is told in the outputs, the log and the summary', () => {
  const runner = new FakeRunner()
  const after = has('bounce.example.com', 'PENDING')
  report(
    result({
      settings: settings(),
      before: hasDefault,
      after,
      change: 'enable',
      accepted: true,
      requestId: 'r-1',
    }),
    runner,
    endedAt,
  )
  expect(Object.keys(runner.outputs)).toHaveLength(OUTPUTS.length)
  expect(runner.logs.join('\n')).toMatch(/bounce\.example\.com\. 300 IN MX/)
  expect(runner.summaries).toHaveLength(1)
  expect(runner.failures).toEqual([])
})

test('a failure is told in the outputs, one annotation and the summary', () => {
  const runner = new FakeRunner()
  const error = new ActionError('RATE_LIMITED', msg`Slow down.`)
  report(result({ settings: settings(), error }), runner, endedAt)
  expect(runner.outputs['error-code']).toBe('RATE_LIMITED')
  expect(runner.failures).toEqual([{ title: 'RATE_LIMITED', text: 'Slow down.' }])
  expect(runner.summaries[0]).toContain('RATE_LIMITED')
})

describe('files of the runner that cannot be written', () => {
  const ended = result({ settings: settings(), after: hasDefault })

  class BrokenRunner extends FakeRunner {
    override output(): void {
      throw new Error('no space left')
    }

    override summary(): void {
      throw new Error('no space left')
    }
  }

  test('fail a run whose outputs are lost, once', () => {
    const runner = new BrokenRunner()
    report(ended, runner, endedAt)
    expect(runner.failures).toEqual([
      { title: 'INTERNAL_ERROR', text: expect.stringContaining('no space left') },
    ])
  })

  test('add nothing to a run that failed already', () => {
    const runner = new BrokenRunner()
    report({ ...ended, error: new ActionError('RATE_LIMITED', msg`Slow down.`) }, runner, endedAt)
    expect(runner.failures).toEqual([{ title: 'RATE_LIMITED', text: 'Slow down.' }])
  })

  test('leave a run as it was where only the summary is lost', () => {
    const runner = new FakeRunner()
    runner.summary = () => {
      throw new Error('no space left')
    }
    report(ended, runner, endedAt)
    expect(runner.failures).toEqual([])
    expect(runner.logs.join()).toContain('Could not write the job summary')
  })
})

describe('findings', () => {
  const dns = seen({ mx: nothing.mx, txt: nothing.txt, asked: 'resolvers' })
  const told = (error?: ActionError) => {
    const runner = new FakeRunner()
    const after = has('bounce.example.com', 'PENDING')
    report(result({ settings: settings(), dns, after, error }), runner, endedAt)
    return runner
  }

  test('of a run that succeeds are annotations of their severity', () => {
    const { errors, warnings, failures } = told()
    expect(errors).toEqual([{ title: 'MX_MISSING', text: expect.stringContaining('bounce.example.com') }])
    expect(warnings).toHaveLength(1)
    expect(failures).toEqual([])
  })

  test('of a run that fails leave it its one error annotation', () => {
    const { errors, warnings, failures } = told(new ActionError('ACCESS_DENIED', msg`No.`))
    expect(errors).toEqual([])
    expect(warnings).toHaveLength(2)
    expect(failures).toHaveLength(1)
  })

  test('that are the reason of a failure are not told twice', () => {
    const [reason] = told(new ActionError('VERIFICATION_FAILED', msg`No reason.`)).warnings
    const { errors, warnings } = told(
      new ActionError('VERIFICATION_FAILED', msg`MX_MISSING: ${reason ?? ''}`),
    )
    expect(errors).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('SPF')])
  })

  test('that there are none of leave no records to publish', () => {
    const runner = new FakeRunner()
    const after = has('bounce.example.com', 'PENDING')
    report(result({ settings: settings(), dns: seen(), after, change: 'none' }), runner, endedAt)
    expect(runner.logs.join('\n')).toMatch(/both DNS records are in place.*nothing left to do/i)
    expect(runner.logs.join('\n')).not.toContain('IN MX')
    expect(runner.summaries[0]).toMatch(/✅ in place/)
    expect(runner.summaries[0]).not.toContain('zone file')
  })

  test.each<[Partial<Known>]>([
    [{ settings: settings(), change: 'enable' }],
    [{ settings: settings({ mode: 'plan' }), change: 'update' }],
  ])('that records are missing for a domain that SES is only being told of alarm nobody: %j', (known) => {
    const runner = new FakeRunner()
    const after = has('bounce.example.com', 'PENDING')
    report(result({ ...known, dns, after }), runner, endedAt)
    expect([runner.errors, runner.warnings]).toEqual([[], []])
    expect(runner.notices).toHaveLength(2)
  })

  test('that the plan fixes are left to the summary', () => {
    const runner = new FakeRunner()
    const elsewhere = [{ name: 'bounce.example.com.example.com', mx: RIGHT_MX, txt: nothing.txt }]
    const dns = seen({ mx: nothing.mx, elsewhere })
    const publication = {
      hostedZone: zone('Z1', 'example.com', { nameServers: [] }),
      toPublish: [addMx('host.example')],
    }
    const known = { settings: settings({ mode: 'plan' }), change: 'enable', ...publication } as const
    report(result({ ...known, dns }), runner, endedAt)
    expect([runner.errors, runner.warnings, runner.notices]).toEqual([[], [], []])
    expect(runner.logs.join('\n')).not.toContain('NAME_ZONE_APPENDED')
  })

  test('say that the identity itself is not verified, and nothing says that all is well', () => {
    const runner = new FakeRunner()
    const after = has('bounce.example.com', 'SUCCESS')
    const known = { settings: settings({ mode: 'check' }), dns: seen(), after, canSend: false }
    report(result({ ...known, change: 'none' }), runner, endedAt)
    expect(runner.warnings).toEqual([expect.stringContaining('not verified the identity example.com itself')])
    expect(runner.failures).toEqual([])
    expect(JSON.parse(runner.outputs['findings'] ?? '')).toMatchObject([
      { severity: 'warning', code: 'IDENTITY_NOT_VERIFIED' },
    ])
    expect(runner.summaries[0] + runner.logs.join()).not.toMatch(/live and verified|No action is needed/)
  })
})

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

test('a success is told in the outputs, the log and the summary', async () => {
  const runner = new FakeRunner()
  const after = has('bounce.example.com', 'PENDING')
  await report(
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

test('a failure is told in the outputs, one annotation and the summary', async () => {
  const runner = new FakeRunner()
  const error = new ActionError('RATE_LIMITED', msg`Slow down.`)
  await report(result({ settings: settings(), error }), runner, endedAt)
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

    override async summary(): Promise<void> {
      throw new Error('no space left')
    }
  }

  test('fail a run whose outputs are lost, once', async () => {
    const runner = new BrokenRunner()
    await report(ended, runner, endedAt)
    expect(runner.failures).toEqual([
      { title: 'INTERNAL_ERROR', text: expect.stringContaining('no space left') },
    ])
  })

  test('add nothing to a run that failed already', async () => {
    const runner = new BrokenRunner()
    await report({ ...ended, error: new ActionError('RATE_LIMITED', msg`Slow down.`) }, runner, endedAt)
    expect(runner.failures).toEqual([{ title: 'RATE_LIMITED', text: 'Slow down.' }])
  })

  test('leave a run as it was where only the summary is lost', async () => {
    const runner = new FakeRunner()
    runner.summary = () => Promise.reject(new Error('no space left'))
    await report(ended, runner, endedAt)
    expect(runner.failures).toEqual([])
    expect(runner.logs.join()).toContain('Could not write the job summary')
  })
})

describe('findings', () => {
  const dns = seen({ mx: nothing.mx, txt: nothing.txt, asked: 'resolvers' })
  const told = async (error?: ActionError) => {
    const runner = new FakeRunner()
    const after = has('bounce.example.com', 'PENDING')
    await report(result({ settings: settings(), dns, after, error }), runner, endedAt)
    return runner
  }

  test('of a run that succeeds are annotations of their severity', async () => {
    const { errors, warnings, failures } = await told()
    expect(errors).toEqual([{ title: 'MX_MISSING', text: expect.stringContaining('bounce.example.com') }])
    expect(warnings).toHaveLength(1)
    expect(failures).toEqual([])
  })

  test('of a run that fails leave it its one error annotation', async () => {
    const { errors, warnings, failures } = await told(new ActionError('ACCESS_DENIED', msg`No.`))
    expect(errors).toEqual([])
    expect(warnings).toHaveLength(2)
    expect(failures).toHaveLength(1)
  })

  test('that are the reason of a failure are not told twice', async () => {
    const [reason] = (await told(new ActionError('VERIFICATION_FAILED', msg`No reason.`))).warnings
    const { errors, warnings } = await told(
      new ActionError('VERIFICATION_FAILED', msg`MX_MISSING: ${reason ?? ''}`),
    )
    expect(errors).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('SPF')])
  })

  test('that there are none of leave no records to publish', async () => {
    const runner = new FakeRunner()
    const after = has('bounce.example.com', 'PENDING')
    await report(result({ settings: settings(), dns: seen(), after, change: 'none' }), runner, endedAt)
    expect(runner.logs.join('\n')).toMatch(/both DNS records are in place.*nothing left to do/i)
    expect(runner.logs.join('\n')).not.toContain('IN MX')
    expect(runner.summaries[0]).toMatch(/✅ in place/)
    expect(runner.summaries[0]).not.toContain('zone file')
  })

  test.each<[Partial<Known>]>([
    [{ settings: settings(), change: 'enable' }],
    [{ settings: settings({ mode: 'plan' }), change: 'update' }],
  ])(
    'that records are missing for a domain that SES is only being told of alarm nobody: %j',
    async (known) => {
      const runner = new FakeRunner()
      const after = has('bounce.example.com', 'PENDING')
      await report(result({ ...known, dns, after }), runner, endedAt)
      expect([runner.errors, runner.warnings]).toEqual([[], []])
      expect(runner.notices).toHaveLength(2)
    },
  )

  test('that the plan fixes are left to the summary', async () => {
    const runner = new FakeRunner()
    const elsewhere = [{ name: 'bounce.example.com.example.com', mx: RIGHT_MX, txt: nothing.txt }]
    const dns = seen({ mx: nothing.mx, elsewhere })
    const publication = {
      hostedZone: zone('Z1', 'example.com', { nameServers: [] }),
      toPublish: [addMx('host.example')],
    }
    const known = { settings: settings({ mode: 'plan' }), change: 'enable', ...publication } as const
    await report(result({ ...known, dns }), runner, endedAt)
    expect([runner.errors, runner.warnings, runner.notices]).toEqual([[], [], []])
    expect(runner.logs.join('\n')).not.toContain('NAME_ZONE_APPENDED')
  })

  test('say that the identity itself is not verified, and nothing says that all is well', async () => {
    const runner = new FakeRunner()
    const after = has('bounce.example.com', 'SUCCESS')
    const known = { settings: settings({ mode: 'check' }), dns: seen(), after, canSend: false }
    await report(result({ ...known, change: 'none' }), runner, endedAt)
    expect(runner.warnings).toEqual([expect.stringContaining('not verified the identity example.com itself')])
    expect(runner.failures).toEqual([])
    expect(JSON.parse(runner.outputs['findings'] ?? '')).toMatchObject([
      { severity: 'warning', code: 'IDENTITY_NOT_VERIFIED' },
    ])
    expect(runner.summaries[0] + runner.logs.join()).not.toMatch(/live and verified|No action is needed/)
  })
})

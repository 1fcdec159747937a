import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { run } from '../src/action.ts'
import type { Poll, Ses, SesRead } from '../src/aws/ses.ts'
import type { Dns } from '../src/dns/system-dns.ts'
import { ActionError, type ErrorCode } from '../src/errors.ts'
import { ActionsRunner } from '../src/github/runner.ts'
import type { Current, Desired } from '../src/mail-from/attributes.ts'
import { msg } from '../src/message.ts'
import { OUTPUTS } from '../src/report/outputs.ts'
import { FakeClock } from './support/clock.ts'
import { isolate } from './support/loopback.ts'
import { FakeRunner } from './support/runner.ts'
import { denied } from './support/step.ts'
import { has, hasDefault } from './support/values.ts'

const APPLY = {
  identity: 'example.com',
  'mail-from-domain': 'bounce.example.com',
  'aws-region': 'us-east-1',
}
const DISABLE = { ...APPLY, 'mail-from-domain': '', disable: 'true' }
const REJECT = { ...APPLY, 'behavior-on-mx-failure': 'RejectMessage' }

class FakeSes implements Ses {
  readonly puts: Desired[] = []
  closed = 0
  readonly #seen: SesRead | Error
  readonly #putError: unknown

  constructor(read: Current | SesRead | Error, putError?: unknown) {
    this.#seen = isState(read) ? { kind: 'known', current: read, requestId: 'read-1', canSend: true } : read
    this.#putError = putError
  }

  async read(): Promise<SesRead> {
    if (this.#seen instanceof Error) throw this.#seen
    return this.#seen
  }

  async put(_: unknown, desired: Desired): Promise<string> {
    this.puts.push(desired)
    if (this.#putError) throw this.#putError
    return 'put-1'
  }

  async poll(): Promise<Poll> {
    throw new Error('nobody waits here')
  }

  close(): void {
    this.closed++
  }
}

function isState(read: Current | SesRead | Error): read is Current {
  return !(read instanceof Error) && (read.kind === 'custom' || read.kind === 'default')
}

const silentDns: Dns = {
  look: async () => undefined,
  zoneOf: async () => undefined,
  authoritative: () => Promise.reject(new Error('nobody publishes here')),
  close: () => {},
}

/** The other edges of a run that is about SES alone. */
function edges(openSes: () => Ses) {
  return {
    env: {},
    clock: new FakeClock(),
    signal: new AbortController().signal,
    openAws: () => {
      const ses = openSes()
      const dnsProvider = () => Promise.reject(new Error('nobody publishes here'))
      return { ses, dnsProvider, accountId: async () => undefined, close: () => ses.close() }
    },
    openManyAws: () => Promise.reject(new Error('no file here')),
    openDns: () => silentDns,
    openComments: () => {
      throw new Error('nobody comments here')
    },
  }
}

async function act(inputs: Record<string, string>, ses: Ses & { closed?: number }) {
  const runner = new FakeRunner(inputs)
  let connected = 0
  const openSes = () => {
    connected++
    return ses
  }
  const parties = edges(openSes)
  await run({ runner, ...parties })
  const { clock } = parties
  expect(Object.keys(runner.outputs).sort()).toEqual([...OUTPUTS].sort())
  expect(runner.summaries).toHaveLength(1)
  return { runner, outputs: runner.outputs, clock, connected }
}

describe('a run that succeeds', () => {
  test.each<[string, Record<string, string>, Current, Record<string, string>, number]>([
    [
      'enables',
      APPLY,
      hasDefault,
      {
        change: 'enable',
        changed: 'true',
        'mail-from-domain-status': 'PENDING',
        verified: 'false',
        'request-id': 'put-1',
      },
      1,
    ],
    [
      'updates the domain',
      APPLY,
      has('old.example.com', 'SUCCESS'),
      {
        change: 'update',
        changed: 'true',
        'mail-from-domain-status': 'PENDING',
        'mail-from-domain': 'bounce.example.com',
      },
      1,
    ],
    [
      'updates the behavior',
      REJECT,
      has('bounce.example.com', 'PENDING'),
      { change: 'update', changed: 'true', 'behavior-on-mx-failure': 'REJECT_MESSAGE' },
      1,
    ],
    [
      'restarts',
      APPLY,
      has('bounce.example.com', 'FAILED'),
      { change: 'restart', changed: 'true', 'mail-from-domain-status': 'PENDING', 'request-id': 'put-1' },
      1,
    ],
    [
      'leaves a verified domain alone',
      APPLY,
      has('bounce.example.com', 'SUCCESS'),
      {
        change: 'none',
        changed: 'false',
        'mail-from-domain-status': 'SUCCESS',
        verified: 'true',
        'request-id': 'read-1',
      },
      0,
    ],
    [
      'leaves a pending domain alone',
      APPLY,
      has('bounce.example.com', 'PENDING'),
      { change: 'none', changed: 'false', 'mail-from-domain-status': 'PENDING', verified: 'false' },
      0,
    ],
    [
      'leaves a domain in trouble alone',
      APPLY,
      has('bounce.example.com', 'TEMPORARY_FAILURE'),
      { change: 'none', changed: 'false', 'mail-from-domain-status': 'TEMPORARY_FAILURE', verified: 'false' },
      0,
    ],
    [
      'disables',
      DISABLE,
      has('bounce.example.com', 'SUCCESS'),
      {
        change: 'disable',
        changed: 'true',
        'mail-from-domain': '',
        'mail-from-domain-status': '',
        verified: 'false',
        'dns-records': '[]',
        'behavior-on-mx-failure': 'USE_DEFAULT_VALUE',
      },
      1,
    ],
    [
      'has nothing to disable',
      DISABLE,
      hasDefault,
      { change: 'none', changed: 'false', 'mail-from-domain': '', verified: 'false', 'request-id': 'read-1' },
      0,
    ],
  ])('%s', async (_, inputs, current, expected, puts) => {
    const ses = new FakeSes(current)
    const { runner, outputs, clock } = await act(inputs, ses)
    expect(outputs).toMatchObject({ success: 'true', 'error-code': '', 'error-message': '', ...expected })
    expect(ses.puts).toHaveLength(puts)
    expect(ses.closed).toBe(1)
    expect(runner.failures).toEqual([])
    expect(JSON.parse(outputs['response'] ?? '')).toEqual({
      success: true,
      data: { id: outputs['request-id'], created_at: clock.now().toISOString() },
    })
  })

  test('sends the behavior with the domain, and no domain to disable', async () => {
    const ses = new FakeSes(hasDefault)
    await act(REJECT, ses)
    expect(ses.puts).toEqual([{ kind: 'custom', domain: 'bounce.example.com', behavior: 'REJECT_MESSAGE' }])
    const other = new FakeSes(has('bounce.example.com', 'SUCCESS'))
    await act(DISABLE, other)
    expect(other.puts).toEqual([{ kind: 'default' }])
  })

  test('logs the DNS records while they are not verified, and not after', async () => {
    const records = async (current: Current) => {
      const { runner, outputs } = await act(APPLY, new FakeSes(current))
      expect(JSON.parse(outputs['dns-records'] ?? '')).toHaveLength(2)
      return runner.logs.filter((line) => /IN (?:MX|TXT)/.test(line))
    }
    expect(await records(hasDefault)).toHaveLength(2)
    expect(await records(has('bounce.example.com', 'TEMPORARY_FAILURE'))).toHaveLength(2)
    expect(await records(has('bounce.example.com', 'SUCCESS'))).toHaveLength(0)
  })

  test('needs no permission to read: it warns, and sends the PUT all the same', async () => {
    for (const inputs of [APPLY, DISABLE]) {
      const ses = new FakeSes(denied)
      const { runner, outputs } = await act(inputs, ses)
      expect(ses.puts).toHaveLength(1)
      expect(runner.warnings).toHaveLength(1)
      expect(runner.warnings[0]).toContain('ses:GetEmailIdentity')
      expect(runner.failures).toEqual([])
      expect(outputs).toMatchObject({ success: 'true', changed: 'true', 'request-id': 'put-1' })
    }
  })
})

describe('a warning that mail stops', () => {
  test.each<[string, Current | SesRead, number]>([
    ['a verified domain is left', has('old.example.com', 'SUCCESS', 'REJECT_MESSAGE'), 1],
    ['there was a default to fall back to', hasDefault, 1],
    ['mail is rejected already', has('bounce.example.com', 'FAILED', 'REJECT_MESSAGE'), 0],
    ['nothing changes', has('bounce.example.com', 'SUCCESS', 'REJECT_MESSAGE'), 0],
    ['the state is not known', denied, 1],
  ])('is given or not where %s', async (_, current, expected) => {
    const { runner } = await act(REJECT, new FakeSes(current))
    const stops = runner.warnings.filter((text) => /RejectMessage/.test(text))
    expect(stops).toHaveLength(expected)
    for (const text of stops) {
      expect(text).toContain('bounce.example.com')
      expect(text).toContain('UseDefaultValue')
    }
  })

  test('is not given where mail falls back', async () => {
    const { runner } = await act(APPLY, new FakeSes(has('old.example.com', 'SUCCESS', 'REJECT_MESSAGE')))
    expect(runner.warnings).toEqual([])
  })

  test.each<[string, ActionError, number]>([
    ['is refused', new ActionError('ACCESS_DENIED', msg`No.`), 0],
    ['may have been made', new ActionError('NETWORK_ERROR', msg`Lost.`, { mayBeDone: 'Amazon SES' }), 1],
  ])('is given only where the change is made, or may be: it %s', async (_, error, expected) => {
    const ses = new FakeSes(hasDefault)
    const put = () => Promise.reject(error)
    const openSes = (): Ses => ({ read: () => ses.read(), put, poll: () => ses.poll(), close: () => {} })
    const runner = new FakeRunner(REJECT)
    await run({ runner, ...edges(openSes) })
    expect(runner.warnings).toHaveLength(expected)
  })
})

describe('a notice', () => {
  const notices = async (region: string, inputs: Record<string, string> = APPLY) => {
    const { runner, outputs } = await act({ ...inputs, 'aws-region': region }, new FakeSes(hasDefault))
    expect(outputs['success']).toBe('true')
    return runner.notices
  }

  test('is given for a region that is not known', async () => {
    expect(await notices('xx-nowhere-1')).toEqual([expect.stringContaining('xx-nowhere-1')])
  })

  test('is given for an MX host that is not confirmed, where it matters', async () => {
    expect(await notices('us-gov-east-1')).toEqual([
      expect.stringContaining('feedback-smtp.us-gov-east-1.amazonses.com'),
    ])
    expect(await notices('us-gov-east-1', DISABLE)).toEqual([])
  })

  test('is not given for other regions', async () => {
    expect(await notices('us-east-1')).toEqual([])
  })
})

describe('a run that fails', () => {
  const failed = async (inputs: Record<string, string>, ses: FakeSes, code: ErrorCode) => {
    const result = await act(inputs, ses)
    const { runner, outputs } = result
    expect(outputs).toMatchObject({ success: 'false', 'error-code': code, changed: 'false' })
    expect(outputs['error-message']).toMatch(/./)
    expect(runner.failures).toEqual([{ title: code, text: outputs['error-message'] }])
    expect(JSON.parse(outputs['response'] ?? '')).toEqual({
      success: false,
      error: { code, message: outputs['error-message'] },
    })
    expect(ses.closed).toBe(result.connected)
    expect(runner.summaries[0]).toContain(code)
    return result
  }

  test('for wrong inputs has connected to nothing', async () => {
    const { outputs, connected, runner } = await failed(
      { ...APPLY, identity: '', 'aws-region': 'moon' },
      new FakeSes(hasDefault),
      'VALIDATION_ERROR',
    )
    expect(connected).toBe(0)
    expect(outputs).toMatchObject({
      change: '',
      'mail-from-domain': '',
      'dns-records': '[]',
      'request-id': '',
    })
    expect(runner.failures).toHaveLength(1)
    expect(outputs['error-message']).toMatch(/identity.*aws-region/)
  })

  test('at the read has sent no PUT, and keeps the request id', async () => {
    const missing = new ActionError('IDENTITY_NOT_FOUND', msg`No such identity.`, { requestId: 'read-2' })
    const ses = new FakeSes(missing)
    const { outputs } = await failed(APPLY, ses, 'IDENTITY_NOT_FOUND')
    expect(ses.puts).toEqual([])
    expect(outputs).toMatchObject({
      change: '',
      'request-id': 'read-2',
      'mail-from-domain': '',
      verified: 'false',
    })
    expect(JSON.parse(outputs['dns-records'] ?? '')).toHaveLength(2)
  })

  test.each<ErrorCode>([
    'ACCESS_DENIED',
    'REQUEST_REJECTED',
    'IDENTITY_NOT_FOUND',
    'RATE_LIMITED',
    'CREDENTIALS_REJECTED',
  ])('as the PUT was refused with %s still knows the state', async (code) => {
    const ses = new FakeSes(
      has('old.example.com', 'SUCCESS', 'REJECT_MESSAGE'),
      new ActionError(code, msg`Refused.`, { requestId: 'put-2' }),
    )
    const { outputs } = await failed(APPLY, ses, code)
    expect(outputs).toMatchObject({
      change: 'update',
      'request-id': 'put-2',
      'mail-from-domain': 'old.example.com',
      'behavior-on-mx-failure': 'REJECT_MESSAGE',
      'mail-from-domain-status': 'SUCCESS',
      verified: 'true',
      'error-message': 'Refused.',
    })
  })

  test.each<ErrorCode>(['SERVICE_ERROR', 'NETWORK_ERROR', 'CANCELLED'])(
    'as the PUT was not answered (%s) says that the state is not known',
    async (code) => {
      const ses = new FakeSes(
        has('old.example.com', 'SUCCESS'),
        new ActionError(code, msg`No answer.`, { mayBeDone: 'Amazon SES' }),
      )
      const { outputs } = await failed(APPLY, ses, code)
      expect(outputs).toMatchObject({
        change: 'update',
        'mail-from-domain': '',
        'mail-from-domain-status': '',
        'behavior-on-mx-failure': '',
        verified: 'false',
      })
      expect(outputs['error-message']).not.toMatch(/nothing was changed/i)
    },
  )

  test('by cancellation before the PUT says that nothing was changed', async () => {
    const ses = new FakeSes(new ActionError('CANCELLED', msg`The job was canceled.`))
    const { outputs } = await failed(APPLY, ses, 'CANCELLED')
    expect(ses.puts).toEqual([])
    expect(outputs['error-message']).toMatch(/canceled.*nothing was changed/i)
  })

  test('by a bug says so, wherever it is', async () => {
    const bug = new TypeError('x is not a function')
    const { outputs, runner } = await failed(APPLY, new FakeSes(bug), 'INTERNAL_ERROR')
    expect(outputs['error-message']).toMatch(/bug.*x is not a function/)
    expect(runner.debugs.join('\n')).toContain('action.test')
    await failed(APPLY, new FakeSes(hasDefault, bug), 'INTERNAL_ERROR')
    await failed(APPLY, new FakeSes(hasDefault, 'a string'), 'INTERNAL_ERROR')
  })

  test('as the way to SES cannot be opened is told like any other', async () => {
    const runner = new FakeRunner(APPLY)
    const openSes = (): Ses => {
      throw new RangeError('no way')
    }
    await run({ runner, ...edges(openSes) })
    expect(runner.outputs).toMatchObject({ success: 'false', 'error-code': 'INTERNAL_ERROR' })
  })

  test('with the read and the PUT denied knows no state', async () => {
    const ses = new FakeSes(denied, new ActionError('ACCESS_DENIED', msg`Denied.`))
    const { outputs, runner } = await failed(APPLY, ses, 'ACCESS_DENIED')
    expect(outputs).toMatchObject({ 'mail-from-domain': '', 'mail-from-domain-status': '' })
    expect(runner.warnings).toHaveLength(1)
  })

  test('as its outputs cannot be written is told', async () => {
    const runner = new FakeRunner(APPLY)
    runner.output = () => {
      throw new Error('ENOSPC: no space left on device')
    }
    const ses = new FakeSes(hasDefault)
    await run({ runner, ...edges(() => ses) })
    expect(runner.failures).toHaveLength(1)
    expect(runner.failures[0]?.text).toContain('ENOSPC')
  })
})

describe('a summary that cannot be written', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })

  test.each([['unset'], ['missing']])('never fails the run: %s', async (how) => {
    const exitCode = process.exitCode
    onTestFinished(() => {
      process.exitCode = exitCode
    })
    process.exitCode = 0
    isolate()
    const folder = mkdtempSync(join(tmpdir(), 'run-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'output'), '')
    vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'))
    vi.stubEnv('GITHUB_STEP_SUMMARY', how === 'unset' ? undefined : join(folder, 'nowhere', 'summary'))
    for (const [name, value] of Object.entries(APPLY)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value)
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const ses = new FakeSes(hasDefault)
    await run({ runner: new ActionsRunner(), ...edges(() => ses) })
    const log = written.mock.calls.map(([text]) => String(text)).join('')
    expect(process.exitCode).toBe(0)
    expect(log).toMatch(/summary/i)
    expect(log).not.toContain('::error')
    expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(/^success<<(\S+)\ntrue\n\1$/m)
  })
})

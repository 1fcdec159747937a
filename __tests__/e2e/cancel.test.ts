import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../sandbox/http/faults.ts'
import { OPERATIONS, type Operation } from '../../sandbox/http/service.ts'
import { type Kill, runStep, type StepOptions, type StepResult } from '../../sandbox/runner.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { OUTPUTS } from '../../src/report/outputs.ts'
import { expectFailure, INPUTS, runWithKeys, temporaryFile } from './scenario.ts'

/**
 * A job that is cancelled, on the committed bundle: wherever the step is, it ends at once and tells what was done. The step is parked
 * at a moment by the sandbox, which is asked whether it is there. Windows has no signals: there a job is ended outright.
 */

const TOKEN = 'github:GetIdToken'
const ASSUME = 'sts:AssumeRoleWithWebIdentity'
const READ = 'ses:GetEmailIdentity'
const PUT = 'ses:PutEmailIdentityMailFromAttributes'
const CHANGE = 'route53:ChangeResourceRecordSets'
const GET_CHANGE = 'route53:GetChange'

const DOMAIN = 'bounce.example.com'
const PULL = 7
/** Two seconds, and what a loaded machine may take on top; what is not cancelled goes on for ten seconds and more. */
const LIMIT_MS = 2000 + 1500

type Strings = Readonly<Record<string, string>>
type Signals = readonly NodeJS.Signals[]

interface Moment {
  readonly when: string
  readonly options?: SandboxOptions
  readonly inputs?: Strings
  readonly env?: Strings
  /** Makes the step stop there. */
  readonly park?: (sandbox: Sandbox) => void
  readonly isThere: (sandbox: Sandbox, log: string) => boolean
  readonly told: Told
}

/** What a cancelled step says was and was not done. */
interface Told {
  readonly message: RegExp
  readonly heading: RegExp
  readonly outputs: Strings
}

const NOTHING_DONE: Told = {
  message: /\. Nothing was changed\.$/,
  heading: /MAIL FROM settings not applied|MAIL FROM (?:plan|check) failed/,
  outputs: { changed: 'false' },
}

const SES_IN_DOUBT: Told = {
  message: /Amazon SES may or may not have applied the change; running the step again is safe\.$/,
  heading: /MAIL FROM settings may not have been applied/,
  outputs: { changed: 'false', 'mail-from-domain': '', 'mail-from-domain-status': '' },
}

const APPLIED = {
  heading: /MAIL FROM settings applied, but the step failed/,
  outputs: { changed: 'true', 'mail-from-domain': DOMAIN, 'mail-from-domain-status': 'PENDING' },
}

const SES_DONE: Told = { ...APPLIED, message: /\. SES accepted the change before that\.$/ }
const PUBLISHED: Told = {
  ...NOTHING_DONE,
  message: /\. The DNS records are published, but SES was not changed\. Running the step again is safe\.$/,
}
const BOTH_DONE: Told = {
  ...APPLIED,
  message: /\. SES accepted the change before that\. The DNS records were published\.$/,
}
const ZONE_IN_DOUBT: Told = {
  ...NOTHING_DONE,
  message: /Amazon Route 53 may or may not have applied the change; running the step again is safe\.$/,
}

const ROLE = { 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' }
const PUBLISH = { 'hosted-zone-id': 'auto' }
const WAIT = { 'wait-minutes': '10' }
const SHORT_WAIT = { 'wait-minutes': '0.02' }
const PLAN = { mode: 'plan' }
const CHECK = { mode: 'check' }

const HANG: Fault = { kind: 'hang' }
const DONE_IN_SILENCE: Fault = { kind: 'hang', afterEffect: true }

/** The step parked at the call for an operation, after so many that go well. */
function at(operation: Operation, fault: Fault = HANG, before = 0): Pick<Moment, 'park' | 'isThere'> {
  return {
    park: (sandbox) => {
      if (before > 0) sandbox.fault(operation, { kind: 'delay', ms: 0 }, { times: before })
      sandbox.fault(operation, fault)
    },
    isThere: (sandbox) => sandbox.requestsTo(operation).length > before,
  }
}

/** The step between two tries. */
function beforeRetryOf(operation: Operation, fault: Fault): Pick<Moment, 'park' | 'isThere'> {
  return {
    park: (sandbox) => sandbox.fault(operation, fault, { times: Number.POSITIVE_INFINITY }),
    isThere: (_, log) => log.includes('trying again in'),
  }
}

/** The step with nothing to wait for but DNS. */
const IN_DNS: Pick<Moment, 'park' | 'isThere'> = {
  park: (sandbox) => sandbox.dns.answer(DOMAIN, '*', 'silence'),
  isThere: (sandbox) => sandbox.requestsTo(READ).length > 0 && sandbox.dns.queries.some(isAboutDomain),
}

function isAboutDomain({ name, type }: Sandbox['dns']['queries'][number]): boolean {
  return name === DOMAIN && type === 'MX'
}

const setPending = (sandbox: Sandbox) =>
  sandbox.ses.add('us-east-1', 'example.com', { MailFromDomain: DOMAIN })

const isWaiting: Moment['isThere'] = (_, log) => log.includes('Waiting for SES to verify')

const MOMENTS: readonly Moment[] = [
  { when: 'while GitHub makes an ID token', inputs: ROLE, ...at(TOKEN), told: NOTHING_DONE },
  {
    when: 'before it asks for an ID token again',
    inputs: ROLE,
    ...beforeRetryOf(TOKEN, { kind: 'answer', status: 503 }),
    told: NOTHING_DONE,
  },
  { when: 'while STS is silent', inputs: ROLE, ...at(ASSUME), told: NOTHING_DONE },
  {
    when: 'while STS drips',
    inputs: { ...ROLE, ...CHECK },
    ...at(ASSUME, { kind: 'drip' }),
    told: NOTHING_DONE,
  },
  { when: 'during the read', ...at(READ), told: NOTHING_DONE },
  {
    when: 'while the answer to the read drips',
    ...at(READ, { kind: 'drip', afterEffect: true }),
    told: NOTHING_DONE,
  },
  {
    when: 'before it reads again',
    ...beforeRetryOf(READ, { kind: 'throttle' }),
    told: NOTHING_DONE,
  },
  { when: 'during a PUT that SES has not looked at', ...at(PUT), told: SES_IN_DOUBT },
  { when: 'during a PUT that SES has carried out', ...at(PUT, DONE_IN_SILENCE), told: SES_IN_DOUBT },
  {
    when: 'while the answer to the PUT drips',
    ...at(PUT, { kind: 'drip', afterEffect: true }),
    told: SES_IN_DOUBT,
  },
  {
    when: 'during a PUT that turns the domain off',
    inputs: { disable: 'true', 'mail-from-domain': '' },
    park: (sandbox) => {
      sandbox.ses.add('us-east-1', 'example.com', { MailFromDomain: DOMAIN })
      sandbox.fault(PUT, HANG)
    },
    isThere: (sandbox) => sandbox.requestsTo(PUT).length > 0,
    told: SES_IN_DOUBT,
  },
  {
    when: 'before a second PUT, as the answer to the first was lost',
    ...beforeRetryOf(PUT, { kind: 'reset', afterEffect: true }),
    told: SES_IN_DOUBT,
  },
  {
    when: 'before a second PUT, as SES throttled the first',
    ...beforeRetryOf(PUT, { kind: 'throttle' }),
    told: NOTHING_DONE,
  },
  { when: 'while it asks DNS', ...IN_DNS, told: NOTHING_DONE },
  {
    when: 'while it looks for the hosted zone',
    inputs: PUBLISH,
    ...at('route53:ListHostedZonesByName'),
    told: NOTHING_DONE,
  },
  {
    when: 'while it reads the hosted zone',
    inputs: PUBLISH,
    ...at('route53:GetHostedZone'),
    told: NOTHING_DONE,
  },
  {
    when: 'while it reads the record sets',
    inputs: PUBLISH,
    ...at('route53:ListResourceRecordSets'),
    told: NOTHING_DONE,
  },
  {
    when: 'during a batch that Route 53 has not looked at',
    inputs: PUBLISH,
    ...at(CHANGE),
    told: ZONE_IN_DOUBT,
  },
  {
    when: 'during a batch that Route 53 has carried out',
    inputs: PUBLISH,
    ...at(CHANGE, DONE_IN_SILENCE),
    told: ZONE_IN_DOUBT,
  },
  {
    when: 'before a second batch, as the answer to the first was lost',
    inputs: PUBLISH,
    ...beforeRetryOf(CHANGE, { kind: 'truncate', afterEffect: true }),
    told: ZONE_IN_DOUBT,
  },
  {
    when: 'before a second batch, as Route 53 throttled the first',
    inputs: PUBLISH,
    ...beforeRetryOf(CHANGE, { kind: 'throttle' }),
    told: NOTHING_DONE,
  },
  { when: 'while it asks for the batch', inputs: PUBLISH, ...at(GET_CHANGE), told: PUBLISHED },
  {
    when: 'before it asks for the batch again',
    inputs: PUBLISH,
    options: { insyncAfterPolls: Number.POSITIVE_INFINITY },
    isThere: (sandbox) => sandbox.requestsTo(GET_CHANGE).length > 1,
    told: PUBLISHED,
  },
  { when: 'before the first look at the status', inputs: WAIT, isThere: isWaiting, told: SES_DONE },
  {
    when: 'before the first look, after publishing',
    inputs: { ...PUBLISH, ...WAIT },
    options: { verifyAfterMs: 60_000 },
    isThere: isWaiting,
    told: BOTH_DONE,
  },
  { when: 'during a look at the status', inputs: SHORT_WAIT, ...at(READ, HANG, 1), told: SES_DONE },
  {
    when: 'while it asks DNS again',
    inputs: SHORT_WAIT,
    park: (sandbox) => sandbox.dns.answer(DOMAIN, '*', 'silence'),
    isThere: (sandbox) => sandbox.requestsTo(READ).length > 1,
    told: SES_DONE,
  },
  {
    when: 'during the read of a plan',
    inputs: { ...PLAN, ...PUBLISH },
    ...at(READ),
    told: NOTHING_DONE,
  },
  {
    when: 'while a plan looks for the hosted zone',
    inputs: { ...PLAN, ...PUBLISH },
    ...at('route53:ListHostedZonesByName'),
    told: NOTHING_DONE,
  },
  {
    when: 'while a plan reads the record sets',
    inputs: { ...PLAN, ...PUBLISH },
    ...at('route53:ListResourceRecordSets', { kind: 'delay', ms: 8000 }),
    told: NOTHING_DONE,
  },
  { when: 'while a plan asks DNS', inputs: PLAN, ...IN_DNS, told: NOTHING_DONE },
  { when: 'during the read of a check', inputs: CHECK, ...at(READ), told: NOTHING_DONE },
  { when: 'while a check asks DNS', inputs: CHECK, ...IN_DNS, told: NOTHING_DONE },
  {
    when: 'before a check looks at the status again',
    inputs: { ...CHECK, ...WAIT },
    park: setPending,
    isThere: isWaiting,
    told: NOTHING_DONE,
  },
  {
    when: 'during the second look of a check',
    inputs: { ...CHECK, ...SHORT_WAIT },
    park: (sandbox) => {
      setPending(sandbox)
      at(READ, HANG, 1).park?.(sandbox)
    },
    isThere: at(READ, HANG, 1).isThere,
    told: NOTHING_DONE,
  },
]

/** While the comment is kept, and nothing else is left to do. */
const COMMENTING: readonly Moment[] = [
  { when: 'while the comments are listed', ...at('github:ListIssueComments'), told: SES_DONE },
  { when: 'while the comment is made', ...at('github:CreateIssueComment'), told: SES_DONE },
  {
    when: 'before the comment is tried again',
    ...beforeRetryOf('github:CreateIssueComment', { kind: 'answer', status: 503 }),
    told: SES_DONE,
  },
  {
    when: 'while the pull request of a push is asked for',
    env: { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '' },
    ...at('github:ListPullRequestsOfCommit'),
    told: SES_DONE,
  },
]

/** Cancels a step when it is there, and holds it to its time. */
async function cancel(sandbox: Sandbox, moment: Moment, signals: Signals): Promise<StepResult> {
  let log = ''
  let sentAt = 0
  let later: NodeJS.Timeout | undefined
  let asked: number | undefined
  let kill: Kill = () => {}
  const timer = setInterval(() => {
    if (!moment.isThere(sandbox, log)) return
    clearInterval(timer)
    sentAt = performance.now()
    for (const signal of signals) kill(signal)
    later = setTimeout(() => {
      asked = asks(sandbox)
    }, 700)
  }, 5)
  const result = await start(sandbox, moment, {
    onStart: (given) => {
      kill = given
    },
    onLog: (text) => {
      log = text
    },
  })
  clearInterval(timer)
  clearTimeout(later)
  expect(asked ?? asks(sandbox), 'somebody was asked long after').toBe(asks(sandbox))
  expect(sentAt, `the step never came there: ${result.log}`).toBeGreaterThan(0)
  expect(performance.now() - sentAt).toBeLessThan(LIMIT_MS)
  return result
}

function asks({ requests, dns }: Sandbox): number {
  return requests.length + dns.queries.length
}

/** The step in a run for a pull request, with keys unless it names a role. */
function start(sandbox: Sandbox, { inputs, env }: Pick<Moment, 'inputs' | 'env'>, options: StepOptions) {
  const { accessKeyId, secretAccessKey } = sandbox.keys
  const variables = {
    ...sandbox.env,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    SANDBOX_DNS: sandbox.dns.address,
    GITHUB_EVENT_NAME: 'pull_request',
    ...env,
  }
  const event = { pull_request: { number: PULL, head: { repo: { full_name: 'octo-org/octo-repo' } } } }
  const { token } = sandbox.github
  return runStep({ with: { ...INPUTS, comment: 'true', ...inputs }, env: variables, event, token }, options)
}

async function started(options: SandboxOptions = {}): Promise<Sandbox & { readonly zone: string }> {
  const sandbox = await startSandbox(options)
  sandbox.ses.add('us-east-1', 'example.com')
  const zone = sandbox.route53.addZone('example.com')
  sandbox.github.addPullRequest(PULL)
  return Object.assign(sandbox, { zone })
}

/** Of two signals that come at once either may be the first. */
function expectCancelled(result: StepResult, signals: Signals): void {
  const message = expectFailure(result, 'CANCELLED')
  expect(message).toMatch(new RegExp(`^The job was canceled \\((?:${signals.join('|')})\\)\\. `))
}

/** Every output is there, and nobody has written a comment. */
function expectTold(result: StepResult, sandbox: Sandbox, { message, heading, outputs }: Told): void {
  expect(Object.keys(result.outputs).toSorted()).toEqual([...OUTPUTS].toSorted())
  expect(result.outputs['error-message']).toMatch(message)
  expect(result.outputs).toMatchObject(outputs)
  expect(result.summary.split('\n')[0]).toMatch(heading)
  expect(sandbox.github.comments(PULL)).toEqual([])
}

/** Holds what a step says that was cancelled at no matter what moment against what is so. */
function expectTrue({ outputs }: StepResult, sandbox: Sandbox & { readonly zone: string }): void {
  const message = outputs['error-message'] ?? ''
  const isSet = sandbox.ses.get('us-east-1', 'example.com')?.MailFromDomain === DOMAIN
  const isPublished = sandbox.route53.records(sandbox.zone).some(({ type }) => type === 'MX')
  if (message.includes('Amazon SES may')) expect(outputs['mail-from-domain']).toBe('')
  else expect(outputs).toMatchObject({ changed: String(isSet), 'mail-from-domain': isSet ? DOMAIN : '' })
  if (message.includes('Amazon Route 53 may')) return
  expect(/The DNS records (?:are|had been) published/.test(message)).toBe(isPublished)
  if (!isSet && !isPublished) expect(message).toMatch(/Nothing was changed|Amazon SES may/)
}

const SIGNALS: readonly Signals[] = [['SIGINT'], ['SIGTERM'], ['SIGINT', 'SIGTERM']]

/** Each moment with one of the ways in which a runner cancels, in turn. */
function rows(moments: readonly Moment[]): [string, Moment, Signals][] {
  return moments.map((moment, i) => {
    const signals = SIGNALS[i % SIGNALS.length] ?? []
    return [`${signals.join(' and ')} ${moment.when}`, moment, signals]
  })
}

describe.skipIf(process.platform === 'win32').concurrent('a step that is cancelled', () => {
  test.each(rows(MOMENTS))('by %s ends at once and tells what was done', async (_, moment, signals) => {
    await using sandbox = await started(moment.options)
    moment.park?.(sandbox)
    const result = await cancel(sandbox, moment, signals)
    expectCancelled(result, signals)
    expectTold(result, sandbox, moment.told)
    expect(sandbox.requests.filter(({ operation }) => operation.includes('Comment'))).toEqual([])
    expect(result.log).not.toContain('No comment')
  })

  test.each(rows(COMMENTING))('by %s has done all but the comment', async (_, moment, signals) => {
    await using sandbox = await started()
    moment.park?.(sandbox)
    const result = await cancel(sandbox, moment, signals)
    expectCancelled(result, signals)
    expectTold(result, sandbox, moment.told)
    expect(result.log).toMatch(/^::notice title=No comment::.*The job was canceled/m)
  })

  test('while a program looks for credentials does not wait for it', async () => {
    await using sandbox = await started()
    await using sign = await temporaryFile('')
    const program = `require('fs').writeFileSync('${sign.path}', 'here'); setTimeout(() => {}, 6000)`
    await using config = await temporaryFile(
      `[profile slow]\ncredential_process = "${process.execPath}" -e "${program}"\n`,
    )
    const keys = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
    const env = { ...keys, AWS_CONFIG_FILE: config.path, AWS_PROFILE: 'slow' }
    const isThere = () => readFileSync(sign.path, 'utf8') === 'here'
    const moment = { when: '', env, isThere, told: NOTHING_DONE }
    const result = await cancel(sandbox, moment, ['SIGINT'])
    expectCancelled(result, ['SIGINT'])
    expectTold(result, sandbox, moment.told)
  })

  test('while its code is still being loaded asks nobody anything', async () => {
    await using sandbox = await started()
    await using hook = await temporaryFile(
      `const Module = require('module')
      const load = Module._load
      Module._load = (name, ...rest) => {
        if (/https$/.test(name)) process.kill(process.pid, 'SIGINT')
        return load(name, ...rest)
      }`,
    )
    const result = await runWithKeys(sandbox, {}, { NODE_OPTIONS: `--require=${hook.path}` })
    expectCancelled(result, ['SIGINT'])
    expectTold(result, sandbox, NOTHING_DONE)
    expect(sandbox.requests).toEqual([])
  })

  const instants = Array.from({ length: 16 }, (_, i) => 75 * (i + 1))

  test.each(instants)('%i ms after its start tells the truth', async (ms) => {
    await using sandbox = await started({ insyncAfterPolls: 2, verifyAfterMs: 60_000 })
    for (const operation of OPERATIONS) {
      sandbox.fault(operation, { kind: 'delay', ms: 40 }, { times: Number.POSITIVE_INFINITY })
    }
    const inputs = { ...ROLE, ...PUBLISH, ...WAIT }
    let sentAt = 0
    const onStart = (kill: Kill) => {
      setTimeout(() => {
        sentAt = performance.now()
        kill('SIGINT')
      }, ms)
    }
    const result = await start(sandbox, { inputs }, { onStart })
    expect(performance.now() - sentAt).toBeLessThan(LIMIT_MS)
    // Node takes a moment to load the step. Until then a signal ends it outright, and nobody has been asked anything.
    if (result.exitCode === null) return expect(sandbox.requests).toEqual([])
    expectCancelled(result, ['SIGINT'])
    expectTrue(result, sandbox)
  })
})

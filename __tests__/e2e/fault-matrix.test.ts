import { mkdtemp, rm } from 'node:fs/promises'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test, vi } from 'vitest'
import type { Operation } from '../../sandbox/http/service.ts'
import { runStep, type StepResult } from '../../sandbox/runner.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { MailFromAttributes } from '../../sandbox/ses/ses.ts'
import { OUTPUTS } from '../../src/report/outputs.ts'
import {
  CASES,
  type Call,
  type Case,
  type Expected,
  expectedOf,
  isPoll,
  MX,
  PULL,
  SPF,
  titleOf,
} from '../support/fault-matrix.ts'
import { Gate } from '../support/gate.ts'
import { deafUrl, doorTo, type SpoilDns, spoiledDns } from '../support/network.ts'
import { expectFailure, INPUTS } from './scenario.ts'

/**
 * Every outside call × every fault, on the committed bundle: it ends as documented and in its time, and what it says of SES is
 * true. Each case has a sandbox of its own, and most of them wait most of the time.
 */

vi.setConfig({ maxConcurrency: 100 })
// Other tests that run meanwhile have less time to lose.
setPriority(5)

type Strings = Record<string, string>

const REGION = 'us-east-1'
const HOUR_MS = 3_600_000
/** Of a process and of what else it does, on a machine that is busy. */
const OVERHEAD_MS = 12_000
const DNS_OVERHEAD_MS = 6_000
/** To start costs processor time, and to wait does not: few start at once, so that the time of each is its own. */
const starting = new Gate(3)
/** Hundreds of runs read the same code: it is compiled once. */
const compiled = await mkdtemp(join(tmpdir(), 'compiled-'))
const deaf = process.platform === 'linux' ? await deafUrl() : undefined

afterAll(async () => {
  await deaf?.[Symbol.asyncDispose]()
  await rm(compiled, { recursive: true, force: true })
})

/** What a run left behind. */
interface Seen extends StepResult {
  readonly sandbox: Sandbox
  readonly before: MailFromAttributes | undefined
  readonly after: MailFromAttributes | undefined
}

interface Given {
  readonly inputs: Strings
  readonly env?: Strings
  readonly isOfPush?: boolean | undefined
  readonly onLog?: ((log: string) => void) | undefined
}

/** The step, to which the sandbox is the world. */
async function run(sandbox: Sandbox, { inputs, env, isOfPush, onLog }: Given): Promise<Seen> {
  sandbox.ses.add(REGION, 'example.com')
  const before = sandbox.ses.get(REGION, 'example.com')
  const step = {
    with: { ...INPUTS, ...inputs },
    env: { ...variables(sandbox, inputs), GITHUB_EVENT_NAME: isOfPush ? 'push' : 'pull_request', ...env },
    event: isOfPush ? {} : { pull_request: { number: PULL } },
    token: sandbox.github.token,
  }
  const hasStarted = await starting.enter()
  const result = await runStep(step, {
    onLog: (log) => {
      hasStarted()
      onLog?.(log)
    },
  }).finally(hasStarted)
  return { ...result, sandbox, before, after: sandbox.ses.get(REGION, 'example.com') }
}

function variables({ env, dns, keys }: Sandbox, inputs: Strings): Strings {
  return {
    ...env,
    SANDBOX_DNS: dns.address,
    NODE_COMPILE_CACHE: compiled,
    ...(!('role-to-assume' in inputs) && {
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    }),
  }
}

function expectSuccess({ exitCode, outputs, summary, sandbox }: Seen): void {
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ success: 'true', 'error-code': '', 'error-message': '' })
  const { success, data } = JSON.parse(outputs['response'] ?? '')
  expect({ success, id: data.id }).toEqual({ success: true, id: outputs['request-id'] })
  expect(new Date(data.created_at).toISOString()).toBe(data.created_at)
  expect(data.id).toBe(sandbox.requests.findLast(({ operation }) => operation.startsWith('ses:'))?.requestId)
  expect(summary).toContain('`example.com`')
}

/** The sandbox is an endpoint by the environment, which is always told. */
const annotationsIn = (log: string) =>
  log.match(/^::(?:error|warning|notice)(?! title=Endpoints overridden).*$/gm) ?? []

/** What the outputs say of SES is true, or nothing where the run cannot know. */
function expectTruthOfSes({ outputs, before, after }: Seen, knowsSes: boolean): void {
  const isChanged = JSON.stringify(before) !== JSON.stringify(after)
  expect(outputs).toMatchObject({
    'mail-from-domain': (knowsSes && after?.MailFromDomain) || '',
    'behavior-on-mx-failure': (knowsSes && after?.BehaviorOnMxFailure) || '',
    'mail-from-domain-status': (knowsSes && after?.MailFromDomainStatus) || '',
    changed: String(knowsSes && isChanged),
  })
}

/** A success has both records in the zone; a failure has none, unless it says that this is not known. */
function expectTruthOfZone({ sandbox, log }: Seen, { code, isInDoubt }: Expected): void {
  const zone = sandbox.requestsTo('route53:GetHostedZone')[0]?.path.split('/').at(-1)
  const sets = zone ? sandbox.route53.records(zone).filter(({ name }) => name === `${MX.name}.`) : []
  if (!isInDoubt) expect(sets).toHaveLength(code ? 0 : 2)
  if (log.includes('Published in the Route 53 hosted zone')) expect(sets).toHaveLength(2)
}

/** Either a notice, or a comment that is new, and the only one unless a notice says otherwise. */
function expectTruthOfComments({ sandbox, log }: Seen): void {
  const isTold = /^Comment on pull request #7: (?:created|updated)\.$/m.test(log)
  expect(isTold).not.toBe(/^::notice title=No comment::/m.test(log))
  const [body, ...others] = sandbox.github.comments(PULL).map(({ body }) => body)
  if (isTold) expect(body).toContain('### 📝 SES MAIL FROM plan')
  if (isTold) expect(others).toHaveLength(log.includes('::notice title=Duplicate comment::') ? 1 : 0)
}

function expectAttempts({ sandbox, log }: Seen, { requests, retries }: Expected, it: Case): void {
  expect(sandbox.requestsTo(it.call.operation)).toHaveLength(requests)
  const told = log.match(/; trying again in /g) ?? []
  // A refusal that passes does so when the step has told of it, which a busy machine may learn late.
  if (it.fault === 'refused' && !it.isForever) expect(told.length).toBeGreaterThanOrEqual(retries)
  else expect(told).toHaveLength(retries)
}

function expectOutcome(seen: Seen, expected: Expected, it: Case): void {
  const { code, annotation, isInDoubt, knowsSes } = expected
  expect(Object.keys(seen.outputs).sort()).toEqual([...OUTPUTS].sort())
  if (code) expectFailure(seen, code)
  else {
    expectSuccess(seen)
    expect(annotationsIn(seen.log)).toEqual(annotation ? [expect.stringMatching(annotation)] : [])
  }
  expectTruthOfSes(seen, knowsSes)
  if (it.call.endpoint === 'AWS_ENDPOINT_URL_ROUTE_53') expectTruthOfZone(seen, expected)
  if (it.call.endpoint === 'GITHUB_API_URL') expectTruthOfComments(seen)
  expect(/may or may not have applied the change; running the step again is safe/.test(seen.log)).toBe(
    isInDoubt,
  )
  expectAttempts(seen, expected, it)
  // No redirect is followed.
  expect(seen.sandbox.requestsTo('unknown')).toEqual([])
  expect(seen.milliseconds).toBeLessThan(expected.withinMs + OVERHEAD_MS)
}

/** How the step gets to the service. */
interface Way {
  readonly env: Strings
  readonly onLog?: (log: string) => void
  close?(): PromiseLike<void>
}

async function spoil({ call, fault, isForever, isDone }: Case, sandbox: Sandbox): Promise<Way> {
  if (fault === 'unanswered') return { env: redirected(call, sandbox, deaf?.url ?? '') }
  if (fault === 'refused') return refuse(call, isForever, sandbox)
  if (call.before > 0) sandbox.fault(call.operation, { kind: 'delay', ms: 0 }, { times: call.before })
  const spoiled = { ...fault(call, sandbox), afterEffect: isDone }
  sandbox.fault(call.operation, spoiled, { times: isForever ? Infinity : 1 })
  return { env: {} }
}

async function refuse(call: Call, isForever: boolean, sandbox: Sandbox): Promise<Way> {
  const { follows } = call
  const isLast = follows && (() => sandbox.requestsTo(follows).length > 0)
  const door = await doorTo(new URL(sandbox.env[call.endpoint] ?? '').origin, isLast)
  return {
    env: redirected(call, sandbox, door.url),
    onLog: (log) => {
      if (!isForever && log.includes('ECONNREFUSED')) void door.open()
    },
    close: () => door[Symbol.asyncDispose](),
  }
}

/** The same path somewhere else. */
function redirected({ endpoint }: Call, { env }: Sandbox, origin: string): Strings {
  const { pathname, search } = new URL(env[endpoint] ?? '')
  return { [endpoint]: `${origin}${pathname === '/' ? '' : pathname}${search}` }
}

// The longest first, so that the others run meanwhile.
const byLength = CASES.map((it) => ({ it, expected: expectedOf(it) })).sort(
  (a, b) => b.expected.withinMs - a.expected.withinMs,
)

for (const { it, expected } of byLength) {
  test.concurrent(titleOf(it), { timeout: 120_000 }, async () => {
    await using sandbox = await startSandbox({ mailFromLookups: isPoll(it.call) })
    const inputs = it.call.given(sandbox, it.isForever)
    const { env, onLog, close } = await spoil(it, sandbox)
    try {
      expectOutcome(await run(sandbox, { inputs, env, onLog, isOfPush: it.call.isOfPush }), expected, it)
    } finally {
      await close?.()
    }
  })
}

/** DNS has faults of its own. None makes a run fail; those that pass leave no finding, unless they took too much of the time. */
const DNS_FAULTS: readonly { name: string; spoil: SpoilDns | undefined; finding: string; passes?: true }[] = [
  { name: 'nobody there', spoil: undefined, finding: 'DNS_UNREACHABLE' },
  { name: 'silence', spoil: () => undefined, finding: 'DNS_TIMEOUT', passes: true },
  { name: 'an answer too late', spoil: (_, answer) => sleep(4_000).then(answer), finding: 'DNS_TIMEOUT' },
  { name: 'an empty datagram', spoil: () => Buffer.alloc(0), finding: 'DNS_TIMEOUT', passes: true },
  { name: 'SERVFAIL', spoil: (query) => refusal(query, 2), finding: 'DNS_SERVFAIL' },
  { name: 'REFUSED', spoil: (query) => refusal(query, 5), finding: 'DNS_REFUSED' },
  { name: 'FORMERR', spoil: (query) => refusal(query, 1), finding: 'DNS_UNREADABLE' },
  { name: 'a page', spoil: () => Buffer.from('<html>'), finding: 'DNS_UNREADABLE', passes: true },
  { name: '60 kB', spoil: () => Buffer.alloc(60_000, 'x'), finding: 'DNS_UNREADABLE', passes: true },
  {
    name: 'half an answer',
    spoil: async (_, answer) => (await answer())?.subarray(0, -5),
    finding: 'DNS_UNREADABLE',
    passes: true,
  },
  { name: 'an answer for TCP, which is refused', spoil: truncated, finding: 'DNS_UNREACHABLE' },
]

/** The flags say that it is an answer; the code says why it is none. */
function refusal(query: Buffer, code: number): Buffer {
  const answer = Buffer.from(query)
  answer.writeUInt16BE(0x8180 | code, 2)
  return answer
}

function truncated(query: Buffer): Buffer {
  const answer = refusal(query, 0)
  answer.writeUInt16BE(0x8380, 2)
  return answer
}

const dnsCases = DNS_FAULTS.flatMap((fault) => [
  { ...fault, isForever: true },
  ...(fault.passes ? [{ ...fault, isForever: false }] : []),
])

for (const { name, spoil, finding, isForever } of dnsCases) {
  const title = `DNS, ${name}, ${isForever ? 'for ever' : 'once'}: a success`
  test.concurrent(title, { timeout: 60_000 }, async () => {
    await using sandbox = await startSandbox({ mailFromLookups: false })
    sandbox.dns.zone('example.com', [MX, SPF])
    await using relay = await spoiledDns(sandbox.dns.address, spoil, isForever ? Infinity : 1)
    const seen = await run(sandbox, { inputs: {}, env: { SANDBOX_DNS: relay.address } })
    expectSuccess(seen)
    expectTruthOfSes(seen, true)
    const findings = JSON.parse(seen.outputs['findings'] ?? '').map(({ code }: { code: string }) => code)
    if (isForever) expect(findings).toEqual([finding])
    else expect(['', 'DNS_TIMEOUT']).toContain(findings.join())
    expect(seen.milliseconds).toBeLessThan(3_000 + DNS_OVERHEAD_MS)
  })
}

/** How much the clock of the services is ahead of that of the machine. */
const CLOCKS_MS = [HOUR_MS, -HOUR_MS]

for (const offsetMs of CLOCKS_MS) {
  const title = `the clock of the runner, an hour ${offsetMs > 0 ? 'behind' : 'ahead'}: a success`
  test.concurrent(title, { timeout: 60_000 }, async () => {
    await using sandbox = await startSandbox({ now: () => Date.now() + offsetMs })
    sandbox.route53.addZone('example.com')
    const inputs = { 'role-to-assume': sandbox.role.arn, 'hosted-zone-id': 'auto', 'wait-minutes': '0.4' }
    const seen = await run(sandbox, { inputs })
    expectSuccess(seen)
    expectTruthOfSes(seen, true)
    const count = (operation: Operation) => sandbox.requestsTo(operation).length
    // The read and the poll, the two names on the way to the zone; and each client is told the time once.
    expect([count('ses:GetEmailIdentity'), count('route53:ListHostedZonesByName')]).toEqual([2 + 1, 2 + 1])
    expect([count('github:GetIdToken'), count('sts:AssumeRoleWithWebIdentity')]).toEqual([1, 1])
  })
}

/** Every look at it is an hour later than the one before, so no correction catches up with it. */
function runawayClock(): () => number {
  const start = Date.now()
  let looks = 0
  return () => start + looks++ * HOUR_MS
}

test.concurrent('a clock that runs away: CREDENTIALS_REJECTED', { timeout: 60_000 }, async () => {
  await using sandbox = await startSandbox({ now: runawayClock() })
  const seen = await run(sandbox, { inputs: {} })
  expect(expectFailure(seen, 'CREDENTIALS_REJECTED')).toContain('check its clock')
  expectTruthOfSes(seen, false)
  expect(sandbox.requestsTo('ses:GetEmailIdentity')).toHaveLength(2)
})

console.log(`fault matrix: ${CASES.length + dnsCases.length + CLOCKS_MS.length + 1} cases`)

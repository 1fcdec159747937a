/**
 * `npm run bench`: what a run of the committed bundle costs, as a whole process, beside bare Node, the floor (`floor.mjs`) and, where
 * it is on the path, the AWS CLI. All of them in turn, so that a machine that is slow for a while is slow for all; medians, and ratios
 * of this run. No account, no network. Usage: node bench/main.ts [folder of the bundle], `dist` when left out.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Operation } from '../sandbox/http/service.ts'
import { NODE } from '../sandbox/runner.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const OBSERVE = join(ROOT, 'bench', 'observe.mjs')
const ROUNDS = 21
/** It takes seconds. */
const ROUNDS_OF_CLI = 3
const REGION = 'us-east-1'
const IDENTITY = 'example.com'

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const nothing = join(folder, 'nothing.mjs')
writeFileSync(nothing, '')

type Variables = Readonly<Record<string, string>>

interface Program {
  readonly name: string
  readonly script: string
}

const BARE: Program = { name: 'bare Node', script: nothing }
const FLOOR: Program = { name: 'the floor', script: join(ROOT, 'bench', 'floor.mjs') }
const BUNDLE: Program = { name: 'the bundle', script: resolve(ROOT, process.argv[2] ?? 'dist', 'index.js') }
const PROGRAMS = [BARE, FLOOR, BUNDLE]

interface Scenario {
  readonly name: string
  readonly withRole: boolean
  /** Added to every answer. */
  readonly delayMs: number
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'plain apply (read, PUT)', withRole: false, delayMs: 0 },
  { name: 'OIDC (token, STS, read, PUT)', withRole: true, delayMs: 0 },
  { name: 'OIDC, answers 50 ms late', withRole: true, delayMs: 50 },
]

const CALLS: readonly Operation[] = [
  'github:GetIdToken',
  'sts:AssumeRoleWithWebIdentity',
  'ses:GetEmailIdentity',
  'ses:PutEmailIdentityMailFromAttributes',
]

try {
  for (const scenario of SCENARIOS) await measure(scenario)
} finally {
  rmSync(folder, { recursive: true })
}

async function measure({ name, withRole, delayMs }: Scenario): Promise<void> {
  await using sandbox = await startSandbox({ mailFromLookups: false })
  sandbox.ses.add(REGION, IDENTITY)
  const domains = Array.from({ length: 4 * ROUNDS }, (_, i) => `b${i}.${IDENTITY}`)
  sandbox.dns.zone(IDENTITY, domains.flatMap(recordsOf))
  if (delayMs > 0) {
    for (const call of CALLS)
      sandbox.fault(call, { kind: 'delay', ms: delayMs }, { times: Number.POSITIVE_INFINITY })
  }
  // Another domain each time, so that there is something to change.
  const env = () => variables(sandbox, withRole, domains.pop() ?? '')
  const times = new Map<string, number[]>()
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { name, script } of PROGRAMS) {
      const milliseconds = await timeOf(() => spawnNode(script, env()))
      // The first round warms the disk.
      if (round > 0) times.set(name, [...(times.get(name) ?? []), milliseconds])
    }
  }
  if (!withRole && isCliHere()) {
    const runs: number[] = []
    for (let i = 0; i < ROUNDS_OF_CLI; i++) runs.push(await timeOf(() => runCli(env())))
    times.set('the AWS CLI', runs)
  }
  const observed = new Map<string, Observed>()
  for (const { name, script } of PROGRAMS) observed.set(name, await observe(script, env()))
  print(name, times, observed)
}

function recordsOf(name: string) {
  return [
    { name, type: 'MX' as const, values: [`10 feedback-smtp.${REGION}.amazonses.com.`] },
    { name, type: 'TXT' as const, values: ['"v=spf1 include:amazonses.com ~all"'] },
  ]
}

function variables(sandbox: Sandbox, withRole: boolean, domain: string): Variables {
  const { accessKeyId, secretAccessKey } = sandbox.keys
  const credentials: Variables = withRole
    ? { 'INPUT_ROLE-TO-ASSUME': sandbox.role.arn }
    : { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    USERPROFILE: folder,
    ...sandbox.env,
    ...credentials,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    INPUT_IDENTITY: IDENTITY,
    'INPUT_MAIL-FROM-DOMAIN': domain,
    'INPUT_AWS-REGION': REGION,
    'INPUT_DNS-SERVERS': sandbox.dns.address,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
  }
}

function file(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  return path
}

async function timeOf(run: () => ChildProcess | Promise<void>): Promise<number> {
  const begin = performance.now()
  const started = run()
  await (started instanceof Promise ? started : ended(started))
  return performance.now() - begin
}

function spawnNode(script: string, env: Variables): ChildProcess {
  return spawn(NODE, [script], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** A program that fails is no measure of anything. */
async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`)
}

function isCliHere(): boolean {
  return spawnSync('aws', ['--version']).status === 0
}

async function runCli(env: Variables): Promise<void> {
  const aws = (...args: string[]) =>
    ended(
      spawn('aws', ['sesv2', ...args, '--email-identity', IDENTITY], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    )
  await aws('get-email-identity')
  const domain = env['INPUT_MAIL-FROM-DOMAIN'] ?? ''
  await aws('put-email-identity-mail-from-attributes', '--mail-from-domain', domain)
}

interface Observed {
  readonly bytes: number
  readonly peakMiB: number
}

async function observe(script: string, env: Variables): Promise<Observed> {
  const path = join(folder, 'observed')
  const told = openSync(path, 'w')
  await ended(
    spawn(NODE, ['--import', OBSERVE, script], { env, stdio: ['ignore', 'ignore', 'inherit', told] }),
  )
  closeSync(told)
  return JSON.parse(readFileSync(path, 'utf8')) as Observed
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function print(
  title: string,
  times: ReadonlyMap<string, readonly number[]>,
  observed: ReadonlyMap<string, Observed>,
): void {
  const floor = median(times.get(FLOOR.name) ?? [])
  const rows = Array.from(times, ([name, values]) => {
    const { bytes, peakMiB } = observed.get(name) ?? {}
    return {
      program: name,
      'median ms': Math.round(median(values)),
      'fastest ms': Math.round(Math.min(...values)),
      '× floor': (median(values) / floor).toFixed(2),
      'peak MiB': peakMiB === undefined ? '' : peakMiB.toFixed(0),
      'code bytes': bytes ?? '',
    }
  })
  console.log(`\n${title}, ${times.get(BUNDLE.name)?.length} runs each`)
  console.table(rows)
}

/**
 * `npm run bench`: what one run of the bundle costs as a whole process, compared with bare Node, the floor (`floor.mjs`) and, where
 * it is on the path, the AWS CLI. The programs take turns, so that a machine that is slow for a while is slow for all of them.
 * No account and no network: everything is asked of the sandbox, over TLS.
 *
 * Usage: node bench/main.ts [folder of a bundle]…, `dist` by default. `ROUNDS=41` measures that many runs of each.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { OPERATIONS } from '../sandbox/http/service.ts'
import { NODE } from '../sandbox/runner.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'

const ROUNDS = Number(process.env['ROUNDS'] ?? 21)
/** The AWS CLI takes seconds. */
const ROUNDS_OF_CLI = 3
const REGION = 'us-east-1'
const IDENTITY = 'example.com'

type Variables = Readonly<Record<string, string>>

interface Scenario {
  readonly name: string
  readonly withRole: boolean
  /** How late each answer is. */
  readonly delayMs: number
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'apply (read, PUT)', withRole: false, delayMs: 0 },
  { name: 'apply, answers 20 ms late', withRole: false, delayMs: 20 },
  { name: 'apply with a role (token, STS, read, PUT), answers 50 ms late', withRole: true, delayMs: 50 },
]

/** What one run took. */
interface Run {
  readonly wallMs: number
  /** User and system; not known of the AWS CLI. */
  readonly cpuMs: number
  readonly peakMiB: number
}

/** Runs a program once. */
type Program = (env: Variables) => Promise<Run>

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const empty = join(folder, 'empty.mjs')
writeFileSync(empty, '')

const bundles = process.argv.length > 2 ? process.argv.slice(2) : ['dist']
const FLOOR = 'the floor'
const PROGRAMS: Readonly<Record<string, Program>> = {
  'bare Node': node(empty),
  [FLOOR]: node(join(import.meta.dirname, 'floor.mjs')),
  ...Object.fromEntries(bundles.map((path) => [basename(path), node(resolve(path, 'index.js'))])),
}
const hasCli = spawnSync('aws', ['--version']).status === 0

try {
  for (const scenario of SCENARIOS) await measure(scenario)
} finally {
  rmSync(folder, { recursive: true })
}

async function measure({ name, withRole, delayMs }: Scenario): Promise<void> {
  await using sandbox = await startSandbox({ mailFromLookups: false, tls: {} })
  sandbox.ses.add(REGION, IDENTITY)
  for (const operation of delayMs > 0 ? OPERATIONS : [])
    sandbox.fault(operation, { kind: 'delay', ms: delayMs }, { times: Number.POSITIVE_INFINITY })
  let number = 0
  const run = (program: Program) => program(variables(sandbox, withRole, `b${number++}.${IDENTITY}`))
  const programs = hasCli && !withRole ? { ...PROGRAMS, 'the AWS CLI': awsCli } : PROGRAMS
  const runs = new Map<string, Run[]>(Object.keys(programs).map((name) => [name, []]))
  // The first round warms up the disk and the sandbox.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, program] of Object.entries(programs)) {
      if (program === awsCli && round > ROUNDS_OF_CLI) continue
      const cost = await run(program)
      if (round > 0) runs.get(name)?.push(cost)
    }
  }
  console.log(`\n${name}, ${ROUNDS} runs each, medians`)
  console.table(table(runs))
}

/** A run that changes another MAIL FROM domain each time, with its records in place. */
function variables(sandbox: Sandbox, withRole: boolean, domain: string): Variables {
  sandbox.dns.zone(IDENTITY, [
    { name: domain, type: 'MX', values: [`10 feedback-smtp.${REGION}.amazonses.com.`] },
    { name: domain, type: 'TXT', values: ['"v=spf1 include:amazonses.com ~all"'] },
  ])
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
    NODE_EXTRA_CA_CERTS: sandbox.caFile,
    AWS_CA_BUNDLE: sandbox.caFile,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    INPUT_IDENTITY: IDENTITY,
    'INPUT_MAIL-FROM-DOMAIN': domain,
    'INPUT_AWS-REGION': REGION,
    'INPUT_DNS-SERVERS': sandbox.dns.address,
    GITHUB_OUTPUT: emptyFile('output'),
    GITHUB_STEP_SUMMARY: emptyFile('summary'),
  }
}

function emptyFile(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  return path
}

function node(script: string): Program {
  const observe = join(import.meta.dirname, 'observe.cjs')
  return async (env) => {
    const { wallMs, used } = await execute(NODE, ['--require', observe, script], env)
    return { wallMs, ...(JSON.parse(used) as Omit<Run, 'wallMs'>) }
  }
}

async function awsCli(env: Variables): Promise<Run> {
  const aws = (...args: string[]) => execute('aws', ['sesv2', ...args, '--email-identity', IDENTITY], env)
  const read = await aws('get-email-identity')
  const domain = env['INPUT_MAIL-FROM-DOMAIN'] ?? ''
  const put = await aws('put-email-identity-mail-from-attributes', '--mail-from-domain', domain)
  return { wallMs: read.wallMs + put.wallMs, cpuMs: Number.NaN, peakMiB: Number.NaN }
}

/** Runs a process to its end; a program that fails is no measure of anything. */
async function execute(command: string, args: readonly string[], env: Variables) {
  const begin = performance.now()
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  const used = text(child.stdio[3] as Readable)
  const [code] = (await once(child, 'close')) as [number | null]
  const wallMs = performance.now() - begin
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`)
  return { wallMs, used: await used }
}

function table(runs: ReadonlyMap<string, readonly Run[]>) {
  const medianOf = (name: string, field: keyof Run) => median((runs.get(name) ?? []).map((run) => run[field]))
  const rows = Array.from(runs.keys(), (name) => {
    const wallMs = medianOf(name, 'wallMs')
    const row = {
      'wall ms': Math.round(wallMs),
      '× floor': (wallMs / medianOf(FLOOR, 'wallMs')).toFixed(2),
      'CPU ms': Math.round(medianOf(name, 'cpuMs')),
      'peak MiB': Math.round(medianOf(name, 'peakMiB')),
    }
    return [name, row] as const
  })
  return Object.fromEntries(rows)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/**
 * `npm run bench`: what one run of the bundle costs as a whole process, compared with bare Node, the floor (`floor.mjs`) and, where
 * it is on the path, the AWS CLI, which take turns, so that a machine that is slow for a while is slow for all of them; then what
 * many targets cost. No account and no network: everything is asked of the sandbox, over TLS.
 *
 * Usage: node bench/main.ts [folder of a bundle]…, `dist` by default. `ROUNDS=41` measures that many runs of each.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { OPERATIONS } from '../sandbox/http/service.ts'
import { runStep } from '../sandbox/runner.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'

const ROUNDS = Number(process.env['ROUNDS'] ?? 21)
/** The AWS CLI takes seconds. */
const ROUNDS_OF_CLI = 3
const REGION = 'us-east-1'
const IDENTITY = 'example.com'
const FLOOR = 'the floor'

type Inputs = Readonly<Record<string, string>>
/** What a run took: `wall ms`, and what `observe.cjs` knows of a program in Node. */
type Run = Readonly<Record<string, number>>
type Program = (sandbox: Sandbox, inputs: Inputs) => Promise<Run>

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const empty = join(folder, 'empty.mjs')
writeFileSync(empty, '')
const paths = process.argv.length > 2 ? process.argv.slice(2) : ['dist']
const bundles = paths.map((path) => [basename(path), node(resolve(path, 'index.js'))] as const)
const programs = new Map([
  ['bare Node', node(empty)],
  [FLOOR, node(join(import.meta.dirname, 'floor.mjs'))],
  ...bundles,
])
const hasCli = spawnSync('aws', ['--version']).status === 0
const withCli = hasCli ? new Map([...programs, ['the AWS CLI', awsCli]]) : programs

try {
  await measure('apply (read, PUT)', withCli)
  await measure('apply, answers 20 ms late', withCli, 20)
  await measure('apply with a role (token, STS, read, PUT), answers 50 ms late', programs, 50, true)
  console.log('\ncheck of many verified targets in a region, at one call of SES a second, one run each')
  console.table([...(await measureMany(100)), ...(await measureMany(1000)), ...(await measureMany(10, true))])
} finally {
  rmSync(folder, { recursive: true })
}

/** Each run sets another MAIL FROM domain, with its records in place. */
async function measure(title: string, programs: ReadonlyMap<string, Program>, delayMs = 0, withRole = false) {
  await using sandbox = await startSandbox({ mailFromLookups: false, tls: {} })
  sandbox.ses.add(REGION, IDENTITY)
  for (const operation of delayMs > 0 ? OPERATIONS : [])
    sandbox.fault(operation, { kind: 'delay', ms: delayMs }, { times: Number.POSITIVE_INFINITY })
  const role = withRole ? sandbox.role.arn : ''
  const runs = Array.from(programs, ([name, program]) => ({ name, program, all: [] as Run[] }))
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, { program, all }] of runs.entries()) {
      if (program === awsCli && round > ROUNDS_OF_CLI) continue
      const domain = `b${round}-${i}.${IDENTITY}`
      sandbox.dns.zone(IDENTITY, records(domain))
      const inputs = { identity: IDENTITY, 'mail-from-domain': domain, 'role-to-assume': role }
      all.push(await program(sandbox, inputs))
    }
  // The first round warms up the disk and the sandbox.
  const medians = runs.map(({ name, all }) => ({ name, run: median(all.slice(1)) }))
  const floor = medians.find(({ name }) => name === FLOOR)?.run
  const ratio = (run: Run) => ((run['wall ms'] ?? 0) / (floor?.['wall ms'] ?? 0)).toFixed(2)
  console.log(`\n${title}, ${ROUNDS} runs each, medians`)
  console.table(medians.map(({ name, run }) => ({ name, '× floor': ratio(run), ...run })))
}

/** A run of each bundle. Where IAM denies the call that reads a hundred targets, each is read by itself. */
async function measureMany(targets: number, isDenied = false) {
  const identities = Array.from({ length: targets }, (_, i) => `t${i}.${IDENTITY}`)
  const defaults = { 'mail-from-domain': 'bounce.{domain}' }
  writeFileSync(join(folder, 'many.yml'), JSON.stringify({ defaults, identities }))
  const rows = []
  for (const [name, program] of bundles) {
    await using sandbox = await startSandbox({ mailFromLookups: false, tls: {}, callsPerSecond: 1 })
    if (isDenied) sandbox.deny('ses:GetIdentityMailFromDomainAttributes')
    for (const identity of identities) {
      const verified = { MailFromDomain: `bounce.${identity}`, MailFromDomainStatus: 'SUCCESS' } as const
      sandbox.ses.add(REGION, identity, verified)
    }
    sandbox.dns.zone(
      IDENTITY,
      identities.flatMap((identity) => records(`bounce.${identity}`)),
    )
    const run = await program(sandbox, { mode: 'check', 'config-file': 'many.yml' })
    const reads = { reads: isDenied ? 'one by one' : 'batches', calls: sandbox.requests.length }
    rows.push({ name, targets, ...reads, ...run, 'ms a target': Math.round((run['wall ms'] ?? 0) / targets) })
  }
  return rows
}

function records(name: string) {
  return [
    { name, type: 'MX', values: [`10 feedback-smtp.${REGION}.amazonses.com.`] },
    { name, type: 'TXT', values: ['"v=spf1 include:amazonses.com ~all"'] },
  ] as const
}

function median(runs: readonly Run[]): Run {
  const middle = (field: string) =>
    runs.map((run) => run[field] ?? 0).toSorted((a, b) => a - b)[runs.length >> 1] ?? 0
  return Object.fromEntries(Object.keys(runs[0] ?? {}).map((field) => [field, middle(field)]))
}

/** Runs a script as the step; one that fails is no measure of anything. */
function node(main: string): Program {
  return async (sandbox, inputs) => {
    const observed = join(folder, 'observed.json')
    const env = {
      ...sandbox.env,
      ...(!inputs['role-to-assume'] && keysOf(sandbox)),
      GITHUB_WORKSPACE: folder,
      NODE_EXTRA_CA_CERTS: sandbox.caFile,
      // In place of what keeps a step off the network, which takes time to load.
      NODE_OPTIONS: `--require "${join(import.meta.dirname, 'observe.cjs')}"`,
      OBSERVED: observed,
    }
    const common = { 'aws-region': REGION, 'dns-servers': sandbox.dns.address }
    const { exitCode, log, milliseconds } = await runStep({ with: { ...common, ...inputs }, env }, { main })
    if (exitCode !== 0) throw new Error(`${main} ended with ${exitCode}: ${log}`)
    return { 'wall ms': Math.round(milliseconds), ...JSON.parse(readFileSync(observed, 'utf8')) }
  }
}

/** Two commands do what the step does. */
async function awsCli(sandbox: Sandbox, inputs: Inputs): Promise<Run> {
  const { PATH } = process.env
  const aws = { AWS_CA_BUNDLE: sandbox.caFile, AWS_DEFAULT_REGION: REGION }
  const env = { ...sandbox.env, ...keysOf(sandbox), ...aws, PATH, HOME: folder, USERPROFILE: folder }
  const put = `put-email-identity-mail-from-attributes --mail-from-domain ${inputs['mail-from-domain']}`
  const begin = performance.now()
  for (const command of ['get-email-identity', put]) {
    const args = `sesv2 ${command} --email-identity ${IDENTITY}`.split(' ')
    const [code] = await once(spawn('aws', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }), 'close')
    if (code !== 0) throw new Error(`aws ${args.join(' ')} ended with ${code}`)
  }
  return { 'wall ms': Math.round(performance.now() - begin) }
}

function keysOf({ keys: { accessKeyId, secretAccessKey } }: Sandbox) {
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
}

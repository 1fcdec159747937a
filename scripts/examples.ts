/**
 * Runs every workflow of `examples/`, for each of its events, with act on this machine and against the sandbox; nothing leaves the
 * machine. Needs act 0.2.89 or newer, on the path or named by `ACT`. Usage: node scripts/examples.ts [file]…
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { REPOSITORY } from '../sandbox/github/rest.ts'
import { NODE } from '../sandbox/runner.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'

const ACT = process.env['ACT'] ?? 'act'
const OURS = 'OWNER/ses-mail-from-action@v1'
const NETWORK_OFF = pathToFileURL(join(import.meta.dirname, '..', 'sandbox', 'loopback-only.ts'))
const given = process.argv.slice(2)
const files = given.length > 0 ? given : readdirSync('examples').map((name) => join('examples', name))

if (spawnSync(ACT, ['--version']).status !== 0)
  console.log(`${ACT} is not installed, so no example was run; sandbox/README.md says how to get it.`)
else for (const file of files.filter((name) => name.endsWith('.yml'))) await runExample(file)

async function runExample(file: string): Promise<void> {
  const workflow = parse(readFileSync(file, 'utf8')) as { readonly on: object }
  const folder = mkdtempSync(join(tmpdir(), 'examples-'))
  await using sandbox = await startSandbox()
  const options = prepare(sandbox, folder, file)
  for (const event of Object.keys(workflow.on)) {
    const child = spawn(ACT, [event, ...options], {
      cwd: join(folder, 'repository'),
      // act takes the first Node on the path.
      env: { ...process.env, PATH: `${dirname(NODE)}${delimiter}${process.env['PATH']}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data))
    const [status] = await once(child, 'close')
    const jobs = log.match(/Job succeeded/g)?.length ?? 0
    // In the merge queue the jobs are skipped, which counts as passed.
    const isRight = status === 0 && jobs > 0 === (event !== 'merge_group')
    console.log(`${isRight ? '✔' : '✘'} ${basename(file)} on ${event}: ${jobs} jobs succeeded`)
    if (isRight) continue
    console.log(log)
    process.exitCode = 1
  }
  rmSync(folder, { recursive: true, maxRetries: 5 })
}

/** Makes the world that an example asks for, and the repository that it is in. Gives the options of act. */
function prepare(sandbox: Sandbox, folder: string, file: string): readonly string[] {
  for (const account of [sandbox.account, sandbox.dnsAccount])
    for (const name of ['ses-mail-from', 'ses-mail-from-read']) sandbox.addRole(name, { account })
  const isSetUp = basename(file).startsWith('check-')
  const state = { MailFromDomain: 'bounce.example.com', MailFromDomainStatus: 'SUCCESS' } as const
  sandbox.ses.add('us-east-1', 'example.com', isSetUp ? state : {})
  sandbox.ses.add('eu-west-1', 'example.net', {}, sandbox.dnsAccount)
  for (const region of ['eu-west-1', 'us-east-1']) sandbox.ses.add(region, 'news@example.net')
  sandbox.ses.add('us-east-1', 'old.example.org')
  const zone = sandbox.route53.addZone('example.com')
  const isMany = basename(file).startsWith('many-')
  sandbox.route53.addZone('example.net', { account: isMany ? sandbox.account : sandbox.dnsAccount })
  const mx = { type: 'MX', values: ['10 feedback-smtp.us-east-1.amazonses.com.'] } as const
  if (isSetUp) sandbox.route53.setRecord(zone, { name: 'bounce.example.com', ...mx })
  const isElsewhere = basename(file).startsWith('other-')
  const elsewhere = isElsewhere ? sandbox.cloudflare.addZone('example.com') : ''
  sandbox.github.addPullRequest(1)

  // What act knows of the repository is what git says.
  const cwd = join(folder, 'repository')
  cpSync(file, join(cwd, '.github', 'workflows', basename(file)))
  const [, declared = ''] =
    /```yaml\n(# \.github\/ses-mail-from\.yml\n.*?)```/s.exec(readFileSync('docs/config-file.md', 'utf8')) ??
    []
  writeFileSync(join(cwd, '.github', 'ses-mail-from.yml'), declared)
  const git = (...args: string[]) => execFileSync('git', args, { cwd })
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', `https://github.com/${REPOSITORY}`)
  git(
    '-c',
    'user.name=Octocat',
    '-c',
    'user.email=octocat@example.com',
    'commit',
    '--quiet',
    '--allow-empty',
    '--message=All',
  )
  const head = { ref: 'change', repo: { full_name: REPOSITORY } }
  const payload = join(folder, 'event.json')
  writeFileSync(payload, JSON.stringify({ pull_request: { number: 1, head, base: { ref: 'main' } } }))
  const action = join(folder, 'action')
  for (const name of ['action.yml', 'dist']) cpSync(name, join(action, name), { recursive: true })

  // In place of aws-actions/configure-aws-credentials, which would have to be downloaded: the environment has its results.
  const stub = join(folder, 'stub')
  mkdirSync(stub)
  writeFileSync(join(stub, 'action.yml'), 'runs: { using: composite, steps: [{ shell: bash, run: "true" }] }')
  const stubbed = readFileSync(file, 'utf8').match(/aws-actions\/configure-aws-credentials@\w+/) ?? []
  const { accessKeyId, secretAccessKey } = sandbox.keys
  const keys = [`AWS_ACCESS_KEY_ID=${accessKeyId}`, `AWS_SECRET_ACCESS_KEY=${secretAccessKey}`]

  const env = { ...sandbox.env, SANDBOX_DNS: sandbox.dns.address, NODE_OPTIONS: `--import=${NETWORK_OFF}` }
  const options: Readonly<Record<string, readonly string[]>> = {
    platform: ['ubuntu-latest=-self-hosted'],
    eventpath: [payload],
    actor: ['octocat'],
    'local-repository': [`${OURS}=${action}`, ...stubbed.map((name) => `${name}=${stub}`)],
    secret: [`GITHUB_TOKEN=${sandbox.github.token}`, `DNS_TOKEN=${sandbox.cloudflare.token}`],
    var: [`DNS_API=${sandbox.env['CLOUDFLARE_BASE_URL']}/zones/${elsewhere}/dns_records`],
    env: [
      ...Object.entries(env).map(([name, value]) => `${name}=${value}`),
      ...stubbed.flatMap(() => [...keys, 'AWS_REGION=us-east-1']),
    ],
  }
  return Object.entries(options).flatMap(([name, all]) => all.flatMap((value) => [`--${name}`, value]))
}

/**
 * `npm run demo`: the committed bundle against the sandbox, with OIDC. No account, no network. Prints each step's log as it runs and
 * a result per scenario; `npm run demo -- --verbose` shows everything. Exits with 1 when a scenario does not end as it should.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStep, type StepResult } from './runner.ts'
import { startSandbox } from './sandbox.ts'

/** A minute of the sandbox passes in six seconds. */
const start = Date.now()
const now = () => start + (Date.now() - start) * 10

const isVerbose = process.argv.includes('--verbose')
/** Longer lines are wrapped. */
const LINE_LENGTH = 150

const sandbox = await startSandbox({
  now,
  insyncAfterMs: 20_000,
  cloudflareServesAfterMs: 10_000,
  verifyAfterMs: 120_000,
})
sandbox.ses.add('us-east-1', 'example.com')
sandbox.route53.addZone('example.com')
sandbox.github.addPullRequest(1)
sandbox.ses.add('us-east-1', 'example.org')
sandbox.dns.zone('example.org', [
  {
    name: 'bounce.example.org',
    type: 'MX',
    values: ['10 feedback-smtp.us-east-1.amazonses.com.example.org.'],
  },
  { name: 'bounce.example.org', type: 'TXT', values: ['"v=spf1 include:_spf.example.net -all"'] },
])

sandbox.ses.add('us-east-1', 'example.net')
sandbox.cloudflare.addZone('example.net')

sandbox.ses.add('us-east-1', 'shop.example.com')
for (const identity of ['eu.example.com', 'billing@eu.example.com']) sandbox.ses.add('eu-west-1', identity)

/** The repository, with the file that declares many identities. */
const workspace = mkdtempSync(join(tmpdir(), 'demo-'))
const FILE = 'ses-mail-from.yml'
const DECLARED = `defaults:
  aws-region: us-east-1
  mail-from-domain: bounce.{domain}
  hosted-zone-id: auto
identities:
  - example.com
  - shop.example.com
  - not-in-ses.example.com
  - { identity: eu.example.com, aws-region: eu-west-1 }
  - { identity: billing@eu.example.com, aws-region: eu-west-1 }
`
writeFileSync(join(workspace, FILE), DECLARED)

interface Scenario {
  readonly title: string
  /** On top of the role and `COMMON`; with a `config-file`, of the role alone. */
  readonly with: Readonly<Record<string, string>>
  /** Outputs of the step. */
  readonly expected: Readonly<Record<string, string | RegExp>>
}

const COMMON = {
  identity: 'example.com',
  'mail-from-domain': 'bounce.example.com',
  'aws-region': 'us-east-1',
}

const scenarios: readonly Scenario[] = [
  {
    title: 'On a pull request: preview the change, and comment',
    with: { mode: 'plan', comment: 'true', 'hosted-zone-id': 'auto' },
    expected: { change: 'enable', changed: 'false', success: 'true' },
  },
  {
    title: 'On main: from nothing to a verified domain, in one step',
    with: { 'hosted-zone-id': 'auto', 'wait-minutes': '2' },
    expected: { change: 'enable', 'mail-from-domain-status': 'SUCCESS', findings: '[]' },
  },
  {
    title: 'The same step again: nothing to change',
    with: {},
    expected: { change: 'none', verified: 'true' },
  },
  {
    title: 'On a schedule: is it live and verified?',
    with: { mode: 'check' },
    expected: { success: 'true', verified: 'true' },
  },
  {
    title: 'A check where SES has another behavior than the workflow declares',
    with: { mode: 'check', 'behavior-on-mx-failure': 'RejectMessage' },
    expected: { 'error-code': 'DRIFT_DETECTED', changed: 'false' },
  },
  {
    title: 'The zone is at Cloudflare',
    with: {
      identity: 'example.net',
      'mail-from-domain': 'bounce.example.net',
      'dns-provider': 'cloudflare',
      'cloudflare-api-token': sandbox.cloudflare.token,
    },
    expected: { change: 'enable', findings: '[]' },
  },
  {
    title: 'Five identities in two regions, declared in one file; SES does not have one of them',
    with: { 'config-file': FILE },
    expected: { 'error-code': 'TARGETS_FAILED', changed: 'true', verified: 'false' },
  },
  {
    title: 'A zone at another DNS provider, with mistakes in it',
    with: { identity: 'example.org', 'mail-from-domain': 'bounce.example.org', 'wait-minutes': '0.1' },
    expected: { 'error-code': 'VERIFICATION_TIMEOUT', findings: /MX_ZONE_APPENDED.*SPF_WITHOUT_SES/ },
  },
  {
    title: 'A role that does not trust this repository',
    with: {
      'role-to-assume': sandbox.addRole('stranger', { subject: 'repo:other-org/repo:ref:refs/heads/main' }),
    },
    expected: { 'error-code': 'ROLE_NOT_ASSUMED' },
  },
]

console.log(
  'The committed bundle, against a local AWS, GitHub and Cloudflare where a minute passes in six seconds.',
)
for (const [index, scenario] of scenarios.entries()) {
  console.log(`\n${index + 1}/${scenarios.length} ${scenario.title}`)
  await play(scenario)
}
await sandbox.close()
rmSync(workspace, { recursive: true })
if (!isVerbose)
  console.log('\nnpm run demo -- --verbose shows outputs, summaries, the comment and every request.')

async function play({ title, with: given, expected }: Scenario): Promise<void> {
  const isMany = 'config-file' in given
  const inputs = { ...(!isMany && COMMON), 'role-to-assume': sandbox.role.arn, ...given }
  const shownInputs = Object.entries(isVerbose ? inputs : given).map(
    ([name, value]) => `${name}: ${name.endsWith('token') ? '***' : value}`,
  )
  if (shownInputs.length > 0) print(`with ${shownInputs.join(', ')}`)
  if (isMany) block(FILE, DECLARED)
  const seen = sandbox.requests.length
  let shown = 0
  const result = await runStep(
    {
      with: inputs,
      env: { ...sandbox.env, SANDBOX_DNS: sandbox.dns.address, GITHUB_WORKSPACE: workspace },
      event: { pull_request: { number: 1, head: { repo: { full_name: 'octo-org/octo-repo' } } } },
      token: sandbox.github.token,
    },
    {
      onLog: (log) => {
        const lines = log.split('\n').slice(0, -1)
        for (const line of lines.slice(shown)) printLog(line)
        shown = lines.length
      },
    },
  )
  if (isVerbose) showAll(result, seen)
  else if (isMany) block('Job summary (Markdown), as far as it is not folded', unfolded(result.summary))
  const wrong = Object.entries(expected).filter(([name, value]) => {
    const output = result.outputs[name] ?? ''
    return typeof value === 'string' ? output !== value : !value.test(output)
  })
  const outputs = Object.keys(expected).filter((name) => isVerbose || name !== 'findings')
  const values = outputs.map((name) => `${name}=${result.outputs[name] || "''"}`)
  const seconds = (result.milliseconds / 1000).toFixed(1)
  console.log(
    `  ${wrong.length > 0 ? '✘ not as expected' : '✔ as expected'}: ${values.join(', ')}; exit code ${result.exitCode}, ${seconds} s`,
  )
  for (const [name, value] of wrong) {
    console.error(`${title}: the output ${name} is ${result.outputs[name]}, and should be ${value}.`)
    process.exitCode = 1
  }
}

/**
 * A line of the step's log, as the page of the run shows it: masks are not shown, and an annotation by its kind. That all endpoints are
 * those of the sandbox goes without saying.
 */
function printLog(line: string): void {
  if (line.startsWith('::add-mask::') || line.startsWith('::notice title=Endpoints overridden::')) return
  if (line.trim() === '' && !isVerbose) return
  print(line.replace(/^::(\w+)(?: title=([^:,]*))?[^:]*::/, (_, kind, title) => `${kind}: ${title ?? ''} `))
}

function showAll({ outputs, summary }: StepResult, seen: number): void {
  const requests = sandbox.requests.slice(seen)
  block(
    'Outputs',
    Object.entries(outputs)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  )
  block('Job summary (Markdown)', summary)
  if (requests.some(({ operation }) => /github:\w*Comment$/.test(operation)))
    block('Comment on the pull request (Markdown)', sandbox.github.comments(1)[0]?.body ?? '')
  block(
    'Requests',
    requests.map(({ operation, method, path }) => `${method} ${path}  (${operation})`).join('\n'),
  )
}

function unfolded(markdown: string): string {
  return markdown.slice(0, markdown.search(/<details>|$/))
}

function block(title: string, text: string): void {
  console.log(`  ── ${title}`)
  for (const line of text.trimEnd().split('\n')) print(line)
}

function print(line: string): void {
  const [first, ...more] = isVerbose ? [line] : wrapped(line)
  console.log(`  │ ${first}`)
  for (const rest of more) console.log(`  │     ${rest}`)
}

function wrapped(line: string): readonly string[] {
  return (
    line.match(
      new RegExp(`^\\s*\\S.{0,${LINE_LENGTH}}(?=\\s|$)|\\S.{0,${LINE_LENGTH}}(?=\\s|$)|\\S+`, 'g'),
    ) ?? ['']
  )
}

/**
 * `npm run demo`: the committed bundle against the sandbox, by OIDC. No account, no network. Exits with 1 when a scene does not end
 * as it should.
 */
import { runStep, type StepResult } from './runner.ts'
import { startSandbox } from './sandbox.ts'

/** A minute of the sandbox passes in six seconds. */
const start = Date.now()
const now = () => start + (Date.now() - start) * 10

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
const stranger = sandbox.addRole('stranger', { subject: 'repo:another-org/another-repo:ref:refs/heads/main' })

const inputs = {
  identity: 'example.com',
  'mail-from-domain': 'bounce.example.com',
  'aws-region': 'us-east-1',
  'role-to-assume': sandbox.role.arn,
}

await scene(
  'On a pull request: what would a merge do?',
  { ...inputs, mode: 'plan', comment: 'true', 'hosted-zone-id': 'auto' },
  { change: 'enable', changed: 'false', success: 'true' },
)
block(
  'The comment on the pull request (Markdown)',
  (sandbox.github.comments(1)[0]?.body ?? '').trimEnd().split('\n'),
)
await scene(
  'From nothing to a verified domain, in one step',
  { ...inputs, 'hosted-zone-id': 'auto', 'wait-minutes': '2' },
  { change: 'enable', 'mail-from-domain-status': 'SUCCESS', findings: '[]' },
)
await scene('The same again: nothing to change', inputs, { change: 'none', verified: 'true' })
await scene(
  'As a required check: is it live and verified?',
  { ...inputs, mode: 'check' },
  { success: 'true', verified: 'true' },
)
await scene(
  'The same when somebody has changed the behavior',
  { ...inputs, mode: 'check', 'behavior-on-mx-failure': 'RejectMessage' },
  { 'error-code': 'DRIFT_DETECTED', changed: 'false' },
)
await scene(
  'The zone is at Cloudflare',
  {
    ...inputs,
    identity: 'example.net',
    'mail-from-domain': 'bounce.example.net',
    'dns-provider': 'cloudflare',
    'cloudflare-api-token': sandbox.cloudflare.token,
  },
  { change: 'enable', findings: '[]' },
)
await scene(
  'A zone at another DNS provider, with mistakes in it',
  { ...inputs, identity: 'example.org', 'mail-from-domain': 'bounce.example.org', 'wait-minutes': '0.1' },
  { 'error-code': 'VERIFICATION_TIMEOUT', findings: /MX_ZONE_APPENDED.*SPF_WITHOUT_SES/ },
)
await scene(
  'A role that does not trust this repository',
  { ...inputs, 'role-to-assume': stranger },
  { 'error-code': 'ROLE_NOT_ASSUMED' },
)
await sandbox.close()

async function scene(
  title: string,
  inputs: Record<string, string>,
  expected: Record<string, string | RegExp>,
): Promise<void> {
  heading(title)
  block('The step', [
    '- uses: ./',
    '  with:',
    ...Object.entries(inputs).map(([name, value]) => `    ${name}: ${shownAs(name, value)}`),
  ])
  const seen = sandbox.requests.length
  const result = await runStep({
    with: inputs,
    env: { ...sandbox.env, SANDBOX_DNS: sandbox.dns.address },
    event: { pull_request: { number: 1, head: { repo: { full_name: 'octo-org/octo-repo' } } } },
    token: sandbox.github.token,
  })
  show(result)
  block(
    'Requests that were sent',
    sandbox.requests.slice(seen).map(({ operation, method, path }) => `${method} ${path}  (${operation})`),
  )
  for (const [name, value] of Object.entries(expected)) {
    const output = result.outputs[name] ?? ''
    if (typeof value === 'string' ? output === value : value.test(output)) continue
    console.error(`The output ${name} is ${output}, and should be ${value}.`)
    process.exitCode = 1
  }
}

/** A workflow has the secret under its name. */
function shownAs(name: string, value: string): string {
  return name === 'cloudflare-api-token' ? `\${{ secrets.CLOUDFLARE_API_TOKEN }}` : value
}

function show({ log, outputs, summary, exitCode, milliseconds }: StepResult): void {
  // A mask holds the secret itself; a runner would not show the line either.
  block(
    'Log',
    log
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^::add-mask::.*/, '::add-mask::***')),
  )
  block(
    'Outputs',
    Object.entries(outputs).map(([name, value]) => `${name}: ${value}`),
  )
  block('Summary (Markdown)', summary.trimEnd().split('\n'))
  block('Ended', [`exit code ${exitCode} after ${Math.round(milliseconds)} ms`])
}

function heading(title: string): void {
  console.log(`\n${'═'.repeat(title.length + 4)}\n  ${title}\n${'═'.repeat(title.length + 4)}`)
}

function block(title: string, lines: readonly string[]): void {
  console.log(`\n── ${title}`)
  for (const line of lines) console.log(`   ${line}`)
}

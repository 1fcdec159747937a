/**
 * `npm run demo`: the committed bundle against the sandbox, by OIDC. No account, no network. Exits with 1 when a scene does not end
 * as it should.
 */
import { runStep, type StepResult } from './runner.ts'
import { startSandbox } from './sandbox.ts'

const sandbox = await startSandbox()
sandbox.ses.add('us-east-1', 'example.com')
const stranger = sandbox.addRole('stranger', { subject: 'repo:another-org/another-repo:ref:refs/heads/main' })

const inputs = {
  identity: 'example.com',
  'mail-from-domain': 'bounce.example.com',
  'aws-region': 'us-east-1',
}

await scene('A fresh identity', { ...inputs, 'role-to-assume': sandbox.role.arn }, { change: 'enable' })
await scene(
  'The same again: nothing to change',
  { ...inputs, 'role-to-assume': sandbox.role.arn },
  { change: 'none' },
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
  expected: Record<string, string>,
): Promise<void> {
  heading(title)
  block('The step', [
    '- uses: ./',
    '  with:',
    ...Object.entries(inputs).map(([name, value]) => `    ${name}: ${value}`),
  ])
  const seen = sandbox.requests.length
  const result = await runStep({ with: inputs, env: sandbox.env })
  show(result)
  block(
    'Requests that were sent',
    sandbox.requests.slice(seen).map(({ operation, method, path }) => `${method} ${path}  (${operation})`),
  )
  for (const [name, value] of Object.entries(expected)) {
    if (result.outputs[name] === value) continue
    console.error(`The output ${name} is ${result.outputs[name]}, and should be ${value}.`)
    process.exitCode = 1
  }
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

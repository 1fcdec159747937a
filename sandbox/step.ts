/**
 * `npm run step -- identity=example.com mode=plan`: runs the step with these inputs, as a workflow would, against the sandbox whose
 * `export` lines are in the environment. Prints the log as it comes, then the job summary.
 */
import { runStep } from './runner.ts'

const inputs = process.argv.slice(2).map((text) => {
  const [name = '', ...value] = text.split('=')
  return [name, value.join('=')] as const
})

if (process.env['AWS_ENDPOINT_URL_SESV2'] === undefined) {
  console.error('Start the sandbox and paste its lines into this terminal: sandbox/README.md says how.')
  process.exitCode = 1
} else {
  const ofSandbox = /^(?:AWS|ACTIONS|GITHUB|CLOUDFLARE_BASE|SANDBOX|RUNNER)_/
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value = '']) =>
      ofSandbox.test(name) ? [[name, value]] : [],
    ),
  )
  let shown = 0
  const { exitCode, log, summary } = await runStep(
    {
      with: Object.fromEntries(inputs),
      env: { GITHUB_WORKSPACE: process.cwd(), ...env },
      token: env['GITHUB_TOKEN'] ?? '',
    },
    {
      onLog: (log) => {
        process.stdout.write(log.slice(shown))
        shown = log.length
      },
    },
  )
  process.stdout.write(`${log.slice(shown)}\n── Job summary (Markdown)\n${summary}`)
  process.exitCode = exitCode ?? 1
}

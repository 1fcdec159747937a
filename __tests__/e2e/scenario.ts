import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { GivenRecordSet } from '../../sandbox/dns/record-sets.ts'
import { runStep, type StepOptions, type StepResult } from '../../sandbox/runner.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'

type Strings = Readonly<Record<string, string>>

/** What most scenarios declare; a scenario changes what it is about. */
export const INPUTS = {
  identity: 'example.com',
  'mail-from-domain': 'bounce.example.com',
  'aws-region': 'us-east-1',
}

/** The two records that SES asks for, as a zone holds them. */
export const MX = {
  name: 'bounce.example.com',
  type: 'MX',
  values: ['10 feedback-smtp.us-east-1.amazonses.com.'],
} as const satisfies GivenRecordSet
export const SPF = {
  name: 'bounce.example.com',
  type: 'TXT',
  values: ['"v=spf1 include:amazonses.com ~all"'],
} as const satisfies GivenRecordSet

/** A sandbox in which the identity exists and has no MAIL FROM domain yet. */
export async function freshSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options)
  sandbox.ses.add('us-east-1', 'example.com')
  return sandbox
}

/** A file of the machine that the step finds, gone with the scope it is made in. */
export async function temporaryFile(text: string): Promise<AsyncDisposable & { readonly path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-'))
  const path = join(folder, 'file')
  await writeFile(path, text)
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}

/** The committed bundle without the chunks that hold this package: proof that a run does not load it. */
export async function bundleWithout(name: string): Promise<AsyncDisposable & { readonly main: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  const files = await readdir('dist')
  for (const file of files) {
    const text = await readFile(join('dist', file), 'utf8')
    if (file === 'index.js' || !text.includes(`node_modules/${name}/`))
      await writeFile(join(folder, file), text)
  }
  return { main: join(folder, 'index.js'), [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}

/** Runs the step with keys in the environment. */
export function runWithKeys(
  sandbox: Sandbox,
  inputs: Strings = {},
  env: Strings = {},
  options: StepOptions = {},
) {
  const { accessKeyId, secretAccessKey } = sandbox.keys
  const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
  return runStep({ with: { ...INPUTS, ...inputs }, env: { ...sandbox.env, ...keys, ...env } }, options)
}

/** Runs the step with a role, assumed by OIDC. */
export function runWithRole(sandbox: Sandbox, inputs: Strings = {}, env: Strings = {}) {
  const role = { 'role-to-assume': sandbox.role.arn }
  return runStep({ with: { ...INPUTS, ...role, ...inputs }, env: { ...sandbox.env, ...env } })
}

/** Holds a result against what every failed run owes, and hands on its message. */
export function expectFailure({ exitCode, log, outputs, summary }: StepResult, code: string): string {
  const message = outputs['error-message'] ?? ''
  expect(outputs).toMatchObject({ success: 'false', 'error-code': code, verified: 'false' })
  expect(message).not.toMatch(/[\r\n]/)
  expect(JSON.parse(outputs['response'] ?? '')).toEqual({ success: false, error: { code, message } })
  expect(log.match(/^::error/gm)).toHaveLength(1)
  expect(log).not.toMatch(/^\s+at .*\.js/m)
  expect(summary).toContain(code)
  expect(exitCode).toBe(1)
  return message
}

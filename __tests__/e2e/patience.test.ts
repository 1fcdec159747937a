import { expect, test } from 'vitest'
import { runStep } from '../../sandbox/runner.ts'
import { expectFailure, freshSandbox, INPUTS, runWithKeys, runWithRole, temporaryFile } from './scenario.ts'

/**
 * What the committed bundle waits out, and for how long. The waits are real, so the tests run side by side, each with a sandbox of
 * its own.
 */

const READ = 'ses:GetEmailIdentity'
const PUT = 'ses:PutEmailIdentityMailFromAttributes'
const ASSUME = 'sts:AssumeRoleWithWebIdentity'
const TOKEN = 'github:GetIdToken'

test.concurrent('a throttle that ends, whichever way it is worded', async () => {
  await using sandbox = await freshSandbox()
  sandbox.fault(READ, { kind: 'throttle' })
  sandbox.fault(PUT, { kind: 'error', status: 400, code: 'ThrottlingException', message: 'Rate exceeded' })
  const { outputs, log } = await runWithKeys(sandbox)
  expect(outputs['success']).toBe('true')
  expect(log).toContain('Rate exceeded; trying again in')
})

test.concurrent('faults that pass, of every party, with a fresh ID token for each round', async () => {
  await using sandbox = await freshSandbox()
  for (const operation of [TOKEN, ASSUME, READ, PUT] as const) {
    sandbox.fault(operation, { kind: 'answer', status: 503 })
    sandbox.fault(operation, { kind: 'reset' })
    sandbox.fault(operation, { kind: 'truncate' })
  }
  const { outputs } = await runWithRole(sandbox)
  expect(outputs).toMatchObject({ success: 'true', change: 'enable', changed: 'true' })
  const tokens = sandbox
    .requestsTo(ASSUME)
    .map(({ body }) => new URLSearchParams(body).get('WebIdentityToken'))
  expect(tokens).toHaveLength(4)
  expect(new Set(tokens).size).toBe(4)
})

test.concurrent('a silent answer and a dripping one, for ten seconds each', { timeout: 40_000 }, async () => {
  await using sandbox = await freshSandbox()
  sandbox.fault(READ, { kind: 'hang' })
  sandbox.fault(PUT, { kind: 'drip' })
  const { outputs, milliseconds } = await runWithKeys(sandbox)
  expect(outputs['success']).toBe('true')
  expect(milliseconds).toBeGreaterThan(20_000)
  expect(milliseconds).toBeLessThan(26_000)
})

test.concurrent('a service that stays silent is given up after four times ten seconds', {
  timeout: 80_000,
}, async () => {
  await using sandbox = await freshSandbox()
  sandbox.fault(READ, { kind: 'hang' }, { times: Infinity })
  const result = await runWithKeys(sandbox)
  expectFailure(result, 'NETWORK_ERROR')
  expect(sandbox.requestsTo(READ)).toHaveLength(4)
  expect(result.milliseconds).toBeLessThan(50_000)
})

test.concurrent('a credentials program that never ends does not keep the step', {
  timeout: 120_000,
}, async () => {
  await using sandbox = await freshSandbox()
  await using file = await temporaryFile(
    `[profile slow]\ncredential_process = "${process.execPath}" -e "setTimeout(()=>{},90000)"\n`,
  )
  const env = { ...sandbox.env, AWS_CONFIG_FILE: file.path, AWS_PROFILE: 'slow' }
  const result = await runStep({ with: INPUTS, env })
  expect(expectFailure(result, 'CREDENTIALS_MISSING')).toContain('AWS_PROFILE')
  expect(result.milliseconds).toBeLessThan(20_000)
})

test.concurrent('an STS that stays silent to a web identity of the machine is given up', {
  timeout: 80_000,
}, async () => {
  await using sandbox = await freshSandbox()
  sandbox.fault(ASSUME, { kind: 'hang' }, { times: Infinity })
  await using file = await temporaryFile(sandbox.github.idToken('sts.amazonaws.com'))
  const env = { ...sandbox.env, AWS_WEB_IDENTITY_TOKEN_FILE: file.path, AWS_ROLE_ARN: sandbox.role.arn }
  const result = await runStep({ with: INPUTS, env })
  expectFailure(result, 'NETWORK_ERROR')
  expect(result.milliseconds).toBeLessThan(50_000)
})

test.concurrent('a token endpoint that stays silent is given up as well', { timeout: 80_000 }, async () => {
  await using sandbox = await freshSandbox()
  sandbox.fault(TOKEN, { kind: 'hang' }, { times: Infinity })
  const result = await runWithRole(sandbox)
  expectFailure(result, 'OIDC_UNAVAILABLE')
  expect(result.milliseconds).toBeLessThan(50_000)
})

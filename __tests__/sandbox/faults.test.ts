import { PutEmailIdentityMailFromAttributesCommand } from '@aws-sdk/client-sesv2'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Fault } from '../../sandbox/http/faults.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { endpoint, sesClient } from './clients.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox()
  sandbox.ses.add('us-east-1', 'example.com')
})

afterEach(() => sandbox.close())

function get(init?: RequestInit) {
  return fetch(`${endpoint(sandbox, 'SESV2')}/v2/email/identities/example.com`, {
    redirect: 'manual',
    ...init,
  })
}

function put() {
  return sesClient(sandbox).send(
    new PutEmailIdentityMailFromAttributesCommand({
      EmailIdentity: 'example.com',
      MailFromDomain: 'bounce.example.com',
    }),
  )
}

test('answers whatever it is told to, in turn, and then the truth', async () => {
  const operation = 'ses:GetEmailIdentity'
  sandbox.fault(operation, { kind: 'answer', status: 302, headers: { location: '/elsewhere' } })
  sandbox.fault(operation, { kind: 'answer', status: 200, body: 'x'.repeat(10_000_000) })
  sandbox.fault(operation, { kind: 'throttle' }, { times: 2 })
  sandbox.fault(operation, { kind: 'error', status: 503, code: 'ServiceUnavailable', message: 'Down' })
  const redirect = await get()
  expect([redirect.status, redirect.headers.get('location')]).toEqual([302, '/elsewhere'])
  expect((await (await get()).text()).length).toBe(10_000_000)
  expect([(await get()).status, (await get()).status]).toEqual([429, 429])
  const error = await get()
  expect([error.status, error.headers.get('x-amzn-errortype')]).toEqual([503, 'ServiceUnavailable'])
  expect(await error.json()).toEqual({ message: 'Down' })
  expect((await get()).status).toBe(403) // not signed
  expect(sandbox.requestsTo(operation)).toHaveLength(6)
})

test('errors are worded by each service', async () => {
  sandbox.fault('sts:AssumeRoleWithWebIdentity', { kind: 'throttle' })
  const response = await fetch(endpoint(sandbox, 'STS'), {
    method: 'POST',
    body: 'Action=AssumeRoleWithWebIdentity&Version=2011-06-15',
  })
  expect(response.status).toBe(400)
  expect(await response.text()).toMatch(/<Code>Throttling<\/Code><Message>Rate exceeded<\/Message>/)
})

test('resets the connection before the answer', async () => {
  sandbox.fault('ses:GetEmailIdentity', { kind: 'reset' })
  await expect(get()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
})

test.each<[Fault['kind'], string]>([
  ['reset-midway', 'ECONNRESET'],
  ['truncate', 'UND_ERR_SOCKET'],
])('%s: the headers come, and not all of the body', async (kind, code) => {
  sandbox.fault('ses:GetEmailIdentity', { kind } as Fault)
  const response = await get()
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toMatchObject({ cause: { code } })
})

test('hangs', async () => {
  sandbox.fault('ses:GetEmailIdentity', { kind: 'hang' })
  await expect(get({ signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('drips', async () => {
  sandbox.fault('ses:GetEmailIdentity', { kind: 'drip', everyMs: 1 })
  const controller = new AbortController()
  const response = await get({ signal: controller.signal })
  expect(response.status).toBe(200)
  setTimeout(() => controller.abort(new Error('enough')), 50)
  await expect(response.text()).rejects.toThrow('enough')
})

test('delays the real answer', async () => {
  sandbox.fault('ses:PutEmailIdentityMailFromAttributes', { kind: 'delay', ms: 1 })
  await put()
  expect(sandbox.ses.get('us-east-1', 'example.com')?.MailFromDomain).toBe('bounce.example.com')
})

test('holds a request back until it is let go, and serves it then', async () => {
  const domain = () => sandbox.ses.get('us-east-1', 'example.com')?.MailFromDomain
  const [first, second] = [1, 2].map(() => sandbox.hold('ses:PutEmailIdentityMailFromAttributes'))
  const answers = [put(), put()]
  await Promise.all([first?.arrived, second?.arrived])
  expect(domain()).toBeUndefined()
  second?.letGo()
  await Promise.race(answers)
  expect(domain()).toBe('bounce.example.com')
  sandbox.ses.add('us-east-1', 'example.com')
  first?.letGo()
  await Promise.all(answers)
  expect(domain()).toBe('bounce.example.com')
})

test.each<Fault>([
  { kind: 'throttle' },
  { kind: 'reset' },
  { kind: 'truncate' },
  { kind: 'reset-midway' },
  { kind: 'error', status: 500, code: 'InternalFailure', message: 'Sorry' },
])('$kind spoils the answer, and with afterEffect only the answer', async (fault) => {
  const operation = 'ses:PutEmailIdentityMailFromAttributes'
  sandbox.fault(operation, fault)
  sandbox.fault(operation, { ...fault, afterEffect: true })
  await expect(put()).rejects.toBeDefined()
  expect(sandbox.ses.get('us-east-1', 'example.com')?.MailFromDomain).toBeUndefined()
  await expect(put()).rejects.toBeDefined()
  expect(sandbox.ses.get('us-east-1', 'example.com')?.MailFromDomain).toBe('bounce.example.com')
})

test('takes faults over the wire', async () => {
  const script = (body: object) =>
    fetch(`${endpoint(sandbox, 'SESV2')}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(body) })
  const accepted = await script({ operation: 'ses:GetEmailIdentity', fault: { kind: 'throttle' } })
  expect(accepted.status).toBe(200)
  expect((await get()).status).toBe(429)
  expect((await get()).status).toBe(403)
  const refused = await script({ operation: 'ses:GetEmailIdentity', fault: { kind: 'mishap' } })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('No such kind of fault: mishap')
  expect((await script({ operation: 'ses:Dance', fault: { kind: 'hang' } })).status).toBe(400)
  expect(sandbox.requests).toHaveLength(2)
})

test('closes at once, whatever hangs', async () => {
  sandbox.fault('ses:GetEmailIdentity', { kind: 'hang' })
  sandbox.fault('ses:GetEmailIdentity', { kind: 'delay', ms: 600_000 })
  const open = [get(), get()].map((request) => expect(request).rejects.toBeDefined())
  await expect.poll(() => sandbox.requests.length, { interval: 1 }).toBe(2)
  await sandbox.close()
  await Promise.all(open)
  await expect(get()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
})

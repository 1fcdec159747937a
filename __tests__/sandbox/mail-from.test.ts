import {
  GetEmailIdentityCommand,
  type MailFromDomainStatus,
  PutEmailIdentityMailFromAttributesCommand,
} from '@aws-sdk/client-sesv2'
import { expect, test } from 'vitest'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { sesClient } from './clients.ts'

const HOUR = 3_600_000
const MX = '10 feedback-smtp.us-east-1.amazonses.com'
const DOMAIN = 'bounce.example.com'

/** A sandbox with a zone and an identity, and its clock in hand. */
async function start(options: SandboxOptions = {}) {
  const clock = { now: Date.now() }
  const sandbox = await startSandbox({ now: () => clock.now, ...options })
  sandbox.ses.add('us-east-1', 'example.com')
  const zoneId = sandbox.route53.addZone('example.com')
  return {
    sandbox,
    clock,
    publish: (...values: string[]) => sandbox.route53.setRecord(zoneId, { name: DOMAIN, type: 'MX', values }),
    withdraw: () => sandbox.route53.deleteRecord(zoneId, DOMAIN, 'MX'),
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}

// The clock of the sandbox may be days ahead of the client's.
const client = (sandbox: Sandbox) => sesClient(sandbox, { maxAttempts: 2 })

async function status(sandbox: Sandbox): Promise<MailFromDomainStatus | undefined> {
  const get = new GetEmailIdentityCommand({ EmailIdentity: 'example.com' })
  return (await client(sandbox).send(get)).MailFromAttributes?.MailFromDomainStatus
}

async function put(sandbox: Sandbox, MailFromDomain: string | undefined = DOMAIN): Promise<void> {
  const input = { EmailIdentity: 'example.com', MailFromDomain }
  await client(sandbox).send(new PutEmailIdentityMailFromAttributesCommand(input))
}

test('a domain is verified when its MX is found', async () => {
  await using world = await start({ verifyAfterMs: 60_000 })
  const { sandbox, clock, publish } = world
  await put(sandbox)
  clock.now += 60_000
  expect(await status(sandbox)).toBe('PENDING')
  publish(MX)
  expect(sandbox.ses.get('us-east-1', 'example.com')?.MailFromDomainStatus).toBe('PENDING')
  expect(await status(sandbox)).toBe('SUCCESS')
})

test('not before SES looks', async () => {
  await using world = await start({ verifyAfterMs: 60_000 })
  const { sandbox, clock, publish } = world
  publish(MX)
  await put(sandbox)
  clock.now += 59_999
  expect(await status(sandbox)).toBe('PENDING')
  clock.now += 1
  expect(await status(sandbox)).toBe('SUCCESS')
})

test.each<[string, string[], MailFromDomainStatus]>([
  ['the host of another region', ['0 FEEDBACK-SMTP.eu-west-1.amazonses.com.'], 'SUCCESS'],
  ['the host of a region with a longer name', ['10 feedback-smtp.us-gov-west-1.amazonses.com'], 'SUCCESS'],
  ['two MX', [MX, '20 mail.example.com'], 'PENDING'],
  ['two hosts of SES', [MX, '10 feedback-smtp.eu-west-1.amazonses.com'], 'PENDING'],
  ['another host', ['10 inbound-smtp.us-east-1.amazonaws.com'], 'PENDING'],
  ['the wrong suffix', ['10 feedback-smtp.us-east-1.amazonaws.com'], 'PENDING'],
  ['the preference twice', [`10 ${MX}`], 'PENDING'],
  ['the zone name appended', [`${MX}.example.com`], 'PENDING'],
])('%s', async (_, values, expected) => {
  await using world = await start()
  const { sandbox, publish } = world
  publish(...values)
  await put(sandbox)
  expect(await status(sandbox)).toBe(expected)
})

test('SES sees what the world sees', async () => {
  await using world = await start()
  const { sandbox, publish } = world
  publish(MX)
  sandbox.dns.zone('example.com') // the delegation goes elsewhere
  await put(sandbox)
  expect(await status(sandbox)).toBe('PENDING')
  sandbox.dns.zone('example.com', [
    { name: DOMAIN, type: 'CNAME', values: ['mail.example.com'] },
    { name: 'mail.example.com', type: 'MX', values: [MX] },
  ])
  sandbox.dns.answer(DOMAIN, '*', 'SERVFAIL') // to everybody but SES, which asks the zones themselves
  expect(await status(sandbox)).toBe('SUCCESS')
})

test('SES gives up after 72 hours, and a PUT makes it look again', async () => {
  await using world = await start()
  const { sandbox, clock, publish } = world
  await put(sandbox)
  clock.now += 72 * HOUR - 1
  expect(await status(sandbox)).toBe('PENDING')
  await put(sandbox) // changes nothing
  clock.now += 1
  expect(await status(sandbox)).toBe('FAILED')
  publish(MX)
  expect(await status(sandbox)).toBe('FAILED')
  await put(sandbox)
  expect(sandbox.ses.get('us-east-1', 'example.com')?.MailFromDomainStatus).toBe('PENDING')
  expect(await status(sandbox)).toBe('SUCCESS')
})

test('a domain whose MX goes away fails for a time, then for good', async () => {
  await using world = await start({ giveUpAfterMs: HOUR })
  const { sandbox, clock, publish, withdraw } = world
  publish(MX)
  await put(sandbox)
  expect(await status(sandbox)).toBe('SUCCESS')
  clock.now += 24 * HOUR
  withdraw()
  expect(await status(sandbox)).toBe('TEMPORARY_FAILURE')
  publish(MX)
  expect(await status(sandbox)).toBe('SUCCESS')
  withdraw()
  sandbox.ses.look()
  clock.now += HOUR - 1
  expect(await status(sandbox)).toBe('TEMPORARY_FAILURE')
  clock.now += 1
  expect(await status(sandbox)).toBe('FAILED')
})

test('another domain starts over, and none has no status', async () => {
  await using world = await start()
  const { sandbox, publish } = world
  publish(MX)
  await put(sandbox)
  expect(await status(sandbox)).toBe('SUCCESS')
  await put(sandbox, 'other.example.com')
  expect(await status(sandbox)).toBe('PENDING')
  await client(sandbox).send(new PutEmailIdentityMailFromAttributesCommand({ EmailIdentity: 'example.com' }))
  expect(await status(sandbox)).toBeUndefined()
})

test('SES does not look where it is told not to', async () => {
  await using world = await start({ mailFromLookups: false })
  const { sandbox, publish } = world
  publish(MX)
  await put(sandbox)
  expect(await status(sandbox)).toBe('PENDING')
  sandbox.ses.setStatus('us-east-1', 'example.com', 'TEMPORARY_FAILURE')
  sandbox.ses.look()
  expect(await status(sandbox)).toBe('TEMPORARY_FAILURE')
})

test('SES looks in a world without zones if it is told to', async () => {
  await using sandbox = await startSandbox({ mailFromLookups: true, giveUpAfterMs: 0 })
  sandbox.ses.add('us-east-1', 'example.com', { MailFromDomain: DOMAIN })
  expect(await status(sandbox)).toBe('FAILED')
})

test('reads lag behind writes, by number or by time', async () => {
  await using byNumber = await start({ staleReads: 2 })
  await put(byNumber.sandbox)
  expect(byNumber.sandbox.ses.get('us-east-1', 'example.com')?.MailFromDomain).toBe(DOMAIN)
  expect(await status(byNumber.sandbox)).toBeUndefined()
  expect(await status(byNumber.sandbox)).toBeUndefined()
  expect(await status(byNumber.sandbox)).toBe('PENDING')

  await using byTime = await start({ staleForMs: 1000 })
  await put(byTime.sandbox)
  byTime.clock.now += 999
  expect(await status(byTime.sandbox)).toBeUndefined()
  byTime.clock.now += 1
  expect(await status(byTime.sandbox)).toBe('PENDING')
})

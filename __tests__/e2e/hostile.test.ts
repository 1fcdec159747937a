import { describe, expect, test } from 'vitest'
import type { Operation } from '../../sandbox/http/service.ts'
import type { Kill } from '../../sandbox/runner.ts'
import { expectFailure, freshSandbox, runWithKeys, runWithRole } from './scenario.ts'

/** Text from outside, through the committed bundle: it may be shown, but nothing may obey it. */

const ATTACK = [
  'x\n::error::pwned',
  '\r::add-path::/tmp',
  '##[add-mask]x',
  '<img src=x onerror=alert(1)>',
  '[click](https://evil.example)',
  '`code` ```',
  '| a | b |',
  '@octocat #1',
  '\u001b[31m\u202e',
].join(' ')

/** Markdown without its code spans and code blocks: what a renderer would give effect to. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
}

const OWN_COMMANDS = /^::(?:error|warning|notice|add-mask)[ :]/

function expectHarmless(log: string, summary: string): void {
  for (const line of log.split(/[\r\n]+/)) {
    if (line.trimStart().startsWith('::')) expect(line).toMatch(OWN_COMMANDS)
    expect(line).not.toContain('##[')
    expect(line).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/)
  }
  expect(log.match(/^::error/gm) ?? []).toHaveLength(1)
  expect(outsideCode(summary)).not.toMatch(/<img|evil\.example|@octocat|#1\b|pwned/)
}

describe.each([
  ['the words of SES', { kind: 'error', status: 400, code: 'BadRequestException', message: ATTACK }],
  [
    'the name of an error',
    { kind: 'answer', status: 400, body: JSON.stringify({ __type: ATTACK, message: ATTACK }) },
  ],
] as const)('%s', (_, fault) => {
  test('have no effect', async () => {
    await using sandbox = await freshSandbox()
    sandbox.fault('ses:PutEmailIdentityMailFromAttributes', fault)
    const { log, summary, outputs } = await runWithKeys(sandbox)
    expect(outputs['error-code']).toBe('REQUEST_REJECTED')
    expectHarmless(log, summary)
  })
})

test('the state that SES reports has no effect', async () => {
  await using sandbox = await freshSandbox()
  const attributes = { MailFromDomain: ATTACK, BehaviorOnMxFailure: ATTACK, MailFromDomainStatus: ATTACK }
  const body = JSON.stringify({ MailFromAttributes: attributes })
  sandbox.fault('ses:GetEmailIdentity', { kind: 'answer', status: 200, body })
  sandbox.deny('ses:PutEmailIdentityMailFromAttributes')
  const { log, summary, outputs } = await runWithKeys(sandbox)
  expect(outputs).toMatchObject({ 'error-code': 'ACCESS_DENIED', change: 'update' })
  expectHarmless(log, summary)
})

test('the claims of a token and the words of STS have no effect', async () => {
  await using sandbox = await freshSandbox()
  sandbox.github.claims['sub'] = ATTACK
  sandbox.fault('sts:AssumeRoleWithWebIdentity', {
    kind: 'error',
    status: 403,
    code: 'AccessDenied',
    message: 'no',
  })
  const { log, summary, outputs } = await runWithRole(sandbox)
  expect(outputs['error-code']).toBe('ROLE_NOT_ASSUMED')
  expectHarmless(log, summary)
})

test('inputs have no effect', async () => {
  await using sandbox = await freshSandbox()
  const inputs = {
    identity: ATTACK,
    'mail-from-domain': ATTACK,
    disable: ATTACK,
    audience: ATTACK,
    'role-to-assume': ATTACK,
  }
  const { log, summary, outputs } = await runWithKeys(sandbox, inputs)
  expect(outputs['error-code']).toBe('VALIDATION_ERROR')
  expectHarmless(log, summary)
  expect(sandbox.requests).toEqual([])
})

test('a megabyte of words is cut', async () => {
  await using sandbox = await freshSandbox()
  const message = 'long '.repeat(150_000)
  sandbox.fault('ses:PutEmailIdentityMailFromAttributes', {
    kind: 'error',
    status: 400,
    code: 'BadRequestException',
    message,
  })
  const { log, outputs, summary } = await runWithKeys(sandbox)
  expect(outputs['error-code']).toBe('REQUEST_REJECTED')
  expect(outputs['error-message']?.length).toBeLessThan(4096)
  expect(log.length + summary.length).toBeLessThan(20_000)
})

test('what DNS holds has no effect, however long it is', async () => {
  await using sandbox = await freshSandbox()
  const name = 'bounce.example.com'
  const chunk = (text: string) => `"${text.replace(/[^\x20-\x7e]|["\\]/g, octal)}"`
  const octal = (character: string) => {
    const [code = 0] = Buffer.from(character, 'latin1')
    return `\\${code.toString(8).padStart(3, '0')}`
  }
  const attack = chunk(`v=spf1 ${ATTACK}`.slice(0, 200))
  const huge = Array.from({ length: 200 }, () => chunk('::error::x '.repeat(20))).join(' ')
  sandbox.dns.zone('example.com', [
    { name, type: 'MX', values: ['10 \\041\\133x\\135\\050y\\051\\174\\140.example.net.'] },
    { name, type: 'TXT', values: [attack, huge] },
    { name: '_dmarc.example.com', type: 'TXT', values: [chunk(`v=DMARC1; aspf=s; ${ATTACK}`.slice(0, 200))] },
  ])
  sandbox.deny('ses:PutEmailIdentityMailFromAttributes')
  const env = { SANDBOX_DNS: sandbox.dns.address }
  const { log, summary, outputs } = await runWithKeys(sandbox, { 'wait-minutes': '0.1' }, env)
  expect(outputs['error-code']).toBe('ACCESS_DENIED')
  expectHarmless(log, summary)
  const told = await runWithRole(sandbox, { 'dns-servers': sandbox.dns.address }, env)
  expect(told.outputs['findings']).toContain('SPF_INVALID')
  expectHarmless(told.log, told.summary)
})

describe.concurrent('an answer that is hard to read does not keep the step', () => {
  const sets = (type: string, value: string, more = '<IsTruncated>false</IsTruncated>') =>
    `<?xml version="1.0"?><ListResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ResourceRecordSets><ResourceRecordSet><Name>bounce.example.com.</Name><Type>${type}</Type><TTL>300</TTL><ResourceRecords><ResourceRecord><Value>${value}</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></ResourceRecordSets>${more}<MaxItems>20</MaxItems></ListResourceRecordSetsResponse>`
  const next = '<IsTruncated>true</IsTruncated><NextRecordName>bounce.example.com.</NextRecordName>'
  const zones =
    '<?xml version="1.0"?><ListHostedZonesByNameResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><HostedZones/><IsTruncated>true</IsTruncated><NextDNSName>bounce.example.com.</NextDNSName><NextHostedZoneId>Z1</NextHostedZoneId><MaxItems>20</MaxItems></ListHostedZonesByNameResponse>'
  const terms = Array.from({ length: 100_000 }, (_, i) => `x${i.toString(36)}=`).join(' ')

  test.each<[string, Operation, string, string]>([
    ['a page of comments', 'ses:GetEmailIdentity', '<!---->'.repeat(1000), 'SERVICE_ERROR'],
    [
      'a text full of quotes that do not end',
      'route53:ListResourceRecordSets',
      sets('TXT', '"\\'.repeat(100_000)),
      'REQUEST_REJECTED',
    ],
    [
      'an SPF record of many terms',
      'route53:ListResourceRecordSets',
      sets('TXT', `"v=spf1 ${terms}"`),
      'DNS_CONFLICT',
    ],
    [
      'record sets without end',
      'route53:ListResourceRecordSets',
      sets('A', '192.0.2.1', next),
      'SERVICE_ERROR',
    ],
    ['zones without end', 'route53:ListHostedZonesByName', zones, 'SERVICE_ERROR'],
  ])('%s', async (_, operation, body, code) => {
    await using sandbox = await freshSandbox()
    sandbox.route53.addZone('example.com')
    sandbox.fault(operation, { kind: 'answer', status: 200, body }, { times: Number.POSITIVE_INFINITY })
    const env = { SANDBOX_DNS: sandbox.dns.address }
    const result = await runWithKeys(sandbox, { 'hosted-zone-id': 'auto' }, env, { onStart: killLater })
    expectFailure(result, code)
  })

  /** What is busy hears no other signal. */
  function killLater(kill: Kill): void {
    setTimeout(() => kill('SIGKILL'), 15_000).unref()
  }
})

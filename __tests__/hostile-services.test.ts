import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../sandbox/http/faults.ts'
import type { Operation } from '../sandbox/http/service.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { payloadFile } from './support/event.ts'
import { expectSafe, header, plainText, runAt, text } from './support/hostile-run.ts'

/** What AWS and GitHub answer, through the real clients and a whole run. */

describe('what the services say', () => {
  const KIB = 1024
  const status = fc.constantFrom(400, 403, 404, 409, 413, 429, 500, 503)

  async function started(): Promise<Sandbox> {
    const sandbox = await startSandbox()
    sandbox.ses.add('us-east-1', 'example.com')
    sandbox.route53.addZone('example.com')
    sandbox.github.addPullRequest(7)
    return sandbox
  }

  /** A run in which an operation never goes well. */
  async function runWith(operation: Operation, fault: Fault) {
    await using sandbox = await started()
    sandbox.fault(operation, fault, { times: Number.POSITIVE_INFINITY })
    const job = { GITHUB_EVENT_PATH: payloadFile({ pull_request: { number: 7 } }) }
    const result = await runAt(sandbox, { 'hosted-zone-id': 'auto' }, job)
    expect(sandbox.requestsTo(operation).length).toBeGreaterThan(0)
    return result
  }

  test('of a token leave the failure in the summary, however long they are', async () => {
    for (const letter of ['s', '`a', '日', '\u202e']) {
      await using sandbox = await startSandbox()
      const claim = letter.repeat((200 * KIB) / Buffer.byteLength(letter))
      sandbox.github.claims = { sub: claim, aud: claim, iss: claim }
      const refusal: Fault = { kind: 'error', status: 403, code: 'AccessDenied', message: 'No.' }
      sandbox.fault('sts:AssumeRoleWithWebIdentity', refusal)
      const result = await runAt(sandbox)
      expectSafe(result)
      expect(result.outputs['error-code']).toBe('ROLE_NOT_ASSUMED')
      expect(result.summary).toMatch(/\*\*ROLE_NOT_ASSUMED\*\*.*No\./)
    }
  })

  test('of SES are cut, however long they are', async () => {
    await using sandbox = await startSandbox()
    sandbox.ses.add('us-east-1', 'example.com')
    const message = 'long '.repeat(180 * KIB)
    const fault: Fault = { kind: 'answer', status: 400, body: JSON.stringify({ message }) }
    sandbox.fault('ses:PutEmailIdentityMailFromAttributes', fault)
    const result = await runAt(sandbox)
    expectSafe(result)
    expect(result.outputs['error-message']).toMatch(/long long.*…/)
  })

  test.each<[string, Operation]>([
    ['the read', 'ses:GetEmailIdentity'],
    ['the PUT', 'ses:PutEmailIdentityMailFromAttributes'],
  ])('of SES at %s have no effect', async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(status, text, text, header, header, async (code, type, message, id, name) => {
        const body = JSON.stringify({ __type: type, message })
        const headers = { 'x-amzn-requestid': id, 'x-amzn-errortype': name }
        expectSafe(await runWith(operation, { kind: 'answer', status: code, headers, body }))
      }),
      { numRuns: 20 },
    )
  })

  test.each<[string, Operation]>([
    ['STS', 'sts:AssumeRoleWithWebIdentity'],
    ['Route 53 at a list of zones', 'route53:ListHostedZonesByName'],
    ['Route 53 at a zone', 'route53:GetHostedZone'],
    ['Route 53 at the records', 'route53:ListResourceRecordSets'],
    ['Route 53 at a batch', 'route53:ChangeResourceRecordSets'],
    ['Route 53 at a change', 'route53:GetChange'],
  ])('of %s have no effect', async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(status, text, text, async (code, type, message) => {
        expectSafe(await runWith(operation, { kind: 'error', status: code, code: type, message }))
      }),
      { numRuns: 12 },
    )
  })

  const XML = [
    '<a/>',
    '<ErrorResponse>text</ErrorResponse>',
    '<ErrorResponse><Error><Code>One</Code><Code>Two</Code><Message>a</Message><Message>b</Message></Error></ErrorResponse>',
    '<ErrorResponse><Error><Code><Code>One</Code></Code><Message><b/></Message></Error></ErrorResponse>',
    '<ErrorResponse><Error><Code>&#xD800;&#x110000;&nope;</Code><Message>&#0;</Message></Error></ErrorResponse>',
    '<ErrorResponse><Error><Code>InvalidChangeBatch</Code><Messages><Message><b/></Message></Messages></Error></ErrorResponse>',
  ]
  const JSONS = [
    '{"message":["a","b"],"__type":["One","Two"]}',
    '{"message":{"a":1},"__type":{"b":2},"code":[]}',
    '{"message":1,"__type":2}',
    '{"message":null,"__type":null}',
    '{"__proto__":{"message":"x"},"constructor":1,"MailFromAttributes":{"__proto__":null}}',
  ]

  test.each<[string, Operation, readonly string[]]>([
    ['GitHub', 'github:GetIdToken', JSONS],
    ['STS', 'sts:AssumeRoleWithWebIdentity', XML],
    ['SES at the read', 'ses:GetEmailIdentity', JSONS],
    ['SES at the PUT', 'ses:PutEmailIdentityMailFromAttributes', JSONS],
    ['Route 53 at a list of zones', 'route53:ListHostedZonesByName', XML],
    ['Route 53 at a zone', 'route53:GetHostedZone', XML],
    ['Route 53 at the records', 'route53:ListResourceRecordSets', XML],
    ['Route 53 at a batch', 'route53:ChangeResourceRecordSets', XML],
    ['Route 53 at a change', 'route53:GetChange', XML],
    ['GitHub at the list of comments', 'github:ListIssueComments', JSONS],
    ['GitHub at a new comment', 'github:CreateIssueComment', JSONS],
  ])('of %s may have any form', async (_, operation, bodies) => {
    for (const body of bodies) {
      for (const code of [400, 500]) {
        expectSafe(await runWith(operation, { kind: 'answer', status: code, body }))
      }
    }
  })

  test('of a token have no effect, when STS refuses it', async () => {
    // The trust policy that is shown has every sign of them.
    const audience = fc.oneof(plainText, fc.array(plainText, { maxLength: 3 }))
    const claims = fc.record({ sub: plainText, aud: audience, iss: plainText })
    await fc.assert(
      fc.asyncProperty(claims, text, async (claimed, message) => {
        await using sandbox = await started()
        sandbox.github.claims = claimed
        const refusal: Fault = { kind: 'error', status: 403, code: 'AccessDenied', message }
        sandbox.fault('sts:AssumeRoleWithWebIdentity', refusal)
        const result = await runAt(sandbox)
        expect(result.outputs['error-code']).toBe('ROLE_NOT_ASSUMED')
        expectSafe(result)
      }),
      { numRuns: 20 },
    )
  })

  test.each<[string, Operation]>([
    ['the list of comments', 'github:ListIssueComments'],
    ['a new comment', 'github:CreateIssueComment'],
  ])('of GitHub at %s have no effect', async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(status, text, async (code, message) => {
        const result = await runWith(operation, { kind: 'error', status: code, code: '', message })
        expect(result.outputs['success']).toBe('true')
        expectSafe(result)
      }),
      { numRuns: 15 },
    )
  })
})

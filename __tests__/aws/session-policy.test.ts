import { expect, test } from 'vitest'
import { isAllowed, parsePolicy } from '../../sandbox/iam/policy.ts'
import { sessionPolicy } from '../../src/aws/session-policy.ts'
import type { Mode, ZoneChoice } from '../../src/inputs/settings.ts'
import { settings } from '../support/values.ts'

const READS = ['ses:GetEmailIdentity', 'ses:GetIdentityMailFromDomainAttributes']
const PUT = 'ses:PutEmailIdentityMailFromAttributes'
const ZONE_READS = [
  'route53:GetHostedZone',
  'route53:ListHostedZonesByName',
  'route53:ListResourceRecordSets',
  'route53:GetChange',
]
const PUBLISH = 'route53:ChangeResourceRecordSets'
const OTHERS = ['ses:SendEmail', 'ses:DeleteEmailIdentity', 'iam:CreateUser']

const AUTO: ZoneChoice = { kind: 'auto' }

/** By the judgment of the sandbox, which enforces the same policy in the scenarios. */
test.each<[Mode, ZoneChoice | undefined, readonly string[]]>([
  ['plan', undefined, READS],
  ['plan', AUTO, [...READS, ...ZONE_READS]],
  ['check', undefined, READS],
  ['check', AUTO, [...READS, ...ZONE_READS]],
  ['apply', undefined, [...READS, PUT]],
  ['apply', AUTO, [...READS, PUT, ...ZONE_READS, PUBLISH]],
])('in mode %s with the zone %o, the session may do what that needs and no more', (mode, zone, needed) => {
  const dnsProvider = zone && ({ kind: 'route53', role: undefined } as const)
  const text = sessionPolicy('role-to-assume', settings({ mode, zone, dnsProvider }))
  const policy = parsePolicy(text)
  const resource = 'arn:aws:ses:us-east-1:111122223333:identity/example.com'
  const allowed = [...READS, PUT, ...ZONE_READS, PUBLISH, ...OTHERS].filter((action) =>
    isAllowed(policy, action, resource),
  )
  expect(allowed).toEqual(needed)
  expect(text.length).toBeLessThanOrEqual(2048)
})

test('where the zone has a role of its own, each of the two may do its part alone', () => {
  const role = {
    kind: 'role',
    arn: 'arn:aws:iam::444455556666:role/dns',
    sessionName: 's',
    audience: 'a',
  } as const
  const run = settings({ mode: 'apply', zone: AUTO, dnsProvider: { kind: 'route53', role } })
  const allowedBy = (input: 'role-to-assume' | 'hosted-zone-role-to-assume') =>
    [...READS, PUT, ...ZONE_READS, PUBLISH].filter((action) =>
      isAllowed(parsePolicy(sessionPolicy(input, run)), action, '*'),
    )
  expect(allowedBy('role-to-assume')).toEqual([...READS, PUT])
  expect(allowedBy('hosted-zone-role-to-assume')).toEqual([...ZONE_READS, PUBLISH])
})

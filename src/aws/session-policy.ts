import type { RoleInput, Settings } from '../inputs/settings.ts'
import { code, msg } from '../message.ts'

/** Actions of IAM that only read. */
const SES_READS = ['ses:GetEmailIdentity', 'ses:GetIdentityMailFromDomainAttributes']
const ROUTE53_READS = [
  'route53:GetChange',
  'route53:GetHostedZone',
  'route53:ListHostedZonesByName',
  'route53:ListResourceRecordSets',
]

/**
 * The session policy of a run ("AssumeRoleWithWebIdentity", Policy; at most 2,048 characters): its credentials can do what both the role
 * and this policy allow, so in a mode that only reads, not even a bug or a stolen token can write. Which resources, the role says.
 */
export function sessionPolicy(
  input: RoleInput,
  { mode, targets, dnsProvider }: Pick<Settings, 'mode' | 'targets' | 'dnsProvider'>,
): string {
  const writes = mode === 'apply'
  const isForSes = input === 'role-to-assume'
  const isForZone = dnsProvider?.kind === 'route53' && isForSes === (dnsProvider.role === undefined)
  const publishes = isForZone && targets.some(({ zone }) => zone !== undefined)
  const actions = [
    ...(isForSes ? SES_READS : []),
    ...(isForSes && writes ? ['ses:PutEmailIdentityMailFromAttributes'] : []),
    ...(publishes ? ROUTE53_READS : []),
    ...(publishes && writes ? ['route53:ChangeResourceRecordSets'] : []),
  ]
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  })
}

/** What to do about a denial by a session policy. */
export const aboutSessionPolicy = msg`With ${code('role-to-assume')}, this Action sets that policy, so please report this as a bug. Otherwise, the policy came with the credentials: allow the action where they are issued.`

import type { ServiceFailure } from '../aws/failure.ts'
import { aboutSessionPolicy } from '../aws/session-policy.ts'
import { explainTransport, isTransport } from '../aws/transport-errors.ts'
import { ActionError } from '../errors.ts'
import { partitionOf } from '../mail-from/regions.ts'
import { code, msg } from '../message.ts'

/** The permissions that publishing needs, as IAM spells them. */
export type Route53Permission =
  | 'route53:GetHostedZone'
  | 'route53:ListHostedZonesByName'
  | 'route53:ListResourceRecordSets'
  | 'route53:ChangeResourceRecordSets'
  | 'route53:GetChange'

/** What a call was about. */
export interface Route53Context {
  /** Empty where the call is not about one zone. */
  readonly zoneId: string
  readonly region: string
  /** ARN of the role for the zone alone, where there is one. */
  readonly role: string | undefined
}

/** Tells the user of a call of Amazon Route 53 that failed for good. */
export function explainRoute53Failure(
  failure: ServiceFailure,
  permission: Route53Permission,
  { zoneId, region, role }: Route53Context,
): ActionError {
  const { name, message } = failure
  const as = role ? msg` for the role ${role} (${code('hosted-zone-role-to-assume')})` : msg``
  if (isTransport(failure)) {
    return explainTransport(failure, {
      service: 'Amazon Route 53',
      action: permission,
      region,
      endpointVariable: 'AWS_ENDPOINT_URL_ROUTE_53',
    })
  }
  if (name === 'NoSuchHostedZone') {
    return new ActionError(
      'REQUEST_REJECTED',
      msg`There is no hosted zone ${zoneId} in the account of ${role ? msg`the role ${role}` : msg`these credentials`} (Amazon Route 53: "${message}"). Correct ${code('hosted-zone-id')}, set it to ${code('auto')}, or set ${code('hosted-zone-role-to-assume')} to a role in the account that has the zone.`,
    )
  }
  switch (failure.kind) {
    case 'denied':
      return new ActionError(
        'ACCESS_DENIED',
        /session policy/i.test(message)
          ? msg`A session policy denies ${permission} (Amazon Route 53: "${message}"). ${aboutSessionPolicy}`
          : msg`IAM denies ${permission} on ${resourceOf(permission, zoneId, region)}${as} (Amazon Route 53: "${message}"). Allow that action in a policy of the role or user; if the zone belongs to another account, set ${code('hosted-zone-role-to-assume')} to a role there. Or leave out ${code('dns-provider')} and ${code('hosted-zone-id')}, and publish the records yourself.`,
      )
    case 'credentials':
      return new ActionError(
        'CREDENTIALS_REJECTED',
        msg`Amazon Route 53 does not accept the credentials${as} (${name}: "${message}"). Get fresh ones in the same job, or set ${code('role-to-assume')}.`,
      )
    default:
      return new ActionError(
        'REQUEST_REJECTED',
        msg`Amazon Route 53 refused ${permission} (${name || 'error'}: "${message}"). Check ${code('hosted-zone-id')}.`,
      )
  }
}

function resourceOf(permission: Route53Permission, zoneId: string, region: string): string {
  const partition = partitionOf(region)
  if (permission === 'route53:ListHostedZonesByName') return '*'
  const resource = permission === 'route53:GetChange' ? 'change/*' : `hostedzone/${zoneId}`
  return `arn:${partition}:route53:::${resource}`
}

import { ActionError, type ErrorCode } from '../errors.ts'
import type { Identity } from '../mail-from/names.ts'
import { partitionOf } from '../mail-from/regions.ts'
import { code, type Message, msg } from '../message.ts'
import type { FailureKind, ServiceFailure } from './failure.ts'
import { aboutSessionPolicy } from './session-policy.ts'
import { explainTransport, isTransport, type TransportKind } from './transport-errors.ts'

/** The permissions that the two calls need, as IAM spells them. */
export type SesPermission =
  | 'ses:GetEmailIdentity'
  | 'ses:PutEmailIdentityMailFromAttributes'
  | 'ses:GetIdentityMailFromDomainAttributes'

/** The identity that a call is about, and the credentials that it is made with. */
export interface SesContext {
  readonly identity: Identity
  readonly region: string
  /** Whether the credentials are made by this run, and so may be new to SES. */
  readonly justAssumed: boolean
  /** Whether a session token goes along with a long-term access key, which never has one. */
  readonly hasStrayToken?: boolean | undefined
}

type AnswerKind = Exclude<FailureKind, TransportKind>

const CODES: Record<AnswerKind, ErrorCode> = {
  'not-found': 'IDENTITY_NOT_FOUND',
  denied: 'ACCESS_DENIED',
  credentials: 'CREDENTIALS_REJECTED',
  refused: 'REQUEST_REJECTED',
}

/** Tells the user of a call of Amazon SES that failed for good. */
export function explainSesFailure(
  failure: ServiceFailure,
  permission: SesPermission,
  target: SesContext,
): ActionError {
  const { region } = target
  if (isTransport(failure)) {
    return explainTransport(failure, {
      service: 'Amazon SES',
      action: permission,
      region,
      endpointVariable: 'AWS_ENDPOINT_URL_SESV2',
      requestId: failure.requestId,
    })
  }
  const kind = failure.kind as AnswerKind
  const text = EXPLANATIONS[kind](failure, permission, target)
  return new ActionError(CODES[kind], text, { requestId: failure.requestId })
}

type Explanation = (failure: ServiceFailure, permission: SesPermission, target: SesContext) => Message

const EXPLANATIONS: Record<AnswerKind, Explanation> = {
  'not-found': ({ message }, _, { identity, region }) =>
    msg`There is no identity ${identity.name} in ${region} in the account of these credentials (Amazon SES: "${message}"). Create the identity there first, or correct ${code('identity')}, ${code('aws-region')} or the role.`,
  denied: ({ message }, permission, { identity, region }) =>
    /session policy/i.test(message)
      ? msg`A session policy denies ${permission} (Amazon SES: "${message}"). ${aboutSessionPolicy}`
      : msg`IAM denies ${permission} on ${identityArn(region, identity.name)} (Amazon SES: "${message}"). Allow that action in a policy of the role or user; if one does already, look for a permissions boundary or an organization policy that denies it.`,
  credentials: (failure, _, target) => explainCredentials(failure, target),
  refused: ({ message }) => msg`Amazon SES refused the request: "${message}". ${hintForRefusal(message)}`,
}

function explainCredentials(
  { name, message }: ServiceFailure,
  { region, justAssumed, hasStrayToken }: SesContext,
): Message {
  const refusal = msg`Amazon SES does not accept the credentials (${name}: "${message}").`
  if (hasStrayToken) {
    return msg`${refusal} ${code('AWS_SESSION_TOKEN')} is set along with a long-term access key (${code('AKIA…')}), which never has one, so it is left over from other credentials: unset it, or set ${code('role-to-assume')}.`
  }
  if (/Expired|Skewed/.test(name) || /expired|not yet current/i.test(message)) {
    return justAssumed
      ? msg`${refusal} They are fresh, so check the runner's clock.`
      : msg`${refusal} They are out of date: get fresh ones in the same job, right before this step, or set ${code('role-to-assume')}; on a self-hosted runner, check its clock.`
  }
  return justAssumed
    ? msg`${refusal} Most likely ${region} is not enabled for the account of the role: enable it, or correct ${code('aws-region')}.`
    : msg`${refusal} They were mistyped or deleted, belong to another partition, or ${region} is not enabled for the account: enable the region, or set ${code('role-to-assume')} so that this step gets its own.`
}

function hintForRefusal(message: string): Message {
  if (/not (?:a )?subdomain/i.test(message)) {
    return msg`The MAIL FROM domain must be a subdomain of the identity's domain: correct ${code('mail-from-domain')} or ${code('identity')}.`
  }
  if (/parents? (?:are|is) not verified/i.test(message)) {
    return msg`This happens with new identities and new zones, and usually goes away within hours: check that the identity is verified, then run the step again.`
  }
  return msg`Correct the input that the message names.`
}

function identityArn(region: string, identity: string): string {
  return `arn:${partitionOf(region)}:ses:${region}:*:identity/${identity}`
}

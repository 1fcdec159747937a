import { ActionError, type ErrorCode } from '../errors.ts'
import type { Identity } from '../mail-from/names.ts'
import { partitionOf } from '../mail-from/regions.ts'
import { type Message, say } from '../message.ts'
import { MAX_ATTEMPTS } from '../retry.ts'
import type { Failure, FailureKind } from './failure.ts'

/** The permissions that the two calls need, as IAM spells them. */
export type SesPermission = 'ses:GetEmailIdentity' | 'ses:PutEmailIdentityMailFromAttributes'

const CODES: Record<FailureKind, ErrorCode> = {
  'not-found': 'IDENTITY_NOT_FOUND',
  denied: 'ACCESS_DENIED',
  credentials: 'CREDENTIALS_REJECTED',
  throttled: 'RATE_LIMITED',
  refused: 'REQUEST_REJECTED',
  broken: 'SERVICE_ERROR',
  unreadable: 'SERVICE_ERROR',
  network: 'NETWORK_ERROR',
}

/** Tells the user of a call of Amazon SES that failed for good. */
export function explainSesFailure(
  failure: Failure,
  permission: SesPermission,
  identity: Identity,
  region: string,
): ActionError {
  const text = explain(failure, permission, identity.name, region)
  return new ActionError(CODES[failure.kind], text, { requestId: failure.requestId })
}

function explain(failure: Failure, permission: SesPermission, identity: string, region: string): Message {
  const { kind, words } = failure
  switch (kind) {
    case 'not-found':
      return say`There is no identity ${identity} in ${region} in the account of these credentials (Amazon SES: "${words}"). Create and verify the identity there first, or correct ${'identity'}, ${'aws-region'} or the role.`
    case 'denied':
      return say`IAM denies ${permission} on ${identityArn(region, identity)} (Amazon SES: "${words}"). Allow that action in a policy of the role or user; if one does already, look for a permissions boundary or an organization policy that denies it.`
    case 'credentials':
      return explainCredentials(failure, region)
    case 'throttled':
      return say`Amazon SES throttled ${permission} ${MAX_ATTEMPTS} times in a row ("${words}"). It takes one such call a second per account and region: run the step again, and let jobs for one region run one after the other.`
    case 'refused':
      return say`Amazon SES refused the request: "${words}". ${hintForRefusal(words)}`
    case 'broken':
      return say`Amazon SES failed to answer ${permission} in ${MAX_ATTEMPTS} attempts ("${words}"). Such faults pass: run the step again, and look at the AWS Health Dashboard if it stays.`
    case 'unreadable':
      return say`What answered ${permission} at ${failure.host || `the SES endpoint in ${region}`} was not Amazon SES (${words}). A proxy or a firewall may stand between: let the runner reach the SES endpoint of ${region}, or correct ${'AWS_ENDPOINT_URL_SESV2'} if it is set.`
    case 'network':
      return explainNetwork(failure, region)
  }
}

function explainCredentials({ name, words }: Failure, region: string): Message {
  if (/Expired|Skewed/.test(name)) {
    return say`Amazon SES says that the credentials are out of date (${name}: "${words}"). Get them in the same job, right before this step, or name ${'role-to-assume'}; on a self-hosted runner, check its clock.`
  }
  return say`Amazon SES does not know the credentials (${name}: "${words}"). They belong to another partition, were deleted or were mistyped, or ${region} is not enabled for the account: enable the region, or name ${'role-to-assume'} so that this step gets its own.`
}

function hintForRefusal(words: string): Message {
  if (/not (?:a )?subdomain/i.test(words)) {
    return say`The MAIL FROM domain must lie below the domain of the identity: correct ${'mail-from-domain'} or ${'identity'}.`
  }
  if (/parents? (?:are|is) not verified/i.test(words)) {
    return say`This is seen on new identities and new zones and passes within hours: check that the identity is verified, then run the step again.`
  }
  return say`Correct the inputs that it speaks of.`
}

function explainNetwork({ words, host }: Failure, region: string): Message {
  if (words === 'ENOTFOUND') {
    return say`The host ${host} does not exist (${words}). Amazon SES is not offered in ${region}, or the name is mistyped: correct ${'aws-region'}; otherwise check the DNS of the runner.`
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO/.test(words)) {
    return say`The certificate of ${host} is not trusted (${words}). Behind a proxy that opens TLS, set ${'NODE_EXTRA_CA_CERTS'} to the file with its CA certificate in the environment of the runner.`
  }
  if (words.startsWith('ERR_PROXY')) {
    return say`The proxy refused to connect to ${host} (${words}). Check ${'HTTPS_PROXY'}, its user and password, and ${'NO_PROXY'} in the environment of the runner.`
  }
  return say`${host} could not be reached in ${MAX_ATTEMPTS} attempts (${words}). Check that the runner may open HTTPS connections to it, and its proxy settings (${'HTTPS_PROXY'}, ${'NO_PROXY'}), then run the step again.`
}

function identityArn(region: string, identity: string): string {
  return `arn:${partitionOf(region)}:ses:${region}:*:identity/${identity}`
}

import { ActionError } from '../errors.ts'
import type { Claims } from '../github/id-token.ts'
import type { RoleInput } from '../inputs/settings.ts'
import { code, type Message, msg } from '../message.ts'
import type { ServiceFailure } from './failure.ts'
import type { Role } from './role.ts'

/** Why STS refused a role, and what to do about it. STS says little, so much of it is read from its message. */

/** How STS says that it could not get the keys of the issuer, which passes like a failure of the issuer itself. */
const KEYS_OUT_OF_REACH = /\bretrieve verification key\b/i

/** What STS alone means by its refusals: which of them a retry with a new ID token can fix. */
export function refineRefusal(failure: ServiceFailure): ServiceFailure {
  if (KEYS_OUT_OF_REACH.test(failure.message)) return { ...failure, retry: 'transient' }
  return isExpired(failure) ? { ...failure, retry: 'once' } : failure
}

/** The error for a role that STS does not let this job assume: `ROLE_NOT_ASSUMED`. */
export function roleRefusal(
  failure: ServiceFailure,
  { arn, input }: Pick<Role, 'arn' | 'input'>,
  claims: Claims | undefined,
): ActionError {
  const refusal = msg`AWS STS refused to let this job assume ${arn} (${input}): "${failure.message}".`
  const shown = claims
    ? msg`${refusal} The ID token has ${code('sub')} "${claims.sub}", ${code('aud')} "${claims.aud}", ${code('iss')} "${claims.iss}".`
    : refusal
  const [, reason] = REASONS.find(([isMeant]) => isMeant(failure)) ?? []
  if (reason) return new ActionError('ROLE_NOT_ASSUMED', msg`${shown} ${reason(claims, input)}`)
  if (failure.kind !== 'denied') {
    return new ActionError('ROLE_NOT_ASSUMED', msg`${shown} Check ${input} and the role's trust policy.`)
  }
  const advice = msg`${shown} ${aboutSubject(claims?.sub ?? '')}`
  if (!claims) return new ActionError('ROLE_NOT_ASSUMED', advice)
  const statement = trustStatement(arn, claims)
  return new ActionError(
    'ROLE_NOT_ASSUMED',
    msg`${advice} A condition that matches this job: ${JSON.stringify(statement.Condition)}`,
    { remedy: { title: 'A trust policy statement that lets this job assume the role', json: statement } },
  )
}

type Reason = readonly [
  isMeant: (failure: ServiceFailure) => boolean,
  reason: (claims: Claims | undefined, input: RoleInput) => Message,
]

const says =
  (pattern: RegExp) =>
  ({ message }: ServiceFailure) =>
    pattern.test(message)

/** The first that fits counts; a refusal that none of them fits is most likely about `sub`. */
const REASONS: readonly Reason[] = [
  [
    ({ name, message }) => name.startsWith('IDPCommunicationError') || KEYS_OUT_OF_REACH.test(message),
    () =>
      msg`STS could not get the keys of the token's issuer, which is usually temporary: run the step again. On GitHub Enterprise Server, AWS must be able to reach the issuer over the internet.`,
  ],
  [
    says(/thumbprint/i),
    (claims) =>
      msg`The certificate of ${issuerOf(claims)} does not match the thumbprints of the IAM OIDC provider: update them with ${code('aws iam update-open-id-connect-provider-thumbprint')}.`,
  ],
  [
    says(/resource control policy/i),
    () =>
      msg`A resource control policy (RCP) of the AWS organization denies it, whatever the trust policy allows: ask the administrators of the organization to exempt the role, or this OIDC provider.`,
  ],
  [
    says(/service control policy/i),
    () =>
      msg`A service control policy (SCP) of the AWS organization denies it, whatever the trust policy allows: ask the administrators of the organization to allow it for the role.`,
  ],
  [
    says(/VPC endpoint policy/i),
    () =>
      msg`The policy of the VPC endpoint for STS does not allow it: allow ${code('sts:AssumeRoleWithWebIdentity')} for the role there.`,
  ],
  [
    says(/explicit(?:ly)? den/i),
    () =>
      msg`A policy explicitly denies it, which overrides any allow: look for ${code('"Effect": "Deny"')} in the trust policy of the role, and in the policies of the AWS organization.`,
  ],
  [
    ({ name }) => name === 'RegionDisabledException',
    () => msg`Activate STS for the region in the account of the role, or correct ${code('aws-region')}.`,
  ],
  [
    says(/No OpenIDConnect provider/i),
    (claims) => msg`Create an IAM OIDC provider for ${issuerOf(claims)} in the account of the role.`,
  ],
  [
    says(/audience/i),
    () =>
      msg`The IAM OIDC provider doesn't list this audience: add it there, or correct ${code('audience')}.`,
  ],
  [
    isExpired,
    () =>
      msg`STS rejected two freshly issued tokens as expired. Run the step again; on GitHub Enterprise Server, check the server's clock.`,
  ],
  [
    ({ kind }) => kind === 'not-found',
    (_, input) => msg`The role does not exist in that account: create it, or correct ${input}.`,
  ],
  [
    ({ name }) => /^(?:PackedPolicyTooLarge|MalformedPolicyDocument)/.test(name),
    () => msg`The problem is this Action's session policy, not your role: please report it as a bug.`,
  ],
]

function isExpired({ name }: ServiceFailure): boolean {
  return name === 'ExpiredToken' || name === 'ExpiredTokenException'
}

function issuerOf(claims: Claims | undefined): Message {
  return claims ? msg`${claims.iss}` : msg`the token's issuer`
}

/** What in a `sub` most likely differs from the trust policy ("OpenID Connect reference", Example subject claims). */
function aboutSubject(sub: string): Message {
  if (MERGE_QUEUE.test(sub)) {
    return msg`This is a merge queue run, and its branch exists for this run only. Skip the step there with ${code("if: github.event_name != 'merge_group'")}, or trust all branches of the queue with ${code('StringLike')}.`
  }
  return msg`Most likely the trust policy expects a different ${code('sub')}: the match is exact and case-sensitive, and ${formOf(sub)}. Or the role doesn't exist; STS answers the same in both cases.`
}

function formOf(sub: string): Message {
  if (/^repo:[^:/@]+@\d+\//.test(sub))
    return msg`this one contains the immutable IDs of the owner and the repository`
  if (sub.includes(':environment:')) {
    return msg`this one names the job's environment, not its branch`
  }
  if (sub.endsWith(':pull_request')) return msg`in pull request runs it names no branch`
  return msg`it names the environment if the job has one, and in newer repositories the owner and repository IDs`
}

/** The temporary branch of a merge queue, `gh-readonly-queue/main/pr-1-<SHA>` ("Managing a merge queue"). */
const MERGE_QUEUE = /\bgh-readonly-queue\//

/** Claims in the `sub` of an organization's own template that differ in each run. */
const PASSING_CLAIMS = new Set([
  'run_id',
  'run_number',
  'run_attempt',
  'sha',
  'workflow_sha',
  'job_workflow_sha',
])

/** A `sub` for the trust policy, with `*` for what is of one run, tag or pull request only. */
function subjectPattern(sub: string): string {
  const parts = sub.split(':')
  return parts
    .map((part, i) => {
      if (PASSING_CLAIMS.has(parts[i - 1] ?? '')) return '*'
      if (MERGE_QUEUE.test(part)) return `${part.slice(0, part.lastIndexOf('/'))}/*`
      return part.replace(/(refs\/pull)\/\d+\//, '$1/*/').replace(/(refs\/tags)\/.+/, '$1/*')
    })
    .join(':')
}

/** The trust policy that fits the token: "Configuring a role for GitHub OIDC identity provider" in the IAM guide. */
function trustStatement(roleArn: string, { sub, aud, iss }: Claims) {
  const provider = iss.replace(/^https:\/\//, '')
  const [, partition = 'aws', , , account = ''] = roleArn.split(':')
  const [audience, subject] = [{ [`${provider}:aud`]: aud }, { [`${provider}:sub`]: subjectPattern(sub) }]
  return {
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition:
      subjectPattern(sub) === sub
        ? { StringEquals: { ...audience, ...subject } }
        : { StringEquals: audience, StringLike: subject },
  }
}

import type { ActionError } from '../errors.ts'
import type { Mode, Settings } from '../inputs/settings.ts'
import type { Current, Desired } from '../mail-from/attributes.ts'
import type { Change, DeliveryImpact } from '../mail-from/decision.ts'
import type { Finding } from '../mail-from/findings.ts'
import { creationsIn, type RecordChange } from '../mail-from/publication.ts'
import { feedbackHost } from '../mail-from/regions.ts'
import { code, type Message, msg } from '../message.ts'
import { areRecordsInPlace, findingsOf, isCuredByPlan, type Outcome, stateToCome } from '../outcome.ts'
import type { HostedZone } from '../route53/route53.ts'

/** What the run says in prose, in the log and in the summary alike. */

/** What is declared, and with which credentials. */
export function aboutSettings({ identity, desired, region, credentials }: Settings): Message {
  const wanted =
    desired.kind === 'custom'
      ? msg`MAIL FROM domain ${desired.domain}, behavior on MX failure ${desired.behavior}`
      : msg`no custom MAIL FROM domain`
  const source =
    credentials.kind === 'role'
      ? msg`with the role ${credentials.arn}, session ${credentials.sessionName}`
      : msg`with the credentials in the environment, as ${code('role-to-assume')} is empty`
  return msg`Declared for ${identity.name} in ${region}: ${wanted}; ${source}.`
}

/** The names only: the values may hold a password. */
export function aboutUnreadProxy(names: readonly string[]): Message {
  return msg`${names.join(', ')} is set, and the Node.js of this runner (${process.version}) knows no proxies: requests go out without one. Update the runner to 2.328 or newer.`
}

/** Also the names only. */
export function aboutForeignProxy(names: readonly string[]): Message {
  return msg`${names.join(', ')} does not begin with ${code('http://')} or ${code('https://')}, and Node.js knows no other proxies: requests go out without one. Write it as ${code('http://host:port')}.`
}

/** For a region that is not in the list of this version. */
export function aboutUnknownRegion(region: string): Message {
  return msg`This version of the Action does not know ${region} as a region of Amazon SES. The step continues; if the name is mistyped, correct ${code('aws-region')}.`
}

/** For a region whose MX host no AWS page confirms. */
export function aboutUnconfirmedHost(region: string): Message {
  return msg`AWS does not document the MX host for ${region}: ${feedbackHost(region)} follows the pattern of the other regions. Compare it with the one that the SES console shows.`
}

/** Why the settings are sent, or would be, although nobody knows what SES has. */
export function aboutDeniedRead(error: ActionError, mode: Mode): Message {
  const sent = mode === 'plan' ? msg`${code('apply')} would send the settings` : msg`the settings are sent`
  return msg`The current state is unknown, so ${sent} without knowing whether anything differs. ${error.text}`
}

/** What `apply` is about to do. */
export function aboutChange(change: Change, before: Current | undefined, desired: Desired): Message {
  switch (change) {
    case 'none':
      return msg`${found(before)}: nothing to change.`
    case 'enable':
      return msg`${found(before)}: enabling ${stateOf(desired)}.`
    case 'update':
      return msg`${found(before)}: updating to ${stateOf(desired)}.`
    case 'restart':
      return msg`${found(before)}: sending the same settings again, so that SES starts looking for the MX record anew.`
    case 'disable':
      return msg`${found(before)}: turning the custom MAIL FROM domain off.`
  }
}

/** `SES has …`, to begin a sentence with. */
export function found(before: Current | undefined): Message {
  return before ? msg`SES has ${stateOf(before)}` : msg`What SES has is not known`
}

/** A state in a few words. */
export function stateOf(state: Current | Desired): Message {
  if (state.kind === 'default') return msg`no custom MAIL FROM domain`
  const status = 'status' in state ? msg`, status ${state.status || 'not given'}` : msg``
  return msg`the MAIL FROM domain ${state.domain} with behavior ${state.behavior}${status}`
}

/** That a change stops mail under `RejectMessage`, or may, and how to avoid that. */
export function aboutDeliveryImpact(
  stop: Exclude<DeliveryImpact, 'no'>,
  before: Current | undefined,
  desired: Desired,
): Message {
  const domain = desired.kind === 'custom' ? desired.domain : ''
  const advice = msg`To let mail go on meanwhile, set ${code('behavior-on-mx-failure')} to ${code('UseDefaultValue')} until the status is ${code('SUCCESS')}.`
  if (stop === 'unknown') {
    return msg`Under ${code('RejectMessage')} SES rejects all mail of this identity while ${domain} is not verified. If this changes the MAIL FROM domain, mail stops until SES has found its MX record. ${advice}`
  }
  const isVerified = before?.kind === 'custom' && before.domain === domain && before.status === 'SUCCESS'
  if (isVerified) {
    return msg`This change may stop mail: under ${code('RejectMessage')} SES rejects all mail of this identity while ${domain} is not verified, and a change may make SES verify it again. Make it at a time when little mail is sent.`
  }
  const instead =
    before?.kind === 'custom' && before.domain !== domain ? msg` in place of ${before.domain}` : msg``
  return msg`This change stops mail: under ${code('RejectMessage')} SES rejects all mail of this identity until it has verified ${domain}${instead}. ${advice}`
}

/** That nothing has to be published. */
export function aboutHeldRecords({ name, id }: HostedZone): Message {
  return msg`The hosted zone ${name} (${id}) holds both records already.`
}

/** The values that changes in a hosted zone add. */
export function aboutRecords(changes: readonly RecordChange[]): Message {
  return msg`${creationsIn(changes)
    .map(({ type, values }) => `${type} ${(values.at(-1) ?? '').replace(/\.$/, '')}`)
    .join(', ')}`
}

/** A finding as a line of the log. */
export function aboutFinding({ severity, code, message }: Finding): Message {
  return msg`DNS ${severity} ${code}: ${message}`
}

/** What is left for the user to do after a run that succeeded. */
export function nextStep(outcome: Outcome): Message {
  const { after, change, settings } = outcome
  if (settings?.mode === 'plan' && (change !== 'none' || outcome.toPublish.length > 0))
    return nextStepOfPlan(outcome)
  if (!after || after.kind === 'default') return nextStepAtDefault(outcome)
  if (after.status === 'SUCCESS') {
    const verified = msg`SES has verified ${after.domain} and uses it.`
    return hasFaults(outcome)
      ? msg`${verified} Correct what DNS shows all the same.`
      : msg`${verified} No action is needed; keep both DNS records in place.`
  }
  const until = msg`Until SES has found the MX record ${meanwhile(after.behavior)}.`
  if (areRecordsInPlace(outcome)) {
    return msg`Both DNS records are in place, so nothing is left to do: SES just has not looked${after.status === 'TEMPORARY_FAILURE' ? msg` again` : msg``} yet, and usually does within minutes. ${until}`
  }
  return msg`${correction(after.status, change, hasFaults(outcome))} ${until}`
}

/** What is left after a plan that has something to do. */
function nextStepOfPlan(outcome: Outcome): Message {
  const start = msg`Nothing has been changed: this is a plan, and a run with ${code('mode')} ${code('apply')} carries it out.`
  const then = stateToCome(outcome)
  if (then?.kind !== 'custom') return msg`${start} After that mail leaves with the default MAIL FROM domain.`
  const correct = correctionBefore(outcome)
  if (then.status === 'SUCCESS') return msg`${start}${correct}`
  return msg`${start}${correct} SES then looks for the MX record for up to 72 hours. Until SES has found it, ${meanwhile(then.behavior)}.`
}

/** What the user has to do in DNS, as the plan does not do it. */
function correctionBefore(outcome: Outcome): Message {
  const faults = findingsOf(outcome).filter(
    (finding) => finding.severity !== 'info' && !isCuredByPlan(finding, outcome),
  )
  if (faults.length > 0) return msg` Correct what DNS shows before that run, as the findings say.`
  return outcome.hostedZone || areRecordsInPlace(outcome)
    ? msg``
    : msg` Publish both DNS records before that run if they are not published yet.`
}

function nextStepAtDefault({ before, change }: Outcome): Message {
  const state = msg`Mail leaves with the default MAIL FROM domain, a subdomain of ${code('amazonses.com')}.`
  if (change !== 'disable') return msg`${state} No action is needed.`
  const old =
    before?.kind === 'custom'
      ? msg`The DNS records of ${before.domain}`
      : msg`The DNS records of a custom one`
  return msg`${state} ${old} can be deleted.`
}

function correction(status: string, change: Outcome['change'], hasFaults: boolean): Message {
  const publish = hasFaults
    ? msg`Correct the DNS records as the findings say.`
    : msg`Publish both DNS records if they are not published yet.`
  if (change === 'restart') {
    const again = msg`SES had not found the right MX record within 72 hours, and now looks again.`
    return hasFaults ? msg`${again} ${publish}` : msg`${again} Correct the DNS records first.`
  }
  if (status === 'TEMPORARY_FAILURE') {
    return msg`SES had verified the domain and no longer finds its MX record; it goes on looking for up to 72 hours. ${publish}`
  }
  return msg`${publish} SES looks for the MX record for up to 72 hours and usually finds it within minutes.`
}

function hasFaults(outcome: Outcome): boolean {
  return findingsOf(outcome).some(({ severity }) => severity !== 'info')
}

function meanwhile(behavior: string): Message {
  return behavior === 'REJECT_MESSAGE'
    ? msg`it rejects all mail of this identity`
    : msg`mail leaves with the default MAIL FROM domain`
}

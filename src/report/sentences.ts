import type { ActionError } from '../errors.ts'
import type { Settings } from '../inputs.ts'
import type { Current, Desired } from '../mail-from/attributes.ts'
import type { Change, MailStop } from '../mail-from/decision.ts'
import type { Finding } from '../mail-from/findings.ts'
import { feedbackHost } from '../mail-from/regions.ts'
import { type Message, say } from '../message.ts'
import { areRecordsInPlace, findingsOf, type Outcome } from '../outcome.ts'

/** What the run says in prose, in the log and in the summary alike. */

export function aboutSettings({ identity, desired, region, credentials }: Settings): Message {
  const wanted =
    desired.kind === 'custom'
      ? say`MAIL FROM domain ${desired.domain}, behavior on MX failure ${desired.behavior}`
      : say`no custom MAIL FROM domain`
  const source =
    credentials.kind === 'role'
      ? say`with the role ${credentials.arn}, session ${credentials.sessionName}`
      : say`with the credentials in the environment, as ${'role-to-assume'} is empty`
  return say`Declared for ${identity.name} in ${region}: ${wanted}; ${source}.`
}

export function aboutUnknownRegion(region: string): Message {
  return say`This version of the Action does not know ${region} as a region of Amazon SES. The step continues; if the name is mistyped, correct ${'aws-region'}.`
}

export function aboutUnconfirmedHost(region: string): Message {
  return say`AWS does not document the MX host for ${region}: ${feedbackHost(region)} follows the pattern of the other regions. Compare it with the one that the SES console shows.`
}

export function aboutDeniedRead(error: ActionError): Message {
  return say`The current state is unknown, so the settings are sent without knowing whether anything differs. ${error.text}`
}

export function aboutChange(change: Change, before: Current | undefined, desired: Desired): Message {
  const found = before ? say`SES has ${stateOf(before)}` : say`What SES has is not known`
  switch (change) {
    case 'none':
      return say`${found}: nothing to change.`
    case 'enable':
      return say`${found}: enabling ${stateOf(desired)}.`
    case 'update':
      return say`${found}: updating to ${stateOf(desired)}.`
    case 'restart':
      return say`${found}: sending the same settings again, so that SES starts looking for the MX record anew.`
    case 'disable':
      return say`${found}: turning the custom MAIL FROM domain off.`
  }
}

function stateOf(state: Current | Desired): Message {
  if (state.kind === 'default') return say`no custom MAIL FROM domain`
  const status = 'status' in state ? say`, status ${state.status || 'not given'}` : say``
  return say`the MAIL FROM domain ${state.domain} with behavior ${state.behavior}${status}`
}

export function aboutMailStop(
  stop: Exclude<MailStop, 'no'>,
  before: Current | undefined,
  desired: Desired,
): Message {
  const domain = desired.kind === 'custom' ? desired.domain : ''
  const advice = say`To let mail go on meanwhile, set ${'behavior-on-mx-failure'} to ${'UseDefaultValue'} until the status is ${'SUCCESS'}.`
  if (stop === 'unknown') {
    return say`Under ${'RejectMessage'} SES rejects all mail of this identity while ${domain} is not verified. If this changes the MAIL FROM domain, mail stops until SES has found its MX record. ${advice}`
  }
  const isVerified = before?.kind === 'custom' && before.domain === domain && before.status === 'SUCCESS'
  if (isVerified) {
    return say`This change may stop mail: under ${'RejectMessage'} SES rejects all mail of this identity while ${domain} is not verified, and a change may make SES verify it again. Make it at a time when little mail is sent.`
  }
  const instead =
    before?.kind === 'custom' && before.domain !== domain ? say` in place of ${before.domain}` : say``
  return say`This change stops mail: under ${'RejectMessage'} SES rejects all mail of this identity until it has verified ${domain}${instead}. ${advice}`
}

export function aboutFinding({ severity, code, message }: Finding): Message {
  return say`DNS ${severity} ${code}: ${message}`
}

/** What is left for the user to do after a run that succeeded. */
export function nextStep(outcome: Outcome): Message {
  const { after, change } = outcome
  if (!after || after.kind === 'default') return nextStepAtDefault(outcome)
  if (after.status === 'SUCCESS') {
    const verified = say`SES has verified ${after.domain} and uses it.`
    return hasFaults(outcome)
      ? say`${verified} Correct what DNS shows all the same.`
      : say`${verified} No action is needed; keep both DNS records in place.`
  }
  const until = say`Until SES has found the MX record ${meanwhile(after.behavior)}.`
  if (areRecordsInPlace(outcome)) {
    return say`Both DNS records are in place, so nothing is left to do: SES merely has not looked${after.status === 'TEMPORARY_FAILURE' ? say` again` : say``} yet, and usually does within minutes. ${until}`
  }
  return say`${correction(after.status, change, hasFaults(outcome))} ${until}`
}

function nextStepAtDefault({ before, change }: Outcome): Message {
  const state = say`Mail leaves with the default MAIL FROM domain, a subdomain of ${'amazonses.com'}.`
  if (change !== 'disable') return say`${state} No action is needed.`
  const old =
    before?.kind === 'custom'
      ? say`The DNS records of ${before.domain}`
      : say`The DNS records of a custom one`
  return say`${state} ${old} can be deleted.`
}

function correction(status: string, change: Outcome['change'], hasFaults: boolean): Message {
  const publish = hasFaults
    ? say`Correct the DNS records as the findings say.`
    : say`Publish both DNS records if they are not published yet.`
  if (change === 'restart') {
    const again = say`SES had not found the right MX record within 72 hours, and now looks again.`
    return hasFaults ? say`${again} ${publish}` : say`${again} Correct the DNS records first.`
  }
  if (status === 'TEMPORARY_FAILURE') {
    return say`SES had verified the domain and no longer finds its MX record; it goes on looking for up to 72 hours. ${publish}`
  }
  return say`${publish} SES looks for the MX record for up to 72 hours and usually finds it within minutes.`
}

function hasFaults(outcome: Outcome): boolean {
  return findingsOf(outcome).some(({ severity }) => severity !== 'info')
}

function meanwhile(behavior: string): Message {
  return behavior === 'REJECT_MESSAGE'
    ? say`it rejects all mail of this identity`
    : say`mail leaves with the default MAIL FROM domain`
}

import { type Current, type CustomState, statusOf } from '../mail-from/attributes.ts'
import type { Change } from '../mail-from/decision.ts'
import { creationsIn } from '../mail-from/publication.ts'
import { code, counted, join, type Message, msg } from '../message.ts'
import {
  areRecordsInPlace,
  changeOf,
  findingsOf,
  publicationOf,
  type Result,
  stateToCome,
  toPublish,
} from '../run/result.ts'

/** How a run that succeeded ended, pure. */

/** One sentence on what was done, or would be. */
export function outcomeOf(result: Result): Message {
  const { settings, after } = result
  if (settings?.mode === 'check') return outcomeOfCheck(after)
  const isPlan = settings?.mode === 'plan'
  const steps = stepsOf(result, isPlan)
  if (!steps) return outcomeWithoutSteps(after)
  return !isPlan && statusOf(after) === 'SUCCESS'
    ? msg`${steps}; SES has verified the domain.`
    : msg`${steps}.`
}

function outcomeOfCheck(after: Current | undefined): Message {
  return after?.kind === 'custom'
    ? msg`SES has verified ${after.domain}, and the settings match.`
    : msg`SES has no custom MAIL FROM domain, as declared.`
}

function outcomeWithoutSteps(after: Current | undefined): Message {
  if (after?.kind !== 'custom') return msg`Nothing to change: SES has no custom MAIL FROM domain.`
  switch (after.status) {
    case 'SUCCESS':
      return msg`Nothing to change: SES has verified ${after.domain}.`
    case 'TEMPORARY_FAILURE':
      return msg`Nothing to change in SES, but it can no longer find the MX record of ${after.domain}.`
    default:
      return msg`Nothing to change in SES, but it hasn't verified ${after.domain} yet.`
  }
}

/** What this run does in SES and in DNS, in half a sentence; unset where it does nothing. */
function stepsOf(result: Result, isPlan: boolean): Message | undefined {
  const change = changeOf(result) ?? 'none'
  const count = creationsIn(isPlan ? toPublish(result) : result.published).length
  const records = counted(count, 'DNS record')
  if (change === 'none') {
    return count === 0 ? undefined : msg`${isPlan ? msg`Publish` : msg`Published`} ${records}`
  }
  const ses = sesStep(change, result, isPlan)
  return count === 0 ? ses : msg`${ses} and ${isPlan ? msg`publish` : msg`published`} ${records}`
}

function sesStep(change: Exclude<Change, 'none'>, result: Result, isPlan: boolean): Message {
  const { target, before } = result
  const domain = target?.desired.kind === 'custom' ? target.desired.domain : ''
  const old = before?.kind === 'custom' ? msg`${before.domain}` : msg`the custom MAIL FROM domain`
  switch (change) {
    case 'enable':
      return msg`${isPlan ? msg`Enable` : msg`Enabled`} ${domain} in SES`
    case 'update':
      return updateStep(result, isPlan ? msg`Change` : msg`Changed`)
    case 'restart':
      return msg`${isPlan ? msg`Restart` : msg`Restarted`} the verification of ${domain} in SES`
    case 'disable':
      return msg`${isPlan ? msg`Disable` : msg`Disabled`} ${old} in SES`
  }
}

function updateStep({ target, before }: Result, verb: Message): Message {
  if (target?.desired.kind !== 'custom') return verb
  const { domain, behavior } = target.desired
  if (before?.kind !== 'custom') return msg`Set the MAIL FROM domain to ${domain} in SES`
  return before.domain === domain
    ? msg`${verb} the behavior on MX failure of ${domain} from ${before.behavior} to ${behavior}`
    : msg`${verb} the MAIL FROM domain in SES from ${before.domain} to ${domain}`
}

/** What happens next, and what is left for the user to do. */
export function nextStep(result: Result): Message {
  const isPlan = result.settings?.mode === 'plan'
  return isPlan && stepsOf(result, isPlan) ? nextAfterPlan(result) : nextAfterRun(result)
}

function nextAfterPlan(result: Result): Message {
  const then = stateToCome(result)
  if (then?.kind !== 'custom') {
    return msg`Mail will then use the default MAIL FROM domain, a subdomain of ${code('amazonses.com')}.`
  }
  const faults = findingsOf(result).filter(({ severity }) => severity !== 'info')
  const arePrepared = areRecordsInPlace(result) || publicationOf(result) !== undefined
  const preparation =
    faults.length > 0
      ? [msg`Fix the DNS findings before this is applied.`]
      : arePrepared
        ? []
        : [msg`Publish both DNS records before this is applied, if you haven't yet.`]
  const isSoon = faults.length === 0 && arePrepared
  return join([
    ...preparation,
    ...consequence(then, result, isSoon ? msg`it, usually within minutes,` : msg`it,`),
  ])
}

function nextAfterRun(result: Result): Message {
  const { after } = result
  if (after?.kind !== 'custom') return join([nextAtDefault(result), ...oldRecords(result)])
  if (after.status === 'SUCCESS') {
    const records = hasFaults(result) ? msg`Fix the DNS findings.` : msg`Keep both DNS records in place.`
    return join([records, ...oldRecords(result)])
  }
  return join([advice(result), ...consequence(after, result, msg`the domain,`), ...oldRecords(result)])
}

function nextAtDefault(result: Result): Message {
  return changeOf(result) === 'disable'
    ? msg`Mail now uses the default MAIL FROM domain, a subdomain of ${code('amazonses.com')}.`
    : msg`Mail uses the default MAIL FROM domain, a subdomain of ${code('amazonses.com')}.`
}

/** What there is to do in DNS while SES has not verified the domain. */
function advice(result: Result): Message {
  if (hasFaults(result)) {
    return msg`Fix the DNS findings; SES looks for the MX record for up to 72 hours.`
  }
  if (areRecordsInPlace(result)) {
    return msg`Both DNS records are in place, so there's nothing left to do: SES usually finds them within minutes.`
  }
  return publicationOf(result)
    ? msg`There's nothing left to do: SES usually finds the DNS records within minutes.`
    : msg`Publish both DNS records if you haven't yet; SES looks for the MX record for up to 72 hours, and usually finds it within minutes.`
}

/** What happens to mail until SES has verified the domain. Of mail that stops, a warning tells more. */
function consequence({ behavior, status }: CustomState, result: Result, what: Message): readonly Message[] {
  if (status === 'SUCCESS' || (result.plan && result.plan.impact !== 'no')) return []
  const isAsBefore = changeOf(result) === 'enable'
  const mail =
    behavior === 'REJECT_MESSAGE'
      ? msg`SES rejects all mail from this identity`
      : msg`mail ${isAsBefore ? msg`keeps using` : msg`uses`} the default MAIL FROM domain`
  return [msg`Until SES verifies ${what} ${mail}.`]
}

/** When the records of the domain that was given up can be deleted. */
function oldRecords({ before, after, accepted }: Result): readonly Message[] {
  const isGivenUp =
    accepted && before?.kind === 'custom' && !(after?.kind === 'custom' && after.domain === before.domain)
  return isGivenUp
    ? [
        msg`Wait a few days before you delete the DNS records of ${before.domain}: late bounces may still arrive there.`,
      ]
    : []
}

function hasFaults(result: Result): boolean {
  return findingsOf(result).some(({ severity }) => severity !== 'info')
}

import type { Poll } from '../aws/ses.ts'
import type { Difference } from '../mail-from/decision.ts'
import { type Message, say } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import type { Settings } from '../settings.ts'
import { found } from './sentences.ts'
import { aboutFailed, aboutTimeout, whileLooking } from './verification.ts'

/** What a check says, pure. */

/** What SES has, before it is compared. */
export function aboutCheck({ before }: Outcome): Message {
  return say`${found(before)}.`
}

/** Every difference, and what to do about them. */
export function aboutDrift(drift: readonly Difference[], { identity, region }: Settings): Message {
  const list = drift.map(aboutDifference).reduce((all, next) => say`${all}; ${next}`)
  return say`SES does not have the declared settings for ${identity.name} in ${region}: ${list}. Run the step with ${'mode'} ${'apply'} to set what is wanted, or correct the inputs if SES is right.`
}

function aboutDifference({ attribute, wanted, found }: Difference): Message {
  const subject = attribute === 'domain' ? say`MAIL FROM domain` : say`behavior on MX failure`
  return say`${subject}: wanted ${wanted ?? say`none`}, found ${found ?? say`none`}`
}

/** A wait that was not long enough. */
interface Timeout {
  readonly limitMs: number
  readonly lastPoll: Poll
}

/** Why SES has not verified the domain, as far as DNS tells. */
export function aboutNotVerified(timeout: Timeout | undefined, outcome: Outcome): Message {
  const { domain = '', status = '' } = outcome.after?.kind === 'custom' ? outcome.after : {}
  if (status === 'FAILED') {
    return aboutFailed(outcome, say`run the step with ${'mode'} ${'apply'}, which makes SES start over.`)
  }
  if (timeout) return aboutTimeout(timeout.limitMs, timeout.lastPoll, outcome)
  const state =
    status === 'TEMPORARY_FAILURE'
      ? say`no longer finds the MX record of ${domain}`
      : say`has not verified ${domain}`
  return say`SES has the declared settings, and ${state} (status ${status || 'not given'}). ${whileLooking(outcome)}`
}

import type { Poll } from '../aws/ses.ts'
import type { Target } from '../inputs/settings.ts'
import type { Difference } from '../mail-from/decision.ts'
import { code, type Message, msg } from '../message.ts'
import type { Result } from '../run/result.ts'
import { found } from './sentences.ts'
import { aboutFailed, aboutTimeout, whileLooking } from './wait-sentences.ts'

/** What a check says, pure. */

/** What SES has, before it is compared. */
export function aboutCheck({ before }: Result): Message {
  return msg`${found(before)}.`
}

/** Every difference, and what to do about them. */
export function aboutDrift(drift: readonly Difference[], { identity, region }: Target): Message {
  const list = drift.map(aboutDifference).reduce((all, next) => msg`${all}; ${next}`)
  return msg`SES does not have the declared settings for ${identity.name} in ${region}: ${list}. Run the step with ${code('mode')} ${code('apply')} to set what is wanted, or correct the inputs if SES is right.`
}

function aboutDifference({ attribute, wanted, found }: Difference): Message {
  const subject = attribute === 'domain' ? msg`MAIL FROM domain` : msg`behavior on MX failure`
  return msg`${subject}: wanted ${wanted ?? msg`none`}, found ${found ?? msg`none`}`
}

/** A wait that was not long enough. */
interface Timeout {
  readonly limitMs: number
  readonly lastPoll: Poll
}

/** Why SES has not verified the domain, as far as DNS tells. */
export function aboutNotVerified(timeout: Timeout | undefined, result: Result): Message {
  const { domain = '', status = '' } = result.after?.kind === 'custom' ? result.after : {}
  if (status === 'FAILED') {
    return aboutFailed(
      result,
      msg`run the step with ${code('mode')} ${code('apply')}, which makes SES start over.`,
    )
  }
  if (timeout) return aboutTimeout(timeout.limitMs, timeout.lastPoll, result)
  const state =
    status === 'TEMPORARY_FAILURE'
      ? msg`no longer finds the MX record of ${domain}`
      : msg`has not verified ${domain}`
  return msg`SES has the declared settings, and ${state} (status ${status || 'not given'}). ${whileLooking(result)}`
}

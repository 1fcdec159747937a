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
  return msg`The SES settings for ${identity.name} in ${region} don't match (${list}). The next run with ${code('mode')} ${code('apply')} sets the expected values; if SES is right, correct the inputs.`
}

function aboutDifference({ attribute, wanted, found }: Difference): Message {
  const subject = attribute === 'domain' ? msg`MAIL FROM domain` : msg`behavior on MX failure`
  return msg`${subject}: expected ${wanted ?? msg`none`}, found ${found ?? msg`none`}`
}

/** A wait that was not long enough. */
interface Timeout {
  readonly limitMs: number
  readonly lastPoll: Poll
}

/** Why SES hasn't verified the domain, as far as DNS shows. */
export function aboutNotVerified(timeout: Timeout | undefined, result: Result): Message {
  const { domain = '', status = '' } = result.after?.kind === 'custom' ? result.after : {}
  if (status === 'FAILED') {
    return aboutFailed(result, msg`the next run with ${code('mode')} ${code('apply')} makes SES start over.`)
  }
  if (timeout) return aboutTimeout(timeout.limitMs, timeout.lastPoll, result)
  const state =
    status === 'TEMPORARY_FAILURE'
      ? msg`can no longer find the MX record of ${domain}`
      : msg`hasn't verified ${domain}`
  return msg`The SES settings match, but SES ${state} (status ${status || 'unknown'}). ${whileLooking(result)}`
}

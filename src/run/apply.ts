import type { Aws } from '../aws/account.ts'
import { settled } from '../errors.ts'
import { type CustomTarget, isCustom, type Target } from '../inputs/settings.ts'
import { afterPut, type Current, statusOf } from '../mail-from/attributes.ts'
import { msg } from '../message.ts'
import {
  aboutAfterPublishing,
  aboutChange,
  aboutDeliveryImpact,
  aboutStillThere,
} from '../report/sentences.ts'
import type { RunContext } from './context.ts'
import type { ReadyPlan } from './plan.ts'
import type { Result } from './result.ts'
import { awaitVerification } from './verification.ts'
import { warn } from './warn.ts'

/**
 * Carries a plan out, in the order that never breaks mail that flows: the records first, until they are live; then the change in SES,
 * which then finds them at once. What is left is `waitForSes`.
 */
export async function carryOut(
  target: Target,
  start: Result,
  plan: ReadyPlan,
  context: RunContext<Aws>,
): Promise<Result> {
  if (!isCustom(target)) return updateSes(target, start, plan, context)
  const published = await publishRecords(target, start, plan, context)
  return published.error ? published : updateSes(target, published, plan, context)
}

/** Loads the code for it, which most runs do not need. */
async function publishRecords(
  target: CustomTarget,
  result: Result,
  { publication, impact }: ReadyPlan,
  context: RunContext<Aws>,
): Promise<Result> {
  if (!publication) return result
  const { publish } = await import('./publish.ts')
  return publish(target, result, publication, impact, context)
}

/** One PUT, and only where something differs; a warning where it stops mail. */
async function updateSes(
  target: Target,
  result: Result,
  { change, impact }: ReadyPlan,
  context: RunContext<Aws>,
): Promise<Result> {
  if (change === 'none') return result
  const { aws, runner } = context
  const { desired } = target
  runner.log(aboutChange(change, result.before, desired))
  const accepted = (requestId: string): Result => ({
    ...result,
    accepted: true,
    requestId,
    after: afterPut(desired),
  })
  const warned = (known: Result): Result => {
    if (impact === 'no') return known
    const warning = aboutDeliveryImpact(impact, result.before, desired)
    return warn(known, 'Mail stops until SES verifies the domain', warning, runner)
  }
  const sent = settled(aws.ses.put(target, desired).then((requestId) => ({ requestId })))
  context.onPutSent?.(accepted(''))
  const put = await sent
  if ('error' in put) {
    const { mayBeDone, requestId = '' } = put.error.details
    const isBetween = result.published.length > 0 && !mayBeDone
    const error = isBetween ? put.error.with(aboutAfterPublishing) : put.error
    return mayBeDone === 'Amazon SES'
      ? warned({ ...result, requestId, error, after: undefined })
      : { ...result, requestId, error }
  }
  const { requestId } = put
  runner.log(msg`Amazon SES accepted the change (request ID ${requestId || 'not given'}).`)
  const updated = warned(accepted(requestId))
  return desired.kind === 'default' ? confirmDisabled(target, updated, context) : updated
}

/** Reads may lag behind writes, so a domain that is still there is looked for twice. */
const CONFIRMATION_PAUSES_MS = [1_000, 1_000]

/** SES has been seen to accept that the domain is turned off, and to keep it. */
async function confirmDisabled(
  target: Target,
  result: Result,
  { aws, clock, signal, runner }: RunContext,
): Promise<Result> {
  let seen: Current | undefined
  for (const pause of CONFIRMATION_PAUSES_MS) {
    const poll = await settled(clock.sleep(pause, signal).then(() => aws.ses.poll(target)))
    // A role that can only send the PUT has to work.
    if (poll.kind !== 'seen') return result
    if (poll.current.kind === 'default') return { ...result, after: poll.current }
    seen = poll.current
  }
  return warn({ ...result, after: seen }, 'Still enabled', aboutStillThere(seen), runner)
}

/** Waits for SES to verify, where that was asked for and is left to do. */
export async function waitForSes(target: Target, result: Result, context: RunContext): Promise<Result> {
  if (result.error || !isCustom(target)) return result
  if (context.settings.waitMinutes === 0 || statusOf(result.after) === 'SUCCESS') return result
  return awaitVerification(target, result, context)
}

import type { SesRead } from '../aws/ses.ts'
import { ActionError } from '../errors.ts'
import { type CustomTarget, isCustom, type Target } from '../inputs/settings.ts'
import { statusOf } from '../mail-from/attributes.ts'
import { differences } from '../mail-from/decision.ts'
import { code, msg } from '../message.ts'
import { aboutCheck, aboutDrift, aboutNotVerified } from '../report/check-sentences.ts'
import type { RunContext } from './context.ts'
import { makePlan } from './plan.ts'
import type { Result } from './result.ts'
import { awaitDecision, type Waited } from './verification.ts'

/**
 * Judges what SES has by what is declared; changes nothing. The result has the error `DRIFT_DETECTED` when the settings differ, and
 * `NOT_VERIFIED` when they do not, and the status is not `SUCCESS`.
 */
export async function check(
  target: Target,
  result: Result,
  ses: SesRead,
  context: RunContext,
): Promise<Result> {
  if (ses.kind === 'denied') {
    const error = ses.error.with(msg`Without that permission, ${code('check')} has nothing to compare.`)
    return { ...result, plan: undefined, error }
  }
  context.runner.log(aboutCheck(result))
  const compared = compare(target, result)
  return compared.error || !isCustom(target) ? compared : requireVerified(target, compared, context)
}

/** The plan for what SES has now, and `DRIFT_DETECTED` where the settings differ. */
function compare(target: Target, seen: Result): Result {
  const { after, requestId } = seen
  if (!after) return seen
  const ses = { kind: 'known', current: after, requestId, canSend: seen.canSend } as const
  const result = { ...seen, plan: makePlan(target, { ses, zone: undefined, dns: undefined }, 0) }
  const drift = differences(after, target.desired)
  if (drift.length === 0) return result
  return { ...result, error: new ActionError('DRIFT_DETECTED', aboutDrift(drift, target), { requestId }) }
}

async function requireVerified(target: CustomTarget, result: Result, context: RunContext): Promise<Result> {
  const { result: waited, end } = await waitIfOfUse(target, result, context)
  if (waited.error) return waited
  // Somebody may have changed them meanwhile.
  const compared = compare(target, waited)
  if (compared.error || statusOf(compared.after) === 'SUCCESS') return compared
  const timeout = end?.kind === 'timeout' ? end : undefined
  const { requestId } = compared
  const error = new ActionError('NOT_VERIFIED', aboutNotVerified(timeout, compared), { requestId })
  return { ...compared, error }
}

/** Waits while SES is looking: it is done at SUCCESS, and has stopped at FAILED. */
async function waitIfOfUse(target: CustomTarget, result: Result, context: RunContext): Promise<Waited> {
  const status = statusOf(result.after)
  if (context.settings.waitMinutes === 0 || status === 'SUCCESS' || status === 'FAILED') return { result }
  return awaitDecision(target, result, context, { endsWhenChanged: true })
}

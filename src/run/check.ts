import { ActionError } from '../errors.ts'
import { type Custom, statusOf } from '../mail-from/attributes.ts'
import { decide, differences } from '../mail-from/decision.ts'
import { msg } from '../message.ts'
import { findingsOf } from '../outcome.ts'
import { aboutCheck, aboutDrift, aboutNotVerified } from '../report/check-sentences.ts'
import { aboutFinding } from '../report/sentences.ts'
import { look, type Run, readState, waitParties } from './run.ts'
import { awaitDecision, type WaitEnd } from './verification.ts'

/**
 * Holds what SES has against what is declared; changes nothing.
 *
 * @throws ActionError `DRIFT_DETECTED` when the settings differ, `NOT_VERIFIED` when they do not, and the status is not `SUCCESS`
 */
export async function check(run: Run): Promise<void> {
  const { settings, runner, outcome } = run
  const { desired } = settings
  const looked = desired.kind === 'custom' ? look(desired, run) : undefined
  const denied = await readState(run)
  if (denied) throw denied.with(msg`Without that permission the step cannot check anything.`)
  await looked
  runner.log(aboutCheck(outcome))
  requireDeclared(run)
  if (desired.kind === 'custom') await requireVerified(desired, run)
}

function requireDeclared({ settings, outcome }: Run): void {
  const { after, requestId } = outcome
  outcome.change = decide(after, settings.desired)
  const drift = after ? differences(after, settings.desired) : []
  if (drift.length > 0) throw new ActionError('DRIFT_DETECTED', aboutDrift(drift, settings), { requestId })
}

async function requireVerified(desired: Custom, run: Run): Promise<void> {
  const { settings, outcome } = run
  const end = settings.waitMinutes > 0 ? await waitIfOfUse(desired, run) : undefined
  // Somebody may have changed them meanwhile.
  requireDeclared(run)
  if (statusOf(outcome.after) === 'SUCCESS') return
  const timeout = end?.kind === 'timeout' ? end : undefined
  throw new ActionError('NOT_VERIFIED', aboutNotVerified(timeout, outcome), { requestId: outcome.requestId })
}

/** Waits while SES is looking: it is done at SUCCESS, and has stopped at FAILED. */
async function waitIfOfUse(desired: Custom, run: Run): Promise<WaitEnd | undefined> {
  const { settings, runner, outcome } = run
  if (statusOf(outcome.after) === 'SUCCESS' || statusOf(outcome.after) === 'FAILED') return undefined
  for (const finding of findingsOf(outcome)) runner.log(aboutFinding(finding))
  return awaitDecision(
    desired,
    settings.waitMinutes,
    { ...waitParties(desired, run), endsWhenChanged: true },
    outcome,
  )
}

import type { Aws } from '../aws/account.ts'
import type { SesRead } from '../aws/ses.ts'
import type { Failed } from '../errors.ts'
import type { Target } from '../inputs/settings.ts'
import { aboutPlan, aboutTransitions } from '../report/plan-sentences.ts'
import {
  aboutDeliveryImpact,
  aboutDeniedRead,
  aboutHeldRecords,
  aboutToPublish,
  aboutUnchanged,
  obstacleError,
} from '../report/sentences.ts'
import { carryOut, waitForSes } from './apply.ts'
import { check } from './check.ts'
import type { RunContext } from './context.ts'
import { type Observation, observe } from './observe.ts'
import { makePlan, type Plan } from './plan.ts'
import { type Result, stateToCome } from './result.ts'
import { warn } from './warn.ts'

/** Look, plan, act: one path for a target and for many, and for the three modes, which differ in what they do with the plan. */

/** What was seen of a target, and what that asks for. Nothing has been changed yet. */
export interface Looked {
  readonly result: Result
  readonly observation: Observation
  readonly plan: Plan
}

/** @param ses what SES says of the target, which is under way */
export async function look(
  known: Result,
  target: Target,
  ses: Promise<SesRead | Failed>,
  context: RunContext,
): Promise<Looked> {
  const observation = await observe(target, ses, context)
  // A canceled look shows less than there is.
  context.signal.throwIfAborted()
  const plan = makePlan(target, observation, context.settings.waitMinutes)
  return { result: withObservation(known, observation, plan), observation, plan }
}

/** Does what the mode does with the plan; `apply` is left with what `finish` does. */
export async function begin(
  target: Target,
  { result, observation, plan }: Looked,
  context: RunContext<Aws>,
): Promise<Result> {
  const { mode } = context.settings
  if (mode === 'check' && observation.ses.kind !== 'failed')
    return check(target, result, observation.ses, context)
  const told = tellPlan(result, target, observation, plan, context)
  if (plan.kind === 'blocked') return { ...told, error: obstacleError(plan.obstacle) }
  // What only previews and compares is never given what can write.
  return mode === 'apply' ? carryOut(target, told, plan, context) : told
}

/** Waits for SES, in `apply`. */
export async function finish(target: Target, result: Result, context: RunContext): Promise<Result> {
  return context.settings.mode === 'apply' ? waitForSes(target, result, context) : result
}

function withObservation(known: Result, { ses, dns }: Observation, plan: Plan): Result {
  const state =
    ses.kind === 'known'
      ? { before: ses.current, after: ses.current, requestId: ses.requestId, canSend: ses.canSend }
      : {}
  return { ...known, ...state, dns, plan }
}

/** Logs what the plan is; a preview also warns of what it would do to mail. */
function tellPlan(
  known: Result,
  { desired }: Target,
  { ses }: Observation,
  plan: Plan,
  { settings, runner }: RunContext,
): Result {
  const { change, impact } = plan
  if (change === undefined) return known
  const isPreview = settings.mode === 'plan'
  let told = known
  if (ses.kind === 'denied') {
    told = warn(told, 'Current SES settings unknown', aboutDeniedRead(ses.error, settings.mode), runner)
  }
  if (isPreview) {
    runner.log(aboutPlan(change, told.before, desired))
    for (const line of aboutTransitions(told.before, stateToCome(told))) runner.log(line)
  } else if (change === 'none') {
    runner.log(aboutUnchanged(told.before))
  }
  if (!isPreview || plan.kind === 'blocked') return told
  if (impact !== 'no')
    told = warn(told, 'Mail would stop', aboutDeliveryImpact(impact, told.before, desired), runner)
  if (plan.publication) {
    const { zone, changes } = plan.publication
    runner.log(changes.length > 0 ? aboutToPublish(zone, changes) : aboutHeldRecords(zone))
  }
  return told
}

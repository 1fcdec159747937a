import type { Aws } from './aws/account.ts'
import type { Clock } from './clock.ts'
import type { Dns } from './dns/system-dns.ts'
import { toActionError } from './errors.ts'
import type { Comments } from './github/comments.ts'
import type { Event } from './github/event.ts'
import type { Runner } from './github/runner.ts'
import { foreignProxyVariables, unreadProxyVariables } from './http/proxies.ts'
import { readInputs } from './inputs/inputs.ts'
import type { Environment, Settings, Target } from './inputs/settings.ts'
import { isFeedbackHostConfirmed, isKnownSesRegion } from './mail-from/regions.ts'
import { join, msg } from './message.ts'
import { keepComment } from './report/comment.ts'
import { aboutPlan, aboutTransitions } from './report/plan-sentences.ts'
import { report } from './report/report.ts'
import {
  aboutDeliveryImpact,
  aboutDeniedRead,
  aboutForeignProxy,
  aboutHeldRecords,
  aboutSettings,
  aboutToPublish,
  aboutUnchanged,
  aboutUnconfirmedHost,
  aboutUnknownRegion,
  aboutUnreadProxy,
  obstacleError,
  whatWasDone,
} from './report/sentences.ts'
import { apply } from './run/apply.ts'
import { check } from './run/check.ts'
import type { RunContext } from './run/context.ts'
import { type Observation, observe } from './run/observe.ts'
import { makePlan, type Plan } from './run/plan.ts'
import { NOTHING_KNOWN, type Result, stateToCome } from './run/result.ts'
import { warn } from './run/warn.ts'

/** The outside parties of a run; tests give others in their place. */
export interface Edges {
  readonly runner: Runner
  readonly env: Environment
  readonly clock: Clock
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal
  /** Makes the clients of AWS; sends nothing yet. */
  openAws(settings: Settings): Aws | Promise<Aws>
  openDns(settings: Settings): Dns
  openComments(token: string, event: Event): Comments
}

/** The whole step: reads the inputs, does what the mode asks for, and reports, also when it failed. */
export async function run(edges: Edges): Promise<void> {
  const { runner, env, clock, signal } = edges
  // Before anything else can show it.
  runner.mask(runner.input('cloudflare-api-token'))
  const inputs = readInputs((name) => runner.input(name), env)
  const isAccountAsked = inputs.comment?.subject !== undefined && inputs.comment.subject.account === undefined
  const ended =
    'error' in inputs
      ? { ...NOTHING_KNOWN, error: inputs.error }
      : await runTargets(inputs.settings, isAccountAsked, edges)
  const result = concluded(ended, edges)
  if (inputs.comment && !signal.aborted) await keepComment(inputs.comment, result, edges)
  // The comment may have been what was cancelled.
  await report(signal.aborted && !result.error ? concluded(result, edges) : result, runner, clock.now())
}

/** One target for now. Credentials, clients and limits belong to the run, all else to the target. */
async function runTargets(settings: Settings, isAccountAsked: boolean, edges: Edges): Promise<Result> {
  const [target] = settings.targets
  let known: Result = { ...NOTHING_KNOWN, settings, target }
  try {
    known = announce(known, settings, target, edges)
    const aws = await edges.openAws(settings)
    const dns = edges.openDns(settings)
    try {
      const result = await runTarget(known, target, { ...edges, settings, aws, dns })
      return isAccountAsked ? { ...result, account: await aws.accountId() } : result
    } finally {
      aws.close()
      dns.close()
    }
  } catch (thrown) {
    return { ...known, error: toActionError(thrown) }
  }
}

/** Look, plan, act: one path for the three modes, which differ in what they do with the plan. */
async function runTarget(known: Result, target: Target, context: RunContext<Aws>): Promise<Result> {
  const { mode, waitMinutes } = context.settings
  const observation = await observe(target, context)
  // A cancelled look shows less than there is.
  context.signal.throwIfAborted()
  const plan = makePlan(target, observation, waitMinutes)
  const seen = withObservation(known, observation, plan)
  if (mode === 'check' && observation.ses.kind !== 'failed')
    return check(target, seen, observation.ses, context)
  const told = tellPlan(seen, target, observation, plan, context)
  if (plan.kind === 'blocked') return { ...told, error: obstacleError(plan.obstacle) }
  // What only previews and compares is never given what can write.
  return mode === 'apply' ? apply(target, told, plan, context) : told
}

function withObservation(known: Result, { ses, dns }: Observation, plan: Plan): Result {
  const state =
    ses.kind === 'known' ? { before: ses.current, after: ses.current, requestId: ses.requestId } : {}
  return { ...known, ...state, dns, plan }
}

function announce(known: Result, settings: Settings, { region, desired }: Target, edges: Edges): Result {
  const { runner, env } = edges
  for (const note of settings.notes) runner.log(note)
  runner.log(aboutSettings(settings))
  if (!isKnownSesRegion(region)) runner.notice('Unknown region', aboutUnknownRegion(region))
  else if (desired.kind === 'custom' && !isFeedbackHostConfirmed(region)) {
    runner.notice('Unconfirmed MX host', aboutUnconfirmedHost(region))
  }
  const [unread, foreign] = [unreadProxyVariables(env), foreignProxyVariables(env)]
  if (unread.length === 0 && foreign.length === 0) return known
  return warn(
    known,
    'Proxy not used',
    unread.length > 0 ? aboutUnreadProxy(unread) : aboutForeignProxy(foreign),
    runner,
  )
}

/** Logs what the plan is, and warns of what it does to mail. */
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
    told = warn(told, 'State unknown', aboutDeniedRead(ses.error, settings.mode), runner)
  }
  if (isPreview) {
    runner.log(aboutPlan(change, told.before, desired))
    for (const line of aboutTransitions(told.before, stateToCome(told))) runner.log(line)
  } else if (change === 'none') {
    runner.log(aboutUnchanged(told.before))
  }
  if (impact !== 'no') {
    const title = isPreview ? 'Mail would stop' : 'Mail stops until SES verifies'
    told = warn(told, title, aboutDeliveryImpact(impact, told.before, desired), runner)
  }
  if (isPreview && plan.kind === 'ready' && plan.publication) {
    const { zone, changes } = plan.publication
    runner.log(changes.length > 0 ? aboutToPublish(zone, changes) : aboutHeldRecords(zone))
  }
  return told
}

/** What a cancelled run concludes from calls that nobody answered does not count; what may have been done does. */
function concluded(result: Result, { signal, runner }: Edges): Result {
  const isCancelled = signal.aborted && !result.error?.details.mayBeDone
  const error = isCancelled ? toActionError(signal.reason) : result.error
  if (!error) return result
  if (error.cause instanceof Error) runner.debug(msg`${error.cause.stack ?? error.cause.message}`)
  // What failed after SES had accepted the change, and was no call of SES, leaves that call the one that counts.
  const requestId = error.details.requestId ?? (result.accepted ? result.requestId : '')
  const done = error.code === 'CANCELLED' ? whatWasDone(result, error.details) : []
  return { ...result, requestId, error: done.length > 0 ? error.with(join(done)) : error }
}

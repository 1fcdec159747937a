import type { Aws } from './aws/account.ts'
import type { Clock } from './clock.ts'
import type { Dns } from './dns/system-dns.ts'
import { type ActionError, type ActionErrorDetails, toActionError } from './errors.ts'
import type { Comments } from './github/comments.ts'
import type { Event } from './github/event.ts'
import type { Runner } from './github/runner.ts'
import { foreignProxyVariables, unreadProxyVariables } from './http/proxies.ts'
import { readCommentTarget, readSettings } from './inputs/inputs.ts'
import type { Environment, Settings } from './inputs/settings.ts'
import { isFeedbackHostConfirmed, isKnownSesRegion } from './mail-from/regions.ts'
import { join, type Message, msg } from './message.ts'
import { newOutcome, type Outcome } from './outcome.ts'
import { report } from './report/report.ts'
import {
  aboutForeignProxy,
  aboutSettings,
  aboutUnconfirmedHost,
  aboutUnknownRegion,
  aboutUnreadProxy,
} from './report/sentences.ts'
import { apply } from './run/apply.ts'
import { check } from './run/check.ts'
import { keepComment } from './run/comment.ts'
import { plan } from './run/plan.ts'
import { type Run, warn } from './run/run.ts'

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
export async function run({ env, openAws, openDns, openComments, ...edges }: Edges): Promise<void> {
  const { runner, clock, signal } = edges
  const outcome = newOutcome()
  try {
    const settings = readSettings((name) => runner.input(name), env)
    outcome.settings = settings
    announce(settings, runner)
    warnOfProxies(env, runner, outcome)
    const aws = await openAws(settings)
    const dns = openDns(settings)
    try {
      await runMode({ ...edges, settings, aws, dns, outcome })
    } finally {
      aws.close()
      dns.close()
    }
  } catch (error) {
    if (error instanceof Error) runner.debug(msg`${error.stack ?? error.message}`)
    recordError(errorOf(error, signal), outcome)
  }
  const commentTarget = readCommentTarget((name) => runner.input(name), env)
  if (commentTarget && !signal.aborted) {
    await keepComment(commentTarget, outcome, { runner, env, openComments })
  }
  if (signal.aborted && !outcome.error) recordError(toActionError(signal.reason), outcome)
  await report(outcome, runner, clock.now())
}

/** What a cancelled run concludes from questions that nobody answered does not count; what may have been done does. */
function errorOf(thrown: unknown, signal: AbortSignal): ActionError {
  const error = toActionError(thrown)
  return signal.aborted && !error.details.inDoubt ? toActionError(signal.reason) : error
}

function announce(settings: Settings, runner: Runner): void {
  for (const note of settings.notes) runner.log(note)
  runner.log(aboutSettings(settings))
  const { region, desired } = settings
  if (!isKnownSesRegion(region)) runner.notice('Unknown region', aboutUnknownRegion(region))
  else if (desired.kind === 'custom' && !isFeedbackHostConfirmed(region)) {
    runner.notice('Unconfirmed MX host', aboutUnconfirmedHost(region))
  }
}

function warnOfProxies(env: Environment, runner: Runner, outcome: Outcome): void {
  const [unread, foreign] = [unreadProxyVariables(env), foreignProxyVariables(env)]
  if (unread.length === 0 && foreign.length === 0) return
  const warning = unread.length > 0 ? aboutUnreadProxy(unread) : aboutForeignProxy(foreign)
  warn({ runner, outcome }, 'Proxy not used', warning)
}

/** Only `apply` is given what can change anything. */
async function runMode(run: Run<Aws>): Promise<void> {
  const modes = { apply: () => apply(run), plan: () => plan(run), check: () => check(run) }
  await modes[run.settings.mode]()
  // DNS is asked in vain by a job that is cancelled, and says nothing of it.
  run.signal.throwIfAborted()
}

function recordError(error: ActionError, outcome: Outcome): void {
  const { inDoubt, requestId } = error.details
  if (inDoubt === 'Amazon SES') delete outcome.after
  const done = error.code === 'CANCELLED' ? whatWasDone(outcome, error.details) : []
  outcome.error = done.length > 0 ? error.with(join(done)) : error
  // What failed after SES had accepted the change, and was no call of SES, leaves that call the one that counts.
  if (requestId !== undefined || !outcome.accepted) outcome.requestId = requestId ?? ''
}

/** What a cancelled run has done, and has not; what is in doubt its error tells. */
function whatWasDone(outcome: Outcome, { inDoubt }: ActionErrorDetails): readonly Message[] {
  const { settings, accepted, hostedZone, published } = outcome
  const isPublished = published.length > 0
  if (!accepted && !isPublished) return inDoubt ? [] : [msg`Nothing had been changed.`]
  const isAhead = settings?.hostedZone !== undefined && !hostedZone && !inDoubt
  return [
    ...(accepted ? [msg`Amazon SES had accepted the change.`] : []),
    ...(isPublished ? [msg`The records had been published.`] : []),
    ...(isAhead ? [msg`No record had been published.`] : []),
  ]
}

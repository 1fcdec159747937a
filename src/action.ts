import type { Read, Ses } from './aws/ses.ts'
import type { Clock } from './clock.ts'
import { type ActionError, toActionError } from './errors.ts'
import type { Runner } from './github/runner.ts'
import { type Environment, readSettings, type Settings } from './inputs.ts'
import { afterPut, type Desired } from './mail-from/attributes.ts'
import { decide, stopsMail } from './mail-from/decision.ts'
import { isFeedbackHostConfirmed, isKnownSesRegion } from './mail-from/regions.ts'
import { say } from './message.ts'
import type { Outcome } from './outcome.ts'
import { report } from './report/report.ts'
import {
  aboutChange,
  aboutDeniedRead,
  aboutMailStop,
  aboutSettings,
  aboutUnconfirmedHost,
  aboutUnknownRegion,
} from './report/sentences.ts'

/** The outside parties of a run; tests give others in their place. */
export interface Edges {
  readonly runner: Runner
  readonly env: Environment
  readonly clock: Clock
  /** Opens the way to SES; sends nothing yet. */
  connect(settings: Settings): Ses
}

/** The whole step: reads the inputs, brings the declared state about, and reports, also when it failed. */
export async function run({ runner, env, clock, connect }: Edges): Promise<void> {
  const outcome: Outcome = { put: 'unsent', requestId: '' }
  try {
    const settings = readSettings((name) => runner.input(name), env)
    outcome.settings = settings
    announce(settings, runner)
    const ses = connect(settings)
    try {
      await bringAbout(settings.desired, ses, runner, outcome)
    } finally {
      ses.close()
    }
  } catch (error) {
    if (error instanceof Error) runner.debug(say`${error.stack ?? error.message}`)
    outcome.error = withProgress(toActionError(error), outcome)
    outcome.requestId = outcome.error.requestId ?? ''
  }
  await report(outcome, runner, clock.now())
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

async function bringAbout(desired: Desired, ses: Ses, runner: Runner, outcome: Outcome): Promise<void> {
  takeIn(await ses.readMailFrom(), runner, outcome)
  const { before } = outcome
  const change = decide(before, desired)
  outcome.change = change
  runner.log(aboutChange(change, before, desired))
  if (change === 'none') return

  const mailStop = stopsMail(change, before, desired)
  if (mailStop !== 'no')
    runner.warning('Mail stops until SES has verified the domain', aboutMailStop(mailStop, before, desired))
  outcome.put = 'unanswered'
  delete outcome.after
  outcome.requestId = await ses.putMailFrom(desired)
  outcome.put = 'accepted'
  outcome.after = afterPut(desired)
  runner.log(say`Amazon SES accepted the change (request id ${outcome.requestId || 'not given'}).`)
}

/** A read that IAM denies stops nothing: a role that may only send the PUT must work. */
function takeIn(read: Read, runner: Runner, outcome: Outcome): void {
  if (read.allowed) {
    outcome.before = read.current
    outcome.after = read.current
    outcome.requestId = read.requestId
  } else {
    runner.warning('State unknown', aboutDeniedRead(read.error))
  }
}

/** Codes that say whether the PUT was done; after any other, SES may have done it. */
const REFUSALS = new Set([
  'ACCESS_DENIED',
  'CREDENTIALS_MISSING',
  'CREDENTIALS_REJECTED',
  'IDENTITY_NOT_FOUND',
  'OIDC_UNAVAILABLE',
  'RATE_LIMITED',
  'REQUEST_REJECTED',
  'ROLE_NOT_ASSUMED',
])

/** Adds what the error cannot know: whether the change had been sent when it struck. */
function withProgress(error: ActionError, outcome: Outcome): ActionError {
  if (outcome.put === 'unanswered') {
    if (!REFUSALS.has(error.code)) {
      return error.with(
        say`Whether SES made the change all the same is not known; running the step again is safe.`,
      )
    }
    outcome.put = 'refused'
    if (outcome.before) outcome.after = outcome.before
  }
  return error.code === 'CANCELLED' ? error.with(say`Nothing had been changed.`) : error
}

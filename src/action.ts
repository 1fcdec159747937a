import type { Read, Ses } from './aws/ses.ts'
import type { Clock } from './clock.ts'
import { type ActionError, toActionError } from './errors.ts'
import type { Runner } from './github/runner.ts'
import { type Environment, readSettings, type Settings } from './inputs.ts'
import { afterPut, type Desired } from './mail-from/attributes.ts'
import { decide, stopsMail } from './mail-from/decision.ts'
import { isFeedbackHostConfirmed, isKnownSesRegion } from './mail-from/regions.ts'
import { type Message, say } from './message.ts'
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
  /** Makes the client of SES; sends nothing yet. */
  openSes(settings: Settings): Ses
}

/** The whole step: reads the inputs, brings the declared state about, and reports, also when it failed. */
export async function run({ runner, env, clock, openSes }: Edges): Promise<void> {
  const outcome: Outcome = { accepted: false, requestId: '', warnings: [] }
  try {
    const settings = readSettings((name) => runner.input(name), env)
    outcome.settings = settings
    announce(settings, runner)
    const ses = openSes(settings)
    try {
      await apply(settings.desired, ses, runner, outcome)
    } finally {
      ses.close()
    }
  } catch (error) {
    if (error instanceof Error) runner.debug(say`${error.stack ?? error.message}`)
    recordError(toActionError(error), outcome)
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

/** Read, decide, and PUT only what differs. */
async function apply(desired: Desired, ses: Ses, runner: Runner, outcome: Outcome): Promise<void> {
  recordRead(await ses.readMailFrom(), runner, outcome)
  const { before } = outcome
  const change = decide(before, desired)
  outcome.change = change
  runner.log(aboutChange(change, before, desired))
  if (change === 'none') return

  const mailStop = stopsMail(change, before, desired)
  if (mailStop !== 'no') {
    warn('Mail stops until SES verifies', aboutMailStop(mailStop, before, desired), runner, outcome)
  }
  outcome.requestId = await ses.putMailFrom(desired)
  outcome.accepted = true
  outcome.after = afterPut(desired)
  runner.log(say`Amazon SES accepted the change (request id ${outcome.requestId || 'not given'}).`)
}

function warn(title: string, warning: Message, runner: Runner, outcome: Outcome): void {
  runner.warning(title, warning)
  outcome.warnings.push(warning)
}

/** A read that IAM denies stops nothing: a role that may only send the PUT must work. */
function recordRead(read: Read, runner: Runner, outcome: Outcome): void {
  if (read.allowed) {
    outcome.before = read.current
    outcome.after = read.current
    outcome.requestId = read.requestId
  } else {
    warn('State unknown', aboutDeniedRead(read.error), runner, outcome)
  }
}

function recordError(error: ActionError, outcome: Outcome): void {
  if (error.details.inDoubt) delete outcome.after
  const unchanged = error.code === 'CANCELLED' && !error.details.inDoubt && !outcome.accepted
  outcome.error = unchanged ? error.with(say`Nothing had been changed.`) : error
  outcome.requestId = error.details.requestId ?? ''
}

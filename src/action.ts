import type { Aws } from './aws/account.ts'
import type { Read, Ses } from './aws/ses.ts'
import type { Clock } from './clock.ts'
import type { Dns } from './dns/dns.ts'
import { type ActionError, toActionError } from './errors.ts'
import type { Runner } from './github/runner.ts'
import { type Environment, type HostedZoneChoice, readSettings, type Settings } from './inputs.ts'
import { afterPut, type Custom, type Desired } from './mail-from/attributes.ts'
import { decide, stopsMail } from './mail-from/decision.ts'
import { isFeedbackHostConfirmed, isKnownSesRegion } from './mail-from/regions.ts'
import { join, type Message, say } from './message.ts'
import { areRecordsInPlace, findingsOf, newOutcome, type Outcome } from './outcome.ts'
import { report } from './report/report.ts'
import {
  aboutChange,
  aboutDeniedRead,
  aboutFinding,
  aboutMailStop,
  aboutSettings,
  aboutUnconfirmedHost,
  aboutUnknownRegion,
} from './report/sentences.ts'
import { awaitVerification } from './verification.ts'

/** The outside parties of a run; tests give others in their place. */
export interface Edges {
  readonly runner: Runner
  readonly env: Environment
  readonly clock: Clock
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal
  /** Makes the clients of AWS; sends nothing yet. */
  openAws(settings: Settings): Aws
  openDns(settings: Settings): Dns
}

/** A run under way: what it was given, whom it speaks to, and what has come of it. */
interface Run extends Omit<Edges, 'env' | 'openAws' | 'openDns'> {
  readonly settings: Settings
  readonly aws: Aws
  readonly dns: Dns
  readonly outcome: Outcome
}

/** The whole step: reads the inputs, brings the declared state about, and reports, also when it failed. */
export async function run({ env, openAws, openDns, ...edges }: Edges): Promise<void> {
  const { runner, clock } = edges
  const outcome = newOutcome()
  try {
    const settings = readSettings((name) => runner.input(name), env)
    outcome.settings = settings
    announce(settings, runner)
    const aws = openAws(settings)
    const dns = openDns(settings)
    try {
      await bringAbout({ ...edges, settings, aws, dns, outcome })
    } finally {
      aws.close()
      dns.close()
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

/** The settings first, as SES does not look for the records of a domain that it has not been told of; then the records. */
async function bringAbout(run: Run): Promise<void> {
  const { settings, aws } = run
  const { desired } = settings
  if (desired.kind === 'default') {
    await apply(desired, aws.ses, run)
    return
  }
  const early = look(desired, run, settings.hostedZone ? 'own' : 'all')
  const denied = await apply(desired, aws.ses, run)
  if (settings.hostedZone) await publishRecords(desired, settings.hostedZone, early, run)
  else await early
  if (settings.waitMinutes > 0) await waitFor(desired, denied, run)
  // DNS is asked in vain by a job that is cancelled, and says nothing of it.
  run.signal.throwIfAborted()
}

/** Read, decide, and PUT only what differs. Gives the reason when IAM denies the read. */
async function apply(desired: Desired, ses: Ses, { runner, outcome }: Run): Promise<ActionError | undefined> {
  const read = await ses.readMailFrom()
  recordRead(read, runner, outcome)
  const { before } = outcome
  const change = decide(before, desired)
  outcome.change = change
  runner.log(aboutChange(change, before, desired))
  if (change !== 'none') {
    const mailStop = stopsMail(change, before, desired)
    if (mailStop !== 'no') {
      warn('Mail stops until SES verifies', aboutMailStop(mailStop, before, desired), runner, outcome)
    }
    outcome.requestId = await ses.putMailFrom(desired)
    outcome.accepted = true
    outcome.after = afterPut(desired)
    runner.log(say`Amazon SES accepted the change (request id ${outcome.requestId || 'not given'}).`)
  }
  return read.allowed ? undefined : read.error
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

/** Notes what the world sees of the domain; never throws. */
async function look(
  { domain }: Custom,
  { dns, settings, outcome }: Run,
  depth: 'own' | 'all' = 'all',
): Promise<void> {
  const view = await dns.look(domain, settings.identity.domain, depth)
  if (view) outcome.view = view
}

/** Publishes, and looks again unless all was seen in place before. Loads the code for it, which most runs do not need. */
async function publishRecords(
  desired: Custom,
  hostedZone: HostedZoneChoice,
  early: Promise<void>,
  run: Run,
): Promise<void> {
  const { settings, aws, dns, clock, signal, runner, outcome } = run
  const { domain } = desired
  const { publish } = await import('./publish.ts')
  const parties = {
    route53: await aws.route53(),
    clock,
    signal,
    log: (line: Message) => runner.log(line),
    warn: (title: string, warning: Message) => warn(title, warning, runner, outcome),
    zoneInDns: async () => {
      await early
      return outcome.view?.zone ?? dns.zoneOf(domain)
    },
  }
  try {
    await publish({ domain, region: settings.region, hostedZone }, parties, outcome)
  } finally {
    await early
  }
  if (outcome.published.length > 0 || !areRecordsInPlace(outcome)) await look(desired, run)
}

async function waitFor(desired: Custom, denied: ActionError | undefined, run: Run): Promise<void> {
  const { settings, aws, clock, signal, runner, outcome } = run
  if (outcome.after?.kind === 'custom' && outcome.after.status === 'SUCCESS') return
  if (denied) {
    throw denied.with(
      say`The settings were sent, but the step cannot wait for the verification without that permission: allow it, or leave ${'wait-minutes'} out.`,
    )
  }
  for (const finding of findingsOf(outcome)) runner.log(aboutFinding(finding))
  const parties = {
    ses: aws.ses,
    clock,
    signal,
    log: (line: Message) => runner.log(line),
    look: () => look(desired, run),
  }
  await awaitVerification(desired, settings.waitMinutes, parties, outcome)
}

function warn(title: string, warning: Message, runner: Runner, outcome: Outcome): void {
  runner.warning(title, warning)
  outcome.warnings.push(warning)
}

function recordError(error: ActionError, outcome: Outcome): void {
  const { inDoubt, requestId } = error.details
  if (inDoubt === 'Amazon SES') delete outcome.after
  outcome.error = error.code === 'CANCELLED' && !inDoubt ? error.with(whatWasDone(outcome)) : error
  // What failed after SES had accepted the change, and was no call of SES, leaves that call the one that counts.
  if (requestId !== undefined || !outcome.accepted) outcome.requestId = requestId ?? ''
}

function whatWasDone({ accepted, published }: Outcome): Message {
  if (!accepted && published.length === 0) return say`Nothing had been changed.`
  const done = [
    accepted ? say`Amazon SES had accepted the change.` : say``,
    published.length > 0 ? say`The records had been published.` : say``,
  ]
  return join(done.filter(({ parts }) => parts.length > 0))
}

import type { AwsReader } from '../aws/account.ts'
import type { Clock } from '../clock.ts'
import type { Dns } from '../dns/system-dns.ts'
import type { ActionError } from '../errors.ts'
import type { Runner } from '../github/runner.ts'
import type { Settings } from '../inputs/settings.ts'
import type { Custom } from '../mail-from/attributes.ts'
import { type Change, decide, deliveryImpact } from '../mail-from/decision.ts'
import type { Zone } from '../mail-from/dns-view.ts'
import type { Message } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import { aboutDeliveryImpact, aboutDeniedRead } from '../report/sentences.ts'

/**
 * A run under way: what it was given, whom it speaks to, and what has come of it. A mode that changes nothing is given an
 * `AwsReader`.
 */
export interface Run<Access extends AwsReader = AwsReader> {
  readonly settings: Settings
  readonly aws: Access
  readonly dns: Dns
  readonly runner: Runner
  readonly clock: Clock
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal
  readonly outcome: Outcome
}

/** Notes what SES has. Gives the reason when IAM denies the read. */
export async function readState({ aws, outcome }: Run): Promise<ActionError | undefined> {
  const read = await aws.ses.readMailFrom()
  if (!read.allowed) return read.error
  outcome.before = read.current
  outcome.after = read.current
  outcome.requestId = read.requestId
  return undefined
}

/**
 * Notes what SES has, and decides. A read that IAM denies stops nothing, as a role that may only send the PUT must work; the reason
 * is given.
 */
export async function readAndDecide(
  run: Run,
): Promise<{ readonly change: Change; readonly denied: ActionError | undefined }> {
  const { settings, outcome } = run
  const denied = await readState(run)
  if (denied) warn(run, 'State unknown', aboutDeniedRead(denied, settings.mode))
  const change = decide(outcome.before, settings.desired)
  outcome.change = change
  return { change, denied }
}

/** Warns when the change would stop mail that leaves today. */
export function warnOfDeliveryImpact(title: string, change: Change, run: Run): void {
  const { before } = run.outcome
  const { desired } = run.settings
  const impact = deliveryImpact(change, before, desired)
  if (impact !== 'no') warn(run, title, aboutDeliveryImpact(impact, before, desired))
}

/** Notes what the world sees of the domain; never throws. */
export async function look(
  { domain }: Custom,
  { dns, settings, outcome }: Run,
  depth: 'own' | 'all' = 'all',
): Promise<void> {
  const view = await dns.look(domain, settings.identity.domain, depth)
  if (view) outcome.view = view
}

/** The zone that holds the domain as the world sees it, of a look that is under way where it tells. */
export async function zoneInDns(
  { domain }: Custom,
  { dns, outcome }: Run,
  underWay: Promise<void>,
): Promise<Zone | undefined> {
  await underWay
  return outcome.view?.zone ?? dns.zoneOf(domain)
}

/** The parties of a wait for verification. */
export function waitParties(desired: Custom, run: Run) {
  const { aws, clock, signal, runner } = run
  return {
    ses: aws.ses,
    clock,
    signal,
    log: (line: Message) => runner.log(line),
    look: () => look(desired, run),
  }
}

/** Warns in an annotation and, by way of the outcome, in the summary and the comment. */
export function warn(
  { runner, outcome }: Pick<Run, 'runner' | 'outcome'>,
  title: string,
  warning: Message,
): void {
  runner.warning(title, warning)
  outcome.warnings.push(warning)
}

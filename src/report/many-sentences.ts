import type { Mode } from '../inputs/settings.ts'
import type { Change } from '../mail-from/decision.ts'
import type { RecordChange } from '../mail-from/publication.ts'
import { code, counted, type Message, msg } from '../message.ts'
import type { ManyResult } from '../run/many.ts'
import { changeOf, type Result, toPublish } from '../run/result.ts'

/** What a run over many targets says, pure. */

/** `example.com in us-east-1`. */
export function nameOf({ target }: Result): Message {
  return msg`${target?.identity.name ?? ''} in ${target?.region ?? ''}`
}

/** The results by what came of them, or would in `plan`. */
export function byOutcome(results: readonly Result[]) {
  const fine = results.filter(({ error }) => !error)
  return {
    failures: results.filter(({ error }) => error),
    changes: fine.filter(isChange),
    others: fine.filter((result) => !isChange(result)),
  }
}

/** Whether a run changed something for a target, or would in `plan`. */
export function isChange(result: Result): boolean {
  const isPlanned =
    result.settings?.mode === 'plan' && (changeOf(result) !== 'none' || ownToPublish(result).length > 0)
  return isPlanned || result.accepted || result.published.length > 0
}

/** In a plan: the changes in the zone that `apply` would make for this target, and not for another one of that name. */
export function ownToPublish(result: Result): readonly RecordChange[] {
  return result.areRecordsShared ? [] : toPublish(result)
}

/** `3 targets: 1 failed, 1 changed, 1 unchanged.` */
export function aboutOutcome({ settings: { mode }, results }: ManyResult): Message {
  const { failures, changes, others } = byOutcome(results)
  const changed = mode === 'plan' ? msg` ${changes.length} to change,` : msg` ${changes.length} changed,`
  return msg`${counted(results.length, 'target')}: ${failures.length} failed,${mode === 'check' ? msg`` : changed} ${others.length} ${stateOfOthers(mode)}.`
}

export function stateOfOthers(mode: Mode): Message {
  return mode === 'check' ? msg`as declared and verified` : msg`unchanged`
}

/** What was done for a target, or would be, or why it failed. */
export function aboutTarget(result: Result): Message {
  const { settings, error, accepted, published } = result
  if (error) return msg`${nameOf(result)}: ${code(error.code)}: ${error.text}`
  const isPlan = settings?.mode === 'plan'
  const change = isPlan ? PLANNED[changeOf(result) ?? 'none'] : DONE[(accepted && changeOf(result)) || 'none']
  const count = isPlan ? ownToPublish(result).length : published.length
  const records = msg`, ${counted(count, 'DNS record')} ${isPlan ? msg`to publish` : msg`published`}`
  return msg`${nameOf(result)}: ${change}${count > 0 ? records : msg``}.`
}

const DONE: Readonly<Record<Change, Message>> = {
  none: msg`no change in SES`,
  enable: msg`MAIL FROM domain enabled`,
  update: msg`MAIL FROM settings updated`,
  restart: msg`verification restarted`,
  disable: msg`MAIL FROM domain disabled`,
}

const PLANNED: Readonly<Record<Change, Message>> = {
  none: msg`no change in SES`,
  enable: msg`MAIL FROM domain to enable`,
  update: msg`MAIL FROM settings to update`,
  restart: msg`verification to restart`,
  disable: msg`MAIL FROM domain to disable`,
}

/** How far a phase of the run is. */
export function aboutProgress(phase: string, done: number, all: number): Message {
  return msg`${phase} ${done} of ${counted(all, 'target')}.`
}

const MOST_NAMED = 10

/** Which targets failed, and why. */
export function aboutFailedTargets(failures: readonly Result[], all: number): Message {
  const named = failures
    .slice(0, MOST_NAMED)
    .map((result) => msg`${nameOf(result)} (${code(result.error?.code ?? '')})`)
    .reduce((list, next) => msg`${list}, ${next}`)
  const more = failures.length > MOST_NAMED ? msg`, and ${failures.length - MOST_NAMED} more` : msg``
  return msg`${failures.length} of ${counted(all, 'target')} failed: ${named}${more}. The output ${code('results')} and the job summary have the reason for each; running the step again is safe.`
}

/** How far a canceled run has come. */
export function aboutCancelledTargets(results: readonly Result[]): Message {
  const done = results.filter(({ error }) => !error).length
  const inDoubt = results.filter(({ error }) => error?.details.mayBeDone).length
  const begun = results.filter(
    ({ error, accepted, published }) =>
      error && !error.details.mayBeDone && (accepted || published.length > 0),
  ).length
  const rest = results.length - done - inDoubt - begun
  return msg`Of ${counted(results.length, 'target')}: ${done} done, ${begun} changed but not finished or verified, ${inDoubt} possibly changed, ${rest} not started or failed before any change.`
}

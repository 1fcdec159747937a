import { code, type Message, msg } from '../message.ts'
import { changeOf, type Result } from '../run/result.ts'

/** What a run over many targets says, pure. */

/** `example.com in us-east-1`. */
export function nameOf({ target }: Result): Message {
  return msg`${target?.identity.name ?? ''} in ${target?.region ?? ''}`
}

/** What was done for a target, or why it failed. */
export function aboutTarget(result: Result): Message {
  const { error, accepted, published } = result
  if (error) return msg`${nameOf(result)}: ${code(error.code)}: ${error.text}`
  const records = published.length > 0 ? msg`, ${published.length} DNS records published` : msg``
  return msg`${nameOf(result)}: ${accepted ? (changeOf(result) ?? '') : 'no change in SES'}${records}.`
}

/** How far a phase of the run is. */
export function aboutProgress(phase: string, done: number, all: number): Message {
  return msg`${phase} ${done} of ${all} targets.`
}

const MOST_NAMED = 10

/** Which targets failed, and why. */
export function aboutFailedTargets(failures: readonly Result[], all: number): Message {
  const named = failures
    .slice(0, MOST_NAMED)
    .map((result) => msg`${nameOf(result)} (${code(result.error?.code ?? '')})`)
    .reduce((list, next) => msg`${list}, ${next}`)
  const more = failures.length > MOST_NAMED ? msg`, and ${failures.length - MOST_NAMED} more` : msg``
  return msg`${failures.length} of ${all} targets failed: ${named}${more}. The output ${code('results')} and the job summary have the reason of each; running the step again is safe.`
}

/** How far a cancelled run has come. */
export function aboutCancelledTargets(results: readonly Result[]): Message {
  const done = results.filter(({ error }) => !error).length
  const inDoubt = results.filter(({ error }) => error?.details.mayBeDone).length
  const begun = results.filter(
    ({ error, accepted, published }) =>
      error && !error.details.mayBeDone && (accepted || published.length > 0),
  ).length
  const rest = results.length - done - inDoubt - begun
  return msg`Of ${results.length} targets, ${done} were done, ${begun} were changed and not verified or finished, ${inDoubt} are in doubt, and ${rest} were not begun or failed before a change.`
}

import { ActionError, toActionError } from './errors.ts'
import { msg } from './message.ts'

/**
 * What ends a run from outside. Loaded before everything else, as the code of the AWS SDK takes a while to load, and a signal that
 * comes meanwhile would otherwise end the process silently.
 */

const controller = new AbortController()

/** Aborted by the runner's signals, SIGINT when a job is canceled and SIGTERM 7.5 seconds later, and by a bug. */
export const cancellation: AbortSignal = controller.signal

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () =>
    controller.abort(new ActionError('CANCELLED', msg`The job was canceled (${signal}).`)),
  )
}

/** A bug that surfaces outside `run()` fails the step, and ends the run with its outputs if it is still going on. */
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (thrown) => {
    process.exitCode = 1
    controller.abort(toActionError(thrown))
  })
}

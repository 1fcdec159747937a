import type { ActionError } from './errors.ts'
import type { Settings } from './inputs.ts'
import type { Current } from './mail-from/attributes.ts'
import type { Change } from './mail-from/decision.ts'
import type { Message } from './message.ts'

/** What is known of a run. It fills up as the run goes on, so a failed run reports as far as it came. */
export interface Outcome {
  /** Unset when the inputs are wrong. */
  settings?: Settings
  /** Unset when it was not, or could not be, read. */
  before?: Current
  change?: Change
  /** Whether SES accepted a change from this run. */
  accepted: boolean
  /** As SES has it when the run ends; unset when that is not known. */
  after?: Current
  /** AWS request id of the SES call that settled the result. */
  requestId: string
  /** What was warned of, each also an annotation. */
  readonly warnings: Message[]
  error?: ActionError
}

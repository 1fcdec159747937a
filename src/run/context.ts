import type { AwsReader } from '../aws/account.ts'
import type { Clock } from '../clock.ts'
import type { Dns } from '../dns/system-dns.ts'
import type { Runner } from '../github/runner.ts'
import type { Settings } from '../inputs/settings.ts'
import type { Result } from './result.ts'

/** What all targets of a run share. A mode that changes nothing is given an `AwsReader`. */
export interface RunContext<Access extends AwsReader = AwsReader> {
  readonly settings: Settings
  readonly aws: Access
  readonly dns: Dns
  readonly runner: Runner
  readonly clock: Clock
  /** Aborted when the job is canceled. */
  readonly signal: AbortSignal
  /** Called when the PUT is being sent, with the result if SES accepts it. */
  readonly onPutSent?: (expected: Result) => void
}

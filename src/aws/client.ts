import type { Clock } from '../clock.ts'
import type { Trace } from '../http.ts'

/** What the AWS edges are given by the run. */
export interface AwsEdges {
  readonly clock: Clock
  /** Aborted when the job is cancelled; ends whatever is under way. */
  readonly signal: AbortSignal
  /** Makes a secret unprintable. Called before anything else sees it. */
  mask(secret: string): void
  readonly trace: Trace
  /** Told before a call is tried again. */
  onRetry(party: string, words: string, delayMs: number): void
}

/** Settings that every SDK client shares. One attempt each: `withRetries` decides about more, alike for all parties. */
export function clientSettings(region: string) {
  return {
    region,
    maxAttempts: 1,
    retryMode: 'standard',
    customUserAgent: [['ses-mail-from-action']] satisfies [string][],
  }
}

import type { Clock } from '../clock.ts'
import { ActionError } from '../errors.ts'
import type { Trace } from '../http.ts'
import { say } from '../message.ts'
import { type Retry, withRetries } from '../retry.ts'
import { type Failure, toFailure } from './failure.ts'

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

/** Retries a call of AWS. What another try is worth stands in the failure, unless the caller knows more. */
export function retryAws<T>(
  party: string,
  edges: AwsEdges,
  call: () => Promise<T>,
  worth: (failure: Failure) => Retry = (failure) => failure.retry,
): Promise<T> {
  const { clock, signal, onRetry } = edges
  return withRetries(call, {
    clock,
    signal,
    worth: (error) => {
      const failure = toFailure(error)
      return failure ? worth(failure) : 'final'
    },
    onRetry: (error, delayMs) => onRetry(party, toFailure(error)?.words ?? '', delayMs),
  })
}

/** An error that the SDK throws for settings of its own, which stand in variables or in the AWS config file; else as it came. */
export function explainSettings(error: unknown): unknown {
  const { name, code } = error as { name?: unknown; code?: unknown }
  if (!(error instanceof Error) || (name !== 'EndpointError' && code !== 'ERR_INVALID_URL')) return error
  return new ActionError(
    'VALIDATION_ERROR',
    say`The AWS SDK cannot work with the endpoint settings of this machine ("${error.message}"). Correct ${'endpoint_url'}, ${'use_fips_endpoint'} or ${'use_dualstack_endpoint'} in the AWS config file, or the variables that stand for them.`,
  )
}

import type { Clock } from '../clock.ts'
import { ActionError, type ActionErrorDetails, toActionError } from '../errors.ts'
import type { Trace } from '../http/http.ts'
import { code, type Message, msg } from '../message.ts'
import { type Retry, withRetries } from '../retry.ts'
import { type Failure, toFailure } from './failure.ts'

/** What the AWS edges are given by the run. */
export interface EdgeOptions {
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
    // Set here, or the SDK would read the AWS config files for each of them. Only the application id is left to users.
    defaultsMode: 'standard' as const,
    authSchemePreference: [] as string[],
    sigv4aSigningRegionSet: [] as string[],
    userAgentAppId: process.env['AWS_SDK_UA_APP_ID'] ?? '',
    customUserAgent: [['ses-mail-from-action']] satisfies [string][],
  }
}

/** Retries a call of AWS. What another try is worth stands in the failure, unless the caller knows more. */
export function retryAws<T>(
  party: string,
  edges: EdgeOptions,
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

/**
 * Makes a call that changes something. When it fails and one of its attempts may have been carried out all the same, the error
 * says so, by `inDoubt` and in words.
 *
 * @param party its short name, to stand in a sentence
 */
export async function sendChange<T>(
  service: NonNullable<ActionErrorDetails['inDoubt']>,
  party: Message,
  send: () => Promise<T>,
  call: (send: () => Promise<T>) => Promise<T>,
): Promise<T> {
  let inDoubt = false
  const tracked = async () => {
    const before = inDoubt
    inDoubt = true // also when the run is cancelled before the answer
    try {
      return await send()
    } catch (error) {
      inDoubt = before || (toFailure(error)?.mayBeDone ?? true)
      throw error
    }
  }
  try {
    return await call(tracked)
  } catch (error) {
    if (!inDoubt) throw error
    const doubt = msg`Whether ${party} made the change all the same is not known; running the step again is safe.`
    throw toActionError(error).with(doubt, { inDoubt: service })
  }
}

/** An error that the SDK throws for settings of its own, which stand in variables or in the AWS config file; else as it came. */
export function explainSettings(error: unknown): unknown {
  const { name, code: errorCode } = error as { name?: unknown; code?: unknown }
  if (!(error instanceof Error) || (name !== 'EndpointError' && errorCode !== 'ERR_INVALID_URL')) return error
  return new ActionError(
    'VALIDATION_ERROR',
    msg`The AWS SDK cannot work with the endpoint settings of this machine ("${error.message}"). Correct ${code('endpoint_url')}, ${code('use_fips_endpoint')} or ${code('use_dualstack_endpoint')} in the AWS config file, or the variables that stand for them.`,
  )
}

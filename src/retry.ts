import type { Clock } from './clock.ts'

/**
 * What another try would be worth. `final`: nothing; `transient`: likely to work in a moment; `throttled`: works when the
 * quota has filled up again; `once`: worth one more try, not more.
 */
export type Retry = 'final' | 'transient' | 'throttled' | 'once'

/** The first try and three more, as the README promises with its list of calls. */
export const MAX_ATTEMPTS = 4

/** The quota of SES is one call a second, so a throttled call backs off in seconds, a broken one in fractions. */
const FIRST_DELAY_MS = { transient: 400, once: 1000, throttled: 2000 } as const

/** A failure as far as it matters to another try. */
export interface Retryable {
  readonly retry: Retry
  /** How long the party asks to be left alone (`Retry-After`). */
  readonly retryAfterMs?: number | undefined
}

/** How a try ended: with a value, or with a failure that says what another try is worth. */
export type Attempt<T, F extends Retryable> = { readonly value: T } | { readonly failure: F }

/** Lets calls through in their turn, and makes a throttled one again. */
export interface Turns {
  run<T>(call: () => Promise<T>, throttlingOf: (result: T) => Retryable | undefined): Promise<T>
}

/** A try in its turn, where calls have to wait for one. */
export function inTurn<T, F extends Retryable>(
  attempt: () => Promise<Attempt<T, F>>,
  turns: Turns | undefined,
): Promise<Attempt<T, F>> {
  const throttlingOf = (result: Attempt<T, F>) =>
    'failure' in result && result.failure.retry === 'throttled' ? result.failure : undefined
  return turns ? turns.run(attempt, throttlingOf) : attempt()
}

/** Calls once; an error that is a failure becomes a value, any other is thrown on. */
export async function attemptOf<T, F extends Retryable>(
  call: () => Promise<T>,
  isFailure: (error: unknown) => error is F,
): Promise<Attempt<T, F>> {
  try {
    return { value: await call() }
  } catch (error) {
    if (isFailure(error)) return { failure: error }
    throw error
  }
}

/** No wait for another try is longer, whatever was asked for. */
export const LONGEST_DELAY_MS = 30_000

/** How a call is tried again. */
export interface RetryOptions<F> {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Called before each wait. */
  readonly onRetry?: (failure: F, delayMs: number) => void
}

/**
 * Tries until it works, another try is worth nothing, or the attempts are used up: four, or two for what is worth one more try.
 * Never throws of its own accord. Ends with the last failure when the signal is aborted: the caller checks the signal.
 */
export async function withRetries<T, F extends Retryable>(
  attempt: () => Promise<Attempt<T, F>>,
  { clock, signal, onRetry }: RetryOptions<F>,
): Promise<Attempt<T, F>> {
  for (let tries = 1; ; tries++) {
    const result = await attempt()
    if ('value' in result || signal.aborted) return result
    const { failure } = result
    if (failure.retry === 'final' || tries >= (failure.retry === 'once' ? 2 : MAX_ATTEMPTS)) return result
    const wanted = Math.min(failure.retryAfterMs ?? 0, LONGEST_DELAY_MS)
    const delay = Math.max(wanted, backOff(FIRST_DELAY_MS[failure.retry], tries, clock.random()))
    onRetry?.(failure, delay)
    await clock.sleep(delay, signal).catch(() => {})
    if (signal.aborted) return result
  }
}

/** Doubles with each attempt; the upper half is chance, so that parallel jobs spread out. */
function backOff(firstMs: number, attempt: number, random: number): number {
  return Math.round(firstMs * 2 ** (attempt - 1) * (0.5 + random / 2))
}

import type { Clock } from './clock.ts'

/**
 * What another try would be worth. `final`: nothing; `transient`: likely to work in a moment; `throttled`: works when the
 * quota has filled up again; `once`: worth one more try, not more.
 */
export type Retry = 'final' | 'transient' | 'throttled' | 'once'

/** The first try and three more, as the README promises under "Every call that is made". */
export const MAX_ATTEMPTS = 4

/** The quota of SES is one call a second, so a throttled call backs off in seconds, a broken one in fractions. */
const FIRST_DELAY_MS = { transient: 400, once: 1000, throttled: 2000 } as const

/** How a call is tried again. */
export interface RetryOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Says what another try would be worth after this error. */
  readonly worth: (error: unknown) => Retry
  /** Told before each wait. */
  readonly onRetry?: (error: unknown, delayMs: number) => void
}

/**
 * Calls until it works, another try is worth nothing, or the attempts are spent: four, or two for what is worth one more try.
 *
 * @throws the last error; the signal's reason when it is aborted
 */
export async function withRetries<T>(call: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      options.signal.throwIfAborted()
      const worth = options.worth(error)
      if (worth === 'final' || attempt >= (worth === 'once' ? 2 : MAX_ATTEMPTS)) throw error
      const delay = backOff(FIRST_DELAY_MS[worth], attempt, options.clock.random())
      options.onRetry?.(error, delay)
      await options.clock.sleep(delay, options.signal)
    }
  }
}

/** Doubles with each attempt; the upper half is chance, so that parallel jobs spread out. */
function backOff(firstMs: number, attempt: number, random: number): number {
  return Math.round(firstMs * 2 ** (attempt - 1) * (0.5 + random / 2))
}

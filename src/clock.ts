import { setTimeout as delay } from 'node:timers/promises'

/** Time and chance, given to whatever waits, so that tests wait for nothing. */
export interface Clock {
  /** The time of day, for timestamps. Somebody may set it, so no duration is measured by it. */
  now(): Date
  /** Milliseconds since a moment in the past, on a clock that nobody can set: what durations are measured by. */
  monotonic(): number
  /** Waits; ends early, by throwing the signal's reason, when the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
  /** A number from 0 up to, but not including, 1. */
  random(): number
}

/** The real time and chance, for `main.ts`. */
export const systemClock: Clock = {
  now: () => new Date(),
  // `performance` makes Node load all of `perf_hooks` first.
  monotonic: () => Number(process.hrtime.bigint()) / 1e6,
  sleep: (milliseconds, signal) =>
    delay(milliseconds, undefined, { signal }).catch((error: unknown) => {
      signal.throwIfAborted()
      throw error
    }),
  random: Math.random,
}

/** What somebody waited for has not come in time. */
export class TimeoutError extends Error {}

/**
 * Waits for a promise that knows neither time nor cancellation, but no longer than so many milliseconds. What the promise stands
 * for goes on anyway.
 *
 * @throws TimeoutError when the time is over; the signal's reason when it is aborted; what the promise rejects with
 */
export async function withTimeout<T>(
  milliseconds: number,
  promise: Promise<T>,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<T> {
  const settled = new AbortController()
  const timeout = clock.sleep(milliseconds, AbortSignal.any([signal, settled.signal])).then(() => {
    throw new TimeoutError(`no answer within ${milliseconds / 1000} seconds`)
  })
  try {
    return await Promise.race([promise, timeout])
  } finally {
    settled.abort()
    timeout.catch(() => {})
  }
}

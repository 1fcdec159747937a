import type { Clock } from '../clock.ts'
import { LONGEST_DELAY_MS, type Retryable, type Turns } from '../retry.ts'

/** How calls follow each other. */
export interface Pace {
  /** Milliseconds that lie between two calls at least. */
  readonly intervalMs: number
  /** Whether they are counted from the end of a call, so that no two are under way; else from its start. */
  readonly afterEnd: boolean
}

/** How often each of the four attempts of a call waits because the service throttles it: some eight minutes in all. */
const MOST_PAUSES = 5
const FIRST_PAUSE_MS = 2_000

/**
 * Lets calls through one after the other, in the order in which they came. A throttled call stops all of them for a while, and for as
 * long as the service asks.
 */
export class Limiter implements Turns {
  readonly #pace: Pace
  readonly #clock: Clock
  readonly #signal: AbortSignal
  #last: Promise<unknown> = Promise.resolve()
  #nextAt = Number.NEGATIVE_INFINITY
  #pauses = 0
  #stopped: { readonly reason: unknown } | undefined

  constructor(pace: Pace, { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal }) {
    this.#pace = pace
    this.#clock = clock
    this.#signal = signal
  }

  /**
   * Makes a call when it is its turn, and again while it is throttled.
   *
   * @throws the signal's reason when that is aborted before the turn comes, or the reason of `stop`
   */
  async run<T>(call: () => Promise<T>, throttlingOf: (result: T) => Retryable | undefined): Promise<T> {
    for (let tries = 0; ; tries++) {
      const result = await this.#inTurn(call)
      const throttling = throttlingOf(result)
      if (!throttling) {
        this.#pauses = 0
        return result
      }
      if (tries === MOST_PAUSES) return result
      this.#pause(throttling)
    }
  }

  /** Makes no more calls: those that wait, and all that come later, fail for this reason. */
  stop(reason: unknown): void {
    this.#stopped = { reason }
  }

  #inTurn<T>(call: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#wait())
    const result = turn.then(call)
    this.#last = (this.#pace.afterEnd ? result : turn).then(
      () => this.#restart(),
      () => this.#restart(),
    )
    return result
  }

  async #wait(): Promise<void> {
    this.#signal.throwIfAborted()
    for (let left = this.#left(); left > 0; left = this.#left()) await this.#clock.sleep(left, this.#signal)
    if (this.#stopped) throw this.#stopped.reason
  }

  #left(): number {
    return this.#nextAt - this.#clock.monotonic()
  }

  #restart(): void {
    this.#nextAt = Math.max(this.#nextAt, this.#clock.monotonic() + this.#pace.intervalMs)
  }

  #pause({ retryAfterMs = 0 }: Retryable): void {
    const pause = Math.min(Math.max(FIRST_PAUSE_MS * 2 ** this.#pauses++, retryAfterMs), LONGEST_DELAY_MS)
    this.#nextAt = Math.max(this.#nextAt, this.#clock.monotonic() + pause)
  }
}

/** At most one call in each interval for each key: a token bucket that holds one token. */
export class RateLimit {
  readonly #intervalMs: number
  readonly #now: () => number
  readonly #nextAt = new Map<string, number>()

  constructor(callsPerSecond: number, now: () => number) {
    this.#intervalMs = 1000 / callsPerSecond
    this.#now = now
  }

  /** Says whether a call may pass now; one that may not leaves the limit as it is. */
  allows(key: string): boolean {
    const now = this.#now()
    if (now < (this.#nextAt.get(key) ?? 0)) return false
    this.#nextAt.set(key, now + this.#intervalMs)
    return true
  }
}

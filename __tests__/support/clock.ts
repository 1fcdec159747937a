import type { Clock } from '../../src/clock.ts'

/** A clock on which every sleep is over at once; it notes them and moves its hands. */
export class FakeClock implements Clock {
  readonly sleeps: number[] = []
  /** What `random` answers. */
  chance = 0.5
  /** Called in the middle of each sleep. */
  duringSleep: (milliseconds: number) => void = () => {}
  #time = Date.parse('2026-01-02T03:04:05.678Z')
  #monotonic = 1000

  now(): Date {
    return new Date(this.#time)
  }

  monotonic(): number {
    return this.#monotonic
  }

  /** Lets time pass. */
  advance(milliseconds: number): void {
    this.set(this.#time + milliseconds)
    this.#monotonic += milliseconds
  }

  /** Sets the time of day, as an administrator or NTP does: no time passes. */
  set(time: number): void {
    this.#time = time
  }

  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    this.sleeps.push(milliseconds)
    this.duringSleep(milliseconds)
    signal.throwIfAborted()
    this.advance(milliseconds)
  }

  random(): number {
    return this.chance
  }
}

/** A clock on which no sleep is ever over, unless it is aborted. */
export const stoppedClock: Clock = {
  now: () => new Date(0),
  monotonic: () => 0,
  sleep: (_, signal) =>
    new Promise((_, reject) => {
      if (signal.aborted) reject(signal.reason)
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    }),
  random: () => 0,
}

import { afterEach, describe, expect, test, vi } from 'vitest'
import { systemClock, withTimeout } from '../src/clock.ts'
import { FakeClock, stoppedClock } from './support/clock.ts'
import { thrownBy } from './support/values.ts'

const never = new AbortController().signal
const reason = new Error('cancelled')

afterEach(() => void vi.useRealTimers())

describe('the clock of the system', () => {
  test('tells the time and draws lots', () => {
    const before = Date.now()
    const now = systemClock.now().getTime()
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
    const drawn = systemClock.random()
    expect(drawn >= 0 && drawn < 1).toBe(true)
  })

  test('measures durations whatever somebody sets the time of day to', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 3_600_000 })
    const start = systemClock.monotonic()
    vi.setSystemTime(0)
    await systemClock.sleep(5, never)
    expect(systemClock.now().getTime()).toBe(0)
    expect(systemClock.monotonic()).toBeGreaterThan(start)
  })

  test('sleeps until the time is over', async () => {
    expect(await systemClock.sleep(1, never)).toBeUndefined()
  })

  test('ends its sleep with the reason of the signal', async () => {
    const controller = new AbortController()
    const sleep = systemClock.sleep(3_600_000, controller.signal)
    controller.abort(reason)
    expect(await thrownBy(sleep)).toBe(reason)
    expect(await thrownBy(systemClock.sleep(3_600_000, AbortSignal.abort(reason)))).toBe(reason)
  })
})

describe('within a time', () => {
  test('an answer is handed on, good or bad', async () => {
    const edges = { clock: stoppedClock, signal: never }
    expect(await withTimeout(1000, Promise.resolve('answer'), edges)).toBe('answer')
    expect(await thrownBy(withTimeout(1000, Promise.reject(reason), edges))).toBe(reason)
  })

  test('an answer ends the sleep', async () => {
    let ended: AbortSignal | undefined
    const clock = {
      ...stoppedClock,
      sleep: (milliseconds: number, signal: AbortSignal) => {
        ended = signal
        return stoppedClock.sleep(milliseconds, signal)
      },
    }
    await withTimeout(1000, Promise.resolve('answer'), { clock, signal: never })
    expect(ended?.aborted).toBe(true)
  })

  test('no answer is an error that names the time', async () => {
    const clock = new FakeClock()
    const error = await thrownBy(withTimeout(60_000, new Promise(() => {}), { clock, signal: never }))
    expect(String(error)).toMatch(/60 seconds/)
    expect(clock.sleeps).toEqual([60_000])
  })

  test('cancellation ends it with the reason', async () => {
    const controller = new AbortController()
    const waiting = withTimeout(1000, new Promise(() => {}), {
      clock: stoppedClock,
      signal: controller.signal,
    })
    controller.abort(reason)
    expect(await thrownBy(waiting)).toBe(reason)
    const late = withTimeout(1000, new Promise(() => {}), {
      clock: stoppedClock,
      signal: AbortSignal.abort(reason),
    })
    expect(await thrownBy(late)).toBe(reason)
  })
})
